import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Brakuje pola', 'W dokumencie brakuje wymaganego pola[: {field}].'],
  'field-not-allowed': ['O jedno pole za dużo', 'Dokument ma pole, którego nie może mieć[: {field}].'],
  'field-value': ['Pole jest nieprawidłowe', 'Pole dokumentu zawiera coś, czego nie może zawierać[: {field}].'],
  FIELD_TOO_LONG: [
    'Pole jest za długie',
    'Pole dokumentu jest dłuższe niż dozwolone[: {field}][ (liczba znaków: najwyżej {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Pole jest za krótkie',
    'Pole dokumentu jest krótsze niż dozwolone[: {field}][ (liczba znaków: co najmniej {least})].',
  ],
  DATE_INVALID: ['Data jest nieprawidłowa', 'Dokument zawiera datę, która nie istnieje[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Nieznane państwo',
    'Dokument podaje państwo, które nie uczestniczy w systemie europejskiej karty ubezpieczenia zdrowotnego.',
  ],
  COUNTRY_ALIAS: [
    'Dostosowano kod państwa',
    'Państwo zapisano innym kodem (EL dla Grecji, GB dla Zjednoczonego Królestwa), ale rozpoznano je prawidłowo.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Niewidoczny znak w tekście',
    'Tekst zawiera znak, którego nie widać lub który odwraca kolejność liter[: {field}]. Jego wygląd może nie odpowiadać rzeczywistej treści.',
  ],
  'odd-text': [
    'Tekst zapisany w nietypowy sposób',
    'Tekst zaczyna się lub kończy spacją albo jego litery zapisano w nietypowy sposób[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Litery innego alfabetu',
    'Tekst nie jest zapisany literami łacińskimi[: {field}]. Za granicą może być nieczytelny.',
  ],
  TOKEN_ID_NOT_UUID: ['Nieprawidłowy identyfikator dokumentu', 'Identyfikator dokumentu nie ma wymaganej postaci.'],
  REVOCATION_URI_INVALID: [
    'Nieprawidłowy adres listy unieważnień',
    'Dokument podaje listę unieważnień pod adresem, którego nie można użyć.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Karta nie jest możliwa w tym formacie',
    'Ten format jest przeznaczony tylko dla tymczasowych zaświadczeń zastępczych, a nie dla samej karty.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Data wydania nie jest dzisiejsza',
    'Dokument musi być wydany z datą dnia, w którym jest podpisywany.',
  ],
  'too-much-data': ['Za dużo danych dla kodu', 'Dane nie mieszczą się w kodzie QR.'],
  'garbled-text': [
    'Tekst wygląda na uszkodzony',
    'Tekst zawiera znaki, jakie powstają przy błędnym zapisie, na przykład Ã¼ zamiast ü lub &#39; zamiast apostrofu[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numer zmieniony przez arkusz kalkulacyjny',
    'Numer wygląda tak, jakby zaokrąglił go arkusz kalkulacyjny[: {field}]. Część jego cyfr mogła zostać utracona.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Znaku nie można wydrukować',
    'Tekst zawiera znak[ ({codePoint})], którego nie ma w czcionce dokumentu[: {field}]. Nie można z nim utworzyć pliku PDF.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
