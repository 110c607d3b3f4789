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
  DOCUMENT_NOT_SCANNED: [
    'PDF-faili ei skannitud',
    'Skannitu ei ole PDF-fail, mistõttu ei olnud faili allkirja, mida kontrollida. Kontrolliti ainult koodi.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-fail on uuesti salvestatud',
    'Teine programm on PDF-faili pärast allkirjastamist ühendanud, pööranud või uuesti salvestanud, mistõttu selle allkirja ei saa enam kontrollida.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Tühimärgid PDF-faili järel',
    'PDF-faili lõppu on lisatud tühimärke, nagu mõni e-posti programm teeb. Need ei muuda midagi ja jäeti arvestamata.',
  ],
  DOCUMENT_ATTACHED: [
    'Kood on manusena lisatud PDF-failist',
    'Kood loeti PDF-failist, mis on skannitud failile lisatud. Seda ümbritsevat dokumenti ei kontrollitud.',
  ],
  PAGES_NOT_READ: [
    'Kõiki lehekülgi ei loetud',
    'PDF-failis on rohkem lehekülgi[ ({pages})], kui loeti[ ({maxPages})]. Ülejäänutel võib olla veel koode.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-fail on allkirjastatud muu otstarbe võtmega',
    'Sertifikaat, millega PDF-fail allkirjastati, ei ole mõeldud dokumentide allkirjastamiseks.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-faili allkirjastas teine asutus',
    'PDF-fail on allkirjastatud teise asutuse võtmega, mitte selle asutuse võtmega, kes dokumendi välja andis.',
  ],
  SIGNER_REVOKED: [
    'PDF-faili võti on tühistatud',
    'Sertifikaadi, millega PDF-fail allkirjastati, on tühistanud selle väljaandja.',
  ],
  'signer-revocation-not-checked': [
    'Allkirjavõtme tühistamist ei kontrollitud',
    'Seda, kas PDF-faili allkirjastamise sertifikaat on tühistatud, ei kontrollitud.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Trükitud teksti ei saanud võrrelda',
    'Leheküljel ei ole teksti, mida see programm suudab lugeda. Võrrelge siin näidatut trükituga: kehtib see, mis on koodis.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
