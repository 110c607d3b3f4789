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
  DOCUMENT_NOT_SCANNED: [
    'Nebyl naskenován soubor PDF',
    'Naskenován nebyl soubor PDF, takže tu nebyl podpis souboru, který by bylo možné zkontrolovat. Zkontrolován byl jen kód.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Soubor PDF byl znovu uložen',
    'Soubor PDF byl po podepsání sloučen, otočen nebo znovu uložen jiným programem, takže jeho podpis už nelze zkontrolovat.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Prázdné znaky za souborem PDF',
    'Za konec souboru PDF byly přidány prázdné znaky, jak to dělají některé poštovní programy. Nic nemění a nebyly brány v úvahu.',
  ],
  DOCUMENT_ATTACHED: [
    'Kód z připojeného souboru PDF',
    'Kód byl přečten ze souboru PDF, který je připojen k naskenovanému souboru. Dokument kolem něj nebyl zkontrolován.',
  ],
  PAGES_NOT_READ: [
    'Nebyly přečteny všechny stránky',
    'Soubor PDF má více stránek[ ({pages})], než kolik jich bylo přečteno[ ({maxPages})]. Na ostatních mohou být další kódy.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Soubor PDF je podepsán klíčem k jinému účelu',
    'Certifikát, kterým byl soubor PDF podepsán, není určen k podepisování dokumentů.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Soubor PDF podepsala jiná instituce',
    'Soubor PDF byl podepsán klíčem jiné instituce než té, která doklad vydala.',
  ],
  SIGNER_REVOKED: [
    'Klíč souboru PDF byl zneplatněn',
    'Certifikát, kterým byl soubor PDF podepsán, zneplatnila autorita, která ho vydala.',
  ],
  'signer-revocation-not-checked': [
    'Zneplatnění podpisového klíče nezkontrolováno',
    'Zda byl certifikát, kterým byl soubor PDF podepsán, zneplatněn, nebylo zkontrolováno.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Vytištěný text nebylo možné porovnat',
    'Na stránce není text, který by tento program uměl přečíst. Porovnejte, co je zobrazeno zde, s tím, co je vytištěno: platí to, co uvádí kód.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
