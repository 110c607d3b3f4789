import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Ein Feld fehlt', 'Dem Dokument fehlt ein vorgeschriebenes Feld[: {field}].'],
  'field-not-allowed': ['Ein Feld zu viel', 'Das Dokument hat ein Feld, das es nicht haben darf[: {field}].'],
  'field-value': [
    'Ein Feld ist ungültig',
    'Ein Feld des Dokuments enthält etwas, das dort nicht stehen kann[: {field}].',
  ],
  FIELD_TOO_LONG: [
    'Ein Feld ist zu lang',
    'Ein Feld des Dokuments ist länger als erlaubt[: {field}][ (höchstens {most} Zeichen)].',
  ],
  FIELD_TOO_SHORT: [
    'Ein Feld ist zu kurz',
    'Ein Feld des Dokuments ist kürzer als erlaubt[: {field}][ (mindestens {least} Zeichen)].',
  ],
  DATE_INVALID: ['Ein Datum ist ungültig', 'Das Dokument enthält ein Datum, das es nicht gibt[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Unbekanntes Land',
    'Das Dokument nennt ein Land, das an der Europäischen Krankenversicherungskarte nicht teilnimmt.',
  ],
  COUNTRY_ALIAS: [
    'Ländercode angepasst',
    'Ein Land war mit einem anderen Code angegeben (EL für Griechenland, GB für das Vereinigte Königreich) und wurde als das richtige gelesen.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Unsichtbares Zeichen in einem Text',
    'Ein Text enthält ein Zeichen, das man nicht sieht oder das die Reihenfolge der Buchstaben umkehrt[: {field}]. Er kann anders aussehen, als er ist.',
  ],
  'odd-text': [
    'Text ungewöhnlich geschrieben',
    'Ein Text beginnt oder endet mit einem Leerzeichen, oder seine Buchstaben sind ungewöhnlich gespeichert[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Buchstaben eines anderen Alphabets',
    'Ein Text ist nicht in lateinischen Buchstaben geschrieben[: {field}]. Im Ausland kann er möglicherweise nicht gelesen werden.',
  ],
  TOKEN_ID_NOT_UUID: [
    'Kennung des Dokuments ungültig',
    'Die Kennung des Dokuments hat nicht die vorgeschriebene Form.',
  ],
  REVOCATION_URI_INVALID: [
    'Adresse der Widerrufsliste ungültig',
    'Das Dokument gibt für die Widerrufsliste eine Adresse an, die nicht verwendet werden kann.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Karte in diesem Format nicht möglich',
    'Dieses Format gibt es nur für provisorische Ersatzbescheinigungen, nicht für die Karte selbst.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Ausstellungsdatum ist nicht heute',
    'Ein Dokument muss mit dem Datum des Tages ausgestellt werden, an dem es signiert wird.',
  ],
  'too-much-data': ['Zu viele Daten für den Code', 'Die Daten passen nicht in den QR-Code.'],
  'garbled-text': [
    'Text sieht beschädigt aus',
    'Ein Text enthält Zeichen, wie sie entstehen, wenn er falsch gespeichert wird, etwa Ã¼ für ü oder &#39; für einen Apostroph[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Tabellenprogramm hat eine Nummer verändert',
    'Eine Nummer sieht aus, als hätte ein Tabellenprogramm sie gerundet[: {field}]. Einige ihrer Ziffern können verloren sein.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Zeichen kann nicht gedruckt werden',
    'Ein Text enthält ein Zeichen[ ({codePoint})], das die Schrift des Dokuments nicht hat[: {field}]. Die PDF-Datei kann damit nicht erstellt werden.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
