import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { encodeText } from './encode.ts';
import type { FaceName } from './face.ts';
import { openFace } from './open-face.ts';
import { subsetFace } from './subset.ts';

const FACES = Object.keys(ARIMO) as FaceName[];
const TEXTS = ['', 'A', 'John Doe 1980', 'Żółkiewska', 'Ωμέγα ΐ', 'Щърбанова', 'K\u035fhal\u0325\u0304id'];
const cases = FACES.flatMap((face) => TEXTS.map((text) => ({ face, text })));

/** The part of fontkit that is used here. */
interface Font {
  readonly numGlyphs: number;
  getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
}
const fontkit = createRequire(import.meta.url)('fontkit') as { create(file: Buffer): Font };

test.each(cases)(
  '$face $text: the letters are those of the face, and nothing follows the last one',
  ({ face, text }) => {
    const whole = fontkit.create(Buffer.from(openFace(face).bytes));
    const glyphs = encodeText(face, text);
    const { bytes, count } = subsetFace(openFace(face), glyphs);
    const part = fontkit.create(Buffer.from(bytes));
    expect(part.numGlyphs).toBe(count);
    for (const glyph of [0, ...glyphs]) {
      const { advanceWidth, path } = part.getGlyph(glyph);
      expect(advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
      expect(path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
    }
  },
);

test.each(cases)('$face $text: tables stand at multiples of 4, and all sums are right', ({ face, text }) => {
  const { bytes } = subsetFace(openFace(face), encodeText(face, text));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const sum = (start: number, length: number) => {
    let total = 0;
    for (let at = start; at < start + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
    return total;
  };
  const names: string[] = [];
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(bytes.length);
    // The sum of `head` is made without the number that is in it for the whole file.
    const own = sum(offset, Math.ceil(length / 4) * 4) - (name === 'head' ? view.getUint32(offset + 8) : 0);
    expect(own >>> 0, name).toBe(view.getUint32(entry + 4));
    names.push(name);
  }
  expect(names).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  expect(sum(0, bytes.length)).toBe(0xb1b0afba);
});

test('a subset has little more than the outlines that it shows', () => {
  const { bytes } = subsetFace(openFace('bold'), encodeText('bold', 'EUROPEAN HEALTH INSURANCE CARD'));
  expect(bytes.length).toBeLessThan(2000);
});
