import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const URL_OF_LISTS = 'https://fund.example/status';

/** A folder for the tests of a file, and new paths in it. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-status-'));
  let count = 0;
  return { next: () => join(folder, `${++count}`), remove: () => rm(folder, { recursive: true, force: true }) };
}
