import { Integer, Sequence } from 'asn1js';
import { DerCursor, readDer, TAG } from './x509/der.ts';

/** Bytes of r and of s for P-256 (RFC 9053 2.1). */
export const P256_COORDINATE = 32;

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

/** An ECDSA signature from raw `r || s` to DER, as X.509 and CMS have it (Ecdsa-Sig-Value, RFC 3279 2.2.3). */
export function ecdsaSignatureToDer(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  const value = [unsignedInteger(raw.subarray(0, half)), unsignedInteger(raw.subarray(half))];
  return new Uint8Array(new Sequence({ value }).toBER());
}

function unsignedInteger(bytes: Uint8Array): Integer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  const isNegative = digits[0]! >= 0x80;
  return new Integer({ valueHex: isNegative ? Uint8Array.of(0, ...digits) : digits.slice() });
}
