import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Orgaan niet bekend',
    'Het officiële register kent in dit land geen orgaan met dit nummer. Het document kan vals zijn, of het orgaan is nieuw.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Sleutel van het orgaan niet bekend',
    'Het register kent het orgaan, maar niet de sleutel waarmee dit document is ondertekend. Ofwel zijn de registergegevens hier niet actueel, ofwel is het document vals.',
  ],
  TOO_MANY_CANDIDATES: [
    'Te veel sleutels om te proberen',
    'Het register heeft meer mogelijke sleutels van dit orgaan dan er worden geprobeerd[ (hoogstens {most})]. Dat pleit niet tegen het document.',
  ],
  REGISTRY_STALE: [
    'Registergegevens zijn verouderd',
    'De lijst van organen in dit programma is te oud om erop te vertrouwen. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  'registry-unreachable': [
    'Register niet bereikbaar',
    'Het register van organen heeft niet geantwoord. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  'registry-unusable': [
    'Geen bruikbaar antwoord van het register',
    'Het register van organen heeft geantwoord met een fout of met iets onbruikbaars. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  REGISTRY_INCONSISTENT: [
    'Register spreekt zichzelf tegen',
    'Het antwoord van het register past niet bij de vraag of bij zichzelf, zodat er niet op te vertrouwen is. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Register noemt meerdere organen',
    'Het register heeft meer dan één orgaan met dit nummer in dit land. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'De klok van dit apparaat staat verkeerd',
    'De klok van dit apparaat geeft een tijd aan waarop de registergegevens nog niet bestonden. Datums kunnen verkeerd worden beoordeeld.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Handtekening past niet bij de sleutel',
    'Het document geeft een soort handtekening op die de sleutel van het orgaan niet kan maken. Het is waarschijnlijk vals.',
  ],
  SIGNATURE_INVALID: [
    'Document vervalst of veranderd',
    'De handtekening is niet die van het orgaan voor deze gegevens: het document is veranderd, of iemand anders heeft het gemaakt.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Ondertekend met een nog niet geldige sleutel',
    'Op de dag van afgifte was de sleutel waarmee is ondertekend nog niet geldig.[ Hij geldt vanaf {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Ondertekend met een verlopen sleutel',
    'Op de dag van afgifte was de sleutel waarmee is ondertekend niet meer geldig.[ Hij gold tot en met {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Geldigheid van de sleutel niet bekend',
    'Het register zegt niet wanneer de sleutel van het orgaan geldig is, zodat dit niet kan worden gecontroleerd.',
  ],
  NOT_ACCREDITED: [
    'Orgaan mag dit document niet afgeven',
    'Volgens het register is het orgaan niet bevoegd om de Europese ziekteverzekeringskaart af te geven.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Orgaan was die dag niet bevoegd',
    'Volgens het register was het orgaan op de dag van afgifte niet bevoegd om dit document af te geven.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Orgaan niet bevoegd voor de hele periode',
    'Het document dekt dagen waarvoor het orgaan niet bevoegd is om het af te geven.',
  ],
  REGISTRY_REDIRECTED: [
    'Register staat op een ander adres',
    'Het register van organen heeft geantwoord dat het op een ander adres te vinden is, waar dit programma niet vanzelf heen gaat. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
  ],
  CLOCK_WRONG: [
    'De klok van dit apparaat is niet juist',
    '[De klok van dit apparaat geeft {today} aan, maar het moet {atLeast} of later zijn. ]Met een verkeerde klok is geen enkele datum te beoordelen: het document kan in orde zijn.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
