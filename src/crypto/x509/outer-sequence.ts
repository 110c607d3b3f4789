import { DerError, encodeDer, readMembers, TAG } from './der.ts';

/** Longest length of a length that is read: more are zeros that stand for nothing. */
const MAX_COUNT = 16;
const INDEFINITE = 0x80;

export interface OuterSequence {
  /** With its length in the shortest form: that is DER (X.690 10.1), and what a thumbprint is over. */
  readonly der: Uint8Array;
  /** What comes after it. */
  readonly rest: Uint8Array;
}

/**
 * The SEQUENCE at the beginning of `bytes`, whose length may be longer than it need be, or indefinite (X.690 8.1.3).
 * The length of the whole is in no signature, and some writers fill it up. `undefined` when it is not a SEQUENCE.
 */
export function readOuterSequence(bytes: Uint8Array): OuterSequence | undefined {
  const [tag, first = INDEFINITE] = bytes;
  if (tag !== TAG.sequence || bytes.length < 2) return undefined;
  if (first === INDEFINITE) return readIndefinite(bytes);
  const count = first < 0x80 ? 0 : first - 0x80;
  if (count > MAX_COUNT) return undefined;
  let length = count === 0 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  const end = 2 + count + length;
  if (end > bytes.length) return undefined;
  return { der: encodeDer(TAG.sequence, bytes.subarray(2 + count, end)), rest: bytes.subarray(end) };
}

/** Members up to the two zero bytes that end it; whatever is in these must be DER. */
function readIndefinite(bytes: Uint8Array): OuterSequence | undefined {
  let length = bytes.length;
  while (length > 2 && isWhiteSpace(bytes[length - 1]!)) length--;
  if (bytes[length - 1] !== 0 || bytes[length - 2] !== 0) return undefined;
  const content = bytes.subarray(2, length - 2);
  try {
    readMembers({ content });
    return { der: encodeDer(TAG.sequence, content), rest: bytes.subarray(length) };
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

export function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
