import { type DictionaryObject, readObjectAround } from './pdf-dictionary.ts';
import { type Name, skipWhiteSpace, textOf } from './pdf-tokens.ts';
import { SignatureFault } from './signature-fault.ts';

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
 * The dictionary that /ByteRange stands in, whose /Contents is the gap that its numbers speak of. Throws
 * `SignatureFault` `BYTE_RANGE_INVALID` or `SIGNATURE_CONTENTS_INVALID`.
 */
export function locateSignature(bytes: Uint8Array, byteRange: Name): SignaturePlace {
  const object = readObjectAround(bytes, byteRange.start);
  const { entries } = object?.dictionary ?? {};
  const range = entries?.get('ByteRange');
  if (!object || range?.first.start !== skipWhiteSpace(bytes, byteRange.end)) {
    throw new SignatureFault('BYTE_RANGE_INVALID');
  }
  const contents = entries?.get('Contents');
  if (contents?.first.kind !== 'hexadecimal') throw new SignatureFault('SIGNATURE_CONTENTS_INVALID');
  const { start: gapStart, end: gapEnd } = contents.first;
  const numbers = NUMBERS.exec(textOf(bytes, range.first.start, range.end))
    ?.slice(1)
    .map(Number);
  const [first, firstLength, second, secondLength] = numbers ?? [];
  if (first !== 0 || firstLength !== gapStart || second !== gapEnd) throw new SignatureFault('BYTE_RANGE_INVALID');
  const coveredEnd = gapEnd + secondLength!;
  if (coveredEnd <= object.dictionary.end || coveredEnd > bytes.length) throw new SignatureFault('BYTE_RANGE_INVALID');
  return { object, gapStart, gapEnd, coveredEnd };
}

/** The two stretches of the file that are signed, as one. */
export function signedBytes(bytes: Uint8Array, { gapStart, gapEnd, coveredEnd }: SignaturePlace): Uint8Array {
  const signed = new Uint8Array(coveredEnd - (gapEnd - gapStart));
  signed.set(bytes.subarray(0, gapStart));
  signed.set(bytes.subarray(gapEnd, coveredEnd), gapStart);
  return signed;
}
