import { PDFObject } from 'pdf-lib';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';

/** Bytes that are written into the file unchanged, so that what many documents share is serialized once. */
export class RawObject extends PDFObject {
  readonly #bytes: Uint8Array;

  /** A string is written as UTF-8. */
  constructor(content: string | Uint8Array) {
    super();
    this.#bytes = typeof content === 'string' ? utf8Encode(content) : content;
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

/** A stream, which unlike other objects may not be in an object stream (ISO 32000-1 7.5.7). */
export class RawStream extends RawObject {}

/** Returns a stream (ISO 32000-1 7.3.8); `entries` are those of its dictionary except /Length. */
export function rawStream(entries: string, bytes: Uint8Array): RawStream {
  const head = utf8Encode(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
  return new RawStream(concatBytes(head, bytes, END));
}

const END = utf8Encode('\nendstream');

/** Returns a text string in UTF-16BE (ISO 32000-1 7.9.2.2), written in hexadecimal. */
export function textString(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<FEFF${hex.toUpperCase()}>`;
}
