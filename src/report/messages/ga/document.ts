import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Níl an comhad PDF sínithe',
    'Níl a shíniú féin ag an gcomhad PDF, agus mar sin ní féidir a rá ar athraíodh é. Tá a shíniú féin ag an gcód atá air.',
  ],
  'document-changed': [
    'Athraíodh an comhad PDF',
    'Ní hionann an comhad PDF agus an comhad a síníodh: athraíodh ina dhiaidh sin é.',
  ],
  'document-signature-malformed': [
    'Tá síniú an chomhaid PDF lochtach',
    "Níl síniú an chomhaid PDF déanta mar is ceart. Bogearraí lochtacha a rinne é, nó d'athraigh duine éigin an comhad.",
  ],
  SIGNER_UNTRUSTED: [
    'Shínigh duine eile an comhad PDF',
    "Níor síníodh an comhad PDF le heochair de chuid na hinstitiúide a d'eisigh an doiciméad.",
  ],
  'document-signer-not-valid': [
    'Comhad PDF sínithe le heochair neamhbhailí',
    'Níl an eochair lenar síníodh an comhad PDF bailí inniu, agus níl aon stampa ama iontaofa ann a deir go raibh sí bailí tráth an tsínithe.',
  ],
  'timestamp-not-trusted': [
    'Ní féidir brath ar an stampa ama',
    'Tá an stampa ama sa chomhad PDF lochtach nó ní ó údarás iontaofa é. Níor úsáideadh é.',
  ],
  ATTACHMENT_MISSING: [
    'Níl aon sonraí ceangailte',
    'Níl ceangaltán leis an gcomhad PDF ina bhfuil sonraí an chóid. Níl sé riachtanach.',
  ],
  'attachment-differs': [
    'Ní sonraí an chóid iad na sonraí ceangailte',
    'Ní hionann na sonraí atá ceangailte leis an gcomhad PDF agus sonraí an chóid QR ar an leathanach. Cuireadh rud eile in ionad ceann acu.',
  ],
  PRINTED_TEXT_DIFFERS: [
    "D'fhéadfadh difríocht a bheith sa téacs clóite",
    'Ní bhfuarthas i dtéacs an leathanaigh rud éigin atá sa chód[: {field}]. Cuir a bhfuil ar taispeáint anseo i gcomparáid lena bhfuil clóite: is é an méid atá sa chód atá i bhfeidhm.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
