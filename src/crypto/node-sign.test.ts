import { describe, expect, it, vi } from 'vitest';
import { ALGORITHMS } from './algorithms.ts';
import { findNodeSign } from './node-sign.ts';

const data = new TextEncoder().encode('what is signed');
const pair = (await crypto.subtle.generateKey(ALGORITHMS.ES256.importParams as EcKeyImportParams, false, [
  'sign',
  'verify',
])) as CryptoKeyPair;
const { ES256, PS256, RS256 } = ALGORITHMS;

describe('ECDSA by Node', () => {
  it('is what WebCrypto verifies: raw r || s, of a key that cannot be exported too', async () => {
    const sign = findNodeSign(ES256, pair.privateKey)!;
    for (let round = 0; round < 50; round++) {
      const signature = sign(data);
      expect(signature).toHaveLength(64);
      const { signParams } = ES256;
      expect(await crypto.subtle.verify(signParams, pair.publicKey, signature as BufferSource, data)).toBe(true);
    }
  });

  it('is not for RSA, nor for keys that WebCrypto would refuse', async () => {
    expect(findNodeSign(RS256, pair.privateKey)).toBeUndefined();
    expect(findNodeSign(PS256, pair.privateKey)).toBeUndefined();
    expect(findNodeSign(ES256, pair.publicKey)).toBeUndefined();
    for (const [name, namedCurve, usage] of [
      ['ECDH', 'P-256', 'deriveBits'],
      ['ECDSA', 'P-384', 'sign'],
    ] as const) {
      const usages: KeyUsage[] = name === 'ECDSA' ? ['sign', 'verify'] : [usage];
      const other = (await crypto.subtle.generateKey({ name, namedCurve }, false, usages)) as CryptoKeyPair;
      expect(findNodeSign(ES256, other.privateKey)).toBeUndefined();
    }
  });

  it('is not there in another runtime', () => {
    vi.stubGlobal('process', undefined);
    try {
      expect(findNodeSign(ES256, pair.privateKey)).toBeUndefined();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
