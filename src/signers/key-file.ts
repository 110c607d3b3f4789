import { base64Decode, equalBytes, utf8Decode } from '../codec/bytes.ts';
import { type Der, readDer, readMembers, TAG } from '../crypto/x509/der.ts';
import { readOuterSequence } from '../crypto/x509/outer-sequence.ts';
import { decodePemBody, findPemBlocks, type PemBlock } from '../crypto/x509/pem.ts';
import { isBytes, unusable } from '../usage.ts';

/** The maximum number of bytes, or characters, of a file with a key and its certificates. */
export const MAX_KEY_FILE = 1 << 18;

/** What one part of a key file is. */
export type KeyFileKind =
  | 'PKCS8'
  | 'ENCRYPTED_PKCS8'
  /** RSAPrivateKey (RFC 8017 A.1.2), in PEM `RSA PRIVATE KEY`. */
  | 'PKCS1'
  /** ECPrivateKey (RFC 5915), in PEM `EC PRIVATE KEY`. */
  | 'SEC1'
  /** PEM that is encrypted by its headers (RFC 1421 4.6), as OpenSSL wrote it before PKCS#8. */
  | 'ENCRYPTED_PEM'
  | 'OPENSSH'
  | 'PUTTY'
  | 'JWK'
  | 'PKCS12'
  | 'CERTIFICATE'
  | 'REQUEST'
  | 'PUBLIC_KEY'
  /** PEM whose label says that it is a private key, and whose content is none. */
  | 'DAMAGED'
  | 'OTHER';

/** One part of a key file: a block of PEM, or the whole file. */
export interface KeyFilePart {
  readonly kind: KeyFileKind;
  /** The part in DER, where it is that. */
  readonly der?: Uint8Array;
  /** The block, for `ENCRYPTED_PEM`. */
  readonly pem?: PemBlock;
}

/**
 * Returns the parts of a file as they are, whatever the labels of PEM say: of PEM each block, of DER or Base64 the one
 * that it is. Throws `ERR_EHIC_OPTIONS` for what is neither a text nor bytes.
 */
export function readKeyFile(input: unknown, option: string): readonly KeyFilePart[] {
  if (typeof input !== 'string' && !isBytes(input)) throw unusable(option, 'a text or bytes are needed');
  if (input.length > MAX_KEY_FILE) throw unusable(option, `more than ${MAX_KEY_FILE} bytes are no key file`);
  if (typeof input !== 'string' && input[0] === TAG.sequence) return [partOfDer(input)];
  const text = typeof input === 'string' ? input : utf8Decode(input);
  if (text === undefined) return [{ kind: 'OTHER' }];
  const blocks = [...findPemBlocks(text)];
  return blocks.length > 0 ? blocks.map(partOfBlock) : partsOfText(text.trim());
}

/** Returns the parts that are of one of these kinds, each once. */
export function partsOfKind(parts: readonly KeyFilePart[], kinds: readonly KeyFileKind[]): readonly KeyFilePart[] {
  const found = parts.filter(({ kind }) => kinds.includes(kind));
  return found.filter((part, at) => found.findIndex((other) => isSame(other, part)) === at);
}

function isSame(one: KeyFilePart, other: KeyFilePart): boolean {
  if (one === other) return true;
  if (one.der && other.der) return equalBytes(one.der, other.der);
  return one.pem !== undefined && one.pem.text === other.pem?.text;
}

function partOfBlock(pem: PemBlock): KeyFilePart {
  if (/Proc-Type:[^\n]*ENCRYPTED/.test(pem.text)) return { kind: 'ENCRYPTED_PEM', pem };
  if (pem.label === 'OPENSSH PRIVATE KEY') return { kind: 'OPENSSH' };
  const bytes = decodePemBody(pem.text);
  const part = bytes ? partOfDer(bytes) : undefined;
  if (part && part.kind !== 'OTHER') return part;
  if (pem.label.endsWith('PRIVATE KEY')) return { kind: 'DAMAGED' };
  return { kind: pem.label.endsWith('CERTIFICATE') ? 'CERTIFICATE' : 'OTHER' };
}

function partsOfText(text: string): readonly KeyFilePart[] {
  if (text === '') return [];
  if (/^\uFEFF?\{/.test(text)) return [{ kind: /"kty"/.test(text) ? 'JWK' : 'OTHER' }];
  if (text.startsWith('PuTTY-User-Key-File')) return [{ kind: 'PUTTY' }];
  const bytes = base64Decode(text);
  return [bytes ? partOfDer(bytes) : { kind: 'OTHER' }];
}

function partOfDer(bytes: Uint8Array): KeyFilePart {
  const der = readOuterSequence(bytes)?.der;
  if (!der) return { kind: isIndefinite(bytes) ? 'PKCS12' : 'OTHER' };
  try {
    return { kind: kindOf(readMembers(readDer(der, TAG.sequence))), der };
  } catch {
    return { kind: 'OTHER', der };
  }
}

/** Of what is no DER, only PKCS#12 is written with lengths that are found at the end. */
function isIndefinite(bytes: Uint8Array): boolean {
  return bytes[0] === TAG.sequence && bytes[1] === 0x80 && bytes[2] === TAG.integer;
}

/** The tags of the members that tell the structures apart. */
function kindOf(members: readonly Der[]): KeyFileKind {
  const [first, second, third] = members.map(({ tag }) => tag);
  if (first === TAG.integer) {
    if (second === TAG.octetString) return 'SEC1';
    if (second === TAG.sequence) return third === TAG.octetString ? 'PKCS8' : 'PKCS12';
    if (members.length >= 9 && members.every(({ tag }) => tag === TAG.integer)) return 'PKCS1';
    return members.length === 2 && second === TAG.integer ? 'PUBLIC_KEY' : 'OTHER';
  }
  if (first !== TAG.sequence) return 'OTHER';
  if (second === TAG.octetString) return 'ENCRYPTED_PKCS8';
  if (second === TAG.bitString) return 'PUBLIC_KEY';
  if (second !== TAG.sequence || third !== TAG.bitString) return 'OTHER';
  const signed = readMembers(members[0]!);
  if (signed[0]?.tag !== TAG.integer) return 'CERTIFICATE';
  return signed.length <= 4 ? 'REQUEST' : 'CERTIFICATE';
}
