import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Data tratamentului este în viitor',
    'Data introdusă a tratamentului[, {treatmentDate},] este ulterioară zilei de azi[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Data tratamentului este prea veche',
    'Data introdusă a tratamentului[, {treatmentDate},] este anterioară datei de 01/01/1900.',
  ],
  BIRTH_AFTER_START: [
    'Datele calendaristice se contrazic',
    'Valabilitatea documentului începe înainte de nașterea persoanei.',
  ],
  START_AFTER_END: ['Datele calendaristice se contrazic', 'Valabilitatea documentului se încheie înainte de a începe.'],
  START_AFTER_ISSUANCE: [
    'Datele calendaristice se contrazic',
    'Valabilitatea certificatului începe abia după ziua eliberării, ceea ce nu este permis.',
  ],
  ISSUANCE_AFTER_END: [
    'Datele calendaristice se contrazic',
    'Documentul a fost eliberat după ce valabilitatea sa încetase deja.',
  ],
  CARD_EXPIRES_BEFORE_END: [
    'Datele calendaristice se contrazic',
    'Cardul expiră înainte de sfârșitul valabilității certificatului care îl înlocuiește.',
  ],
  BEFORE_PERIOD: [
    'Încă nevalabil la data tratamentului',
    'Documentul este autentic, dar nu acoperă data tratamentului[ ({treatmentDate})]: valabilitatea începe mai târziu.',
  ],
  AFTER_PERIOD: [
    'Expirat la data tratamentului',
    'Documentul este autentic, dar nu acoperă data tratamentului[ ({treatmentDate})]: valabilitatea s-a încheiat înainte.',
  ],
  ISSUED_IN_FUTURE: [
    'Data eliberării este în viitor',
    'Data eliberării documentului este ulterioară zilei de azi. Este posibil ca ceasul acestui dispozitiv să nu fie corect.',
  ],
  INSTITUTION_TOO_LONG: [
    'Textul despre instituție este prea lung',
    'Numărul și denumirea instituției sunt împreună mai lungi decât este prevăzut pe formular.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Litere în numărul cardului',
    'Numărul cardului nu este format numai din cifre. Se întâmplă și nu are importanță.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Litere în numărul instituției',
    'Numărul instituției nu este format numai din cifre. Este ceva obișnuit și nu are importanță.',
  ],
  NAME_MISMATCH: ['Numele nu coincid', 'Numele de pe actul de identitate diferă de cele de pe acest document.'],
  BIRTH_DATE_MISMATCH: [
    'Datele nașterii nu coincid',
    'Data nașterii de pe actul de identitate diferă de cea de pe acest document.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
