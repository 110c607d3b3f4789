import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Tá réimse ar iarraidh', 'Tá réimse riachtanach ar iarraidh ón doiciméad[: {field}].'],
  'field-not-allowed': ['Réimse de bhreis', 'Tá réimse sa doiciméad nach bhfuil cead é a bheith ann[: {field}].'],
  'field-value': ['Tá réimse neamhbhailí', 'Tá rud éigin i réimse den doiciméad nach féidir a bheith ann[: {field}].'],
  FIELD_TOO_LONG: [
    'Tá réimse rófhada',
    'Tá réimse den doiciméad níos faide ná mar a cheadaítear[: {field}][ (uasmhéid carachtar: {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Tá réimse róghearr',
    'Tá réimse den doiciméad níos giorra ná mar a cheadaítear[: {field}][ (íosmhéid carachtar: {least})].',
  ],
  DATE_INVALID: ['Tá dáta neamhbhailí', 'Tá dáta sa doiciméad nach ann dó[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Tír anaithnid',
    'Luann an doiciméad tír nach bhfuil rannpháirteach sa Chárta Eorpach um Árachas Sláinte.',
  ],
  COUNTRY_ALIAS: [
    'Oiriúnaíodh cód na tíre',
    'Scríobhadh tír le cód eile (EL don Ghréig, GB don Ríocht Aontaithe) agus léadh mar an cód ceart é.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Carachtar dofheicthe i dtéacs',
    "Tá carachtar i dtéacs nach féidir a fheiceáil nó a iompaíonn ord na litreacha[: {field}]. D'fhéadfadh cuma a bheith ar an téacs nach ionann agus a bhfuil ann.",
  ],
  'odd-text': [
    'Téacs scríofa ar bhealach neamhghnách',
    'Tosaíonn nó críochnaíonn téacs le spás, nó tá a litreacha stóráilte ar bhealach neamhghnách[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Litreacha as aibítir eile',
    "Tá téacs ann nach bhfuil i litreacha Laidineacha[: {field}]. B'fhéidir nach mbeadh léitheoir thar lear in ann é a léamh.",
  ],
  TOKEN_ID_NOT_UUID: ['Tá aitheantóir an doiciméid neamhbhailí', 'Níl aitheantóir an doiciméid san fhoirm cheart.'],
  REVOCATION_URI_INVALID: [
    'Tá seoladh an liosta cúlghairme neamhbhailí',
    'Luann an doiciméad liosta cúlghairme le seoladh nach féidir a úsáid.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Ní féidir cárta a bheith san fhormáid seo',
    'Is do dheimhnithe athsholáthair sealadacha amháin an fhormáid seo, ní don chárta féin.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Ní hé dáta an lae inniu an dáta eisiúna',
    'Ní mór doiciméad a eisiúint le dáta an lae a sínítear é.',
  ],
  'too-much-data': ['An iomarca sonraí don chód', 'Níl spás do na sonraí sa chód QR.'],
  'garbled-text': [
    'Tá cuma dhamáistithe ar an téacs',
    'Tá carachtair i dtéacs a thagann chun cinn nuair a stóráiltear go mícheart é, amhail Ã¼ in áit ü nó &#39; in áit uaschama[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    "D'athraigh scarbhileog uimhir",
    "Tá an chuma ar uimhir gur shlánaigh scarbhileog í[: {field}]. D'fhéadfadh cuid dá digití a bheith caillte.",
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Ní féidir an carachtar a phriontáil',
    'Tá carachtar[ ({codePoint})] i dtéacs nach bhfuil i gclófhoireann an doiciméid[: {field}]. Ní féidir an comhad PDF a dhéanamh leis.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
