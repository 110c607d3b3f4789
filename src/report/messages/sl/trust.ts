import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Nosilec ni znan',
    'Uradni register v tej državi ne pozna nosilca s to številko. Dokument je lahko ponarejen ali pa je nosilec nov.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Ključ nosilca ni znan',
    'Register pozna nosilca, ne pa ključa, s katerim je bil podpisan ta dokument. Podatki registra tukaj niso posodobljeni ali pa je dokument ponarejen.',
  ],
  TOO_MANY_CANDIDATES: [
    'Preveč ključev za preizkus',
    'Register ima več ustreznih ključev tega nosilca, kot se jih preizkusi[ (največ {most})]. To ne govori proti dokumentu.',
  ],
  REGISTRY_STALE: [
    'Podatki registra so zastareli',
    'Seznam nosilcev v tem programu je prestar, da bi se nanj lahko zanesli. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  'registry-unreachable': [
    'Register ni dosegljiv',
    'Register nosilcev ni odgovoril. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  'registry-unusable': [
    'Register ni dal uporabnega odgovora',
    'Register nosilcev je odgovoril z napako ali z nečim, česar ni mogoče uporabiti. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  REGISTRY_INCONSISTENT: [
    'Register si nasprotuje',
    'Odgovor registra se ne ujema z vprašanjem ali sam s sabo, zato se nanj ni mogoče zanesti. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Register navaja več nosilcev',
    'Register ima v tej državi več kot enega nosilca s to številko. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Ura te naprave ni točna',
    'Ura te naprave kaže čas pred nastankom podatkov registra. Datumi bodo morda napačno presojeni.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Podpis se ne ujema s ključem',
    'Dokument navaja vrsto podpisa, ki ga ključ nosilca ne more narediti. Verjetno je ponarejen.',
  ],
  SIGNATURE_INVALID: [
    'Ponarejen ali spremenjen dokument',
    'Podpis ni podpis nosilca za te podatke: dokument je bil spremenjen ali pa ga je naredil nekdo drug.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Podpisano s ključem, ki še ni veljal',
    'Na dan izdaje ključ, uporabljen za podpis, še ni veljal.[ Velja od {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Podpisano s ključem, ki ni več veljal',
    'Na dan izdaje ključ, uporabljen za podpis, ni več veljal.[ Veljal je do {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Veljavnost ključa ni znana',
    'Register ne navaja, kdaj ključ nosilca velja, zato tega ni mogoče preveriti.',
  ],
  NOT_ACCREDITED: [
    'Nosilec ne sme izdati tega dokumenta',
    'Po podatkih registra nosilec ni pooblaščen za izdajo evropske kartice zdravstvenega zavarovanja.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Nosilec tega dne ni bil pooblaščen',
    'Po podatkih registra nosilec na dan izdaje ni bil pooblaščen za izdajo tega dokumenta.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Nosilec ni pooblaščen za celotno obdobje',
    'Dokument zajema dni, za katere nosilec ni pooblaščen, da ga izda.',
  ],
  REGISTRY_REDIRECTED: [
    'Register je na drugem naslovu',
    'Register nosilcev je odgovoril, da je na drugem naslovu, na katerega ta program ne preide sam. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
  ],
  CLOCK_WRONG: [
    'Ura te naprave je napačna',
    '[Ura te naprave kaže {today}, biti pa mora {atLeast} ali pozneje. ]Z napačno uro ni mogoče presoditi nobenega datuma: dokument je lahko v redu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
