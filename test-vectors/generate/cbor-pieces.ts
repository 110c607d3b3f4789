/** CBOR put together by hand (RFC 8949 3), so that a single piece of it can be wrong. */
import { concatBytes, utf8Encode } from '../../src/codec/bytes.ts';

export type Piece = Uint8Array;

/** Head of an item; `width` writes the argument in so many bytes although fewer would do. */
export function head(major: number, argument: number | bigint, width?: 1 | 2 | 4 | 8): Piece {
  const value = BigInt(argument);
  const size = width ?? (value < 24n ? 0 : value < 0x100n ? 1 : value < 0x10000n ? 2 : value < 0x100000000n ? 4 : 8);
  if (size === 0) return Uint8Array.of((major << 5) | Number(value));
  const bytes = Uint8Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * (size - 1 - i))) & 0xffn));
  return concatBytes(Uint8Array.of((major << 5) | (24 + Math.log2(size))), bytes);
}

export function int(value: number | bigint, width?: 1 | 2 | 4 | 8): Piece {
  return BigInt(value) < 0n ? head(1, -1n - BigInt(value), width) : head(0, value, width);
}

export function bytes(content: Uint8Array, width?: 1 | 2 | 4 | 8): Piece {
  return concatBytes(head(2, content.length, width), content);
}

/** A text; from bytes, also one that is not UTF-8. */
export function text(content: string | Uint8Array, width?: 1 | 2 | 4 | 8): Piece {
  const utf8 = typeof content === 'string' ? utf8Encode(content) : content;
  return concatBytes(head(3, utf8.length, width), utf8);
}

export function array(...items: Piece[]): Piece {
  return concatBytes(head(4, items.length), ...items);
}

/** A map in the order given. */
export function map(...entries: (readonly [key: Piece, value: Piece])[]): Piece {
  return concatBytes(head(5, entries.length), ...entries.flat());
}

/** A tag (RFC 8949 3.4) before an item. */
export function tag(number: number, item: Piece): Piece {
  return concatBytes(head(6, number), item);
}

/** A floating-point number of so many bits (RFC 8949 3.3). */
export function float(bits: 32 | 64, value: number): Piece {
  const view = new DataView(new ArrayBuffer(bits / 8));
  if (bits === 32) view.setFloat32(0, value);
  else view.setFloat64(0, value);
  return concatBytes(Uint8Array.of(bits === 32 ? 0xfa : 0xfb), new Uint8Array(view.buffer));
}

export const NULL = Uint8Array.of(0xf6);
export const TRUE = Uint8Array.of(0xf5);
export const UNDEFINED = Uint8Array.of(0xf7);
export const BREAK = Uint8Array.of(0xff);
