import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Et felt mangler', 'Dokumentet mangler et felt som det må ha[: {field}].'],
  'field-not-allowed': ['Et felt for mye', 'Dokumentet har et felt som det ikke skal ha[: {field}].'],
  'field-value': ['Et felt er ugyldig', 'Et felt i dokumentet inneholder noe som det ikke kan inneholde[: {field}].'],
  FIELD_TOO_LONG: [
    'Et felt er for langt',
    'Et felt i dokumentet er lengre enn tillatt[: {field}][ (høyst {most} tegn)].',
  ],
  FIELD_TOO_SHORT: [
    'Et felt er for kort',
    'Et felt i dokumentet er kortere enn tillatt[: {field}][ (minst {least} tegn)].',
  ],
  DATE_INVALID: ['En dato er ugyldig', 'Dokumentet inneholder en dato som ikke finnes[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Ukjent land',
    'Dokumentet oppgir et land som ikke deltar i ordningen med europeisk helsetrygdkort.',
  ],
  COUNTRY_ALIAS: [
    'Landkode tilpasset',
    'Et land var skrevet med en annen kode (EL for Hellas, GB for Storbritannia) og ble lest som det riktige.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Usynlig tegn i en tekst',
    'En tekst inneholder et tegn som ikke synes, eller som snur rekkefølgen på bokstavene[: {field}]. Den kan se annerledes ut enn den er.',
  ],
  'odd-text': [
    'Tekst skrevet på en uvanlig måte',
    'En tekst begynner eller slutter med et mellomrom, eller bokstavene er lagret på en uvanlig måte[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Bokstaver fra et annet alfabet',
    'En tekst er ikke skrevet med latinske bokstaver[: {field}]. Den kan kanskje ikke leses i utlandet.',
  ],
  TOKEN_ID_NOT_UUID: ['Dokumentets id er ugyldig', 'Dokumentets id har ikke den formen som den må ha.'],
  REVOCATION_URI_INVALID: [
    'Adressen til tilbakekallingslisten er ugyldig',
    'Dokumentet viser til en tilbakekallingsliste på en adresse som ikke kan brukes.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kortet er ikke mulig i dette formatet',
    'Dette formatet er bare for midlertidige attester, ikke for selve kortet.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Utstedelsesdatoen er ikke i dag',
    'Et dokument må utstedes med datoen for den dagen det blir signert.',
  ],
  'too-much-data': ['For mye data for koden', 'Det er ikke plass til alle dataene i QR-koden.'],
  'garbled-text': [
    'Teksten ser skadet ut',
    'En tekst inneholder tegn som oppstår når den lagres på feil måte, for eksempel Ã¼ for ü eller &#39; for en apostrof[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Nummer endret av et regneark',
    'Et nummer ser ut som om et regneark har avrundet det[: {field}]. Noen av sifrene kan ha gått tapt.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Tegnet kan ikke trykkes',
    'En tekst inneholder et tegn[ ({codePoint})] som skrifttypen i dokumentet ikke har[: {field}]. PDF-filen kan ikke lages med det.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
