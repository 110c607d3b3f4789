import { describe, expect, it } from 'vitest';
import { readPublicKeys } from './read-public-keys.ts';

const thumbprint = 'jcfnuMHxw-phpSysitLsKGD7YmRTl9MLrsesrZzDIKA';
const standard = 'jcfnuMHxw+phpSysitLsKGD7YmRTl9MLrsesrZzDIKA=';

describe('publicKeys of the deployed service', () => {
  it('only the public members of a key are taken over', () => {
    const rsa = { kty: 'RSA', n: 'AQAB', e: 'AQAB', d: 'secret', alg: 'RS256', 'x5t#S256': standard };
    expect(readPublicKeys([rsa])).toEqual([{ 'x5t#S256': thumbprint, jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }]);
    const ec = { kty: 'EC', crv: 'P-256', x: '+/8=', y: '-_8', d: 'secret', 'x5t#S256': thumbprint };
    expect(readPublicKeys([ec, rsa])).toEqual([
      { 'x5t#S256': thumbprint, jwk: { kty: 'EC', crv: 'P-256', x: '-_8', y: '-_8' } },
    ]);
  });

  it.each<[string, unknown]>([
    ['no list', { 0: {} }],
    ['no thumbprint', [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }]],
    ['a thumbprint of 31 bytes', [{ kty: 'RSA', n: 'AQAB', e: 'AQAB', 'x5t#S256': thumbprint.slice(1) }]],
    ['a symmetric key', [{ kty: 'oct', k: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a key without a number', [{ kty: 'RSA', n: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a number that is none', [{ kty: 'RSA', n: '*', e: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a number without end', [{ kty: 'RSA', n: 'A'.repeat(100_000), e: 'AQAB', 'x5t#S256': thumbprint }]],
    ['a curve that is none', [{ kty: 'EC', crv: 'P-', x: 'AA', y: 'AA', 'x5t#S256': thumbprint }]],
  ])('%s', (_, keys) => {
    expect(readPublicKeys(keys)).toEqual([]);
  });
});
