import { expect, test } from 'vitest';
import { alphanumericCapacity } from './capacity.ts';
import { qrPng } from './png.ts';
import { readTwice, sampleText } from './reading.fixture.ts';

test.each(['L', 'M', 'Q', 'H'] as const)('full codes of level %s are read back by two readers', async (level) => {
  for (const version of [1, 2, 6, 7, 9, 10, 13, 16, 18, 26, 27]) {
    const text = sampleText(alphanumericCapacity(version, level), version);
    expect(await readTwice(qrPng(text, { level, scale: 4 })), `version ${version}`).toEqual({
      jsqr: text,
      zxing: text,
    });
  }
});
