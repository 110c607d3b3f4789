import { equalBytes } from '../../codec/bytes.ts';
import { EhicError } from '../../errors.ts';
import { type Extensions, readExtensions } from './certificate-extensions.ts';
import {
  type Der,
  DerCursor,
  DerError,
  readDer,
  readInside,
  readMembers,
  readOid,
  readSmallInteger,
  readWholeBits,
  TAG,
} from './der.ts';
import { readTime } from './der-time.ts';
import { type PublicKeyInfo, readPublicKeyInfo } from './public-key-info.ts';

/** The parts of a certificate (RFC 5280 4.1) as it was sent. It is not checked against any authority. */
export interface Certificate {
  readonly der: Uint8Array;
  /** The SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array;
  readonly publicKeyInfo: PublicKeyInfo;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** The part that is signed, DER. */
  readonly toBeSigned: Uint8Array;
  /** The INTEGER, DER. */
  readonly serialNumber: Uint8Array;
  /** The Name, DER. */
  readonly issuer: Uint8Array;
  /** The Name, DER. */
  readonly subject: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly extensions: Extensions;
}

const parsed = new WeakMap<Uint8Array, Certificate>();

/**
 * Reads one certificate (RFC 5280) of version 1, 2 or 3 that fills `der`; the same array with the same bytes is read
 * once. The parts are those of a copy, so that later changes of `der` do not affect them.
 *
 * Throws `ERR_EHIC_CERTIFICATE` for bytes that are not strictly DER, for two different signature algorithms, for an
 * extension that occurs twice or in another version than 3, and for an RSA key whose numbers cannot be read. The
 * contents of names, extensions and keys of other kinds are not examined here, but where they are used.
 */
export function readCertificate(der: Uint8Array): Certificate {
  const known = parsed.get(der);
  // The array may have been changed since.
  if (known && equalBytes(known.der, der)) return known;
  let certificate: Certificate;
  try {
    certificate = parseCertificate(der.slice());
  } catch {
    throw new EhicError('ERR_EHIC_CERTIFICATE', 'not a certificate that can be read');
  }
  parsed.set(der, certificate);
  parsed.set(certificate.der, certificate);
  return certificate;
}

/** Returns whether `readCertificate` reads these bytes. Nothing of them is kept. */
export function isCertificate(der: Uint8Array): boolean {
  try {
    parseCertificate(der);
    return true;
  } catch {
    return false;
  }
}

function parseCertificate(der: Uint8Array): Certificate {
  const certificate = new DerCursor(readDer(der, TAG.sequence));
  const toBeSigned = certificate.next(TAG.sequence);
  const signatureAlgorithm = certificate.next(TAG.sequence);
  const signature = readWholeBits(certificate.next(TAG.bitString));
  certificate.end();

  const fields = new DerCursor(toBeSigned);
  const version = readVersion(fields.optional(0xa0));
  const serialNumber = fields.next(TAG.integer);
  // The algorithm is stated twice, and only the inner one is signed (RFC 5280 4.1.1.2).
  if (!equalBytes(fields.next(TAG.sequence).bytes, signatureAlgorithm.bytes)) throw new DerError('two algorithms');
  const issuer = readName(fields.next(TAG.sequence));
  const validity = new DerCursor(fields.next(TAG.sequence));
  const subject = readName(fields.next(TAG.sequence));
  const spki = fields.next(TAG.sequence);
  fields.optional(0x81);
  fields.optional(0x82);
  const extensions = fields.optional(0xa3);
  fields.end();
  if (serialNumber.content.length === 0) throw new DerError('no serial number');
  if (extensions && version !== 2) throw new DerError('extensions need version 3');
  const notBefore = readTime(validity.optional(TAG.utcTime) ?? validity.next(TAG.generalizedTime));
  const notAfter = readTime(validity.optional(TAG.utcTime) ?? validity.next(TAG.generalizedTime));
  validity.end();
  return {
    der,
    spki: spki.bytes,
    publicKeyInfo: readPublicKeyInfo(spki),
    notBefore,
    notAfter,
    toBeSigned: toBeSigned.bytes,
    serialNumber: serialNumber.bytes,
    issuer,
    subject,
    signatureAlgorithm,
    signature,
    extensions: readExtensions(extensions && readInside(extensions, TAG.sequence)),
  };
}

/**
 * Returns the number of a version, which is one less than its name (RFC 5280 4.1.2.1), or that of version 1 if it is
 * omitted.
 */
function readVersion(explicit: Der | undefined): number {
  const version = explicit ? readSmallInteger(readInside(explicit, TAG.integer)) : 0;
  if (version > 2) throw new DerError('version');
  return version;
}

/**
 * Returns the bytes of a Name (RFC 5280 4.1.2.4) whose structure is right. Names are compared as bytes, and the values
 * in them are not read.
 */
function readName(name: Der): Uint8Array {
  for (const set of readMembers(name)) {
    const attributes = readMembers(set);
    if (set.tag !== TAG.set || attributes.length === 0) throw new DerError('not a name');
    for (const attribute of attributes) {
      const [type, value, more] = readMembers(attribute);
      if (attribute.tag !== TAG.sequence || !type || !value || more) throw new DerError('not a name');
      readOid(type);
    }
  }
  return name.bytes;
}
