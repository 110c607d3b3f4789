import { type Algorithm, type AlgorithmName, findAlgorithm } from '../crypto/algorithms.ts';
import { readCertificate } from '../crypto/certificate.ts';
import { certificateKey, keyFits } from '../crypto/keys.ts';
import { findNodeSign } from '../crypto/node-sign.ts';
import { readPemBlock, unwrapCertificates } from '../crypto/pem.ts';
import { verifySignature } from '../crypto/verify.ts';
import { SignerError } from '../errors.ts';
import { withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

/** The part of a certificate that a signer needs: PEM (a chain may follow, nearest issuer first) or DER. */
export type CertificateSource = string | Uint8Array;

/**
 * A signer over a private key in PKCS#8 PEM (RFC 5958, not encrypted) and its certificate. The algorithm is that of the
 * key: ES256 for P-256, RS256 for RSA of 2048 bits or more unless `algorithm` asks for PS256. Its signatures are
 * self-checked. Throws SignerError `ERR_EHIC_PRIVATE_KEY`, `ERR_EHIC_KEY_NOT_ALLOWED`, `ERR_EHIC_KEY_MISMATCH`, or
 * `ERR_EHIC_CERTIFICATE`.
 *
 * @example
 * const signer = await signerFromPkcs8({ privateKeyPem, certificatePem });
 */
export async function signerFromPkcs8(source: {
  readonly privateKeyPem: string;
  readonly certificatePem: CertificateSource;
  readonly algorithm?: AlgorithmName;
}): Promise<Signer> {
  const pkcs8 = readPemBlock(source.privateKeyPem, ['PRIVATE KEY']);
  if (!pkcs8) {
    const kind = /-----BEGIN ((?:RSA |EC |ENCRYPTED )PRIVATE KEY)-----/.exec(source.privateKeyPem)?.[1];
    const advice = kind ? `: found ${kind}; convert it with "openssl pkcs8 -topk8 -nocrypt"` : '';
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', `not a PKCS#8 private key in PEM${advice}`);
  }
  const algorithm = chooseAlgorithm(source.certificatePem, source.algorithm);
  let privateKey: CryptoKey;
  try {
    privateKey = await crypto.subtle.importKey('pkcs8', pkcs8 as BufferSource, algorithm.importParams, false, ['sign']);
  } catch {
    throw new SignerError(
      'ERR_EHIC_PRIVATE_KEY',
      `the private key cannot be read as one for ${algorithm.name}, which the certificate asks for`,
    );
  }
  return bindKey(algorithm, privateKey, source.certificatePem, pkcs8);
}

/**
 * A signer over a WebCrypto private key, extractable or not, and its certificate. Whether the two belong together is tried
 * once. Errors as for `signerFromPkcs8`.
 */
export async function signerFromKey(source: {
  readonly privateKey: CryptoKey;
  readonly certificate: CertificateSource;
  readonly algorithm?: AlgorithmName;
}): Promise<Signer> {
  return bindKey(chooseAlgorithm(source.certificate, source.algorithm), source.privateKey, source.certificate);
}

async function bindKey(
  algorithm: Algorithm,
  privateKey: CryptoKey,
  source: CertificateSource,
  pkcs8?: Uint8Array,
): Promise<Signer> {
  const [certificate, ...chain] = unwrapCertificates(source) as [Uint8Array, ...Uint8Array[]];
  const nodeSign = findNodeSign(algorithm, privateKey, pkcs8);
  const sign = async (data: Uint8Array) =>
    nodeSign?.(data) ??
    new Uint8Array(await crypto.subtle.sign(algorithm.signParams, privateKey, data as BufferSource));
  await proveKey(algorithm, certificate, sign);
  return withSelfCheck({ algorithm: algorithm.name, certificate, ...(chain.length > 0 ? { chain } : {}), sign });
}

function chooseAlgorithm(source: CertificateSource, wanted: AlgorithmName | undefined): Algorithm {
  const { keyKind } = readCertificate(unwrapCertificates(source)[0]!);
  const algorithm = findAlgorithm(String(wanted ?? (keyKind.type === 'EC' ? 'ES256' : 'RS256')));
  if (algorithm && keyFits(algorithm, keyKind)) return algorithm;
  const found =
    keyKind.type === 'EC' ? `EC ${keyKind.curve}` : keyKind.type === 'RSA' ? `RSA ${keyKind.bits} bits` : 'another key';
  const allowed = 'ES256 needs P-256, RS256 and PS256 need RSA of 2048 bits or more';
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `the certificate has ${found}: ${allowed}`);
}

async function proveKey(algorithm: Algorithm, certificate: Uint8Array, sign: Signer['sign']): Promise<void> {
  const probe = new TextEncoder().encode('eehic: does this key belong to this certificate?');
  const key = await certificateKey(readCertificate(certificate), algorithm);
  let isPair = false;
  try {
    isPair = await verifySignature(algorithm, key, await sign(probe), probe);
  } catch {
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', `the private key cannot sign with ${algorithm.name}`);
  }
  if (!isPair) throw new SignerError('ERR_EHIC_KEY_MISMATCH', 'the private key does not belong to the certificate');
}
