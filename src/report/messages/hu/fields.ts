import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Hiányzik egy mező', 'A dokumentumból hiányzik egy kötelező mező[: {field}].'],
  'field-not-allowed': ['Fölösleges mező', 'A dokumentumban olyan mező van, amely nem lehet benne[: {field}].'],
  'field-value': [
    'Egy mező nem érvényes',
    'A dokumentum egyik mezőjében olyan érték van, amely nem lehet ott[: {field}].',
  ],
  FIELD_TOO_LONG: [
    'Egy mező túl hosszú',
    'A dokumentum egyik mezője hosszabb a megengedettnél[: {field}][ (legfeljebb {most} karakter)].',
  ],
  FIELD_TOO_SHORT: [
    'Egy mező túl rövid',
    'A dokumentum egyik mezője rövidebb a megengedettnél[: {field}][ (legalább {least} karakter)].',
  ],
  DATE_INVALID: ['Egy dátum nem érvényes', 'A dokumentumban nem létező dátum van[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Ismeretlen ország',
    'A dokumentum olyan országot nevez meg, amely nem vesz részt az európai egészségbiztosítási kártya rendszerében.',
  ],
  COUNTRY_ALIAS: [
    'Átírt országkód',
    'Egy ország más kóddal szerepelt (EL Görögország, GB az Egyesült Királyság esetén); a program ezt a helyes kódként értelmezte.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Láthatatlan karakter egy szövegben',
    'Egy szövegben olyan karakter van, amely nem látható, vagy megfordítja a betűk sorrendjét[: {field}]. A szöveg másnak látszhat, mint ami.',
  ],
  'odd-text': [
    'Szokatlan módon írt szöveg',
    'Egy szöveg szóközzel kezdődik vagy végződik, vagy betűi szokatlan módon vannak tárolva[: {field}].',
  ],
  TEXT_NOT_LATIN: ['Más ábécé betűi', 'Egy szöveg nem latin betűs[: {field}]. Külföldön esetleg nem tudják elolvasni.'],
  TOKEN_ID_NOT_UUID: ['A dokumentum azonosítója nem érvényes', 'A dokumentum azonosítójának formája nem megfelelő.'],
  REVOCATION_URI_INVALID: [
    'A visszavonási lista címe nem érvényes',
    'A dokumentum olyan címen jelöl meg visszavonási listát, amely nem használható.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kártya ebben a formátumban nem lehetséges',
    'Ez a formátum csak kártyahelyettesítő nyomtatványokhoz való, magához a kártyához nem.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'A kiállítás napja nem a mai nap',
    'A dokumentum kiállításának napja csak az aláírás napja lehet.',
  ],
  'too-much-data': ['Túl sok adat a kódhoz', 'Az adatok nem férnek el a QR-kódban.'],
  'garbled-text': [
    'A szöveg sérültnek látszik',
    'Egy szövegben olyan karakterek vannak, amelyek hibás tároláskor keletkeznek, például Ã¼ az ü helyett vagy &#39; az aposztróf helyett[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Egy táblázatkezelő megváltoztatta a számot',
    'Egy szám olyannak látszik, mintha egy táblázatkezelő kerekítette volna[: {field}]. Néhány számjegye elveszhetett.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'A karakter nem nyomtatható',
    'Egy szövegben olyan karakter[ ({codePoint})] van, amely a dokumentum betűkészletében nem szerepel[: {field}]. A PDF-fájl ezzel nem készíthető el.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
