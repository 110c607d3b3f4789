import { DerCursor, encodeDer, readDer, TAG } from './x509/der.ts';

/** The length in bytes of r and of s for P-256 (RFC 9053 2.1). */
export const P256_COORDINATE = 32;

/**
 * Converts an ECDSA signature from DER (Ecdsa-Sig-Value, RFC 3279 2.2.3) to `r || s` of `coordinate` bytes each, the
 * form of WebCrypto. Returns `undefined` for anything that is not exactly one pair of positive integers in DER that
 * fit.
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

/**
 * Converts an ECDSA signature from raw `r || s` to DER, the form of X.509 and CMS (Ecdsa-Sig-Value, RFC 3279 2.2.3).
 */
export function ecdsaSignatureToDer(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  return encodeDer(TAG.sequence, encodeUnsigned(raw.subarray(0, half)), encodeUnsigned(raw.subarray(half)));
}

/** Encodes an INTEGER that is not negative from its digits (X.690 8.3). */
function encodeUnsigned(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return encodeDer(TAG.integer, digits[0]! >= 0x80 ? Uint8Array.of(0) : new Uint8Array(0), digits);
}
