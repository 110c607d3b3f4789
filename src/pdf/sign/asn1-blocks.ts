import { BaseBlock, Set as SetOf, type ViewWriter } from 'asn1js';
import { Certificate, SignedAndUnsignedAttributes } from 'pkijs';
import { compareBytes } from '../../codec/bytes.ts';

/** Something already encoded, as a part of a structure of asn1js: it is written as it is. */
export class EncodedBlock extends BaseBlock {
  readonly #der: Uint8Array;

  constructor(der: Uint8Array) {
    super();
    this.#der = der;
  }

  override toBER(_sizeOnly?: boolean, writer?: ViewWriter): ArrayBuffer {
    const bytes = new Uint8Array(this.#der).buffer;
    writer?.write(bytes);
    return bytes;
  }
}

/** A certificate that comes along as the bytes that its authority signed. */
export class EncodedCertificate extends Certificate {
  readonly #der: Uint8Array;

  constructor(der: Uint8Array) {
    super();
    this.#der = der;
  }

  override toSchema(): never {
    // Typed as a Sequence by pkijs, of which only the bytes are used.
    return new EncodedBlock(this.#der) as never;
  }
}

/** Signed attributes as the bytes that were signed. */
export class EncodedAttributes extends SignedAndUnsignedAttributes {
  readonly #der: Uint8Array;

  constructor(der: Uint8Array) {
    super({ type: 0 });
    this.#der = der;
  }

  override toSchema(): never {
    return new EncodedBlock(this.#der) as never;
  }
}

/** A SET OF in DER: its members in the order of their bytes (X.690 11.6). */
export function encodeSetOf(members: readonly Uint8Array[]): Uint8Array {
  const value = [...members].sort(compareBytes).map((member) => new EncodedBlock(member));
  return new Uint8Array(new SetOf({ value }).toBER());
}
