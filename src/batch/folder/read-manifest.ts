import { folderError } from '../errors.ts';
import { tokenIdDigest } from '../member-token-id.ts';
import type { TokenSet } from '../token-set.ts';
import { CARDS_A_PLACE } from '../unit.ts';
import { FILES } from './batch-folder.ts';
import { readLines } from './lines-file.ts';
import type { ManifestLine } from './manifest.ts';

const MAX_UNITS = 2 ** 32;
/** A set of token ids keeps the number of a line in 6 bytes. */
const MAX_LINES = 2 ** 48;
/** 16 bytes. */
const DATA = /^[\w-]{22}$/;
/** Last lines of which one cannot be read. */
export interface Torn {
  /** The number of the first line that cannot be read. */
  readonly line: number;
  /** The unit of those that can. */
  readonly unit: number | undefined;
}

/** What was read of a manifest. */
export interface ReadManifest {
  /** The position after its last complete unit. */
  readonly end: number;
  readonly torn: Torn | undefined;
}

/** Reads the manifest at a path. The token ids of its complete units are put into the set, and their numbers as well. */
export async function readManifest(path: string, tokens: TokenSet, complete: UnitSet): Promise<ReadManifest> {
  let end = 0;
  let lines: ManifestLine[] = [];
  let hole: number | undefined;
  for await (const line of readLines(path, FILES.manifest)) {
    if (line.value === undefined) {
      hole ??= line.number;
      continue;
    }
    const value = line.value as unknown as ManifestLine;
    const isOfUnit = lines[0] === undefined || (lines[0].unit === value.unit && lines[0].of === value.of);
    if (!isManifestLine(value) || !isOfUnit)
      throw folderError('damaged', { file: FILES.manifest, line: hole ?? line.number });
    lines.push(value);
    if (hole !== undefined || lines.length < value.of) continue;
    for (const issued of lines) {
      const data = Buffer.from(issued.data, 'base64url');
      tokens.put(tokenIdDigest(issued.tokenId), { data, line: issued.line, isOfThisRun: false });
    }
    complete.add(value.unit);
    end = line.end;
    lines = [];
  }
  return { end, torn: hole === undefined ? undefined : { line: hole, unit: lines[0]?.unit } };
}

export function isUnitNumber(value: unknown): value is number {
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

/** A set of numbers of units, one bit each. */
export class UnitSet {
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
