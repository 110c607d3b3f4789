import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumentet kan inte återkallas',
    'Institutionen har inte gjort det möjligt att återkalla detta dokument. Det är inte heller något krav.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Återkallelse kontrollerades inte',
    'Programmet är inte inställt för att söka i återkallelselistor.',
  ],
  'revocation-unreachable': [
    'Återkallelse kunde inte kontrolleras',
    'Institutionens återkallelselista kunde inte hämtas, och det finns ingen kopia av den här.',
  ],
  'revocation-not-allowed': [
    'Återkallelse kontrollerades inte',
    'Återkallelselistan ligger på en adress som programmet inte får hämta från.',
  ],
  'revocation-unusable': [
    'Återkallelse kunde inte kontrolleras',
    'Återkallelselistan är för stor eller kan inte läsas.',
  ],
  'revocation-not-trusted': [
    'Återkallelselistan är inte äkta',
    'Återkallelselistan är inte signerad av den institution som utfärdade dokumentet, eller så är det en annan lista. Den användes inte.',
  ],
  REVOCATION_STALE: [
    'Återkallelselistan är inaktuell',
    'Återkallelselistan i programmet är för gammal för att man ska kunna lita på den. Därför kunde det inte kontrolleras om dokumentet har återkallats.',
  ],
  REVOCATION_OLDER: [
    'En gammal återkallelselista erbjöds',
    'Återkallelselistan som hämtades är äldre än en som setts tidigare. Den användes inte.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Återkallelselista från framtiden',
    'Enligt återkallelselistan skapades den vid en tidpunkt som ännu inte har kommit. Antingen går enhetens klocka fel, eller så är listan fel. Den användes inte.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Plats i återkallelselistan finns inte',
    'Dokumentet anger en plats i återkallelselistan som listan inte har.',
  ],
  REVOKED: [
    'Återkallat av institutionen',
    'Institutionen har dragit tillbaka detta dokument. Det är äkta men inte längre giltigt.',
  ],
  SUSPENDED: ['Tillfälligt spärrat av institutionen', 'Institutionen har tills vidare spärrat detta dokument.'],
  STATUS_NOT_VALID: ['Inte längre giltigt', 'Institutionen anger i sin lista att detta dokument inte är giltigt.'],
} as const satisfies Readonly<Record<string, Message>>;
