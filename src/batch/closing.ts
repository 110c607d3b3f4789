/** What is to be closed after the work, the last one first. */
export type Closing = (() => unknown)[];

/**
 * Does work, and then closes what it has opened: all of it, also where closing one fails. Throws the error of the work,
 * or else the first one of closing.
 */
export async function withClosing<T>(work: (closing: Closing) => Promise<T>): Promise<T> {
  const closing: Closing = [];
  const failures: unknown[] = [];
  let result: T | undefined;
  const attempt = async (step: () => unknown) => {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  };
  await attempt(async () => {
    result = await work(closing);
  });
  for (const close of closing.reverse()) await attempt(close);
  if (failures.length > 0) throw failures[0];
  return result as T;
}
