import { createPrivateKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../testing/demo-pki.ts';
import { fromDerSigner, fromDigestSigner } from './adaptors.ts';
import { withSelfCheck } from './self-check.ts';
import { signerFromPkcs8 } from './webcrypto.ts';

const found = demoInstitution('BE').certificates[1]!;
const certificate = new Uint8Array(Buffer.from(found.der, 'base64'));
const key = createPrivateKey({
  key: Buffer.from((pki.keys as Record<string, string>)[found.key]!, 'base64'),
  format: 'der',
  type: 'pkcs8',
});
const data = new TextEncoder().encode('data');

describe('adaptors check their own signatures', () => {
  // The device signs the data it is given, whatever it is told to hash: enough to see what is checked, and when.
  const device = (dsaEncoding: 'der' | 'ieee-p1363', wrong = false) =>
    ({
      algorithm: 'ES256',
      certificate,
      signDigest: async () => new Uint8Array(sign('sha256', wrong ? Buffer.from('x') : data, { key, dsaEncoding })),
    }) as const;

  it('a digest signer that returns a raw signature passes, one that returns DER is detected', async () => {
    expect(await fromDigestSigner(device('ieee-p1363')).sign(data)).toHaveLength(64);
    await expect(fromDigestSigner(device('der')).sign(data)).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
    });
  });

  it('DER is turned before it is checked, however the two are put together', async () => {
    expect(await fromDerSigner(fromDigestSigner(device('der'))).sign(data)).toHaveLength(64);
    await expect(fromDerSigner(fromDigestSigner(device('der', true))).sign(data)).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
    });
  });
});

describe('names that are not algorithms', () => {
  it.each(['EdDSA', '__proto__', 'constructor', ''])('%s', async (algorithm) => {
    const signer = { algorithm: algorithm as never, certificate, sign: async () => new Uint8Array(64) };
    expect(() => withSelfCheck(signer)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' }));
    const certificatePem = certificate;
    const privateKeyPem = `-----BEGIN PRIVATE KEY-----\n${(pki.keys as Record<string, string>)[found.key]}\n-----END PRIVATE KEY-----`;
    await expect(
      signerFromPkcs8({ privateKeyPem, certificatePem, algorithm: algorithm as never }),
    ).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
    });
  });
});
