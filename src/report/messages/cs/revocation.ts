import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Doklad nelze zneplatnit',
    'Instituce u tohoto dokladu možnost zneplatnění nezavedla. Není to povinné.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Zneplatnění nebylo zkontrolováno',
    'Tento program není nastaven na kontrolu seznamů zneplatněných dokladů.',
  ],
  'revocation-unreachable': [
    'Zneplatnění nebylo možné zkontrolovat',
    'Seznam zneplatněných dokladů dané instituce se nepodařilo stáhnout a jeho kopie zde není.',
  ],
  'revocation-not-allowed': [
    'Zneplatnění nebylo zkontrolováno',
    'Seznam zneplatněných dokladů je na adrese, ze které tento program nesmí stahovat.',
  ],
  'revocation-unusable': [
    'Zneplatnění nebylo možné zkontrolovat',
    'Seznam zneplatněných dokladů je příliš velký nebo ho nelze přečíst.',
  ],
  'revocation-not-trusted': [
    'Seznam zneplatněných dokladů není pravý',
    'Seznam zneplatněných dokladů nepodepsala instituce, která doklad vydala, nebo jde o jiný seznam. Nebyl použit.',
  ],
  REVOCATION_STALE: [
    'Seznam zneplatněných dokladů je zastaralý',
    'Seznam zneplatněných dokladů v tomto programu je příliš starý na to, aby se na něj dalo spolehnout. Nebylo proto možné zkontrolovat, zda byl doklad zneplatněn.',
  ],
  REVOCATION_OLDER: [
    'Starý seznam zneplatněných dokladů',
    'Stažený seznam zneplatněných dokladů je starší než ten, který byl k dispozici dříve. Nebyl použit.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Seznam zneplatněných dokladů z budoucnosti',
    'Seznam zneplatněných dokladů uvádí čas vytvoření, který teprve nastane. Buď jdou špatně hodiny tohoto zařízení, nebo je chybný seznam. Nebyl použit.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Chybné místo v seznamu zneplatněných dokladů',
    'Doklad uvádí místo v seznamu zneplatněných dokladů, které v tomto seznamu není.',
  ],
  REVOKED: ['Zneplatněno institucí', 'Instituce tento doklad zneplatnila. Je pravý, ale už neplatí.'],
  SUSPENDED: ['Pozastaveno institucí', 'Instituce platnost tohoto dokladu dočasně pozastavila.'],
  STATUS_NOT_VALID: ['Už neplatí', 'Instituce má tento doklad ve svém seznamu označen jako neplatný.'],
} as const satisfies Readonly<Record<string, Message>>;
