import { utcDate } from '../../card/local-date.ts';
import { equalBytes } from '../../codec/bytes.ts';
import type { ReasonCode } from '../../codes.ts';
import { certificateX5t } from '../../crypto/key-id.ts';
import { fetchLists } from '../../crypto/x509/certificate-lists.ts';
import { evaluatePath, isTimestampTrusted } from '../../crypto/x509/certificate-path.ts';
import { evaluateNamedCertificate, type RevocationInquiry } from '../../crypto/x509/certificate-revocation.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import { validityOn } from '../../registry/certificate-validity.ts';
import type { Institution, InstitutionCertificate, RegistryAnswer } from '../../registry/trust-registry.ts';
import type { IntactSignature } from '../../scan-result.ts';
import { NOT_APPLICABLE, notPassed, PASSED, type StepResult } from '../../steps/step.ts';
import type { Remark, StepFunction, VerifierConfig } from '../verification.ts';
import { remarksOnPrintedText } from './printed-text.ts';
import { askForInstitutions, askRegistry } from './trust.ts';

/**
 * Step `document-signer-known`: the certificate that signed the PDF is one that the registry links to the
 * institution, or leads to one of the `trustAnchors`. A certificate of the registry that is not valid at the time
 * of evaluation is a remark, and a failure when a signature is required. That time is now, or that of a time stamp
 * from a trusted authority; it is never the one that the signer claims. The printed text is compared once the
 * content is known to be the institution's.
 */
export const checkDocumentSigner: StepFunction = async (config, { pdf, now, signal }, established) => {
  const { unverified: card, institution, key } = established;
  if (!pdf || !card || !institution) return undefined;
  const { signature, printedText } = pdf;
  const ofPrint = key && printedText !== undefined ? remarksOnPrintedText(card.unverifiedCard, printedText) : [];
  if (signature?.intact !== true) {
    return { result: { ...NOT_APPLICABLE, code: signature?.code ?? 'UNSIGNED' }, remarks: ofPrint };
  }
  const { certificate, level, claimedTime, timestamp } = signature;
  const thumbprint = await certificateX5t(certificate);
  const time = await timeOfEvaluation(signature, config, now);
  const input = { signature, thumbprint, card, institution, config, now, signal };
  const { result, remarks } = await evaluateSigner(input, time);
  const document = {
    'x5t#S256': thumbprint,
    level,
    ...(claimedTime === undefined ? {} : { claimedTime }),
    ...(timestamp ? { timestamp: { time: timestamp.time, trusted: time.isTrusted } } : {}),
  };
  return { result, established: { document }, remarks: [...time.remarks, ...remarks, ...ofPrint] };
};

interface SignerInput {
  readonly signature: IntactSignature;
  readonly thumbprint: string;
  readonly card: UnverifiedCard;
  readonly institution: Institution;
  readonly config: VerifierConfig;
  readonly now: Date;
  readonly signal: AbortSignal | undefined;
}

interface SignerResult {
  readonly result: StepResult;
  readonly remarks: readonly Remark[];
}

async function evaluateSigner(input: SignerInput, { time, isTrusted }: EvaluationTime): Promise<SignerResult> {
  const { signature, config, now, signal } = input;
  const { entries, failure } = await findSignerEntries(input);
  const lists = config.crls && (await fetchLists(config.crls, signal));
  const revocation = lists && { lists, now, ...(isTrusted ? { stampedAt: time } : {}) };
  const basis = { time, revocation, issuers: [...signature.chain, ...config.trustAnchors] };
  return entries.length > 0 ? evaluateLinked(input, entries, basis) : evaluateAnchored(input, failure, basis);
}

/** The data with which a certificate is evaluated. */
interface Basis {
  readonly time: Date;
  readonly revocation: RevocationInquiry | undefined;
  /** The certificates among which the issuer is searched. */
  readonly issuers: readonly Uint8Array[];
}

/**
 * Evaluates a certificate that the registry links to the institution. The end of its validity is a warning; a
 * revocation is a failure.
 */
