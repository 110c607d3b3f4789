import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Datum liječenja u budućnosti',
    'Uneseni datum liječenja[ {treatmentDate}] kasniji je od današnjeg[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Datum liječenja predaleko u prošlosti',
    'Uneseni datum liječenja[ {treatmentDate}] raniji je od 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datumi su proturječni', 'Dokument počinje vrijediti prije nego što je osoba rođena.'],
  START_AFTER_END: ['Datumi su proturječni', 'Dokument prestaje vrijediti prije nego što počne vrijediti.'],
  START_AFTER_ISSUANCE: [
    'Datumi su proturječni',
    'Certifikat počinje vrijediti tek nakon dana izdavanja, što nije dopušteno.',
  ],
  ISSUANCE_AFTER_END: ['Datumi su proturječni', 'Dokument je izdan nakon što je već prestao vrijediti.'],
  CARD_EXPIRES_BEFORE_END: [
    'Datumi su proturječni',
    'Kartica istječe prije nego što prestane vrijediti certifikat koji je zamjenjuje.',
  ],
  BEFORE_PERIOD: [
    'Na dan liječenja još ne vrijedi',
    'Dokument je autentičan, ali ne obuhvaća datum liječenja[ {treatmentDate}]: počinje vrijediti kasnije.',
  ],
  AFTER_PERIOD: [
    'Na dan liječenja više ne vrijedi',
    'Dokument je autentičan, ali ne obuhvaća datum liječenja[ {treatmentDate}]: prestao je vrijediti ranije.',
  ],
  ISSUED_IN_FUTURE: [
    'Datum izdavanja u budućnosti',
    'Na dokumentu je datum izdavanja kasniji od današnjeg. Možda je sat ovdje pogrešan.',
  ],
  INSTITUTION_TOO_LONG: [
    'Preduga oznaka ustanove',
    'Broj i naziv ustanove zajedno su dulji nego što je predviđeno na obrascu.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Slova u broju kartice',
    'Broj kartice ne sastoji se samo od znamenki. To se događa i ne smeta.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Slova u broju ustanove',
    'Broj ustanove ne sastoji se samo od znamenki. To je uobičajeno i ne smeta.',
  ],
  NAME_MISMATCH: [
    'Ime ili prezime ne podudara se',
    'Ime ili prezime na identifikacijskoj ispravi razlikuje se od onoga na ovom dokumentu.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Datumi rođenja ne podudaraju se',
    'Datum rođenja na identifikacijskoj ispravi razlikuje se od onoga na ovom dokumentu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
