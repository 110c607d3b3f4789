import { inBatches } from '../async/in-batches.ts';
import { type AnyIterator, inOrder, iteratorOf } from '../async/in-order.ts';
import { inTurn } from '../async/in-turn.ts';
import { EhicError } from '../errors.ts';
import { requireOptions } from '../options.ts';
import { takeBytes } from '../scan/limits.ts';
import { toError, withOwnBytes } from '../scan/worker/messages.ts';
import type { Scan } from '../scan-result.ts';
import { isObject, parseClock, unusable } from '../usage.ts';
import type { VerificationReport } from '../verify/report.ts';
import type { Finding, Task } from './messages.ts';
import { parseVerifyManyOptions, type VerifyManyOptions, type VerifyManySettings } from './options.ts';
import { textOf, unpackReport } from './packed-report.ts';
import { VerifyPool } from './pool.ts';
import { SourceServer } from './sources.ts';

/** What `verifyMany` verifies: the text of a QR code, a scan of `eehic/scan`, or the bytes of a PDF or picture. */
export type Verifiable = string | Scan | Uint8Array;

/** What is verified for a day of its own. */
export interface DatedScan {
  /** What is verified. */
  readonly scan: Verifiable;
  /** The day of treatment, `YYYY-MM-DD`. Default: that of the options. */
  readonly treatmentDate?: string;
}

/** The result for one card of the input. */
export type VerifyOutcome = {
  /** The position in the input, from 0. With `allCards` a file with several cards has an outcome for each of them. */
  readonly index: number;
} & (
  | {
      /** The card was verified. */
      readonly ok: true;
      /** What was verified: the text or scan of the input, or the scan of a card in a file. */
      readonly scan: string | Scan;
      /** The report, which may be a rejection. */
      readonly report: VerificationReport;
    }
  | {
      /** There is no report: the file could not be read, or what was given is not usable. */
      readonly ok: false;
      /** The reason why there is no report. */
      readonly error: EhicError;
    }
);

/** How many texts and scans go to a worker at a time. A file goes alone. */
const BATCH = 64;
/** Batches a worker: two at the worker, and one that waits for them. */
const AHEAD = 3;

interface Item {
  readonly index: number;
  readonly task: Task | EhicError;
}

/**
 * Verifies many texts, scans and files in worker threads, and yields their outcomes in the order of the input. Each
 * report is the one that `verify` of a verifier with the same options returns; each file is scanned as by `scanPdf` or
 * `scanImage` with `worker`. What cannot be read or used has an outcome with an error and does not end the run.
 *
 * Registry, revocation lists, CRLs and clock stay in the caller's thread and are asked from there, at most once for an
 * institution in 64 texts; so they may be any that `createVerifier` takes. Only the two profiles of this package can be
 * used. At most 192 texts or 3 files a worker are read ahead of the consumer, so that an endless input needs the memory
 * of a few. The threads start when the first outcome is asked for, and end with the iteration, however it ends. An
 * error that the input throws is thrown again, after the outcomes before it.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` or `ERR_EHIC_TREATMENT_DATE` for an option that is not usable. The iteration
 *   throws `ERR_EHIC_VERIFY_WORKER` when the threads cannot be started, or the signal's reason; an outcome has the
 *   former when a thread ended without a result.
 *
 * @example
 * for await (const outcome of verifyMany(texts, { registry, workers: 4 })) {
 *   if (outcome.ok) await save(outcome.index, outcome.report);
 *   else console.error(outcome.index, outcome.error.code);
 * }
 */
export function verifyMany(
  scans: Iterable<Verifiable | DatedScan> | AsyncIterable<Verifiable | DatedScan>,
  options: VerifyManyOptions,
): AsyncGenerator<VerifyOutcome> {
  const settings = parseVerifyManyOptions(options);
  // A text can be iterated as well, letter by letter.
  const input = typeof scans === 'string' ? undefined : iteratorOf<Verifiable | DatedScan>(scans);
  if (!input || scans instanceof Uint8Array) throw unusable('scans', 'an iterable of texts, scans or files is needed');
  return run(input, settings);
}

