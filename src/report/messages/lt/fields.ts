import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Trūksta lauko', 'Dokumente trūksta privalomo lauko[: {field}].'],
  'field-not-allowed': ['Vienas laukas nereikalingas', 'Dokumente yra laukas, kurio jame neturi būti[: {field}].'],
  'field-value': ['Laukas netinkamas', 'Dokumento lauke yra tai, ko jame negali būti[: {field}].'],
  FIELD_TOO_LONG: [
    'Laukas per ilgas',
    'Dokumento laukas ilgesnis, nei leidžiama[: {field}][ (ženklų – ne daugiau kaip {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Laukas per trumpas',
    'Dokumento laukas trumpesnis, nei leidžiama[: {field}][ (ženklų – ne mažiau kaip {least})].',
  ],
  DATE_INVALID: ['Data netinkama', 'Dokumente yra data, kurios nebūna[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Nežinoma šalis',
    'Dokumente nurodyta šalis, kurioje Europos sveikatos draudimo kortelė nenaudojama.',
  ],
  COUNTRY_ALIAS: [
    'Šalies kodas pritaikytas',
    'Šalis buvo nurodyta kitu kodu (Graikija – EL, Jungtinė Karalystė – GB) ir perskaityta kaip tinkama šalis.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Nematomas ženklas tekste',
    'Tekste yra ženklas, kuris nematomas arba apverčia raidžių tvarką[: {field}]. Tekstas gali atrodyti kitoks, nei yra.',
  ],
  'odd-text': [
    'Tekstas parašytas neįprastai',
    'Tekstas prasideda arba baigiasi tarpu arba jo raidės išsaugotos neįprastai[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Kitos abėcėlės raidės',
    'Tekstas parašytas ne lotyniškomis raidėmis[: {field}]. Užsienyje jo gali nepavykti perskaityti.',
  ],
  TOKEN_ID_NOT_UUID: [
    'Dokumento identifikatorius netinkamas',
    'Dokumento identifikatorius yra ne tokios formos, kokios turi būti.',
  ],
  REVOCATION_URI_INVALID: [
    'Atšauktų dokumentų sąrašo adresas netinkamas',
    'Dokumente nurodytas atšauktų dokumentų sąrašo adresas, kurio negalima naudoti.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kortelė šiuo formatu negalima',
    'Šis formatas skirtas tik kortelę laikinai pakeičiantiems sertifikatams, o ne pačiai kortelei.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Išdavimo data – ne šiandiena',
    'Dokumento išdavimo data turi būti ta diena, kurią jis pasirašomas.',
  ],
  'too-much-data': ['Kodui per daug duomenų', 'Duomenys netelpa į QR kodą.'],
  'garbled-text': [
    'Tekstas atrodo sugadintas',
    'Tekste yra ženklų, kurie atsiranda neteisingai jį išsaugojus, pavyzdžiui, Ã¼ vietoj ü arba &#39; vietoj apostrofo[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numerį pakeitė skaičiuoklė',
    'Atrodo, kad numerį suapvalino skaičiuoklė[: {field}]. Kai kurie jo skaitmenys gali būti prarasti.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Ženklo negalima išspausdinti',
    'Tekste yra ženklas[ ({codePoint})], kurio dokumento šrifte nėra[: {field}]. Su juo PDF failo sukurti negalima.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
