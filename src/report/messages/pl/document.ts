import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Plik PDF nie jest podpisany',
    'Plik PDF nie ma własnego podpisu, więc nie można stwierdzić, czy został zmieniony. Zawarty w nim kod ma własny podpis.',
  ],
  'document-changed': [
    'Plik PDF został zmieniony',
    'Plik PDF nie jest tym, który podpisano: został później zmieniony.',
  ],
  'document-signature-malformed': [
    'Podpis pliku PDF jest wadliwy',
    'Podpis pliku PDF nie jest zbudowany tak, jak powinien. Utworzyło go wadliwe oprogramowanie albo ktoś zmienił plik.',
  ],
  SIGNER_UNTRUSTED: [
    'Plik PDF podpisał ktoś inny',
    'Plik PDF nie został podpisany kluczem instytucji, która wydała dokument.',
  ],
  'document-signer-not-valid': [
    'Plik PDF podpisano nieważnym kluczem',
    'Klucz, którym podpisano plik PDF, nie jest dziś ważny, a żaden zaufany znacznik czasu nie potwierdza, że był ważny w chwili podpisania.',
  ],
  'timestamp-not-trusted': [
    'Na znaczniku czasu nie można polegać',
    'Znacznik czasu w pliku PDF jest wadliwy lub nie pochodzi od zaufanego podmiotu. Nie został użyty.',
  ],
  ATTACHMENT_MISSING: ['Brak załączonych danych', 'Plik PDF nie ma załącznika z danymi kodu. Nie musi go mieć.'],
  'attachment-differs': [
    'Załączone dane są inne niż w kodzie',
    'Dane załączone do pliku PDF nie są danymi z kodu QR na jego stronie. Jedno z nich zostało podmienione.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Wydrukowany tekst może się różnić od kodu',
    'Czegoś, co podaje kod, nie znaleziono w tekście strony[: {field}]. Należy porównać to, co widać tutaj, z tym, co wydrukowano: liczy się to, co podaje kod.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Nie zeskanowano pliku PDF',
    'To, co zeskanowano, nie jest plikiem PDF, więc nie było podpisu pliku, który można by sprawdzić. Sprawdzono tylko kod.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Plik PDF zapisano na nowo',
    'Po podpisaniu plik PDF został połączony, obrócony lub zapisany na nowo przez inny program, więc jego podpisu nie można już sprawdzić.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Puste znaki po pliku PDF',
    'Po końcu pliku PDF dodano puste znaki, jak robią to niektóre programy pocztowe. Niczego nie zmieniają i zostały pominięte.',
  ],
  DOCUMENT_ATTACHED: [
    'Kod z załączonego pliku PDF',
    'Kod odczytano z pliku PDF załączonego do zeskanowanego pliku. Dokumentu wokół niego nie sprawdzono.',
  ],
  PAGES_NOT_READ: [
    'Nie odczytano wszystkich stron',
    'Plik PDF ma więcej stron[ ({pages})], niż odczytano[ ({maxPages})]. Na pozostałych mogą być dalsze kody.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Plik PDF podpisano kluczem do innego celu',
    'Certyfikat, którym podpisano plik PDF, nie jest przeznaczony do podpisywania dokumentów.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Plik PDF podpisała inna instytucja',
    'Plik PDF podpisano kluczem innej instytucji niż ta, która wydała dokument.',
  ],
  SIGNER_REVOKED: [
    'Klucz pliku PDF został unieważniony',
    'Certyfikat, którym podpisano plik PDF, został unieważniony przez podmiot, który go wydał.',
  ],
  'signer-revocation-not-checked': [
    'Nie sprawdzono unieważnienia klucza podpisu',
    'Nie sprawdzono, czy certyfikat, którym podpisano plik PDF, został unieważniony.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Nie można było porównać wydruku',
    'Strona nie zawiera tekstu, który ten program może odczytać. Należy porównać to, co widać tutaj, z tym, co wydrukowano: liczy się to, co podaje kod.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
