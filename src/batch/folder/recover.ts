import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StatusListReference } from '../../card/model.ts';
import { syncDirectory } from '../../node/whole-file.ts';
import { codeOf, folderError } from '../errors.ts';
import { tokenIdDigest } from '../member-token-id.ts';
import type { BatchKind } from '../options.ts';
import type { TokenSet } from '../token-set.ts';
import { CARDS_A_PLACE, draftOf, fileNameOf } from '../unit.ts';
import { FILES } from './batch-folder.ts';
import type { Journal, JournalCard } from './journal.ts';
import { cutFile, readLines } from './lines-file.ts';
import type { ManifestLine } from './manifest.ts';

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

const MAX_UNITS = 2 ** 32;
/** A set of token ids keeps the number of a line in 6 bytes. */
const MAX_LINES = 2 ** 48;
/** 16 bytes. */
const DATA = /^[\w-]{22}$/;
/** What stands in a journal becomes the names of files that are removed. */
const PLACE = /^(?:cards|texts)\/\d{4,10}(?:\.zip|\.jsonl)?$/;
const NAME = /^[^/\\\0]{0,255}$/;

/** Reads manifest and journal. The token ids of the manifest are put into the set. Writes nothing. */
export async function readFolder(folder: string, tokens: TokenSet): Promise<Recovered> {
  const complete = new UnitSet();
  const manifest = await readManifest(folder, tokens, complete);
  const kept = new Map<string, StatusListReference>();
  const open = new Map<number, OpenUnit>();
  const keep = (cards: readonly JournalCard[]) => {
    for (const { tokenId, status } of cards) {
      if (status && !tokens.find(tokenIdDigest(tokenId))) kept.set(tokenId, status);
    }
  };
  let journal = 0;
  let last = complete.last;
  for await (const { value, end, number } of readLines(join(folder, FILES.journal), FILES.journal)) {
    journal = end;
    const { unit, place, cards, dropped, kept: ofUnit } = value;
    if (isUnitNumber(unit) && typeof place === 'string' && PLACE.test(place) && isCards(cards)) {
      last = Math.max(last, unit);
      if (complete.has(unit)) continue;
      open.set(unit, { number: unit, place, cards });
      keep(cards);
    } else if (typeof dropped === 'number') open.delete(dropped);
    else if (isCards(ofUnit)) keep(ofUnit);
    else throw folderError('damaged', { file: FILES.journal, line: number });
  }
  return { nextUnit: last + 1, kept, open: [...open.values()], ends: { journal, manifest } };
}

/** Cuts what was being written when an earlier run was killed. */
export async function cutFolder(folder: string, { ends }: Recovered): Promise<void> {
  await cutFile(join(folder, FILES.manifest), ends.manifest);
  await cutFile(join(folder, FILES.journal), ends.journal);
}

/** Removes the files of units that did not come to their end. None of their cards is in the manifest. */
export async function dropUnits(
  folder: string,
  kind: BatchKind,
  units: readonly OpenUnit[],
  journal: Journal,
): Promise<void> {
  for (const { number, place, cards } of units) {
    const files = kind === 'pdf' ? cards.map(({ name = '' }) => join(place, fileNameOf(kind, name))) : [place];
    for (const file of files) {
      const path = join(folder, file);
      await rm(path, { force: true });
      await rm(draftOf(path), { force: true });
    }
    // Otherwise a file could be there again after a loss of power, and nothing would tell of it.
    await syncIfThere(join(folder, kind === 'pdf' ? place : dirname(place)));
    await journal.drop(number);
  }
}

async function syncIfThere(path: string): Promise<void> {
  await syncDirectory(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

/** Puts the token ids of the manifest into the set; returns the position after its last complete unit. */
async function readManifest(folder: string, tokens: TokenSet, complete: UnitSet): Promise<number> {
  let end = 0;
  let lines: ManifestLine[] = [];
  for await (const line of readLines(join(folder, FILES.manifest), FILES.manifest)) {
    const value = line.value as unknown as ManifestLine;
    const isOfUnit = lines[0] === undefined || (lines[0].unit === value.unit && lines[0].of === value.of);
    if (!isManifestLine(value) || !isOfUnit) throw folderError('damaged', { file: FILES.manifest, line: line.number });
    lines.push(value);
    if (lines.length < value.of) continue;
    for (const issued of lines) {
      const data = Buffer.from(issued.data, 'base64url');
      tokens.put(tokenIdDigest(issued.tokenId), { data, line: issued.line, isOfThisRun: false });
    }
    complete.add(value.unit);
    end = line.end;
    lines = [];
  }
  return end;
}

function isUnitNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0 && (value as number) < MAX_UNITS;
}

/** Looks at what is read of a line of the manifest. */
function isManifestLine({ unit, of, line, tokenId, data }: ManifestLine): boolean {
  return (
    isUnitNumber(unit) &&
    isUnitNumber(of) &&
    of <= CARDS_A_PLACE &&
    Number.isSafeInteger(line) &&
    line >= 0 &&
    line < MAX_LINES &&
    typeof tokenId === 'string' &&
    typeof data === 'string' &&
    DATA.test(data)
  );
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

/** A set of numbers of units, one bit each. */
class UnitSet {
  #bits = new Uint8Array(1 << 10);
  last = 0;

  add(unit: number): void {
    while (unit >> 3 >= this.#bits.length) {
      const grown = new Uint8Array(2 * this.#bits.length);
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[unit >> 3]! |= 1 << (unit & 7);
    this.last = Math.max(this.last, unit);
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }
}
