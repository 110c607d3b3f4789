import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumentet kan ikke tilbagekaldes',
    'Institutionen har ikke gjort det muligt at tilbagekalde dette dokument. Det er heller ikke et krav.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Tilbagekaldelse blev ikke kontrolleret',
    'Dette program er ikke sat op til at slå op i tilbagekaldelseslister.',
  ],
  'revocation-unreachable': [
    'Tilbagekaldelse kunne ikke kontrolleres',
    'Institutionens tilbagekaldelsesliste kunne ikke hentes, og der er ingen kopi af den her.',
  ],
  'revocation-not-allowed': [
    'Tilbagekaldelse blev ikke kontrolleret',
    'Tilbagekaldelseslisten ligger på en adresse, som dette program ikke må hente fra.',
  ],
  'revocation-unusable': [
    'Tilbagekaldelse kunne ikke kontrolleres',
    'Tilbagekaldelseslisten er for stor eller kan ikke læses.',
  ],
  'revocation-not-trusted': [
    'Tilbagekaldelseslisten er ikke ægte',
    'Tilbagekaldelseslisten er ikke signeret af den institution, der har udstedt dokumentet, eller det er en anden liste. Den blev ikke brugt.',
  ],
  REVOCATION_STALE: [
    'Tilbagekaldelseslisten er forældet',
    'Tilbagekaldelseslisten i dette program er for gammel til, at man kan stole på den. Derfor kunne det ikke kontrolleres, om dokumentet er tilbagekaldt.',
  ],
  REVOCATION_OLDER: [
    'En gammel tilbagekaldelsesliste blev tilbudt',
    'Den tilbagekaldelsesliste, der blev hentet, er ældre end en, der er set før. Den blev ikke brugt.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Tilbagekaldelsesliste fra fremtiden',
    'Ifølge tilbagekaldelseslisten er den lavet på et tidspunkt, der endnu ikke er kommet. Enten går uret i denne enhed forkert, eller også er listen forkert. Den blev ikke brugt.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Plads på tilbagekaldelseslisten findes ikke',
    'Dokumentet angiver en plads på tilbagekaldelseslisten, som listen ikke har.',
  ],
  REVOKED: [
    'Tilbagekaldt af institutionen',
    'Institutionen har trukket dette dokument tilbage. Det er ægte, men ikke længere gyldigt.',
  ],
  SUSPENDED: ['Suspenderet af institutionen', 'Institutionen har indtil videre suspenderet dette dokument.'],
  STATUS_NOT_VALID: ['Ikke længere gyldigt', 'Institutionen angiver på sin liste, at dette dokument ikke er gyldigt.'],
} as const satisfies Readonly<Record<string, Message>>;
