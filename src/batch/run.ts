import { join } from 'node:path';
import { inOrder, iteratorOf } from '../async/in-order.ts';
import type { StatusListReference } from '../card/model.ts';
import type { Signer } from '../signers/signer.ts';
import { parseClock } from '../usage.ts';
import { createCardChecker } from './check-card.ts';
import { type Closing, withClosing } from './closing.ts';
import { codeOf, folderError, stoppedError } from './errors.ts';
import { ErrorsFile } from './errors-file.ts';
import { FILES, openBatch, prepareFolder, usable } from './folder/batch-folder.ts';
import { FolderLock } from './folder/folder-lock.ts';
import { Journal } from './folder/journal.ts';
import { Manifest, type ManifestLine, manifestLine } from './folder/manifest.ts';
import { cutFolder, dropUnits, readFolder } from './folder/recover.ts';
import type { MemberRow } from './members/model.ts';
import type { BatchSettings, IndexAllotter } from './options.ts';
import { RowSorter } from './sort-rows.ts';
import { type BatchCounts, Tally } from './tally.ts';
import { TokenSet } from './token-set.ts';
import { makeUnits, type PendingUnit } from './units.ts';
import type { CardResult } from './worker/messages.ts';
import { type StartPool, UNITS_A_WORKER, type UnitPool } from './worker/pool.ts';

/** The rows after which progress is told, where nothing is issued. */
const TOLD_EVERY = 1_000;

type Done = PendingUnit &
  ({ readonly keyId: string; readonly cards: readonly CardResult[] } | { readonly error: unknown });

/** Issues the rows into the folder, which is locked meanwhile. */
export async function runBatch(settings: BatchSettings, signer: Signer, startPool: StartPool): Promise<BatchCounts> {
  const { output } = settings;
  await prepareFolder(output);
  return withClosing(async (closing) => {
    const lock = await usable(() => FolderLock.take(join(output, FILES.lock)));
    closing.push(() => lock.release());
    const opened = await usable(() => openFolder(settings, lock, closing));
    return new BatchRun(settings, signer, lock, opened).run(startPool, closing);
  });
}

/** Goes on with what is in the folder, or begins. */
async function openFolder(settings: BatchSettings, lock: FolderLock, closing: Closing) {
  const { output, profile, kind } = settings;
  const idKey = await openBatch(output, { profile, kind, idKey: settings.idKey });
  const tokens = new TokenSet(join(output, FILES.tokens));
  closing.push(() => tokens.close());
  const recovered = await readFolder(output, tokens);
  await refuseOtherLists(recovered.kept, settings.status);
  await cutFolder(output, recovered, lock.confirm);
  const journal = await Journal.open(output, lock.confirm);
  closing.push(() => journal.close());
  const manifest = await Manifest.open(output, lock.confirm);
  closing.push(() => manifest.close());
  await dropUnits(output, kind, recovered.open, journal, lock.confirm);
  return { idKey, tokens, recovered, journal, manifest };
}

/** Places that are kept for cards must be in the lists of this run: each card would be revoked in others than the rest. */
async function refuseOtherLists(kept: ReadonlyMap<string, StatusListReference>, status: IndexAllotter | undefined) {
  if (!status?.has) return;
  const places = new Map([...kept.values()].map((place) => [place.uri, place]));
  for (const place of places.values()) if (!(await status.has(place))) throw folderError('other-status');
}

class BatchRun {
  readonly #settings: BatchSettings;
  readonly #signer: Signer;
  readonly #lock: FolderLock;
  readonly #opened: Awaited<ReturnType<typeof openFolder>>;
  readonly #errors: ErrorsFile;
  readonly #tally = new Tally();
  readonly #stop = new AbortController();
  /** Units of which no card is in the manifest, for certain. */
  readonly #unfinished = new Set<PendingUnit>();
  #failure: { readonly error: unknown } | undefined;
  #hasBegun = false;

  constructor(
    settings: BatchSettings,
    signer: Signer,
    lock: FolderLock,
    opened: Awaited<ReturnType<typeof openFolder>>,
  ) {
    this.#settings = settings;
    this.#signer = signer;
    this.#lock = lock;
    this.#opened = opened;
    this.#errors = new ErrorsFile(settings.output, lock.confirm);
  }

