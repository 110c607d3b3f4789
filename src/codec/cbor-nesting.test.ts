import { describe, expect, test } from 'vitest';
import { hexDecode } from './bytes.ts';
import { reasonOf, STRICT } from './cbor.fixture.ts';

describe('nesting', () => {
  const nested = (open: string, depth: number, core: string, close = '') =>
    open.repeat(depth) + core + close.repeat(depth);

  test.each(['80', '00', 'a0', '6161'])('strict limits: 6 levels pass and 7 do not, around %s', (core) => {
    const own = core === '80' || core === 'a0' ? 1 : 0;
    expect(reasonOf(nested('81', 6 - own, core), STRICT)).toBe('read');
    expect(reasonOf(nested('81', 7 - own, core), STRICT)).toBe('CBOR_TOO_DEEP');
    expect(reasonOf(nested('a100', 6 - own, core), STRICT)).toBe('read');
    expect(reasonOf(nested('a100', 7 - own, core), STRICT)).toBe('CBOR_TOO_DEEP');
  });

  test('general limits: 16 levels pass and 17 do not, of any kind', () => {
    for (const [open, close] of [
      ['81', ''],
      ['a100', ''],
      ['9f', 'ff'],
      ['bf00', 'ff'],
    ] as const) {
      expect(reasonOf(nested(open, 16, '00', close))).toBe('read');
      expect(reasonOf(nested(open, 17, '00', close))).toBe('CBOR_TOO_DEEP');
    }
    expect(reasonOf(nested('a1', 16, '00', '00'))).toBe('read');
    expect(reasonOf(nested('a1', 17, '00', '00'))).toBe('CBOR_TOO_DEEP');
  });

  test.each(['81', '9f', 'a1', 'bf', 'a100', 'bf00', 'd2', 'd83d', '5f', '7f', '8181a100'])(
    '100,000 times %s',
    (open) => {
      const one = hexDecode(open);
      const bytes = Uint8Array.from({ length: 100_000 * one.length }, (_, i) => one[i % one.length]!);
      expect(reasonOf(bytes)).toMatch(/^CBOR_/);
      expect(reasonOf(bytes, STRICT)).toMatch(/^CBOR_/);
    },
  );

  test('side by side is not deep', () => {
    expect(reasonOf(`98c8${'80'.repeat(200)}`, STRICT)).toBe('read');
  });
});
