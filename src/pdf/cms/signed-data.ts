import {
  type Der,
  DerCursor,
  readDer,
  readInside,
  readMembers,
  readOid,
  readSmallInteger,
  TAG,
} from '../../crypto/x509/der.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { cmsFault } from './signature-fault.ts';

/** The maximum size of a CMS that is written or read, in bytes; certificates and a time stamp take some kilobytes. */
export const MAX_CMS = 64 * 1024;

/** A CMS SignedData (RFC 5652 5.1) with one signer. Nothing in it is verified. */
export interface SignedData {
  readonly contentType: string;
  /** The content; undefined when it is detached. */
  readonly content: Uint8Array | undefined;
  /** The AlgorithmIdentifiers. */
  readonly digestAlgorithms: readonly Der[];
  /** The certificates, DER, as they were received. */
  readonly certificates: readonly Uint8Array[];
  readonly hasRevocationLists: boolean;
  readonly signer: SignerInfo;
}

/** A SignerInfo (RFC 5652 5.3). */
export interface SignerInfo {
  readonly identifier: SignerIdentifier;
  readonly digestAlgorithm: Der;
  readonly signedAttributes: Attributes;
  /** The bytes that are signed: the DER of the SET OF, with the attributes as they were received (RFC 5652 5.4). */
  readonly toBeSigned: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly unsignedAttributes: Attributes;
}

export type SignerIdentifier =
  | { readonly issuer: Uint8Array; readonly serialNumber: Uint8Array }
  | { readonly subjectKeyIdentifier: Uint8Array };

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MAX_CERTIFICATES = 20;

/** Reads a ContentInfo with a SignedData. Throws `SignatureFault` `CMS_INVALID`, or `DerError`. */
export function readSignedData(bytes: Uint8Array): SignedData {
  const contentInfo = new DerCursor(readDer(bytes, TAG.sequence));
  if (readOid(contentInfo.next(TAG.objectIdentifier)) !== SIGNED_DATA) throw cmsFault('not signed data');
  const cursor = new DerCursor(readInside(contentInfo.next(0xa0), TAG.sequence));
  contentInfo.end();
  const version = readSmallInteger(cursor.next(TAG.integer));
  const digestAlgorithms = readMembers(cursor.next(TAG.set));
  const { contentType, content } = readEncapsulated(cursor.next(TAG.sequence));
  const certificates = readCertificates(cursor.optional(0xa0));
  const hasRevocationLists = cursor.optional(0xa1) !== undefined;
  const signers = readMembers(cursor.next(TAG.set));
  cursor.end();
  // Versions 4 and 5 are for certificates or revocation lists of other kinds (RFC 5652 5.1).
  if (version !== 1 && version !== 3) throw cmsFault('version');
  if (signers.length !== 1) throw cmsFault(signers.length === 0 ? 'no signer' : 'several signers');
  const signer = readSigner(signers[0]!);
  return { contentType, content, digestAlgorithms, certificates, hasRevocationLists, signer };
}

function readEncapsulated(sequence: Der): Pick<SignedData, 'contentType' | 'content'> {
  const cursor = new DerCursor(sequence);
  const contentType = readOid(cursor.next(TAG.objectIdentifier));
  const explicit = cursor.optional(0xa0);
  cursor.end();
  return { contentType, content: explicit && readInside(explicit, TAG.octetString).content };
}

function readCertificates(set: Der | undefined): readonly Uint8Array[] {
  const members = set ? readMembers(set) : [];
  if (members.length > MAX_CERTIFICATES) throw cmsFault('too many certificates');
  if (members.some(({ tag }) => tag !== TAG.sequence)) throw cmsFault('certificates');
  return members.map(({ bytes }) => bytes.slice());
}

function readSigner(sequence: Der): SignerInfo {
  if (sequence.tag !== TAG.sequence) throw cmsFault('signer');
  const cursor = new DerCursor(sequence);
  const version = readSmallInteger(cursor.next(TAG.integer));
  const keyIdentifier = cursor.optional(0x80);
  const identifier = keyIdentifier
    ? { subjectKeyIdentifier: keyIdentifier.content }
    : readIssuerAndSerialNumber(cursor.next(TAG.sequence));
  if (version !== (keyIdentifier ? 3 : 1)) throw cmsFault('signer version');
  const digestAlgorithm = cursor.next(TAG.sequence);
  const signed = cursor.optional(0xa0);
  if (!signed) throw cmsFault('no signed attributes');
  const signatureAlgorithm = cursor.next(TAG.sequence);
  const signature = cursor.next(TAG.octetString).content;
  const unsigned = cursor.optional(0xa1);
  cursor.end();
  // The field is [0] IMPLICIT, and the same bytes are signed with the tag of a SET.
  const toBeSigned = signed.bytes.slice();
  toBeSigned[0] = TAG.set;
  return {
    identifier,
    digestAlgorithm,
    signedAttributes: readAttributes(signed, 'signed attributes'),
    toBeSigned,
    signatureAlgorithm,
    signature,
    unsignedAttributes: unsigned ? readAttributes(unsigned, 'unsigned attributes') : new Map(),
  };
}

/** Reads an IssuerAndSerialNumber (RFC 5652 10.2.4). */
function readIssuerAndSerialNumber(sequence: Der): SignerIdentifier {
  const cursor = new DerCursor(sequence);
  const issuer = cursor.next(TAG.sequence).bytes;
  const serialNumber = cursor.next(TAG.integer).bytes;
  cursor.end();
  return { issuer, serialNumber };
}
