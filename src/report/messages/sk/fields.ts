import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Chýba pole', 'V doklade chýba povinné pole[: {field}].'],
  'field-not-allowed': ['Pole navyše', 'Doklad má pole, ktoré nesmie mať[: {field}].'],
  'field-value': ['Pole nie je platné', 'Pole dokladu obsahuje niečo, čo obsahovať nemôže[: {field}].'],
  FIELD_TOO_LONG: [
    'Pole je príliš dlhé',
    'Pole dokladu je dlhšie, než je povolené[: {field}][ (najviac {most} znakov)].',
  ],
  FIELD_TOO_SHORT: [
    'Pole je príliš krátke',
    'Pole dokladu je kratšie, než je povolené[: {field}][ (najmenej {least} znakov)].',
  ],
  DATE_INVALID: ['Dátum nie je platný', 'Doklad obsahuje dátum, ktorý neexistuje[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Neznáma krajina',
    'Doklad uvádza krajinu, ktorá nie je zapojená do systému európskeho preukazu zdravotného poistenia.',
  ],
  COUNTRY_ALIAS: [
    'Kód krajiny bol upravený',
    'Krajina bola zapísaná iným kódom (EL pre Grécko, GB pre Spojené kráľovstvo), ale bola rozpoznaná správne.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Neviditeľný znak v texte',
    'Text obsahuje znak, ktorý nevidno alebo ktorý obracia poradie písmen[: {field}]. Text môže vyzerať inak, než aký je.',
  ],
  'odd-text': [
    'Neobvykle zapísaný text',
    'Text sa začína alebo končí medzerou alebo sú jeho písmená uložené neobvyklým spôsobom[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Písmená inej abecedy',
    'Text nie je napísaný latinkou[: {field}]. V zahraničí sa možno nebude dať prečítať.',
  ],
  TOKEN_ID_NOT_UUID: ['Identifikátor dokladu nie je platný', 'Identifikátor dokladu nemá predpísaný tvar.'],
  REVOCATION_URI_INVALID: [
    'Neplatná adresa zoznamu zrušených dokladov',
    'Doklad uvádza zoznam zrušených dokladov na adrese, ktorú nemožno použiť.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Preukaz v tomto formáte nie je možný',
    'Tento formát je určený iba pre provizórne náhradné potvrdenia, nie pre samotný preukaz.',
  ],
  ISSUED_ON_NOT_TODAY: ['Dátum vydania nie je dnešný', 'Doklad musí byť vydaný s dátumom dňa, v ktorom je podpísaný.'],
  'too-much-data': ['Priveľa údajov pre kód', 'Údaje sa do QR kódu nezmestia.'],
  'garbled-text': [
    'Text vyzerá poškodený',
    'Text obsahuje znaky, ktoré vznikajú pri nesprávnom uložení, napríklad Ã¼ namiesto ü alebo &#39; namiesto apostrofu[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Číslo zmenil tabuľkový program',
    'Číslo vyzerá, akoby ho zaokrúhlil tabuľkový program[: {field}]. Niektoré jeho číslice mohli vypadnúť.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Znak sa nedá vytlačiť',
    'Text obsahuje znak[ ({codePoint})], ktorý písmo dokladu nemá[: {field}]. Súbor PDF sa s ním nedá vytvoriť.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
