import { createHmac } from 'node:crypto';
import type { CardInput, StatusListReference } from 'eehic';
import { type ErrorRows, type MemberRow, memberTokenId, type RowViolation } from 'eehic/batch';
import { requireSameBatch } from './batch-identity.ts';
import { type CardJob, type CardKind, type CardProfile, keyOf, nameOf, park, type Queues } from './queues.ts';
import type { ObjectStore } from './store/object-store.ts';

export interface EnqueueOptions {
  readonly members: AsyncIterable<MemberRow>;
  readonly queues: Queues;
  readonly store: ObjectStore;
  readonly kind: CardKind;
  /** The wire format. Default `cose`. */
  readonly profile?: CardProfile;
  /** The secret of 32 bytes under which token ids are made. */
  readonly idKey: Uint8Array;
  /** Allots places in status lists; without it, cards have none but those of their rows. */
  readonly status?: { allot(count: number): Promise<readonly StatusListReference[]> };
  /** Where rows at fault are written, so that they can be corrected. */
  readonly errors?: Pick<ErrorRows, 'write'>;
  /** The most cards that wait in the queue: the data in Redis are bounded by it. Default 20,000. */
  readonly maxWaiting?: number;
  readonly onProgress?: (summary: EnqueueSummary) => void;
}

export interface EnqueueSummary {
  readonly rows: number;
  /** Cards that were added to the queue. */
  readonly added: number;
  /** Cards that are in the queue or the store already. */
  readonly known: number;
  /** Rows that were parked. */
  readonly parked: number;
}

/** The rows that are looked up, and added, at a time. */
const CHUNK = 500;
const MAX_WAITING = 20_000;
const PAUSE = 500;

type Tally = { -readonly [Name in keyof EnqueueSummary]: EnqueueSummary[Name] };

/**
 * Adds the cards of a file to the queue. Run again with the same file, also after it was killed, it adds those that are
 * neither in the queue nor in the store: what Redis has lost is added again, and nothing is issued twice.
 */
export async function enqueue(options: EnqueueOptions): Promise<EnqueueSummary> {
  const { members, queues, kind, store, idKey, maxWaiting = MAX_WAITING, onProgress } = options;
  await requireSameBatch(store, { kind, idKey, profile: options.profile });
  const tally: Tally = { rows: 0, added: 0, known: 0, parked: 0 };
  const addRows = async (rows: readonly MemberRow[]) => {
    while ((await queues.cards.getJobCountByTypes('waiting', 'delayed')) > maxWaiting)
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await addChunk(rows, options, tally);
    onProgress?.({ ...tally });
  };
  let rows: MemberRow[] = [];
  for await (const row of members) {
    rows.push(row);
    if (rows.length < CHUNK) continue;
    await addRows(rows);
    rows = [];
  }
  if (rows.length > 0) await addRows(rows);
  return { ...tally };
}

async function addChunk(rows: readonly MemberRow[], options: EnqueueOptions, tally: Tally): Promise<void> {
  const { queues, kind, profile, idKey, errors } = options;
  tally.rows += rows.length;
  const parkRow = async (row: MemberRow, violations: readonly RowViolation[]) => {
    await errors?.write(row, violations);
    await park(queues.parked, { line: row.line, violations });
    tally.parked++;
  };
  const fresh = new Map<string, CardJob>();
  const jobs = rows.map((row): CardJob | undefined => {
    if (!row.ok) return undefined;
    const card = { ...row.card, tokenId: row.card.tokenId ?? memberTokenId(idKey, row.card) };
    return { card, kind, ...(profile && { profile }), line: row.line, data: dataHash(idKey, card) };
  });
  const known = await Promise.all(jobs.map((job) => job && findKnown(job, options)));
  for (const [at, row] of rows.entries()) {
    const job = jobs[at];
    if (!job) {
      if (!row.ok) await parkRow(row, row.violations);
      continue;
    }
    const name = nameOf(job.card.tokenId);
    const found = known[at] ?? fresh.get(name);
    if (!found) fresh.set(name, job);
    else if (found.data === job.data) tally.known++;
    // Two rows of one document that say different things: someone has to decide.
    else await parkRow(row, [otherData(found)]);
  }
  tally.added += await addJobs([...fresh.values()], options);
}

/** A card that was queued or issued before. */
interface KnownCard {
  readonly data: string;
  /** The line of its row, where it waits in the queue. */
  readonly line?: number;
}

/** In this order, since a card that is issued in between leaves the queue after it is in the store. */
async function findKnown({ card, kind }: CardJob, { queues, store }: EnqueueOptions): Promise<KnownCard | undefined> {
  const queued = await queues.cards.getJob(nameOf(card.tokenId));
  if (queued) return { data: queued.data.data, line: queued.data.line };
  const issued = await store.head(keyOf(card.tokenId, kind));
  return issued && { data: issued.metadata.data ?? '' };
}

function otherData({ line }: KnownCard): RowViolation {
  return line === undefined
    ? { field: '', code: 'ALREADY_ISSUED', message: 'The document was issued before, with other data.' }
    : { field: '', code: 'DUPLICATE_MEMBER', params: { line }, message: `The document is that of line ${line}.` };
}

/** Adds cards with their places in status lists: these are on the disk as allotted before a card has one. */
async function addJobs(cards: readonly CardJob[], { queues, status }: EnqueueOptions): Promise<number> {
  if (cards.length === 0) return 0;
  const needy = cards.filter(({ card }) => card.revocation === undefined);
  const places = status ? await status.allot(needy.length) : [];
  const placeOf = new Map(needy.map((job, at) => [job, places[at]]));
  const jobs = cards.map((job) => {
    const revocation = placeOf.get(job);
    const card = revocation ? { ...job.card, revocation } : job.card;
    return { name: 'card', data: { ...job, card }, opts: { jobId: nameOf(card.tokenId) } };
  });
  // A card that a worker had parked was corrected.
  await Promise.all(jobs.map(({ opts }) => queues.parked.remove(opts.jobId)));
  await queues.cards.addBulk(jobs);
  return jobs.length;
}

const NOT_DATA: readonly string[] = ['tokenId', 'revocation', 'issuedOn'];

/** A keyed hash of what is printed on a card but for the day of issue, by which other data for a document are noticed. */
function dataHash(idKey: Uint8Array, card: CardInput): string {
  const fields = Object.entries(card).filter(([name, value]) => !NOT_DATA.includes(name) && value !== undefined);
  const text = JSON.stringify(['eehic batch-queue card data 1', sorted(Object.fromEntries(fields))]);
  return createHmac('sha256', idKey).update(text).digest('base64url').slice(0, 22);
}

function sorted(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
