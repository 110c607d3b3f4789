import { describe, expect, it } from 'vitest';
import { readPublicKeys } from './read-public-keys.ts';

const thumbprint = 'jcfnuMHxw-phpSysitLsKGD7YmRTl9MLrsesrZzDIKA';
const standard = 'jcfnuMHxw+phpSysitLsKGD7YmRTl9MLrsesrZzDIKA=';

describe('publicKeys of the deployed service', () => {
  it('only the public members of a key are taken over', () => {
    const rsa = { kty: 'RSA', n: 'AQAB', e: 'AQAB', x5c: ['MII'], alg: 'RS256', 'x5t#S256': standard };
    const readRsa = { 'x5t#S256': thumbprint, jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB', alg: 'RS256' } };
    expect(readPublicKeys([rsa])).toEqual([readRsa]);
    const ec = { kty: 'EC', crv: 'P-256', x: '+/8=', y: '-_8', ext: true, 'x5t#S256': thumbprint };
    const readEc = { 'x5t#S256': thumbprint, jwk: { kty: 'EC', crv: 'P-256', x: '-_8', y: '-_8' } };
    expect(readPublicKeys([ec, rsa, ec])).toEqual([readEc, readRsa]);
    expect(
      readPublicKeys([
        { ...rsa, d: 'secret' },
        { ...ec, d: 'secret' },
      ]),
    ).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no list', { 0: {} }],
    ['no thumbprint', [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }]],
    ['a thumbprint of 31 bytes', [{ kty: 'RSA', n: 'AQAB', e: 'AQAB', 'x5t#S256': thumbprint.slice(1) }]],
    ['a symmetric key', [{ kty: 'oct', k: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a key without a number', [{ kty: 'RSA', n: 'AQAB', 'x5t#S256': thumbprint }]],
    ['an invalid number', [{ kty: 'RSA', n: '*', e: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a number without end', [{ kty: 'RSA', n: 'A'.repeat(100_000), e: 'AQAB', 'x5t#S256': thumbprint }]],
    ['an invalid curve', [{ kty: 'EC', crv: 'P-', x: 'AA', y: 'AA', 'x5t#S256': thumbprint }]],
  ])('%s', (_, keys) => {
    expect(readPublicKeys(keys)).toEqual([]);
  });
});
