import { equalBytes } from '../../codec/bytes.ts';
import { type HashName, readHash } from '../../crypto/hash-algorithms.ts';
import { type Certificate, readCertificate } from '../../crypto/x509/certificate.ts';
import { EXTENSION } from '../../crypto/x509/certificate-extensions.ts';
import { type Der, DerCursor, readDer, readInside, TAG } from '../../crypto/x509/der.ts';
import { ATTRIBUTE, type Attributes, readSingle } from './attributes.ts';
import { cmsFault } from './signature-fault.ts';
import type { SignedData, SignerIdentifier } from './signed-data.ts';

/** The certificate of a signer, and the other certificates of the CMS in DER. */
export interface FoundSigner {
  readonly certificate: Certificate;
  readonly chain: readonly Uint8Array[];
}

interface CertificateId {
  readonly hash: HashName | 'SHA-1';
  readonly digest: Uint8Array;
  readonly issuer: Uint8Array | undefined;
  readonly serialNumber: Uint8Array | undefined;
}

/**
 * Finds the certificate in the CMS that its signer names twice: as signer identifier, and in the signed attribute
 * signing-certificate-v2 (RFC 5035), or with `allowFirstVersion` also in signing-certificate (RFC 2634 5.4). Throws
 * `SignatureFault` `CMS_INVALID`, `DerError`, or `ERR_EHIC_CERTIFICATE`.
 */
export async function findSigner(
  { certificates, signer }: SignedData,
  { hashes, allowFirstVersion }: { readonly hashes: readonly HashName[]; readonly allowFirstVersion: boolean },
): Promise<FoundSigner> {
  const ids = readIds(signer.signedAttributes, allowFirstVersion);
  if (ids.length === 0 || ids.some(({ hash }) => hash !== 'SHA-1' && !hashes.includes(hash))) {
    throw cmsFault('signing certificate');
  }
  const [first, ...others] = ids as [CertificateId, ...CertificateId[]];
  const der = await findByDigest(certificates, first);
  if (!der) throw cmsFault('signing certificate');
  const certificate = readCertificate(der);
  for (const id of [first, ...others]) {
    if (!(await matches(der, id)) || !namesAgree(certificate, id)) throw cmsFault('signing certificate');
  }
  if (!identifies(signer.identifier, certificate)) throw cmsFault('signer identifier');
  return { certificate, chain: certificates.filter((each) => !equalBytes(each, der)) };
}

async function findByDigest(certificates: readonly Uint8Array[], id: CertificateId): Promise<Uint8Array | undefined> {
  for (const each of certificates) if (await matches(each, id)) return each;
  return undefined;
}

async function matches(certificate: Uint8Array, { hash, digest }: CertificateId): Promise<boolean> {
  return equalBytes(new Uint8Array(await crypto.subtle.digest(hash, certificate as BufferSource)), digest);
}

function readIds(attributes: Attributes, allowFirstVersion: boolean): readonly CertificateId[] {
  const ids: CertificateId[] = [];
  if (attributes.has(ATTRIBUTE.signingCertificateV2)) {
    ids.push(readId(readSingle(attributes, ATTRIBUTE.signingCertificateV2, 'signing certificate'), 'SHA-256'));
  }
  if (allowFirstVersion && attributes.has(ATTRIBUTE.signingCertificate)) {
    ids.push(readId(readSingle(attributes, ATTRIBUTE.signingCertificate, 'signing certificate'), 'SHA-1'));
  }
  return ids;
}

/**
 * Reads the first identifier of the list, which is that of the signer (RFC 5035 3). Policies and other identifiers are
 * not used.
 */
function readId(attribute: Der, version: 'SHA-256' | 'SHA-1'): CertificateId {
  const list = new DerCursor(new DerCursor(readDer(attribute.bytes, TAG.sequence)).next(TAG.sequence));
  const cursor = new DerCursor(list.next(TAG.sequence));
  const algorithm = version === 'SHA-256' ? cursor.optional(TAG.sequence) : undefined;
  const hash = algorithm ? readHash(algorithm) : version;
  const digest = cursor.next(TAG.octetString).content;
  const issuerSerial = cursor.optional(TAG.sequence);
  cursor.end();
  if (!hash) throw cmsFault('signing certificate');
  if (!issuerSerial) return { hash, digest, issuer: undefined, serialNumber: undefined };
  // The issuer is a GeneralNames with one directoryName, [4] (RFC 5280 4.2.1.6).
  const pair = new DerCursor(issuerSerial);
  const names = new DerCursor(pair.next(TAG.sequence));
  const issuer = readInside(names.next(0xa4), TAG.sequence).bytes;
  names.end();
  const serialNumber = pair.next(TAG.integer).bytes;
  pair.end();
  return { hash, digest, issuer, serialNumber };
}

function namesAgree(certificate: Certificate, { issuer, serialNumber }: CertificateId): boolean {
  return !issuer || !serialNumber || identifies({ issuer, serialNumber }, certificate);
}

function identifies(identifier: SignerIdentifier, { issuer, serialNumber, extensions }: Certificate): boolean {
  if ('issuer' in identifier) {
    return equalBytes(identifier.issuer, issuer) && equalBytes(identifier.serialNumber, serialNumber);
  }
  const extension = extensions.get(EXTENSION.subjectKeyIdentifier);
  return (
    extension !== undefined &&
    equalBytes(readDer(extension.value, TAG.octetString).content, identifier.subjectKeyIdentifier)
  );
}
