import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institutionen är okänd',
    'Det officiella registret känner inte till någon institution med detta nummer i detta land. Dokumentet kan vara förfalskat, eller så kan institutionen vara ny.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Institutionens nyckel är okänd',
    'Registret känner till institutionen men inte nyckeln som dokumentet är signerat med. Antingen är registrets data här inte aktuella, eller så är dokumentet förfalskat.',
  ],
  TOO_MANY_CANDIDATES: [
    'För många nycklar att pröva',
    'Registret har fler nycklar från denna institution som skulle kunna passa än vad som prövas[ (högst {most})]. Det talar inte emot dokumentet.',
  ],
  REGISTRY_STALE: [
    'Registrets data är inaktuella',
    'Listan över institutioner i programmet är för gammal för att man ska kunna lita på den. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  'registry-unreachable': [
    'Registret kunde inte nås',
    'Registret över institutioner svarade inte. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  'registry-unusable': [
    'Registret gav inget användbart svar',
    'Registret över institutioner svarade med ett fel eller med något som inte kan användas. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registret motsäger sig självt',
    'Registrets svar passar inte frågan eller motsäger sig självt, så man kan inte lita på det. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registret anger flera institutioner',
    'Registret har mer än en institution med detta nummer i detta land. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Enhetens klocka går fel',
    'Enhetens klocka visar en tid då registrets data ännu inte fanns. Datum kan bedömas fel.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Signaturen passar inte nyckeln',
    'Dokumentet anger en typ av signatur som institutionens nyckel inte kan göra. Det är sannolikt förfalskat.',
  ],
  SIGNATURE_INVALID: [
    'Förfalskat eller ändrat dokument',
    'Signaturen är inte institutionens signatur för dessa data: dokumentet har ändrats, eller så har någon annan skapat det.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Signerat med en ännu inte giltig nyckel',
    'På utfärdandedagen var nyckeln som dokumentet är signerat med ännu inte giltig.[ Den är giltig från {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Signerat med en utgången nyckel',
    'På utfärdandedagen var nyckeln som dokumentet är signerat med inte längre giltig.[ Den var giltig till {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Nyckelns giltighet är okänd',
    'Registret anger inte när institutionens nyckel är giltig, så det kan inte kontrolleras.',
  ],
  NOT_ACCREDITED: [
    'Institutionen får inte utfärda dokumentet',
    'Enligt registret är institutionen inte behörig att utfärda det europeiska sjukförsäkringskortet.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Institutionen var inte behörig den dagen',
    'Enligt registret var institutionen inte behörig att utfärda detta dokument på utfärdandedagen.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Institutionen är inte behörig hela perioden',
    'Dokumentet omfattar dagar för vilka institutionen inte är behörig att utfärda det.',
  ],
  REGISTRY_REDIRECTED: [
    'Registret finns på en annan adress',
    'Registret över institutioner svarade att det finns på en annan adress, som programmet inte följer av sig självt. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
  ],
  CLOCK_WRONG: [
    'Enhetens klocka är felställd',
    '[Enhetens klocka visar {today}, men det måste vara {atLeast} eller senare. ]Med fel klocka kan inga datum bedömas: dokumentet kan vara i sin ordning.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
