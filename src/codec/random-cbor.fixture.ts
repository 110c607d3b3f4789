import type { CborValue } from './cbor.ts';

/** Returns a generator of numbers from 0 to below a limit, the same for the same seed (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Encodes a value by a second encoder, written from RFC 8949 3 and 4.2.1 alone, with keys sorted by the bytes of their
 * encodings.
 */
export function reference(value: CborValue): Buffer {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return value < 0 ? head(1, -1n - BigInt(value)) : head(0, BigInt(value));
  }
  if (value instanceof Uint8Array) return Buffer.concat([head(2, BigInt(value.length)), value]);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(3, BigInt(text.length)), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(4, BigInt(value.length)), ...value.map(reference)]);
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [reference(key), reference(item)] as const);
    entries.sort(([a], [b]) => Buffer.compare(a, b));
    return Buffer.concat([head(5, BigInt(value.size)), ...entries.flat()]);
  }
  return Buffer.of(value === null ? 0xf6 : value ? 0xf5 : 0xf4);
}

function head(major: number, n: bigint): Buffer {
  if (n < 24n) return Buffer.of((major << 5) | Number(n));
  const power = [0, 1, 2, 3].find((p) => n < 2n ** BigInt(8 * 2 ** p))!;
  const argument = Buffer.from(n.toString(16).padStart(2 * 2 ** power, '0'), 'hex');
  return Buffer.concat([Buffer.of((major << 5) | (24 + power)), argument]);
}

const LETTERS = ['a', 'Z', '0', ' ', 'é', '€', '\u{1f600}', 'ł', '\u0000', '\ufeff'];

function anyInteger(next: (below: number) => number): number | bigint {
  const n = (BigInt(next(2 ** 32)) ** BigInt(1 + next(2))) >> BigInt(next(64));
  const signed = next(2) === 0 ? n : -1n - n;
  const isSafe = signed >= -(2n ** 53n) + 1n && signed < 2n ** 53n;
  return isSafe && next(2) === 0 ? Number(signed) : signed < -(2n ** 63n) ? 0 : signed;
}

function anyText(next: (below: number) => number): string {
  const length = next(4) === 0 ? next(300) : next(30);
  return Array.from({ length }, (_, i) => LETTERS[i === 0 ? next(LETTERS.length - 1) : next(LETTERS.length)]).join('');
}

export function anyValue(next: (below: number) => number, depth: number): CborValue {
  const kind = next(depth > 4 ? 4 : 6);
  if (kind === 0) return anyInteger(next);
  if (kind === 1) return anyText(next);
  if (kind === 2) return Uint8Array.from({ length: next(40) }, () => next(256));
  if (kind === 3) return [true, false, null][next(3)]!;
  const length = next(next(5) === 0 ? 40 : 5);
  if (kind === 4) return Array.from({ length }, () => anyValue(next, depth + 1));
  const unique = new Map<string, [CborValue, CborValue]>();
  for (let i = 0; i < length; i++) {
    const key = [anyInteger, anyText, () => Uint8Array.of(next(256))][next(3)]!(next);
    unique.set(reference(key).toString('hex'), [key, anyValue(next, depth + 1)]);
  }
  return new Map(unique.values());
}
