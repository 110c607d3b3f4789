import { SignatureFault } from '../cms/signature-fault.ts';
import { type DictionaryObject, readObjectAround, type Value } from './pdf-dictionary.ts';
import { type Name, skipWhiteSpace, textOf } from './pdf-tokens.ts';
import { findTraces, type SignatureTraces } from './signature-traces.ts';

/** The place of a signature in a file that is S1 `<` hexadecimal `>` S2 (ISO 32000-1 12.8.1). */
export interface SignaturePlace {
  readonly object: DictionaryObject;
  /** The offset of `<`. */
  readonly gapStart: number;
  /** The offset after `>`. */
  readonly gapEnd: number;
  /** The end of S2 according to /ByteRange, which is not beyond the end of the file, but may be before it. */
  readonly coveredEnd: number;
}

const SPACE = '[\\0\\t\\n\\f\\r ]';
const NUMBERS = new RegExp(`^\\[${SPACE}*(\\d{1,10})${`${SPACE}+(\\d{1,10})`.repeat(3)}${SPACE}*\\]$`);

/**
 * The traces of signatures in a file, and the place of the first signature or the reason why it cannot be located.
 * Nothing is verified.
 */
export interface LocatedSignature {
  readonly traces: SignatureTraces;
  readonly place?: SignaturePlace;
  /** The error when the first signature cannot be located. */
  readonly fault?: unknown;
}

/** Searches a PDF for signatures and locates the first. Never throws because of the content of the file. */
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
 * Returns the part of a PDF to which its signature applies, without what was appended after the end of its /ByteRange.
 * Viewers show the newest revision, but only this one can be what was signed. Returns the whole file if it has no
 * signature or its range cannot be right; of several signatures the first counts.
 */
export function signedRevision(bytes: Uint8Array, { place }: LocatedSignature): Uint8Array {
  return place ? bytes.subarray(0, place.coveredEnd) : bytes;
}

/**
 * Locates the dictionary that holds /ByteRange, whose /Contents must be the gap between the ranges. Throws
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
 * Returns whether a signature dictionary stands elsewhere than its /ByteRange says, so that the gap between the two
 * signed ranges is not its /Contents. Programs that rewrite a file (merged, rotated, linearised) copy the dictionary
 * unchanged. Returns false if this cannot be established, because there is no such dictionary, or its range is not two
 * parts of which the first begins with the file.
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

/** Returns the two signed parts of the file as one. */
export function signedBytes(bytes: Uint8Array, { gapStart, gapEnd, coveredEnd }: SignaturePlace): Uint8Array {
  const signed = new Uint8Array(coveredEnd - (gapEnd - gapStart));
  signed.set(bytes.subarray(0, gapStart));
  signed.set(bytes.subarray(gapEnd, coveredEnd), gapStart);
  return signed;
}
