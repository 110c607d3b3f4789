import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumentet kan ikke tilbakekalles',
    'Institusjonen har ikke gjort det mulig å tilbakekalle dette dokumentet. Det er heller ikke et krav.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Tilbakekalling ble ikke kontrollert',
    'Dette programmet er ikke satt opp til å slå opp i tilbakekallingslister.',
  ],
  'revocation-unreachable': [
    'Tilbakekalling kunne ikke kontrolleres',
    'Institusjonens tilbakekallingsliste kunne ikke hentes, og det finnes ingen kopi av den her.',
  ],
  'revocation-not-allowed': [
    'Tilbakekalling ble ikke kontrollert',
    'Tilbakekallingslisten ligger på en adresse som dette programmet ikke har lov til å hente fra.',
  ],
  'revocation-unusable': [
    'Tilbakekalling kunne ikke kontrolleres',
    'Tilbakekallingslisten er for stor eller kan ikke leses.',
  ],
  'revocation-not-trusted': [
    'Tilbakekallingslisten er ikke ekte',
    'Tilbakekallingslisten er ikke signert av institusjonen som har utstedt dokumentet, eller det er en annen liste. Den ble ikke brukt.',
  ],
  REVOCATION_STALE: [
    'Tilbakekallingslisten er utdatert',
    'Tilbakekallingslisten i dette programmet er for gammel til at man kan stole på den. Derfor kunne det ikke kontrolleres om dokumentet er tilbakekalt.',
  ],
  REVOCATION_OLDER: [
    'En gammel tilbakekallingsliste ble tilbudt',
    'Tilbakekallingslisten som ble hentet, er eldre enn en som er sett tidligere. Den ble ikke brukt.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Tilbakekallingsliste fra framtiden',
    'Ifølge tilbakekallingslisten er den laget på et tidspunkt som ennå ikke har kommet. Enten går klokken i denne enheten feil, eller så er listen feil. Den ble ikke brukt.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Plass i tilbakekallingslisten finnes ikke',
    'Dokumentet oppgir en plass i tilbakekallingslisten som listen ikke har.',
  ],
  REVOKED: [
    'Tilbakekalt av institusjonen',
    'Institusjonen har trukket dette dokumentet tilbake. Det er ekte, men ikke lenger gyldig.',
  ],
  SUSPENDED: ['Suspendert av institusjonen', 'Institusjonen har inntil videre suspendert dette dokumentet.'],
  STATUS_NOT_VALID: ['Ikke lenger gyldig', 'Institusjonen oppgir i listen sin at dette dokumentet ikke er gyldig.'],
} as const satisfies Readonly<Record<string, Message>>;
