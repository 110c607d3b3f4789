import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Doklad nemožno zrušiť',
    'Inštitúcia pri tomto doklade možnosť zrušenia nezaviedla. Nie je to povinné.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Zrušenie nebolo skontrolované',
    'Tento program nie je nastavený na kontrolu zoznamov zrušených dokladov.',
  ],
  'revocation-unreachable': [
    'Zrušenie sa nedalo skontrolovať',
    'Zoznam zrušených dokladov danej inštitúcie sa nepodarilo stiahnuť a jeho kópia tu nie je.',
  ],
  'revocation-not-allowed': [
    'Zrušenie nebolo skontrolované',
    'Zoznam zrušených dokladov je na adrese, z ktorej tento program nesmie sťahovať.',
  ],
  'revocation-unusable': [
    'Zrušenie sa nedalo skontrolovať',
    'Zoznam zrušených dokladov je príliš veľký alebo sa nedá prečítať.',
  ],
  'revocation-not-trusted': [
    'Zoznam zrušených dokladov nie je pravý',
    'Zoznam zrušených dokladov nepodpísala inštitúcia, ktorá doklad vydala, alebo ide o iný zoznam. Nebol použitý.',
  ],
  REVOCATION_STALE: [
    'Zoznam zrušených dokladov je zastaraný',
    'Zoznam zrušených dokladov v tomto programe je príliš starý na to, aby sa naň dalo spoľahnúť. Preto sa nedalo skontrolovať, či bol doklad zrušený.',
  ],
  REVOCATION_OLDER: [
    'Starý zoznam zrušených dokladov',
    'Stiahnutý zoznam zrušených dokladov je starší než ten, ktorý bol k dispozícii skôr. Nebol použitý.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Zoznam zrušených dokladov z budúcnosti',
    'Zoznam zrušených dokladov uvádza čas vytvorenia, ktorý ešte len nastane. Buď idú zle hodiny tohto zariadenia, alebo je chybný zoznam. Nebol použitý.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Chybné miesto v zozname zrušených dokladov',
    'Doklad uvádza miesto v zozname zrušených dokladov, ktoré v tomto zozname nie je.',
  ],
  REVOKED: ['Zrušené inštitúciou', 'Inštitúcia tento doklad zrušila. Je pravý, ale už neplatí.'],
  SUSPENDED: ['Pozastavené inštitúciou', 'Inštitúcia platnosť tohto dokladu dočasne pozastavila.'],
  STATUS_NOT_VALID: ['Už neplatí', 'Inštitúcia má tento doklad vo svojom zozname označený ako neplatný.'],
} as const satisfies Readonly<Record<string, Message>>;
