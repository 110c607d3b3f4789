import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Qasam nieqes', 'Fid-dokument hemm nieqes qasam obbligatorju[: {field}].'],
  'field-not-allowed': ['Qasam żejjed', "Id-dokument fih qasam li m'għandux ikollu[: {field}]."],
  'field-value': ['Qasam mhux validu', 'Qasam tad-dokument fih xi ħaġa li ma tistax tkun fih[: {field}].'],
  FIELD_TOO_LONG: [
    'Qasam twil wisq',
    'Qasam tad-dokument huwa itwal milli hu permess[: {field}][ (karattri: mhux aktar minn {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Qasam qasir wisq',
    'Qasam tad-dokument huwa iqsar milli hu permess[: {field}][ (karattri: mill-inqas {least})].',
  ],
  DATE_INVALID: ['Data mhux valida', 'Id-dokument fih data li ma teżistix[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Pajjiż mhux magħruf',
    'Id-dokument isemmi pajjiż li ma jipparteċipax fil-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea.',
  ],
  COUNTRY_ALIAS: [
    'Il-kodiċi tal-pajjiż ġie adattat',
    "Pajjiż kien miktub b'kodiċi ieħor (EL għall-Greċja, GB għar-Renju Unit) u nqara bħala dak it-tajjeb.",
  ],
  CHARACTER_NOT_ALLOWED: [
    "Karattru inviżibbli f'test",
    "Test fih karattru li ma jidhirx jew li jaqleb l-ordni tal-ittri[: {field}]. It-test jista' jidher differenti minn dak li hu.",
  ],
  'odd-text': [
    "Test miktub b'mod mhux tas-soltu",
    "Test jibda jew jispiċċa bi spazju, jew l-ittri tiegħu huma maħżuna b'mod mhux tas-soltu[: {field}].",
  ],
  TEXT_NOT_LATIN: [
    "Ittri ta' alfabett ieħor",
    "Test mhux miktub b'ittri Latini[: {field}]. Barra mill-pajjiż jistgħu ma jkunux kapaċi jaqrawh.",
  ],
  TOKEN_ID_NOT_UUID: [
    'L-identifikatur tad-dokument mhux validu',
    "L-identifikatur tad-dokument m'għandux il-forma meħtieġa.",
  ],
  REVOCATION_URI_INVALID: [
    "L-indirizz tal-lista ta' revoka mhux validu",
    "Id-dokument jindika lista ta' revoka b'indirizz li ma jistax jintuża.",
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    "Il-karta mhijiex possibbli f'dan il-format",
    "Dan il-format huwa biss għaċ-ċertifikati ta' sostituzzjoni provviżorji, mhux għall-karta nnifisha.",
  ],
  ISSUED_ON_NOT_TODAY: [
    'Id-data tal-ħruġ mhijiex dik tal-lum',
    'Dokument għandu jinħareġ bid-data tal-jum li fih jiġi ffirmat.',
  ],
  'too-much-data': ['Wisq dejta għall-kodiċi', 'Id-dejta ma tidħolx kollha fil-kodiċi QR.'],
  'garbled-text': [
    'It-test jidher li ġarrab ħsara',
    'Test fih karattri bħal dawk li jfiġġu meta jinħażen ħażin, bħal Ã¼ minflok ü jew &#39; minflok appostrofu[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numru mibdul minn spreadsheet',
    'Numru jidher li ġie arrotondat minn spreadsheet[: {field}]. Xi wħud miċ-ċifri tiegħu setgħu ntilfu.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Il-karattru ma jistax jiġi stampat',
    "Test fih karattru[ ({codePoint})] li l-font tad-dokument m'għandhiex[: {field}]. Il-fajl PDF ma jistax isir bih.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
