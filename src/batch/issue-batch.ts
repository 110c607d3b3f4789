import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { iteratorOf } from '../async/in-order.ts';
import { calendarOf } from '../card/local-date.ts';
import { EhicError } from '../errors.ts';
import { certificateValidity } from '../registry/certificate-validity.ts';
import { checkKeyValidity } from '../registry/validity.ts';
import { expiringCertificates } from '../signers/expiring-certificates.ts';
import type { Signer } from '../signers/signer.ts';
import { parseClock } from '../usage.ts';
import { createCardChecker, tryPage } from './check-card.ts';
import { stoppedError } from './errors.ts';
import { ErrorsFile } from './errors-file.ts';
import { FILES, findBatch, usable } from './folder/batch-folder.ts';
import { readFolder } from './folder/recover.ts';
import { ID_KEY_LENGTH } from './member-token-id.ts';
import type { MemberRow } from './members/model.ts';
import { closeSigner, openSigner } from './open-signer.ts';
import { type BatchOptions, type BatchSettings, parseBatchOptions } from './options.ts';
import { runBatch } from './run.ts';
import { RowSorter } from './sort-rows.ts';
import { type BatchCounts, type BatchSummary, Tally } from './tally.ts';
import { TokenSet } from './token-set.ts';
import { IssuePool, type StartPool } from './worker/pool.ts';

const TOLD_EVERY = 1_000;

/**
 * Issues the cards of many members into a folder, in worker threads. Stopped or killed at any moment and called again,
 * it goes on: no card is issued twice and none is lost, files are whole or not there, and a place in a status list stays
 * with its card. Rows at fault are written to a file, from which they can be corrected and run again, while the others
 * are issued. `spec/batch.md` describes the folder.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_BATCH_FOLDER` (`problem` says what is wrong) and
 *   `ERR_EHIC_BATCH_LOCKED` for the folder; `ERR_EHIC_BATCH_WORKER` when the threads cannot be started;
 *   `ERR_EHIC_BATCH_STOPPED` for all that ends a run before its end, such as an abort, a full disk or a device that is
 *   gone: `reason` is the code of it or `INTERRUPTED`, and `cause` the error. What the rows throw before a card was
 *   begun is thrown as it is, and so is the code of a registry that cannot be queried.
 * @throws {SignerError} for a key that cannot be used, before the first card.
 *
 * @example
 * const members = readMembers(createReadStream('members.csv'), { format: 'csv' });
 * const summary = await issueBatch({ members, output: 'cards-2026', signer: { pem: { key, certificate } } });
 */
export function issueBatch(options: BatchOptions): Promise<BatchSummary> {
  return issueBatchIn(IssuePool.start, options);
}

/** Issues a batch with workers of any kind. */
export async function issueBatchIn(startPool: StartPool, options: BatchOptions): Promise<BatchSummary> {
  const parsed = parseBatchOptions(options);
  const settings = { ...parsed, output: resolve(parsed.output) };
  const signer = await openSigner(settings.signer);
  try {
    // Throws for a key or options that do not fit.
    createCardChecker(signer, settings);
    requireValidToday(signer, settings);
    await tryPage(settings);
    const { now, warnDays: days } = settings;
    const expiring = expiringCertificates(signer, { days, ...(now ? { now } : {}) });
    if (expiring.length > 0) settings.onExpiring?.(expiring);
    const counts = await (settings.dryRun ? rehearseBatch(settings, signer) : runBatch(settings, signer, startPool));
    return { ...counts, expiring };
  } finally {
    closeSigner(signer);
  }
}

/** With a certificate that is not valid today, each row would be at fault for the same reason. */
function requireValidToday({ certificate }: Signer, { now, timeZone }: BatchSettings): void {
  const today = calendarOf(timeZone)(parseClock(now));
  const { status, code, params } = checkKeyValidity(certificateValidity({ der: certificate }), today);
  if (status !== 'PASSED' && code)
    throw new EhicError(`ERR_EHIC_${code}`, 'the certificate of the signer is not valid today', params ?? {});
}

/** Checks all rows. Nothing is signed, and nothing but the file of rows at fault is written. */
async function rehearseBatch(settings: BatchSettings, signer: Signer): Promise<BatchCounts> {
  const { output, profile, kind, status, signal, onProgress } = settings;
  const known = await usable(() => findBatch(output, { profile, kind, idKey: settings.idKey }));
  const idKey = known ?? settings.idKey ?? new Uint8Array(randomBytes(ID_KEY_LENGTH));
  const temporary = await mkdtemp(join(tmpdir(), 'eehic-'));
  const tokens = new TokenSet(join(temporary, FILES.tokens));
  const errors = new ErrorsFile(settings.output);
  const tally = new Tally();
  try {
    if (known) await usable(() => readFolder(output, tokens));
    const sorter = new RowSorter(idKey, tokens, createCardChecker(signer, settings));
    const input = iteratorOf<MemberRow>(settings.members)!;
    for await (const row of { [Symbol.asyncIterator]: () => input as AsyncIterator<MemberRow> }) {
      if (signal?.aborted) throw stoppedError('INTERRUPTED', tally.progress(), signal.reason);
      const sorted = await sorter.sort(row);
      if (sorted.is === 'issued') tally.skip();
      else if (sorted.is === 'fresh')
        tally.issue(status ? sorted.row.warnings.filter(isNotOfStatus) : sorted.row.warnings);
      else {
        tally.refuse(sorted.violations);
        await errors.write(row, sorted.violations);
      }
      if (tally.progress().rows % TOLD_EVERY === 0) onProgress?.(tally.progress());
    }
    return tally.summary(await errors.close());
  } finally {
    tokens.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A place in a status list is allotted later. */
function isNotOfStatus(code: string): boolean {
  return code !== 'REVOCATION_REFERENCE_MISSING';
}
