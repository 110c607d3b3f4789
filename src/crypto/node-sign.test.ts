import { describe, expect, it, vi } from 'vitest';
import { withoutNodeModules } from '../no-node-modules.fixture.ts';
import { ALGORITHMS } from './algorithms.ts';
import { findNodeSign } from './node-sign.ts';

const data = new TextEncoder().encode('what is signed');
const pair = (await crypto.subtle.generateKey(ALGORITHMS.ES256.importParams as EcKeyImportParams, true, [
  'sign',
  'verify',
])) as CryptoKeyPair;
const { ES256, PS256, RS256 } = ALGORITHMS;
const kept = await crypto.subtle.importKey(
  'pkcs8',
  await crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ES256.importParams,
  false,
  ['sign'],
);

describe('ECDSA by Node', () => {
  it('is what WebCrypto verifies: raw r || s', async () => {
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    for (const sign of [findNodeSign(ES256, pair.privateKey)!, findNodeSign(ES256, kept, pkcs8)!]) {
      for (let round = 0; round < 30; round++) {
        const signature = sign(data);
        expect(signature).toHaveLength(64);
        const { signParams } = ES256;
        expect(await crypto.subtle.verify(signParams, pair.publicKey, signature as BufferSource, data)).toBe(true);
      }
    }
  });

  it('leaves a key that may not be exported to WebCrypto', () => {
    expect(findNodeSign(ES256, kept)).toBeUndefined();
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
      const other = (await crypto.subtle.generateKey({ name, namedCurve }, true, usages)) as CryptoKeyPair;
      expect(findNodeSign(ES256, other.privateKey)).toBeUndefined();
    }
  });

  it('is not there in another runtime', () => {
    withoutNodeModules();
    try {
      expect(findNodeSign(ES256, pair.privateKey)).toBeUndefined();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
