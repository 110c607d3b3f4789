import { expect, it } from 'vitest';
import { codesOfFlippedBits } from './flipped-bits.fixture.ts';
import { es256, issue, prc, rs256 } from './verify.fixture.ts';

it.each([
  ['ES256', es256],
  ['RS256', rs256],
])(
  '%s: no token with any one bit flipped is approved, and each has a code',
  { timeout: 600_000 },
  async (_, signer) => {
    const { layers } = await issue(prc, signer);
    const codes = await codesOfFlippedBits(layers.token, 1);
    expect(codes.has('APPROVED')).toBe(false);
    expect(codes.has('no code')).toBe(false);
    expect(codes.get('SIGNATURE_INVALID')).toBeGreaterThan(500);
  },
);