  async run(startPool: StartPool, closing: Closing): Promise<BatchCounts> {
    const { signal } = this.#settings;
    const interrupt = () => this.#fail(signal?.reason);
    signal?.addEventListener('abort', interrupt, { once: true });
    closing.push(() => signal?.removeEventListener('abort', interrupt));
    if (signal?.aborted) interrupt();
    const pool = await startPool(this.#workerSettings(), this.#settings.workers);
    closing.push(() => pool.close());
    await this.#audit('batch.started', { kind: this.#settings.kind, profile: this.#settings.profile });
    try {
      await this.#issueAll(pool);
    } catch (error) {
      this.#fail(error);
    }
    return this.#end(pool);
  }

  /** The first failure ends the reading of rows; what is in progress is finished. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop.abort();
  }

  async #issueAll(pool: UnitPool): Promise<void> {
    const { settings, opened } = { settings: this.#settings, opened: this.#opened };
    const { recovered, journal, tokens, idKey } = opened;
    const units = makeUnits({
      settings,
      input: iteratorOf<MemberRow>(settings.members)!,
      sorter: new RowSorter(idKey, tokens, createCardChecker(this.#signer, settings)),
      recovered,
      journal,
      stop: this.#stop.signal,
      onIssued: () => {
        this.#tally.skip();
        this.#tell(TOLD_EVERY);
      },
      onFaulty: async (row, violations) => {
        this.#tally.refuse(violations);
        await this.#errors.write(row, violations);
        this.#tell(TOLD_EVERY);
      },
    });
    const work = (pending: PendingUnit) => this.#issue(pool, pending);
    for await (const done of inOrder(units, work, settings.workers * UNITS_A_WORKER, undefined)) {
      this.#unfinished.add(done);
      if (!('error' in done)) await this.#record(done).catch((error: unknown) => this.#fail(error));
    }
  }

  async #issue(pool: UnitPool, pending: PendingUnit): Promise<Done> {
    this.#hasBegun = true;
    try {
      const { now } = this.#settings;
      const task = { unit: pending.unit, ...(now ? { now: parseClock(now).getTime() } : {}) };
      return { ...pending, ...(await pool.run(task)) };
    } catch (error) {
      this.#fail(error);
      return { ...pending, error };
    }
  }

  /** Puts the cards of a unit into the manifest, and those that could not be issued among the rows at fault. */
  async #record(done: Extract<Done, { readonly keyId: string }>): Promise<void> {
    const { unit, rows, cards, keyId } = done;
    const { journal, manifest } = this.#opened;
    const isIssued = (position: number) => cards[position]!.ok;
    const of = cards.filter(({ ok }) => ok).length;
    const lines = unit.cards.flatMap((card, position): ManifestLine[] => {
      const result = cards[position]!;
      const { data } = rows[position]!;
      return result.ok ? [manifestLine(unit, card, { ...result, of, keyId, data }, this.#settings.kind)] : [];
    });
    const refused = unit.cards.filter(({ status }, position) => status && !isIssued(position));
    await journal.keep(refused.map(({ card: { tokenId }, status }) => ({ tokenId, status: status! })));
    // From here on the cards may be in the manifest, also when it could not be written: the next run reads it.
    this.#unfinished.delete(done);
    if (of > 0) await manifest.add(lines);
    else await journal.drop(unit.number);
    journal.record(unit.number);
    for (const [position, result] of cards.entries()) {
      if (result.ok) this.#tally.issue(result.warnings);
      else {
        this.#tally.refuse(result.violations);
        await this.#errors.write(rows[position]!.source, result.violations);
      }
    }
    await this.#audit('batch.issued', { unit: unit.number, cards: of, keyId });
    this.#tell();
  }

  async #end(pool: UnitPool): Promise<BatchCounts> {
    await pool.close();
    const failure = this.#failure;
    if (failure) await this.#removeUnfinished().catch(() => {});
    let errorsFile: string | undefined;
    try {
      await this.#opened.journal.end();
      errorsFile = await this.#errors.close();
      if (!failure) await this.#errors.removeOthers();
      const { rows, ...counts } = this.#tally.progress();
      await this.#audit(failure ? 'batch.stopped' : 'batch.ended', { rows, ...counts });
    } catch (error) {
      if (!failure) throw this.#stopped(error);
    }
    if (failure) throw this.#stopped(failure.error);
    return this.#tally.summary(errorsFile);
  }

  /** Removes files of units that have failed. Those of a thread that ended may still be written: the next run removes them. */
  async #removeUnfinished(): Promise<void> {
    const units = [...this.#unfinished].filter(
      (done) => codeOf('error' in done && done.error) !== 'ERR_EHIC_BATCH_WORKER',
    );
    const open = units.map(({ unit: { number, place, cards } }) => ({
      number,
      place,
      cards: cards.map(({ card: { tokenId }, name }) => ({ tokenId, name })),
    }));
    await dropUnits(this.#settings.output, this.#settings.kind, open, this.#opened.journal, this.#lock.confirm);
  }

  /** An error that came before anything was begun says itself what is wrong. */
  #stopped(error: unknown): unknown {
    const isInterrupt = this.#settings.signal?.aborted && error === this.#settings.signal.reason;
    const reason = isInterrupt ? 'INTERRUPTED' : codeOf(error) || 'unknown';
    if (reason === 'ERR_EHIC_BATCH_LOCKED' || (!this.#hasBegun && !isInterrupt)) return error;
    return stoppedError(reason, this.#tally.progress(), error);
  }

  #told = 0;
  #tell(every = 1): void {
    const progress = this.#tally.progress();
    if (progress.rows - this.#told < every) return;
    this.#told = progress.rows;
    this.#settings.onProgress?.(progress);
  }

  async #audit(event: string, details: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#settings.audit?.append(event, details);
  }

  #workerSettings() {
    const { output, kind, signer, profile, qr, timeZone, strictIssuerRules, page, timestamp } = this.#settings;
    const issuer = {
      profile,
      ...(qr ? { qr } : {}),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(strictIssuerRules === undefined ? {} : { strictIssuerRules }),
    };
    return { folder: output, lock: this.#lock.key, kind, signer, issuer, page, timestamp };
  }
}
