import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumentu nevar atsaukt',
    'Institūcija nav paredzējusi, ka šo dokumentu var atsaukt. Tas arī nav obligāti.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Atsaukšana nav pārbaudīta',
    'Šī programma nav iestatīta, lai skatītu atsaukto dokumentu sarakstus.',
  ],
  'revocation-unreachable': [
    'Atsaukšanu nevarēja pārbaudīt',
    'Institūcijas atsaukto dokumentu sarakstu neizdevās lejupielādēt, un šeit nav tā kopijas.',
  ],
  'revocation-not-allowed': [
    'Atsaukšana nav pārbaudīta',
    'Atsaukto dokumentu saraksts atrodas adresē, no kuras šī programma neko nedrīkst lejupielādēt.',
  ],
  'revocation-unusable': [
    'Atsaukšanu nevarēja pārbaudīt',
    'Atsaukto dokumentu saraksts ir pārāk liels vai to nevar nolasīt.',
  ],
  'revocation-not-trusted': [
    'Atsaukto dokumentu saraksts nav īsts',
    'Atsaukto dokumentu sarakstu nav parakstījusi institūcija, kura izsniedza dokumentu, vai arī tas ir cits saraksts. Tas netika izmantots.',
  ],
  REVOCATION_STALE: [
    'Atsaukto dokumentu saraksts ir novecojis',
    'Šīs programmas atsaukto dokumentu saraksts ir pārāk vecs, lai uz to paļautos. Tāpēc nevarēja pārbaudīt, vai dokuments ir atsaukts.',
  ],
  REVOCATION_OLDER: [
    'Piedāvāts vecs atsaukto dokumentu saraksts',
    'Lejupielādētais saraksts ir vecāks par agrāk redzēto. Tas netika izmantots.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Atsaukto dokumentu saraksts no nākotnes',
    'Atsaukto dokumentu sarakstā norādīts, ka tas izveidots laikā, kas vēl nav pienācis. Nepareizs ir vai nu šīs ierīces pulkstenis, vai saraksts. Saraksts netika izmantots.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Atsaukto dokumentu sarakstā nav tādas vietas',
    'Dokumentā norādīta atsaukto dokumentu saraksta vieta, kādas sarakstā nav.',
  ],
  REVOKED: [
    'Institūcija dokumentu ir atsaukusi',
    'Institūcija šo dokumentu ir atsaukusi. Tas ir īsts, bet vairs nav derīgs.',
  ],
  SUSPENDED: ['Institūcija ir apturējusi derīgumu', 'Institūcija uz laiku ir apturējusi šī dokumenta derīgumu.'],
  STATUS_NOT_VALID: ['Vairs nav derīgs', 'Institūcijas sarakstā šis dokuments ir atzīmēts kā nederīgs.'],
} as const satisfies Readonly<Record<string, Message>>;
