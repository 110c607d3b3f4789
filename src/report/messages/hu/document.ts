import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'A PDF-fájl nincs aláírva',
    'A PDF-fájlnak nincs saját aláírása, ezért nem állapítható meg, hogy megváltoztatták-e. A rajta lévő kódnak saját aláírása van.',
  ],
  'document-changed': ['A PDF-fájlt megváltoztatták', 'A PDF-fájl nem az, amit aláírtak: utólag megváltoztatták.'],
  'document-signature-malformed': [
    'A PDF-fájl aláírása hibás',
    'A PDF-fájl aláírása nem megfelelően készült. Hibás program készítette, vagy valaki megváltoztatta a fájlt.',
  ],
  SIGNER_UNTRUSTED: [
    'A PDF-fájlt más írta alá',
    'A PDF-fájlt nem a dokumentumot kiállító intézmény kulcsával írták alá.',
  ],
  'document-signer-not-valid': [
    'A PDF-fájl aláíró kulcsa nem érvényes',
    'A kulcs, amellyel a PDF-fájlt aláírták, ma nem érvényes, és nincs megbízható időbélyegző, amely igazolná, hogy az aláíráskor érvényes volt.',
  ],
  'timestamp-not-trusted': [
    'Az időbélyegző nem megbízható',
    'A PDF-fájlban lévő időbélyegző hibás, vagy nem megbízható szolgáltatótól származik. A program nem vette figyelembe.',
  ],
  ATTACHMENT_MISSING: [
    'Nincsenek csatolt adatok',
    'A PDF-fájlnak nincs olyan melléklete, amely a kód adatait tartalmazza. Ez nem is kötelező.',
  ],
  'attachment-differs': [
    'A csatolt adatok eltérnek a kódtól',
    'A PDF-fájlhoz csatolt adatok nem az oldalon lévő QR-kód adatai. Az egyiket kicserélték.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'A nyomtatott szöveg eltérhet a kódtól',
    'A kód valamelyik adata nem található az oldal szövegében[: {field}]. Hasonlítsa össze az itt látható adatokat a nyomtatottakkal: a kód adatai az irányadók.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
