import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fileKind } from './kind.ts';
import { drawCode } from './test-material.ts';

const bytesOf = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])));

describe('fileKind', () => {
  it.each(['png', 'jpeg', 'webp', 'tiff', 'gif', 'avif'] as const)(
    'recognises a %s by its first bytes',
    async (format) => {
      const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } });
      expect(fileKind(await picture.toFormat(format).toBuffer())).toBe(format);
    },
  );

  it.each([
    ['tiff', bytesOf('MM', 0, '*', 0, 0, 0, 8)],
    ['tiff', bytesOf('II+', 0, 8, 0, 0, 0)],
    ['tiff', bytesOf('MM', 0, '+', 0, 8, 0, 0)],
    ['gif', bytesOf('GIF87a')],
    ['heic', bytesOf(0, 0, 0, 24, 'ftypheic', 0, 0, 0, 0, 'mif1heic')],
    ['heic', bytesOf(0, 0, 0, 24, 'ftypmif1', 0, 0, 0, 0, 'mif1heic')],
    ['heic', bytesOf(0, 0, 0, 20, 'ftypheix', 0, 0, 0, 0, 'mif1')],
    ['avif', bytesOf(0, 0, 0, 24, 'ftypmif1', 0, 0, 0, 0, 'mif1avif')],
    ['avif', bytesOf(0, 0, 0, 16, 'ftypavis', 0, 0, 0, 0)],
    ['bmp', bytesOf('BM', ...[70, 0, 0, 0], ...[0, 0, 0, 0], ...[54, 0, 0, 0], ...[40, 0, 0, 0])],
    ['jp2', bytesOf(0, 0, 0, 12, 'jP  \r\n', 0x87, '\n')],
    ['jp2', bytesOf(0xff, 0x4f, 0xff, 0x51, 0)],
    ['jxl', bytesOf(0, 0, 0, 12, 'JXL \r\n', 0x87, '\n')],
    ['jxl', bytesOf(0xff, 0x0a, 0)],
  ])('recognises %s', (kind, bytes) => expect(fileKind(bytes)).toBe(kind));

  it('takes a picture for one only where the file begins with it', async () => {
    for (const picture of [await drawCode('A').png().toBuffer(), bytesOf('GIF89a'), bytesOf('II*', 0)]) {
      expect(fileKind(bytesOf(' ', ...picture))).toBeUndefined();
    }
  });

  it('finds the PDF header within the first 1,024 bytes only', () => {
    expect(fileKind(bytesOf('%PDF-1.7\n'))).toBe('pdf');
    expect(fileKind(bytesOf(`${' '.repeat(1019)}%PDF-`))).toBe('pdf');
    expect(fileKind(bytesOf(`${' '.repeat(1020)}%PDF-`))).toBeUndefined();
  });

  it.each([
    '',
    '%PDF',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'GIF88a',
    'RIFF    WAVE',
    'EH1:ABC',
    'BMI of the patient, a text that begins like a bitmap',
    'II, MM and RIFF',
    '\0\0\0\x18ftypisom\0\0\0\0mp42',
    '\0\0\0\x18ftyp',
  ])('knows nothing else: %j', (text) => expect(fileKind(bytesOf(text))).toBeUndefined());
});
