import { equalBytes } from '../../codec/bytes.ts';
import type { HashName } from '../../crypto/hash-algorithms.ts';
import { readScheme, verifyWithScheme } from '../../crypto/x509/algorithm-identifiers.ts';
import type { Certificate } from '../../crypto/x509/certificate.ts';
import { EXTENSION, hasKeyUsage, readExtendedKeyUsage } from '../../crypto/x509/certificate-extensions.ts';
import { isValidAt } from '../../crypto/x509/certificate-path.ts';
import type { DocumentTimestamp } from '../../scan-result.ts';
import { checkSignerInfo } from './check-signer-info.ts';
import { cmsFault, SignatureFault } from './signature-fault.ts';
import { readSignedData } from './signed-data.ts';
import { findSigner } from './signing-certificate.ts';
import { readTimestampInfo } from './timestamp-info.ts';

const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const HASHES: readonly HashName[] = ['SHA-256', 'SHA-384', 'SHA-512'];

/**
 * Checks a time stamp token (RFC 3161 2.4.2) over the signature value as it was sent. The identity of the authority is
 * not checked here. Other attributes of the token do not change what it says and are accepted. Throws `SignatureFault`
 * `TIMESTAMP_INVALID`, whose problem is `structure`, `digest`, `signature`, `algorithm` or a part of the token.
 */
export async function checkTimestamp(token: Uint8Array, signature: Uint8Array): Promise<DocumentTimestamp> {
  try {
    return await checkToken(token, signature);
  } catch (error) {
    throw new SignatureFault('TIMESTAMP_INVALID', problemOf(error));
  }
}

async function checkToken(token: Uint8Array, signature: Uint8Array): Promise<DocumentTimestamp> {
  const data = readSignedData(token);
  const { content, signer } = data;
  if (content === undefined) throw cmsFault('no content');
  const hash = await checkSignerInfo(data, { contentType: TIMESTAMP_INFO, content, hashes: HASHES });
  const info = readTimestampInfo(content);
  const imprint = new Uint8Array(await crypto.subtle.digest(info.hash, signature as BufferSource));
  if (!equalBytes(info.imprint, imprint)) throw cmsFault('imprint');
  const { certificate, chain } = await findSigner(data, { hashes: HASHES, allowFirstVersion: true });
  requireTimestampUsage(certificate);
  if (!isValidAt(certificate, info.time)) throw cmsFault('certificate not valid');
  const scheme = readScheme(signer.signatureAlgorithm, hash);
  if (scheme?.hash !== hash) throw new SignatureFault('ALGORITHM_NOT_ALLOWED');
  if (!(await verifyWithScheme(scheme, certificate, signer.signature, signer.toBeSigned))) {
    throw new SignatureFault('SIGNATURE_INVALID');
  }
  return { time: info.time.toISOString(), certificate: certificate.der, chain };
}

/** Requires that the key is for time stamps only and that the certificate marks this as critical (RFC 3161 2.3). */
function requireTimestampUsage(certificate: Certificate): void {
  const usage = certificate.extensions.get(EXTENSION.extendedKeyUsage);
  const purposes = usage?.critical ? (readExtendedKeyUsage(certificate) ?? []) : [];
  if (purposes.length !== 1 || purposes[0] !== TIME_STAMPING) throw cmsFault('extended key usage');
  if (!hasKeyUsage(certificate, 'digitalSignature', 'nonRepudiation')) throw cmsFault('key usage');
}

function problemOf(error: unknown): string {
  if (!(error instanceof SignatureFault)) return 'structure';
  if (error.problem !== undefined) return error.problem;
  if (error.code === 'DIGEST_MISMATCH') return 'digest';
  return error.code === 'SIGNATURE_INVALID' ? 'signature' : 'algorithm';
}
