import type { StepId, StepStatus } from '../steps/step.ts';
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
  /** The verdict in a few words. */
  readonly title: string;
  /** What is established; it holds `{treatmentDate}`. */
  readonly sentence: string;
  /** Said as well when `revocation-status` is N/A. */
  readonly revocationNotChecked: string;
  /** Said as well when the code was read from a document whose page is not protected, or may say something else. */
  readonly pageNotProtected: string;
  /** What to compare with the identity document. */
  readonly advice: string;
  /** The same once a person has answered that name and date of birth agree, and nothing was left unchecked. */
  readonly adviceWhenIdentified: string;
}

/** The words around the values of the PDF report. */
export interface ReportWords {
  /** The title of the report. */
  readonly title: string;
  /** `{page}`, `{pages}` */
  readonly page: string;
  /** The verdict on a rejected document. */
  readonly rejected: string;
  /** The heading of the advice. */
  readonly advice: string;
  /** The heading of who verified, when and by what. */
  readonly verification: string;
  /** The caption of the verifier. */
  readonly verifiedBy: string;
  /** The caption of the treatment date. */
  readonly treatmentDate: string;
  /** The caption of the time of verification. */
  readonly verifiedAt: string;
  /** The caption of the profile and its version. */
  readonly format: string;
  /** The caption of country and id of the institution. */
  readonly issuer: string;
  /** The caption of the name of the institution in the registry. */
  readonly institutionName: string;
  /** The caption of the key id. */
  readonly key: string;
  /** The caption of the step that was not passed. */
  readonly failedStep: string;
  /** The caption of the reason code. */
  readonly code: string;
  /** The heading of the code that was scanned. */
  readonly scannedCode: string;
  /** The sentence in place of a scanned text that cannot be drawn as a code. */
  readonly codeNotDrawn: string;
  /** The heading of the steps. */
  readonly steps: string;
  /** The header of the column with the names of the steps. */
  readonly step: string;
  /** The header of the column with their statuses. */
  readonly result: string;
  /** The heading of the steps about the token and its trust. */
  readonly technical: string;
  /** The heading of the steps about the rules of the scheme. */
  readonly business: string;
  /** The heading of the warnings. */
  readonly remarks: string;
  /** The heading of the evidence. */
  readonly evidence: string;
  /** The caption of the name and version of this package. */
  readonly library: string;
  /** The caption of the SHA-256 of the certificate. */
  readonly certificate: string;
  /** The caption of the validity of the certificate. */
  readonly certificateValidity: string;
  /** The caption of the accreditation period. */
  readonly accreditation: string;
  /** The caption of the registry and of the time of its answer. */
  readonly registry: string;
  /** The caption of the revocation list and of its time. */
  readonly revocation: string;
  /** The end of a period that has none. */
  readonly open: string;
  /** The time of a source that does not have one. */
  readonly unknownTime: string;
  /** On the rebuilt document, `{time}`. */
  readonly rebuilt: string;
  /** The word across the rebuilt document, in capitals. */
  readonly copy: string;
  /** Where a letter is missing from the font. */
  readonly lettersReplaced: string;
}

/** The words around what was scanned, for a program that shows it beside the report. */
export interface ScanWords {
  /** The notice that the registry is the demo registry. */
  readonly demo: string;
  /** Where one of several codes stands, `{page}`. */
  readonly onPage: string;
  /** The same for a code in a PDF that is attached to the scanned one, `{page}`. */
  readonly inAttachment: string;
  /** The heading of the facts about the signature of a PDF. */
  readonly pdfSignature: string;
  /** The caption of the signer's name, which anybody can write into a certificate. */
  readonly signer: string;
  /** The caption of the time of signing that the signer states. */
  readonly claimedTime: string;
  /** The caption of the time of the time stamp. */
  readonly timestamp: string;
}

/** Everything that is said in one language. A code without a text is an error of the type check. */
export interface Messages {
  /** The texts of reason codes. Codes whose difference means nothing to a person share one. */
  readonly texts: Readonly<Record<TextId, Message>>;
  /** What a person should do, by advice. */
  readonly advice: Readonly<Record<AdviceId, string>>;
  /** What is said of an approved report. */
  readonly approved: ApprovedTexts;
  /** The statuses of steps. */
  readonly statuses: Readonly<Record<StepStatus, string>>;
  /** The status of `revocation-status` where the document could be revoked, but that was not checked. */
  readonly notChecked: string;
  /** The names of the steps: questions whose right answer is yes. */
  readonly steps: Readonly<Record<StepId, string>>;
  /** The names of the fields, in the middle of a sentence. */
  readonly fields: Readonly<Record<FieldName, string>>;
  /** The names of other kinds of codes. */
  readonly kinds: Readonly<Record<ForeignKind, string>>;
  /** The words of the PDF report. */
  readonly report: ReportWords;
  /** The words around what was scanned. */
  readonly scan: ScanWords;
}
