import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandeldatum in de toekomst',
    'De ingevoerde behandeldatum[ {treatmentDate}] ligt na vandaag[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandeldatum te lang geleden',
    'De ingevoerde behandeldatum[ {treatmentDate}] ligt vóór 01/01/1900.',
  ],
  BIRTH_AFTER_START: [
    'Datums spreken elkaar tegen',
    'De geldigheid van het document begint vóór de geboorte van de persoon.',
  ],
  START_AFTER_END: ['Datums spreken elkaar tegen', 'De geldigheid van het document eindigt voordat die begint.'],
  START_AFTER_ISSUANCE: [
    'Datums spreken elkaar tegen',
    'De geldigheid van het certificaat begint pas na de dag van afgifte, wat niet is toegestaan.',
  ],
  ISSUANCE_AFTER_END: ['Datums spreken elkaar tegen', 'Het document is afgegeven toen de periode al voorbij was.'],
  CARD_EXPIRES_BEFORE_END: [
    'Datums spreken elkaar tegen',
    'De kaart verloopt eerder dan het certificaat dat de kaart vervangt.',
  ],
  BEFORE_PERIOD: [
    'Nog niet geldig op de behandeldatum',
    'Het document is echt, maar dekt de behandeldatum[ {treatmentDate}] niet: het geldt pas later.',
  ],
  AFTER_PERIOD: [
    'Verlopen op de behandeldatum',
    'Het document is echt, maar dekt de behandeldatum[ {treatmentDate}] niet: het is eerder verlopen.',
  ],
  ISSUED_IN_FUTURE: [
    'Datum van afgifte in de toekomst',
    'Het document heeft een datum van afgifte na vandaag. Misschien staat de klok hier verkeerd.',
  ],
  INSTITUTION_TOO_LONG: [
    'Aanduiding van het orgaan te lang',
    'Nummer en naam van het orgaan zijn samen langer dan waarin het formulier voorziet.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Letters in het kaartnummer',
    'Het kaartnummer bestaat niet alleen uit cijfers. Dat komt voor en is geen probleem.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Letters in het nummer van het orgaan',
    'Het nummer van het orgaan bestaat niet alleen uit cijfers. Dat komt vaak voor en is geen probleem.',
  ],
  NAME_MISMATCH: ['Namen komen niet overeen', 'De namen op het identiteitsbewijs wijken af van die op dit document.'],
  BIRTH_DATE_MISMATCH: [
    'Geboortedatums komen niet overeen',
    'De geboortedatum op het identiteitsbewijs wijkt af van die op dit document.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
