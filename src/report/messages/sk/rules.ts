import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Dátum ošetrenia je v budúcnosti',
    'Zadaný dátum ošetrenia[ {treatmentDate}] je neskorší než dnešný dátum[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Dátum ošetrenia je príliš dávny',
    'Zadaný dátum ošetrenia[ {treatmentDate}] je skorší než 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Dátumy si odporujú', 'Doklad začína platiť skôr, než sa osoba narodila.'],
  START_AFTER_END: ['Dátumy si odporujú', 'Doklad prestáva platiť skôr, než začne platiť.'],
  START_AFTER_ISSUANCE: ['Dátumy si odporujú', 'Potvrdenie začína platiť až po dni vydania, čo nie je dovolené.'],
  ISSUANCE_AFTER_END: ['Dátumy si odporujú', 'Doklad bol vydaný až po tom, ako sa jeho platnosť skončila.'],
  CARD_EXPIRES_BEFORE_END: [
    'Dátumy si odporujú',
    'Platnosť preukazu sa končí skôr než platnosť potvrdenia, ktoré ho nahrádza.',
  ],
  BEFORE_PERIOD: [
    'V deň ošetrenia ešte neplatí',
    'Doklad je pravý, ale nevzťahuje sa na dátum ošetrenia[ {treatmentDate}]: začína platiť neskôr.',
  ],
  AFTER_PERIOD: [
    'V deň ošetrenia už neplatí',
    'Doklad je pravý, ale nevzťahuje sa na dátum ošetrenia[ {treatmentDate}]: prestal platiť skôr.',
  ],
  ISSUED_IN_FUTURE: [
    'Dátum vydania je v budúcnosti',
    'Na doklade je dátum vydania neskorší než dnešný dátum. Hodiny tu možno idú zle.',
  ],
  INSTITUTION_TOO_LONG: [
    'Údaj o inštitúcii je príliš dlhý',
    'Číslo a názov inštitúcie sú spolu dlhšie, než formulár predpokladá.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Písmená v čísle preukazu',
    'Číslo preukazu sa neskladá iba z číslic. Stáva sa to a neprekáža to.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Písmená v čísle inštitúcie',
    'Číslo inštitúcie sa neskladá iba z číslic. Je to bežné a neprekáža to.',
  ],
  NAME_MISMATCH: ['Mená sa nezhodujú', 'Mená na doklade totožnosti sa líšia od mien na tomto doklade.'],
  BIRTH_DATE_MISMATCH: [
    'Dátumy narodenia sa nezhodujú',
    'Dátum narodenia na doklade totožnosti sa líši od dátumu na tomto doklade.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
