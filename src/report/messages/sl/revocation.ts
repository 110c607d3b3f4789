import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumenta ni mogoče preklicati',
    'Nosilec ni predvidel možnosti preklica tega dokumenta. To ni obvezno.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Preklic ni bil preverjen',
    'Ta program ni nastavljen za pregledovanje seznamov preklicev.',
  ],
  'revocation-unreachable': [
    'Preklica ni bilo mogoče preveriti',
    'Nosilčevega seznama preklicev ni bilo mogoče pridobiti, njegove kopije pa tukaj ni.',
  ],
  'revocation-not-allowed': [
    'Preklic ni bil preverjen',
    'Seznam preklicev je na naslovu, s katerega ta program ne sme prenašati podatkov.',
  ],
  'revocation-unusable': [
    'Preklica ni bilo mogoče preveriti',
    'Seznam preklicev je prevelik ali ga ni mogoče prebrati.',
  ],
  'revocation-not-trusted': [
    'Seznam preklicev ni pristen',
    'Seznama preklicev ni podpisal nosilec, ki je izdal dokument, ali pa je to drug seznam. Ni bil uporabljen.',
  ],
  REVOCATION_STALE: [
    'Seznam preklicev je zastarel',
    'Seznam preklicev v tem programu je prestar, da bi se nanj lahko zanesli. Zato ni bilo mogoče preveriti, ali je bil dokument preklican.',
  ],
  REVOCATION_OLDER: [
    'Star seznam preklicev',
    'Pridobljeni seznam preklicev je starejši od tistega, ki je bil na voljo prej. Ni bil uporabljen.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Seznam preklicev iz prihodnosti',
    'Seznam preklicev navaja čas nastanka v prihodnosti. Napačna je ura te naprave ali pa je napačen seznam. Seznam ni bil uporabljen.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Napačno mesto na seznamu preklicev',
    'Dokument navaja mesto na seznamu preklicev, ki ga na tem seznamu ni.',
  ],
  REVOKED: ['Nosilec je dokument preklical', 'Nosilec je ta dokument preklical. Je pristen, vendar ne velja več.'],
  SUSPENDED: ['Veljavnost začasno ustavljena', 'Nosilec je veljavnost tega dokumenta začasno ustavil.'],
  STATUS_NOT_VALID: ['Ne velja več', 'Nosilec ima ta dokument na svojem seznamu označen kot neveljaven.'],
} as const satisfies Readonly<Record<string, Message>>;
