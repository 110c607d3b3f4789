import { textsOf } from '../card/fields.ts';
import type { LocalDate } from '../card/local-date.ts';
import type { Card } from '../card/model.ts';
import { factsOf } from '../card/read.ts';
import {
  CARD_RULES,
  checkTreatmentDate,
  checkTreatmentInPeriod,
  entitlementPeriod,
  ISSUER_RULES,
} from '../card/rules.ts';
import { findUnsafeCharacter, hasEdgeSpace } from '../card/text.ts';
import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import type { Profile, UnverifiedCard } from '../profiles/profile.ts';
import type { AccreditationPeriod, Institution, SourceFreshness, TrustRegistry } from '../registry/trust-registry.ts';
import { checkAccreditation, checkKeyValidity, type Validity, validityOn } from '../registry/validity.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { ScannedPages, ScannedPdf } from '../scan-result.ts';
import { type Finding, type Step, type StepId, toStep } from '../steps/step.ts';
import type { DocumentEvidence } from './report.ts';
import { openText, type Result, readToken } from './steps/decode.ts';
import { checkAttachment, checkDocument, checkDocumentSigner, type DocumentTrust } from './steps/document.ts';
import { comparePrintedText, type PrintedText } from './steps/printed-text.ts';
import {
  askRegistry,
  type CandidateKey,
  checkRevocation,
  checkRevocationReference,
  entriesOf,
  resolveCandidates,
  verifySignatureOf,
} from './steps/trust.ts';

/** What a verifier is bound to, with defaults filled in. */
export interface Bound {
  readonly registry: TrustRegistry;
  readonly revocation: RevocationSource | undefined;
  readonly profiles: readonly Profile[];
  readonly requireRevocation: boolean;
  readonly documents: DocumentTrust;
}

/** The inputs of one run; rules read no clock. */
export interface Run {
  readonly text: string;
  /** What is known of the PDF, when one was scanned. */
  readonly pdf: ScannedPdf | undefined;
  /** Where the code stood, when a file of several pages was scanned. */
  readonly pages: ScannedPages | undefined;
  readonly treatmentDate: LocalDate;
  readonly today: LocalDate;
  readonly now: Date;
  readonly signal: AbortSignal | undefined;
}

/** What a run has gathered, as far as it came. */
export interface Trail {
  readonly steps: Step[];
  readonly warnings: Step[];
  profile?: Profile;
  /** The text that was opened. */
  text?: string;
  unverified?: UnverifiedCard;
  issuer?: Institution;
  /** The key that verified the signature; with a certificate, unless the registry has it only as a JWK. */
  key?: CandidateKey;
  validity?: Validity;
  accreditation?: AccreditationPeriod;
  document?: DocumentEvidence;
  registryFreshness?: SourceFreshness;
  revocationFreshness?: SourceFreshness;
}

/**
 * Runs the steps in their order. `goOn` decides after each NOT PASSED whether later steps that still can be run are run:
 * never for a report, always for a diagnosis.
 */
export async function runSteps(bound: Bound, run: Run, goOn: boolean): Promise<Trail> {
  const trail: Trail = { steps: [], warnings: [] };
  /** Notes a step; true when the run is to stop here. */
  const stopsAt = (id: StepId, finding: Finding): boolean => {
    trail.steps.push(toStep(id, finding));
    return finding.status === 'NOT PASSED' && !goOn;
  };

  const { pdf, pages } = run;
  if (pages?.pagesRead !== undefined) {
    warn(trail, 'decodable', 'PAGES_NOT_READ', { pages: pages.pages, maxPages: pages.pagesRead });
  }
  if (pdf?.depth !== undefined) warn(trail, 'document-unchanged', 'DOCUMENT_ATTACHED', { depth: pdf.depth });
  if (!pdf && bound.documents.requirePdfSignature) warn(trail, 'document-unchanged', 'DOCUMENT_NOT_SCANNED');
  if (pdf && stopsAt('document-unchanged', checkDocument(pdf, bound.documents))) return trail;
  if (pdf?.signature?.intact && pdf.signature.trailingSpace)
    warn(trail, 'document-unchanged', 'DOCUMENT_TRAILING_SPACE');
  if (pdf && stopsAt('attachment-equals-code', checkAttachment(pdf, run.text))) return trail;

  const opened = openText(run.text, bound.profiles);
  if (opened.remark) warn(trail, 'decodable', opened.remark);
  if (stopsAt('decodable', opened.finding) || !opened.value) return trail;
  trail.profile = opened.value.profile;
  trail.text = opened.value.text;

  const read = readToken(opened.value.token);
  if (stopsAt('schema-and-header', read.finding) || !read.value) return trail;
  const unverified = read.value;
  trail.unverified = unverified;

  if (await isStoppedByTrust(bound, run, trail, unverified, stopsAt)) return trail;
  checkBusinessRules(run, trail, unverified.unverifiedCard, stopsAt);
  return trail;
}

type StopsAt = (id: StepId, finding: Finding) => boolean;

