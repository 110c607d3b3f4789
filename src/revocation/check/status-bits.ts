import { EhicError } from '../../errors.ts';

/** The number of bits that one status may take (Token Status List 4.1). */
export type StatusSize = 1 | 2 | 4 | 8;

export function isStatusSize(value: unknown): value is StatusSize {
  return value === 1 || value === 2 || value === 4 || value === 8;
}

/**
 * The statuses of a token status list in the form in which they are sent (Token Status List 4.1): `bits` each, the
 * first in the lowest bits of the first byte. A look-up shifts one byte. A million statuses of one bit take 125,000
 * bytes and are never expanded.
 */
export class StatusBits {
  readonly bits: StatusSize;
  /** The array that holds all statuses. */
  readonly bytes: Uint8Array;

  constructor(bits: StatusSize, bytes: Uint8Array) {
    this.bits = bits;
    this.bytes = bytes;
  }

  /** The number of statuses for which the bytes have room. */
  get size(): number {
    return this.bytes.length * (8 / this.bits);
  }

  /** The status, or `undefined` when the index is out of range. */
  get(index: number): number | undefined {
    if (!this.#has(index)) return undefined;
    return (this.bytes[this.#byteOf(index)]! >> this.#shiftOf(index)) & this.#mask;
  }

  /** Sets a status. Throws `ERR_EHIC_OPTIONS` for an index or a status for which the list has no room. */
  set(index: number, status: number): void {
    if (!this.#has(index)) throw new EhicError('ERR_EHIC_OPTIONS', 'no such index in the list', { option: 'index' });
    if (!Number.isInteger(status) || status < 0 || status > this.#mask) {
      throw new EhicError('ERR_EHIC_OPTIONS', 'the status does not fit the bits of the list', { option: 'status' });
    }
    const at = this.#byteOf(index);
    const shift = this.#shiftOf(index);
    this.bytes[at] = (this.bytes[at]! & ~(this.#mask << shift)) | (status << shift);
  }

  get #mask(): number {
    return 2 ** this.bits - 1;
  }

  #has(index: number): boolean {
    return Number.isSafeInteger(index) && index >= 0 && index < this.size;
  }

  #byteOf(index: number): number {
    return Math.floor(index / (8 / this.bits));
  }

  #shiftOf(index: number): number {
    return (index % (8 / this.bits)) * this.bits;
  }
}
