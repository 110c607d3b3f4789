import { hexEncode } from '../codec/bytes.ts';

/** The prime and the coefficient b of P-256 (FIPS 186-5 and SP 800-186 3.2.1.3); a is −3. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * Returns whether x and y (big-endian) are a point of P-256. Runtimes should refuse a key that is none when it is
 * imported (SEC 1 3.2.2.1); Deno imports it, and then finds every signature wrong.
 */
export function isOnP256(x: Uint8Array, y: Uint8Array): boolean {
  const [a, b] = [toInteger(x), toInteger(y)];
  return a < P && b < P && (b * b - (a * a - 3n) * a - B) % P === 0n;
}

function toInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x0${hexEncode(bytes)}`);
}
