import { PDFObject } from 'pdf-lib';

/** ASCII that goes into the file as it is: what many documents share is put into words once. */
export class RawObject extends PDFObject {
  readonly #bytes: Uint8Array;
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
    this.#bytes = new TextEncoder().encode(text);
  }

  override clone(): RawObject {
    return this;
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#bytes.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    buffer.set(this.#bytes, offset);
    return this.#bytes.length;
  }
}
