import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Súbor PDF nie je podpísaný',
    'Súbor PDF nemá vlastný podpis, takže nemožno povedať, či bol zmenený. Kód v ňom má svoj vlastný podpis.',
  ],
  'document-changed': ['Súbor PDF bol zmenený', 'Súbor PDF nie je taký, aký bol podpísaný: bol dodatočne zmenený.'],
  'document-signature-malformed': [
    'Podpis súboru PDF je chybný',
    'Podpis súboru PDF nie je vytvorený tak, ako má byť. Vytvoril ho chybný softvér alebo súbor niekto zmenil.',
  ],
  SIGNER_UNTRUSTED: [
    'Súbor PDF podpísal niekto iný',
    'Súbor PDF nebol podpísaný kľúčom inštitúcie, ktorá doklad vydala.',
  ],
  'document-signer-not-valid': [
    'Súbor PDF je podpísaný neplatným kľúčom',
    'Kľúč, ktorým bol súbor PDF podpísaný, dnes nie je platný a žiadna dôveryhodná časová pečiatka nedokladá, že pri podpise platný bol.',
  ],
  'timestamp-not-trusted': [
    'Na časovú pečiatku sa nedá spoľahnúť',
    'Časová pečiatka v súbore PDF je chybná alebo nie je od dôveryhodnej autority. Nebola použitá.',
  ],
  ATTACHMENT_MISSING: ['Nie sú pripojené žiadne údaje', 'Súbor PDF nemá prílohu s údajmi z kódu. Nemusí ju mať.'],
  'attachment-differs': [
    'Pripojené údaje nezodpovedajú kódu',
    'Údaje pripojené k súboru PDF nie sú údaje z QR kódu na jeho strane. Jedno z toho bolo vymenené.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Vytlačený text sa možno líši od kódu',
    'Niečo z toho, čo uvádza kód, sa v texte strany nenašlo[: {field}]. Porovnajte to, čo je zobrazené tu, s tým, čo je vytlačené: platí to, čo uvádza kód.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Nebol naskenovaný súbor PDF',
    'Naskenovaný nebol súbor PDF, takže tu nebol podpis súboru, ktorý by sa dal skontrolovať. Skontrolovaný bol iba kód.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Súbor PDF bol znova uložený',
    'Súbor PDF bol po podpísaní zlúčený, otočený alebo znova uložený iným programom, takže jeho podpis sa už nedá skontrolovať.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Prázdne znaky za súborom PDF',
    'Za koniec súboru PDF boli pridané prázdne znaky, ako to robia niektoré poštové programy. Nič nemenia a nebrali sa do úvahy.',
  ],
  DOCUMENT_ATTACHED: [
    'Kód z pripojeného súboru PDF',
    'Kód bol prečítaný zo súboru PDF, ktorý je pripojený k naskenovanému súboru. Dokument okolo neho nebol skontrolovaný.',
  ],
  PAGES_NOT_READ: [
    'Neboli prečítané všetky strany',
    'Súbor PDF má viac strán[ ({pages})], než sa prečítalo[ ({maxPages})]. Na ostatných môžu byť ďalšie kódy.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Súbor PDF podpísaný kľúčom na iný účel',
    'Certifikát, ktorým bol súbor PDF podpísaný, nie je určený na podpisovanie dokumentov.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Súbor PDF podpísala iná inštitúcia',
    'Súbor PDF bol podpísaný kľúčom inej inštitúcie než tej, ktorá doklad vydala.',
  ],
  SIGNER_REVOKED: [
    'Kľúč súboru PDF bol zrušený',
    'Certifikát, ktorým bol súbor PDF podpísaný, zrušila autorita, ktorá ho vydala.',
  ],
  'signer-revocation-not-checked': [
    'Zrušenie podpisového kľúča neskontrolované',
    'Či bol certifikát, ktorým bol súbor PDF podpísaný, zrušený, nebolo skontrolované.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Vytlačený text sa nedal porovnať',
    'Na strane nie je text, ktorý by tento program dokázal prečítať. Porovnajte to, čo je zobrazené tu, s tým, čo je vytlačené: platí to, čo uvádza kód.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
