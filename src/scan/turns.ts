import { inTurn } from '../async/in-turn.ts';

const SCANS = {};

/**
 * Runs one scan after the other, in the order of the calls. Several at once would be no faster, as drawing and decoding
 * occupy the thread, and would each hold a renderer and pictures of their own: so the memory of all scans together is
 * that of one. A scan's time begins with its turn.
 */
export function scanInTurn<Result>(scan: () => Promise<Result>): Promise<Result> {
  return inTurn(SCANS, 'scan', scan);
}