async function* run(
  input: AnyIterator<Verifiable | DatedScan>,
  settings: VerifyManySettings,
): AsyncGenerator<VerifyOutcome> {
  const { workers, signal } = settings;
  let count = 0;
  const toItem = (value: Verifiable | DatedScan): Item => ({ index: count++, task: toTask(value, settings) });
  const isFile = ({ task }: Item) => !(task instanceof EhicError) && task.scan instanceof Uint8Array;
  const batches = inBatches(input, toItem, { size: BATCH, goesAlone: isFile });
  let pool: VerifyPool | undefined;
  try {
    signal?.throwIfAborted();
    const started = await VerifyPool.start(settings.worker, workers, new SourceServer(settings.sources, signal));
    pool = started;
    const stopped = AbortSignal.any([started.failed, ...(signal ? [signal] : [])]);
    for await (const outcomes of inOrder(batches, (batch) => verifyBatch(started, batch), workers * AHEAD, stopped)) {
      for (const outcome of outcomes) {
        signal?.throwIfAborted();
        yield outcome;
      }
    }
  } finally {
    await pool?.close();
    // Nothing has closed the input if the threads were not started.
    await batches.return?.();
  }
}

/** A task that no later change of what the caller gave can reach, or why there is none. */
function toTask(value: Verifiable | DatedScan, { now, worker }: VerifyManySettings): Task | EhicError {
  try {
    const isDated = isObject(value) && 'scan' in value;
    if (isDated) requireOptions(value, { scan: true, treatmentDate: true }, 'scan');
    const { scan, treatmentDate } = isDated ? (value as DatedScan) : { scan: value as Verifiable };
    return {
      scan: scan instanceof Uint8Array ? takeBytes(scan, worker.scan.maxBytes) : withOwnBytes(scan),
      ...(treatmentDate === undefined ? {} : { treatmentDate }),
      ...(now ? { now: parseClock(now).getTime() } : {}),
    };
  } catch (cause) {
    return asEhicError(cause);
  }
}

/** Never rejects. What was in a thread that has ended is tried once more, one after the other: it need not be why. */
async function verifyBatch(
  pool: VerifyPool,
  items: readonly Item[],
  isAgain = false,
): Promise<readonly VerifyOutcome[]> {
  const tasks = items.flatMap(({ task }) => (task instanceof EhicError ? [] : [task]));
  try {
    const { findings, scans } = await pool.run(tasks);
    const found = JSON.parse(findings) as readonly (readonly Finding[])[];
    let at = 0;
    return items.flatMap(({ index, task }) => {
      if (task instanceof EhicError) return [{ index, ok: false, error: task } as const];
      const place = at++;
      return found[place]!.map((finding, card) => {
        const scan = task.scan instanceof Uint8Array ? scans[place]![card] : task.scan;
        return toOutcome(index, finding, scan!);
      });
    });
  } catch (cause) {
    if (isAgain || pool.isClosed) return items.map(({ index }) => ({ index, ok: false, error: asEhicError(cause) }));
    const outcomes: VerifyOutcome[] = [];
    for (const item of items) {
      outcomes.push(...(await inTurn(pool, 'again', () => verifyBatch(pool, [item], true))));
    }
    return outcomes;
  }
}

function toOutcome(index: number, finding: Finding, scan: string | Scan): VerifyOutcome {
  if ('coded' in finding) return { index, ok: false, error: toError(finding.coded) };
  return { index, ok: true, scan, report: unpackReport(finding.report, textOf(scan)) };
}

function asEhicError(cause: unknown): EhicError {
  return cause instanceof EhicError ? cause : new EhicError('ERR_EHIC_OPTIONS', 'no text, scan or file', {}, { cause });
}
