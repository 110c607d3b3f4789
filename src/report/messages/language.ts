import type { StepId, StepStatus } from '../../steps/step.ts';
import type { AdviceId } from './advice.ts';
import type { TextId } from './text-ids.ts';

/**
 * What is the case in a few words, and why in a sentence or two. `{name}` stands for a fact of the step; a part in
 * square brackets is omitted when a fact in it is not known.
 */
export type Message = readonly [title: string, sentence: string];

/** Fields that a text may name, by their path in the card. */
export type FieldName =
  | 'document'
  | 'country'
  | 'familyName'
  | 'givenNames'
  | 'birthDate'
  | 'personalId'
  | 'institution'
  | 'institution.id'
  | 'institution.name'
  | 'cardId'
  | 'expiryDate'
  | 'validFrom'
  | 'validTo'
  | 'issuedOn'
  | 'tokenId'
  | 'revocation';

/** Kinds of other codes that the verifier recognises, as `NOT_AN_EHIC` names it in `kind`. */
export type ForeignKind =
  | 'EU Digital COVID Certificate'
  | 'national COVID or health certificate'
  | 'SMART Health Card'
  | 'wallet request'
  | 'mobile document (ISO 18013-5)'
  | 'web address'
  | 'contact'
  | 'calendar entry'
  | 'Wi-Fi access'
  | 'payment'
  | 'link'
  | 'boarding pass'
  | 'French 2D-Doc'
  | 'JWT that is not compressed';

/** What is said of an approved report, which has no code. */
export interface ApprovedTexts {
  readonly title: string;
  /** `{treatmentDate}` */
  readonly sentence: string;
  /** Said as well when `revocation-status` is N/A. */
  readonly revocationNotChecked: string;
  /** Said as well when the code was read from a document whose page is not protected, or may say something else. */
  readonly pageNotProtected: string;
  /** What to compare; before the person has answered, and when both agree. */
  readonly advice: string;
  readonly adviceWhenIdentified: string;
}

/** The words around the values of the PDF report. */
export interface ReportWords {
  readonly title: string;
  /** `{page}`, `{pages}` */
  readonly page: string;
  readonly rejected: string;
  readonly advice: string;
  readonly verification: string;
  readonly verifiedBy: string;
  readonly treatmentDate: string;
  readonly verifiedAt: string;
  readonly format: string;
  readonly issuer: string;
  readonly institutionName: string;
  readonly key: string;
  readonly failedStep: string;
  readonly code: string;
  readonly scannedCode: string;
  readonly codeNotDrawn: string;
  readonly steps: string;
  readonly technical: string;
  readonly business: string;
  readonly remarks: string;
  readonly evidence: string;
  readonly library: string;
  readonly certificate: string;
  readonly certificateValidity: string;
  readonly accreditation: string;
  readonly registry: string;
  readonly revocation: string;
  readonly open: string;
  readonly unknownTime: string;
  /** On the rebuilt document, `{time}`. */
  readonly rebuilt: string;
  /** Where a letter is missing from the font. */
  readonly lettersReplaced: string;
}

/** Everything that is said in one language. A code without a text is an error of the type check. */
export interface Messages {
  /** BCP 47 */
  readonly language: string;
  readonly texts: Readonly<Record<TextId, Message>>;
  readonly advice: Readonly<Record<AdviceId, string>>;
  readonly approved: ApprovedTexts;
  readonly statuses: Readonly<Record<StepStatus, string>>;
  /** The status of `revocation-status` where the document could be revoked, but that was not checked. */
  readonly notChecked: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly kinds: Readonly<Record<ForeignKind, string>>;
  readonly report: ReportWords;
}
