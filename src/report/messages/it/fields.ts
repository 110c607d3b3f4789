import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Manca un campo', 'Al documento manca un campo obbligatorio[: {field}].'],
  'field-not-allowed': ['Un campo di troppo', 'Il documento ha un campo che non deve avere[: {field}].'],
  'field-value': [
    'Un campo non è valido',
    'Un campo del documento contiene qualcosa che non può contenere[: {field}].',
  ],
  FIELD_TOO_LONG: [
    'Un campo è troppo lungo',
    'Un campo del documento è più lungo del consentito[: {field}][ (al massimo {most} caratteri)].',
  ],
  FIELD_TOO_SHORT: [
    'Un campo è troppo corto',
    'Un campo del documento è più corto del consentito[: {field}][ (caratteri: almeno {least})].',
  ],
  DATE_INVALID: ['Una data non è valida', 'Il documento contiene una data che non esiste[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Paese sconosciuto',
    'Il documento indica un paese che non partecipa alla tessera europea di assicurazione malattia.',
  ],
  COUNTRY_ALIAS: [
    'Codice del paese adattato',
    'Un paese era indicato con un altro codice (EL per la Grecia, GB per il Regno Unito) ed è stato riconosciuto correttamente.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Carattere invisibile in un testo',
    'Un testo contiene un carattere che non si vede o che inverte l’ordine delle lettere[: {field}]. Può apparire diverso da com’è.',
  ],
  'odd-text': [
    'Testo scritto in modo insolito',
    'Un testo comincia o finisce con uno spazio, o le sue lettere sono memorizzate in modo insolito[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Lettere di un altro alfabeto',
    'Un testo non è in lettere latine[: {field}]. All’estero potrebbe non essere leggibile.',
  ],
  TOKEN_ID_NOT_UUID: [
    'Identificativo del documento non valido',
    'L’identificativo del documento non ha la forma prescritta.',
  ],
  REVOCATION_URI_INVALID: [
    'Indirizzo della lista di revoca non valido',
    'Il documento indica una lista di revoca a un indirizzo che non si può usare.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Tessera non possibile in questo formato',
    'Questo formato esiste solo per i certificati sostitutivi provvisori, non per la tessera stessa.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'La data di rilascio non è quella di oggi',
    'Un documento deve essere rilasciato con la data del giorno in cui viene firmato.',
  ],
  'too-much-data': ['Troppi dati per il codice', 'I dati non entrano nel codice QR.'],
  'garbled-text': [
    'Il testo sembra danneggiato',
    'Un testo contiene caratteri come quelli che nascono quando è memorizzato in modo errato, per esempio Ã¼ per ü o &#39; per un apostrofo[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numero modificato da un foglio di calcolo',
    'Un numero sembra essere stato arrotondato da un foglio di calcolo[: {field}]. Alcune delle sue cifre possono essere andate perse.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Il carattere non può essere stampato',
    'Un testo contiene un carattere[ ({codePoint})] che il tipo di carattere del documento non ha[: {field}]. Il file PDF non può essere creato con esso.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
