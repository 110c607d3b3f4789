import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Trūkst lauka', 'Dokumentā trūkst obligāta lauka[: {field}].'],
  'field-not-allowed': ['Lieks lauks', 'Dokumentā ir lauks, kāda tajā nedrīkst būt[: {field}].'],
  'field-value': ['Lauks nav derīgs', 'Dokumenta laukā ir kaut kas tāds, kas tur nevar būt[: {field}].'],
  FIELD_TOO_LONG: [
    'Lauks ir pārāk garš',
    'Dokumenta lauks ir garāks, nekā atļauts[: {field}][ (rakstzīmju skaits: ne vairāk kā {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Lauks ir pārāk īss',
    'Dokumenta lauks ir īsāks, nekā atļauts[: {field}][ (rakstzīmju skaits: vismaz {least})].',
  ],
  DATE_INVALID: ['Datums nav derīgs', 'Dokumentā ir neesošs datums[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Nezināma valsts',
    'Dokumentā norādīta valsts, kurā Eiropas veselības apdrošināšanas karti neizmanto.',
  ],
  COUNTRY_ALIAS: [
    'Valsts kods pielāgots',
    'Valsts bija norādīta ar citu kodu (Grieķija ar EL, Apvienotā Karaliste ar GB) un tika nolasīta kā pareizā valsts.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Neredzama rakstzīme tekstā',
    'Tekstā ir rakstzīme, kas nav redzama vai maina burtu secību uz pretējo[: {field}]. Teksts var izskatīties citāds, nekā ir.',
  ],
  'odd-text': [
    'Teksts rakstīts neparasti',
    'Teksts sākas vai beidzas ar atstarpi, vai arī tā burti ir saglabāti neparastā veidā[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Cita alfabēta burti',
    'Teksts nav rakstīts ar latīņu burtiem[: {field}]. Ārvalstīs to, iespējams, nevarēs izlasīt.',
  ],
  TOKEN_ID_NOT_UUID: ['Dokumenta identifikators nav derīgs', 'Dokumenta identifikators nav vajadzīgajā formā.'],
  REVOCATION_URI_INVALID: [
    'Atsaukto dokumentu saraksta adrese nav derīga',
    'Dokumentā norādīta atsaukto dokumentu saraksta adrese, ko nevar izmantot.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Karte šajā formātā nav iespējama',
    'Šis formāts paredzēts tikai pagaidu sertifikātiem, nevis pašai kartei.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Izsniegšanas datums nav šodienas datums',
    'Dokumenta izsniegšanas datumam jābūt tās dienas datumam, kurā dokumentu paraksta.',
  ],
  'too-much-data': ['Kodam ir pārāk daudz datu', 'Dati neietilpst QR kodā.'],
  'garbled-text': [
    'Teksts izskatās bojāts',
    'Tekstā ir rakstzīmes, kādas rodas, ja to saglabā nepareizi, piemēram, Ã¼ burta ü vietā vai &#39; apostrofa vietā[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numuru mainījusi izklājlapa',
    'Izskatās, ka numuru ir noapaļojusi izklājlapa[: {field}]. Daži tā cipari var būt zuduši.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Rakstzīmi nevar izdrukāt',
    'Tekstā ir rakstzīme[ ({codePoint})], kuras nav dokumenta fontā[: {field}]. Ar to PDF datni nevar izveidot.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
