import { fromBER, ObjectIdentifier, OctetString } from 'asn1js';
import { AuthenticatedSafe, type ContentInfo, CryptoEngine, EncryptedData, PFX } from 'pkijs';
import { utf8Encode } from '../codec/bytes.ts';
import { encodeDer, TAG } from '../crypto/x509/der.ts';
import { EhicError, SignerError } from '../errors.ts';
import type { KeyFilePart } from './key-file.ts';
import { CONVERT_PKCS12, passphraseFault } from './key-file-faults.ts';
import { decryptPbes2, MAX_ITERATIONS, readPasswordEncryption, requireIterations } from './password-encryption.ts';

/** The maximum number of iterations of the MAC, which are made on this thread. */
const MAX_MAC_ITERATIONS = 1_000_000;
/** The maximum number of parts that are encrypted each on its own. */
const MAX_PARTS = 64;

const CONTENT = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
} as const;
/** Bags (RFC 7292 4.2). */
const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
} as const;
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PBMAC1 = '1.2.840.113549.1.5.14';
const MAC_HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** What is in a PKCS#12 file. */
export interface Pkcs12Contents {
  /** The private keys, of which each may be encrypted. */
  readonly keys: readonly KeyFilePart[];
  readonly certificates: readonly Uint8Array[];
  /** Whether the passphrase has been needed so far, for the MAC or for certificates. */
  readonly isProtected: boolean;
}

/** A node of ASN.1 as asn1js reads it: a structure has members, which the types of asn1js do not say. */
interface Block {
  readonly valueBlock: { readonly value?: readonly Block[] };
  readonly valueBeforeDecodeView: Uint8Array;
}

/**
 * Opens a PKCS#12 file (RFC 7292), in DER or BER: checks its MAC and decrypts its certificates. Throws SignerError
 * `ERR_EHIC_PRIVATE_KEY` or `ERR_EHIC_PASSPHRASE`.
 */
export async function openPkcs12(file: Uint8Array, passphrase: string): Promise<Pkcs12Contents> {
  try {
    return await open(file, passphrase);
  } catch (error) {
    if (error instanceof EhicError) throw error;
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'the PKCS#12 file is damaged');
  }
}

async function open(file: Uint8Array, passphrase: string): Promise<Pkcs12Contents> {
  const pfx = PFX.fromBER(copy(file));
  const content = dataOf(pfx.authSafe);
  if (pfx.macData) await checkMac(pfx.macData, content, passphrase);
  const parts = AuthenticatedSafe.fromBER(content).safeContents;
  if (parts.length > MAX_PARTS) throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'the PKCS#12 file has too many parts');
  const keys: KeyFilePart[] = [];
  const certificates: Uint8Array[] = [];
  let iterations = 0;
  for (const part of parts) {
    let bags: ArrayBuffer;
    if (part.contentType === CONTENT.encryptedData) {
      const { encryptedContentInfo } = new EncryptedData({ schema: part.content });
      const identifier = new Uint8Array(encryptedContentInfo.contentEncryptionAlgorithm.toSchema().toBER(false));
      const encryption = readPasswordEncryption(identifier);
      iterations += encryption.iterations;
      requireIterations(iterations, MAX_ITERATIONS);
      const encrypted = new Uint8Array(encryptedContentInfo.getEncryptedContent());
      const decrypted = await decryptPbes2(encryption, encrypted, passphrase);
      if (!decrypted) throw oldEncryption();
      bags = copy(decrypted);
    } else {
      bags = dataOf(part);
    }
    try {
      readBags(bags, keys, certificates);
    } catch (error) {
      // Without a MAC, a wrong passphrase whose padding fits leads to noise.
      throw part.contentType === CONTENT.encryptedData && !pfx.macData ? passphraseFault('WRONG') : error;
    }
  }
  return { keys, certificates, isProtected: pfx.macData !== undefined || iterations > 0 };
}

/** Checks the MAC (RFC 7292 5.1). */
async function checkMac(
  { mac, macSalt, iterations }: NonNullable<PFX['macData']>,
  content: ArrayBuffer,
  passphrase: string,
): Promise<void> {
  const { algorithmId } = mac.digestAlgorithm;
  const hashAlgorithm = Object.hasOwn(MAC_HASHES, algorithmId) ? MAC_HASHES[algorithmId] : undefined;
  if (!hashAlgorithm) {
    const name = algorithmId === PBMAC1 ? 'PBMAC1' : 'an algorithm that is not known';
    throw new SignerError(
      'ERR_EHIC_PRIVATE_KEY',
      `the MAC of the PKCS#12 file is ${name}; convert it with ${CONVERT_PKCS12}`,
    );
  }
  requireIterations(iterations ?? 1, MAX_MAC_ITERATIONS);
  const engine = new CryptoEngine({ name: 'webcrypto', crypto });
  const isRight = await engine.verifyDataStampedWithPassword({
    password: copy(utf8Encode(passphrase)),
    hashAlgorithm,
    salt: copy(macSalt.valueBlock.valueHexView),
    iterationCount: iterations ?? 1,
    contentToVerify: content,
    signatureToVerify: copy(mac.digest.valueBlock.valueHexView),
  });
  if (!isRight) throw passphraseFault('WRONG');
}

/** Reads SafeContents (RFC 7292 4.2). */
function readBags(contents: ArrayBuffer, keys: KeyFilePart[], certificates: Uint8Array[]): void {
  const { offset, result } = fromBER(contents);
  if (offset === -1) throw new Error('not SafeContents');
  for (const bag of membersOf(result)) {
    const [id, wrapped] = membersOf(bag);
    const [value] = membersOf(wrapped);
    const kind = oidOf(id);
    if (kind === BAG.key) keys.push({ kind: 'PKCS8', der: bytesOf(value) });
    if (kind === BAG.shroudedKey) {
      const [identifier, data] = membersOf(value);
      const der = encodeDer(TAG.sequence, bytesOf(identifier), encodeDer(TAG.octetString, octetsOf(data)));
      keys.push({ kind: 'ENCRYPTED_PKCS8', der });
    }
    if (kind === BAG.certificate) {
      const [type, held] = membersOf(value);
      if (oidOf(type) === X509_CERTIFICATE) certificates.push(octetsOf(membersOf(held)[0]));
    }
  }
}

function dataOf({ contentType, content }: ContentInfo): ArrayBuffer {
  if (contentType === CONTENT.data && content instanceof OctetString) return content.getValue();
  const message = 'the PKCS#12 file is protected by a certificate instead of a passphrase, which is not supported';
  throw new SignerError('ERR_EHIC_PRIVATE_KEY', message);
}

function membersOf(block: unknown): readonly Block[] {
  const members = (block as Block | undefined)?.valueBlock?.value;
  if (!Array.isArray(members)) throw new Error('no structure');
  return members;
}

function oidOf(block: unknown): string {
  if (!(block instanceof ObjectIdentifier)) throw new Error('no object identifier');
  return block.valueBlock.toString();
}

function octetsOf(block: unknown): Uint8Array {
  if (!(block instanceof OctetString)) throw new Error('no octets');
  return new Uint8Array(block.getValue());
}

function bytesOf(block: Block | undefined): Uint8Array {
  if (!block) throw new Error('nothing');
  return block.valueBeforeDecodeView;
}

function copy(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function oldEncryption(): SignerError {
  const message = `the certificates in the PKCS#12 file are encrypted in a way that is not read, such as with RC2 or 3DES; convert it with ${CONVERT_PKCS12}`;
  return new SignerError('ERR_EHIC_PRIVATE_KEY', message);
}
