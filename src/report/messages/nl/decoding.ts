import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Er is niets gescand', 'De scanner heeft geen tekst geleverd.'],
  TEXT_TOO_LONG: [
    'Geen code van een ziekteverzekeringskaart',
    'De tekst is langer dan een QR-code kan zijn[ (hoogstens {most} tekens)].',
  ],
  cleaned: [
    'Overtollige tekens weggelaten',
    'De scanner heeft spaties of regeleinden toegevoegd. Ze zijn weggelaten, waarna de code leesbaar was.',
  ],
  TEXT_LOWER_CASE: [
    'De scanner heeft de tekst veranderd',
    'De tekst kwam in kleine letters binnen, maar deze codes hebben alleen hoofdletters. De scanner of het toetsenbord is verkeerd ingesteld; het document kan in orde zijn.',
  ],
  NOT_AN_EHIC: [
    'Geen code van een ziekteverzekeringskaart',
    'Deze code komt niet van een Europese ziekteverzekeringskaart of van het vervangingscertificaat daarvan.[ Het is: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Onbekend soort kaartcode',
    'Dit kan een code van een ziekteverzekeringskaart zijn, maar in een versie[ ({version})] die dit programma niet kent.',
  ],
  SCHEMA_UNKNOWN: ['Onbekend soort document', 'De code bevat een document in een versie die dit programma niet kent.'],
  BASE45_INVALID: [
    'De code is niet goed gelezen',
    'De tekst bevat tekens die zo’n code niet heeft, of er ontbreekt een deel. Vaak is de scanner op een andere toetsenbordindeling ingesteld, of is de code maar gedeeltelijk gelezen.',
  ],
  damaged: [
    'De code is niet volledig gelezen',
    'Een deel van de gegevens ontbreekt of is veranderd: de code is verkeerd gelezen, of het document is beschadigd.',
  ],
  malformed: [
    'De code is niet volgens de regels gemaakt',
    'De code was leesbaar, maar de inhoud volgt de regels niet. Hij is met gebrekkige software gemaakt, of iemand heeft hem veranderd. Opnieuw scannen helpt niet.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Soort handtekening niet toegestaan',
    'Het document geeft een soort handtekening op die niet is toegestaan omdat die vervalst zou kunnen worden.',
  ],
  KID_NOT_CANONICAL: [
    'Sleutel op ongewone wijze aangeduid',
    'Het orgaan heeft de naam van zijn sleutel in een ongewone vorm geschreven. Die was toch leesbaar.',
  ],
  undone: [
    'Tekst is onderweg gewijzigd',
    'Een scanner of programma had tekens toegevoegd of vervangen. Dat is ongedaan gemaakt, waarna de code leesbaar was.',
  ],
  KEYBOARD_LAYOUT: [
    'Scanner heeft een andere toetsenbordindeling',
    'De scanner typt met een andere toetsenbordindeling dan die van deze computer, zodat er verkeerde tekens verschijnen. Het document kan in orde zijn: de scanner en de computer moeten op dezelfde indeling worden ingesteld.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
