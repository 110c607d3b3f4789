import { compareBytes } from '../../codec/bytes.ts';
import { type Der, DerCursor, readMembers, readOid, TAG } from '../../crypto/x509/der.ts';
import { cmsFault } from './signature-fault.ts';

/** The values of each attribute of a SignerInfo (RFC 5652 5.3), by object identifier. */
export type Attributes = ReadonlyMap<string, readonly Der[]>;

export const ATTRIBUTE = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  smimeCapabilities: '1.2.840.113549.1.9.15',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
  signerLocation: '1.2.840.113549.1.9.16.2.17',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  algorithmProtection: '1.2.840.113549.1.9.52',
  signerAttributesV2: '0.4.0.19122.1.1',
  adobeRevocation: '1.2.840.113583.1.1.8',
} as const;

const MAX_ATTRIBUTES = 32;

/**
 * Reads a SET OF Attribute, in which each attribute occurs once. Signed attributes must be in the order of DER (X.690
 * 11.6, RFC 5652 5.3). Throws `SignatureFault` `CMS_INVALID`, or `DerError`.
 */
export function readAttributes(set: Der, problem: 'signed attributes' | 'unsigned attributes'): Attributes {
  const members = readMembers(set);
  const attributes = new Map<string, readonly Der[]>();
  for (const [index, member] of members.entries()) {
    const cursor = new DerCursor(member);
    const type = readOid(cursor.next(TAG.objectIdentifier));
    const values = readMembers(cursor.next(TAG.set));
    cursor.end();
    const isInOrder = index === 0 || compareBytes(members[index - 1]!.bytes, member.bytes) <= 0;
    if (problem === 'signed attributes' && !isInOrder) throw cmsFault('order of attributes');
    if (member.tag !== TAG.sequence || attributes.has(type) || attributes.size === MAX_ATTRIBUTES) {
      throw cmsFault(problem);
    }
    attributes.set(type, values);
  }
  return attributes;
}

/** Returns the value of an attribute that must have exactly one. Throws `SignatureFault` `CMS_INVALID`. */
export function readSingle(attributes: Attributes, type: string, problem: string): Der {
  const [value, more] = attributes.get(type) ?? [];
  if (!value || more) throw cmsFault(problem);
  return value;
}
