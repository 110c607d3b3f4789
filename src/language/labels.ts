/** The wording of one country where it differs from the language's own. */
export interface LabelVariant {
  /** The labels that differ. */
  readonly labels: Partial<Labels>;
  /** Those of them that a public source of that country has word for word. */
  readonly official: readonly (keyof Labels)[];
}

/** Every word that is printed around the values. Lists are printed line by line. */
export interface Labels {
  /** Printed in capitals; up to three lines. In the metadata the lines are joined to the title of the document. */
  readonly prcTitle: readonly string[];
  /** The title of a card, as `prcTitle`. */
  readonly ehicTitle: readonly string[];
  /** Which decision defines the document; up to three lines. */
  readonly prcLegal: readonly string[];
  /** The same for a card. */
  readonly ehicLegal: readonly string[];
  /** Caption of the box of the issuing state, field (2). */
  readonly issuingState: string;
  /** Caption of the box of the holder, fields (3) to (6). */
  readonly holder: string;
  /** Caption of the box of the competent institution, field (7). */
  readonly institution: string;
  /** Caption of the box of the card, fields (8) and (9). */
  readonly card: string;
  /** Caption of the box of the period of a certificate, fields (a) and (b). */
  readonly prcValidity: string;
  /** Caption of the box of the period of a card. */
  readonly ehicValidity: string;
  /** Caption of the box of the date of issue of a certificate, field (c). */
  readonly prcDelivery: string;
  /** Caption of the box of the date of issue of a card. */
  readonly ehicDelivery: string;
  /** Caption of the box of signature and stamp, field (d). */
  readonly signature: string;
  /** What the QR code is, for people who do not see it; also describes the attachment that holds its text. */
  readonly qrCode: string;
  /** The caption above the QR code: what to do with it. */
  readonly scanCaption: string;
  /**
   * What the document is and how to use it, a paragraph each, in the space beside the code of an A4 page; none omits
   * it.
   */
  readonly guidance: readonly string[];
  /** The heading of the institution's contact, which says that it is not signed. */
  readonly contactTitle: string;
  /** What stands before a telephone number. */
  readonly telephone: string;
  /** Beside a line of 50 mm and a card to cut out: how to print and to cut. */
  readonly printScale: string;
  /** (3) of Decision S2. */
  readonly familyName: string;
  /** (4) on a certificate, whose form words it differently. */
  readonly prcGivenNames: string;
  /** (4) on a card. */
  readonly ehicGivenNames: string;
  /** (5) of Decision S2. */
  readonly birthDate: string;
  /** (6) of Decision S2. */
  readonly personalId: string;
  /** (7) of Decision S2. */
  readonly institutionId: string;
  /** (8) of Decision S2. */
  readonly cardId: string;
  /** (9) of Decision S2. */
  readonly expiryDate: string;
  /** (a) of Decision S2: first day of the period. */
  readonly validFrom: string;
  /** (b) of Decision S2: last day of the period. */
  readonly validTo: string;
  /** Title of the notes at the foot of the page; it is not printed without notes. */
  readonly notesTitle: string;
  /** The notes of a certificate. */
  readonly prcNotes: string;
  /** The notes of a card. */
  readonly ehicNotes: string;
}
