import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Lipsește un câmp', 'Din document lipsește un câmp obligatoriu[: {field}].'],
  'field-not-allowed': ['Un câmp în plus', 'Documentul are un câmp care nu este permis[: {field}].'],
  'field-value': ['Un câmp nu este valid', 'Un câmp al documentului conține ceva ce nu poate conține[: {field}].'],
  FIELD_TOO_LONG: [
    'Un câmp este prea lung',
    'Un câmp al documentului este mai lung decât este permis[: {field}][ (numărul maxim de caractere: {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Un câmp este prea scurt',
    'Un câmp al documentului este mai scurt decât este permis[: {field}][ (numărul minim de caractere: {least})].',
  ],
  DATE_INVALID: ['O dată calendaristică nu este validă', 'Documentul conține o dată care nu există[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Țară necunoscută',
    'Documentul indică o țară care nu participă la sistemul cardului european de asigurări sociale de sănătate.',
  ],
  COUNTRY_ALIAS: [
    'Cod de țară adaptat',
    'O țară era scrisă cu alt cod (EL pentru Grecia, GB pentru Regatul Unit) și a fost citită drept cea corectă.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Caracter invizibil într-un text',
    'Un text conține un caracter care nu se vede sau care inversează ordinea literelor[: {field}]. Poate arăta altfel decât este.',
  ],
  'odd-text': [
    'Text scris într-un mod neobișnuit',
    'Un text începe sau se termină cu un spațiu ori literele sale sunt salvate într-un mod neobișnuit[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Litere din alt alfabet',
    'Un text nu este scris cu litere latine[: {field}]. Este posibil ca în străinătate să nu poată fi citit.',
  ],
  TOKEN_ID_NOT_UUID: [
    'Identificatorul documentului nu este valid',
    'Identificatorul documentului nu are forma pe care trebuie să o aibă.',
  ],
  REVOCATION_URI_INVALID: [
    'Adresa listei de revocare nu este validă',
    'Documentul indică o listă de revocare printr-o adresă care nu poate fi folosită.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Cardul nu este posibil în acest format',
    'Acest format este numai pentru certificatele provizorii de înlocuire, nu pentru cardul propriu-zis.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Data eliberării nu este cea de azi',
    'Un document trebuie eliberat cu data zilei în care este semnat.',
  ],
  'too-much-data': ['Prea multe date pentru cod', 'Datele nu încap în codul QR.'],
  'garbled-text': [
    'Textul pare deteriorat',
    'Un text conține caractere care apar când este salvat greșit, cum ar fi Ã¼ în loc de ü sau &#39; în loc de apostrof[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Număr modificat de un program de calcul tabelar',
    'Un număr pare să fi fost rotunjit de un program de calcul tabelar[: {field}]. Este posibil ca unele cifre să se fi pierdut.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Caracterul nu poate fi tipărit',
    'Un text conține un caracter[ ({codePoint})] pe care fontul documentului nu îl are[: {field}]. Fișierul PDF nu poate fi creat cu el.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
