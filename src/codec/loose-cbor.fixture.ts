import { concatBytes, hexDecode, utf8Encode } from './bytes.ts';
import type { CborValue } from './cbor.ts';

/** Keys that are neither integers nor strings, two spellings of one, and an integer that is not written. */
const ODD_KEYS = ['f4', 'f6', '80', 'a0', '8101', '811801', '3bffffffffffffffff'].map(hexDecode);

/**
 * Encodes a value as CBOR that need not be deterministic: heads of any size, map entries in any order, some of them
 * twice, and sometimes a key of another kind.
 */
export function looselyEncoded(value: CborValue, next: (below: number) => number): Uint8Array {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return value < 0 ? head(1, -1n - BigInt(value), next) : head(0, BigInt(value), next);
  }
  if (value instanceof Uint8Array) return concatBytes(head(2, BigInt(value.length), next), value);
  if (typeof value === 'string') {
    const text = utf8Encode(value);
    return concatBytes(head(3, BigInt(text.length), next), text);
  }
  if (Array.isArray(value)) {
    return concatBytes(head(4, BigInt(value.length), next), ...value.map((item) => looselyEncoded(item, next)));
  }
  if (value instanceof Map) {
    const entries = [...value].map((entry) => concatBytes(...entry.map((item) => looselyEncoded(item, next))));
    const [first] = value.keys();
    if (first !== undefined && next(8) === 0) entries.push(concatBytes(looselyEncoded(first, next), Uint8Array.of(0)));
    for (let more = next(10) === 0 ? 1 + next(2) : 0; more > 0; more--) {
      entries.push(concatBytes(ODD_KEYS[next(ODD_KEYS.length)]!, Uint8Array.of(0)));
    }
    if (next(3) === 0) entries.sort(() => next(3) - 1);
    return concatBytes(head(5, BigInt(entries.length), next), ...entries);
  }
  return Uint8Array.of(value === null ? 0xf6 : value ? 0xf5 : 0xf4);
}

/** Encodes a head (RFC 8949 3), now and then in a longer form than it needs. */
function head(major: number, argument: bigint, next: (below: number) => number): Uint8Array {
  const shortest = argument < 24n ? -1 : [0, 1, 2, 3].find((power) => argument < 2n ** BigInt(8 * 2 ** power))!;
  const power = next(12) === 0 ? Math.min(3, shortest + 1 + next(3)) : shortest;
  if (power < 0) return Uint8Array.of((major << 5) | Number(argument));
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, argument);
  return Uint8Array.of((major << 5) | (24 + power), ...new Uint8Array(bytes.buffer).subarray(8 - 2 ** power));
}
