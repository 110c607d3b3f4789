import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Niczego nie zeskanowano', 'Skaner nie przekazał żadnego tekstu.'],
  TEXT_TOO_LONG: [
    'To nie kod karty ubezpieczenia zdrowotnego',
    'Tekst jest za długi, by zmieścić się w kodzie QR[ (liczba znaków: najwyżej {most})].',
  ],
  cleaned: ['Pominięto zbędne znaki', 'Skaner dodał spacje lub końce wierszy. Pominięto je i kod dało się odczytać.'],
  TEXT_LOWER_CASE: [
    'Skaner zmienił tekst',
    'Tekst składa się z małych liter, a te kody mają tylko wielkie litery. Skaner lub klawiatura są źle ustawione; dokument może być w porządku.',
  ],
  NOT_AN_EHIC: [
    'To nie kod karty ubezpieczenia zdrowotnego',
    'Ten kod nie pochodzi z europejskiej karty ubezpieczenia zdrowotnego ani z jej zaświadczenia zastępczego.[ Jest to: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Nieznany rodzaj kodu karty',
    'Może to być kod karty ubezpieczenia zdrowotnego, ale w wersji[ ({version})], której ten program nie zna.',
  ],
  SCHEMA_UNKNOWN: ['Nieznany rodzaj dokumentu', 'Kod zawiera dokument w wersji, której ten program nie zna.'],
  BASE45_INVALID: [
    'Kod nie został odczytany poprawnie',
    'Tekst zawiera znaki, których taki kod nie ma, lub brakuje jego części. Często skaner jest ustawiony na inny układ klawiatury lub kod odczytano tylko częściowo.',
  ],
  damaged: [
    'Kod nie został odczytany w całości',
    'Część danych jest zmieniona lub jej brakuje: kod źle odczytano albo dokument jest uszkodzony.',
  ],
  malformed: [
    'Kod nie jest zbudowany tak, jak powinien',
    'Kod dało się odczytać, ale jego treść jest niezgodna z regułami. Utworzyło go wadliwe oprogramowanie albo ktoś go zmienił. Ponowne skanowanie nie pomoże.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Niedozwolony rodzaj podpisu',
    'Dokument podaje rodzaj podpisu, który jest niedozwolony, ponieważ można go sfałszować.',
  ],
  KID_NOT_CANONICAL: [
    'Nietypowe oznaczenie klucza',
    'Instytucja zapisała oznaczenie swojego klucza w nietypowej formie. Mimo to dało się je odczytać.',
  ],
  undone: [
    'Tekst zmieniono po drodze',
    'Skaner lub program dodał albo zamienił znaki. Cofnięto to i kod dało się odczytać.',
  ],
  KEYBOARD_LAYOUT: [
    'Skaner ma inny układ klawiatury',
    'Skaner pisze w innym układzie klawiatury niż układ tego komputera, więc pojawiają się błędne znaki. Dokument może być w porządku: skaner i komputer trzeba ustawić na ten sam układ.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
