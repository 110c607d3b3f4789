import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandlungsdatum in der Zukunft',
    'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt nach dem heutigen Tag[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandlungsdatum liegt zu lange zurück',
    'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt vor dem 01/01/1900.',
  ],
  BIRTH_AFTER_START: [
    'Datumsangaben widersprechen sich',
    'Die Gültigkeit des Dokuments beginnt vor der Geburt der Person.',
  ],
  START_AFTER_END: ['Datumsangaben widersprechen sich', 'Die Gültigkeit des Dokuments endet, bevor sie beginnt.'],
  START_AFTER_ISSUANCE: [
    'Datumsangaben widersprechen sich',
    'Die Gültigkeit der Bescheinigung beginnt erst nach dem Tag der Ausstellung, was nicht zulässig ist.',
  ],
  ISSUANCE_AFTER_END: [
    'Datumsangaben widersprechen sich',
    'Das Dokument wurde ausgestellt, als es schon abgelaufen war.',
  ],
  CARD_EXPIRES_BEFORE_END: [
    'Datumsangaben widersprechen sich',
    'Die Karte läuft vor der Bescheinigung ab, von der sie ersetzt wird.',
  ],
  BEFORE_PERIOD: [
    'Am Behandlungstag noch nicht gültig',
    'Das Dokument ist echt, deckt aber das Behandlungsdatum[ {treatmentDate}] nicht ab: Es gilt erst später.',
  ],
  AFTER_PERIOD: [
    'Am Behandlungstag abgelaufen',
    'Das Dokument ist echt, deckt aber das Behandlungsdatum[ {treatmentDate}] nicht ab: Es ist vorher abgelaufen.',
  ],
  ISSUED_IN_FUTURE: [
    'Ausstellungsdatum in der Zukunft',
    'Das Dokument trägt ein Ausstellungsdatum nach dem heutigen Tag. Vielleicht geht die Uhr hier falsch.',
  ],
  INSTITUTION_TOO_LONG: [
    'Angaben zum Träger zu lang',
    'Nummer und Name des Trägers sind zusammen länger als auf dem Vordruck vorgesehen.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Buchstaben in der Kartennummer',
    'Die Kartennummer besteht nicht nur aus Ziffern. Das kommt vor und schadet nicht.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Buchstaben in der Nummer des Trägers',
    'Die Nummer des Trägers besteht nicht nur aus Ziffern. Das ist üblich und schadet nicht.',
  ],
  NAME_MISMATCH: ['Namen stimmen nicht überein', 'Die Namen auf dem Ausweis weichen von denen auf diesem Dokument ab.'],
  BIRTH_DATE_MISMATCH: [
    'Geburtsdatum stimmt nicht überein',
    'Das Geburtsdatum auf dem Ausweis weicht von dem auf diesem Dokument ab.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
