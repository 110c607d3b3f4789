import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Az ellátás napja a jövőben van',
    'Az ellátás megadott napja[ ({treatmentDate})] későbbi, mint a mai nap[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Az ellátás napja túl régen volt',
    'Az ellátás megadott napja[ ({treatmentDate})] korábbi, mint 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Ellentmondó dátumok', 'A dokumentum érvényessége a személy születése előtt kezdődik.'],
  START_AFTER_END: ['Ellentmondó dátumok', 'A dokumentum érvényessége előbb ér véget, mint ahogy kezdődik.'],
  START_AFTER_ISSUANCE: [
    'Ellentmondó dátumok',
    'A kártyahelyettesítő nyomtatvány érvényessége csak a kiállítás napja után kezdődik, ami nem megengedett.',
  ],
  ISSUANCE_AFTER_END: ['Ellentmondó dátumok', 'A dokumentumot akkor állították ki, amikor az érvényessége már lejárt.'],
  CARD_EXPIRES_BEFORE_END: ['Ellentmondó dátumok', 'A kártya előbb jár le, mint az azt helyettesítő nyomtatvány.'],
  BEFORE_PERIOD: [
    'Az ellátás napján még nem érvényes',
    'A dokumentum valódi, de az ellátás napjára[ ({treatmentDate})] nem érvényes: később kezdődik az érvényessége.',
  ],
  AFTER_PERIOD: [
    'Az ellátás napján már lejárt',
    'A dokumentum valódi, de az ellátás napjára[ ({treatmentDate})] nem érvényes: korábban lejárt.',
  ],
  ISSUED_IN_FUTURE: [
    'A kiállítás napja a jövőben van',
    'A dokumentumon szereplő kiállítási dátum a mai napnál későbbi. Lehet, hogy itt rosszul jár az óra.',
  ],
  INSTITUTION_TOO_LONG: [
    'Az intézmény adatai túl hosszúak',
    'Az intézmény száma és neve együtt hosszabb, mint amennyi hely az űrlapon van.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Betűk a kártya számában',
    'A kártya száma nem csak számjegyekből áll. Ez előfordul, és nem okoz gondot.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Betűk az intézmény számában',
    'Az intézmény száma nem csak számjegyekből áll. Ez gyakori, és nem okoz gondot.',
  ],
  NAME_MISMATCH: [
    'A nevek nem egyeznek',
    'A személyazonosító okmányon szereplő nevek eltérnek az e dokumentumon lévőktől.',
  ],
  BIRTH_DATE_MISMATCH: [
    'A születési dátumok nem egyeznek',
    'A személyazonosító okmányon szereplő születési dátum eltér az e dokumentumon lévőtől.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
