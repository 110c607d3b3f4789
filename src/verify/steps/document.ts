import { utcDate } from '../../card/local-date.ts';
import { NOT_APPLICABLE, notPassed, PASSED } from '../../card/rules.ts';
import { equalBytes, utf8Encode } from '../../codec/bytes.ts';
import type { ReasonCode } from '../../codes.ts';
import { x5tS256 } from '../../crypto/x509/certificate.ts';
import { askLists, type CertificateListSource } from '../../crypto/x509/certificate-lists.ts';
import { isTimestampTrusted, judgePath } from '../../crypto/x509/certificate-path.ts';
import { judgeNamedCertificate, type RevocationInquiry } from '../../crypto/x509/certificate-revocation.ts';
import type { Params } from '../../errors.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type {
  Institution,
  InstitutionCertificate,
  RegistryAnswer,
  TrustRegistry,
} from '../../registry/trust-registry.ts';
import { validityOn } from '../../registry/validity.ts';
import type { DocumentSignature, IntactSignature, ScannedPdf } from '../../scan-result.ts';
import type { Finding } from '../../steps/step.ts';
import type { DocumentEvidence } from '../report.ts';
import { askForInstitutions, askRegistry } from './trust.ts';

/** Whom a verifier trusts beside the registry, and how strict it is about documents. */
export interface DocumentTrust {
  readonly requirePdfSignature: boolean;
  /** Certificates that a signer of documents may be or lead to, DER. */
  readonly trustAnchors: readonly Uint8Array[];
  /** Certificates that a time stamp authority may be or lead to, DER. */
  readonly timestampAnchors: readonly Uint8Array[];
  /** Where it is asked whether certificates were revoked; nobody is, without. */
  readonly crls: CertificateListSource | undefined;
}

/** What is worth a warning. */
export interface SignerRemark {
  readonly code: ReasonCode;
  readonly params?: Params;
}

/**
 * `document-unchanged`: the PDF is what was signed. One without a signature, or that another program has written anew, is a warning,
 * unless a signature is required.
 */
export function checkDocument({ signature }: ScannedPdf, { requirePdfSignature }: DocumentTrust): Finding {
  if (signature?.intact === true) return PASSED;
  const { code = 'UNSIGNED', params } = signature ?? {};
  const isAsUnsigned = code === 'UNSIGNED' || code === 'DOCUMENT_SAVED_ANEW';
  if (isAsUnsigned && !requirePdfSignature) return { status: 'WARNING', code };
  return notPassed(code, params);
}

/** `attachment-equals-code`: the text that is attached is the one of the QR code, byte for byte. The code is the authority. */
export function checkAttachment({ attachment }: ScannedPdf, text: string): Finding {
  if (attachment === undefined) return { ...NOT_APPLICABLE, code: 'ATTACHMENT_MISSING' };
  if (attachment === 'several') return notPassed('ATTACHMENT_AMBIGUOUS');
  return equalBytes(attachment, utf8Encode(text)) ? PASSED : notPassed('ATTACHMENT_DIFFERS');
}

/** The finding, and what is worth a warning beside it. */
export interface SignerVerdict {
  readonly finding: Finding;
  readonly remarks: readonly SignerRemark[];
  readonly evidence?: DocumentEvidence;
}

