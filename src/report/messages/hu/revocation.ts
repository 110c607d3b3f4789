import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'A dokumentum nem vonható vissza',
    'Az intézmény nem tette lehetővé e dokumentum visszavonását. Erre nem is köteles.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'A visszavonás ellenőrzése elmaradt',
    'Ez a program nincs beállítva a visszavonási listák megtekintésére.',
  ],
  'revocation-unreachable': [
    'A visszavonás nem volt ellenőrizhető',
    'Az intézmény visszavonási listáját nem sikerült letölteni, és itt nincs róla másolat.',
  ],
  'revocation-not-allowed': [
    'A visszavonás ellenőrzése elmaradt',
    'A visszavonási lista olyan címen van, ahonnan ez a program nem tölthet le.',
  ],
  'revocation-unusable': ['A visszavonás nem volt ellenőrizhető', 'A visszavonási lista túl nagy, vagy nem olvasható.'],
  'revocation-not-trusted': [
    'A visszavonási lista nem hiteles',
    'A visszavonási listát nem a dokumentumot kiállító intézmény írta alá, vagy ez egy másik lista. A program nem vette figyelembe.',
  ],
  REVOCATION_STALE: [
    'A visszavonási lista elavult',
    'A programban lévő visszavonási lista túl régi ahhoz, hogy megbízható legyen, ezért nem volt ellenőrizhető, hogy a dokumentumot visszavonták-e.',
  ],
  REVOCATION_OLDER: [
    'Régi visszavonási lista érkezett',
    'A letöltött visszavonási lista régebbi egy korábban már látottnál. A program nem vette figyelembe.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Jövőbeli visszavonási lista',
    'A visszavonási lista szerint a lista egy még el nem jött időpontban készült. Vagy az eszköz órája jár rosszul, vagy a lista hibás. A program nem vette figyelembe.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Nem létező hely a visszavonási listán',
    'A dokumentum olyan helyre hivatkozik a visszavonási listán, amely azon nem létezik.',
  ],
  REVOKED: [
    'Az intézmény visszavonta',
    'Az intézmény visszavonta ezt a dokumentumot. A dokumentum valódi, de már nem érvényes.',
  ],
  SUSPENDED: ['Az intézmény felfüggesztette', 'Az intézmény ideiglenesen felfüggesztette ezt a dokumentumot.'],
  STATUS_NOT_VALID: ['Már nem érvényes', 'Az intézmény a listáján érvénytelenként jelöli ezt a dokumentumot.'],
} as const satisfies Readonly<Record<string, Message>>;
