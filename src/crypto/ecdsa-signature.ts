import { DerCursor, readDer, TAG } from './der.ts';

/**
 * An ECDSA signature from DER (Ecdsa-Sig-Value, RFC 3279 2.2.3) to `r || s` of `coordinate` bytes each, as WebCrypto
 * has it. `undefined` for anything that is not exactly one pair of positive integers in DER that fit.
 */
export function ecdsaSignatureFromDer(der: Uint8Array, coordinate: number): Uint8Array | undefined {
  try {
    const cursor = new DerCursor(readDer(der, TAG.sequence));
    const raw = new Uint8Array(2 * coordinate);
    for (const offset of [0, coordinate]) {
      const { content } = cursor.next(TAG.integer);
      const hasSign = content[0] === 0;
      const digits = hasSign ? content.subarray(1) : content;
      const isMinimal = hasSign ? (digits[0] ?? 0) >= 0x80 : (content[0] ?? 0x80) < 0x80;
      if (!isMinimal || digits.length > coordinate) return undefined;
      raw.set(digits, offset + coordinate - digits.length);
    }
    cursor.end();
    return raw;
  } catch {
    return undefined;
  }
}
