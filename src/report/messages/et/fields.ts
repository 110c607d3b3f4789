import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Üks väli puudub', 'Dokumendis puudub kohustuslik väli[: {field}].'],
  'field-not-allowed': ['Üks väli on liigne', 'Dokumendis on väli, mida seal olla ei tohi[: {field}].'],
  'field-value': ['Üks väli on vigane', 'Dokumendi väljal on midagi, mida seal olla ei saa[: {field}].'],
  FIELD_TOO_LONG: [
    'Üks väli on liiga pikk',
    'Dokumendi väli on lubatust pikem[: {field}][ (märke kõige rohkem {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Üks väli on liiga lühike',
    'Dokumendi väli on lubatust lühem[: {field}][ (märke vähemalt {least})].',
  ],
  DATE_INVALID: ['Üks kuupäev on vigane', 'Dokumendis on kuupäev, mida ei ole olemas[: {field}].'],
  COUNTRY_UNKNOWN: ['Tundmatu riik', 'Dokumendis on märgitud riik, kus Euroopa ravikindlustuskaart ei ole kasutusel.'],
  COUNTRY_ALIAS: [
    'Riigikoodi kohandati',
    'Riik oli märgitud teise koodiga (Kreeka koodiga EL, Ühendkuningriik koodiga GB) ja loeti õigeks riigiks.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Nähtamatu märk tekstis',
    'Tekstis on märk, mida ei ole näha või mis pöörab tähtede järjekorra ümber[: {field}]. Tekst võib paista teistsugune, kui see on.',
  ],
  'odd-text': [
    'Tekst on kirjutatud ebatavaliselt',
    'Tekst algab või lõpeb tühikuga või on selle tähed salvestatud ebatavaliselt[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Teise tähestiku tähed',
    'Tekst ei ole kirjutatud ladina tähtedega[: {field}]. Välismaal ei pruugita seda osata lugeda.',
  ],
  TOKEN_ID_NOT_UUID: ['Dokumendi tunnus on vigane', 'Dokumendi tunnus ei ole nõutaval kujul.'],
  REVOCATION_URI_INVALID: [
    'Tühistusnimekirja aadress on vigane',
    'Dokumendis on tühistusnimekirja aadress, mida ei saa kasutada.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kaart ei ole selles vormingus võimalik',
    'See vorming on mõeldud ainult asendussertifikaatidele, mitte kaardile endale.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Väljaandmise kuupäev ei ole tänane',
    'Dokumendi väljaandmise kuupäev peab olema päev, mil see allkirjastatakse.',
  ],
  'too-much-data': ['Koodi jaoks on liiga palju andmeid', 'Andmed ei mahu QR-koodi.'],
  'garbled-text': [
    'Tekst näib rikutud',
    'Tekstis on märke, mis tekivad vale salvestamise korral, näiteks Ã¼ tähe ü asemel või &#39; ülakoma asemel[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Tabeliprogramm on numbrit muutnud',
    'Number näib olevat tabeliprogrammis ümardatud[: {field}]. Osa selle numbrikohti võib olla kadunud.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Märki ei saa trükkida',
    'Tekstis on märk[ ({codePoint})], mida dokumendi kirjatüübis ei ole[: {field}]. PDF-faili ei saa sellega luua.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
