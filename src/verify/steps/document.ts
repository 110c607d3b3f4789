import { NOT_APPLICABLE, notPassed, PASSED } from '../../card/rules.ts';
import type { Finding } from '../../card/step.ts';
import { equalBytes, utf8Encode } from '../../codec/bytes.ts';
import type { ReasonCode } from '../../codes.ts';
import { x5tS256 } from '../../crypto/certificate.ts';
import { checkPath } from '../../crypto/certificate-path.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type { Issuer, TrustRegistry } from '../../registry/trust-registry.ts';
import { certificateValidity } from '../../registry/validity.ts';
import type { DocumentSignature, Scan } from '../../scan-result.ts';
import type { Result } from './decode.ts';
import { askRegistry } from './trust.ts';

export type ScannedPdf = NonNullable<Scan['pdf']>;

/** Whom a verifier trusts beside the registry, and how strict it is about documents. */
export interface DocumentTrust {
  readonly requirePdfSignature: boolean;
  /** Certificates that a signer of documents may be or lead to, DER. */
  readonly documentAnchors: readonly Uint8Array[];
  /** Certificates that a time stamp authority may be or lead to, DER. */
  readonly timestampAnchors: readonly Uint8Array[];
}

type Intact = Extract<DocumentSignature, { readonly intact: true }>;

/** `document-unchanged`: the PDF is what was signed. One without a signature is a warning, unless a signature is required. */
export function checkDocument({ signature }: ScannedPdf, { requirePdfSignature }: DocumentTrust): Finding {
  if (signature?.intact === true) return PASSED;
  const { code = 'UNSIGNED', params } = signature ?? {};
  if (code === 'UNSIGNED' && !requirePdfSignature) return { status: 'WARNING', code };
  return notPassed(code, params);
}

/** `attachment-equals-code`: the text that is attached is the one of the QR code, byte for byte. The code is the authority. */
export function checkAttachment({ attachment }: ScannedPdf, text: string): Finding {
  if (attachment === undefined) return { ...NOT_APPLICABLE, code: 'ATTACHMENT_MISSING' };
  if (attachment === 'several') return notPassed('ATTACHMENT_AMBIGUOUS');
  return equalBytes(attachment, utf8Encode(text)) ? PASSED : notPassed('ATTACHMENT_DIFFERS');
}

export interface SignerInquiry {
  readonly signature: DocumentSignature | undefined;
  readonly card: UnverifiedCard;
  readonly issuer: Issuer;
  readonly registry: TrustRegistry;
  readonly trust: DocumentTrust;
  readonly now: Date;
  readonly signal: AbortSignal | undefined;
}

/**
 * `document-signer-known`: the certificate that signed the PDF is one that the registry links to the institution, or leads to a
 * given anchor. A certificate of the registry that is not valid at the time of judging is a remark, and a failure where a
 * signature is required. That time is now, or that of a time stamp from a trusted authority; never the one that the signer claims.
 */
export async function checkDocumentSigner(inquiry: SignerInquiry): Promise<Result<never>> {
  const { signature, trust, now } = inquiry;
  if (signature?.intact !== true) return { finding: { ...NOT_APPLICABLE, code: signature?.code ?? 'UNSIGNED' } };
  const { time, remark } = await timeOfJudging(signature, trust, now);
  const known = await findInRegistry(signature, inquiry);
  if (known) {
    const fault = faultAt(time, certificateValidity(known));
    if (fault && trust.requirePdfSignature) return { finding: notPassed(fault) };
    return withRemark({ finding: PASSED }, fault ?? remark);
  }
  const { certificate, chain } = signature;
  const path = await checkPath(certificate, { intermediates: chain, anchors: trust.documentAnchors, at: time });
  return path === 'TRUSTED' ? withRemark({ finding: PASSED }, remark) : { finding: notPassed(path) };
}

async function timeOfJudging(
  { timestamp }: Intact,
  { timestampAnchors: anchors }: DocumentTrust,
  now: Date,
): Promise<{ readonly time: Date; readonly remark?: ReasonCode }> {
  if (!timestamp || anchors.length === 0) return { time: now };
  const at = new Date(timestamp.time);
  const path = await checkPath(timestamp.certificate, { intermediates: timestamp.chain, anchors, at });
  return path === 'TRUSTED' ? { time: at } : { time: now, remark: 'TIMESTAMP_UNTRUSTED' };
}

/** The registry is asked again when it was asked for one certificate only, that of the token. */
async function findInRegistry({ certificate }: Intact, { card, issuer, registry, signal }: SignerInquiry) {
  const thumbprint = await x5tS256(certificate);
  const findIn = ({ certificates }: Issuer) => certificates.find((each) => each['x5t#S256'] === thumbprint);
  const known = findIn(issuer);
  if (known || card.thumbprint === undefined) return known;
  const answer = await askRegistry(registry, { ...card, thumbprint }, signal);
  return answer.status === 'found' ? findIn(answer.issuer) : undefined;
}

function faultAt(time: Date, validity: ReturnType<typeof certificateValidity>): ReasonCode | undefined {
  const day = time.toISOString().slice(0, 10);
  if (!validity) return 'KEY_VALIDITY_UNKNOWN';
  if (day > validity.until) return 'SIGNER_EXPIRED';
  return day < validity.from ? 'SIGNER_NOT_YET_VALID' : undefined;
}

function withRemark(result: Result<never>, remark: ReasonCode | undefined): Result<never> {
  return remark ? { ...result, remark } : result;
}
