import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Id-dokument ma jistax jiġi revokat',
    "L-istituzzjoni ma pprevedietx li dan id-dokument ikun jista' jiġi revokat. Dan mhux obbligatorju.",
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Ir-revoka ma ġietx ikkontrollata',
    "Dan il-programm mhux issettjat biex jara listi ta' revoka.",
  ],
  'revocation-unreachable': [
    'Ir-revoka ma setgħetx tiġi kkontrollata',
    "Il-lista ta' revoka tal-istituzzjoni ma setgħetx titniżżel, u hawn m'hemmx kopja tagħha.",
  ],
  'revocation-not-allowed': [
    'Ir-revoka ma ġietx ikkontrollata',
    "Il-lista ta' revoka tinsab f'indirizz li minnu dan il-programm mhuwiex permess iniżżel.",
  ],
  'revocation-unusable': [
    'Ir-revoka ma setgħetx tiġi kkontrollata',
    "Il-lista ta' revoka hija kbira wisq jew ma tistax tinqara.",
  ],
  'revocation-not-trusted': [
    "Il-lista ta' revoka mhijiex ġenwina",
    "Il-lista ta' revoka ma ġietx iffirmata mill-istituzzjoni li ħarġet id-dokument, jew hija lista oħra. Ma ntużatx.",
  ],
  REVOCATION_STALE: [
    "Il-lista ta' revoka mhijiex aġġornata",
    "Il-lista ta' revoka f'dan il-programm hija qadima wisq biex wieħed jistrieħ fuqha, u għalhekk ma setax jiġi kkontrollat jekk id-dokument ġiex revokat.",
  ],
  REVOCATION_OLDER: [
    "Ingħatat lista ta' revoka qadima",
    "Il-lista ta' revoka li tniżżlet hija eqdem minn waħda diġà magħrufa. Ma ntużatx.",
  ],
  REVOCATION_FROM_FUTURE: [
    "Lista ta' revoka mill-futur",
    "Il-lista ta' revoka tgħid li saret f'ħin li għad irid jasal. Jew l-arloġġ ta' dan l-apparat huwa żbaljat, jew inkella l-lista. Il-lista ma ntużatx.",
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    "Post ineżistenti fil-lista ta' revoka",
    "Id-dokument jindika post fil-lista ta' revoka li ma jeżistix fiha.",
  ],
  REVOKED: ['Revokat mill-istituzzjoni', "L-istituzzjoni rrevokat dan id-dokument. Huwa ġenwin, iżda m'għadux validu."],
  SUSPENDED: ['Sospiż mill-istituzzjoni', 'L-istituzzjoni ssospendiet temporanjament dan id-dokument.'],
  STATUS_NOT_VALID: ["M'għadux validu", 'Fil-lista tagħha, l-istituzzjoni timmarka dan id-dokument bħala mhux validu.'],
} as const satisfies Readonly<Record<string, Message>>;
