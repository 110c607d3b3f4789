import { describe, expect, it, vi } from 'vitest';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS, type Algorithm } from './algorithms.ts';
import { certificateKey, jwkKey } from './keys.ts';
import { readCertificate } from './x509/certificate.ts';

const { ES256, PS256, RS256 } = ALGORITHMS;

async function jwkOf(country: 'BE' | 'AT', algorithm: Algorithm): Promise<JsonWebKey> {
  const { certificate } = await demoSigner(demoInstitution(country), { algorithm: algorithm.name });
  return crypto.subtle.exportKey('jwk', await certificateKey(readCertificate(certificate), algorithm));
}

const xOf = async (key: CryptoKey | undefined) => (key ? (await crypto.subtle.exportKey('jwk', key)).x : undefined);

describe('the key of a JWK', () => {
  it('is imported once for each object', async () => {
    const jwk = await jwkOf('BE', ES256);
    const importing = vi.spyOn(crypto.subtle, 'importKey');
    try {
      const first = await jwkKey(jwk, ES256);
      expect(await jwkKey(jwk, ES256)).toBe(first);
      expect(importing).toHaveBeenCalledTimes(1);
    } finally {
      importing.mockRestore();
    }
  });

  it('is another one when the object was changed, and none when it holds no key any more', async () => {
    const [jwk, other] = [await jwkOf('BE', ES256), await jwkOf('AT', ES256)];
    expect(await xOf(await jwkKey(jwk, ES256))).toBe(jwk.x);
    Object.assign(jwk, other);
    expect(await xOf(await jwkKey(jwk, ES256))).toBe(other.x);
    jwk.y = jwk.x!;
    expect(await jwkKey(jwk, ES256)).toBeUndefined();
  });

  it('is of the algorithm that is asked for', async () => {
    const jwk = await jwkOf('BE', RS256);
    for (const algorithm of [RS256, PS256, RS256]) {
      expect((await jwkKey(jwk, algorithm))?.algorithm.name).toBe(algorithm.importParams.name);
    }
    expect(await jwkKey(jwk, ES256)).toBeUndefined();
  });
});
