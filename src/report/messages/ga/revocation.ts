import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Ní féidir an doiciméad a chúlghairm',
    "Níor fhoráil an institiúid go bhféadfaí an doiciméad seo a chúlghairm. Níl sé d'oibleagáid uirthi é sin a dhéanamh.",
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Níor seiceáladh an chúlghairm',
    'Níl an ríomhchlár seo socraithe chun breathnú ar liostaí cúlghairme.',
  ],
  'revocation-unreachable': [
    'Níorbh fhéidir an chúlghairm a sheiceáil',
    'Níorbh fhéidir liosta cúlghairme na hinstitiúide a fháil, agus níl aon chóip de anseo.',
  ],
  'revocation-not-allowed': [
    'Níor seiceáladh an chúlghairm',
    'Tá an liosta cúlghairme ag seoladh nach bhfuil cead ag an ríomhchlár seo aon rud a fháil uaidh.',
  ],
  'revocation-unusable': [
    'Níorbh fhéidir an chúlghairm a sheiceáil',
    'Tá an liosta cúlghairme rómhór nó ní féidir é a léamh.',
  ],
  'revocation-not-trusted': [
    'Níl an liosta cúlghairme barántúil',
    "Níor shínigh an institiúid a d'eisigh an doiciméad an liosta cúlghairme, nó is liosta eile é. Níor úsáideadh é.",
  ],
  REVOCATION_STALE: [
    'Tá an liosta cúlghairme as dáta',
    'Tá an liosta cúlghairme sa ríomhchlár seo róshean le brath air, agus mar sin níorbh fhéidir a sheiceáil ar cúlghaireadh an doiciméad.',
  ],
  REVOCATION_OLDER: [
    'Tairgeadh seanliosta cúlghairme',
    'Tá an liosta cúlghairme a fuarthas níos sine ná ceann a chonacthas roimhe seo. Níor úsáideadh é.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Liosta cúlghairme ón todhchaí',
    'Deir an liosta cúlghairme go ndearnadh é ag am atá fós le teacht. Tá clog an ghléis seo mícheart, nó tá an liosta mícheart. Níor úsáideadh an liosta.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    "Níl a leithéid d'áit sa liosta cúlghairme",
    'Luann an doiciméad áit sa liosta cúlghairme nach bhfuil ann.',
  ],
  REVOKED: [
    'Cúlghairthe ag an institiúid',
    'Chúlghair an institiúid an doiciméad seo. Tá sé barántúil, ach níl sé bailí a thuilleadh.',
  ],
  SUSPENDED: ['Curtha ar fionraí ag an institiúid', 'Chuir an institiúid an doiciméad seo ar fionraí go sealadach.'],
  STATUS_NOT_VALID: [
    'Níl sé bailí a thuilleadh',
    'Tá an doiciméad seo marcáilte mar neamhbhailí i liosta na hinstitiúide.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
