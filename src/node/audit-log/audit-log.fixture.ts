import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EhicError } from '../../errors.ts';
import { openAuditLog } from './open-audit-log.ts';

/** The folder of the logs of all files of tests that run in this process. */
export const root = mkdtempSync(join(tmpdir(), 'eehic-audit-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** A path for a log of its own. */
export const newPath = () => join(root, `audit-${++count}.jsonl`);
export const now = () => new Date('2025-09-22T10:00:00Z');

/** An open log with so many events. */
export async function logOf(events: number) {
  const path = newPath();
  const log = await openAuditLog(path, { now });
  for (let at = 0; at < events; at++) await log.append('card.issued', { at });
  return { path, log };
}

export const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

/** The code of the failure, and its problem or the option that is at fault; undefined if there is none. */
export const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    ({ code, params }: EhicError) => [code, params.problem ?? params.option],
  );
