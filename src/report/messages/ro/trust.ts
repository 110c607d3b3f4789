import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Instituție necunoscută',
    'În registrul oficial nu figurează nicio instituție cu acest număr în această țară. Documentul poate fi fals sau instituția poate fi nouă.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Cheia instituției nu este cunoscută',
    'Instituția figurează în registru, dar nu și cheia cu care a fost semnat acest document. Fie datele registrului de aici nu sunt actualizate, fie documentul este fals.',
  ],
  TOO_MANY_CANDIDATES: [
    'Prea multe chei de încercat',
    'În registru sunt mai multe chei posibile ale acestei instituții decât se încearcă[ (cel mult {most})]. Acest lucru nu pune la îndoială documentul.',
  ],
  REGISTRY_STALE: [
    'Datele registrului nu sunt actualizate',
    'Lista instituțiilor din acest program este prea veche pentru a fi de încredere. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  'registry-unreachable': [
    'Registrul nu a putut fi accesat',
    'Registrul instituțiilor nu a răspuns. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  'registry-unusable': [
    'Răspunsul registrului nu poate fi folosit',
    'Registrul instituțiilor a răspuns cu o eroare sau cu ceva ce nu poate fi folosit. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registrul se contrazice',
    'Răspunsul registrului nu corespunde întrebării sau se contrazice, astfel că nu este de încredere. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registrul indică mai multe instituții',
    'În registru figurează mai mult de o instituție cu acest număr în această țară. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Ceasul acestui dispozitiv nu este corect',
    'Ceasul acestui dispozitiv arată un moment anterior întocmirii datelor registrului. Datele calendaristice pot fi apreciate greșit.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Semnătura nu se potrivește cu cheia',
    'Documentul indică un tip de semnătură pe care cheia instituției nu îl poate produce. Probabil este fals.',
  ],
  SIGNATURE_INVALID: [
    'Document falsificat sau modificat',
    'Semnătura nu este cea a instituției pentru aceste date: documentul a fost modificat sau a fost întocmit de altcineva.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Semnat cu o cheie încă nevalabilă',
    'În ziua eliberării, cheia cu care s-a semnat nu era încă valabilă.[ Este valabilă de la {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Semnat cu o cheie expirată',
    'În ziua eliberării, cheia cu care s-a semnat nu mai era valabilă.[ A fost valabilă până la {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Valabilitatea cheii nu este cunoscută',
    'Registrul nu precizează perioada de valabilitate a cheii instituției, astfel că nu se poate verifica.',
  ],
  NOT_ACCREDITED: [
    'Instituția nu este abilitată',
    'Conform registrului, instituția nu este abilitată să elibereze cardul european de asigurări sociale de sănătate.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Instituția nu era abilitată în acea zi',
    'Conform registrului, instituția nu era abilitată să elibereze acest document în ziua eliberării.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Instituție neabilitată pentru toată perioada',
    'Documentul acoperă zile pentru care instituția nu este abilitată să îl elibereze.',
  ],
  REGISTRY_REDIRECTED: [
    'Registrul se află la altă adresă',
    'Registrul instituțiilor a răspuns că se află la altă adresă, pe care acest program nu o urmează de la sine. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
  ],
  CLOCK_WRONG: [
    'Ceasul acestui dispozitiv este greșit',
    '[Ceasul acestui dispozitiv arată {today}, dar trebuie să fie {atLeast} sau mai târziu. ]Cu un ceas greșit nu poate fi apreciată nicio dată: documentul poate fi în regulă.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
