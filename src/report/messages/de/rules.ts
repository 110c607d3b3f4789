import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandlungsdatum in der Zukunft',
    'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt nach dem heutigen Tag[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandlungsdatum zu lange her',
    'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt vor dem 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Daten widersprechen sich', 'Das Dokument beginnt, bevor die Person geboren wurde.'],
  START_AFTER_END: ['Daten widersprechen sich', 'Das Dokument endet, bevor es beginnt.'],
  START_AFTER_ISSUANCE: [
    'Daten widersprechen sich',
    'Die Bescheinigung beginnt erst nach dem Tag der Ausstellung, was nicht zulässig ist.',
  ],
  ISSUANCE_AFTER_END: ['Daten widersprechen sich', 'Das Dokument wurde ausgestellt, als es schon abgelaufen war.'],
  CARD_EXPIRES_BEFORE_END: [
    'Daten widersprechen sich',
    'Die Karte läuft ab, bevor die Bescheinigung endet, die sie ersetzt.',
  ],
  BEFORE_PERIOD: [
    'Am Behandlungstag noch nicht gültig',
    'Das Dokument ist echt, umfasst aber das Behandlungsdatum[ {treatmentDate}] nicht: Es beginnt später.',
  ],
  AFTER_PERIOD: [
    'Am Behandlungstag abgelaufen',
    'Das Dokument ist echt, umfasst aber das Behandlungsdatum[ {treatmentDate}] nicht: Es endete vorher.',
  ],
  ISSUED_IN_FUTURE: [
    'Ausstellungsdatum in der Zukunft',
    'Das Dokument trägt ein Ausstellungsdatum nach dem heutigen Tag. Vielleicht geht die Uhr hier falsch.',
  ],
  INSTITUTION_TOO_LONG: [
    'Träger zu lang bezeichnet',
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
    'Geburtsdaten stimmen nicht überein',
    'Das Geburtsdatum auf dem Ausweis weicht von dem auf diesem Dokument ab.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
