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
  DOCUMENT_NOT_SCANNED: [
    'Níor scanadh comhad PDF',
    'Ní comhad PDF an rud a scanadh, agus mar sin ní raibh síniú comhaid ann le seiceáil. Níor seiceáladh ach an cód.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Sábháladh an comhad PDF as an nua',
    'Rinne ríomhchlár eile an comhad PDF a chumasc, a chasadh nó a shábháil as an nua tar éis a shínithe, agus mar sin ní féidir a shíniú a sheiceáil a thuilleadh.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Carachtair bhána i ndiaidh an chomhaid PDF',
    'Cuireadh carachtair bhána le deireadh an chomhaid PDF, mar a dhéanann roinnt ríomhchlár ríomhphoist. Ní athraíonn siad aon rud agus níor cuireadh san áireamh iad.',
  ],
  DOCUMENT_ATTACHED: [
    'Cód ó chomhad PDF atá ceangailte',
    'Léadh an cód ó chomhad PDF atá ceangailte leis an gcomhad a scanadh. Níor seiceáladh an doiciméad timpeall air.',
  ],
  PAGES_NOT_READ: [
    'Níor léadh gach leathanach',
    "Tá níos mó leathanach sa chomhad PDF[ ({pages})] ná mar a léadh[ ({maxPages})]. D'fhéadfadh tuilleadh cód a bheith ar na cinn eile.",
  ],
  SIGNER_KEY_PURPOSE: [
    'Comhad PDF sínithe le heochair chuspóra eile',
    'Níl an deimhniú lenar síníodh an comhad PDF ceaptha chun doiciméid a shíniú.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Shínigh institiúid eile an comhad PDF',
    "Síníodh an comhad PDF le heochair de chuid institiúide eile seachas an ceann a d'eisigh an doiciméad.",
  ],
  SIGNER_REVOKED: [
    'Cúlghaireadh eochair an chomhaid PDF',
    "Chúlghair an t-údarás a d'eisigh é deimhniú lenar síníodh an comhad PDF.",
  ],
  'signer-revocation-not-checked': [
    'Níor seiceáladh cúlghairm na heochrach',
    'Níor seiceáladh ar cúlghaireadh an deimhniú lenar síníodh an comhad PDF.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Níorbh fhéidir an téacs clóite a chur i gcomparáid',
    'Níl aon téacs ar an leathanach ar féidir leis an ríomhchlár seo a léamh. Cuir a bhfuil ar taispeáint anseo i gcomparáid lena bhfuil clóite: is é an méid atá sa chód atá i bhfeidhm.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
