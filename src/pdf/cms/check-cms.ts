import { ALGORITHMS, type Algorithm } from '../../crypto/algorithms.ts';
import { ecdsaSignatureFromDer, P256_COORDINATE } from '../../crypto/ecdsa-signature.ts';
import type { HashName } from '../../crypto/hash-algorithms.ts';
import { certificateKey, keyFits } from '../../crypto/keys.ts';
import { verifySignature } from '../../crypto/verify.ts';
import { readScheme } from '../../crypto/x509/algorithm-identifiers.ts';
import type { Certificate } from '../../crypto/x509/certificate.ts';
import { hasKeyUsage } from '../../crypto/x509/certificate-extensions.ts';
import { OID } from '../../crypto/x509/object-identifiers.ts';
import type { IntactSignature } from '../../scan-result.ts';
import { ATTRIBUTE } from './attributes.ts';
import { checkSignerInfo } from './check-signer-info.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { cmsFault, SignatureFault } from './signature-fault.ts';
import { readSignedData, type SignedData, type SignerInfo } from './signed-data.ts';
import { findSigner } from './signing-certificate.ts';

/**
 * The signed attributes that a document's signature may have: the three that it must have; those on which nothing here
 * relies (a time and a place that the signer claims, capabilities of a mail program, claimed roles, copies of
 * revocation lists); and algorithm protection, which is checked. Any other attribute could restrict what the signature
 * means, as a signature policy does.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ATTRIBUTE.contentType,
  ATTRIBUTE.messageDigest,
  ATTRIBUTE.signingCertificateV2,
  ATTRIBUTE.signingTime,
  ATTRIBUTE.signerLocation,
  ATTRIBUTE.smimeCapabilities,
  ATTRIBUTE.signerAttributesV2,
  ATTRIBUTE.adobeRevocation,
  ATTRIBUTE.algorithmProtection,
]);

/**
 * Checks a CMS over `content` as PAdES baseline B-B or B-T requires it (ETSI EN 319 142-1 6.3, EN 319 122-1 5). Throws
 * `SignatureFault`, or `DerError`.
 */
export async function checkCms(cms: Uint8Array, content: Uint8Array): Promise<Omit<IntactSignature, 'claimedTime'>> {
  const data = readSignedData(cms);
  const { signer } = data;
  requireForm(data);
  const hash = await checkSignerInfo(data, { contentType: OID.data, content, hashes: ['SHA-256'] });
  const algorithm = findDocumentAlgorithm(signer, hash);
  const { certificate, chain } = await findSigner(data, { hashes: ['SHA-256'], allowFirstVersion: false });
  if (!hasKeyUsage(certificate, 'digitalSignature', 'nonRepudiation')) throw new SignatureFault('SIGNER_KEY_USAGE');
  await requireSignature(signer, algorithm, certificate);
  const [token] = signer.unsignedAttributes.get(ATTRIBUTE.signatureTimeStamp) ?? [];
  const facts = { intact: true, algorithm: algorithm.name, certificate: certificate.der, chain } as const;
  if (!token) return { ...facts, level: 'B-B' };
  return { ...facts, level: 'B-T', timestamp: await checkTimestamp(token.bytes, signer.signature) };
}

function requireForm({ content, hasRevocationLists, signer }: SignedData): void {
  if (content !== undefined) throw cmsFault('content present');
  if (hasRevocationLists) throw cmsFault('revocation lists');
  const { signedAttributes, unsignedAttributes } = signer;
  if ([...signedAttributes.keys()].some((type) => !ALLOWED.has(type))) throw cmsFault('signed attributes');
  for (const [type, values] of unsignedAttributes) {
    if (type !== ATTRIBUTE.signatureTimeStamp || values.length !== 1) throw cmsFault('unsigned attributes');
  }
}

function findDocumentAlgorithm({ signatureAlgorithm }: SignerInfo, hash: HashName): Algorithm {
  const scheme = readScheme(signatureAlgorithm, hash);
  if (scheme?.hash === 'SHA-256') {
    if (scheme.name === 'ECDSA') return ALGORITHMS.ES256;
    if (scheme.name === 'RSASSA-PKCS1-v1_5') return ALGORITHMS.RS256;
    if (scheme.saltLength === 32) return ALGORITHMS.PS256;
  }
  throw new SignatureFault('ALGORITHM_NOT_ALLOWED');
}

async function requireSignature(
  { signature, toBeSigned }: SignerInfo,
  algorithm: Algorithm,
  certificate: Certificate,
): Promise<void> {
  if (!keyFits(algorithm, certificate.publicKeyInfo)) throw new SignatureFault('ALGORITHM_KEY_MISMATCH');
  const value = algorithm.keyType === 'EC' ? ecdsaSignatureFromDer(signature, P256_COORDINATE) : signature;
  const key = await certificateKey(certificate, algorithm);
  if (!value || !(await verifySignature(algorithm, key, value, toBeSigned))) {
    throw new SignatureFault('SIGNATURE_INVALID');
  }
}
