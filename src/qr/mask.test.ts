import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { alphanumericCapacity } from './capacity.ts';
import { qrMatrix } from './matrix.ts';
import { sampleText } from './reading.fixture.ts';

/** The versions that texts of both profiles take at the levels of an issuer. */
const VERSIONS = Array.from({ length: 17 }, (_, index) => 8 + index);

test.each(['L', 'M', 'Q'] as const)('at level %s every module is the one that qrcode makes by itself', (level) => {
  const masks = new Set<number>();
  for (const version of VERSIONS) {
    const text = sampleText(alphanumericCapacity(version, level) - (version % 3), version);
    const own = create([{ mode: 'alphanumeric', data: text }], { version, errorCorrectionLevel: level });
    expect(qrMatrix(text, { level, version }).modules, `version ${version}`).toEqual(Uint8Array.from(own.modules.data));
    masks.add(own.maskPattern ?? -1);
  }
  expect(masks.size).toBeGreaterThan(4);
});
