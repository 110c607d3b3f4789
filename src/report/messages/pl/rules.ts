import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Data świadczenia z przyszłości',
    'Wprowadzona data świadczenia[ {treatmentDate}] jest późniejsza niż dzisiejsza[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Zbyt dawna data świadczenia',
    'Wprowadzona data świadczenia[ {treatmentDate}] jest wcześniejsza niż 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Daty są sprzeczne', 'Ważność dokumentu zaczyna się przed dniem urodzenia tej osoby.'],
  START_AFTER_END: ['Daty są sprzeczne', 'Ważność dokumentu kończy się, zanim się zacznie.'],
  START_AFTER_ISSUANCE: [
    'Daty są sprzeczne',
    'Ważność zaświadczenia zaczyna się dopiero po dniu wydania, co jest niedozwolone.',
  ],
  ISSUANCE_AFTER_END: ['Daty są sprzeczne', 'Dokument wydano, gdy jego ważność już się skończyła.'],
  CARD_EXPIRES_BEFORE_END: [
    'Daty są sprzeczne',
    'Karta traci ważność wcześniej niż zaświadczenie, które ją zastępuje.',
  ],
  BEFORE_PERIOD: [
    'W dniu świadczenia jeszcze nieważny',
    'Dokument jest autentyczny, ale nie obejmuje daty świadczenia[ {treatmentDate}]: jego ważność zaczyna się później.',
  ],
  AFTER_PERIOD: [
    'W dniu świadczenia już nieważny',
    'Dokument jest autentyczny, ale nie obejmuje daty świadczenia[ {treatmentDate}]: jego ważność skończyła się wcześniej.',
  ],
  ISSUED_IN_FUTURE: [
    'Data wydania z przyszłości',
    'Na dokumencie jest data wydania późniejsza niż dzisiejsza. Zegar tego urządzenia może wskazywać zły czas.',
  ],
  INSTITUTION_TOO_LONG: [
    'Zbyt długie oznaczenie instytucji',
    'Numer i nazwa instytucji są razem dłuższe, niż przewiduje formularz.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Litery w numerze karty',
    'Numer karty nie składa się z samych cyfr. Zdarza się to i nie przeszkadza.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Litery w numerze instytucji',
    'Numer instytucji nie składa się z samych cyfr. To częste i nie przeszkadza.',
  ],
  NAME_MISMATCH: [
    'Nazwiska lub imiona są niezgodne',
    'Nazwisko lub imiona w dokumencie tożsamości są inne niż w tym dokumencie.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Daty urodzenia są niezgodne',
    'Data urodzenia w dokumencie tożsamości jest inna niż w tym dokumencie.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
