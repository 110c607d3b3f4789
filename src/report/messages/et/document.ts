import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-fail ei ole allkirjastatud',
    'PDF-failil ei ole oma allkirja, mistõttu ei saa öelda, kas seda on muudetud. Failis oleval koodil on oma allkiri.',
  ],
  'document-changed': ['PDF-faili on muudetud', 'PDF-fail ei ole see, mis allkirjastati: seda on hiljem muudetud.'],
  'document-signature-malformed': [
    'PDF-faili allkiri on vigane',
    'PDF-faili allkiri ei ole selline, nagu see peab olema. Selle on koostanud vigane tarkvara või on keegi faili muutnud.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-faili allkirjastas keegi teine',
    'PDF-fail ei ole allkirjastatud dokumendi välja andnud asutuse võtmega.',
  ],
  'document-signer-not-valid': [
    'PDF-fail on allkirjastatud kehtetu võtmega',
    'Võti, millega PDF-fail allkirjastati, ei kehti täna ja ükski usaldusväärne ajatempel ei kinnita, et see allkirjastamise ajal kehtis.',
  ],
  'timestamp-not-trusted': [
    'Ajatempel ei ole usaldusväärne',
    'PDF-faili ajatempel on vigane või ei pärine usaldusväärsest allikast. Seda ei kasutatud.',
  ],
  ATTACHMENT_MISSING: ['Andmeid ei ole lisatud', 'PDF-failil ei ole manust koodi andmetega. See ei olegi kohustuslik.'],
  'attachment-differs': [
    'Lisatud andmed ei ole koodi andmed',
    'PDF-failile lisatud andmed ei ole samad mis leheküljel oleva QR-koodi andmed. Üks neist on välja vahetatud.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Trükitud tekst võib koodist erineda',
    'Üht koodis olevat andmevälja lehekülje tekstist ei leitud[: {field}]. Võrrelge siin näidatut trükituga: kehtib see, mis on koodis.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
