import { PDFObject } from 'pdf-lib';

/** Bytes that go into the file as they are: what many documents share is put into words once. */
export class RawObject extends PDFObject {
  readonly #bytes: Uint8Array;

  /** A text is ASCII, or is meant to be UTF-8. */
  constructor(content: string | Uint8Array) {
    super();
    this.#bytes = typeof content === 'string' ? encoder.encode(content) : content;
  }

  override clone(): RawObject {
    return this;
  }

  override toString(): string {
    return new TextDecoder('latin1').decode(this.#bytes);
  }

  override sizeInBytes(): number {
    return this.#bytes.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    buffer.set(this.#bytes, offset);
    return this.#bytes.length;
  }
}

const encoder = new TextEncoder();

/** A stream (ISO 32000-1 7.3.8); `entries` are those of its dictionary but for /Length. */
export function rawStream(entries: string, bytes: Uint8Array): RawObject {
  const head = encoder.encode(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
  const whole = new Uint8Array(head.length + bytes.length + END.length);
  whole.set(head);
  whole.set(bytes, head.length);
  whole.set(END, head.length + bytes.length);
  return new RawObject(whole);
}

const END = encoder.encode('\nendstream');

/** A text string in UTF-16BE (ISO 32000-1 7.9.2.2), in hexadecimal. */
export function textString(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<FEFF${hex.toUpperCase()}>`;
}
