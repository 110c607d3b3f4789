import { describe, expect, it, vi } from 'vitest';
import { withoutNodeModules } from '../no-node-modules.fixture.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS } from './algorithms.ts';
import { certificateKey } from './keys.ts';
import { findNodeVerify } from './node-verify.ts';
import { readCertificate } from './x509/certificate.ts';

const data = new TextEncoder().encode('what was signed');

describe.each(['ES256', 'PS256', 'RS256'] as const)('%s: Node and WebCrypto say the same', async (name) => {
  const algorithm = ALGORITHMS[name];
  const signer = await demoSigner(demoInstitution('BE'), { algorithm: name });
  const key = await certificateKey(readCertificate(signer.certificate), algorithm);
  // Only WebCrypto accepts a signature of PSS without its leading zero byte (`signature-length.test.ts`).
  let signature = await signer.sign(data);
  while (signature[0] === 0) signature = await signer.sign(data);
  const nodeVerify = findNodeVerify()!;
  const both = async (bytes: Uint8Array, over = data) => {
    const byNode = nodeVerify(algorithm, key, bytes, over);
    expect(byNode).toBe(
      await crypto.subtle.verify(algorithm.signParams, key, bytes as BufferSource, over as BufferSource),
    );
    return byNode;
  };

  it('of the signature, and of each with a bit flipped', async () => {
    expect(await both(signature)).toBe(true);
    for (let bit = 0; bit < 8 * signature.length; bit += 3) {
      const flipped = signature.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(await both(flipped)).toBe(false);
    }
  });

  it('of other lengths, of nothing, of other data', async () => {
    for (const bytes of [
      signature.subarray(1),
      signature.subarray(0, -1),
      Uint8Array.of(...signature, 0),
      new Uint8Array(0),
    ]) {
      expect(await both(bytes)).toBe(false);
    }
    expect(await both(new Uint8Array(signature.length))).toBe(false);
    expect(await both(signature, new Uint8Array(0))).toBe(false);
  });
});

it('PS256 with a salt of another length is refused by both (RFC 8230 2)', async () => {
  const { sign, constants, createPrivateKey } = await import('node:crypto');
  const { default: pki } = await import('../testing/demo-pki.json', { with: { type: 'json' } });
  const found = demoInstitution('BE').certificates[2]!;
  const der = Buffer.from((pki.keys as Record<string, string>)[found.key]!, 'base64');
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const key = await certificateKey(readCertificate(new Uint8Array(Buffer.from(found.der, 'base64'))), ALGORITHMS.PS256);
  for (const [saltLength, isValid] of [
    [32, true],
    [20, false],
    [0, false],
    [222, false],
  ] as const) {
    const signature = sign('sha256', data, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
    expect(findNodeVerify()!(ALGORITHMS.PS256, key, signature, data)).toBe(isValid);
    expect(await crypto.subtle.verify(ALGORITHMS.PS256.signParams, key, signature, data)).toBe(isValid);
  }
});

it('in a runtime without it WebCrypto verifies', async () => {
  withoutNodeModules();
  vi.resetModules();
  try {
    const { findNodeVerify: find } = await import('./node-verify.ts');
    expect(find()).toBeUndefined();
    const { verifySignature } = await import('./verify.ts');
    const signer = await demoSigner(demoInstitution('BE'));
    const key = await certificateKey(readCertificate(signer.certificate), ALGORITHMS.ES256);
    const signature = await signer.sign(data);
    expect(await verifySignature(ALGORITHMS.ES256, key, signature, data)).toBe(true);
    expect(await verifySignature(ALGORITHMS.ES256, key, signature.subarray(1), data)).toBe(false);
  } finally {
    vi.unstubAllGlobals();
  }
});
