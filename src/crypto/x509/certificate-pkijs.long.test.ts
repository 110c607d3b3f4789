import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Certificate, readCertificate } from './certificate.ts';
import { CERTIFICATES, readWithPkijs, toComparable } from './pkijs.fixture.ts';

/** Returns a generator of numbers (Park and Miller) from 0 to below `limit`, the same each time. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** The tags, lengths and values that have a meaning in DER. */
const TELLING = [
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x17, 0x18, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0xa0, 0xa3, 0xff,
];

const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/**
 * Returns whether a byte stands in a part that is compared or skipped, but not read: a value in a name, or a key that
 * cannot be used here.
 */
function isInPartNotRead({ der, issuer, subject, spki, publicKeyInfo: key }: Certificate, at: number): boolean {
  const isIn = (part: Uint8Array) =>
    at >= part.byteOffset - der.byteOffset && at < part.byteOffset - der.byteOffset + part.length;
  const isUsable = key.type === 'RSA' || (key.type === 'EC' && key.curve.startsWith('P-'));
  return isIn(issuer) || isIn(subject) || (isIn(spki) && !isUsable);
}

describe('a byte changed: what is read is what pkijs reads, or it is refused', () => {
  const random = randomNumbers(20_250_922);
  const counts = { same: 0, stricter: 0, refusedByBoth: 0, laxer: 0 };

  /** Returns `undefined` if both readers agree or ours is stricter, and otherwise the difference. */
  function compare(bytes: Uint8Array, at: number): object | undefined {
    const ours = attempt(() => readCertificate(bytes));
    const theirs = attempt(() => readWithPkijs(bytes));
    if (!ours) counts[theirs ? 'stricter' : 'refusedByBoth']++;
    if (!ours) return undefined;
    if (!theirs) {
      counts.laxer++;
      return isInPartNotRead(ours, at) ? undefined : { at, problem: 'pkijs refuses it' };
    }
    counts.same++;
    // A key whose parameters are not accepted is a key of another kind.
    const own = toComparable(ours);
    const wanted = own.key === 'other' ? { ...theirs, key: 'other' } : theirs;
    return isDeepStrictEqual(own, wanted) ? undefined : { at, own, wanted };
  }

  test.each(CERTIFICATES.map((der, index) => [index, der] as const))('certificate %i', (index, der) => {
    // Many certificates of the demo registry are alike.
    const changes = index < CERTIFICATES.length - 13 ? 12 : 120;
    for (let change = 0; change < changes; change++) {
      const bytes = der.slice();
      const at = random(bytes.length);
      const turn = random(2 * TELLING.length);
      bytes[at] = TELLING[turn] ?? random(256);
      expect(compare(bytes, at)).toBeUndefined();
    }
  });

  test('each outcome was met, and hardly any certificate was read that pkijs refuses', () => {
    const { same, stricter, refusedByBoth, laxer } = counts;
    expect(same).toBeGreaterThan(1500);
    expect(stricter).toBeGreaterThan(100);
    expect(refusedByBoth).toBeGreaterThan(300);
    expect(laxer).toBeLessThan(60);
  });
});

test.each(CERTIFICATES.map((der, index) => [index, der] as const))('certificate %i: every field', (_, der) => {
  expect(toComparable(readCertificate(der))).toEqual(readWithPkijs(der));
});
