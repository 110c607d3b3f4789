import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { scanImage } from './scan-image.ts';
import { CARD_TEXT, codeOf, drawCode, OTHER_CARD_TEXT } from './test-material.ts';

const shared = process.env.EEHIC_SHARED ?? '../shared';
const blank = (width = 260, height = 260) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
const page = (text: string) => drawCode(text).toColourspace('srgb').png().toBuffer();
const joined = async (...pages: Promise<Buffer>[]) => sharp(await Promise.all(pages), { join: { animated: true } });

describe('kinds of pictures', { timeout: 60_000 }, () => {
  it.each([
    ['gif', {}],
    ['avif', { lossless: true }],
    ['tiff', { compression: 'lzw' }],
    ['tiff', { compression: 'jpeg' }],
    ['tiff', { compression: 'deflate', bigtiff: true }],
    ['tiff', { compression: 'none', tile: true }],
  ] as const)('reads %s %j', async (format, options) => {
    const picture = await drawCode(CARD_TEXT).toColourspace('srgb').toFormat(format, options).toBuffer();
    expect(await scanImage(picture)).toEqual({ text: CARD_TEXT, source: 'image', decoder: 'zxing' });
  });

  it('reads a fax: two pages of one bit a pixel, the code on the second', async () => {
    const pages = (await joined(blank(), page(CARD_TEXT))).greyscale().toColourspace('b-w');
    const fax = await pages.tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer();
    expect(await scanImage(fax)).toEqual({
      text: CARD_TEXT,
      source: 'image',
      decoder: 'zxing',
      image: { pages: 2, page: 2 },
    });
  });

  it('reads an animation up to the frame that shows a card', async () => {
    const animation = await (await joined(blank(), page(CARD_TEXT), page(OTHER_CARD_TEXT))).gif().toBuffer();
    expect(await scanImage(animation)).toMatchObject({ text: CARD_TEXT, image: { pages: 3, page: 2 } });
  });

  it.each([
    ['heic', /most compatible.*JPEG/, [0, 0, 0, 16, ...Buffer.from('ftypheic'), 0, 0, 0, 0]],
    ['bmp', /PNG/, [...Buffer.from('BM'), ...Array(12).fill(0), 40, 0, 0, 0]],
    ['jp2', /PNG or JPEG/, [0xff, 0x4f, 0xff, 0x51]],
    ['jxl', /PNG or JPEG/, [0xff, 0x0a]],
  ])('names %s and says what to do', async (kind, advice, bytes) => {
    const error = await scanImage(Uint8Array.from(bytes)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ERR_EHIC_SCAN_KIND_NOT_READ',
      params: { kind },
      message: expect.stringMatching(advice),
    });
  });

  it.skipIf(!existsSync(join(shared, 'cases')))(
    'reads the scan of a hospital, and names the photo of a phone',
    async () => {
      const read = (name: string) => readFile(join(shared, 'cases', name));
      expect((await scanImage(await read('07-multipage-scan.tif'))).text).toMatch(/^EH1:/);
      expect(await codeOf(scanImage(await read('08-iphone.heic')))).toBe('ERR_EHIC_SCAN_KIND_NOT_READ');
    },
  );
});

