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
  DOCUMENT_NOT_SCANNED: [
    'Nem PDF-fájl beolvasása történt',
    'Amit beolvastak, nem PDF-fájl, ezért nem volt ellenőrizhető fájlaláírás. Csak a kód ellenőrzése történt meg.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'A PDF-fájlt újra elmentették',
    'A PDF-fájlt az aláírás után egy másik programmal egyesítették, elforgatták vagy újra elmentették, ezért az aláírása már nem ellenőrizhető.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Üres karakterek a PDF-fájl után',
    'A PDF-fájl vége után üres karakterek kerültek, ahogy egyes levelezőprogramok teszik. Ezek semmit sem változtatnak, a program nem vette figyelembe őket.',
  ],
  DOCUMENT_ATTACHED: [
    'A kód csatolt PDF-fájlból származik',
    'A kód a beolvasott PDF-fájlhoz csatolt másik PDF-fájlból származik. A körülötte lévő dokumentum ellenőrzése nem történt meg.',
  ],
  PAGES_NOT_READ: [
    'Nem minden oldal beolvasása történt meg',
    'A PDF-fájlnak több oldala van[ ({pages})], mint amennyi beolvasásra került[ ({maxPages})]. A többin további kódok lehetnek.',
  ],
  SIGNER_KEY_PURPOSE: [
    'A PDF-fájl aláíró kulcsa más célra szolgál',
    'A tanúsítvány, amellyel a PDF-fájlt aláírták, nem dokumentumok aláírására szolgál.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'A PDF-fájlt más intézmény írta alá',
    'A PDF-fájlt nem a dokumentumot kiállító intézmény, hanem egy másik intézmény kulcsával írták alá.',
  ],
  SIGNER_REVOKED: [
    'A PDF-fájl kulcsát visszavonták',
    'Egy tanúsítványt, amellyel a PDF-fájlt aláírták, a kibocsátója visszavont.',
  ],
  'signer-revocation-not-checked': [
    'Az aláíró kulcs visszavonása nincs ellenőrizve',
    'Azt a program nem ellenőrizte, hogy visszavonták-e a tanúsítványt, amellyel a PDF-fájlt aláírták.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'A nyomtatott szöveg nem volt összevethető',
    'Az oldalon nincs olyan szöveg, amelyet ez a program el tud olvasni. Hasonlítsa össze az itt látható adatokat a nyomtatottakkal: a kód adatai az irányadók.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
