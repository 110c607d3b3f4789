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
} as const satisfies Readonly<Record<string, Message>>;
