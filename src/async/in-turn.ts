/** What is under way, by owner and name. */
const running = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Does one piece of work after the other for the same owner and name, so that what one reads and then writes is not written by
 * another in between. Work that fails lets the next begin; work that must not hold up the others needs a limit of its own.
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

/** What was promised, unless it takes longer than so many milliseconds: then the error. */
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
