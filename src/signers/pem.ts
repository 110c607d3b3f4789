import type { AlgorithmName } from '../crypto/algorithms.ts';
import { findCertificates } from '../crypto/x509/pem.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireText } from '../usage.ts';
import { bindKey } from './bind-key.ts';
import { toPkcs8 } from './decrypt-key.ts';
import { partsOfKind, readKeyFile } from './key-file.ts';
import { noCertificate, noPrivateKey, PRIVATE_KINDS, severalPrivateKeys } from './key-file-faults.ts';
import { privateKeyOf } from './private-key.ts';
import type { Signer } from './signer.ts';
import type { CertificateSource } from './webcrypto.ts';

/** A private key in a file, and its certificate. */
export interface SignerFromPemOptions {
  /**
   * The private key: PEM as text or bytes, or DER, of at most 256 KiB. It is PKCS#8 (`PRIVATE KEY`), encrypted or not,
   * PKCS#1 (`RSA PRIVATE KEY`) or SEC 1 (`EC PRIVATE KEY`).
   */
  readonly key: string | Uint8Array;
  /** The certificate, PEM or DER, with its chain in any order; by default those in `key`. */
  readonly certificate?: CertificateSource;
  /** The passphrase of an encrypted key. */
  readonly passphrase?: string;
  /** The algorithm; by default it follows from the key. */
  readonly algorithm?: AlgorithmName;
}

const OPTIONS: OptionNames<SignerFromPemOptions> = { key: true, certificate: true, passphrase: true, algorithm: true };

/**
 * A signer over a private key and its certificate as they are in files. Of several certificates the one with this key
 * is used; the others are its chain, nearest issuer first. The algorithm follows from the key: ES256 for P-256; RS256
 * for RSA of 2048 bits or more, unless `algorithm` is PS256; PS256 for RSA of the kind id-RSASSA-PSS (RFC 4055). Each
 * signature is verified before it is returned.
 *
 * A key may be encrypted by PBES2 (RFC 8018) with PBKDF2, at most 10 million times, and AES in CBC mode, as OpenSSL
 * writes it. In Node, what its OpenSSL reads is read as well: 3DES, scrypt, and PEM with `DEK-Info`. Elsewhere such
 * a key is `ERR_EHIC_PRIVATE_KEY`, and the message says how to convert it.
 *
 * @throws {SignerError} `ERR_EHIC_PRIVATE_KEY`; `ERR_EHIC_PASSPHRASE` for a passphrase that is missing, wrong, or given
 * for a key that is not encrypted (`params.problem`: `MISSING`, `WRONG`, `NOT_ENCRYPTED`); `ERR_EHIC_KEY_NOT_ALLOWED`;
 * `ERR_EHIC_KEY_MISMATCH`.
 * @throws {EhicError} `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_OPTIONS` for a source of the wrong type.
 *
 * @example
 * const signer = await signerFromPem({ key, certificate, passphrase });
 */
export async function signerFromPem(source: SignerFromPemOptions): Promise<Signer> {
  requireOptions(source, OPTIONS, 'source');
  const { key, certificate, passphrase, algorithm } = source;
  if (passphrase !== undefined) requireText('passphrase', passphrase);
  const parts = readKeyFile(key, 'key');
  const certificateParts = certificate === undefined ? parts : readKeyFile(certificate, 'certificate');
  const keys = partsOfKind(parts, PRIVATE_KINDS);
  if (keys.length === 0) throw noPrivateKey(parts, certificateParts);
  if (keys.length > 1) throw severalPrivateKeys(keys.length);
  const { certificates } = findCertificates(certificate ?? key);
  if (certificates.length === 0) {
    const where =
      certificate === undefined ? 'the file of the key, and none was given' : 'what was given as the certificate';
    throw noCertificate(certificateParts, where);
  }
  const ders = certificates.map(({ der }) => der);
  return bindKey(privateKeyOf(await toPkcs8(keys[0]!, passphrase)), ders, algorithm);
}
