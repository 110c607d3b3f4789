import { expect, test } from 'vitest';
import { makeSrgbProfile } from './icc-profile.fixture.ts';
import { SRGB_PROFILE } from './icc-profile.ts';

const profile = SRGB_PROFILE;
const view = new DataView(profile.buffer);
const ascii = (offset: number, length: number) => String.fromCharCode(...profile.subarray(offset, offset + length));

/** The offset and length of each tag's data. */
const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => {
    const entry = 132 + 12 * index;
    return [ascii(entry, 4), { offset: view.getUint32(entry + 4), length: view.getUint32(entry + 8) }];
  }),
);
const xyz = (tag: string) => [8, 12, 16].map((at) => view.getInt32(tags.get(tag)!.offset + at) / 0x10000);

test('the constant is what its numbers give', () => {
  expect(profile).toEqual(makeSrgbProfile());
});

test('the header is that of a display profile of version 2.1 in RGB', () => {
  expect(view.getUint32(0)).toBe(profile.length);
  expect(view.getUint32(8)).toBe(0x02100000);
  expect(ascii(12, 12)).toBe('mntrRGB XYZ ');
  expect(ascii(36, 4)).toBe('acsp');
  expect([68, 72, 76].map((at) => view.getInt32(at) / 0x10000)).toEqual(
    [0.9642, 1, 0.8249].map((value) => expect.closeTo(value, 4)),
  );
});

test('every tag that such a profile needs is there, on a boundary of 4 bytes and inside the file (ICC.1:1998-09 6.3.1.2)', () => {
  expect([...tags.keys()]).toEqual(['desc', 'cprt', 'rXYZ', 'gXYZ', 'bXYZ', 'wtpt', 'rTRC', 'gTRC', 'bTRC']);
  for (const { offset, length } of tags.values()) {
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(profile.length);
  }
});

test('the primaries together are the white of the profile connection space', () => {
  const sum = [0, 1, 2].map((index) => ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, tag) => total + xyz(tag)[index]!, 0));
  expect(sum).toEqual([0.9642, 1, 0.8249].map((value) => expect.closeTo(value, 3)));
});

test('the curve is that of sRGB: each of 256 greys is less than a quarter of a step beside its own', () => {
  const { offset } = tags.get('gTRC')!;
  expect(ascii(offset, 4)).toBe('curv');
  const last = view.getUint32(offset + 8) - 1;
  const sample = (index: number) => view.getUint16(offset + 12 + 2 * index) / 0xffff;
  expect([sample(0), sample(last)]).toEqual([0, 1]);
  for (let grey = 0; grey <= 255; grey++) {
    const place = (grey / 255) * last;
    const before = Math.min(Math.floor(place), last - 1);
    const light = sample(before) + (place - before) * (sample(before + 1) - sample(before));
    const stored = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    expect(Math.abs(255 * stored - grey), `${grey}`).toBeLessThan(0.25);
  }
});

test('the profile is small', () => {
  expect(profile.length).toBeLessThan(620);
});
