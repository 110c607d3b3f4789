import { createPrivateKey, createPublicKey, type KeyObject, sign, verify, X509Certificate } from 'node:crypto';
import type { Signer } from 'eehic/signers';
import { demoInstitution, demoSigner } from 'eehic/testing';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };

/** RS256 is with RSA of 2048 bits. */
export const BENCHMARK_ALGORITHMS = ['ES256', 'RS256'] as const;
export type BenchmarkAlgorithm = (typeof BENCHMARK_ALGORITHMS)[number];

/** A bare key, awaited or not. */
export interface BareKey<Signature, Verdict> {
  sign(data: Uint8Array): Signature;
  verify(signature: Uint8Array, data: Uint8Array): Verdict;
}

/**
 * A key of the demo registry as the library's signer, and as a bare key of WebCrypto and of node:crypto, which measure
 * the minimum with the same key: WebCrypto hands each piece of work to another thread, and node:crypto does it at once.
 */
export interface BenchmarkKey {
  readonly algorithm: BenchmarkAlgorithm;
  readonly signer: Signer;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly privateKeyObject: KeyObject;
  readonly publicKeyObject: KeyObject;
  /** The key id `EESSI:x5t#S256:…`, in the form of the PoC. */
  readonly kid: string;
  readonly webCrypto: BareKey<Promise<Uint8Array>, Promise<boolean>>;
  readonly nodeCrypto: BareKey<Uint8Array, boolean>;
}

const IMPORT = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;
const SIGN = { ES256: { name: 'ECDSA', hash: 'SHA-256' }, RS256: { name: 'RSASSA-PKCS1-v1_5' } } as const;

const keys = new Map<BenchmarkAlgorithm, Promise<BenchmarkKey>>();

/** Returns the key of BE:0120 for one algorithm. */
export function benchmarkKey(algorithm: BenchmarkAlgorithm): Promise<BenchmarkKey> {
  const key = keys.get(algorithm) ?? loadKey(algorithm);
  keys.set(algorithm, key);
  return key;
}

async function loadKey(algorithm: BenchmarkAlgorithm): Promise<BenchmarkKey> {
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
  const privateKeyObject = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const publicKeyObject = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const nodePrivate = { key: privateKeyObject, dsaEncoding: 'ieee-p1363' } as const;
  const nodePublic = { key: publicKeyObject, dsaEncoding: 'ieee-p1363' } as const;
  return {
    algorithm,
    signer,
    privateKey,
    publicKey,
    privateKeyObject,
    publicKeyObject,
    kid: `EESSI:x5t#S256:${certificate.thumbprint}`,
    webCrypto: {
      sign: async (data) => new Uint8Array(await subtle.sign(SIGN[algorithm], privateKey, data as BufferSource)),
      verify: (signature, data) =>
        subtle.verify(SIGN[algorithm], publicKey, signature as BufferSource, data as BufferSource),
    },
    nodeCrypto: {
      sign: (data) => sign('sha256', data, nodePrivate),
      verify: (signature, data) => verify('sha256', data, nodePublic, signature),
    },
  };
}
