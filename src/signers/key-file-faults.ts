import { EhicError, SignerError } from '../errors.ts';
import { type KeyFileKind, type KeyFilePart, partsOfKind } from './key-file.ts';

/** The command that writes any key that OpenSSL reads in the form that all runtimes read, without writing it in clear. */
export const CONVERT_KEY = '"openssl pkcs8 -topk8 -v2 aes-256-cbc -in OLD.pem -out NEW.pem"';
/** The command that writes a PKCS#12 file with old encryption as PEM, whose key is encrypted anew. */
export const CONVERT_PKCS12 = '"openssl pkcs12 -legacy -aes256 -in OLD.p12 -out NEW.pem", and read NEW.pem as PEM';

export const PRIVATE_KINDS: readonly KeyFileKind[] = ['PKCS8', 'ENCRYPTED_PKCS8', 'PKCS1', 'SEC1', 'ENCRYPTED_PEM'];

const NAMES: Readonly<Record<KeyFileKind, string>> = {
  PKCS8: 'a private key',
  ENCRYPTED_PKCS8: 'an encrypted private key',
  PKCS1: 'a private key (PKCS#1)',
  SEC1: 'a private key (SEC 1)',
  ENCRYPTED_PEM: 'an encrypted private key',
  OPENSSH: 'a key in the format of OpenSSH; convert it with "ssh-keygen -p -m PKCS8 -f FILE"',
  PUTTY: 'a key of PuTTY; export it as OpenSSH key, then convert that with "ssh-keygen -p -m PKCS8 -f FILE"',
  JWK: 'a JWK; convert it to PEM, or import it with WebCrypto and use signerFromKey',
  PKCS12: 'a PKCS#12 file, which signerFromPkcs12 reads',
  CERTIFICATE: 'a certificate',
  REQUEST: 'a certificate request (CSR)',
  PUBLIC_KEY: 'a public key',
  DAMAGED: 'a private key that is damaged or of an unknown kind',
  OTHER: 'something else than a key or certificate in PEM or DER',
};

/** Returns what is in a file in words, the first of each kind. */
export function describeParts(parts: readonly KeyFilePart[]): string {
  if (parts.length === 0) return 'nothing';
  const names = [...new Set(parts.map(({ kind }) => kind))].map((kind) => NAMES[kind]);
  return names.slice(0, 3).join(' and ');
}

/**
 * The error for a file in which there is no private key. `certificate` are the parts of what was given as certificate:
 * if the key is there, the two were swapped.
 */
export function noPrivateKey(parts: readonly KeyFilePart[], certificate: readonly KeyFilePart[] = []): SignerError {
  const isSwapped = partsOfKind(certificate, PRIVATE_KINDS).length > 0;
  const advice = isSwapped ? '; the private key is in what was given as the certificate: the two are swapped' : '';
  return new SignerError(
    'ERR_EHIC_PRIVATE_KEY',
    `there is no private key in what was given as the key, but ${describeParts(parts)}${advice}`,
    foundOf(parts),
  );
}

/** The error for a file in which there is no certificate. */
export function noCertificate(parts: readonly KeyFilePart[], where: string): EhicError {
  return new EhicError(
    'ERR_EHIC_CERTIFICATE',
    `no certificate found: there is ${describeParts(parts)} in ${where}`,
    foundOf(parts),
  );
}

/** The error for more than one private key, of which none is chosen. */
export function severalPrivateKeys(count: number): SignerError {
  return new SignerError(
    'ERR_EHIC_PRIVATE_KEY',
    `there are ${count} private keys, and it is not clear which one to use: give a file with one`,
    { count },
  );
}

/** The error for a passphrase that is missing, wrong, or given for a key that has none. */
export function passphraseFault(problem: 'MISSING' | 'WRONG' | 'NOT_ENCRYPTED'): SignerError {
  const text = {
    MISSING: 'the private key is encrypted, and its passphrase is needed',
    WRONG: 'the passphrase is wrong, or the encrypted key is damaged',
    NOT_ENCRYPTED: `a passphrase was given, but the private key is not encrypted: anybody who reads the file can sign. Leave the passphrase out, or encrypt the key with ${CONVERT_KEY}`,
  };
  return new SignerError('ERR_EHIC_PASSPHRASE', text[problem], { problem });
}

function foundOf(parts: readonly KeyFilePart[]): { readonly found: string } {
  return { found: parts[0]?.kind ?? 'NOTHING' };
}
