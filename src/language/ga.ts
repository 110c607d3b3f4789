import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card. Decision S2 has no Irish version. */
export const labels: Labels = {
  prcTitle: ['Deimhniú athsholáthair sealadach', 'don', 'Chárta Eorpach um Árachas Sláinte'],
  ehicTitle: ['An Cárta Eorpach um Árachas Sláinte'],
  prcLegal: [
    'mar a shainmhínítear in Iarscríbhinn 2 a ghabhann le Cinneadh Uimh. S2',
    'maidir le sonraíochtaí teicniúla an Chárta Eorpaigh um Árachas Sláinte',
  ],
  ehicLegal: [
    'mar a shainmhínítear i gCinneadh Uimh. S2',
    'maidir le sonraíochtaí teicniúla an Chárta Eorpaigh um Árachas Sláinte',
  ],
  issuingState: 'Ballstát eisiúna',
  holder: 'Faisnéis faoi shealbhóir an chárta',
  institution: 'Faisnéis faoin institiúid inniúil',
  card: 'Faisnéis faoin gcárta',
  prcValidity: 'Tréimhse bhailíochta an deimhnithe',
  ehicValidity: 'Tréimhse bhailíochta',
  prcDelivery: 'Dáta eisiúna an deimhnithe',
  ehicDelivery: 'Dáta eisiúna',
  signature: 'Síniú agus stampa na hinstitiúide',
  qrCode: 'Cód QR ina bhfuil sonraí an doiciméid seo, sínithe go digiteach',
  scanCaption: 'Scan chun seiceáil',
  guidance: [
    'Tugann an doiciméad seo na cearta céanna chun cúram riachtanach le linn fanacht sealadach is a thugann an Cárta Eorpach um Árachas Sláinte.',
    'Taispeáin é in éineacht le doiciméad aitheantais.',
    'Chun é a sheiceáil, scan an cód: tá a bhfuil clóite anseo ann, sínithe go digiteach.',
    'Ná fill, ná clúdaigh agus ná gearr an cód.',
    'Ná foilsigh an leathanach seo ná pictiúr den chód.',
  ],
  contactTitle: 'Teagmháil (ní cuid de na sonraí sínithe í)',
  telephone: 'Teileafón',
  printScale: 'Priontáil ag 100\u00a0%: tá an líne seo 50\u00a0mm ar fad. Gearr amach feadh na marcanna.',
  familyName: 'Sloinne',
  prcGivenNames: 'Réamhainm(neacha)',
  ehicGivenNames: 'Réamhainmneacha',
  birthDate: 'Dáta breithe',
  personalId: 'Uimhir aitheantais phearsanta',
  institutionId: 'Uimhir aitheantais na hinstitiúide',
  cardId: 'Uimhir aitheantais an chárta',
  expiryDate: 'Dáta éaga',
  validFrom: 'Ó',
  validTo: 'Go dtí',
  notesTitle: 'Nótaí agus faisnéis',
  prcNotes:
    'Gach riail a bhfuil feidhm aici maidir leis na sonraí infheicthe ar an gcárta Eorpach agus a bhaineann le ' +
    'cur síos, luachanna, fad agus nótaí na réimsí sonraí, tá feidhm aici maidir leis an deimhniú freisin.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Níor scanadh aon rud', 'Níor thug an scanóir aon téacs.'],
    TEXT_TOO_LONG: [
      'Ní cód cárta árachais sláinte é',
      'Tá an téacs níos faide ná mar is féidir le haon chód QR a bheith[ (uasmhéid carachtar: {max})].',
    ],
    cleaned: [
      'Fágadh carachtair bhreise ar lár',
      'Chuir an scanóir spásanna nó bristeacha líne leis an téacs. Fágadh ar lár iad, agus léadh an cód ansin.',
    ],
    TEXT_LOWER_CASE: [
      'D’athraigh an scanóir an téacs',
      'Tháinig an téacs isteach i litreacha beaga, ach ní bhíonn ach ceannlitreacha sna cóid seo. Tá an scanóir nó an méarchlár socraithe go mícheart; d’fhéadfadh an doiciméad féin a bheith ceart.',
    ],
    NOT_AN_EHIC: [
      'Ní cód cárta árachais sláinte é',
      'Ní ó Chárta Eorpach um Árachas Sláinte ná óna dheimhniú athsholáthair an cód seo.[ Seo an rud atá ann: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Cód cárta de chineál anaithnid',
      'D’fhéadfadh sé gur cód árachais sláinte é seo, ach baineann sé le leagan[ ({version})] nach n-aithníonn an ríomhchlár seo.',
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
      'Bhíothas in ann an cód a léamh, ach níl a ábhar de réir na rialacha. Bogearraí lochtacha a rinne é, nó d’athraigh duine éigin é. Ní chabhróidh scanadh eile.',
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
      'Scríobhann an scanóir le leagan amach méarchláir nach ionann agus leagan amach an ríomhaire seo, agus bíonn na carachtair mícheart. D’fhéadfadh an doiciméad a bheith ceart: ní mór an scanóir agus an ríomhaire a shocrú don leagan amach céanna.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
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
      'Níl síniú an chomhaid PDF déanta mar is ceart. Bogearraí lochtacha a rinne é, nó d’athraigh duine éigin an comhad.',
    ],
    SIGNER_UNTRUSTED: [
      'Shínigh duine eile an comhad PDF',
      'Níor síníodh an comhad PDF le heochair de chuid na hinstitiúide a d’eisigh an doiciméad.',
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
      'D’fhéadfadh difríocht a bheith sa téacs clóite',
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
      'Tá níos mó leathanach sa chomhad PDF[ ({pages})] ná mar a léadh[ ({maxPages})]. D’fhéadfadh tuilleadh cód a bheith ar na cinn eile.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Comhad PDF sínithe le heochair chuspóra eile',
      'Níl an deimhniú lenar síníodh an comhad PDF ceaptha chun doiciméid a shíniú.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Shínigh institiúid eile an comhad PDF',
      'Síníodh an comhad PDF le heochair de chuid institiúide eile seachas an ceann a d’eisigh an doiciméad.',
    ],
    SIGNER_REVOKED: [
      'Cúlghaireadh eochair an chomhaid PDF',
      'Chúlghair an t-údarás a d’eisigh é deimhniú lenar síníodh an comhad PDF.',
    ],
    'signer-revocation-not-checked': [
      'Níor seiceáladh cúlghairm na heochrach',
      'Níor seiceáladh ar cúlghaireadh an deimhniú lenar síníodh an comhad PDF.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Níorbh fhéidir an téacs clóite a chur i gcomparáid',
      'Níl aon téacs ar an leathanach ar féidir leis an ríomhchlár seo a léamh. Cuir a bhfuil ar taispeáint anseo i gcomparáid lena bhfuil clóite: is é an méid atá sa chód atá i bhfeidhm.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Tá réimse ar iarraidh', 'Tá réimse riachtanach ar iarraidh ón doiciméad[: {field}].'],
    'field-not-allowed': ['Réimse de bhreis', 'Tá réimse sa doiciméad nach bhfuil cead é a bheith ann[: {field}].'],
    'field-value': [
      'Tá réimse neamhbhailí',
      'Tá rud éigin i réimse den doiciméad nach féidir a bheith ann[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Tá réimse rófhada',
      'Tá réimse den doiciméad níos faide ná mar a cheadaítear[: {field}][ (uasmhéid carachtar: {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Tá réimse róghearr',
      'Tá réimse den doiciméad níos giorra ná mar a cheadaítear[: {field}][ (íosmhéid carachtar: {min})].',
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
      'Tá carachtar i dtéacs nach féidir a fheiceáil nó a iompaíonn ord na litreacha[: {field}]. D’fhéadfadh cuma a bheith ar an téacs nach ionann agus a bhfuil ann.',
    ],
    'odd-text': [
      'Téacs scríofa ar bhealach neamhghnách',
      'Tosaíonn nó críochnaíonn téacs le spás, nó tá a litreacha stóráilte ar bhealach neamhghnách[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Litreacha as aibítir eile',
      'Tá téacs ann nach bhfuil i litreacha Laidineacha[: {field}]. B’fhéidir nach mbeadh léitheoir thar lear in ann é a léamh.',
    ],
    TOKEN_ID_NOT_UUID: ['Tá aitheantóir an doiciméid neamhbhailí', 'Níl aitheantóir an doiciméid san fhoirm cheart.'],
    REVOCATION_URI_INVALID: [
      'Tá seoladh an liosta cúlghairme neamhbhailí',
      'Luann an doiciméad liosta cúlghairme le seoladh nach féidir a úsáid.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Ní féidir an doiciméad a bheith san fhormáid seo',
      'Ní do dhoiciméid den chineál seo an fhormáid seo.',
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
      'D’athraigh scarbhileog uimhir',
      'Tá an chuma ar uimhir gur shlánaigh scarbhileog í[: {field}]. D’fhéadfadh cuid dá digití a bheith caillte.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Ní féidir an carachtar a phriontáil',
      'Tá carachtar[ ({codePoint})] i dtéacs nach bhfuil i gclófhoireann an doiciméid[: {field}]. Ní féidir an comhad PDF a dhéanamh leis.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institiúid anaithnid',
      'Níl aon institiúid sa tír seo leis an uimhir seo sa chlárlann oifigiúil. D’fhéadfadh an doiciméad a bheith brionnaithe, nó d’fhéadfadh an institiúid a bheith nua.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Eochair anaithnid de chuid na hinstitiúide',
      'Tá an institiúid sa chlárlann, ach níl an eochair lenar síníodh an doiciméad seo inti. Níl sonraí na clárlainne anseo cothrom le dáta, nó tá an doiciméad brionnaithe.',
    ],
    TOO_MANY_CANDIDATES: [
      'An iomarca eochracha le triail',
      'Tá níos mó eochracha oiriúnacha ag an institiúid seo sa chlárlann ná mar a thriailtear[ ({max} ar a mhéad)]. Ní deir sé sin aon rud i gcoinne an doiciméid.',
    ],
    REGISTRY_STALE: [
      'Tá sonraí na clárlainne as dáta',
      'Tá clárlann na n-institiúidí sa ríomhchlár seo róshean le brath uirthi. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    'registry-unreachable': [
      'Níorbh fhéidir an chlárlann a bhaint amach',
      'Níor fhreagair clárlann na n-institiúidí. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    'registry-unusable': [
      'Níor thug an chlárlann freagra inúsáidte',
      'D’fhreagair clárlann na n-institiúidí le hearráid nó le rud nach féidir a úsáid. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    REGISTRY_INCONSISTENT: [
      'Bréagnaíonn an chlárlann í féin',
      'Ní oireann freagra na clárlainne don cheist nó bréagnaíonn sé é féin, agus mar sin ní féidir brath air. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Luann an chlárlann roinnt institiúidí',
      'Tá níos mó ná institiúid amháin sa tír seo leis an uimhir seo sa chlárlann. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Tá clog an ghléis seo mícheart',
      'Taispeánann clog an ghléis seo am roimh an am a ndearnadh sonraí na clárlainne. D’fhéadfaí dátaí a mheas go mícheart.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Ní oireann an síniú don eochair',
      'Luann an doiciméad cineál sínithe nach féidir a dhéanamh le heochair na hinstitiúide. Is dócha gur brionnaíodh é.',
    ],
    SIGNATURE_INVALID: [
      'Doiciméad brionnaithe nó athraithe',
      'Ní hé síniú na hinstitiúide atá ar na sonraí seo: athraíodh an doiciméad, nó duine eile a rinne é.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Sínithe le heochair nach raibh bailí fós',
      'Ar lá na heisiúna, ní raibh an eochair lenar síníodh an doiciméad bailí fós.[ Tá sí bailí ó {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Sínithe le heochair a bhí imithe in éag',
      'Ar lá na heisiúna, ní raibh an eochair lenar síníodh an doiciméad bailí a thuilleadh.[ Bhí sí bailí go dtí {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Níl bailíocht na heochrach ar eolas',
      'Ní deir an chlárlann cén uair atá eochair na hinstitiúide bailí, agus mar sin ní féidir é sin a sheiceáil.',
    ],
    NOT_ACCREDITED: [
      'Níl cead ag an institiúid é a eisiúint',
      'De réir na clárlainne, níl an institiúid údaraithe chun an Cárta Eorpach um Árachas Sláinte a eisiúint.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Ní raibh an institiúid údaraithe an lá sin',
      'De réir na clárlainne, ní raibh an institiúid údaraithe ar lá na heisiúna chun an doiciméad seo a eisiúint.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institiúid gan údarú don tréimhse iomlán',
      'Cumhdaíonn an doiciméad laethanta nach bhfuil an institiúid údaraithe chun é a eisiúint ina leith.',
    ],
    REGISTRY_REDIRECTED: [
      'Tá an chlárlann ag seoladh eile',
      'D’fhreagair clárlann na n-institiúidí go bhfuil sí le fáil ag seoladh eile, nach leanann an ríomhchlár seo uaidh féin. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
    ],
    CLOCK_WRONG: [
      'Níl clog an ghléis seo ceart',
      '[Taispeánann clog an ghléis seo {today}, ach ní mór gurb é {atLeast} nó níos déanaí atá ann. ]Le clog mícheart ní féidir aon dáta a mheas: d’fhéadfadh an doiciméad a bheith ceart.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Ní féidir an doiciméad a chúlghairm',
      'Níor fhoráil an institiúid go bhféadfaí an doiciméad seo a chúlghairm. Níl sé d’oibleagáid uirthi é sin a dhéanamh.',
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
      'Níor shínigh an institiúid a d’eisigh an doiciméad an liosta cúlghairme, nó is liosta eile é. Níor úsáideadh é.',
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
      'Níl a leithéid d’áit sa liosta cúlghairme',
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
    // The dates of the document, what is printed on it, and the person.
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
      'Tá an dáta eisiúna atá ar an doiciméad i ndiaidh dháta an lae inniu. D’fhéadfadh an clog anseo a bheith mícheart.',
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
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Níl sé bailí fós sa sparán',
      'Níl an cárta sa sparán bailí fós. B’fhéidir go bhfuil clog an ghléis seo mícheart.',
    ],
    TOKEN_EXPIRED: [
      'As feidhm sa sparán',
      'Tá an cárta sa sparán as feidhm. Ní mór don sparán ceann nua a fháil ón institiúid.',
    ],
    'holder-not-bound': [
      'Níor chruthaigh an sparán go bhfuil an cárta aige',
      'Níl cruthúnas bailí i bhfreagra an sparáin, a rinneadh don iarratas seo, gur leis an cárta. B’fhéidir gur cóipeáladh an cárta.',
    ],
    HOLDER_BINDING_STALE: [
      'Níl freagra an sparáin reatha',
      'Tá freagra an sparáin róshean, nó tá a am fós le teacht. B’fhéidir go bhfuil ceann den dá chlog mícheart.',
    ],
    HOLDER_KEY_INVALID: [
      'Ní féidir eochair an sparáin a úsáid',
      'Níl eochair an sparáin lena bhfuil an cárta ceangailte den chineál atá riachtanach.',
    ],
    WALLET_CHAIN: [
      'Ní ó údarás iontaofa an teastas',
      'Ní threoraíonn teastais an chárta chuig údarás a bhfuil muinín as anseo, nó tá ceann ina measc nach bhfuil cead é a bheith ann.',
    ],
    HOLDER_UNKNOWN: [
      'Níl ainm ná dáta breithe ar eolas',
      'Níl ainm ná dáta breithe sa chárta ón sparán, agus níor taispeánadh aitheantas in éineacht leis.',
    ],
    HOLDER_NOT_LINKED: [
      'Níl an cárta agus an t-aitheantas nasctha',
      'Níl aon rud a chruthaíonn gur leis an duine céanna an cárta agus an t-aitheantas ón sparán: tá na huimhreacha pearsanta éagsúil, nó tá ceann ar iarraidh.',
    ],
    'identity-not-accepted': [
      'Níor glacadh leis an aitheantas ón sparán',
      'Níl an t-aitheantas a taispeánadh leis an gcárta barántúil ná bailí, nó ní ó údarás é a bhfuil muinín as anseo.',
    ],
    NAME_MISMATCH: [
      'Ní hionann na hainmneacha',
      'Ní hionann na hainmneacha ar an doiciméad aitheantais agus na hainmneacha ar an doiciméad seo.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Ní hionann na dátaí breithe',
      'Ní hionann an dáta breithe ar an doiciméad aitheantais agus an dáta breithe ar an doiciméad seo.',
    ],
  },
  advice: {
    'ask-administrator':
      'Cuir riarthóir an ríomhchláir seo ar an eolas. Go dtí go réiteofar an fhadhb, cuir ceist ar an institiúid ar an teileafón.',
    'ask-for-document':
      'Iarr an Cárta Eorpach um Árachas Sláinte féin nó a dheimhniú athsholáthair, agus scan an cód atá air.',
    'ask-for-original':
      'Iarr an comhad PDF mar a sheol an institiúid é. Má mhaireann an fhadhb, cuir glao ar an institiúid.',
    'ask-for-other-period':
      'Seiceáil dáta na cóireála. Má tá sé ceart, iarr doiciméad a chumhdaíonn an lá sin, nó cuir glao ar an institiúid.',
    'call-institution': 'Ná bí ag brath ar an doiciméad seo go dtí go gcuirfidh tú glao ar an institiúid a d’eisigh é.',
    'check-clock': 'Iarr ar an riarthóir dáta agus am an ghléis seo a shocrú, agus ansin scan arís.',
    'check-identity':
      'Féach ar an doiciméad aitheantais agus cuir na hainmneacha agus an dáta breithe i gcomparáid go cúramach. Más duine eile atá ann, diúltaigh don doiciméad.',
    'check-treatment-date': 'Cuir isteach dáta ceart na cóireála agus fíoraigh arís.',
    'correct-data':
      'Má taispeánadh an doiciméad seo duit: iarr ceann nua ar an institiúid. Más tusa atá á eisiúint: ceartaigh na sonraí.',
    'decide-without-revocation':
      'Tá gach seiceáil eile i bhfeidhm. Más mian leat a bheith cinnte nár cúlghaireadh an doiciméad, triail arís níos déanaí nó cuir glao ar an institiúid.',
    nothing: 'Níl aon rud le déanamh.',
    'present-again': 'Iarr go dtaispeánfar an cárta ón sparán arís. Mura n-oibríonn sé sin, ná glac leis.',
    'refresh-registry':
      'Iarr ar an riarthóir liostaí an ríomhchláir seo a nuashonrú, agus ansin scan arís. Má mhaireann an fhadhb, cuir glao ar an institiúid.',
    refuse: 'Ná glac leis an doiciméad seo. Iarr cruthúnas eile ar theidlíocht, nó cuir glao ar an institiúid.',
    'scan-again':
      'Scan arís: coinnigh an cód cothrom, faoi sholas maith, agus ina iomláine sa phictiúr. Má theipeann air arís, iarr an comhad PDF féin.',
    'try-later': 'Seiceáil an nasc leis an líonra agus scan arís. Má mhaireann an fhadhb, cuir glao ar an institiúid.',
    'update-program': 'Iarr ar an riarthóir an ríomhchlár seo a nuashonrú. Go dtí sin, cuir glao ar an institiúid.',
  },
  approved: {
    title: 'Glacadh leis an doiciméad',
    sentence:
      'Tá an doiciméad barántúil, is ó institiúid údaraithe é, agus cumhdaíonn sé dáta na cóireála ({treatmentDate}).',
    revocationNotChecked: 'Níor seiceáladh ar chúlghair an institiúid é.',
    pageNotProtected:
      'Tá an cód barántúil. Níl an leathanach timpeall air cosanta agus d’fhéadfadh sé a bheith athraithe: úsáid na sonraí atá ar taispeáint anseo, ní an leathanach clóite.',
    advice:
      'Cuir na hainmneacha agus an dáta breithe i gcomparáid le doiciméad aitheantais an duine, agus a bhfuil ar taispeáint anseo i gcomparáid lena bhfuil clóite.',
    adviceWhenIdentified:
      'Tá na hainmneacha agus an dáta breithe ag teacht leis an doiciméad aitheantais. Níl aon rud eile le déanamh.',
  },
  statuses: {
    PASSED: 'comhlíonta',
    'NOT PASSED': 'gan chomhlíonadh',
    WARNING: 'rabhadh',
    'N/A': 'ní bhaineann',
  },
  notChecked: 'níor seiceáladh',
  steps: {
    'document-unchanged': 'An bhfuil an PDF gan athrú ó síníodh é?',
    'attachment-equals-code': 'An ionann na sonraí ceangailte agus an cód?',
    decodable: 'An féidir an cód a léamh?',
    'schema-and-header': 'An bhfuil an t-ábhar san fhoirm cheart?',
    'key-resolved': 'An bhfuarthas eochair na hinstitiúide?',
    signature: 'An bhfuil an síniú barántúil?',
    'holder-bound': 'An leis an sparán seo an cárta?',
    'document-signer-known': 'An eol cé a shínigh an PDF?',
    'revocation-reference-present': 'An féidir an doiciméad a chúlghairm?',
    'revocation-status': 'An bhfuil an doiciméad i bhfeidhm fós (gan chúlghairm)?',
    'treatment-date-not-in-future': 'An inniu nó roimhe sin atá dáta na cóireála?',
    'key-valid-on-issuance': 'An raibh an eochair bailí ar lá na heisiúna?',
    'issuer-accredited': 'An bhfuil an institiúid údaraithe chun é a eisiúint?',
    'birth-not-after-start': 'Ar rugadh an duine roimh thús na tréimhse?',
    'start-not-after-end': 'An dtosaíonn an tréimhse sula gcríochnaíonn sí?',
    'start-not-after-issuance': 'An dtosaíonn an tréimhse lá na heisiúna ar a dhéanaí?',
    'issuance-not-after-end': 'Ar eisíodh an doiciméad roimh dheireadh na tréimhse?',
    'card-expiry-not-before-end': 'An bhfuil an cárta bailí go deireadh na tréimhse?',
    'treatment-date-in-period': 'An bhfuil dáta na cóireála sa tréimhse?',
    'institution-name-and-id-length': 'An bhfuil uimhir agus ainm na hinstitiúide gearr go leor?',
    'card-number-digits': 'An digití amháin atá in uimhir an chárta?',
    'institution-id-digits': 'An digití amháin atá in uimhir na hinstitiúide?',
    'name-matches-identity': 'An dtagann na hainmneacha leis an doiciméad aitheantais?',
    'birth-date-matches-identity': 'An dtagann an dáta breithe leis an doiciméad aitheantais?',
  },
  fields: {
    document: 'cineál an doiciméid',
    country: 'tír',
    familyName: 'sloinne',
    givenNames: 'réamhainmneacha',
    birthDate: 'dáta breithe',
    personalId: 'uimhir aitheantais phearsanta',
    institution: 'institiúid',
    'institution.id': 'uimhir na hinstitiúide',
    'institution.name': 'ainm na hinstitiúide',
    cardId: 'uimhir an chárta',
    expiryDate: 'dáta éaga',
    validFrom: 'tús na bailíochta',
    validTo: 'deireadh na bailíochta',
    issuedOn: 'dáta eisiúna',
    tokenId: 'aitheantóir an doiciméid',
    revocation: 'liosta cúlghairme',
  },
  kinds: {
    'EU Digital COVID Certificate': 'Deimhniú Digiteach COVID an Aontais',
    'national COVID or health certificate': 'deimhniú náisiúnta COVID nó sláinte',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'iarratas ó aip sparáin',
    'mobile document (ISO 18013-5)': 'doiciméad móibíleach (ISO 18013-5)',
    'web address': 'seoladh gréasáin',
    contact: 'sonraí teagmhála',
    'calendar entry': 'iontráil féilire',
    'Wi-Fi access': 'rochtain Wi-Fi',
    payment: 'íocaíocht',
    link: 'nasc',
    'boarding pass': 'pas bordála',
    'French 2D-Doc': '2D-Doc Francach',
    'JWT that is not compressed': 'sonraí nár ullmhaíodh do chárta (JWT)',
  },
  report: {
    title: 'Tuarascáil fhíoraithe',
    page: 'Leathanach {page} as {pages}',
    rejected: 'Diúltaíodh don doiciméad',
    advice: 'Cad atá le déanamh',
    verification: 'Fíorú',
    verifiedBy: 'Fíoraithe ag',
    treatmentDate: 'Dáta na cóireála',
    verifiedAt: 'Am an fhíoraithe',
    format: 'Formáid',
    issuer: 'Institiúid eisiúna',
    institutionName: 'Ainm sa chlárlann',
    key: 'Eochair (kid)',
    failedStep: 'Céim nár comhlíonadh',
    code: 'Cód na cúise',
    scannedCode: 'Cód QR scanta',
    codeNotDrawn: 'Ní féidir an rud a scanadh a tharraingt mar chód QR ó chárta árachais sláinte.',
    steps: 'Céimeanna an fhíoraithe',
    step: 'Seiceáil',
    result: 'Toradh',
    technical: 'Seiceálacha teicniúla',
    business: 'Seiceálacha ar an ábhar',
    remarks: 'Nótaí',
    evidence: 'Fianaise',
    library: 'Leabharlann ríomhchláir',
    certificate: 'Deimhniú (SHA-256)',
    certificateValidity: 'Bailíocht an deimhnithe',
    accreditation: 'Tréimhse údaraithe',
    registry: 'Clárlann',
    revocation: 'Liosta cúlghairme',
    open: 'gan deireadh',
    unknownTime: 'am anaithnid',
    rebuilt: 'Athchruthaithe ón gcód QR scanta don tuarascáil fhíoraithe ({time})',
    copy: 'CÓIP',
    lettersReplaced: 'Taispeántar ? in ionad litreacha nach féidir a chló',
  },
  scan: {
    demo: 'clárlann taispeána, ní chruthaíonn sí aon rud',
    onPage: 'Cód ar leathanach {page}',
    inAttachment: 'Cód ar leathanach {page} de PDF ceangailte',
    pdfSignature: 'Síniú an PDF',
    signer: 'Sínitheoir de réir an teastais',
    claimedTime: 'Am a luann an sínitheoir',
    timestamp: 'Stampa ama',
  },
};

/** Irish. */
export const ga: Language = { language: 'ga', labels, official, messages };
