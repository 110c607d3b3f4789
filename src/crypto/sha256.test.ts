import { expect, test } from 'vitest';
import { concatBytes, hexEncode, utf8Encode } from '../codec/bytes.ts';
import { sha256 } from './sha256.ts';

test('FIPS 180-4: the hash of "abc", whole and in parts', async () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hexEncode(await sha256(utf8Encode('abc')))).toBe(expected);
  expect(hexEncode(await sha256(utf8Encode('a'), new Uint8Array(0), utf8Encode('bc')))).toBe(expected);
});

test('the same as WebCrypto says, also of a view into a larger buffer', async () => {
  const large = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) & 0xff);
  const parts = [large.subarray(3, 40_000), large.subarray(50_000)];
  const digest = await crypto.subtle.digest('SHA-256', concatBytes(...parts));
  expect(await sha256(...parts)).toEqual(new Uint8Array(digest));
});
