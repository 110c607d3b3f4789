/** The work in progress, by owner and name. */
const running = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs work for the same owner and name one piece after the other, so that no other work writes between its reading
 * and its writing. When work fails, the next piece starts. Work without a time limit of its own can block the
 * others.
 */
export async function inTurn<T>(owner: object, name: string, work: () => Promise<T>): Promise<T> {
  const own = running.get(owner) ?? new Map<string, Promise<unknown>>();
  running.set(owner, own);
  const result = (own.get(name) ?? Promise.resolve()).then(work);
  const done = result.then(
    () => undefined,
    () => undefined,
  );
  own.set(name, done);
  try {
    return await result;
  } finally {
    if (own.get(name) === done) own.delete(name);
  }
}

/** Settles like `work`, but rejects with the error of `late` when it takes longer than `milliseconds`. */
export async function inTime<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
