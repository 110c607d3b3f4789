import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Data tal-kura fil-futur',
    'Id-data tal-kura li ddaħħlet[, {treatmentDate},] hija wara d-data tal-lum[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Data tal-kura wisq lura fiż-żmien',
    'Id-data tal-kura li ddaħħlet[, {treatmentDate},] hija qabel l-01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Id-dati ma jaqblux bejniethom', 'Id-dokument jibda qabel ma twieldet il-persuna.'],
  START_AFTER_END: ['Id-dati ma jaqblux bejniethom', 'Id-dokument jintemm qabel ma jibda.'],
  START_AFTER_ISSUANCE: [
    'Id-dati ma jaqblux bejniethom',
    'Iċ-ċertifikat jibda biss wara l-jum tal-ħruġ, u dan mhux permess.',
  ],
  ISSUANCE_AFTER_END: ['Id-dati ma jaqblux bejniethom', 'Id-dokument inħareġ wara li kien diġà skada.'],
  CARD_EXPIRES_BEFORE_END: [
    'Id-dati ma jaqblux bejniethom',
    'Il-karta tiskadi qabel ma jiskadi ċ-ċertifikat li jissostitwiha.',
  ],
  BEFORE_PERIOD: [
    'Għadu mhux validu fid-data tal-kura',
    'Id-dokument huwa ġenwin, iżda ma jkoprix id-data tal-kura[ ({treatmentDate})]: jibda aktar tard.',
  ],
  AFTER_PERIOD: [
    'Skadut fid-data tal-kura',
    'Id-dokument huwa ġenwin, iżda ma jkoprix id-data tal-kura[ ({treatmentDate})]: skada qabel.',
  ],
  ISSUED_IN_FUTURE: [
    'Data tal-ħruġ fil-futur',
    "Id-dokument għandu data tal-ħruġ li hija wara d-data tal-lum. L-arloġġ hawn jista' jkun żbaljat.",
  ],
  INSTITUTION_TOO_LONG: [
    'Dettalji tal-istituzzjoni twal wisq',
    'In-numru u l-isem tal-istituzzjoni flimkien huma itwal milli hu previst fuq il-formola.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Ittri fin-numru tal-karta',
    'In-numru tal-karta mhux magħmul minn ċifri biss. Dan jiġri u ma jagħmilx ħsara.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Ittri fin-numru tal-istituzzjoni',
    'In-numru tal-istituzzjoni mhux magħmul minn ċifri biss. Dan huwa komuni u ma jagħmilx ħsara.',
  ],
  NAME_MISMATCH: [
    'L-ismijiet ma jaqblux',
    'L-ismijiet fuq id-dokument tal-identità huma differenti minn dawk fuq dan id-dokument.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Id-dati tat-twelid ma jaqblux',
    'Id-data tat-twelid fuq id-dokument tal-identità hija differenti minn dik fuq dan id-dokument.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
