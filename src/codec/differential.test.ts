import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { decode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { base45Decode, base45Encode } from './base45.ts';
import { hexDecode, hexEncode } from './bytes.ts';
import { decodeCbor } from './cbor.ts';
import { looselyEncoded } from './loose-cbor.fixture.ts';
import { anyValue, random } from './random-cbor.fixture.ts';
import { reasonOf } from './reason.fixture.ts';

const base45: { decode(text: string): Uint8Array } = createRequire(import.meta.url)('base45');

/** What cborg reads and this package does not, and why. */
const STRICTER: Readonly<Record<string, string>> = {
  CBOR_TEXT_NOT_UTF8: 'a text is UTF-8 (RFC 8949 3.1), which cborg does not check',
  CBOR_DUPLICATE_KEY: 'keys that are equal maps, arrays or bytes (RFC 8949 5.6), which cborg compares as objects',
  CBOR_INVALID: 'a break as a value of a map whose length is given (RFC 8949 3.2.1)',
};
/** What cborg refuses and the general decoder reads. */
const LOOSER = [/undefined values are not supported/, /indefinite length bytes\/strings are not supported/];

type Outcome = { readonly value: unknown } | { readonly message: string };

function outcomeOf(read: () => unknown): Outcome {
  try {
    return { value: read() };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

/** CBOR, deterministic or not, with up to two bytes changed. */
function someCbor(next: (below: number) => number): Uint8Array {
  const bytes = looselyEncoded(anyValue(next, 1 + next(4)), next).slice();
  for (let times = next(3); times > 0; times--) bytes[next(bytes.length)] = next(256);
  return bytes;
}

describe('RFC 8949: cborg reads the same bytes', () => {
  test('the same value, or the difference has a rule', () => {
    const next = random(8949);
    const found = new Set<string>();
    for (let round = 0; round < 800; round++) {
      const bytes = someCbor(next);
      const options = { useMaps: true, rejectDuplicateMapKeys: true, allowUndefined: false } as const;
      const theirs = outcomeOf(() => decode(bytes, options));
      let ours: unknown;
      const reason = reasonOf(() => {
        ours = decodeCbor(bytes);
      });
      if ('value' in theirs && reason === 'read')
        expect(isDeepStrictEqual(ours, theirs.value), hexEncode(bytes)).toBe(true);
      else if ('value' in theirs) expect(STRICTER, hexEncode(bytes)).toHaveProperty(reason);
      else if (reason === 'read')
        expect(
          LOOSER.some((each) => each.test(theirs.message)),
          theirs.message,
        ).toBe(true);
      found.add(`${reason} ${'value' in theirs}`);
    }
    expect(found).toContain('read true');
    expect(found).toContain('CBOR_TEXT_NOT_UTF8 true');
    expect(found).toContain('CBOR_TRUNCATED false');
  });

  test.each([
    ['CBOR_TEXT_NOT_UTF8', '62c328'],
    ['CBOR_DUPLICATE_KEY', 'a2800080' + '00'],
    ['CBOR_INVALID', 'a100ff'],
  ])('%s: read by cborg alone', (reason, hex) => {
    expect(reasonOf(() => decodeCbor(hexDecode(hex)))).toBe(reason);
    expect('value' in outcomeOf(() => decode(hexDecode(hex), { useMaps: true, rejectDuplicateMapKeys: true }))).toBe(
      true,
    );
  });
});

describe('RFC 9285: npm’s base45 reads the same texts', () => {
  /** A text with up to two characters changed, most of them to others of the alphabet. */
  function someText(next: (below: number) => number): string {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
    let text = base45Encode(Uint8Array.from({ length: next(9) }, () => next(256)));
    for (let times = next(3); times > 0; times--) {
      const at = next(text.length + 1);
      const character = next(4) === 0 ? String.fromCharCode(next(300)) : alphabet[next(45)]!;
      text = text.slice(0, at) + character + text.slice(at + next(2));
    }
    return text;
  }

  test('the same bytes; what only base45 reads breaks a rule of the RFC', () => {
    const next = random(9285);
    const outcomes = new Set<string>();
    for (let round = 0; round < 1000; round++) {
      const text = someText(next);
      const theirs = outcomeOf(() => Buffer.from(base45.decode(text)));
      if (reasonOf(() => base45Decode(text)) === 'read') {
        expect('value' in theirs && Buffer.compare(theirs.value as Buffer, base45Decode(text))).toBe(0);
        outcomes.add('read by both');
      } else if ('value' in theirs) {
        // It checks neither characters nor lengths nor values: what it reads is written in another way.
        expect(base45Encode(new Uint8Array(theirs.value as Buffer)), JSON.stringify(text)).not.toBe(text);
        outcomes.add('read by base45 alone');
      }
    }
    expect([...outcomes].sort()).toEqual(['read by base45 alone', 'read by both']);
  });
});
