import { equalBytes } from '../../codec/bytes.ts';
import {
  type Der,
  DerCursor,
  DerError,
  readBoolean,
  readDer,
  readInside,
  readMembers,
  readOid,
  readSmallInteger,
  readWholeBits,
  TAG,
} from './der.ts';

export interface Extension {
  readonly critical: boolean;
  /** What is inside the OCTET STRING. */
  readonly value: Uint8Array;
}

/** The parts of a certificate that a path and a signature need, each as it was sent (DER). */
export interface CertificateFields {
  readonly toBeSigned: Uint8Array;
  readonly serialNumber: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  /** By object identifier. */
  readonly extensions: ReadonlyMap<string, Extension>;
}

/** Key usages by their bit (RFC 5280 4.2.1.3). */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, cRLSign: 6 } as const;

export const EXTENSION = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  crlDistributionPoints: '2.5.29.31',
} as const;

/** Reads a certificate of version 1 or 3 (RFC 5280 4.1). Throws `DerError`. */
export function readCertificateFields(der: Uint8Array): CertificateFields {
  const certificate = new DerCursor(readDer(der, TAG.sequence));
  const toBeSigned = certificate.next(TAG.sequence);
  const signatureAlgorithm = certificate.next(TAG.sequence);
  const signature = readWholeBits(certificate.next(TAG.bitString));
  certificate.end();

  const fields = new DerCursor(toBeSigned);
  const version = fields.optional(0xa0);
  const serialNumber = fields.next(TAG.integer).bytes;
  // RFC 5280 4.1.1.2: the algorithm stands twice, and only the inner one is signed.
  if (!equalBytes(fields.next(TAG.sequence).bytes, signatureAlgorithm.bytes)) throw new DerError('two algorithms');
  const issuer = fields.next(TAG.sequence).bytes;
  fields.next(TAG.sequence);
  const subject = fields.next(TAG.sequence).bytes;
  fields.next(TAG.sequence);
  fields.optional(0x81);
  fields.optional(0x82);
  const extensions = fields.optional(0xa3);
  fields.end();
  if (extensions && (!version || readSmallInteger(readInside(version, TAG.integer)) !== 2)) {
    throw new DerError('extensions need version 3');
  }
  return {
    toBeSigned: toBeSigned.bytes,
    serialNumber,
    issuer,
    subject,
    signatureAlgorithm,
    signature,
    extensions: readExtensions(extensions && readInside(extensions, TAG.sequence)),
  };
}

/** Extensions of a certificate or of a revocation list, by object identifier (RFC 5280 4.1). Throws `DerError`. */
export function readExtensions(list: Der | undefined): Map<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const each of list ? readMembers(list) : []) {
    const cursor = new DerCursor(each);
    const id = readOid(cursor.next(TAG.objectIdentifier));
    const critical = cursor.optional(TAG.boolean);
    const value = cursor.next(TAG.octetString).content;
    cursor.end();
    // RFC 5280 4.2: none may be there twice.
    if (each.tag !== TAG.sequence || extensions.has(id)) throw new DerError('extensions');
    extensions.set(id, { critical: critical !== undefined && readBoolean(critical), value });
  }
  return extensions;
}

/**
 * Whether the key may be used for one of these; true where the certificate has no such extension. Throws `DerError` for
 * an extension that cannot be read.
 */
export function hasKeyUsage(
  { extensions }: CertificateFields,
  ...usages: readonly (keyof typeof KEY_USAGE)[]
): boolean {
  const extension = extensions.get(EXTENSION.keyUsage);
  if (!extension) return true;
  const [unused = 8, ...bytes] = readDer(extension.value, TAG.bitString).content;
  if (unused > 7) throw new DerError('not a BIT STRING');
  return usages.some((usage) => {
    const bit = KEY_USAGE[usage];
    return ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0;
  });
}

/** The purposes of the key (RFC 5280 4.2.1.12); `undefined` where the certificate does not limit them. Throws `DerError`. */
export function readExtendedKeyUsage({ extensions }: CertificateFields): readonly string[] | undefined {
  const extension = extensions.get(EXTENSION.extendedKeyUsage);
  return extension && readMembers(readDer(extension.value, TAG.sequence)).map(readOid);
}

/** RFC 5280 4.2.1.9; `cA` is false where the certificate has no such extension. Throws `DerError`. */
export function readBasicConstraints({ extensions }: CertificateFields): {
  readonly cA: boolean;
  /** Greatest number of certificates between this one and the last. */
  readonly pathLength: number;
} {
  const extension = extensions.get(EXTENSION.basicConstraints);
  if (!extension) return { cA: false, pathLength: 0 };
  const cursor = new DerCursor(readDer(extension.value, TAG.sequence));
  const cA = cursor.optional(TAG.boolean);
  const pathLength = cursor.optional(TAG.integer);
  cursor.end();
  return {
    cA: cA !== undefined && readBoolean(cA),
    pathLength: pathLength ? readSmallInteger(pathLength) : Number.POSITIVE_INFINITY,
  };
}