async function isStoppedByTrust(
  bound: Bound,
  run: Run,
  trail: Trail,
  unverified: UnverifiedCard,
  stopsAt: StopsAt,
): Promise<boolean> {
  const answer = await askRegistry(bound.registry, unverified, run.signal);
  if (answer.freshness) trail.registryFreshness = answer.freshness;
  if (answer.status === 'found') trail.issuer = answer.institution;
  const candidates = resolveCandidates(answer, unverified);
  if (stopsAt('key-resolved', candidates.finding)) return true;

  if (candidates.value) {
    const signature: Result<CandidateKey> = await verifySignatureOf(unverified, candidates.value);
    if (signature.value) trail.key = signature.value;
    if (stopsAt('signature', signature.finding)) return true;
  }
  // Remarks about content are worth something only now that the content is known to be the institution's.
  if (trail.key) warnAboutContent(run, trail, unverified);
  if (await isStoppedByDocument(bound, run, trail, unverified, stopsAt)) return true;

  if (stopsAt('revocation-reference-present', checkRevocationReference(unverified).finding)) return true;
  if (!trail.key || !trail.issuer) return false;
  const revocation = await checkRevocation(
    unverified,
    trail.issuer,
    bound.revocation,
    bound.requireRevocation,
    run.signal,
  );
  if (revocation.value?.freshness) trail.revocationFreshness = revocation.value.freshness;
  return stopsAt('revocation-status', revocation.finding);
}

/** The signer of the PDF, once the institution is known, and its printed text, once the content is the institution's. */
async function isStoppedByDocument(
  { registry, documents: trust }: Bound,
  { pdf, now, signal }: Run,
  trail: Trail,
  card: UnverifiedCard,
  stopsAt: StopsAt,
): Promise<boolean> {
  const { issuer } = trail;
  if (!pdf || !issuer) return false;
  const { signature } = pdf;
  const signer = await checkDocumentSigner({ signature, card, issuer, registry, trust, now, signal });
  if (signer.evidence) trail.document = signer.evidence;
  for (const { code, params } of signer.remarks) warn(trail, 'document-signer-known', code, params);
  if (trail.key && pdf.printedText !== undefined) {
    warnAboutPrint(trail, comparePrintedText(card.unverifiedCard, pdf.printedText));
  }
  return stopsAt('document-signer-known', signer.finding);
}

/** Of the page itself, which decides nothing: it can be painted over, hidden, or a picture. */
function warnAboutPrint(trail: Trail, printed: PrintedText): void {
  if (!printed.isReadable) warn(trail, 'document-unchanged', 'PRINTED_TEXT_UNREADABLE');
  else for (const field of printed.missing) warn(trail, 'document-unchanged', 'PRINTED_TEXT_DIFFERS', { field });
}

function checkBusinessRules(run: Run, trail: Trail, card: Card, stopsAt: StopsAt): void {
  const issuedOn = card.issuedOn as LocalDate;
  if (stopsAt('treatment-date-not-in-future', checkTreatmentDate(run.treatmentDate, run.today))) return;
  if (trail.key) {
    const { certificate } = trail.key;
    const validity = certificate && validityOn(issuedOn, entriesOf(certificate, trail.issuer));
    if (validity) trail.validity = validity;
    if (stopsAt('key-valid-on-issuance', checkKeyValidity(validity, issuedOn))) return;
  }
  if (trail.issuer) {
    const { period, ...finding } = checkAccreditation(
      trail.issuer.accreditationPeriods,
      issuedOn,
      entitlementPeriod(card),
    );
    if (period) trail.accreditation = period;
    if (stopsAt('issuer-accredited', finding)) return;
  }
  for (const rule of CARD_RULES) if (stopsAt(rule.id, rule.check(card))) return;
  if (stopsAt('treatment-date-in-period', checkTreatmentInPeriod(card, run.treatmentDate))) return;
  for (const rule of ISSUER_RULES) stopsAt(rule.id, rule.check(card));
}

function warnAboutContent(run: Run, trail: Trail, { unverifiedCard: card, remarks }: UnverifiedCard): void {
  for (const remark of remarks) warn(trail, 'schema-and-header', remark.code, factsOf(remark));
  for (const [field, text] of textsOf(card)) {
    const codePoint = findUnsafeCharacter(text);
    if (codePoint) warn(trail, 'schema-and-header', 'CHARACTER_NOT_ALLOWED', { field, codePoint });
    if (hasEdgeSpace(text)) warn(trail, 'schema-and-header', 'TEXT_EDGE_SPACE', { field });
  }
  if (card.issuedOn > run.today) warn(trail, 'key-valid-on-issuance', 'ISSUED_IN_FUTURE');
  const { registryFreshness } = trail;
  if (registryFreshness?.time && Date.parse(registryFreshness.time) > run.now.getTime()) {
    warn(trail, 'key-resolved', 'CLOCK_BEHIND_REGISTRY');
  }
}

function warn(trail: Trail, id: StepId, code: ReasonCode, params?: Params): void {
  trail.warnings.push(
    toStep(
      id,
      params && Object.keys(params).length > 0 ? { status: 'WARNING', code, params } : { status: 'WARNING', code },
    ),
  );
}
