import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Treatment date in the future',
    'The treatment date that was entered[, {treatmentDate},] is after today[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Treatment date too long ago',
    'The treatment date that was entered[, {treatmentDate},] is before 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Dates contradict each other', 'The document begins before the person was born.'],
  START_AFTER_END: ['Dates contradict each other', 'The document ends before it begins.'],
  START_AFTER_ISSUANCE: [
    'Dates contradict each other',
    'The certificate begins only after the day of issue, which is not allowed.',
  ],
  ISSUANCE_AFTER_END: ['Dates contradict each other', 'The document was issued after it had already ended.'],
  CARD_EXPIRES_BEFORE_END: [
    'Dates contradict each other',
    'The card expires before the certificate that replaces it ends.',
  ],
  BEFORE_PERIOD: [
    'Not valid yet on the treatment date',
    'The document is genuine, but it does not cover the treatment date[ {treatmentDate}]: it begins later.',
  ],
  AFTER_PERIOD: [
    'Expired on the treatment date',
    'The document is genuine, but it does not cover the treatment date[ {treatmentDate}]: it ended before.',
  ],
  ISSUED_IN_FUTURE: [
    'Date of issue in the future',
    'The document bears a date of issue that is after today. The clock here may be wrong.',
  ],
  INSTITUTION_TOO_LONG: [
    'Institution printed too long',
    'Number and name of the institution are together longer than foreseen on the form.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Letters in the card number',
    'The card number is not made of digits only. This occurs and does no harm.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Letters in the institution number',
    'The number of the institution is not made of digits only. This is common and does no harm.',
  ],
  NAME_MISMATCH: ['Names do not agree', 'The names on the identity document differ from those on this document.'],
  BIRTH_DATE_MISMATCH: [
    'Dates of birth do not agree',
    'The date of birth on the identity document differs from that on this document.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
