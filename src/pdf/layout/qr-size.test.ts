import { expect, test } from 'vitest';
import { symbolSize } from '../../qr/capacity.ts';
import { chooseQrSize } from './qr-size.ts';

function refusal(modules: number, asked?: number): unknown {
  try {
    chooseQrSize(modules, asked);
  } catch (error) {
    return error;
  }
  return undefined;
}

test('by default a symbol has 46 mm, or what its modules need', () => {
  for (const version of [1, 10, 18, 22]) expect(chooseQrSize(symbolSize(version))).toBe(46);
  expect(chooseQrSize(symbolSize(24))).toBe(47.5);
  expect(chooseQrSize(symbolSize(34))).toBeCloseTo(64.3, 9);
});

test('a symbol that may be as large as its space fills it with its quiet zone', () => {
  for (const version of [1, 10, 18, 34]) {
    const modules = symbolSize(version);
    const side = chooseQrSize(modules, undefined, { space: 68, preferred: 68 });
    expect(side + (8 * side) / modules).toBeCloseTo(68, 9);
  }
});

test('6 cm² is the least, whatever the number of modules (PoC 3)', () => {
  expect(chooseQrSize(57, 24.5)).toBe(24.5);
  expect(refusal(57, 24.4)).toMatchObject({
    name: 'PdfError',
    code: 'ERR_EHIC_QR_TOO_SMALL',
    params: { minSize: 24.5 },
  });
  expect(refusal(21, 10)).toMatchObject({ params: { minSize: 24.5 } });
  expect(refusal(57, 0)).toMatchObject({ code: 'ERR_EHIC_QR_TOO_SMALL' });
  expect(refusal(57, -30)).toMatchObject({ code: 'ERR_EHIC_QR_TOO_SMALL' });
});

test('a module under 0.42 mm is refused, and the size that is named is accepted', () => {
  expect(refusal(89, 37)).toMatchObject({ code: 'ERR_EHIC_QR_TOO_SMALL', params: { minSize: 37.4 } });
  expect(chooseQrSize(89, 37.4)).toBe(37.4);
  for (let version = 1; version <= 34; version++) {
    const modules = symbolSize(version);
    const { params } = refusal(modules, 1) as { params: { minSize: number } };
    expect(chooseQrSize(modules, params.minSize)).toBe(params.minSize);
    expect(refusal(modules, params.minSize - 0.1)).toMatchObject({ code: 'ERR_EHIC_QR_TOO_SMALL' });
  }
});

test('what does not fit the box with its quiet zone is refused, and the size that is named is accepted', () => {
  expect(refusal(57, 59.7)).toMatchObject({
    name: 'PdfError',
    code: 'ERR_EHIC_QR_TOO_LARGE',
    params: { maxSize: 59.6 },
  });
  for (let version = 1; version <= 34; version++) {
    const modules = symbolSize(version);
    const { params } = refusal(modules, 100) as { params: { maxSize: number } };
    expect(chooseQrSize(modules, params.maxSize)).toBe(params.maxSize);
  }
});

test('a code of so many modules that no size would do is too large, with or without a wish', () => {
  for (const version of [35, 40]) {
    expect(refusal(symbolSize(version))).toMatchObject({ code: 'ERR_EHIC_QR_TOO_LARGE' });
    expect(refusal(symbolSize(version), 60)).toMatchObject({ code: 'ERR_EHIC_QR_TOO_LARGE' });
  }
});

test('a size that is no number is bad usage', () => {
  expect(refusal(57, Number.NaN)).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
});