async function evaluateLinked(
  { signature: { certificate }, config }: SignerInput,
  entries: readonly InstitutionCertificate[],
  { time, revocation, issuers }: Basis,
): Promise<SignerResult> {
  const fault = faultAt(time, entries);
  const revoked = await evaluateNamedCertificate(certificate, issuers, revocation);
  const faults: readonly Remark[] = [...(fault ? [{ code: fault }] : []), ...(revoked ? [revoked] : [])];
  const [worst] = config.requirePdfSignature ? faults : faults.filter(({ code }) => code === 'SIGNER_REVOKED');
  return worst ? { result: notPassed(worst.code, worst.params), remarks: [] } : { result: PASSED, remarks: faults };
}

/**
 * Evaluates any other certificate, which must lead to an anchor. `failure` is that of a registry that could not
 * report whether it links the certificate.
 */
async function evaluateAnchored(
  input: SignerInput,
  failure: RegistryFault | undefined,
  { time, revocation, issuers }: Basis,
): Promise<SignerResult> {
  const { certificate, chain } = input.signature;
  const { trustAnchors: anchors, requirePdfSignature } = input.config;
  const options = { intermediates: chain, anchors, at: time, purpose: 'document', revocation } as const;
  const path = await evaluatePath(certificate, options);
  if (path.verdict !== 'TRUSTED') {
    // A registry that cannot be queried does not count against the signer.
    const { code, params } = failure ?? { code: path.verdict, params: path.params };
    return { result: notPassed(code, params), remarks: [] };
  }
  const isAnchor = anchors.some((anchor) => equalBytes(anchor, certificate));
  const revoked = isAnchor ? await evaluateNamedCertificate(certificate, issuers, revocation) : undefined;
  if (revoked && (requirePdfSignature || revoked.code === 'SIGNER_REVOKED')) {
    return { result: notPassed(revoked.code, revoked.params), remarks: [] };
  }
  const unasked: readonly Remark[] = revocation || isAnchor ? [] : [{ code: 'SIGNER_REVOCATION_NOT_CHECKED' }];
  return { result: await checkOwner(input), remarks: [...unasked, ...(revoked ? [revoked] : [])] };
}

/**
 * A certificate that leads to an anchor is accepted for any institution, unless the registry links it to another
 * one. When the registry cannot be queried, the signer is unknown.
 */
async function checkOwner({ signature, config, signal }: SignerInput): Promise<StepResult> {
  const answer = await askForInstitutions(config.registry, signature.certificate, signal);
  if (answer.status === 'failed') return notPassed(answer.code, answer.params);
  return answer.institutions.length === 0 ? PASSED : notPassed('SIGNER_OTHER_INSTITUTION');
}

type RegistryFault = Extract<RegistryAnswer, { readonly status: 'failed' }>;

/** The time at which certificates are evaluated, and whether it is that of a trusted time stamp. */
interface EvaluationTime {
  readonly time: Date;
  readonly isTrusted: boolean;
  readonly remarks: readonly Remark[];
}

async function timeOfEvaluation(
  { timestamp }: IntactSignature,
  { timestampAnchors: anchors }: VerifierConfig,
  now: Date,
): Promise<EvaluationTime> {
  if (!timestamp || anchors.length === 0) return { time: now, isTrusted: false, remarks: [] };
  const isTrusted = await isTimestampTrusted(timestamp, anchors);
  if (!isTrusted) return { time: now, isTrusted, remarks: [{ code: 'TIMESTAMP_UNTRUSTED' }] };
  return { time: new Date(timestamp.time), isTrusted, remarks: [] };
}

/** Queries the registry again when the first query was for one certificate only, that of the token. */
async function findSignerEntries({ thumbprint, card, institution, config, signal }: SignerInput): Promise<{
  /**
   * One entry for each period that the registry gives the certificate; empty when the registry does not link it to
   * the institution.
   */
  readonly entries: readonly InstitutionCertificate[];
  readonly failure?: RegistryFault;
}> {
  const findIn = ({ certificates }: Institution) => certificates.filter((each) => each['x5t#S256'] === thumbprint);
  const known = findIn(institution);
  if (known.length > 0 || card.thumbprint === undefined) return { entries: known };
  const answer = await askRegistry(config.registry, { ...card, thumbprint }, signal);
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
