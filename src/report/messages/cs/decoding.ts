import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nic nebylo naskenováno', 'Skener nepředal žádný text.'],
  TEXT_TOO_LONG: [
    'Není to kód průkazu zdravotního pojištění',
    'Text je příliš dlouhý na jakýkoli QR kód[ (nejvýše {most} znaků)].',
  ],
  cleaned: [
    'Nadbytečné znaky byly vynechány',
    'Skener přidal mezery nebo konce řádků. Byly vynechány a kód pak bylo možné přečíst.',
  ],
  TEXT_LOWER_CASE: [
    'Skener změnil text',
    'Text přišel malými písmeny, tyto kódy však mají jen velká písmena. Nastavení skeneru nebo klávesnice je chybné; doklad může být v pořádku.',
  ],
  NOT_AN_EHIC: [
    'Není to kód průkazu zdravotního pojištění',
    'Tento kód není z evropského průkazu zdravotního pojištění ani z jeho náhradního osvědčení.[ Je to: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Neznámý druh kódu průkazu',
    'Může to být kód průkazu zdravotního pojištění, ale ve verzi[ ({version})], kterou tento program nezná.',
  ],
  SCHEMA_UNKNOWN: ['Neznámý druh dokladu', 'Kód obsahuje doklad ve verzi, kterou tento program nezná.'],
  BASE45_INVALID: [
    'Kód nebyl přečten správně',
    'Text obsahuje znaky, které v takovém kódu nejsou, nebo jeho část chybí. Často je skener nastaven na jiné rozložení klávesnice nebo byl kód přečten jen zčásti.',
  ],
  damaged: [
    'Kód nebyl přečten celý',
    'Část údajů chybí nebo je změněna: buď byl kód přečten špatně, nebo je doklad poškozen.',
  ],
  malformed: [
    'Kód není vytvořen tak, jak má být',
    'Kód bylo možné přečíst, ale jeho obsah neodpovídá pravidlům. Vytvořil ho chybný software, nebo ho někdo změnil. Opakované skenování nepomůže.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Nepovolený druh podpisu',
    'Doklad uvádí druh podpisu, který není povolen, protože by mohl být padělán.',
  ],
  KID_NOT_CANONICAL: [
    'Neobvyklé označení klíče',
    'Instituce označila svůj klíč neobvyklým způsobem. Přesto bylo možné označení přečíst.',
  ],
  undone: [
    'Text byl cestou změněn',
    'Skener nebo program přidal nebo nahradil znaky. To bylo vráceno zpět a kód pak bylo možné přečíst.',
  ],
  KEYBOARD_LAYOUT: [
    'Skener má jiné rozložení klávesnice',
    'Skener píše s jiným rozložením klávesnice, než má tento počítač, takže znaky vycházejí chybně. Doklad může být v pořádku: skener a počítač je třeba nastavit na stejné rozložení.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
