import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { alphanumericCapacity, type ErrorCorrection, smallestVersion, symbolSize } from './capacity.ts';

const LEVELS = ['L', 'M', 'Q', 'H'] as const;

function fits(length: number, version: number, level: ErrorCorrection): boolean {
  try {
    create([{ mode: 'alphanumeric', data: 'A'.repeat(length) }], {
      version,
      errorCorrectionLevel: level,
      maskPattern: 0,
    });
    return true;
  } catch {
    return false;
  }
}

test.each(LEVELS)(
  'level %s: each version holds exactly its capacity in another library (ISO/IEC 18004, table 7)',
  (level) => {
    for (let version = 1; version <= 40; version++) {
      const capacity = alphanumericCapacity(version, level);
      expect(fits(capacity, version, level), `version ${version} holds ${capacity}`).toBe(true);
      expect(fits(capacity + 1, version, level), `version ${version} holds ${capacity + 1}`).toBe(false);
    }
  },
);

test('the smallest version is the one below which the text no longer fits', () => {
  for (const level of LEVELS) {
    for (let version = 1; version <= 40; version++) {
      const capacity = alphanumericCapacity(version, level);
      expect(smallestVersion(capacity, level)).toBe(version);
      expect(smallestVersion(capacity + 1, level)).toBe(version === 40 ? undefined : version + 1);
    }
  }
});

test('no version above the allowed one is proposed', () => {
  expect(smallestVersion(312, 'M', 10)).toBeUndefined();
  expect(smallestVersion(311, 'M', 10)).toBe(10);
});

test('a symbol has 21 modules a side in version 1 and 177 in version 40', () => {
  expect(symbolSize(1)).toBe(21);
  expect(symbolSize(40)).toBe(177);
});

test('versions that do not exist hold nothing', () => {
  expect(alphanumericCapacity(0, 'L')).toBe(0);
  expect(alphanumericCapacity(41, 'L')).toBe(0);
});
