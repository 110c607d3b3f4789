import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Ett fält saknas', 'Dokumentet saknar ett fält som det måste ha[: {field}].'],
  'field-not-allowed': ['Ett fält för mycket', 'Dokumentet har ett fält som det inte får ha[: {field}].'],
  'field-value': [
    'Ett fält är ogiltigt',
    'Ett fält i dokumentet innehåller något som det inte kan innehålla[: {field}].',
  ],
  FIELD_TOO_LONG: [
    'Ett fält är för långt',
    'Ett fält i dokumentet är längre än tillåtet[: {field}][ (högst {most} tecken)].',
  ],
  FIELD_TOO_SHORT: [
    'Ett fält är för kort',
    'Ett fält i dokumentet är kortare än tillåtet[: {field}][ (minst {least} tecken)].',
  ],
  DATE_INVALID: ['Ett datum är ogiltigt', 'Dokumentet innehåller ett datum som inte finns[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Okänt land',
    'Dokumentet anger ett land som inte deltar i systemet med det europeiska sjukförsäkringskortet.',
  ],
  COUNTRY_ALIAS: [
    'Landskod anpassad',
    'Ett land var skrivet med en annan kod (EL för Grekland, GB för Förenade kungariket) och lästes som det rätta.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Osynligt tecken i en text',
    'En text innehåller ett tecken som inte syns eller som vänder på bokstävernas ordning[: {field}]. Den kan se annorlunda ut än den är.',
  ],
  'odd-text': [
    'Text skriven på ett ovanligt sätt',
    'En text börjar eller slutar med ett mellanslag, eller så är dess bokstäver lagrade på ett ovanligt sätt[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Bokstäver ur ett annat alfabet',
    'En text är inte skriven med latinska bokstäver[: {field}]. Den går kanske inte att läsa utomlands.',
  ],
  TOKEN_ID_NOT_UUID: ['Dokumentets id är ogiltigt', 'Dokumentets id har inte den form som det måste ha.'],
  REVOCATION_URI_INVALID: [
    'Återkallelselistans adress är ogiltig',
    'Dokumentet hänvisar till en återkallelselista på en adress som inte kan användas.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kortet är inte möjligt i detta format',
    'Detta format är endast för provisoriska intyg, inte för själva kortet.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Utfärdandedatum är inte i dag',
    'Ett dokument måste utfärdas med datumet för den dag då det signeras.',
  ],
  'too-much-data': ['För mycket data för koden', 'Alla data får inte plats i QR-koden.'],
  'garbled-text': [
    'Texten ser skadad ut',
    'En text innehåller tecken som uppstår när den lagras på fel sätt, till exempel Ã¼ för ü eller &#39; för en apostrof[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Nummer ändrat av ett kalkylprogram',
    'Ett nummer ser ut som om ett kalkylprogram har avrundat det[: {field}]. Några av dess siffror kan ha gått förlorade.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Tecknet kan inte tryckas',
    'En text innehåller ett tecken[ ({codePoint})] som dokumentets typsnitt inte har[: {field}]. PDF-filen kan inte göras med det.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
