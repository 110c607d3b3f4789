import { createPublicKey, type JsonWebKey as NodeJwk } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64urlEncode, concatBytes } from '../codec/bytes.ts';
import { isKeyOf, mayVerify } from './jwk.ts';
import { demoKey } from './x509/certificates.fixture.ts';

const EC = createPublicKey(demoKey('BE:0120')).export({ format: 'jwk' });
const RSA = createPublicKey(demoKey('rsa-1')).export({ format: 'jwk' });
const spkiOf = (name: string) => new Uint8Array(createPublicKey(demoKey(name)).export({ type: 'spki', format: 'der' }));

describe('RFC 7517 4.2 to 4.4: a JWK that may verify', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an EC key', EC],
    ['an RSA key', RSA],
    ['one for signatures', { ...EC, use: 'sig' }],
    ['one for verifying and more', { ...EC, key_ops: ['sign', 'verify'] }],
    ['one with its algorithm', { ...EC, alg: 'ES256' }],
    ['one with null for what it does not have', { ...EC, use: null, key_ops: null, alg: null, d: null, k: null }],
  ])('%s', (_, jwk) => {
    expect(mayVerify(jwk)).toBe(true);
    expect(mayVerify(jwk, jwk.kty === 'EC' ? 'ES256' : 'RS256')).toBe(true);
  });

  it.each<[string, object]>([
    ['of no kind', { ...EC, kty: undefined }],
    ['symmetric', { kty: 'oct', k: 'AQ', n: 'AQ', e: 'AQ' }],
    ['of the kind OKP', { ...RSA, kty: 'OKP' }],
    ...['crv', 'x', 'y'].flatMap((name) => withoutNumber(EC, name)),
    ...['n', 'e'].flatMap((name) => withoutNumber(RSA, name)),
    ...['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'].map((name): [string, object] => [
      `with ${name}`,
      { ...RSA, [name]: 'AQ' },
    ]),
    ['with an empty private number', { ...RSA, d: '' }],
    ['for encryption', { ...EC, use: 'enc' }],
    ['with an empty use', { ...EC, use: '' }],
    ['for other operations', { ...EC, key_ops: ['sign'] }],
    ['for no operation', { ...EC, key_ops: [] }],
    ['with an operation that is no list', { ...EC, key_ops: 'verify' }],
    ['for an algorithm of no table', { ...EC, alg: 'ES384' }],
    ['for an algorithm of another kind of key', { ...EC, alg: 'RS256' }],
    ['for an algorithm that is a number', { ...EC, alg: -7 }],
  ])('one %s may not', (_, jwk) => {
    expect(mayVerify(jwk as never)).toBe(false);
  });

  it('only the algorithm that it names, or any of its kind', () => {
    expect([mayVerify({ ...RSA, alg: 'PS256' }, 'PS256'), mayVerify({ ...RSA, alg: 'PS256' }, 'RS256')]).toEqual([
      true,
      false,
    ]);
    expect([mayVerify({ ...RSA, alg: 'PS256' }), mayVerify(RSA, 'PS256')]).toEqual([true, true]);
  });
});

function withoutNumber(jwk: NodeJwk, name: string): [string, object][] {
  return [undefined, null, '', 7].map((value) => [`with ${name} ${JSON.stringify(value)}`, { ...jwk, [name]: value }]);
}

describe('the key of a certificate and a JWK', () => {
  it('are the same where the numbers are', () => {
    expect(isKeyOf(spkiOf('BE:0120'), EC)).toBe(true);
    expect(isKeyOf(spkiOf('rsa-1'), RSA)).toBe(true);
    const padded = base64urlEncode(concatBytes(new Uint8Array(2), new Uint8Array(Buffer.from(RSA.n!, 'base64url'))));
    expect(isKeyOf(spkiOf('rsa-1'), { ...RSA, n: padded })).toBe(true);
  });

  it('and else are not', () => {
    expect(isKeyOf(spkiOf('DE:0170'), EC)).toBe(false);
    expect(isKeyOf(spkiOf('BE:0120'), { ...EC, x: EC.y })).toBe(false);
    expect(isKeyOf(spkiOf('BE:0120'), { ...EC, y: EC.x })).toBe(false);
    expect(isKeyOf(spkiOf('rsa-2'), RSA)).toBe(false);
    for (const n of ['', '*', 'AAAA', undefined, 7])
      expect(isKeyOf(spkiOf('rsa-1'), { ...RSA, n } as never)).toBe(false);
  });
});
