/** Every word that is printed around the values. Lists are printed line by line. */
export interface Labels {
  /** Printed in capitals; up to three lines. In the metadata the lines are joined to the title of the document. */
  readonly prcTitle: readonly string[];
  readonly ehicTitle: readonly string[];
  /** Which decision defines the document; up to three lines. */
  readonly prcLegal: readonly string[];
  readonly ehicLegal: readonly string[];
  /** Captions of the boxes. */
  readonly issuingState: string;
  readonly holder: string;
  readonly institution: string;
  readonly card: string;
  readonly prcValidity: string;
  readonly ehicValidity: string;
  readonly prcDelivery: string;
  readonly ehicDelivery: string;
  readonly signature: string;
  /** What the QR code is, for who does not see it; also describes the attachment that holds its text. */
  readonly qrCode: string;
  /** (3) to (9) of Decision S2; the form and the card word the caption of (4) differently. */
  readonly familyName: string;
  readonly prcGivenNames: string;
  readonly ehicGivenNames: string;
  readonly birthDate: string;
  readonly personalId: string;
  readonly institutionId: string;
  readonly cardId: string;
  readonly expiryDate: string;
  /** (a) and (b) */
  readonly validFrom: string;
  readonly validTo: string;
  /** At the foot of the page; without text there are neither notes nor their title. */
  readonly notesTitle: string;
  readonly prcNotes: string;
  readonly ehicNotes: string;
}

/** The labels of one language. */
export interface LanguageLabels {
  /** BCP 47 */
  readonly language: string;
  readonly labels: Labels;
  /** What a public source has in this language, word for word. Everything else is unofficial: worded by this project. */
  readonly official: readonly (keyof Labels)[];
}
