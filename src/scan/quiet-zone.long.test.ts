import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { scanImage } from './scan-image.ts';
import { CARD_TEXT, codeOf, drawBareCode, drawCode } from './test-material.ts';

async function on(background: string, code: Sharp, more: { input: Buffer; left: number; top: number }[] = []) {
  const ground = sharp({ create: { width: 900, height: 700, channels: 3, background } });
  return ground.composite([{ input: await code.png().toBuffer(), left: 220, top: 150 }, ...more]);
}

describe('a code without a quiet zone', { timeout: 60_000 }, () => {
  it.each(['#000', '#1c1c1e', '#333', '#777', '#fff'])('is read on %s', async (ground) => {
    expect((await scanImage(await (await on(ground, await drawBareCode())).png().toBuffer())).text).toBe(CARD_TEXT);
  });
  it.each([3, 20, 45, 90])('is read turned by %i° on black', async (angle) => {
    const turned = sharp(await (await drawBareCode()).rotate(angle, { background: '#000' }).png().toBuffer());
    expect((await scanImage(await (await on('#000', turned)).jpeg().toBuffer())).text).toBe(CARD_TEXT);
  });
  it('is read with light modules on white', async () => {
    expect((await scanImage(await (await on('#fff', await drawBareCode(true))).png().toBuffer())).text).toBe(CARD_TEXT);
  });
  it('is read on black beside other things', async () => {
    const line = await sharp({ create: { width: 700, height: 30, channels: 3, background: '#ddd' } })
      .png()
      .toBuffer();
    const picture = await on('#000', await drawBareCode(), [{ input: line, left: 50, top: 40 }]);
    expect((await scanImage(await picture.png().toBuffer())).text).toBe(CARD_TEXT);
  });
  it('is read on black up to the edge of the picture', async () => {
    const file = await (await drawBareCode()).extend({ top: 300, bottom: 300, background: '#000' }).png().toBuffer();
    expect((await scanImage(file)).text).toBe(CARD_TEXT);
  });
  it('finds nothing in a picture without a code', async () => {
    const square = sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } });
    expect(await codeOf(scanImage(await (await on('#000', square)).png().toBuffer()))).toBe('ERR_EHIC_SCAN_NO_CODE');
  });
});

describe('a code on transparency', { timeout: 60_000 }, () => {
  /** The light parts of a picture as opaque pixels of a colour, the rest transparent. */
  async function stencil(code: Sharp, colour: string): Promise<Buffer> {
    const { data, info } = await code.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return sharp({ create: { width, height, channels: 3, background: colour } })
      .joinChannel(data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
  }
  it.each([
    ['white modules', true, '#fff'],
    ['black modules', true, '#000'],
    ['a white ground with holes for modules', false, '#fff'],
    ['a black ground with holes for modules', true, '#111'],
  ])('%s', async (_name, inverted, colour) => {
    const file = await stencil(drawCode(CARD_TEXT, { inverted }), colour);
    expect((await sharp(file).metadata()).hasAlpha).toBe(true);
    expect((await scanImage(file)).text).toBe(CARD_TEXT);
  });
});

describe('a code with light modules on dark', { timeout: 60_000 }, () => {
  it.each(['#000', '#333'])('is read on %s', async (background) => {
    const code = drawCode(CARD_TEXT, { inverted: true });
    const file = await sharp(await code.png().toBuffer()).extend({
      top: 90,
      left: 90,
      right: 90,
      bottom: 90,
      background,
    });
    expect((await scanImage(await file.png().toBuffer())).text).toBe(CARD_TEXT);
  });
});
