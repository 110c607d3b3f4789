import { describe, expect, test } from 'vitest';
import { ALGORITHMS, findAlgorithm, MIN_RSA_BITS } from './algorithms.ts';

describe('the algorithm table', () => {
  test.each([
    ['ES256', -7, 'RFC 9053 2.1'],
    ['PS256', -37, 'RFC 8230 2'],
    ['RS256', -257, 'RFC 8812 2'],
  ] as const)('%s is %i in COSE (%s)', (name, coseId, _clause) => {
    expect(findAlgorithm(name)).toBe(ALGORITHMS[name]);
    expect(findAlgorithm(coseId)).toBe(ALGORITHMS[name]);
    expect(ALGORITHMS[name]).toMatchObject({ name, coseId });
  });

  test('it has these three and no others', () => {
    expect(Object.keys(ALGORITHMS).sort()).toEqual(['ES256', 'PS256', 'RS256']);
    expect(MIN_RSA_BITS).toBe(2048);
  });

  test('PS256 has SHA-256 and a salt of the length of its digest (RFC 8230 2)', () => {
    expect(ALGORITHMS.PS256.importParams).toMatchObject({ name: 'RSA-PSS', hash: 'SHA-256' });
    expect(ALGORITHMS.PS256.signParams).toMatchObject({ name: 'RSA-PSS', saltLength: 32 });
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'none',
    'None',
    'HS256',
    'ES384',
    'es256',
    'ES256 ',
    'ES256K',
    'EdDSA',
    '-7',
    '',
    NaN,
    Infinity,
    0,
    -0,
    7,
    -8,
    -35,
    -38,
    -258,
    -65_535,
    5,
    -7.5,
    -7n,
    -257n,
    null,
    undefined,
    true,
    ['ES256'],
    [-7],
    { name: 'ES256' },
    Object('ES256'),
    Object(-7),
    Symbol('ES256'),
    Uint8Array.of(1),
  ])('%# is not in it', (id) => {
    expect(findAlgorithm(id)).toBeUndefined();
  });
});
