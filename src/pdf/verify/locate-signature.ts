import { SignatureFault } from '../cms/signature-fault.ts';
import { type DictionaryObject, readObjectAround, type Value } from './pdf-dictionary.ts';
import { type Name, skipWhiteSpace, textOf } from './pdf-tokens.ts';
import { findTraces, type SignatureTraces } from './signature-traces.ts';

/** Where a signature stands in a file that is S1 `<` hexadecimal `>` S2 (ISO 32000-1 12.8.1). */
export interface SignaturePlace {
  readonly object: DictionaryObject;
  /** Offset of `<`. */
  readonly gapStart: number;
  /** Offset after `>`. */
  readonly gapEnd: number;
  /** Where S2 ends, by what /ByteRange says: not beyond the file, but perhaps before its end. */
  readonly coveredEnd: number;
}

const SPACE = '[\\0\\t\\n\\f\\r ]';
const NUMBERS = new RegExp(`^\\[${SPACE}*(\\d{1,10})${`${SPACE}+(\\d{1,10})`.repeat(3)}${SPACE}*\\]$`);

/**
 * The traces of signatures in a file, and where the first one stands, or why it cannot be located. Nothing is verified.
 */
export interface LocatedSignature {
  readonly traces: SignatureTraces;
  readonly place?: SignaturePlace;
  /** What is wrong with the first signature, where it has no place. */
  readonly fault?: unknown;
}

/** Looks for the signatures of a PDF and locates the first. Never throws for what is in the file. */
export function findSignature(bytes: Uint8Array): LocatedSignature {
  const traces = findTraces(bytes);
  const [byteRange] = traces.byteRanges;
  if (!byteRange) return { traces };
  try {
    return { traces, place: locateSignature(bytes, byteRange) };
  } catch (fault) {
    return { traces, fault };
  }
}

/**
 * The part of a PDF that its signature speaks of: without what was appended afterwards, where /ByteRange says where the
 * signature's cover ends. Viewers show the newest revision; only this one can be what was signed. The whole file where
 * there is no signature or its range cannot be right; of several the first counts.
 */
export function signedRevision(bytes: Uint8Array, { place }: LocatedSignature): Uint8Array {
  return place ? bytes.subarray(0, place.coveredEnd) : bytes;
}

/**
 * The dictionary that /ByteRange stands in, whose /Contents is the gap that its numbers speak of. Throws
 * `SignatureFault` `BYTE_RANGE_INVALID` or `SIGNATURE_CONTENTS_INVALID`.
 */
function locateSignature(bytes: Uint8Array, byteRange: Name): SignaturePlace {
  const object = readObjectAround(bytes, byteRange.start);
  const { entries } = object?.dictionary ?? {};
  const range = entries?.get('ByteRange');
  if (!object || range?.first.start !== skipWhiteSpace(bytes, byteRange.end)) {
    throw new SignatureFault('BYTE_RANGE_INVALID');
  }
  const contents = entries?.get('Contents');
  if (contents?.first.kind !== 'hexadecimal') throw new SignatureFault('SIGNATURE_CONTENTS_INVALID');
  const { start: gapStart, end: gapEnd } = contents.first;
  const [first, firstLength, second, secondLength] = readNumbers(bytes, range);
  if (first !== 0 || firstLength !== gapStart || second !== gapEnd) throw new SignatureFault('BYTE_RANGE_INVALID');
  const coveredEnd = gapEnd + secondLength!;
  if (coveredEnd <= object.dictionary.end || coveredEnd > bytes.length) throw new SignatureFault('BYTE_RANGE_INVALID');
  return { object, gapStart, gapEnd, coveredEnd };
}

/**
 * Whether a signature dictionary stands elsewhere than its /ByteRange says: the hole between the two stretches that
 * were signed is not its /Contents. Programs that write a file anew (merged, rotated, linearised) take the dictionary
 * over as it is. False where this cannot be established, because there is no such dictionary, or its range is not two
 * stretches from the beginning of the file.
 */
export function isMoved(bytes: Uint8Array, byteRange: Name): boolean {
  const { entries } = readObjectAround(bytes, byteRange.start)?.dictionary ?? {};
  const range = entries?.get('ByteRange');
  const contents = entries?.get('Contents')?.first;
  if (!range || range.first.start !== skipWhiteSpace(bytes, byteRange.end)) return false;
  if (contents?.kind !== 'hexadecimal' && contents?.kind !== 'string') return false;
  const [first, gapStart, gapEnd] = readNumbers(bytes, range);
  return first === 0 && (gapStart !== contents.start || gapEnd !== contents.end);
}

function readNumbers(bytes: Uint8Array, { first, end }: Value): readonly number[] {
  return (NUMBERS.exec(textOf(bytes, first.start, end)) ?? []).slice(1).map(Number);
}

/** The two stretches of the file that are signed, as one. */
export function signedBytes(bytes: Uint8Array, { gapStart, gapEnd, coveredEnd }: SignaturePlace): Uint8Array {
  const signed = new Uint8Array(coveredEnd - (gapEnd - gapStart));
  signed.set(bytes.subarray(0, gapStart));
  signed.set(bytes.subarray(gapEnd, coveredEnd), gapStart);
  return signed;
}
