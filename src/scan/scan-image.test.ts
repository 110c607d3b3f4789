import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { codesOfDamagedPictures, PICTURE_DAMAGE } from './damaged.fixture.ts';
import { writePng } from './png.fixture.ts';
import { scanImage } from './scan-image.ts';
import { CARD_TEXT, codeOf, drawCode, drawCodes, FOREIGN_TEXT, OTHER_CARD_TEXT } from './test-material.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const READ = { text: CARD_TEXT, source: 'image', decoder: 'zxing' };

describe('scanImage reads', { timeout: 60_000 }, () => {
  it.each(['png', 'jpeg', 'webp'] as const)('%s', async (format) => {
    expect(await scanImage(await drawCode(CARD_TEXT).toFormat(format).toBuffer())).toEqual(READ);
  });

  it.each([
    ['turned by 90°', (code: Sharp) => code.rotate(90)],
    ['turned by 180°', (code: Sharp) => code.rotate(180)],
    ['turned by 17°', (code: Sharp) => code.rotate(17, { background: '#fff' })],
    ['mirrored', (code: Sharp) => code.flop()],
    ['blurred', (code: Sharp) => code.blur(1.5)],
    ['faint', (code: Sharp) => code.linear(0.3, 120)],
    ['recompressed', (code: Sharp) => code.jpeg({ quality: 20 })],
    ['with a palette', (code: Sharp) => code.png({ palette: true, colours: 2 })],
    ['of 16 bits', (code: Sharp) => code.toColourspace('grey16').png()],
    ['in CMYK', (code: Sharp) => code.toColourspace('cmyk').jpeg()],
    ['progressive', (code: Sharp) => code.jpeg({ progressive: true })],
  ])('a code %s', async (_name, change) => {
    const changed = await change(drawCode(CARD_TEXT).toColourspace('srgb').jpeg({ quality: 90 })).toBuffer();
    expect((await scanImage(changed)).text).toBe(CARD_TEXT);
  });

  it('an inverted code', async () => {
    expect(await scanImage(await drawCode(CARD_TEXT, { inverted: true }).png().toBuffer())).toEqual(READ);
  });

  it('a screenshot of two thirds of a pixel more than one a module', async () => {
    const small = await drawCode(CARD_TEXT, { scale: 12 }).resize(95).png().toBuffer();
    expect((await scanImage(small)).text).toBe(CARD_TEXT);
  });

  it('black modules on transparency', async () => {
    const grey = await drawCode(CARD_TEXT).negate().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    const { width, height } = grey.info;
    const transparent = await sharp({ create: { width, height, channels: 3, background: '#000' } })
      .joinChannel(grey.data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
    expect((await sharp(transparent).metadata()).channels).toBe(4);
    expect(await scanImage(transparent)).toEqual(READ);
  });

  it('the first frame of an animation', async () => {
    const frames = await Promise.all(
      [CARD_TEXT, OTHER_CARD_TEXT].map((text) => drawCode(text).toColourspace('srgb').png().toBuffer()),
    );
    const animation = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    expect(await scanImage(animation)).toEqual({ ...READ, image: { pages: 2, page: 1 } });
  });

  it('byte mode as UTF-8, and text with spaces at its ends unchanged', async () => {
    for (const text of ['Ελλάδα', ' A ', 'a\nb\r\n', '\uFEFFa']) {
      expect((await scanImage(await drawCode(text).png().toBuffer())).text).toBe(text);
    }
  });

  it('the file out of a larger buffer', async () => {
    const file = await drawCode(CARD_TEXT).png().toBuffer();
    const large = new Uint8Array(file.length + 20).fill(7);
    large.set(file, 10);
    expect(await scanImage(large.subarray(10, 10 + file.length))).toEqual(READ);
  });

  it('many pictures at a time', async () => {
    const texts = [CARD_TEXT, OTHER_CARD_TEXT, FOREIGN_TEXT, 'A', 'B'];
    const scans = texts.map(async (text) => (await scanImage(await drawCode(text).png().toBuffer())).text);
    expect(await Promise.all(scans)).toEqual(texts);
  });
});

describe('scanImage with several codes', { timeout: 60_000 }, () => {
  it('counts the same text once', async () => {
    expect(await scanImage(await drawCodes([CARD_TEXT, CARD_TEXT]))).toEqual(READ);
  });
  it('takes the one that looks like a card', async () => {
    expect(await scanImage(await drawCodes([FOREIGN_TEXT, CARD_TEXT, 'https://a.example/']))).toEqual(READ);
  });
  it('refuses two cards, and two foreign codes', async () => {
    expect(await codeOf(scanImage(await drawCodes([CARD_TEXT, OTHER_CARD_TEXT])))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
    expect(await codeOf(scanImage(await drawCodes([FOREIGN_TEXT, 'A'])))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
  });
});

describe('scanImage refuses', { timeout: 60_000 }, () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', encode(CARD_TEXT)],
    ['a PDF', encode('%PDF-1.7\n')],
    ['an SVG', encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['other bytes', Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 251)],
  ])('%s', async (_name, bytes) => {
    expect(await codeOf(scanImage(bytes))).toBe('ERR_EHIC_SCAN_NOT_AN_IMAGE');
  });

  it('an SVG behind the magic bytes of a PNG', async () => {
    const disguised = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...encode('<svg/>')]);
    expect(await codeOf(scanImage(disguised))).toBe('ERR_EHIC_SCAN_IMAGE_DAMAGED');
  });

  it.each(['png', 'jpeg', 'webp'] as const)('a truncated %s', async (format) => {
    const whole = await drawCode(CARD_TEXT).toFormat(format).toBuffer();
    for (const share of [0.05, 0.5]) {
      const part = whole.subarray(0, Math.floor(whole.length * share));
      const code = await codeOf(scanImage(part, { timeLimit: 50_000 }));
      expect(code).toBe('ERR_EHIC_SCAN_IMAGE_DAMAGED');
    }
  });

  it('a picture with bytes changed, never otherwise than with a code of its own', async () => {
    expect(PICTURE_DAMAGE).toEqual(expect.arrayContaining([...(await codesOfDamagedPictures(1201))]));
  });

  it('16,000 by 16,000 pixels, without decoding them', async () => {
    const error = await scanImage(writePng(16_000, 16_000)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ERR_EHIC_SCAN_IMAGE_TOO_LARGE',
      params: { width: 16_000, height: 16_000, maxPixels: 200_000_000 },
    });
  });

  it('more pixels or bytes than the caller allows', async () => {
    const file = await drawCode(CARD_TEXT).png().toBuffer();
    expect(await codeOf(scanImage(file, { maxPixels: 1000 }))).toBe('ERR_EHIC_SCAN_IMAGE_TOO_LARGE');
    expect(await codeOf(scanImage(file, { maxBytes: 100 }))).toBe('ERR_EHIC_SCAN_FILE_TOO_LARGE');
  });

  it('a picture without a code', async () => {
    const white = sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } });
    expect(await codeOf(scanImage(await white.png().toBuffer()))).toBe('ERR_EHIC_SCAN_NO_CODE');
    expect(await codeOf(scanImage(writePng(1, 1, Buffer.alloc(2))))).toBe('ERR_EHIC_SCAN_NO_CODE');
    expect(await codeOf(scanImage(writePng(50_000, 1, Buffer.alloc(50_001))))).toBe('ERR_EHIC_SCAN_NO_CODE');
  });

  it('options that are not limits, and what is not bytes', async () => {
    const file = await drawCode('A').png().toBuffer();
    for (const options of [{ timeLimit: 0 }, { timeLimit: Number.NaN }, { maxPixels: -1 }, { maxBytes: Infinity }]) {
      expect(await codeOf(scanImage(file, options))).toBe('ERR_EHIC_OPTIONS');
    }
    expect(await codeOf(scanImage('text' as unknown as Uint8Array))).toBe('ERR_EHIC_OPTIONS');
  });

  it('a picture that would keep the decoders busy for long, and reads the next one', async () => {
    const side = 2000;
    const finders = new Uint8Array(side * side).fill(255);
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const ring = Math.max(Math.abs((x % 9) - 3), Math.abs((y % 9) - 3));
        if (ring < 2 || ring === 3) finders[y * side + x] = 0;
      }
    }
    const picture = await sharp(finders, { raw: { width: side, height: side, channels: 1 } })
      .png()
      .toBuffer();
    expect(await codeOf(scanImage(picture, { timeLimit: 700 }))).toBe('ERR_EHIC_SCAN_TIMEOUT');
    expect(await scanImage(await drawCode(CARD_TEXT).png().toBuffer())).toEqual(READ);
  });

  it('any picture in no time at all', async () => {
    const file = await drawCode(CARD_TEXT).png().toBuffer();
    expect(await codeOf(scanImage(file, { timeLimit: 0.0001 }))).toBe('ERR_EHIC_SCAN_TIMEOUT');
  });
});
