import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Nedostaje polje', 'Dokumentu nedostaje obvezno polje[: {field}].'],
  'field-not-allowed': ['Suvišno polje', 'Dokument ima polje koje ne smije imati[: {field}].'],
  'field-value': ['Polje nije valjano', 'Polje dokumenta sadržava nešto što ne može sadržavati[: {field}].'],
  FIELD_TOO_LONG: ['Polje je predugo', 'Polje dokumenta dulje je od dopuštenog[: {field}][ (najviše {most} znakova)].'],
  FIELD_TOO_SHORT: [
    'Polje je prekratko',
    'Polje dokumenta kraće je od dopuštenog[: {field}][ (najmanje {least} znakova)].',
  ],
  DATE_INVALID: ['Datum nije valjan', 'Dokument sadržava datum koji ne postoji[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Nepoznata država',
    'Dokument navodi državu koja ne sudjeluje u sustavu Europske kartice zdravstvenog osiguranja.',
  ],
  COUNTRY_ALIAS: [
    'Kod države je prilagođen',
    'Država je bila zapisana drugim kodom (EL za Grčku, GB za Ujedinjenu Kraljevinu), ali je ispravno prepoznata.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Nevidljiv znak u tekstu',
    'Tekst sadržava znak koji se ne vidi ili koji okreće redoslijed slova[: {field}]. Tekst može izgledati drukčije nego što jest.',
  ],
  'odd-text': [
    'Neuobičajeno zapisan tekst',
    'Tekst počinje ili završava razmakom ili su njegova slova pohranjena na neuobičajen način[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Slova drugog pisma',
    'Tekst nije napisan latinicom[: {field}]. U inozemstvu ga možda neće moći pročitati.',
  ],
  TOKEN_ID_NOT_UUID: ['Identifikator dokumenta nije valjan', 'Identifikator dokumenta nema propisani oblik.'],
  REVOCATION_URI_INVALID: [
    'Adresa popisa opoziva nije valjana',
    'Dokument navodi popis opoziva na adresi koja se ne može upotrijebiti.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kartica u ovom formatu nije moguća',
    'Ovaj je format samo za certifikate koji privremeno zamjenjuju karticu, ne i za samu karticu.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Datum izdavanja nije današnji',
    'Dokument se mora izdati s datumom dana na koji se potpisuje.',
  ],
  'too-much-data': ['Previše podataka za kod', 'Podaci ne stanu u QR kod.'],
  'garbled-text': [
    'Tekst izgleda oštećeno',
    'Tekst sadržava znakove kakvi nastaju pri pogrešnoj pohrani, primjerice Ã¼ umjesto ü ili &#39; umjesto apostrofa[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Broj je promijenila proračunska tablica',
    'Čini se da je broj zaokružila proračunska tablica[: {field}]. Neke njegove znamenke možda su izgubljene.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Znak se ne može ispisati',
    'Tekst sadržava znak[ ({codePoint})] kojeg nema u fontu dokumenta[: {field}]. PDF datoteka ne može se izraditi s njim.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
