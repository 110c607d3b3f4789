import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokument se ne može opozvati',
    'Ustanova nije predvidjela mogućnost opoziva ovog dokumenta. To nije obvezno.',
  ],
  REVOCATION_NOT_CONFIGURED: ['Opoziv nije provjeren', 'Ovaj program nije postavljen za provjeru popisa opoziva.'],
  'revocation-unreachable': [
    'Opoziv nije bilo moguće provjeriti',
    'Popis opoziva te ustanove nije bilo moguće preuzeti, a njegove kopije ovdje nema.',
  ],
  'revocation-not-allowed': [
    'Opoziv nije provjeren',
    'Popis opoziva nalazi se na adresi s koje ovaj program ne smije preuzimati.',
  ],
  'revocation-unusable': ['Opoziv nije bilo moguće provjeriti', 'Popis opoziva prevelik je ili se ne može pročitati.'],
  'revocation-not-trusted': [
    'Popis opoziva nije autentičan',
    'Popis opoziva nije potpisala ustanova koja je izdala dokument ili je to drugi popis. Nije upotrijebljen.',
  ],
  REVOCATION_STALE: [
    'Popis opoziva je zastario',
    'Popis opoziva u ovom programu prestar je da bi se na njega moglo osloniti. Zato nije bilo moguće provjeriti je li dokument opozvan.',
  ],
  REVOCATION_OLDER: [
    'Stari popis opoziva',
    'Preuzeti popis opoziva stariji je od onoga koji je prije bio dostupan. Nije upotrijebljen.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Popis opoziva iz budućnosti',
    'Popis opoziva navodi vrijeme izrade koje tek dolazi. Pogrešan je sat ovog uređaja ili popis. Popis nije upotrijebljen.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Pogrešno mjesto na popisu opoziva',
    'Dokument navodi mjesto na popisu opoziva kojeg na tom popisu nema.',
  ],
  REVOKED: ['Ustanova je opozvala dokument', 'Ustanova je opozvala ovaj dokument. Autentičan je, ali više ne vrijedi.'],
  SUSPENDED: ['Ustanova je suspendirala dokument', 'Ustanova je privremeno suspendirala ovaj dokument.'],
  STATUS_NOT_VALID: ['Više ne vrijedi', 'Ustanova je na svojem popisu ovaj dokument označila kao nevažeći.'],
} as const satisfies Readonly<Record<string, Message>>;
