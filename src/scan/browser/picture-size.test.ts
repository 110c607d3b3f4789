import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fileKind } from '../kind.ts';
import { pictureSize } from './picture-size.ts';

const drawn = (width = 37, height = 21) => sharp({ create: { width, height, channels: 3, background: '#abc' } });
const SIZE = { width: 37, height: 21 };
const sizeOf = (bytes: Uint8Array) => pictureSize(bytes, fileKind(bytes)!);

describe('the size that a header states', () => {
  it.each([
    ['PNG', () => drawn().png()],
    ['JPEG', () => drawn().jpeg()],
    ['progressive JPEG', () => drawn().jpeg({ progressive: true })],
    ['JPEG with metadata, which a decoder turns', () => drawn().withMetadata({ orientation: 6 }).jpeg()],
    ['WebP', () => drawn().webp()],
    ['lossless WebP', () => drawn().webp({ lossless: true })],
    ['WebP with transparency', () => drawn().ensureAlpha(0.5).webp()],
    ['GIF', () => drawn().gif()],
    ['AVIF', () => drawn().avif()],
  ])('%s', async (_, picture) => {
    expect(sizeOf(await picture().toBuffer())).toEqual(SIZE);
  });

  it('is that of a JPEG whose markers have filling bytes, and none before its scan is none', async () => {
    const jpeg = new Uint8Array(await drawn().jpeg().toBuffer());
    expect(sizeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xff, 0xff, ...jpeg.subarray(3)))).toEqual(SIZE);
    expect(sizeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 2, 1, 2, 3, ...jpeg.subarray(2)))).toEqual(SIZE);
    expect(sizeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2, ...jpeg.subarray(2)))).toBeUndefined();
  });

  it('is that of a frame which a decoder enlarges the screen of a GIF for', async () => {
    const gif = new Uint8Array(await drawn().gif().toBuffer());
    gif.set([1, 0, 1, 0], 6);
    expect(sizeOf(gif)).toEqual(SIZE);
  });

  it('is the largest of an AVIF', async () => {
    const avif = new Uint8Array(await drawn().avif().toBuffer());
    const at = Buffer.from(avif).indexOf('ispe');
    new DataView(avif.buffer, avif.byteOffset).setUint32(at + 8, 60_000);
    expect(sizeOf(avif)).toEqual({ width: 60_000, height: 21 });
  });

  it('is none where the file ends before it, and every cut of a file ends', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
      const bytes = new Uint8Array(await drawn().toFormat(format).toBuffer());
      for (let length = 12; length < bytes.length; length++) {
        const size = pictureSize(bytes.subarray(0, length), format);
        if (size) expect(size).toEqual(SIZE);
      }
      expect(pictureSize(bytes.subarray(0, 14), format)).toBeUndefined();
    }
  });

  it('is none where a side is 0, and of a kind that browsers do not decode', async () => {
    const png = new Uint8Array(await drawn().png().toBuffer());
    png.fill(0, 16, 20);
    expect(sizeOf(png)).toBeUndefined();
    expect(sizeOf(await drawn().tiff().toBuffer())).toBeUndefined();
  });
});
