import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF datoteka nije potpisana',
    'PDF datoteka nema vlastiti potpis pa se ne može reći je li promijenjena. Kod u njoj ima svoj potpis.',
  ],
  'document-changed': [
    'PDF datoteka je promijenjena',
    'PDF datoteka nije onakva kakva je potpisana: naknadno je promijenjena.',
  ],
  'document-signature-malformed': [
    'Potpis PDF datoteke nije ispravan',
    'Potpis PDF datoteke nije izrađen kako treba. Izradio ga je neispravan softver ili je netko promijenio datoteku.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF datoteku potpisao je netko drugi',
    'PDF datoteka nije potpisana ključem ustanove koja je izdala dokument.',
  ],
  'document-signer-not-valid': [
    'PDF datoteka potpisana je nevažećim ključem',
    'Ključ kojim je PDF datoteka potpisana danas nije važeći, a nijedan pouzdan vremenski žig ne potvrđuje da je bio važeći u trenutku potpisivanja.',
  ],
  'timestamp-not-trusted': [
    'Vremenski žig nije pouzdan',
    'Vremenski žig u PDF datoteci nije ispravan ili ga nije izdalo pouzdano tijelo. Nije upotrijebljen.',
  ],
  ATTACHMENT_MISSING: ['Nema priloženih podataka', 'PDF datoteka nema prilog s podacima iz koda. Ne mora ga imati.'],
  'attachment-differs': [
    'Priloženi podaci nisu podaci iz koda',
    'Podaci priloženi PDF datoteci nisu podaci iz QR koda na njezinoj stranici. Jedno od njih je zamijenjeno.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Ispisani tekst možda se razlikuje od koda',
    'Nešto što navodi kod nije pronađeno u tekstu stranice[: {field}]. Usporedite ono što je prikazano ovdje s onim što je ispisano: vrijedi ono što navodi kod.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Nije skenirana PDF datoteka',
    'Ono što je skenirano nije PDF datoteka pa nije bilo potpisa datoteke koji bi se mogao provjeriti. Provjeren je samo kod.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF datoteka ponovno je spremljena',
    'PDF datoteku nakon potpisivanja spojio je, okrenuo ili ponovno spremio drugi program pa se njezin potpis više ne može provjeriti.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Prazni znakovi iza PDF datoteke',
    'Iza kraja PDF datoteke dodani su prazni znakovi, kao što čine neki programi za e-poštu. Ne mijenjaju ništa i zanemareni su.',
  ],
  DOCUMENT_ATTACHED: [
    'Kod iz priložene PDF datoteke',
    'Kod je pročitan iz PDF datoteke koja je priložena skeniranoj. Dokument oko njega nije provjeren.',
  ],
  PAGES_NOT_READ: [
    'Nisu pročitane sve stranice',
    'PDF datoteka ima više stranica[ ({pages})] nego što ih je pročitano[ ({maxPages})]. Na ostalima može biti još kodova.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF datoteka potpisana ključem druge namjene',
    'Certifikat kojim je PDF datoteka potpisana nije namijenjen potpisivanju dokumenata.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF datoteku potpisala je druga ustanova',
    'PDF datoteka potpisana je ključem druge ustanove, a ne one koja je izdala dokument.',
  ],
  SIGNER_REVOKED: [
    'Ključ PDF datoteke je opozvan',
    'Certifikat kojim je PDF datoteka potpisana opozvalo je tijelo koje ga je izdalo.',
  ],
  'signer-revocation-not-checked': [
    'Opoziv ključa za potpis nije provjeren',
    'Nije provjereno je li certifikat kojim je PDF datoteka potpisana opozvan.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Ispisani tekst nije se mogao usporediti',
    'Na stranici nema teksta koji ovaj program može pročitati. Usporedite ono što je prikazano ovdje s onim što je ispisano: vrijedi ono što navodi kod.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
