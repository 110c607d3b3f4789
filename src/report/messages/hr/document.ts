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
} as const satisfies Readonly<Record<string, Message>>;
