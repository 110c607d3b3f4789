import { type Algorithm, type AlgorithmName, findAlgorithm } from '../crypto/algorithms.ts';
import { certificateKey, keyFits } from '../crypto/keys.ts';
import { MAX_HASHED_HERE } from '../crypto/node-crypto.ts';
import { findNodeSign } from '../crypto/node-sign.ts';
import { verifySignature } from '../crypto/verify.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { orderChain } from '../crypto/x509/certificate-chain.ts';
import { parseCertificates } from '../crypto/x509/pem.ts';
import type { PublicKeyInfo } from '../crypto/x509/public-key-info.ts';
import { EhicError, SignerError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { WebCryptoKey } from '../web-types.ts';
import { explicitCurve, heldKey, type PrivateKey, readPkcs8 } from './private-key.ts';
import { withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

/** A certificate as PEM (with its chain, in any order) or as DER. */
export type CertificateSource = string | Uint8Array;

const PKCS8_SOURCE: OptionNames<Parameters<typeof signerFromPkcs8>[0]> = {
  privateKeyPem: true,
  certificatePem: true,
  algorithm: true,
};

/**
 * A signer over a private key in PKCS#8 PEM (RFC 5958, not encrypted) and its certificate. Of several certificates
 * in the text, the one with this key is used; the others are its chain, nearest issuer first. The algorithm follows
 * from the key: ES256 for P-256; RS256 for RSA of 2048 bits or more, unless `algorithm` is PS256; PS256 for RSA of
 * the kind id-RSASSA-PSS (RFC 4055). Each signature is verified before it is returned.
 *
 * @throws {SignerError} `ERR_EHIC_PRIVATE_KEY`; `ERR_EHIC_KEY_NOT_ALLOWED`; `ERR_EHIC_KEY_MISMATCH`.
 * @throws {EhicError} `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_OPTIONS` for a source of the wrong type.
 *
 * @example
 * const signer = await signerFromPkcs8({ privateKeyPem, certificatePem });
 */
export async function signerFromPkcs8(source: {
  readonly privateKeyPem: string;
  readonly certificatePem: CertificateSource;
  readonly algorithm?: AlgorithmName;
}): Promise<Signer> {
  requireOptions(source, PKCS8_SOURCE, 'source');
  return bindKey(readPkcs8(source.privateKeyPem), parseCertificates(source.certificatePem), source.algorithm);
}

const KEY_SOURCE: OptionNames<Parameters<typeof signerFromKey>[0]> = {
  privateKey: true,
  certificate: true,
  algorithm: true,
};

/**
 * A signer over a WebCrypto private key, extractable or not, and its certificate. One test signature shows whether
 * the two belong together. It throws the same errors as `signerFromPkcs8`.
 */
export async function signerFromKey(source: {
  readonly privateKey: WebCryptoKey;
  readonly certificate: CertificateSource;
  readonly algorithm?: AlgorithmName;
}): Promise<Signer> {
  requireOptions(source, KEY_SOURCE, 'source');
  return bindKey(heldKey(source.privateKey), parseCertificates(source.certificate), source.algorithm);
}

/**
 * Tries the certificates in their order. When none has this key, the first certificate with a key of the same type
 * determines the error.
 */
async function bindKey(
  key: PrivateKey,
  certificates: readonly Uint8Array[],
  wanted: AlgorithmName | undefined,
): Promise<Signer> {
  const faults: { readonly error: EhicError; readonly isOfType: boolean }[] = [];
  for (const certificate of certificates) {
    try {
      return await bindTo(certificate, key, certificates, wanted);
    } catch (error) {
      if (!(error instanceof EhicError)) throw error;
      faults.push({ error, isOfType: isOfType(certificate, key) });
    }
  }
  const isMismatch = ({ error }: { readonly error: EhicError }) => error.code === 'ERR_EHIC_KEY_MISMATCH';
  throw (faults.find(isMismatch) ?? faults.find((fault) => fault.isOfType) ?? faults[0]!).error;
}

async function bindTo(
  certificate: Uint8Array,
  privateKey: PrivateKey,
  all: readonly Uint8Array[],
  wanted: AlgorithmName | undefined,
): Promise<Signer> {
  const algorithm = chooseAlgorithm(readCertificate(certificate).publicKeyInfo, privateKey, wanted);
  const key = await privateKey.load(algorithm);
  const nodeSign = findNodeSign(algorithm, key, privateKey.pkcs8);
  const sign = async (data: Uint8Array) =>
    (data.length <= MAX_HASHED_HERE ? nodeSign?.(data) : undefined) ??
    new Uint8Array(await crypto.subtle.sign(algorithm.signParams, key, data as BufferSource));
  await proveKey(algorithm, certificate, sign);
  const chain = orderChain(certificate, all);
  return withSelfCheck({ algorithm: algorithm.name, certificate, ...(chain.length > 0 ? { chain } : {}), sign });
}

function isOfType(certificate: Uint8Array, { type }: PrivateKey): boolean {
  try {
    return readCertificate(certificate).publicKeyInfo.type === type;
  } catch {
    return false;
  }
}

function chooseAlgorithm(
  publicKeyInfo: PublicKeyInfo,
  { pssLimits }: PrivateKey,
  wanted: AlgorithmName | undefined,
): Algorithm {
  if (publicKeyInfo.type === 'EC' && publicKeyInfo.curve === 'explicit') throw explicitCurve('certificate');
  const isPss = publicKeyInfo.type === 'RSA' && (publicKeyInfo.pssLimits ?? pssLimits) !== undefined;
  const own = publicKeyInfo.type === 'EC' ? 'ES256' : isPss ? 'PS256' : 'RS256';
  const algorithm = findAlgorithm(String(wanted ?? own));
  const isAllowed = algorithm && keyFits(algorithm, publicKeyInfo) && !(isPss && algorithm.name !== 'PS256');
  if (isAllowed) return algorithm;
  const allowed = 'ES256 needs P-256, RS256 and PS256 need RSA of 2048 bits or more, and RSASSA-PSS is for PS256 only';
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `the certificate has ${describe(publicKeyInfo)}: ${allowed}`);
}

function describe(key: PublicKeyInfo): string {
  if (key.type === 'EC') return `EC ${key.curve}`;
  if (key.type === 'RSA') return `RSA${key.pssLimits === undefined ? '' : 'SSA-PSS'} ${key.bits} bits`;
  return 'another key';
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
