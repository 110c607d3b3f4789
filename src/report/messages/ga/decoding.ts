import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Níor scanadh aon rud', 'Níor thug an scanóir aon téacs.'],
  TEXT_TOO_LONG: [
    'Ní cód cárta árachais sláinte é',
    'Tá an téacs níos faide ná mar is féidir le haon chód QR a bheith[ (uasmhéid carachtar: {most})].',
  ],
  cleaned: [
    'Fágadh carachtair bhreise ar lár',
    'Chuir an scanóir spásanna nó bristeacha líne leis an téacs. Fágadh ar lár iad, agus léadh an cód ansin.',
  ],
  TEXT_LOWER_CASE: [
    "D'athraigh an scanóir an téacs",
    "Tháinig an téacs isteach i litreacha beaga, ach ní bhíonn ach ceannlitreacha sna cóid seo. Tá an scanóir nó an méarchlár socraithe go mícheart; d'fhéadfadh an doiciméad féin a bheith ceart.",
  ],
  NOT_AN_EHIC: [
    'Ní cód cárta árachais sláinte é',
    'Ní ó Chárta Eorpach um Árachas Sláinte ná óna dheimhniú athsholáthair an cód seo.[ Seo an rud atá ann: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Cód cárta de chineál anaithnid',
    "D'fhéadfadh sé gur cód árachais sláinte é seo, ach baineann sé le leagan[ ({version})] nach n-aithníonn an ríomhchlár seo.",
  ],
  SCHEMA_UNKNOWN: [
    'Doiciméad de chineál anaithnid',
    'Tá sa chód doiciméad de leagan nach n-aithníonn an ríomhchlár seo.',
  ],
  BASE45_INVALID: [
    'Níor léadh an cód i gceart',
    'Tá carachtair sa téacs nach mbíonn i gcód den sórt sin, nó tá cuid de ar iarraidh. Go minic bíonn an scanóir socraithe do leagan amach méarchláir eile, nó ní léitear ach cuid den chód.',
  ],
  damaged: [
    'Níor léadh an cód ina iomláine',
    'Tá cuid de na sonraí ar iarraidh nó athraithe: léadh an cód go mícheart, nó tá damáiste déanta don doiciméad.',
  ],
  malformed: [
    'Ní de réir na rialacha a rinneadh an cód',
    "Bhíothas in ann an cód a léamh, ach níl a ábhar de réir na rialacha. Bogearraí lochtacha a rinne é, nó d'athraigh duine éigin é. Ní chabhróidh scanadh eile.",
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Níl an cineál sínithe ceadaithe',
    'Luann an doiciméad cineál sínithe nach bhfuil ceadaithe toisc go bhféadfaí é a bhrionnú.',
  ],
  KID_NOT_CANONICAL: [
    'Eochair ainmnithe ar bhealach neamhghnách',
    'Scríobh an institiúid ainm a heochrach i bhfoirm neamhghnách. Bhíothas in ann é a léamh mar sin féin.',
  ],
  undone: [
    'Athraíodh an téacs ar an mbealach',
    'Bhí carachtair curtha leis nó athraithe ag scanóir nó ag ríomhchlár. Cuireadh é sin ar ceal, agus léadh an cód ansin.',
  ],
  KEYBOARD_LAYOUT: [
    'Leagan amach eile méarchláir ag an scanóir',
    "Scríobhann an scanóir le leagan amach méarchláir nach ionann agus leagan amach an ríomhaire seo, agus bíonn na carachtair mícheart. D'fhéadfadh an doiciméad a bheith ceart: ní mór an scanóir agus an ríomhaire a shocrú don leagan amach céanna.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
