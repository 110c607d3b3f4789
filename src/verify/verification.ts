import type { LocalDate } from '../card/local-date.ts';
import type { ReasonCode } from '../codes.ts';
import type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
import type { Params } from '../errors.ts';
import type { OpenedToken, Profile, UnverifiedCard } from '../profiles/profile.ts';
import type { Validity } from '../registry/certificate-validity.ts';
import type {
  AccreditationPeriod,
  Institution,
  InstitutionCertificate,
  SourceFreshness,
  TrustRegistry,
} from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { ScannedPages, ScannedPdf } from '../scan-result.ts';
import type { StepId, StepResult } from '../steps/step.ts';
import type { DocumentEvidence, ReportProfile } from './report.ts';

/** The options of a verifier, with defaults filled in. */
export interface VerifierConfig {
  readonly registry: TrustRegistry;
  readonly revocation: RevocationSource | undefined;
  readonly profiles: readonly Profile[];
  readonly requireRevocation: boolean;
  readonly requirePdfSignature: boolean;
  /** The certificates (DER) that a signer of documents may have or lead to. */
  readonly trustAnchors: readonly Uint8Array[];
  /** The certificates (DER) that a time stamp authority may have or lead to. */
  readonly timestampAnchors: readonly Uint8Array[];
  /** The source of certificate revocation lists. Without it no list is used. */
  readonly crls: CertificateListSource | undefined;
}

/** The input of one verification. The steps use no clock but `now` and `today`. */
export interface VerificationInput {
  readonly text: string;
  /** What was read from the PDF, when one was scanned. */
  readonly pdf: ScannedPdf | undefined;
  /** Where the code was found, when a file of several pages was scanned. */
  readonly pages: ScannedPages | undefined;
  readonly treatmentDate: LocalDate;
  readonly today: LocalDate;
  readonly now: Date;
  readonly signal: AbortSignal | undefined;
}

/** A key of the institution that the header can mean: that of a certificate, or one that is only known as a JWK. */
export interface CandidateKey {
  readonly 'x5t#S256': string;
  readonly certificate?: InstitutionCertificate;
  readonly jwk?: JsonWebKey;
}

/** What the steps so far have established. A step uses only the members that are present. */
export interface Established {
  /** The form in which the document was presented, and its version. */
  readonly profile?: { readonly name: ReportProfile; readonly version: string };
  /** The text that was decoded: the scanned one, without what a scanner had added. */
  readonly text?: string;
  readonly token?: OpenedToken;
  readonly unverified?: UnverifiedCard;
  readonly institution?: Institution;
  readonly candidates?: readonly CandidateKey[];
  /** The key that verified the signature. It has a certificate, unless the registry lists only its JWK. */
  readonly key?: CandidateKey;
  readonly validity?: Validity;
  readonly accreditation?: AccreditationPeriod;
  readonly document?: DocumentEvidence;
  readonly registryFreshness?: SourceFreshness;
  readonly revocationFreshness?: SourceFreshness;
}

/**
 * Something that is reported as a warning. `step` names the step to which it belongs, if that is not the one that
 * found it.
 */
export interface Remark {
  readonly step?: StepId;
  readonly code: ReasonCode;
  readonly params?: Params;
}

/** The outcome of a step. Without a `result` the step does not apply, and the report does not show it. */
export interface Outcome {
  readonly result?: StepResult;
  readonly established?: Established;
  readonly remarks?: readonly Remark[];
}

/**
 * The function of a step. It returns `undefined` when the step does not apply, or when something that it needs has
 * not been established.
 */
export type StepFunction = (
  config: VerifierConfig,
  input: VerificationInput,
  established: Established,
) => Outcome | undefined | Promise<Outcome | undefined>;
