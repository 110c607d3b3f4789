import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Ingenting ble skannet', 'Skanneren ga ingen tekst.'],
  TEXT_TOO_LONG: [
    'Ikke en kode fra et helsetrygdkort',
    'Teksten er lengre enn en QR-kode kan være[ (høyst {most} tegn)].',
  ],
  cleaned: [
    'Overflødige tegn utelatt',
    'Skanneren la til mellomrom eller linjeskift. De ble utelatt, og deretter kunne koden leses.',
  ],
  TEXT_LOWER_CASE: [
    'Skanneren endret teksten',
    'Teksten kom med små bokstaver, men disse kodene har bare store bokstaver. Skanneren eller tastaturet er feil innstilt; dokumentet kan være i orden.',
  ],
  NOT_AN_EHIC: [
    'Ikke en kode fra et helsetrygdkort',
    'Denne koden er ikke fra et europeisk helsetrygdkort eller en midlertidig attest som erstatter det.[ Det er: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Ukjent type kortkode',
    'Dette kan være en kode fra et helsetrygdkort, men i en versjon[ ({version})] som dette programmet ikke kjenner.',
  ],
  SCHEMA_UNKNOWN: [
    'Ukjent type dokument',
    'Koden inneholder et dokument i en versjon som dette programmet ikke kjenner.',
  ],
  BASE45_INVALID: [
    'Koden ble ikke lest riktig',
    'Teksten inneholder tegn som en slik kode ikke har, eller en del av den mangler. Ofte er skanneren innstilt på et annet tastaturoppsett, eller bare en del av koden ble lest.',
  ],
  damaged: [
    'Koden ble ikke lest fullstendig',
    'En del av opplysningene mangler eller er endret: Koden ble lest feil, eller dokumentet er skadet.',
  ],
  malformed: [
    'Koden er ikke laget etter reglene',
    'Koden kunne leses, men innholdet følger ikke reglene. Den er laget av programvare med feil, eller noen har endret den. Det hjelper ikke å skanne på nytt.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Typen signatur er ikke tillatt',
    'Dokumentet oppgir en type signatur som ikke er tillatt fordi den kan være forfalsket.',
  ],
  KID_NOT_CANONICAL: [
    'Nøkkelen er oppgitt på en uvanlig måte',
    'Institusjonen har skrevet navnet på nøkkelen sin i en uvanlig form. Det kunne likevel leses.',
  ],
  undone: [
    'Teksten ble endret underveis',
    'En skanner eller et program hadde lagt til eller byttet ut tegn. Dette ble rettet, og deretter kunne koden leses.',
  ],
  KEYBOARD_LAYOUT: [
    'Skanneren har et annet tastaturoppsett',
    'Skanneren skriver med et annet tastaturoppsett enn denne datamaskinen, slik at tegnene blir feil. Dokumentet kan være i orden: Skanneren og datamaskinen må stilles inn på samme oppsett.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
