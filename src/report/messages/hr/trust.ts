import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Ustanova nije poznata',
    'Službeni registar u toj državi ne poznaje ustanovu s tim brojem. Dokument je možda krivotvoren ili je ustanova nova.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Ključ ustanove nije poznat',
    'Registar poznaje ustanovu, ali ne i ključ kojim je ovaj dokument potpisan. Podaci registra ovdje nisu ažurni ili je dokument krivotvoren.',
  ],
  TOO_MANY_CANDIDATES: [
    'Previše ključeva za isprobavanje',
    'Registar ima više odgovarajućih ključeva te ustanove nego što ih se isprobava[ (najviše {most})]. To ne govori ništa protiv dokumenta.',
  ],
  REGISTRY_STALE: [
    'Podaci registra su zastarjeli',
    'Popis ustanova u ovom programu prestar je da bi se na njega moglo osloniti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  'registry-unreachable': [
    'Registar nije dostupan',
    'Registar ustanova nije odgovorio. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  'registry-unusable': [
    'Registar nije dao upotrebljiv odgovor',
    'Registar ustanova odgovorio je pogreškom ili nečim što se ne može upotrijebiti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registar proturječi sam sebi',
    'Odgovor registra ne odgovara upitu ili proturječi sam sebi pa se na njega nije moguće osloniti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registar navodi više ustanova',
    'Registar u toj državi ima više od jedne ustanove s tim brojem. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Sat ovog uređaja je pogrešan',
    'Sat ovog uređaja pokazuje vrijeme prije izrade podataka registra. Datumi se mogu pogrešno ocijeniti.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Potpis ne odgovara ključu',
    'Dokument navodi vrstu potpisa koju ključ ustanove ne može izraditi. Vjerojatno je krivotvoren.',
  ],
  SIGNATURE_INVALID: [
    'Krivotvoren ili promijenjen dokument',
    'Potpis nije potpis ustanove za te podatke: dokument je promijenjen ili ga je izradio netko drugi.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Potpisano ključem koji još nije vrijedio',
    'Na dan izdavanja ključ kojim je potpisano još nije vrijedio.[ Vrijedi od {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Potpisano ključem koji više nije vrijedio',
    'Na dan izdavanja ključ kojim je potpisano više nije vrijedio.[ Vrijedio je do {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Valjanost ključa nije poznata',
    'Registar ne navodi kada ključ ustanove vrijedi pa se to ne može provjeriti.',
  ],
  NOT_ACCREDITED: [
    'Ustanova ne smije izdati ovaj dokument',
    'Prema registru ustanova nije ovlaštena za izdavanje Europske kartice zdravstvenog osiguranja.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Ustanova tog dana nije bila ovlaštena',
    'Prema registru ustanova na dan izdavanja nije bila ovlaštena za izdavanje ovog dokumenta.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Ustanova nije ovlaštena za cijelo razdoblje',
    'Dokument obuhvaća dane za koje ga ustanova nije ovlaštena izdati.',
  ],
  REGISTRY_REDIRECTED: [
    'Registar je na drugoj adresi',
    'Registar ustanova odgovorio je da se nalazi na drugoj adresi, na koju ovaj program ne prelazi sam. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
  ],
  CLOCK_WRONG: [
    'Sat ovog uređaja nije točan',
    '[Sat ovog uređaja pokazuje {today}, a mora biti {atLeast} ili kasnije. ]S pogrešnim satom ne može se ocijeniti nijedan datum: dokument je možda u redu.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
