import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Cuir riarthóir an ríomhchláir seo ar an eolas. Go dtí go réiteofar an fhadhb, cuir ceist ar an institiúid ar an teileafón.',
    'ask-for-document':
      'Iarr an Cárta Eorpach um Árachas Sláinte féin nó a dheimhniú athsholáthair, agus scan an cód atá air.',
    'ask-for-original':
      'Iarr an comhad PDF mar a sheol an institiúid é. Má mhaireann an fhadhb, cuir glao ar an institiúid.',
    'ask-for-other-period':
      'Seiceáil dáta na cóireála. Má tá sé ceart, iarr doiciméad a chumhdaíonn an lá sin, nó cuir glao ar an institiúid.',
    'call-institution': "Ná bí ag brath ar an doiciméad seo go dtí go gcuirfidh tú glao ar an institiúid a d'eisigh é.",
    'check-clock': 'Iarr ar an riarthóir dáta agus am an ghléis seo a shocrú, agus ansin scan arís.',
    'check-identity':
      'Féach ar an doiciméad aitheantais agus cuir na hainmneacha agus an dáta breithe i gcomparáid go cúramach. Más duine eile atá ann, diúltaigh don doiciméad.',
    'check-treatment-date': 'Cuir isteach dáta ceart na cóireála agus fíoraigh arís.',
    'correct-data':
      'Má taispeánadh an doiciméad seo duit: iarr ceann nua ar an institiúid. Más tusa atá á eisiúint: ceartaigh na sonraí.',
    'decide-without-revocation':
      'Tá gach seiceáil eile i bhfeidhm. Más mian leat a bheith cinnte nár cúlghaireadh an doiciméad, triail arís níos déanaí nó cuir glao ar an institiúid.',
    nothing: 'Níl aon rud le déanamh.',
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
      "Tá an cód barántúil. Níl an leathanach timpeall air cosanta agus d'fhéadfadh sé a bheith athraithe: úsáid na sonraí atá ar taispeáint anseo, ní an leathanach clóite.",
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
    'document-unchanged': 'Níor athraíodh an PDF ó síníodh é',
    'attachment-equals-code': 'Is ionann na sonraí ceangailte agus an cód',
    decodable: 'Is féidir an cód a léamh',
    'schema-and-header': 'Tá an t-ábhar san fhoirm cheart',
    'key-resolved': 'Fuarthas eochair na hinstitiúide',
    signature: 'Tá an síniú barántúil',
    'document-signer-known': 'Is eol cé a shínigh an PDF',
    'revocation-reference-present': 'Is féidir an doiciméad a chúlghairm',
    'revocation-status': 'Níor cúlghaireadh é',
    'treatment-date-not-in-future': 'Níl dáta na cóireála sa todhchaí',
    'key-valid-on-issuance': 'Bhí an eochair bailí ar lá na heisiúna',
    'issuer-accredited': 'Tá an institiúid údaraithe chun é a eisiúint',
    'birth-not-after-start': 'Rugadh an duine roimh thús na tréimhse',
    'start-not-after-end': 'Tosaíonn an tréimhse sula gcríochnaíonn sí',
    'start-not-after-issuance': 'Ní thosaíonn an tréimhse tar éis lá na heisiúna',
    'issuance-not-after-end': 'Eisíodh é roimh dheireadh na tréimhse',
    'card-expiry-not-before-end': 'Ní théann an cárta in éag roimh dheireadh na tréimhse',
    'treatment-date-in-period': 'Tá dáta na cóireála sa tréimhse',
    'institution-name-and-id-length': 'Fad uimhir agus ainm na hinstitiúide',
    'card-number-digits': 'Níl ach digití in uimhir an chárta',
    'institution-id-digits': 'Níl ach digití in uimhir na hinstitiúide',
    'name-matches-identity': 'Na hainmneacha ag teacht leis an doiciméad aitheantais',
    'birth-date-matches-identity': 'An dáta breithe ag teacht leis an doiciméad aitheantais',
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
};