describe('pages of a picture', { timeout: 60_000 }, () => {
  const tiff = async (...pages: Promise<Buffer>[]) =>
    (await joined(...pages)).tiff({ compression: 'deflate' }).toBuffer();

  it('are read up to maxPages, and the scan says so', async () => {
    const file = await tiff(page(CARD_TEXT), blank(), blank());
    expect((await scanImage(file, { maxPages: 2 })).image).toEqual({ pages: 3, page: 1, pagesRead: 2 });
    const error = await scanImage(await tiff(blank(), blank(), page(CARD_TEXT)), { maxPages: 2 }).catch((e) => e);
    expect(error).toMatchObject({ code: 'ERR_EHIC_SCAN_NO_CODE', params: { pages: 3, maxPages: 2 } });
  });

  it('are read as long as maxPixels lasts for all of them together', async () => {
    const file = await tiff(page(CARD_TEXT), blank(), blank());
    const { width, height } = await sharp(file).metadata();
    expect((await scanImage(file, { maxPixels: 2 * width * height })).image?.pagesRead).toBe(2);
    expect((await scanImage(file, { maxPixels: 3 * width * height })).image?.pagesRead).toBeUndefined();
    expect(await codeOf(scanImage(file, { maxPixels: width * height - 1 }))).toBe('ERR_EHIC_SCAN_IMAGE_TOO_LARGE');
  });

  it('may be of different sizes', async () => {
    const { data, info } = await drawCode(CARD_TEXT).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    const file = writeTiff([
      { width: 40, height: 30, rows: new Uint8Array(1200).fill(255) },
      { width: info.width, height: info.height, rows: data },
    ]);
    expect(await scanImage(file)).toMatchObject({ text: CARD_TEXT, image: { pages: 2, page: 2 } });
  });

  it('may be tens of thousands, or go in a circle: the first are read', async () => {
    const empty = { width: 1, height: 1, rows: Uint8Array.of(255) };
    const many = await scanImage(writeTiff(Array(20_000).fill(empty))).catch((thrown: unknown) => thrown);
    expect(many).toMatchObject({ code: 'ERR_EHIC_SCAN_NO_CODE', params: { maxPages: 10 } });
    expect(await codeOf(scanImage(writeTiff([empty, empty], { isCircle: true })))).toMatch(/NO_CODE|DAMAGED/);
  });

  it('may claim tiles of more than there is memory', async () => {
    const tile = { width: 10, height: 10, rows: new Uint8Array(100), tile: 60_000 };
    expect(await codeOf(scanImage(writeTiff([tile])))).toBe('ERR_EHIC_SCAN_IMAGE_DAMAGED');
  });
});

describe('a picture that is cut short', { timeout: 60_000 }, () => {
  const photo = async () => {
    const code = await drawCode(CARD_TEXT).png().toBuffer();
    const sheet = sharp({ create: { width: 800, height: 1200, channels: 3, background: '#eee' } });
    return sheet.composite([{ input: code, left: 100, top: 100 }]);
  };
  it.each([
    ['jpeg', {}],
    ['jpeg', { progressive: true }],
    ['png', {}],
    ['gif', {}],
  ] as const)('is read where the code is left: %s %j', async (format, options) => {
    const whole = await (await photo()).toFormat(format, options).toBuffer();
    for (const lost of [2, Math.floor(whole.length / 5)])
      expect((await scanImage(whole.subarray(0, -lost))).text).toBe(CARD_TEXT);
  });
  it('is damaged where it is not', async () => {
    const whole = await (await photo()).jpeg().toBuffer();
    expect(await codeOf(scanImage(whole.subarray(0, whole.length / 10)))).toBe('ERR_EHIC_SCAN_IMAGE_DAMAGED');
  });
});

interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
  readonly tile?: number;
}

/** A TIFF of grey pages, not compressed, each in one strip or claimed tile. */
function writeTiff(pages: readonly TiffPage[], { isCircle = false } = {}): Uint8Array {
  const header = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const parts: Buffer[] = [header];
  let at = header.length;
  pages.forEach(({ width, height, rows, tile }, index) => {
    const size = rows.length + (rows.length & 1);
    const tags: [tag: number, value: number][] = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [277, 1],
    ];
    const length = 2 + 12 * (tags.length + (tile ? 4 : 3)) + 4;
    const data = at + length;
    if (tile) tags.push([322, tile], [323, tile], [324, data], [325, rows.length]);
    else tags.push([273, data], [278, height], [279, rows.length]);
    tags.sort(([a], [b]) => a - b);
    const directory = Buffer.alloc(length);
    directory.writeUInt16LE(tags.length, 0);
    for (const [place, [tag, value]] of tags.entries()) {
      directory.writeUInt16LE(tag, 2 + 12 * place);
      directory.writeUInt16LE(4, 4 + 12 * place); // LONG
      directory.writeUInt32LE(1, 6 + 12 * place);
      directory.writeUInt32LE(value, 10 + 12 * place);
    }
    const isLast = index === pages.length - 1;
    directory.writeUInt32LE(isLast ? (isCircle ? 8 : 0) : data + size, length - 4);
    parts.push(directory, Buffer.from(rows), Buffer.alloc(size - rows.length));
    at = data + size;
  });
  return Buffer.concat(parts);
}
