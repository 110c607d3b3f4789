import type { AlgorithmName } from '../crypto/algorithms.ts';
import { SignerError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireBytes, requireText } from '../usage.ts';
import { bindKey } from './bind-key.ts';
import { toPkcs8 } from './decrypt-key.ts';
import { partsOfKind, readKeyFile } from './key-file.ts';
import { describeParts, noCertificate, passphraseFault, severalPrivateKeys } from './key-file-faults.ts';
import { privateKeyOf } from './private-key.ts';
import type { Signer } from './signer.ts';

/** A PKCS#12 file with a private key and its certificate. */
export interface SignerFromPkcs12Options {
  /** The file (`.p12`, `.pfx`), at most 256 KiB. */
  readonly pkcs12: Uint8Array;
  /** The passphrase of the file. */
  readonly passphrase: string;
  /** The algorithm; by default it follows from the key. */
  readonly algorithm?: AlgorithmName;
}

const OPTIONS: OptionNames<SignerFromPkcs12Options> = { pkcs12: true, passphrase: true, algorithm: true };

/**
 * A signer over a PKCS#12 file (RFC 7292), in which there is one private key with its certificate and perhaps the chain
 * of that. Key and certificates are encrypted by PBES2 (RFC 8018) with PBKDF2, at most 10 million times, and AES
 * in CBC mode, or not encrypted; the file has a MAC by passphrase with SHA-1, SHA-256, SHA-384 or SHA-512, of at most a
 * million iterations, or none. OpenSSL 3 and Java write such files, and so does Windows, if `AES256-SHA256` is chosen.
 * One with RC2 or 3DES is `ERR_EHIC_PRIVATE_KEY`, and the message says how to convert it. Algorithm and chain are
 * chosen as `signerFromPem` does, and each signature is verified before it is returned.
 *
 * @throws {SignerError} `ERR_EHIC_PRIVATE_KEY`; `ERR_EHIC_PASSPHRASE`; `ERR_EHIC_KEY_NOT_ALLOWED`;
 * `ERR_EHIC_KEY_MISMATCH`.
 * @throws {EhicError} `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_OPTIONS` for a source of the wrong type.
 *
 * @example
 * const signer = await signerFromPkcs12({ pkcs12: await readFile('fund.p12'), passphrase });
 */
export async function signerFromPkcs12(source: SignerFromPkcs12Options): Promise<Signer> {
  requireOptions(source, OPTIONS, 'source');
  const { pkcs12, passphrase, algorithm } = source;
  requireBytes('pkcs12', pkcs12);
  requireText('passphrase', passphrase);
  const parts = readKeyFile(pkcs12, 'pkcs12');
  if (parts[0]?.kind !== 'PKCS12') {
    const message = `not a PKCS#12 file, but ${describeParts(parts)}; PEM and other DER is for signerFromPem`;
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', message, { found: parts[0]?.kind ?? 'NOTHING' });
  }
  // What reads PKCS#12 is loaded when there is something to read.
  const { openPkcs12 } = await import('./pkcs12-contents.ts');
  const { keys, certificates, isProtected } = await openPkcs12(pkcs12, passphrase);
  const [key, ...others] = partsOfKind(keys, ['PKCS8', 'ENCRYPTED_PKCS8']);
  if (!key) throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'there is no private key in the PKCS#12 file');
  if (others.length > 0) throw severalPrivateKeys(1 + others.length);
  const isEncrypted = key.kind === 'ENCRYPTED_PKCS8';
  if (!isEncrypted && !isProtected && passphrase !== '') throw passphraseFault('NOT_ENCRYPTED');
  const pkcs8 = await toPkcs8(key, isEncrypted ? passphrase : undefined);
  if (certificates.length === 0) throw noCertificate(keys, 'the PKCS#12 file');
  return bindKey(privateKeyOf(pkcs8), certificates, algorithm);
}
