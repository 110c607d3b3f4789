import { BaseBlock, Set as SetOf, type ViewWriter } from 'asn1js';
import { Certificate, SignedAndUnsignedAttributes } from 'pkijs';
import { compareBytes } from '../../codec/bytes.ts';

/** A part of an asn1js structure that is already encoded and is written unchanged. */
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

/** A certificate as the bytes that its authority signed. */
export class EncodedCertificate extends Certificate {
  readonly #der: Uint8Array;

  constructor(der: Uint8Array) {
    super();
    this.#der = der;
  }

  override toSchema(): never {
    // pkijs types this as a Sequence but uses only its bytes.
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

/** Encodes a SET OF in DER, with its members in the order of their bytes (X.690 11.6). */
export function encodeSetOf(members: readonly Uint8Array[]): Uint8Array {
  const value = [...members].sort(compareBytes).map((member) => new EncodedBlock(member));
  return new Uint8Array(new SetOf({ value }).toBER());
}
