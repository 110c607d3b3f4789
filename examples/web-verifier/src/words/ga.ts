import type { Words } from './words.ts';

/** Irish. */
export const words: Words = {
  title: 'Seiceáil cárta sláinte',
  skip: 'Léim go dtí an t-ábhar',
  privacy:
    'Seiceáiltear cártaí ar an ngléas seo. Ní fhágann aon sonraí ó chárta é, agus ní choinnítear aon cheann díobh.',
  language: 'Teanga',
  settings: 'Socruithe',
  close: 'Dún',
  yes: 'Is ea',
  no: 'Ní hea',

  scanHeading: 'Seiceáil Cárta Eorpach um Árachas Sláinte',
  cameraHeading: 'Ceamara',
  cameraStart: 'Tosaigh an ceamara',
  cameraStop: 'Stop an ceamara',
  cameraChoice: 'Cén ceamara',
  cameraNumbered: 'Ceamara {number}',
  cameraLight: 'Solas',
  cameraHint: 'Coinnigh an cód QR sa fhráma.',
  cameraStarting: 'Tá an ceamara ag tosú.',
  cameraDenied:
    'Ní ligeann an brabhsálaí don leathanach seo an ceamara a úsáid. Ceadaigh é in aice le seoladh an leathanaigh, agus tosaigh arís.',
  cameraMissing: 'Níor aimsíodh aon cheamara. Úsáid comhad, scanóir nó an téacs ina ionad.',
  cameraBusy: 'Níl an ceamara ag freagairt. B’fhéidir go bhfuil ríomhchlár eile á úsáid.',
  cameraUnsupported:
    'Ní féidir leis an mbrabhsálaí seo léamh ó cheamara anseo. Úsáid comhad, scanóir nó an téacs ina ionad.',

  filesHeading: 'PDF nó grianghraf',
  filesChoose: 'Roghnaigh comhaid',
  filesHint: 'Nó tarraing comhaid ar an leathanach seo. Is féidir roinnt comhad a thabhairt le chéile.',
  filesDrop: 'Scaoil na comhaid chun iad a sheiceáil.',

  textHeading: 'Scanóir láimhe nó téacs',
  textLabel: 'Téacs an chóid',
  textHint: 'Is féidir scanóir láimhe a úsáid am ar bith, gan cliceáil anseo ar dtús.',
  textCheck: 'Seiceáil',
  textEmpty: 'Greamaigh téacs an chóid ar dtús.',

  today: 'Inniu',
  dateInvalid: 'Cuir isteach dáta an lae inniu nó dáta níos luaithe.',

  working: 'Tá an cód á sheiceáil.',
  workingFile: 'Tá {file} á léamh.',

  verdictApproved: 'Bailí',
  verdictRejected: 'Níl sé bailí',
  verdictUnchecked: 'Níor seiceáladh',
  verdictIdentity: 'Duine eile?',
  verdictUnread: 'Níor léadh',
  verdictWorking: 'Nóiméad amháin',

  nextPerson: 'An chéad duine eile',
  nextPersonHint: 'Glanann sé seo gach rud atá ar taispeáint.',
  tryAgain: 'Triail arís',
  cardHeading: 'A bhfuil ar an gcárta',
  identityHeading: 'Cuir i gcomparáid leis an doiciméad aitheantais',
  nameQuestion: 'An é seo ainm an duine ar an doiciméad aitheantais?',
  birthDateQuestion: 'An é seo an dáta breithe atá air?',
  saveHeading: 'Coinnigh nó seol ar aghaidh',
  copyText: 'Cóipeáil mar théacs',
  copied: 'Cóipeáilte.',
  copyFailed: 'Níor cheadaigh an brabhsálaí an chóipeáil.',
  downloadPdf: 'Tuarascáil PDF',
  downloadJson: 'Tuarascáil JSON',
  downloadFhir: 'Cárta mar FHIR',
  downloadJsonHint: 'JSON: an tseiceáil iomlán, do ríomhchlár billeála.',
  downloadFhirHint: 'FHIR: othar agus árachas, do chóras an chlinic.',
  downloadFailed: 'Níorbh fhéidir an comhad a chruthú.',
  resultsHeading: 'Cártaí agus comhaid: {count}',
  backToResults: 'Gach toradh',
  cardOf: '{number} as {total}',

  noCode:
    'Níl aon chód cárta ann, nó ní féidir é a léamh. Glac an grianghraf arís faoi sholas maith, agus an cód ina iomláine sa phictiúr, nó iarr an PDF mar a seoladh é.',
  severalCodes: 'Tá an iomarca cód ann. Taispeáin na cártaí ceann ar cheann.',
  wrongKind: 'Ní féidir an cineál seo comhaid a léamh anseo. Is féidir PDF nó pictiúr JPEG nó PNG a léamh.',
  tooLarge: 'Tá an comhad rómhór le léamh anseo.',
  damaged: 'Tá damáiste déanta don chomhad, nó ní hionann é agus a deir a ainm. Iarr arís é.',
  needsPassword:
    'Ní osclaíonn an comhad PDF ach le pasfhocal. Oscail é, agus léigh an cód ar an scáileán leis an gceamara.',
  tookTooLong: 'Thóg an léamh rófhada agus stopadh é. Bain triail as grianghraf den chód amháin, nó as an gceamara.',
  failed:
    'Chuaigh rud éigin amú le linn an léimh. Bain triail eile as; má mhaireann an fhadhb, cuir riarthóir an leathanaigh seo ar an eolas.',
  tooManyFiles: 'Níor léadh ach na chéad chomhaid (líon: {count}).',

  registryTime: 'Clárlann na n-institiúidí: {time}',
  registryUnknownTime: 'Níl a fhios cén aois atá clárlann na n-institiúidí.',
  registryLoading: 'Tá clárlann na n-institiúidí á lódáil.',
  registryFailed:
    'Níorbh fhéidir clárlann na n-institiúidí a lódáil, agus dá bhrí sin ní féidir aon chárta a sheiceáil. Lódáil an leathanach seo arís; má mhaireann an fhadhb, cuir a riarthóir ar an eolas.',

  dataOpen: 'Liostaí agus a n-aois',
  dataHeading: 'Liostaí ar an ngléas seo',
  dataInstitutions: 'Clárlann na n-institiúidí',
  dataRevocation: 'Liosta cúlghairme',
  dataBundle: 'Beart tosaigh',
  dataPage: 'An leathanach seo',
  dataAge: '{time} (aois: {age})',
  dataMissing: 'Níl sé ar an ngléas seo',
  dataUntil: 'in úsáid go dtí {time}',
  dataRefresh: 'Nuashonraigh anois',
  dataRefreshed: 'Nuashonraíodh na liostaí.',
  dataNotRefreshed: 'Níorbh fhéidir na liostaí a nuashonrú. Leantar de na cinn ar an ngléas seo a úsáid.',
  registryMissing:
    'Níl aon chlárlann institiúidí ar an ngléas seo fós, agus dá bhrí sin ní féidir aon chárta a sheiceáil.',
  registryStale: 'Aois chlárlann na n-institiúidí: {age}. Seiceáiltear cártaí léi go fóill.',
  registryTooOld:
    'Tá clárlann na n-institiúidí róshean (aois: {age}), agus dá bhrí sin ní féidir aon chárta a sheiceáil.',
  adviceNetwork: 'Ceangail an gléas leis an líonra.',
  adviceBundle: 'Tóg beart tosaigh as comhad.',
  adviceNetworkOrBundle: 'Ceangail an gléas leis an líonra, nó tóg beart tosaigh as comhad.',
  revocationStale: 'Aois liosta cúlghairme: {age}. D’fhéadfadh sé go nglacfaí fós le cárta a cúlghaireadh ó shin.',
  revocationMissing: 'Tá liosta cúlghairme ar iarraidh. D’fhéadfadh sé go nglacfaí fós le cárta cúlghairthe.',
  bundleChoose: 'Tóg beart tosaigh as comhad',
  bundleHint: 'Do ghléas gan líonra: an comhad a tugadh duit dó, mar shampla ar mhéaróg USB.',
  bundleTaken: 'Tá an beart tosaigh ó {time} in úsáid anois. Is féidir é a úsáid go dtí {until}.',
  bundleForged:
    'Athraíodh an beart tosaigh seo, nó shínigh duine é nach bhfuil muinín ag an leathanach seo as. Ní úsáidtear é.',
  bundleWrong: 'Ní beart tosaigh é an comhad seo, nó tá damáiste déanta dó. Ní úsáidtear é.',
  bundleOlder: 'Tá an beart tosaigh seo níos sine ná an ceann ar an ngléas seo. Ní úsáidtear é.',
  bundleExpired: 'Tá an beart tosaigh seo as feidhm. Iarr ceann nua.',
  bundleClock:
    'De réir chlog an ghléis seo, rinneadh an beart tosaigh san am atá le teacht. Socraigh an clog i gceart, agus bain triail eile as.',
  bundleNoTrust: 'Níl an leathanach seo socraithe do bhearta tosaigh: níl a fhios aige cé acu is iontaofa.',
  bundleNotKept:
    'Níorbh fhéidir leis an mbrabhsálaí an beart tosaigh a choinneáil ar an ngléas seo. Scrios sonraí an leathanaigh seo sa bhrabhsálaí agus bain triail eile as.',
  updateReady: 'Tá leagan nua den leathanach seo réidh.',
  updateUse: 'Úsáid anois é',

  signalHeading: 'Fuaim agus creathadh',
  sound: 'Seinn fuaim leis an toradh',
  vibration: 'Creathadh leis an toradh',
  logHeading: 'Loga',
  logOn: 'Coinnigh loga ar an ngléas seo',
  logHolds:
    'I gcás gach cárta, coinnítear sa loga am na seiceála, dáta na cóireála, an toradh, cód na cúise, agus tír agus uimhir na hinstitiúide. Tar éis comparáid a dhéanamh leis an doiciméad aitheantais, coinnítear ann freisin an ionann an t-ainm agus an dáta breithe. Níl aon ainm ann, aon uimhir duine ná cárta, ná aon chuid den chód. Fanann sé ar an ngléas seo.',
  logDays: 'Laethanta sula scriostar iontráil',
  logCount: 'Iontrálacha: {count}',
  logExportCsv: 'Sábháil mar CSV',
  logExportJson: 'Sábháil mar JSON',
  logDelete: 'Scrios an loga',
  logDeleteSure: 'Scrios gach iontráil anois',
  logDeleted: 'Scriosadh an loga.',
  logFailed: 'Níorbh fhéidir leis an mbrabhsálaí an loga a scríobh.',
};
