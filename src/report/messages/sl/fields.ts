import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Manjka polje', 'V dokumentu manjka obvezno polje[: {field}].'],
  'field-not-allowed': ['Odvečno polje', 'Dokument ima polje, ki ga ne sme imeti[: {field}].'],
  'field-value': ['Polje ni veljavno', 'Polje dokumenta vsebuje nekaj, česar ne more vsebovati[: {field}].'],
  FIELD_TOO_LONG: [
    'Polje je predolgo',
    'Polje dokumenta je daljše, kot je dovoljeno[: {field}][ (največ {most} znakov)].',
  ],
  FIELD_TOO_SHORT: [
    'Polje je prekratko',
    'Polje dokumenta je krajše, kot je dovoljeno[: {field}][ (najmanj {least} znakov)].',
  ],
  DATE_INVALID: ['Datum ni veljaven', 'Dokument vsebuje datum, ki ne obstaja[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Neznana država',
    'Dokument navaja državo, ki ne sodeluje pri evropski kartici zdravstvenega zavarovanja.',
  ],
  COUNTRY_ALIAS: [
    'Koda države je prilagojena',
    'Država je bila zapisana z drugo kodo (EL za Grčijo, GB za Združeno kraljestvo), vendar je bila pravilno prepoznana.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Neviden znak v besedilu',
    'Besedilo vsebuje znak, ki ni viden ali ki obrne vrstni red črk[: {field}]. Besedilo je lahko videti drugačno, kot je.',
  ],
  'odd-text': [
    'Neobičajno zapisano besedilo',
    'Besedilo se začne ali konča s presledkom ali pa so njegove črke shranjene na neobičajen način[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Črke druge pisave',
    'Besedilo ni zapisano v latinici[: {field}]. V tujini ga morda ne bodo mogli prebrati.',
  ],
  TOKEN_ID_NOT_UUID: ['Identifikator dokumenta ni veljaven', 'Identifikator dokumenta nima predpisane oblike.'],
  REVOCATION_URI_INVALID: [
    'Naslov seznama preklicev ni veljaven',
    'Dokument navaja seznam preklicev na naslovu, ki ga ni mogoče uporabiti.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kartica v tej obliki zapisa ni mogoča',
    'Ta oblika zapisa je samo za certifikate, ki začasno nadomeščajo kartico, ne za samo kartico.',
  ],
  ISSUED_ON_NOT_TODAY: ['Datum izdaje ni današnji', 'Dokument mora biti izdan z datumom dneva, ko je podpisan.'],
  'too-much-data': ['Preveč podatkov za kodo', 'Podatki so preobsežni za kodo QR.'],
  'garbled-text': [
    'Besedilo je videti poškodovano',
    'Besedilo vsebuje znake, ki nastanejo pri napačnem shranjevanju, na primer Ã¼ namesto ü ali &#39; namesto opuščaja[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Številko je spremenila preglednica',
    'Številka je videti, kot da bi jo zaokrožila preglednica[: {field}]. Nekatere njene števke so morda izgubljene.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Znaka ni mogoče natisniti',
    'Besedilo vsebuje znak[ ({codePoint})], ki ga pisava dokumenta nima[: {field}]. Datoteke PDF z njim ni mogoče izdelati.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
