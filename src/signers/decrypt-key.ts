import { findNodeCrypto } from '../crypto/node-crypto.ts';
import { encodeDer, readDer, readMembers, TAG } from '../crypto/x509/der.ts';
import type { PemBlock } from '../crypto/x509/pem.ts';
import { SignerError } from '../errors.ts';
import type { KeyFilePart } from './key-file.ts';
import { CONVERT_KEY, passphraseFault } from './key-file-faults.ts';
import { decryptPbes2, readPasswordEncryption } from './password-encryption.ts';

const VERSION = Uint8Array.of(TAG.integer, 1, 0);
/** AlgorithmIdentifier of rsaEncryption (RFC 8017 C), and the object identifiers of EC keys on P-256 (RFC 5480 2.1.1). */
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);
const EC_PUBLIC_KEY = Uint8Array.of(6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1);
const P256 = Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7);
const PARAMETERS = 0xa0;

/**
 * Returns the key of a part of a file, which is of one of `PRIVATE_KINDS`, as PrivateKeyInfo (RFC 5958, DER). Throws
 * SignerError `ERR_EHIC_PASSPHRASE` or `ERR_EHIC_PRIVATE_KEY`.
 */
export async function toPkcs8({ kind, der, pem }: KeyFilePart, passphrase: string | undefined): Promise<Uint8Array> {
  const isEncrypted = kind === 'ENCRYPTED_PKCS8' || kind === 'ENCRYPTED_PEM';
  if (isEncrypted && passphrase === undefined) throw passphraseFault('MISSING');
  if (!isEncrypted && passphrase) throw passphraseFault('NOT_ENCRYPTED');
  if (pem) return decryptWithNode(pem, passphrase!);
  if (kind === 'ENCRYPTED_PKCS8') return decryptPkcs8(der!, passphrase!);
  if (kind === 'PKCS1') return encodeDer(TAG.sequence, VERSION, RSA_ENCRYPTION, encodeDer(TAG.octetString, der!));
  return kind === 'SEC1' ? wrapSec1(der!) : withoutExtras(der!);
}

/** Returns the PrivateKeyInfo in an EncryptedPrivateKeyInfo (RFC 5958 3). Throws SignerError. */
export async function decryptPkcs8(encrypted: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const [identifier, data] = readMembers(readDer(encrypted, TAG.sequence));
  const encryption = readPasswordEncryption(identifier!.bytes);
  const pkcs8 = await decryptPbes2(encryption, data!.content, passphrase);
  if (!pkcs8) return decryptWithNode(encrypted, passphrase);
  if (!isPrivateKeyInfo(pkcs8)) throw passphraseFault('WRONG');
  return withoutExtras(pkcs8);
}

/** Of 256 wrong passphrases one leads to a padding that fits, but not to a key. */
function isPrivateKeyInfo(bytes: Uint8Array): boolean {
  try {
    return readMembers(readDer(bytes, TAG.sequence))[2]?.tag === TAG.octetString;
  } catch {
    return false;
  }
}

/** Returns a PrivateKeyInfo without attributes and public key, which not every WebCrypto takes (RFC 5958 2). */
function withoutExtras(pkcs8: Uint8Array): Uint8Array {
  try {
    const [, identifier, key] = readMembers(readDer(pkcs8, TAG.sequence));
    return encodeDer(TAG.sequence, VERSION, identifier!.bytes, key!.bytes);
  } catch {
    return pkcs8;
  }
}

/**
 * Decrypts with node:crypto what WebCrypto lacks: 3DES, scrypt, PBES1, and the MD5 of encrypted PEM. Throws SignerError
 * `ERR_EHIC_PRIVATE_KEY`, which says how to convert the key, where there is no node:crypto or it lacks them too.
 */
function decryptWithNode(encrypted: Uint8Array | PemBlock, passphrase: string): Uint8Array {
  const node = findNodeCrypto();
  if (!node) throw otherEncryption();
  try {
    const source =
      encrypted instanceof Uint8Array
        ? ({ key: encrypted, format: 'der', type: 'pkcs8' } as const)
        : ({ key: pemOf(encrypted), format: 'pem' } as const);
    const key = node.createPrivateKey({ ...source, passphrase });
    return new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }));
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    throw typeof code === 'string' && !/UNSUPPORTED/.test(code) ? passphraseFault('WRONG') : otherEncryption();
  }
}

function pemOf({ label, text }: PemBlock): string {
  const body = text.replace(/\\r/g, '').replace(/\\n/g, '\n').trim();
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

function otherEncryption(): SignerError {
  return new SignerError(
    'ERR_EHIC_PRIVATE_KEY',
    `the private key is encrypted in a way that this runtime does not read; encrypt it with AES by ${CONVERT_KEY}`,
  );
}

/** Wraps an ECPrivateKey (RFC 5915 3), whose curve then stands outside only. */
function wrapSec1(der: Uint8Array): Uint8Array {
  try {
    const members = readMembers(readDer(der, TAG.sequence));
    const parameters = members.find(({ tag }) => tag === PARAMETERS);
    const curve = parameters ? readMembers(parameters)[0]!.bytes : P256;
    const inside = members.filter(({ tag }) => tag !== PARAMETERS).map(({ bytes }) => bytes);
    const identifier = encodeDer(TAG.sequence, EC_PUBLIC_KEY, curve);
    return encodeDer(TAG.sequence, VERSION, identifier, encodeDer(TAG.octetString, encodeDer(TAG.sequence, ...inside)));
  } catch {
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'the private key is damaged: not an ECPrivateKey (SEC 1)');
  }
}
