let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one scan after the other, in the order of the calls. Several at once would be no faster, as drawing and decoding occupy
 * the thread, and would each hold a renderer and pictures of their own: so the memory of all scans together is that of one. A
 * scan's time begins with its turn.
 */
export function inTurn<Result>(scan: () => Promise<Result>): Promise<Result> {
  const result = last.then(scan);
  last = result.catch(() => {});
  return result;
}
