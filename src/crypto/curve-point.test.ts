import { describe, expect, it } from 'vitest';
import { hexDecode } from '../codec/bytes.ts';
import { isOnP256 } from './curve-point.ts';

const bytes = (hex: string) => hexDecode(hex)!;
const X = '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';
const Y = '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
const P = 'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff';
/** The square root of b, which with x = 0 is a point. */
const ROOT = '66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4';

describe('isOnP256', () => {
  it('knows the base point, and the points with x = 0', () => {
    expect(isOnP256(bytes(X), bytes(Y))).toBe(true);
    expect(isOnP256(bytes('00'), bytes(ROOT))).toBe(true);
  });

  it.each([
    ['another y', X, X],
    ['another x', Y, Y],
    ['no number', '', ''],
    ['zeros', '00', '00'],
    ['x beyond the prime', P, ROOT],
  ])('refuses %s', (_, x, y) => {
    expect(isOnP256(bytes(x), bytes(y))).toBe(false);
  });
});
