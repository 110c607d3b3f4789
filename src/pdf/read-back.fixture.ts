import { inflate } from 'pako';

/**
 * A document written by this package, split into its objects, which have no nesting that a simple reader would miss.
 */
export interface ReadBack {
  readonly text: string;
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
  /** Returns the object to which an entry of a dictionary refers. */
  follow(dictionary: string, key: string): string;
  /** Returns the content of a stream, inflated if it is deflated. */
  content(object: string): Uint8Array;
}

/** Splits a document into its objects; each character of `text` is a byte. */
export function readBack(pdf: Uint8Array): ReadBack {
  const text = latin1(pdf);
  const objects = new Map<number, string>();
  for (const [, number, object] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj\n/gm))
    objects.set(Number(number), object!);
  return {
    text,
    objects,
    trailer: text.slice(text.lastIndexOf('trailer')),
    follow(dictionary, key) {
      const number = new RegExp(`/${key} ?\\[?(\\d+) 0 R`).exec(dictionary)?.[1];
      const object = objects.get(Number(number));
      if (object === undefined) throw new Error(`no object at /${key}`);
      return object;
    },
    content(object) {
      const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
      const start = object.indexOf('stream\n') + 7;
      const bytes = Uint8Array.from(object.slice(start, start + length), (character) => character.charCodeAt(0));
      return /\/FlateDecode/.test(object.slice(0, start)) ? inflate(bytes) : bytes;
    },
  };
}

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Returns the text of a text string in hexadecimal (UTF-16BE). */
export function readTextString(hex: string): string {
  const units = hex.match(/[0-9A-F]{4}/g) ?? [];
  return String.fromCharCode(...units.slice(1).map((unit) => Number.parseInt(unit, 16)));
}
