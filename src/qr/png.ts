import { deflate } from 'pako';
import { utf8Encode } from '../codec/bytes.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireWholeNumber } from '../usage.ts';
import { type DrawingOptions, QUIET_ZONE, toMatrix } from './drawing.ts';
import type { QrMatrix } from './matrix.ts';

/** Options of `qrPng`. */
export interface QrPngOptions extends DrawingOptions {
  /** Pixels along one side of a module, a whole number from 1 to 64; 8 by default. */
  readonly scale?: number;
}

const OPTIONS: OptionNames<QrPngOptions> = {
  level: true,
  version: true,
  size: true,
  scale: true,
};

/**
 * Draws a QR code as a PNG picture of one bit a pixel, black on white, with the quiet zone of 4 modules. Show it at its
 * own size or a whole multiple of it: scaling by a fraction blurs the modules.
 *
 * @throws {EhicError} `ERR_EHIC_QR_TEXT` or `ERR_EHIC_OPTIONS`, as `qrMatrix` does for a text, and `ERR_EHIC_OPTIONS`
 *   for a scale that is not a whole number from 1 to 64.
 * @example
 * await writeFile('card.png', qrPng(issued.text, { level: issued.qr.level, scale: 10 }));
 */
export function qrPng(text: string, options?: QrPngOptions): Uint8Array;
export function qrPng(matrix: QrMatrix, options?: Omit<QrPngOptions, keyof DrawingOptions>): Uint8Array;
export function qrPng(code: QrMatrix | string, options: QrPngOptions = {}): Uint8Array {
  requireOptions(options, OPTIONS);
  const scale = options.scale ?? 8;
  requireWholeNumber('scale', scale, 1, 64);
  const matrix = toMatrix(code, options);
  const side = (matrix.size + 2 * QUIET_ZONE) * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1; // bits a sample; the rest, 0, is greyscale, deflate, adaptive filters, not interlaced
  return join([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflate(scanLines(matrix, scale, side), { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Each line is a filter byte, 0, and the pixels from the highest bit down: 1 white, 0 black. */
function scanLines({ size, modules }: QrMatrix, scale: number, side: number): Uint8Array {
  const stride = 1 + Math.ceil(side / 8);
  const lines = new Uint8Array(stride * side).fill(0xff);
  for (let y = 0; y < side; y++) {
    const line = lines.subarray(y * stride, (y + 1) * stride);
    line[0] = 0;
    const row = Math.floor(y / scale) - QUIET_ZONE;
    if (row < 0 || row >= size) continue;
    for (let x = QUIET_ZONE * scale; x < (QUIET_ZONE + size) * scale; x++) {
      const column = Math.floor(x / scale) - QUIET_ZONE;
      if (modules[row * size + column] === 1) line[1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
    }
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(utf8Encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 of ISO 3309, as PNG requires it (ISO/IEC 15948, 5.5). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
