import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Ingenting skannades', 'Skannern gav ingen text.'],
  TEXT_TOO_LONG: [
    'Inte en kod från ett sjukförsäkringskort',
    'Texten är längre än en QR-kod kan vara[ (högst {most} tecken)].',
  ],
  cleaned: [
    'Överflödiga tecken uteslöts',
    'Skannern lade till mellanslag eller radbrytningar. De uteslöts, och därefter kunde koden läsas.',
  ],
  TEXT_LOWER_CASE: [
    'Skannern ändrade texten',
    'Texten kom med små bokstäver, men dessa koder har bara stora bokstäver. Skannern eller tangentbordet är fel inställt; dokumentet kan vara i sin ordning.',
  ],
  NOT_AN_EHIC: [
    'Inte en kod från ett sjukförsäkringskort',
    'Koden kommer inte från ett europeiskt sjukförsäkringskort eller det provisoriska intyg som ersätter det.[ Det är: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Okänd typ av kortkod',
    'Detta kan vara en kod från ett sjukförsäkringskort, men i en version[ ({version})] som programmet inte känner till.',
  ],
  SCHEMA_UNKNOWN: [
    'Okänd typ av dokument',
    'Koden innehåller ett dokument i en version som programmet inte känner till.',
  ],
  BASE45_INVALID: [
    'Koden lästes inte rätt',
    'Texten innehåller tecken som en sådan kod inte har, eller så saknas en del av den. Ofta är skannern inställd på en annan tangentbordslayout, eller så lästes bara en del av koden.',
  ],
  damaged: [
    'Koden lästes inte fullständigt',
    'En del av uppgifterna saknas eller är ändrad: koden lästes fel, eller så är dokumentet skadat.',
  ],
  malformed: [
    'Koden är inte gjord enligt reglerna',
    'Koden kunde läsas, men innehållet följer inte reglerna. Den är gjord med felaktig programvara, eller så har någon ändrat den. Det hjälper inte att skanna igen.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Typen av signatur är inte tillåten',
    'Dokumentet anger en typ av signatur som inte är tillåten eftersom den kan vara förfalskad.',
  ],
  KID_NOT_CANONICAL: [
    'Nyckeln är angiven på ett ovanligt sätt',
    'Institutionen har skrivit namnet på sin nyckel i en ovanlig form. Det kunde ändå läsas.',
  ],
  undone: [
    'Texten ändrades på vägen',
    'En skanner eller ett program hade lagt till eller bytt ut tecken. Detta återställdes, och därefter kunde koden läsas.',
  ],
  KEYBOARD_LAYOUT: [
    'Skannern har en annan tangentbordslayout',
    'Skannern skriver med en annan tangentbordslayout än datorns, så att tecknen blir fel. Dokumentet kan vara i sin ordning: skannern och datorn måste ställas in på samma layout.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
