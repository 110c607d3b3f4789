import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  RSASSAPSSParams,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { equalBytes } from '../../codec/bytes.ts';
import type { AlgorithmName } from '../../crypto/algorithms.ts';
import { certificateThumbprint } from '../../crypto/key-id.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { hasKeyUsage } from '../../crypto/x509/certificate-extensions.ts';
import { MAX_PATH } from '../../crypto/x509/certificate-path.ts';
import { OID } from '../../crypto/x509/object-identifiers.ts';
import { EhicError, PdfError, SignerError } from '../../errors.ts';
import type { Signer } from '../../signers/signer.ts';
import { ATTRIBUTE } from '../cms/attributes.ts';
import { EncodedAttributes, EncodedBlock, EncodedCertificate, encodeSetOf } from './asn1-blocks.ts';

const SHA256_LENGTH = 32;

/** Writes the signatures of one signer. What all of them have in common is encoded once. */
export interface CmsWriter {
  /** The maximum size in bytes of what `write` returns without a time stamp. */
  readonly greatestLength: number;
  /**
   * Returns the signed attributes for the SHA-256 of a document, as the bytes to be signed (RFC 5652 5.4): a SET OF in
   * DER.
   */
  attributesFor(digest: Uint8Array): Uint8Array;
  /**
   * Returns the ContentInfo in DER. `signature` has the form of CMS, which for ECDSA is DER. The time stamp token is
   * included as it was received.
   */
  write(attributes: Uint8Array, signature: Uint8Array, timeStampToken?: Uint8Array): Uint8Array;
}

/**
 * Prepares a CMS SignedData as PAdES baseline requires it (ETSI EN 319 142-1 6, EN 319 122-1 5): no content, one
 * signer, and as signed attributes exactly content type, message digest and signing-certificate-v2. There is no signing
 * time, which PDF holds elsewhere. The certificates of the signer's chain are included, except for a root.
 */
export async function createCmsWriter({ algorithm, certificate, chain }: Signer): Promise<CmsWriter> {
  requireSigningUsage(certificate);
  const intermediates = (chain ?? []).filter((each) => !isSelfIssued(each));
  // The whole path also has the signer's certificate and a root, which is not included.
  if (intermediates.length > MAX_PATH - 2) {
    const params = { certificates: intermediates.length, max: MAX_PATH - 2 };
    throw new PdfError('ERR_EHIC_PDF_SIGNATURE_TOO_LARGE', 'the chain of the signer is longer than is taken', params);
  }
  const parts: CmsParts = {
    identifier: issuerAndSerialNumber(certificate),
    certificates: [certificate, ...intermediates],
    algorithm: signatureAlgorithm(algorithm),
  };
  const hash = await certificateThumbprint(certificate);
  const encodeAttributes = (digest: Uint8Array) =>
    encodeSetOf([
      attribute(ATTRIBUTE.contentType, new ObjectIdentifier({ value: OID.data })),
      attribute(ATTRIBUTE.messageDigest, new OctetString({ valueHex: digest })),
      attribute(ATTRIBUTE.signingCertificateV2, signingCertificate(hash)),
    ]);
  const blank = encodeAttributes(new Uint8Array(SHA256_LENGTH));
  const digestOffset = differenceOf(blank, encodeAttributes(new Uint8Array(SHA256_LENGTH).fill(0xff)));
  const algorithmLength = parts.algorithm.toSchema().toBER().byteLength;
  /** The structure with an empty signature, by the length of the signature, which ends it. */
  const blanks = new Map<number, Uint8Array>();

  return {
    greatestLength: encode(parts, blank, new Uint8Array(greatestSignature(certificate))).length,
    attributesFor(digest) {
      const attributes = blank.slice();
      attributes.set(digest, digestOffset);
      return attributes;
    },
    write(attributes, signature, timeStampToken) {
      if (timeStampToken) return encode(parts, attributes, signature, timeStampToken);
      const known = blanks.get(signature.length) ?? encode(parts, blank, new Uint8Array(signature.length));
      blanks.set(signature.length, known);
      // A SignerInfo ends with attributes, algorithm and signature (RFC 5652 5.3), and nothing follows it.
      const cms = known.slice();
      cms.set(signature, cms.length - signature.length);
      const signatureBlock = new OctetString({ valueHex: signature }).toBER().byteLength;
      cms.set(attributes.subarray(1), cms.length - signatureBlock - algorithmLength - attributes.length + 1);
      return cms;
    },
  };
}

