import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Der blev ikke scannet noget', 'Scanneren leverede ingen tekst.'],
  TEXT_TOO_LONG: [
    'Ikke en kode fra et sygesikringskort',
    'Teksten er længere, end en QR-kode kan være[ (højst {most} tegn)].',
  ],
  cleaned: [
    'Overflødige tegn udeladt',
    'Scanneren tilføjede mellemrum eller linjeskift. De blev udeladt, og derefter kunne koden læses.',
  ],
  TEXT_LOWER_CASE: [
    'Scanneren ændrede teksten',
    'Teksten kom med små bogstaver, men disse koder har kun store bogstaver. Scanneren eller tastaturet er indstillet forkert; dokumentet kan være i orden.',
  ],
  NOT_AN_EHIC: [
    'Ikke en kode fra et sygesikringskort',
    'Denne kode er ikke fra et europæisk sygesikringskort eller en midlertidig sygesikringsattest.[ Det er: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Ukendt type kortkode',
    'Det kan være en kode fra et sygesikringskort, men i en version[ ({version})], som dette program ikke kender.',
  ],
  SCHEMA_UNKNOWN: ['Ukendt type dokument', 'Koden indeholder et dokument i en version, som dette program ikke kender.'],
  BASE45_INVALID: [
    'Koden blev ikke læst rigtigt',
    'Teksten indeholder tegn, som en sådan kode ikke har, eller en del af den mangler. Ofte er scanneren indstillet til et andet tastaturlayout, eller koden blev kun læst delvist.',
  ],
  damaged: [
    'Koden blev ikke læst fuldstændigt',
    'En del af oplysningerne mangler eller er ændret: koden blev læst forkert, eller dokumentet er beskadiget.',
  ],
  malformed: [
    'Koden er ikke lavet efter reglerne',
    'Koden kunne læses, men indholdet følger ikke reglerne. Den er lavet af fejlbehæftet software, eller nogen har ændret den. Det hjælper ikke at scanne igen.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Typen af signatur er ikke tilladt',
    'Dokumentet angiver en type signatur, der ikke er tilladt, fordi den kan være forfalsket.',
  ],
  KID_NOT_CANONICAL: [
    'Nøglen er angivet på en usædvanlig måde',
    'Institutionen har skrevet navnet på sin nøgle i en usædvanlig form. Det kunne alligevel læses.',
  ],
  undone: [
    'Teksten blev ændret undervejs',
    'En scanner eller et program havde tilføjet eller udskiftet tegn. Det blev rettet, og derefter kunne koden læses.',
  ],
  KEYBOARD_LAYOUT: [
    'Scanneren har et andet tastaturlayout',
    'Scanneren skriver med et andet tastaturlayout end denne computers, så tegnene bliver forkerte. Dokumentet kan være i orden: scanneren og computeren skal indstilles til samme layout.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
