import { type AsnType, Integer, Sequence, Set as SetOf } from 'asn1js';
import { compareBytes } from '../../codec/bytes.ts';

/** Something already encoded, as a part of a structure of asn1js: written as it is. */
export function preEncoded(der: Uint8Array): AsnType {
  const block = {
    toBER(_sizeOnly?: boolean, writer?: { write(bytes: ArrayBuffer): void }): ArrayBuffer {
      const bytes = new Uint8Array(der).buffer;
      writer?.write(bytes);
      return bytes;
    },
  };
  return block as unknown as AsnType;
}

/** A SET OF in DER: its members in the order of their bytes (X.690 11.6). */
export function encodeSetOf(members: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(new SetOf({ value: [...members].sort(compareBytes).map(preEncoded) }).toBER());
}

/** An ECDSA signature as X.509 and CMS have it: from raw `r || s` to Ecdsa-Sig-Value (RFC 3279 2.2.3). */
export function ecdsaToDer(raw: Uint8Array): Uint8Array {
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
