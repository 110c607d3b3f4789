import type { AlgorithmName } from '../crypto/algorithms.ts';
import { parseCertificates } from '../crypto/x509/pem.ts';
import { EhicError, SignerError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { WebCryptoKey } from '../web-types.ts';
import { bindKey } from './bind-key.ts';
import { partsOfKind, readKeyFile } from './key-file.ts';
import { noPrivateKey, PRIVATE_KINDS, severalPrivateKeys } from './key-file-faults.ts';
import { heldKey, privateKeyOf } from './private-key.ts';
import type { Signer } from './signer.ts';

/** A certificate as PEM (with its chain, in any order) or as DER. */
export type CertificateSource = string | Uint8Array;

const PKCS8_SOURCE: OptionNames<Parameters<typeof signerFromPkcs8>[0]> = {
  privateKeyPem: true,
  certificatePem: true,
  algorithm: true,
};

/**
 * A signer over a private key in PKCS#8 PEM (RFC 5958) that is not encrypted, and its certificate: what
 * `signerFromPem` does for this form alone, for programs that make their keys themselves and want a small bundle.
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
  const pkcs8 = readPkcs8(source.privateKeyPem, source.certificatePem);
  return bindKey(privateKeyOf(pkcs8), parseCertificates(source.certificatePem), source.algorithm);
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

function readPkcs8(pem: unknown, certificatePem: CertificateSource): Uint8Array {
  if (typeof pem !== 'string') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'privateKeyPem is a text: PKCS#8 in PEM', { option: 'privateKeyPem' });
  }
  const parts = readKeyFile(pem, 'privateKeyPem');
  const keys = partsOfKind(parts, PRIVATE_KINDS);
  if (keys.length > 1) throw severalPrivateKeys(keys.length);
  const [key] = keys;
  if (!key) throw noPrivateKey(parts, readKeyFile(certificatePem, 'certificatePem'));
  if (key.kind === 'PKCS8') return key.der!;
  throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'the private key is encrypted, or not PKCS#8: signerFromPem reads it', {
    found: key.kind,
  });
}
