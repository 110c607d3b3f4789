import { DerError, encodeDer, readMembers, TAG } from './der.ts';

/** The maximum number of bytes of a length; more would be meaningless zeros. */
const MAX_COUNT = 16;
const INDEFINITE = 0x80;

export interface OuterSequence {
  /**
   * The SEQUENCE with its length in the shortest form, which is DER (X.690 10.1) and has the thumbprint of the
   * certificate.
   */
  readonly der: Uint8Array;
  /** The bytes that follow the SEQUENCE. */
  readonly rest: Uint8Array;
}

/**
 * Reads the SEQUENCE at the beginning of `bytes`, whose length may be encoded longer than necessary, or be indefinite
 * (X.690 8.1.3). No signature covers the length of the whole, and some writers pad it. Returns `undefined` when it is
 * not a SEQUENCE.
 */
export function readOuterSequence(bytes: Uint8Array): OuterSequence | undefined {
  const first = bytes[1] ?? INDEFINITE;
  if (bytes[0] !== TAG.sequence || bytes.length < 2) return undefined;
  if (first === INDEFINITE) return readIndefinite(bytes);
  const count = first < 0x80 ? 0 : first - 0x80;
  if (count > MAX_COUNT) return undefined;
  let length = count === 0 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  const end = 2 + count + length;
  if (end > bytes.length) return undefined;
  const isShortest = count === 0 || (bytes[2] !== 0 && length >= 0x80);
  const der = isShortest ? bytes.subarray(0, end) : encodeDer(TAG.sequence, bytes.subarray(2 + count, end));
  return { der, rest: bytes.subarray(end) };
}

/** Reads the members up to the two zero bytes that end the SEQUENCE; the members must be DER. */
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