export interface SignerInquiry {
  readonly signature: DocumentSignature | undefined;
  readonly card: UnverifiedCard;
  readonly issuer: Institution;
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
export async function checkDocumentSigner(inquiry: SignerInquiry): Promise<SignerVerdict> {
  const { signature } = inquiry;
  if (signature?.intact !== true) {
    return { finding: { ...NOT_APPLICABLE, code: signature?.code ?? 'UNSIGNED' }, remarks: [] };
  }
  const { certificate, level, claimedTime, timestamp } = signature;
  const thumbprint = await x5tS256(certificate);
  const judged = await timeOfJudging(signature, inquiry.trust, inquiry.now);
  const evidence = {
    'x5t#S256': thumbprint,
    level,
    ...(claimedTime === undefined ? {} : { claimedTime }),
    ...(timestamp ? { timestamp: { time: timestamp.time, trusted: judged.trusted } } : {}),
  };
  return { ...(await judgeSigner(signature, thumbprint, judged, inquiry)), evidence };
}

async function judgeSigner(
  signature: IntactSignature,
  thumbprint: string,
  { time, trusted, remarks }: Judgement,
  inquiry: SignerInquiry,
): Promise<SignerVerdict> {
  const { trust, now, signal } = inquiry;
  const { entries, failure } = await askForSigner(thumbprint, inquiry);
  const lists = trust.crls && (await askLists(trust.crls, signal));
  const revocation = lists && { lists, now, ...(trusted ? { stampedAt: time } : {}) };
  const basis = { time, revocation, issuers: [...signature.chain, ...trust.trustAnchors] };
  const verdict =
    entries.length > 0
      ? await judgeLinked(signature, entries, basis, trust)
      : await judgeAnchored(signature, failure, basis, inquiry);
  return { ...verdict, remarks: [...remarks, ...verdict.remarks] };
}

/** What a certificate is judged by. */
interface Basis {
  readonly time: Date;
  readonly revocation: RevocationInquiry | undefined;
  /** Among these its issuer is looked for. */
  readonly issuers: readonly Uint8Array[];
}

/** A certificate that the registry links to the institution: an end of its validity is worth a warning, a revocation is not tolerated. */
async function judgeLinked(
  { certificate }: IntactSignature,
  entries: readonly InstitutionCertificate[],
  { time, revocation, issuers }: Basis,
  { requirePdfSignature }: DocumentTrust,
): Promise<SignerVerdict> {
  const fault = faultAt(time, entries);
  const revoked = await judgeNamedCertificate(certificate, issuers, revocation);
  const faults: readonly SignerRemark[] = [...(fault ? [{ code: fault }] : []), ...(revoked ? [revoked] : [])];
  const [worst] = requirePdfSignature ? faults : faults.filter(({ code }) => code === 'SIGNER_REVOKED');
  return worst ? { finding: notPassed(worst.code, worst.params), remarks: [] } : { finding: PASSED, remarks: faults };
}

/** Any other certificate has to lead to an anchor. `failure` is that of a registry that could not say whether it links the certificate. */
async function judgeAnchored(
  { certificate, chain }: IntactSignature,
  failure: RegistryFault | undefined,
  { time, revocation, issuers }: Basis,
  inquiry: SignerInquiry,
): Promise<SignerVerdict> {
  const { trustAnchors: anchors, requirePdfSignature } = inquiry.trust;
  const options = { intermediates: chain, anchors, at: time, purpose: 'document', revocation } as const;
  const path = await judgePath(certificate, options);
  if (path.verdict !== 'TRUSTED') {
    // A registry that does not answer says nothing against the signer.
    const { code, params } = failure ?? { code: path.verdict, params: path.params };
    return { finding: notPassed(code, params), remarks: [] };
  }
  const isAnchor = anchors.some((anchor) => equalBytes(anchor, certificate));
  const revoked = isAnchor ? await judgeNamedCertificate(certificate, issuers, revocation) : undefined;
  if (revoked && (requirePdfSignature || revoked.code === 'SIGNER_REVOKED')) {
    return { finding: notPassed(revoked.code, revoked.params), remarks: [] };
  }
  const unasked: readonly SignerRemark[] = revocation || isAnchor ? [] : [{ code: 'SIGNER_REVOCATION_NOT_CHECKED' }];
  return { finding: await checkOwner(certificate, inquiry), remarks: [...unasked, ...(revoked ? [revoked] : [])] };
}

/**
 * A certificate that leads to an anchor counts for whoever holds it, but one that the registry links to another institution is that
 * institution's. A registry that cannot tell leaves the signer unknown.
 */
async function checkOwner(certificate: Uint8Array, { registry, signal }: SignerInquiry): Promise<Finding> {
  const answer = await askForInstitutions(registry, certificate, signal);
  if (answer.status === 'failed') return notPassed(answer.code, answer.params);
  return answer.institutions.length === 0 ? PASSED : notPassed('SIGNER_OTHER_INSTITUTION');
}

type RegistryFault = Extract<RegistryAnswer, { readonly status: 'failed' }>;

/** For which time certificates are judged, and whether it is that of a trusted time stamp. */
interface Judgement {
  readonly time: Date;
  readonly trusted: boolean;
  readonly remarks: readonly SignerRemark[];
}

async function timeOfJudging(
  { timestamp }: IntactSignature,
  { timestampAnchors: anchors }: DocumentTrust,
  now: Date,
): Promise<Judgement> {
  if (!timestamp || anchors.length === 0) return { time: now, trusted: false, remarks: [] };
  const trusted = await isTimestampTrusted(timestamp, anchors);
  if (!trusted) return { time: now, trusted, remarks: [{ code: 'TIMESTAMP_UNTRUSTED' }] };
  return { time: new Date(timestamp.time), trusted, remarks: [] };
}

/** The registry is asked again when it was asked for one certificate only, that of the token. */
async function askForSigner(
  thumbprint: string,
  { card, issuer, registry, signal }: SignerInquiry,
): Promise<{
  /** One for each period that the registry gives the certificate; none where it does not link it to the institution. */
  readonly entries: readonly InstitutionCertificate[];
  readonly failure?: RegistryFault;
}> {
  const findIn = ({ certificates }: Institution) => certificates.filter((each) => each['x5t#S256'] === thumbprint);
  const known = findIn(issuer);
  if (known.length > 0 || card.thumbprint === undefined) return { entries: known };
  const answer = await askRegistry(registry, { ...card, thumbprint }, signal);
  if (answer.status === 'failed') return { entries: [], failure: answer };
  return { entries: answer.status === 'found' ? findIn(answer.institution) : [] };
}

function faultAt(time: Date, entries: readonly InstitutionCertificate[]): ReasonCode | undefined {
  const day = utcDate(time);
  const validity = day && validityOn(day, entries);
  if (!validity) return 'KEY_VALIDITY_UNKNOWN';
  if (day > validity.until) return 'SIGNER_EXPIRED';
  return day < validity.from ? 'SIGNER_NOT_YET_VALID' : undefined;
}
