import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Datum zdravljenja je v prihodnosti',
    'Vneseni datum zdravljenja[ {treatmentDate}] je poznejši od današnjega[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Datum zdravljenja je predaleč v preteklosti',
    'Vneseni datum zdravljenja[ {treatmentDate}] je pred 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datumi si nasprotujejo', 'Dokument začne veljati, preden se je oseba rodila.'],
  START_AFTER_END: ['Datumi si nasprotujejo', 'Dokument preneha veljati, preden začne veljati.'],
  START_AFTER_ISSUANCE: ['Datumi si nasprotujejo', 'Certifikat začne veljati šele po dnevu izdaje, kar ni dovoljeno.'],
  ISSUANCE_AFTER_END: ['Datumi si nasprotujejo', 'Dokument je bil izdan, ko je že prenehal veljati.'],
  CARD_EXPIRES_BEFORE_END: [
    'Datumi si nasprotujejo',
    'Veljavnost kartice poteče prej kot veljavnost certifikata, ki jo nadomešča.',
  ],
  BEFORE_PERIOD: [
    'Na dan zdravljenja še ne velja',
    'Dokument je pristen, vendar ne zajema datuma zdravljenja[ {treatmentDate}]: veljati začne pozneje.',
  ],
  AFTER_PERIOD: [
    'Na dan zdravljenja ne velja več',
    'Dokument je pristen, vendar ne zajema datuma zdravljenja[ {treatmentDate}]: veljati je prenehal prej.',
  ],
  ISSUED_IN_FUTURE: [
    'Datum izdaje je v prihodnosti',
    'Na dokumentu je datum izdaje, ki je poznejši od današnjega. Morda ura tukaj ni točna.',
  ],
  INSTITUTION_TOO_LONG: [
    'Predolga oznaka nosilca',
    'Številka in ime nosilca sta skupaj daljša, kot je predvideno na obrazcu.',
  ],
  CARD_ID_NOT_DIGITS: ['Črke v številki kartice', 'Številka kartice ni samo iz števk. To se dogaja in ni težava.'],
  INSTITUTION_ID_NOT_DIGITS: [
    'Črke v številki nosilca',
    'Številka nosilca ni samo iz števk. To je običajno in ni težava.',
  ],
  NAME_MISMATCH: [
    'Ime ali priimek se ne ujema',
    'Ime ali priimek na osebnem dokumentu se razlikuje od tistega na tem dokumentu.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Datuma rojstva se ne ujemata',
    'Datum rojstva na osebnem dokumentu se razlikuje od tistega na tem dokumentu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
