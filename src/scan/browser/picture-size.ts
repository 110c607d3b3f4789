import type { FileKind } from '../kind.ts';

/** The size that the header of a picture states, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Reader = (view: DataView) => PictureSize | undefined;

const READERS: { readonly [Kind in FileKind]?: Reader } = {
  png: (view) => (textAt(view, 12, 4) === 'IHDR' ? sizeAt(view, 16) : undefined),
  jpeg: jpegSize,
  webp: webpSize,
  gif: gifSize,
  avif: avifSize,
};

/**
 * The size of a picture out of its header, before a decoder makes room for it; `undefined` where there is none, or none
 * of a kind that browsers decode. Where the header states several sizes it is the largest.
 */
export function pictureSize(bytes: Uint8Array, kind: FileKind): PictureSize | undefined {
  try {
    const size = READERS[kind]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function sizeAt(view: DataView, at: number): PictureSize {
  return { width: view.getUint32(at), height: view.getUint32(at + 4) };
}

function largest(sizes: readonly PictureSize[]): PictureSize | undefined {
  if (sizes.length === 0) return undefined;
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

function textAt(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}

/** The frame header (ITU-T T.81 B.2.2). What stands between markers is skipped, as libjpeg does. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at < view.byteLength; ) {
    while (view.getUint8(at) !== 0xff) at++;
    while (view.getUint8(at) === 0xff) at++;
    const marker = view.getUint8(at++);
    const stands = marker === 0x00 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (stands) continue;
    if (marker === 0xd9 || marker === 0xda) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 5), height: view.getUint16(at + 3) };
    at += view.getUint16(at);
  }
  return undefined;
}

/** RFC 9649 2.5 to 2.7. */
function webpSize(view: DataView): PictureSize | undefined {
  const form = textAt(view, 12, 4);
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form !== 'VP8 ') return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** The screen, or the first frame, which decoders enlarge the screen for (GIF89a 18 and 20). */
function gifSize(view: DataView): PictureSize | undefined {
  const sizes = [{ width: view.getUint16(6, true), height: view.getUint16(8, true) }];
  let at = 13 + colours(view.getUint8(10));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
    at++;
  }
  if (view.getUint8(at) !== 0x2c) return undefined;
  const edge = (from: number) => view.getUint16(from, true) + view.getUint16(from + 4, true);
  sizes.push({ width: edge(at + 1), height: edge(at + 3) });
  return largest(sizes);
}

function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** The largest `ispe` in the item properties (ISO/IEC 23008-12 6.5.3). */
function avifSize(view: DataView): PictureSize | undefined {
  const sizes = boxes(view, 0, view.byteLength)
    .filter(({ type }) => type === 'meta')
    .flatMap(({ start, end }) => boxes(view, start + 4, end))
    .filter(({ type }) => type === 'iprp')
    .flatMap(({ start, end }) => boxes(view, start, end))
    .filter(({ type }) => type === 'ipco')
    .flatMap(({ start, end }) => boxes(view, start, end))
    .filter(({ type }) => type === 'ispe')
    .map(({ start }) => sizeAt(view, start + 4));
  return largest(sizes);
}

const MAX_BOXES = 1000;

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function boxes(view: DataView, from: number, to: number): readonly Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to && found.length < MAX_BOXES; ) {
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    const size = short === 0 ? to - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (size < header || at + size > to) break;
    found.push({ type: textAt(view, at + 4, 4), start: at + header, end: at + size });
    at += size;
  }
  return found;
}
