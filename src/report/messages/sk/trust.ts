import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Inštitúcia nie je známa',
    'Úradný register nepozná v tejto krajine žiadnu inštitúciu s týmto číslom. Doklad môže byť sfalšovaný alebo môže byť inštitúcia nová.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Kľúč inštitúcie nie je známy',
    'Register inštitúciu pozná, ale nepozná kľúč, ktorým bol tento doklad podpísaný. Buď tu údaje z registra nie sú aktuálne, alebo je doklad sfalšovaný.',
  ],
  TOO_MANY_CANDIDATES: [
    'Priveľa kľúčov na vyskúšanie',
    'Register má viac vhodných kľúčov tejto inštitúcie, než koľko sa ich skúša[ (najviac {most})]. To neznamená, že je doklad chybný.',
  ],
  REGISTRY_STALE: [
    'Údaje z registra sú zastarané',
    'Zoznam inštitúcií v tomto programe je príliš starý na to, aby sa naň dalo spoľahnúť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  'registry-unreachable': [
    'Register nie je dostupný',
    'Register inštitúcií neodpovedal. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  'registry-unusable': [
    'Register nedal použiteľnú odpoveď',
    'Register inštitúcií odpovedal chybou alebo niečím, čo sa nedá použiť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  REGISTRY_INCONSISTENT: [
    'Register si odporuje',
    'Odpoveď registra nesúhlasí s otázkou alebo sama so sebou, takže sa na ňu nedá spoľahnúť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Register uvádza viac inštitúcií',
    'Register má v tejto krajine viac než jednu inštitúciu s týmto číslom. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Hodiny tohto zariadenia idú zle',
    'Hodiny tohto zariadenia ukazujú čas pred vytvorením údajov z registra. Dátumy môžu byť posúdené nesprávne.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Podpis nezodpovedá kľúču',
    'Doklad uvádza druh podpisu, ktorý kľúč inštitúcie nemôže vytvoriť. Pravdepodobne je sfalšovaný.',
  ],
  SIGNATURE_INVALID: [
    'Sfalšovaný alebo zmenený doklad',
    'Podpis nie je podpisom inštitúcie k týmto údajom: doklad bol zmenený alebo ho vytvoril niekto iný.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Podpísané kľúčom, ktorý ešte neplatil',
    'V deň vydania kľúč použitý na podpis ešte neplatil.[ Platí od {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Podpísané kľúčom, ktorý už neplatil',
    'V deň vydania kľúč použitý na podpis už neplatil.[ Platil do {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Platnosť kľúča nie je známa',
    'Register neuvádza, kedy kľúč inštitúcie platí, takže sa to nedá skontrolovať.',
  ],
  NOT_ACCREDITED: [
    'Inštitúcia nesmie vydať tento doklad',
    'Podľa registra inštitúcia nie je oprávnená vydávať európsky preukaz zdravotného poistenia.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Inštitúcia v ten deň nemala oprávnenie',
    'Podľa registra inštitúcia v deň vydania nebola oprávnená vydať tento doklad.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Inštitúcia nie je oprávnená na celé obdobie',
    'Doklad sa vzťahuje aj na dni, na ktoré ho inštitúcia nie je oprávnená vydať.',
  ],
  REGISTRY_REDIRECTED: [
    'Register je na inej adrese',
    'Register inštitúcií odpovedal, že je na inej adrese, na ktorú tento program sám neprejde. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
  ],
  CLOCK_WRONG: [
    'Hodiny tohto zariadenia nie sú správne',
    '[Hodiny tohto zariadenia ukazujú {today}, ale musí byť {atLeast} alebo neskôr. ]Pri nesprávnych hodinách sa nedá posúdiť žiadny dátum: doklad môže byť v poriadku.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
