/** A pool of threads, as that of piscina. */
interface ThreadPool {
  readonly threads: readonly { readonly threadId: number }[];
  destroy(): Promise<void>;
}

/** Milliseconds between two looks, and after which a thread is not waited for. */
const PAUSE = 10;
const LIMIT = 10_000;

/**
 * Ends the threads of a pool once those that are still loading their code have done so (`started` has their ids): Node
 * 20 aborts the process when a thread is ended while it loads a module by `require`.
 */
export async function endThreads(pool: ThreadPool, started: ReadonlySet<number>): Promise<void> {
  // The id of a thread that has ended is -1.
  await waitWhile(() => pool.threads.some(({ threadId }) => threadId > 0 && !started.has(threadId)));
  await pool.destroy();
}

/** Waits while something is so, for ten seconds at most. Returns whether it is so no more. */
export async function waitWhile(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; isSo() && waited < LIMIT; waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return !isSo();
}
