import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { random } from '../codec/random-cbor.fixture.ts';
import { scanAllImage, scanImage } from './scan-image.ts';
import {
  CARD_TEXT,
  codeOf,
  drawCode,
  drawCodes,
  drawTextPicture,
  FOREIGN_TEXT,
  OTHER_CARD_TEXT,
} from './test-material.ts';

const NO_CODE = 'ERR_EHIC_SCAN_NO_CODE';

/** As a camera sees it from so far that a module has hardly more than a pixel. */
const fromFarAway = (code: Sharp, side: number) =>
  code
    .png()
    .toBuffer()
    .then((file) => sharp(file).resize(side).blur(0.7).jpeg({ quality: 70 }).toBuffer());

describe('what one look does not read', () => {
  it('a photo is read by further ones, a frame is not', async () => {
    const file = await fromFarAway(drawCode(CARD_TEXT, { scale: 6 }), 105);
    expect((await scanImage(file)).text).toBe(CARD_TEXT);
    expect((await scanAllImage(file)).map(({ text }) => text)).toEqual([CARD_TEXT]);
    expect(await codeOf(scanImage(file, { effort: 'frame' }))).toBe(NO_CODE);
  });

  it('a second card is told, and a foreign code does not hide a card', async () => {
    const two = await fromFarAway(sharp(await drawCodes([CARD_TEXT, OTHER_CARD_TEXT], 6)), 370);
    expect(await codeOf(scanImage(two, { effort: 'frame' }))).toBe(NO_CODE);
    expect(await codeOf(scanImage(two))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
    expect(await scanAllImage(two)).toHaveLength(2);
    const card = await fromFarAway(drawCode(CARD_TEXT, { scale: 6 }), 105);
    const sound = await drawCode(FOREIGN_TEXT, { scale: 4 }).png().toBuffer();
    const both = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#fff' } })
      .composite([
        { input: card, left: 60, top: 60 },
        { input: sound, left: 400, top: 300 },
      ])
      .png()
      .toBuffer();
    expect((await scanImage(both, { effort: 'frame' })).text).toBe(FOREIGN_TEXT);
    expect((await scanImage(both)).text).toBe(CARD_TEXT);
  });

  it('nothing is found in texts and noise', async () => {
    const next = random(1);
    const noise = Uint8Array.from({ length: 640 * 480 }, () => next(256));
    const raw = { width: 640, height: 480, channels: 1 } as const;
    for (const file of [await drawTextPicture(640, 480, 13), await sharp(noise, { raw }).png().toBuffer()]) {
      expect(await codeOf(scanImage(file))).toBe(NO_CODE);
      expect(await codeOf(scanImage(file, { effort: 'frame' }))).toBe(NO_CODE);
    }
  });

  it('an effort that there is none is refused', async () => {
    const file = await drawCode('A').png().toBuffer();
    for (const effort of ['high', 1, null]) {
      expect(await codeOf(scanImage(file, { effort: effort as never }))).toBe('ERR_EHIC_OPTIONS');
    }
  });
});
