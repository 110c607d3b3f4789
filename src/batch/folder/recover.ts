import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StatusListReference } from '../../card/model.ts';
import { syncDirectory } from '../../node/whole-file.ts';
import { codeOf, folderError } from '../errors.ts';
import { tokenIdDigest } from '../member-token-id.ts';
import type { BatchKind } from '../options.ts';
import type { TokenSet } from '../token-set.ts';
import { DRAFT, fileNameOf } from '../unit.ts';
import { FILES, refuseLinks } from './batch-folder.ts';
import type { Journal, JournalCard } from './journal.ts';
import { cutFile, type Line, readLines } from './lines-file.ts';
import type { RequireLock } from './lock-check.ts';
import { isUnitNumber, readManifest, type Torn, UnitSet } from './read-manifest.ts';

/** A unit that did not come to its end. */
export interface OpenUnit {
  readonly number: number;
  readonly place: string;
  readonly cards: readonly JournalCard[];
}

/** What earlier runs have left. */
export interface Recovered {
  /** The number of the next unit. */
  readonly nextUnit: number;
  /** Places in status lists that are kept for the cards with these token ids. */
  readonly kept: Map<string, StatusListReference>;
  /** Units that did not come to their end, and whose files are still there. */
  readonly open: readonly OpenUnit[];
  /** Positions after which the files hold what was being written. */
  readonly ends: { readonly journal: number; readonly manifest: number };
}

/** What stands in a journal becomes the names of files that are removed. */
const PLACE = /^(?:cards|texts)\/\d{4,10}(?:\.zip|\.jsonl)?$/;
const NAME = /^[^/\\\0]{0,255}$/;

/** Reads manifest and journal. The token ids of the manifest are put into the set. Writes nothing. */
export async function readFolder(folder: string, tokens: TokenSet): Promise<Recovered> {
  const complete = new UnitSet();
  const manifest = await readManifest(join(folder, FILES.manifest), tokens, complete);
  const kept = new Map<string, StatusListReference>();
  const open = new Map<number, OpenUnit>();
  const keep = (cards: readonly JournalCard[]) => {
    for (const { tokenId, status } of cards) {
      if (status && !tokens.find(tokenIdDigest(tokenId))) kept.set(tokenId, status);
    }
  };
  let end = 0;
  let last = 0;
  let recordedUnit = 0;
  let hole: Line | undefined;
  const damaged = ({ number }: Line) => folderError('damaged', { file: FILES.journal, line: number });
  for await (const line of readLines(join(folder, FILES.journal), FILES.journal)) {
    if (hole) throw damaged(hole);
    if (line.value === undefined) {
      hole = line;
      continue;
    }
    end = line.end;
    const { unit, place, cards, dropped, kept: ofUnit, recorded } = line.value;
    if (isUnitNumber(recorded)) recordedUnit = Math.max(recordedUnit, recorded);
    if (isUnitNumber(unit) && typeof place === 'string' && PLACE.test(place) && isCards(cards)) {
      last = Math.max(last, unit);
      if (complete.has(unit)) continue;
      open.set(unit, { number: unit, place, cards });
      keep(cards);
    } else if (typeof dropped === 'number') open.delete(dropped);
    else if (isCards(ofUnit)) keep(ofUnit);
    else if (!isUnitNumber(recorded)) throw damaged(line);
  }
  // A last line with a hole was being written when power was lost: nothing was done yet of what it says.
  if (hole && (!hole.hasZeros || complete.last > last)) throw damaged(hole);
  if (manifest.torn) requireUnfinished(manifest.torn, [...open.keys()], recordedUnit);
  const ends = { journal: end, manifest: manifest.end };
  return { nextUnit: Math.max(last, complete.last) + 1, kept, open: [...open.values()], ends };
}

/**
 * The last lines of the manifest may be torn when power is lost while they are written: then they belong to a unit of
 * which the journal does not say that it is recorded, and which is issued again. Anything else is damage.
 */
function requireUnfinished({ line, unit }: Torn, open: readonly number[], recorded: number): void {
  const isUnfinished = open.some((each) => each > recorded && (unit === undefined || unit === each));
  if (!isUnfinished) throw folderError('damaged', { file: FILES.manifest, line });
}

/** Cuts what was being written when an earlier run was killed. */
export async function cutFolder(folder: string, { ends }: Recovered, requireLock: RequireLock): Promise<void> {
  await cutFile(join(folder, FILES.manifest), ends.manifest, requireLock);
  await cutFile(join(folder, FILES.journal), ends.journal, requireLock);
}

/** Removes the files of units that did not come to their end. None of their cards is in the manifest. */
export async function dropUnits(
  folder: string,
  kind: BatchKind,
  units: readonly OpenUnit[],
  journal: Journal,
  requireLock: RequireLock,
): Promise<void> {
  for (const { number, place, cards } of units) {
    const holder = join(folder, kind === 'pdf' ? place : dirname(place));
    await refuseLinks(folder, holder);
    const files = kind === 'pdf' ? cards.map(({ name = '' }) => join(place, fileNameOf(kind, name))) : [place];
    const drafts = await draftsIn(holder);
    for (const path of [...files.map((file) => join(folder, file)), ...drafts]) {
      requireLock();
      rmSync(path, { force: true });
    }
    // Otherwise a file could be there again after a loss of power, and nothing would tell of it.
    await syncIfThere(holder);
    await journal.drop(number);
  }
}

/** Finds what was being written in a folder: by its names nobody can tell to which unit it belonged. */
async function draftsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    return [];
  });
  return names.filter((name) => name.endsWith(DRAFT)).map((name) => join(folder, name));
}

async function syncIfThere(path: string): Promise<void> {
  await syncDirectory(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

function isCards(value: unknown): value is readonly JournalCard[] {
  return Array.isArray(value) && value.every(isCard);
}

function isCard(card: Partial<JournalCard> | null | undefined): boolean {
  if (typeof card?.tokenId !== 'string') return false;
  const { name = '', status } = card;
  return typeof name === 'string' && NAME.test(name) && (status === undefined || isReference(status));
}

function isReference(status: Partial<StatusListReference> | null): boolean {
  return typeof status?.uri === 'string' && Number.isSafeInteger(status.index) && status.index! >= 0;
}
