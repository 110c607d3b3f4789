import { X509Certificate } from 'node:crypto';
import type { Signer } from 'eehic/signers';
import { demoInstitution, demoSigner } from 'eehic/testing';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };

export type BenchmarkAlgorithm = 'ES256' | 'RS256';

/**
 * A key of the demo registry as the library's signer and as a bare key, which measures the minimum with the same key.
 */
export interface BenchmarkKey {
  readonly algorithm: BenchmarkAlgorithm;
  readonly signer: Signer;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** The key id `EESSI:x5t#S256:…`, in the form of the PoC. */
  readonly kid: string;
  sign(data: Uint8Array): Promise<Uint8Array>;
  verify(signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

const IMPORT = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;
const SIGN = { ES256: { name: 'ECDSA', hash: 'SHA-256' }, RS256: { name: 'RSASSA-PKCS1-v1_5' } } as const;

/** Returns the key of BE:0120 for one algorithm; RS256 is RSA of 2048 bits. */
export async function benchmarkKey(algorithm: BenchmarkAlgorithm): Promise<BenchmarkKey> {
  const institution = demoInstitution('BE', '0120');
  const signer = await demoSigner(institution, { algorithm });
  const certificate = institution.certificates.find(({ der }) =>
    Buffer.from(der, 'base64').equals(signer.certificate),
  )!;
  const pkcs8 = Buffer.from((pki.keys as Record<string, string>)[certificate.key]!, 'base64');
  const spki = new X509Certificate(signer.certificate).publicKey.export({ type: 'spki', format: 'der' });
  const { subtle } = globalThis.crypto;
  const privateKey = await subtle.importKey('pkcs8', pkcs8, IMPORT[algorithm], true, ['sign']);
  const publicKey = await subtle.importKey('spki', spki, IMPORT[algorithm], true, ['verify']);
  return {
    algorithm,
    signer,
    privateKey,
    publicKey,
    kid: `EESSI:x5t#S256:${certificate.thumbprint}`,
    sign: async (data) => new Uint8Array(await subtle.sign(SIGN[algorithm], privateKey, data as BufferSource)),
    verify: (signature, data) =>
      subtle.verify(SIGN[algorithm], publicKey, signature as BufferSource, data as BufferSource),
  };
}
