import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Dáta cóireála sa todhchaí',
    'Tá an dáta cóireála a cuireadh isteach[, {treatmentDate},] i ndiaidh dháta an lae inniu[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Dáta cóireála rófhada siar',
    'Tá an dáta cóireála a cuireadh isteach[, {treatmentDate},] roimh 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Tá na dátaí ag teacht salach ar a chéile', 'Tosaíonn an doiciméad sular rugadh an duine.'],
  START_AFTER_END: ['Tá na dátaí ag teacht salach ar a chéile', 'Críochnaíonn an doiciméad sula dtosaíonn sé.'],
  START_AFTER_ISSUANCE: [
    'Tá na dátaí ag teacht salach ar a chéile',
    'Ní thosaíonn an deimhniú go dtí tar éis lá na heisiúna, rud nach gceadaítear.',
  ],
  ISSUANCE_AFTER_END: [
    'Tá na dátaí ag teacht salach ar a chéile',
    'Eisíodh an doiciméad tar éis dó dul in éag cheana.',
  ],
  CARD_EXPIRES_BEFORE_END: [
    'Tá na dátaí ag teacht salach ar a chéile',
    'Téann an cárta in éag sula dtéann an deimhniú atá ina ionad in éag.',
  ],
  BEFORE_PERIOD: [
    'Níl sé bailí fós ar dháta na cóireála',
    'Tá an doiciméad barántúil, ach ní chumhdaíonn sé dáta na cóireála[ ({treatmentDate})]: tosaíonn sé níos déanaí.',
  ],
  AFTER_PERIOD: [
    'Imithe in éag ar dháta na cóireála',
    'Tá an doiciméad barántúil, ach ní chumhdaíonn sé dáta na cóireála[ ({treatmentDate})]: chuaigh sé in éag roimhe sin.',
  ],
  ISSUED_IN_FUTURE: [
    'Dáta eisiúna sa todhchaí',
    "Tá an dáta eisiúna atá ar an doiciméad i ndiaidh dháta an lae inniu. D'fhéadfadh an clog anseo a bheith mícheart.",
  ],
  INSTITUTION_TOO_LONG: [
    'Sonraí na hinstitiúide rófhada',
    'Tá uimhir agus ainm na hinstitiúide le chéile níos faide ná mar a fhoráiltear ar an bhfoirm.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Litreacha in uimhir an chárta',
    'Ní digití amháin atá in uimhir an chárta. Tarlaíonn sé sin agus ní dhéanann sé aon dochar.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Litreacha in uimhir na hinstitiúide',
    'Ní digití amháin atá in uimhir na hinstitiúide. Tá sé sin coitianta agus ní dhéanann sé aon dochar.',
  ],
  NAME_MISMATCH: [
    'Ní hionann na hainmneacha',
    'Ní hionann na hainmneacha ar an doiciméad aitheantais agus na hainmneacha ar an doiciméad seo.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Ní hionann na dátaí breithe',
    'Ní hionann an dáta breithe ar an doiciméad aitheantais agus an dáta breithe ar an doiciméad seo.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
