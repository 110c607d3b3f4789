import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Er ontbreekt een veld', 'In het document ontbreekt een verplicht veld[: {field}].'],
  'field-not-allowed': ['Een veld te veel', 'Het document heeft een veld dat het niet mag hebben[: {field}].'],
  'field-value': ['Een veld is ongeldig', 'Een veld van het document bevat iets wat daar niet kan staan[: {field}].'],
  FIELD_TOO_LONG: [
    'Een veld is te lang',
    'Een veld van het document is langer dan toegestaan[: {field}][ (hoogstens {most} tekens)].',
  ],
  FIELD_TOO_SHORT: [
    'Een veld is te kort',
    'Een veld van het document is korter dan toegestaan[: {field}][ (aantal tekens: minstens {least})].',
  ],
  DATE_INVALID: ['Een datum is ongeldig', 'Het document bevat een datum die niet bestaat[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Onbekend land',
    'Het document noemt een land dat niet deelneemt aan de Europese ziekteverzekeringskaart.',
  ],
  COUNTRY_ALIAS: [
    'Landcode aangepast',
    'Een land was met een andere code geschreven (EL voor Griekenland, GB voor het Verenigd Koninkrijk) en is als het juiste land gelezen.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Onzichtbaar teken in een tekst',
    'Een tekst bevat een teken dat niet te zien is of dat de volgorde van de letters omkeert[: {field}]. De tekst kan er anders uitzien dan hij is.',
  ],
  'odd-text': [
    'Tekst op ongewone wijze geschreven',
    'Een tekst begint of eindigt met een spatie, of de letters ervan zijn ongewoon opgeslagen[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Letters van een ander alfabet',
    'Een tekst staat niet in Latijnse letters[: {field}]. In het buitenland kan men hem misschien niet lezen.',
  ],
  TOKEN_ID_NOT_UUID: [
    'Kenmerk van het document ongeldig',
    'Het kenmerk van het document heeft niet de voorgeschreven vorm.',
  ],
  REVOCATION_URI_INVALID: [
    'Adres van de intrekkingslijst ongeldig',
    'Het document noemt een intrekkingslijst op een adres dat niet te gebruiken is.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kaart niet mogelijk in dit formaat',
    'Dit formaat is er alleen voor voorlopige vervangingscertificaten, niet voor de kaart zelf.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Datum van afgifte is niet vandaag',
    'Een document moet de datum dragen van de dag waarop het wordt ondertekend.',
  ],
  'too-much-data': ['Te veel gegevens voor de code', 'De gegevens passen niet in de QR-code.'],
  'garbled-text': [
    'Tekst lijkt beschadigd',
    'Een tekst bevat tekens zoals die ontstaan wanneer hij verkeerd wordt opgeslagen, zoals Ã¼ voor ü of &#39; voor een apostrof[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Nummer door een rekenblad gewijzigd',
    'Een nummer ziet eruit alsof een rekenblad het heeft afgerond[: {field}]. Er kunnen cijfers verloren zijn gegaan.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Teken kan niet worden afgedrukt',
    'Een tekst bevat een teken[ ({codePoint})] dat het lettertype van het document niet heeft[: {field}]. Het PDF-bestand kan er niet mee worden gemaakt.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