interface CmsParts {
  readonly identifier: Sequence;
  readonly certificates: readonly Uint8Array[];
  readonly algorithm: AlgorithmIdentifier;
}

function encode(
  { identifier, certificates, algorithm }: CmsParts,
  attributes: Uint8Array,
  signature: Uint8Array,
  timeStampToken?: Uint8Array,
): Uint8Array {
  const signerInfo = new SignerInfo({
    version: 1,
    sid: identifier,
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signatureAlgorithm: algorithm,
    signature: new OctetString({ valueHex: signature }),
  });
  // The field is [0] IMPLICIT: the bytes that were signed, with another tag.
  const tagged = attributes.slice();
  tagged[0] = 0xa0;
  signerInfo.signedAttrs = new EncodedAttributes(tagged);
  if (timeStampToken) {
    const stamp = new Attribute({ type: ATTRIBUTE.signatureTimeStamp, values: [new EncodedBlock(timeStampToken)] });
    signerInfo.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [stamp] });
  }
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: certificates.map((der) => new EncodedCertificate(der)),
    signerInfos: [signerInfo],
  });
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** Requires the key usage for signatures, without which verifiers refuse the signature (RFC 5280 4.2.1.3). */
function requireSigningUsage(certificate: Uint8Array): void {
  const read = readCertificate(certificate);
  let isForSigning = false;
  try {
    isForSigning = hasKeyUsage(read, 'digitalSignature', 'nonRepudiation');
  } catch {
    throw new EhicError('ERR_EHIC_CERTIFICATE', 'the key usage of the certificate cannot be read');
  }
  if (isForSigning) return;
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'the certificate has neither digitalSignature nor nonRepudiation');
}

/** Returns the maximum length in bytes of a signature in CMS: that of an RSA modulus, or of ECDSA P-256 in DER. */
function greatestSignature(certificate: Uint8Array): number {
  const { publicKeyInfo } = readCertificate(certificate);
  return publicKeyInfo.type === 'RSA' ? Math.ceil(publicKeyInfo.bits / 8) : 72;
}

function attribute(type: string, value: object): Uint8Array {
  return new Uint8Array(new Attribute({ type, values: [value] }).toSchema().toBER());
}

/**
 * Returns a SigningCertificateV2 (RFC 5035 3) with one ESSCertIDv2, whose hash is a SHA-256, the default that is not
 * named.
 */
function signingCertificate(hash: Uint8Array): Sequence {
  const id = new Sequence({ value: [new OctetString({ valueHex: hash })] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

/** Returns the AlgorithmIdentifier of a signature algorithm (RFC 5754 3, RFC 4056 3). */
function signatureAlgorithm(name: AlgorithmName): AlgorithmIdentifier {
  if (name === 'ES256') return new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
  if (name === 'RS256') return new AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa, algorithmParams: new Null() });
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new Null() });
  const algorithmParams = hashAlgorithm.toSchema();
  const maskGenAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.mgf1, algorithmParams });
  const params = new RSASSAPSSParams({ hashAlgorithm, maskGenAlgorithm, saltLength: SHA256_LENGTH });
  return new AlgorithmIdentifier({ algorithmId: OID.rsassaPss, algorithmParams: params.toSchema() });
}

/** Returns an IssuerAndSerialNumber (RFC 5652 10.2.4), with both parts as they are encoded in the certificate. */
function issuerAndSerialNumber(certificate: Uint8Array): Sequence {
  const { issuer, serialNumber } = readCertificate(certificate);
  return new Sequence({ value: [new EncodedBlock(issuer), new EncodedBlock(serialNumber)] });
}

function isSelfIssued(der: Uint8Array): boolean {
  const { issuer, subject } = readCertificate(der);
  return equalBytes(issuer, subject);
}

/** Returns where two arrays of the same length begin to differ. */
function differenceOf(one: Uint8Array, other: Uint8Array): number {
  return one.findIndex((byte, index) => byte !== other[index]);
}
