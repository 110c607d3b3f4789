import { equalBytes } from '../../codec/bytes.ts';
import { type HashName, readHash } from '../../crypto/hash-algorithms.ts';
import { DerCursor, readDer, readOid, TAG } from '../../crypto/x509/der.ts';
import { ATTRIBUTE, readSingle } from './attributes.ts';
import { cmsFault, SignatureFault } from './signature-fault.ts';
import type { SignedData } from './signed-data.ts';

/** What the SignerInfo of a document signature or a time stamp must have (RFC 5652 5.4, 5.6, 11). */
export interface Expected {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly hashes: readonly HashName[];
}

/**
 * Checks the hash algorithms, the content type, the attribute that protects the algorithms (RFC 6211) if it is present,
 * and the message digest. Throws `SignatureFault` `CMS_INVALID`, `ALGORITHM_NOT_ALLOWED` or `DIGEST_MISMATCH`, or
 * `DerError`.
 */
export async function checkSignerInfo(data: SignedData, expected: Expected): Promise<HashName> {
  const { signedAttributes, digestAlgorithm } = data.signer;
  if (data.contentType !== expected.contentType) throw cmsFault('content type');
  const hash = readHash(digestAlgorithm);
  if (!hash || !expected.hashes.includes(hash)) throw new SignatureFault('ALGORITHM_NOT_ALLOWED');
  const { digestAlgorithms } = data;
  if (digestAlgorithms.length === 0 || digestAlgorithms.some((each) => readHash(each) !== hash)) {
    throw cmsFault('digest algorithms');
  }
  const contentType = readSingle(signedAttributes, ATTRIBUTE.contentType, 'content type attribute');
  if (readOid(contentType) !== expected.contentType) throw cmsFault('content type attribute');
  requireAlgorithmProtection(data);
  const digest = readSingle(signedAttributes, ATTRIBUTE.messageDigest, 'message digest');
  if (digest.tag !== TAG.octetString) throw cmsFault('message digest');
  const actual = new Uint8Array(await crypto.subtle.digest(hash, expected.content as BufferSource));
  if (!equalBytes(digest.content, actual)) throw new SignatureFault('DIGEST_MISMATCH');
  return hash;
}

/** Checks the attribute that repeats both algorithms, so that they cannot be exchanged (RFC 6211 2). */
function requireAlgorithmProtection({ signer }: SignedData): void {
  if (!signer.signedAttributes.has(ATTRIBUTE.algorithmProtection)) return;
  const value = readSingle(signer.signedAttributes, ATTRIBUTE.algorithmProtection, 'algorithm protection');
  const cursor = new DerCursor(readDer(value.bytes, TAG.sequence));
  const digestAlgorithm = cursor.next(TAG.sequence);
  // The field is [1] IMPLICIT.
  const signatureAlgorithm = cursor.next(0xa1);
  cursor.end();
  if (
    !equalBytes(digestAlgorithm.content, signer.digestAlgorithm.content) ||
    !equalBytes(signatureAlgorithm.content, signer.signatureAlgorithm.content)
  ) {
    throw cmsFault('algorithm protection');
  }
}
