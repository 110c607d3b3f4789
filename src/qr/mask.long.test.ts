import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { random } from '../codec/random-cbor.fixture.ts';
import { alphanumericCapacity } from './capacity.ts';
import { qrMatrix } from './matrix.ts';
import { sampleText } from './reading.fixture.ts';

test.each(['L', 'M', 'Q', 'H'] as const)('random codes of every version at level %s are those of qrcode', (level) => {
  const below = random(level.charCodeAt(0));
  for (let version = 1; version <= 40; version++) {
    for (let seed = 1; seed <= 3; seed++) {
      const text = sampleText(5 + below(alphanumericCapacity(version, level) - 4), seed);
      const own = create([{ mode: 'alphanumeric', data: text }], { version, errorCorrectionLevel: level });
      const { modules } = qrMatrix(text, { level, version });
      expect(modules, `version ${version}, ${text.length} characters`).toEqual(Uint8Array.from(own.modules.data));
    }
  }
});
