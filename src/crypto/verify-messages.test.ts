import { describe, expect, test } from 'vitest';
import type { CborValue } from '../codec/cbor.ts';
import type { VerificationKey } from './keys.ts';
import { message, signers, verifyOwn } from './message.fixture.ts';
import { verifySign1 } from './verify.ts';

describe('RFC 9052 3.1: critical headers', () => {
  test.each<[string, CborValue]>([
    ['unknown label', [99]],
    ['known label', [1]],
    ['empty', []],
    ['not an array', 1],
    ['null', null],
  ])('crit: %s', async (_, crit) => {
    expect(
      await verifyOwn('ES256', {
        more: [
          [2, crit],
          [99, 1],
        ],
      }),
    ).toBe(false);
    expect(
      await verifyOwn('ES256', {
        unprotected: [
          [2, crit],
          [99, 1],
        ],
      }),
    ).toBe(false);
  });
});

describe('payload and signature', () => {
  test('a detached payload is false', async () => {
    expect(await verifyOwn('ES256', { payload: null })).toBe(false);
    expect(await verifyOwn('RS256', { payload: null })).toBe(false);
  });

  test.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['in DER', toDer],
    ['of zeros', () => new Uint8Array(64)],
    ['empty', () => new Uint8Array(0)],
    ['cut', (signature) => signature.subarray(0, 63)],
    ['with a byte more', (signature) => Uint8Array.of(...signature, 0)],
    ['with a byte before', (signature) => Uint8Array.of(0, ...signature)],
    ['r and s swapped', (signature) => Uint8Array.of(...signature.subarray(32), ...signature.subarray(0, 32))],
    ['twice', (signature) => Uint8Array.of(...signature, ...signature)],
    [
      'of 96 bytes, as for P-384',
      (signature) =>
        Uint8Array.of(
          ...new Uint8Array(16),
          ...signature.subarray(0, 32),
          ...new Uint8Array(16),
          ...signature.subarray(32),
        ),
    ],
    ['r and s as great as can be', () => new Uint8Array(64).fill(0xff)],
  ])('an ECDSA signature %s is false', async (_, change) => {
    expect(await verifyOwn('ES256', { change })).toBe(false);
  });

  test.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array(0)],
    [
      'of one, as for exponents that do nothing',
      (signature) => Uint8Array.of(...new Uint8Array(signature.length - 1), 1),
    ],
    ['cut', (signature) => signature.subarray(1)],
    ['with a zero before', (signature) => Uint8Array.of(0, ...signature)],
    ['with a zero after', (signature) => Uint8Array.of(...signature, 0)],
  ])('an RSA signature %s is false', async (_, change) => {
    expect(await verifyOwn('RS256', { change })).toBe(false);
    expect(await verifyOwn('PS256', { change })).toBe(false);
  });
});

describe('verifySign1 never throws', () => {
  test('random bytes as message', async () => {
    let state = 9052;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 12;
    };
    const { certificate } = signers.ES256;
    for (let i = 0; i < 3000; i++) {
      const bytes = Uint8Array.from({ length: next() % 120 }, () => next() & 0xff);
      if (i % 2 === 0) bytes.set([0x84, 0x43, 0xa1, 0x01, 0x26, 0xa0].slice(0, bytes.length));
      expect(await verifySign1(bytes, { certificate })).toBe(false);
    }
  });

  test.each<[string, unknown]>([
    ['an empty certificate', { certificate: new Uint8Array(0) }],
    ['a certificate of noise', { certificate: Uint8Array.of(0x30, 0x82, 1, 2, 3) }],
    ['a PEM text as certificate', { certificate: '-----BEGIN CERTIFICATE-----' }],
    ['an empty key', { publicKey: new Uint8Array(0) }],
    ['no key', { publicKey: undefined }],
    ['a JWK', { publicKey: { kty: 'EC' } }],
    ['nothing', {}],
    ['null', null],
    ['a text', 'key'],
  ])('%s as key', async (_, key) => {
    expect(await verifySign1(await message('ES256'), key as VerificationKey)).toBe(false);
  });
});

function toDer(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => {
    const digits = [...bytes.subarray(bytes.findIndex((byte) => byte !== 0))];
    if (digits[0]! >= 0x80) digits.unshift(0);
    return [0x02, digits.length, ...digits];
  };
  const content = [...integer(raw.subarray(0, 32)), ...integer(raw.subarray(32))];
  return Uint8Array.of(0x30, content.length, ...content);
}
