import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Soubor PDF není podepsán',
    'Soubor PDF nemá vlastní podpis, takže nelze říci, zda byl změněn. Kód v něm má svůj vlastní podpis.',
  ],
  'document-changed': ['Soubor PDF byl změněn', 'Soubor PDF není takový, jaký byl podepsán: byl dodatečně změněn.'],
  'document-signature-malformed': [
    'Podpis souboru PDF je vadný',
    'Podpis souboru PDF není vytvořen tak, jak má být. Vytvořil ho chybný software, nebo soubor někdo změnil.',
  ],
  SIGNER_UNTRUSTED: [
    'Soubor PDF podepsal někdo jiný',
    'Soubor PDF nebyl podepsán klíčem instituce, která doklad vydala.',
  ],
  'document-signer-not-valid': [
    'Soubor PDF je podepsán neplatným klíčem',
    'Klíč, kterým byl soubor PDF podepsán, dnes není platný a žádné důvěryhodné časové razítko nedokládá, že při podpisu platný byl.',
  ],
  'timestamp-not-trusted': [
    'Na časové razítko se nelze spolehnout',
    'Časové razítko v souboru PDF je vadné nebo není od důvěryhodné autority. Nebylo použito.',
  ],
  ATTACHMENT_MISSING: ['Nejsou připojeny žádné údaje', 'Soubor PDF nemá přílohu s údaji z kódu. Mít ji nemusí.'],
  'attachment-differs': [
    'Připojené údaje neodpovídají kódu',
    'Údaje připojené k souboru PDF nejsou údaje z QR kódu na jeho stránce. Jedno z obojího bylo vyměněno.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Vytištěný text se možná liší od kódu',
    'Něco z toho, co uvádí kód, se v textu stránky nenašlo[: {field}]. Porovnejte, co je zobrazeno zde, s tím, co je vytištěno: platí to, co uvádí kód.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
