import { type AsnType, Set as SetOf } from 'asn1js';
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
