import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Documentul nu poate fi revocat',
    'Instituția nu a prevăzut ca acest document să poată fi revocat. Nu este obligată să o facă.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Revocarea nu a fost verificată',
    'Acest program nu este setat să consulte liste de revocare.',
  ],
  'revocation-unreachable': [
    'Revocarea nu a putut fi verificată',
    'Lista de revocare a instituției nu a putut fi obținută și nu există o copie a ei aici.',
  ],
  'revocation-not-allowed': [
    'Revocarea nu a fost verificată',
    'Lista de revocare se află la o adresă de la care acest program nu are voie să descarce.',
  ],
  'revocation-unusable': [
    'Revocarea nu a putut fi verificată',
    'Lista de revocare este prea mare sau nu poate fi citită.',
  ],
  'revocation-not-trusted': [
    'Lista de revocare nu este autentică',
    'Lista de revocare nu a fost semnată de instituția care a eliberat documentul sau este altă listă. Nu a fost folosită.',
  ],
  REVOCATION_STALE: [
    'Lista de revocare nu este actualizată',
    'Lista de revocare din acest program este prea veche pentru a fi de încredere, astfel că nu s-a putut verifica dacă documentul a fost revocat.',
  ],
  REVOCATION_OLDER: [
    'S-a oferit o listă de revocare veche',
    'Lista de revocare obținută este mai veche decât una văzută anterior. Nu a fost folosită.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Listă de revocare din viitor',
    'Potrivit listei de revocare, aceasta a fost întocmită la un moment care încă nu a venit. Fie ceasul acestui dispozitiv nu este corect, fie lista este greșită. Lista nu a fost folosită.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Loc inexistent în lista de revocare',
    'Documentul indică un loc din lista de revocare care nu există.',
  ],
  REVOKED: ['Revocat de instituție', 'Instituția a retras acest document. Este autentic, dar nu mai este valabil.'],
  SUSPENDED: ['Suspendat de instituție', 'Instituția a suspendat temporar acest document.'],
  STATUS_NOT_VALID: ['Nu mai este valabil', 'În lista sa, instituția indică acest document ca nevalabil.'],
} as const satisfies Readonly<Record<string, Message>>;
