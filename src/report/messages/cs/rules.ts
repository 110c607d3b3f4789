import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Datum ošetření je v budoucnosti',
    'Zadané datum ošetření[ {treatmentDate}] je pozdější než dnešní datum[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Datum ošetření je příliš dávné',
    'Zadané datum ošetření[ {treatmentDate}] je dřívější než 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Data si odporují', 'Doklad začíná platit dříve, než se osoba narodila.'],
  START_AFTER_END: ['Data si odporují', 'Doklad přestává platit dříve, než platit začne.'],
  START_AFTER_ISSUANCE: ['Data si odporují', 'Osvědčení začíná platit až po dni vydání, což není dovoleno.'],
  ISSUANCE_AFTER_END: ['Data si odporují', 'Doklad byl vydán až poté, co jeho platnost skončila.'],
  CARD_EXPIRES_BEFORE_END: [
    'Data si odporují',
    'Platnost průkazu končí dříve než platnost osvědčení, které ho nahrazuje.',
  ],
  BEFORE_PERIOD: [
    'V den ošetření ještě neplatí',
    'Doklad je pravý, ale nevztahuje se na datum ošetření[ {treatmentDate}]: začíná platit později.',
  ],
  AFTER_PERIOD: [
    'V den ošetření už neplatí',
    'Doklad je pravý, ale nevztahuje se na datum ošetření[ {treatmentDate}]: přestal platit dříve.',
  ],
  ISSUED_IN_FUTURE: [
    'Datum vydání je v budoucnosti',
    'Na dokladu je datum vydání pozdější než dnešní datum. Zdejší hodiny možná jdou špatně.',
  ],
  INSTITUTION_TOO_LONG: [
    'Údaj o instituci je příliš dlouhý',
    'Číslo a název instituce jsou dohromady delší, než formulář předpokládá.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Písmena v čísle průkazu',
    'Číslo průkazu se neskládá jen z číslic. Stává se to a není to na závadu.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Písmena v čísle instituce',
    'Číslo instituce se neskládá jen z číslic. Je to běžné a není to na závadu.',
  ],
  NAME_MISMATCH: ['Jména se neshodují', 'Jména na dokladu totožnosti se liší od jmen na tomto dokladu.'],
  BIRTH_DATE_MISMATCH: [
    'Data narození se neshodují',
    'Datum narození na dokladu totožnosti se liší od data na tomto dokladu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
