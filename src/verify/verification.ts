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
import type { DocumentEvidence } from './report.ts';

/** The options of a verifier, with defaults filled in. */
export interface VerifierConfig {
  readonly registry: TrustRegistry;
  readonly revocation: RevocationSource | undefined;
  readonly profiles: readonly Profile[];
  readonly requireRevocation: boolean;
  readonly requirePdfSignature: boolean;
  /** Certificates that a signer of documents may be or lead to, DER. */
  readonly trustAnchors: readonly Uint8Array[];
  /** Certificates that a time stamp authority may be or lead to, DER. */
  readonly timestampAnchors: readonly Uint8Array[];
  /** Tells which certificates were revoked; without it none is looked up. */
  readonly crls: CertificateListSource | undefined;
}

/** What one verification is about. The steps read no clock of their own. */
export interface VerificationInput {
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

/** A key of the institution that the header can mean: that of a certificate, or one that is known only as a JWK. */
export interface CandidateKey {
  readonly 'x5t#S256': string;
  readonly certificate?: InstitutionCertificate;
  readonly jwk?: JsonWebKey;
}

/** What the steps so far have established. A step builds on it only as far as it is there. */
export interface Established {
  readonly profile?: Profile;
  /** The text that was decoded: the scanned one, without what a scanner had added. */
  readonly text?: string;
  readonly token?: OpenedToken;
  readonly unverified?: UnverifiedCard;
  readonly institution?: Institution;
  readonly candidates?: readonly CandidateKey[];
  /** The key that verified the signature; with a certificate, unless the registry has it only as a JWK. */
  readonly key?: CandidateKey;
  readonly validity?: Validity;
  readonly accreditation?: AccreditationPeriod;
  readonly document?: DocumentEvidence;
  readonly registryFreshness?: SourceFreshness;
  readonly revocationFreshness?: SourceFreshness;
}

/** Something that is worth a warning; `step` names the step it belongs to, when that is not the one that found it. */
export interface Remark {
  readonly step?: StepId;
  readonly code: ReasonCode;
  readonly params?: Params;
}

/** What comes of a step. Without a `result` the step does not apply, and the report does not show it. */
export interface Outcome {
  readonly result?: StepResult;
  readonly established?: Established;
  readonly remarks?: readonly Remark[];
}

/** Returns `undefined` where the step does not apply, or where what it builds on has not been established. */
export type StepFunction = (
  config: VerifierConfig,
  input: VerificationInput,
  established: Established,
) => Outcome | undefined | Promise<Outcome | undefined>;
