import type { Labels, Language, Messages } from './language.ts';

/** The title of the card is that of the Commission; the certificate's and (5) and (6) are known only from prose. */
export const labels: Labels = {
  prcTitle: [
    'Ċertifikat ta’ sostituzzjoni provviżorju',
    'tal-Karta tal-Assigurazzjoni tas-saħħa',
    'tal-Unjoni Ewropea',
  ],
  ehicTitle: ['Il-Karta Ewropea tal-Assigurazzjoni tas-Saħħa'],
  prcLegal: [
    'kif definit fl-Anness 2 tad-Deċiżjoni Nru S2',
    'dwar l-ispeċifikazzjonijiet tekniċi tal-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea',
  ],
  ehicLegal: [
    'kif definita fid-Deċiżjoni Nru S2',
    'dwar l-ispeċifikazzjonijiet tekniċi tal-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea',
  ],
  issuingState: 'Stat Membru emittenti',
  holder: 'Informazzjoni dwar id-detentur tal-karta',
  institution: 'Informazzjoni dwar l-istituzzjoni kompetenti',
  card: 'Informazzjoni dwar il-karta',
  prcValidity: 'Perjodu ta’ validità taċ-ċertifikat',
  ehicValidity: 'Perjodu ta’ validità',
  prcDelivery: 'Data tal-ħruġ taċ-ċertifikat',
  ehicDelivery: 'Data tal-ħruġ',
  signature: 'Firma u timbru tal-istituzzjoni',
  qrCode: 'Kodiċi QR bid-dejta ta’ dan id-dokument, iffirmata b’mod diġitali',
  scanCaption: 'Skennja biex tivverifika',
  guidance: [
    'Dan id-dokument jagħti, waqt soġġorn temporanju, l-istess drittijiet għall-kura meħtieġa bħall-Karta Ewropea tal-Assigurazzjoni tas-Saħħa.',
    'Urih flimkien ma’ dokument tal-identità.',
    'Biex tivverifikah, skennja l-kodiċi: fih dak li hu stampat hawn, iffirmat diġitalment.',
    'Titwix, tgħattix u taqtax il-kodiċi.',
    'Tippubblikax din il-paġna jew stampa tal-kodiċi.',
  ],
  contactTitle: 'Kuntatt (mhuwiex parti mid-data ffirmata)',
  telephone: 'Telefon',
  printScale: 'Ipprintja b’skala ta’ 100\u00a0%: din il-linja hija twila 50\u00a0mm. Aqta’ mal-marki.',
  familyName: 'Kunjom',
  prcGivenNames: 'Isem',
  ehicGivenNames: 'Isem',
  birthDate: 'Data tat-twelid',
  personalId: 'Numru ta’ identifikazzjoni personali',
  institutionId: 'Numru ta’ identifikazzjoni tal-istituzzjoni',
  cardId: 'Numru ta’ identifikazzjoni tal-karta',
  expiryDate: 'Data tal-iskadenza',
  validFrom: 'Minn',
  validTo: 'Sa',
  notesTitle: 'Noti u informazzjoni',
  prcNotes:
    'Ir-regoli kollha applikabbli għad-dejta viżibbli fuq il-karta Ewropea, dwar id-deskrizzjoni, il-valuri, it-tul u ' +
    'r-rimarki tal-oqsma tad-dejta, japplikaw ukoll għaċ-ċertifikat.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Ma ġie skennjat xejn', 'L-iskaner ma ta l-ebda test.'],
    TEXT_TOO_LONG: [
      'Mhux kodiċi tal-assigurazzjoni tas-saħħa',
      'It-test huwa itwal milli jista’ jkun kodiċi QR[ (karattri: mhux aktar minn {max})].',
    ],
    cleaned: [
      'Tneħħew karattri żejda',
      'L-iskaner żied spazji jew linji ġodda. Dawn tneħħew, u mbagħad il-kodiċi seta’ jinqara.',
    ],
    TEXT_LOWER_CASE: [
      'L-iskaner biddel it-test',
      'It-test wasal b’ittri żgħar, iżda dawn il-kodiċijiet fihom ittri kbar biss. L-iskaner jew it-tastiera mhumiex issettjati sew; id-dokument jista’ jkun tajjeb.',
    ],
    NOT_AN_EHIC: [
      'Mhux kodiċi tal-assigurazzjoni tas-saħħa',
      'Dan il-kodiċi mhux minn Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea u lanqas miċ-ċertifikat li jissostitwiha.[ Dan huwa: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tip ta’ kodiċi tal-karta mhux magħruf',
      'Dan jista’ jkun kodiċi tal-assigurazzjoni tas-saħħa, iżda ta’ verżjoni[ ({version})] li dan il-programm ma jagħrafx.',
    ],
    SCHEMA_UNKNOWN: [
      'Tip ta’ dokument mhux magħruf',
      'Il-kodiċi fih dokument ta’ verżjoni li dan il-programm ma jagħrafx.',
    ],
    BASE45_INVALID: [
      'Il-kodiċi ma nqarax sew',
      'It-test fih karattri li kodiċi bħal dan ma jkollux, jew parti minnu hija nieqsa. Spiss l-iskaner ikun issettjat għal tastiera oħra, jew il-kodiċi jkun inqara biss parzjalment.',
    ],
    damaged: [
      'Il-kodiċi ma nqarax kollu',
      'Parti mid-dejta hija nieqsa jew mibdula: il-kodiċi nqara ħażin, jew id-dokument ġarrab ħsara.',
    ],
    malformed: [
      'Il-kodiċi mhux magħmul kif suppost',
      'Il-kodiċi seta’ jinqara, iżda l-kontenut tiegħu ma jsegwix ir-regoli. Sar b’softwer difettuż, jew xi ħadd biddlu. Skennjar ieħor mhux se jgħin.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'It-tip ta’ firma mhux permess',
      'Id-dokument jindika tip ta’ firma li mhux permess għax jista’ jiġi ffalsifikat.',
    ],
    KID_NOT_CANONICAL: [
      'Ċavetta indikata b’mod mhux tas-soltu',
      'L-istituzzjoni kitbet l-isem taċ-ċavetta tagħha f’forma mhux tas-soltu. Xorta seta’ jinqara.',
    ],
    undone: [
      'It-test inbidel fit-triq',
      'Skaner jew programm kien żied jew biddel xi karattri. Dan tneħħa, u mbagħad il-kodiċi seta’ jinqara.',
    ],
    KEYBOARD_LAYOUT: [
      'L-iskaner issettjat għal tastiera oħra',
      'L-iskaner jikteb b’tqassim tat-tastiera differenti minn dak ta’ dan il-kompjuter, u l-karattri joħorġu ħżiena. Id-dokument jista’ jkun tajjeb: l-iskaner u l-kompjuter iridu jiġu ssettjati għall-istess tqassim.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Il-fajl PDF mhux iffirmat',
      'Il-fajl PDF m’għandux firma tiegħu, u għalhekk ma jistax jingħad jekk inbidilx. Il-kodiċi li hemm fih għandu l-firma tiegħu stess.',
    ],
    'document-changed': ['Il-fajl PDF inbidel', 'Il-fajl PDF mhux dak li ġie ffirmat: inbidel wara.'],
    'document-signature-malformed': [
      'Il-firma tal-fajl PDF hija difettuża',
      'Il-firma tal-fajl PDF mhijiex magħmula kif suppost. Saret b’softwer difettuż, jew xi ħadd biddel il-fajl.',
    ],
    SIGNER_UNTRUSTED: [
      'Il-fajl PDF ġie ffirmat minn ħaddieħor',
      'Il-fajl PDF ma ġiex iffirmat b’ċavetta tal-istituzzjoni li ħarġet id-dokument.',
    ],
    'document-signer-not-valid': [
      'Fajl PDF iffirmat b’ċavetta mhux valida',
      'Iċ-ċavetta li biha ġie ffirmat il-fajl PDF mhijiex valida llum, u m’hemm l-ebda timbru tal-ħin affidabbli li juri li kienet valida meta ntużat.',
    ],
    'timestamp-not-trusted': [
      'It-timbru tal-ħin mhux affidabbli',
      'It-timbru tal-ħin fil-fajl PDF huwa difettuż jew mhux minn awtorità affidabbli. Ma ntużax.',
    ],
    ATTACHMENT_MISSING: [
      'M’hemmx dejta mehmuża',
      'Il-fajl PDF m’għandux fajl mehmuż bid-dejta tal-kodiċi. Dan mhux obbligatorju.',
    ],
    'attachment-differs': [
      'Id-dejta mehmuża mhijiex dik tal-kodiċi',
      'Id-dejta mehmuża mal-fajl PDF mhijiex dik tal-kodiċi QR fuq il-paġna. Waħda minnhom ġiet sostitwita.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'It-test stampat jista’ jkun differenti',
      'Xi ħaġa li hemm fil-kodiċi ma nstabitx fit-test tal-paġna[: {field}]. Qabbel dak li jidher hawn ma’ dak li hu stampat: jgħodd dak li hemm fil-kodiċi.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Ma ġie skennjat l-ebda fajl PDF',
      'Dak li ġie skennjat mhux fajl PDF, u għalhekk ma kienx hemm firma ta’ fajl x’tiġi kkontrollata. Ġie kkontrollat il-kodiċi biss.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Il-fajl PDF ġie ssejvjat mill-ġdid',
      'Il-fajl PDF ingħaqad, iddawwar jew ġie ssejvjat mill-ġdid minn programm ieħor wara li ġie ffirmat, u għalhekk il-firma tiegħu ma tistax tiġi kkontrollata aktar.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Karattri vojta wara l-fajl PDF',
      'Żdiedu karattri vojta wara t-tmiem tal-fajl PDF, kif jagħmlu xi programmi tal-posta. Ma jibdlu xejn u ma tqisux.',
    ],
    DOCUMENT_ATTACHED: [
      'Kodiċi minn fajl PDF mehmuż',
      'Il-kodiċi nqara minn fajl PDF li huwa mehmuż ma’ dak skennjat. Id-dokument ta’ madwaru ma ġiex ikkontrollat.',
    ],
    PAGES_NOT_READ: [
      'Ma nqrawx il-paġni kollha',
      'Il-fajl PDF fih aktar paġni[ ({pages})] milli nqraw[ ({maxPages})]. Jista’ jkun hemm kodiċijiet oħra fuq il-bqija.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Fajl PDF iffirmat b’ċavetta għal skop ieħor',
      'Iċ-ċertifikat li bih ġie ffirmat il-fajl PDF mhuwiex maħsub għall-iffirmar ta’ dokumenti.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Fajl PDF iffirmat minn istituzzjoni oħra',
      'Il-fajl PDF ġie ffirmat b’ċavetta ta’ istituzzjoni oħra u mhux ta’ dik li ħarġet id-dokument.',
    ],
    SIGNER_REVOKED: [
      'Iċ-ċavetta tal-fajl PDF ġiet irrevokata',
      'Ċertifikat li bih ġie ffirmat il-fajl PDF ġie rrevokat mill-awtorità li ħarġitu.',
    ],
    'signer-revocation-not-checked': [
      'Ir-revoka taċ-ċavetta ma ġietx ikkontrollata',
      'Ma ġiex ikkontrollat jekk iċ-ċertifikat li bih ġie ffirmat il-fajl PDF ġiex irrevokat.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'It-test stampat ma setax jitqabbel',
      'Il-paġna ma fihiex test li dan il-programm jista’ jaqra. Qabbel dak li jidher hawn ma’ dak li hu stampat: jgħodd dak li hemm fil-kodiċi.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Qasam nieqes', 'Fid-dokument hemm nieqes qasam obbligatorju[: {field}].'],
    'field-not-allowed': ['Qasam żejjed', 'Id-dokument fih qasam li m’għandux ikollu[: {field}].'],
    'field-value': ['Qasam mhux validu', 'Qasam tad-dokument fih xi ħaġa li ma tistax tkun fih[: {field}].'],
    FIELD_TOO_LONG: [
      'Qasam twil wisq',
      'Qasam tad-dokument huwa itwal milli hu permess[: {field}][ (karattri: mhux aktar minn {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Qasam qasir wisq',
      'Qasam tad-dokument huwa iqsar milli hu permess[: {field}][ (karattri: mill-inqas {min})].',
    ],
    DATE_INVALID: ['Data mhux valida', 'Id-dokument fih data li ma teżistix[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Pajjiż mhux magħruf',
      'Id-dokument isemmi pajjiż li ma jipparteċipax fil-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea.',
    ],
    COUNTRY_ALIAS: [
      'Il-kodiċi tal-pajjiż ġie adattat',
      'Pajjiż kien miktub b’kodiċi ieħor (EL għall-Greċja, GB għar-Renju Unit) u nqara bħala dak it-tajjeb.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Karattru inviżibbli f’test',
      'Test fih karattru li ma jidhirx jew li jaqleb l-ordni tal-ittri[: {field}]. It-test jista’ jidher differenti minn dak li hu.',
    ],
    'odd-text': [
      'Test miktub b’mod mhux tas-soltu',
      'Test jibda jew jispiċċa bi spazju, jew l-ittri tiegħu huma maħżuna b’mod mhux tas-soltu[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Ittri ta’ alfabett ieħor',
      'Test mhux miktub b’ittri Latini[: {field}]. Barra mill-pajjiż jistgħu ma jkunux kapaċi jaqrawh.',
    ],
    TOKEN_ID_NOT_UUID: [
      'L-identifikatur tad-dokument mhux validu',
      'L-identifikatur tad-dokument m’għandux il-forma meħtieġa.',
    ],
    REVOCATION_URI_INVALID: [
      'L-indirizz tal-lista ta’ revoka mhux validu',
      'Id-dokument jindika lista ta’ revoka b’indirizz li ma jistax jintuża.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Id-dokument mhuwiex possibbli f’dan il-format',
      'Dan il-format mhuwiex għal dokumenti ta’ dan it-tip.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Id-data tal-ħruġ mhijiex dik tal-lum',
      'Dokument għandu jinħareġ bid-data tal-jum li fih jiġi ffirmat.',
    ],
    'too-much-data': ['Wisq dejta għall-kodiċi', 'Id-dejta ma tidħolx kollha fil-kodiċi QR.'],
    'garbled-text': [
      'It-test jidher li ġarrab ħsara',
      'Test fih karattri bħal dawk li jfiġġu meta jinħażen ħażin, bħal Ã¼ minflok ü jew &#39; minflok appostrofu[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numru mibdul minn spreadsheet',
      'Numru jidher li ġie arrotondat minn spreadsheet[: {field}]. Xi wħud miċ-ċifri tiegħu setgħu ntilfu.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Il-karattru ma jistax jiġi stampat',
      'Test fih karattru[ ({codePoint})] li l-font tad-dokument m’għandhiex[: {field}]. Il-fajl PDF ma jistax isir bih.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Istituzzjoni mhux magħrufa',
      'Ir-reġistru uffiċjali m’għandu l-ebda istituzzjoni b’dan in-numru f’dan il-pajjiż. Id-dokument jista’ jkun iffalsifikat, jew l-istituzzjoni tista’ tkun ġdida.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Ċavetta tal-istituzzjoni mhux magħrufa',
      'L-istituzzjoni tinsab fir-reġistru, iżda ċ-ċavetta li biha ġie ffirmat dan id-dokument le. Jew id-dejta tar-reġistru hawn mhijiex aġġornata, jew inkella d-dokument huwa ffalsifikat.',
    ],
    TOO_MANY_CANDIDATES: [
      'Wisq ċwievet biex jiġu ppruvati',
      'Ir-reġistru għandu aktar ċwievet ta’ din l-istituzzjoni li jistgħu jaqblu milli jiġu ppruvati[ (mhux aktar minn {max})]. Dan ma jgħid xejn kontra d-dokument.',
    ],
    REGISTRY_STALE: [
      'Id-dejta tar-reġistru mhijiex aġġornata',
      'Ir-reġistru tal-istituzzjonijiet f’dan il-programm hu qadim wisq biex wieħed jistrieħ fuqu. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    'registry-unreachable': [
      'Ir-reġistru ma setax jintlaħaq',
      'Ir-reġistru tal-istituzzjonijiet ma weġibx. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    'registry-unusable': [
      'Ir-reġistru ma tax tweġiba li tista’ tintuża',
      'Ir-reġistru tal-istituzzjonijiet wieġeb bi żball jew b’xi ħaġa li ma tistax tintuża. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    REGISTRY_INCONSISTENT: [
      'Ir-reġistru jikkontradixxi lilu nnifsu',
      'It-tweġiba tar-reġistru ma taqbilx mal-mistoqsija jew tikkontradixxi lilha nnifisha, u għalhekk wieħed ma jistax jistrieħ fuqha. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Ir-reġistru jsemmi diversi istituzzjonijiet',
      'Ir-reġistru għandu aktar minn istituzzjoni waħda b’dan in-numru f’dan il-pajjiż. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'L-arloġġ ta’ dan l-apparat huwa żbaljat',
      'L-arloġġ ta’ dan l-apparat juri ħin qabel ma saret id-dejta tar-reġistru. Id-dati jistgħu jiġu ġġudikati ħażin.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Il-firma ma taqbilx maċ-ċavetta',
      'Id-dokument jindika tip ta’ firma li ma tistax issir biċ-ċavetta tal-istituzzjoni. Probabbilment huwa ffalsifikat.',
    ],
    SIGNATURE_INVALID: [
      'Dokument iffalsifikat jew mibdul',
      'Il-firma għal din id-dejta mhijiex tal-istituzzjoni: id-dokument inbidel, jew għamlu ħaddieħor.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Iffirmat b’ċavetta għadha mhux valida',
      'Fil-jum tal-ħruġ, iċ-ċavetta li biha ġie ffirmat id-dokument kienet għadha mhux valida.[ Hija valida minn {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Iffirmat b’ċavetta skaduta',
      'Fil-jum tal-ħruġ, iċ-ċavetta li biha ġie ffirmat id-dokument kienet diġà skadiet.[ Kienet valida sa {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Il-validità taċ-ċavetta mhijiex magħrufa',
      'Ir-reġistru ma jgħidx meta ċ-ċavetta tal-istituzzjoni hija valida, u għalhekk dan ma jistax jiġi kkontrollat.',
    ],
    NOT_ACCREDITED: [
      'L-istituzzjoni ma tistax toħroġ id-dokument',
      'Skont ir-reġistru, l-istituzzjoni mhijiex awtorizzata toħroġ il-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Istituzzjoni mhux awtorizzata dakinhar',
      'Skont ir-reġistru, l-istituzzjoni ma kinitx awtorizzata toħroġ dan id-dokument fil-jum tal-ħruġ.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Istituzzjoni mhux awtorizzata l-perjodu kollu',
      'Id-dokument ikopri jiem li għalihom l-istituzzjoni mhijiex awtorizzata toħorġu.',
    ],
    REGISTRY_REDIRECTED: [
      'Ir-reġistru jinsab f’indirizz ieħor',
      'Ir-reġistru tal-istituzzjonijiet wieġeb li jinsab f’indirizz ieħor, li dan il-programm ma jsegwix waħdu. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
    ],
    CLOCK_WRONG: [
      'L-arloġġ ta’ dan l-apparat mhux tajjeb',
      '[L-arloġġ ta’ dan l-apparat juri {today}, iżda jrid ikun {atLeast} jew aktar tard. ]B’arloġġ żbaljat l-ebda data ma tista’ tiġi ġġudikata: id-dokument jista’ jkun tajjeb.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Id-dokument ma jistax jiġi revokat',
      'L-istituzzjoni ma pprevedietx li dan id-dokument ikun jista’ jiġi revokat. Dan mhux obbligatorju.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Ir-revoka ma ġietx ikkontrollata',
      'Dan il-programm mhux issettjat biex jara listi ta’ revoka.',
    ],
    'revocation-unreachable': [
      'Ir-revoka ma setgħetx tiġi kkontrollata',
      'Il-lista ta’ revoka tal-istituzzjoni ma setgħetx titniżżel, u hawn m’hemmx kopja tagħha.',
    ],
    'revocation-not-allowed': [
      'Ir-revoka ma ġietx ikkontrollata',
      'Il-lista ta’ revoka tinsab f’indirizz li minnu dan il-programm mhuwiex permess iniżżel.',
    ],
    'revocation-unusable': [
      'Ir-revoka ma setgħetx tiġi kkontrollata',
      'Il-lista ta’ revoka hija kbira wisq jew ma tistax tinqara.',
    ],
    'revocation-not-trusted': [
      'Il-lista ta’ revoka mhijiex ġenwina',
      'Il-lista ta’ revoka ma ġietx iffirmata mill-istituzzjoni li ħarġet id-dokument, jew hija lista oħra. Ma ntużatx.',
    ],
    REVOCATION_STALE: [
      'Il-lista ta’ revoka mhijiex aġġornata',
      'Il-lista ta’ revoka f’dan il-programm hija qadima wisq biex wieħed jistrieħ fuqha, u għalhekk ma setax jiġi kkontrollat jekk id-dokument ġiex revokat.',
    ],
    REVOCATION_OLDER: [
      'Ingħatat lista ta’ revoka qadima',
      'Il-lista ta’ revoka li tniżżlet hija eqdem minn waħda diġà magħrufa. Ma ntużatx.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Lista ta’ revoka mill-futur',
      'Il-lista ta’ revoka tgħid li saret f’ħin li għad irid jasal. Jew l-arloġġ ta’ dan l-apparat huwa żbaljat, jew inkella l-lista. Il-lista ma ntużatx.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Post ineżistenti fil-lista ta’ revoka',
      'Id-dokument jindika post fil-lista ta’ revoka li ma jeżistix fiha.',
    ],
    REVOKED: [
      'Revokat mill-istituzzjoni',
      'L-istituzzjoni rrevokat dan id-dokument. Huwa ġenwin, iżda m’għadux validu.',
    ],
    SUSPENDED: ['Sospiż mill-istituzzjoni', 'L-istituzzjoni ssospendiet temporanjament dan id-dokument.'],
    STATUS_NOT_VALID: [
      'M’għadux validu',
      'Fil-lista tagħha, l-istituzzjoni timmarka dan id-dokument bħala mhux validu.',
    ],
    // The dates of the document, what is printed on it, and the person.
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
      'Id-dokument għandu data tal-ħruġ li hija wara d-data tal-lum. L-arloġġ hawn jista’ jkun żbaljat.',
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
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Għadha mhijiex valida fil-kartiera',
      'Il-karta fil-kartiera għadha mhijiex valida. Jista’ jkun li l-arloġġ ta’ dan l-apparat hu ħażin.',
    ],
    TOKEN_EXPIRED: [
      'Skadiet fil-kartiera',
      'Il-karta fil-kartiera skadiet. Il-kartiera trid tikseb waħda ġdida mingħand l-istituzzjoni.',
    ],
    'holder-not-bound': [
      'Il-kartiera ma wrietx li għandha l-karta',
      'Fit-tweġiba tal-kartiera m’hemmx prova valida, magħmula għal din it-talba, li l-karta hija tagħha. Jista’ jkun li l-karta ġiet ikkupjata.',
    ],
    HOLDER_BINDING_STALE: [
      'It-tweġiba tal-kartiera mhijiex kurrenti',
      'It-tweġiba tal-kartiera hija antika wisq, jew il-ħin tagħha għadu ġej. Jista’ jkun li wieħed miż-żewġ arloġġi hu ħażin.',
    ],
    HOLDER_KEY_INVALID: [
      'Iċ-ċavetta tal-kartiera ma tistax tintuża',
      'Iċ-ċavetta tal-kartiera li magħha hija marbuta l-karta mhijiex tat-tip meħtieġ.',
    ],
    WALLET_CHAIN: [
      'Iċ-ċertifikat mhuwiex minn awtorità fdata',
      'Iċ-ċertifikati tal-karta ma jwasslux għal awtorità li hija fdata hawnhekk, jew hemm wieħed fosthom li m’għandux ikun hemm.',
    ],
    HOLDER_UNKNOWN: [
      'L-isem u d-data tat-twelid mhumiex magħrufa',
      'Il-karta mill-kartiera ma fihiex isem jew data tat-twelid, u magħha ma ntweriet l-ebda identità.',
    ],
    HOLDER_NOT_LINKED: [
      'Il-karta u l-identità mhumiex marbuta',
      'Xejn ma jagħti prova li l-karta u l-identità mill-kartiera huma tal-istess persuna: in-numri personali huma differenti, jew wieħed minnhom huwa nieqes.',
    ],
    'identity-not-accepted': [
      'L-identità mill-kartiera ma ġietx aċċettata',
      'L-identità li ntweriet mal-karta mhijiex ġenwina, mhijiex valida, jew mhijiex minn awtorità li hija fdata hawnhekk.',
    ],
    NAME_MISMATCH: [
      'L-ismijiet ma jaqblux',
      'L-ismijiet fuq id-dokument tal-identità huma differenti minn dawk fuq dan id-dokument.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Id-dati tat-twelid ma jaqblux',
      'Id-data tat-twelid fuq id-dokument tal-identità hija differenti minn dik fuq dan id-dokument.',
    ],
  },
  advice: {
    'ask-administrator':
      'Għarraf lill-amministratur ta’ dan il-programm. Sakemm tissolva l-problema, staqsi lill-istituzzjoni bit-telefown.',
    'ask-for-document':
      'Itlob il-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea jew iċ-ċertifikat li jissostitwiha, u skennja l-kodiċi li hemm fuq id-dokument.',
    'ask-for-original':
      'Itlob il-fajl PDF kif bagħtitu l-istituzzjoni. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.',
    'ask-for-other-period':
      'Iċċekkja d-data tal-kura. Jekk hija korretta, itlob dokument li jkopri dak il-jum, jew ċempel lill-istituzzjoni.',
    'call-institution': 'Tistrieħx fuq dan id-dokument qabel ma ċċempel lill-istituzzjoni li ħarġitu.',
    'check-clock': 'Itlob lill-amministratur jissettja d-data u l-ħin ta’ dan l-apparat, imbagħad erġa’ skennja.',
    'check-identity':
      'Ara d-dokument tal-identità u qabbel sew l-ismijiet u d-data tat-twelid. Jekk hija persuna oħra, irrifjuta d-dokument.',
    'check-treatment-date': 'Daħħal id-data korretta tal-kura u erġa’ vverifika.',
    'correct-data':
      'Jekk dan id-dokument intwera lilek: itlob wieħed ġdid mill-istituzzjoni. Jekk qed toħorġu int: ikkoreġi d-dejta.',
    'decide-without-revocation':
      'Il-kontrolli l-oħra kollha jgħoddu. Jekk trid tkun ċert li d-dokument ma ġiex revokat, erġa’ pprova aktar tard jew ċempel lill-istituzzjoni.',
    nothing: 'M’hemm xejn x’tagħmel.',
    'present-again': 'Itlob li l-karta terġa’ tintwera mill-kartiera. Jekk jibqa’ hekk, taċċettahiex.',
    'refresh-registry':
      'Itlob lill-amministratur jaġġorna l-listi ta’ dan il-programm, imbagħad erġa’ skennja. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.',
    refuse: 'Taċċettax dan id-dokument. Itlob prova oħra tal-intitolament, jew ċempel lill-istituzzjoni.',
    'scan-again':
      'Erġa’ skennja: żomm il-kodiċi ċatt, f’dawl tajjeb u kollu kemm hu fl-istampa. Jekk jerġa’ jfalli, itlob il-fajl PDF innifsu.',
    'try-later':
      'Iċċekkja l-konnessjoni tan-netwerk u erġa’ skennja. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.',
    'update-program': 'Itlob lill-amministratur jaġġorna dan il-programm. Sadanittant, ċempel lill-istituzzjoni.',
  },
  approved: {
    title: 'Id-dokument ġie approvat',
    sentence:
      'Id-dokument huwa ġenwin, inħareġ minn istituzzjoni awtorizzata, u jkopri d-data tal-kura {treatmentDate}.',
    revocationNotChecked: 'Ma ġiex ikkontrollat jekk l-istituzzjoni rrevokatux.',
    pageNotProtected:
      'Il-kodiċi huwa ġenwin. Il-paġna ta’ madwaru mhijiex protetta u setgħet inbidlet: uża d-dejta li tidher hawn, mhux il-paġna stampata.',
    advice:
      'Qabbel l-ismijiet u d-data tat-twelid mad-dokument tal-identità tal-persuna, u dak li jidher hawn ma’ dak li hu stampat.',
    adviceWhenIdentified:
      'L-ismijiet u d-data tat-twelid jaqblu mad-dokument tal-identità. M’hemm xejn aktar x’tagħmel.',
  },
  statuses: { PASSED: 'irnexxa', 'NOT PASSED': 'ma rnexxiex', WARNING: 'twissija', 'N/A': 'mhux applikabbli' },
  notChecked: 'mhux ikkontrollat',
  steps: {
    'document-unchanged': 'Il-PDF baqa’ l-istess minn meta ġie ffirmat?',
    'attachment-equals-code': 'Id-dejta mehmuża taqbel mal-kodiċi?',
    decodable: 'Il-kodiċi jista’ jinqara?',
    'schema-and-header': 'Il-kontenut għandu l-forma t-tajba?',
    'key-resolved': 'Instabet iċ-ċavetta tal-istituzzjoni?',
    signature: 'Il-firma hija ġenwina?',
    'holder-bound': 'Il-karta hija ta’ din il-kartiera?',
    'document-signer-known': 'Il-firmatarju tal-PDF huwa magħruf?',
    'revocation-reference-present': 'Id-dokument jista’ jiġi revokat?',
    'revocation-status': 'Id-dokument għadu fis-seħħ (mhux revokat)?',
    'treatment-date-not-in-future': 'Id-data tal-kura hija llum jew qabel?',
    'key-valid-on-issuance': 'Iċ-ċavetta kienet valida fil-jum tal-ħruġ?',
    'issuer-accredited': 'L-istituzzjoni hija awtorizzata għall-ħruġ?',
    'birth-not-after-start': 'Id-data tat-twelid hija qabel il-bidu tal-perjodu?',
    'start-not-after-end': 'Il-perjodu jibda qabel ma jintemm?',
    'start-not-after-issuance': 'Il-perjodu jibda mhux aktar tard mill-jum tal-ħruġ?',
    'issuance-not-after-end': 'Id-dokument inħareġ qabel ma jintemm il-perjodu?',
    'card-expiry-not-before-end': 'Il-karta hija valida mill-inqas sa tmiem il-perjodu?',
    'treatment-date-in-period': 'Id-data tal-kura taqa’ fil-perjodu?',
    'institution-name-and-id-length': 'In-numru u l-isem tal-istituzzjoni joqogħdu fil-formola?',
    'card-number-digits': 'In-numru tal-karta fih ċifri biss?',
    'institution-id-digits': 'In-numru tal-istituzzjoni fih ċifri biss?',
    'name-matches-identity': 'L-ismijiet jaqblu mad-dokument tal-identità?',
    'birth-date-matches-identity': 'Id-data tat-twelid taqbel mad-dokument tal-identità?',
  },
  fields: {
    document: 'tip ta’ dokument',
    country: 'pajjiż',
    familyName: 'kunjom',
    givenNames: 'isem',
    birthDate: 'data tat-twelid',
    personalId: 'numru ta’ identifikazzjoni personali',
    institution: 'istituzzjoni',
    'institution.id': 'numru tal-istituzzjoni',
    'institution.name': 'isem tal-istituzzjoni',
    cardId: 'numru tal-karta',
    expiryDate: 'data tal-iskadenza',
    validFrom: 'bidu tal-validità',
    validTo: 'tmiem il-validità',
    issuedOn: 'data tal-ħruġ',
    tokenId: 'identifikatur tad-dokument',
    revocation: 'lista ta’ revoka',
  },
  kinds: {
    'EU Digital COVID Certificate': 'Ċertifikat COVID Diġitali tal-UE',
    'national COVID or health certificate': 'ċertifikat nazzjonali tal-COVID jew tas-saħħa',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'talba minn app tal-kartiera',
    'mobile document (ISO 18013-5)': 'dokument mobbli (ISO 18013-5)',
    'web address': 'indirizz tal-web',
    contact: 'kuntatt',
    'calendar entry': 'entrata tal-kalendarju',
    'Wi-Fi access': 'aċċess għall-Wi-Fi',
    payment: 'ħlas',
    link: 'link',
    'boarding pass': 'karta tal-imbark',
    'French 2D-Doc': '2D-Doc Franċiż',
    'JWT that is not compressed': 'dejta mhux ippreparata għal karta (JWT)',
  },
  report: {
    title: 'Rapport tal-verifika',
    page: 'Paġna {page} minn {pages}',
    rejected: 'Id-dokument ġie rrifjutat',
    advice: 'X’għandek tagħmel',
    verification: 'Verifika',
    verifiedBy: 'Ivverifikat minn',
    treatmentDate: 'Data tal-kura',
    verifiedAt: 'Ħin tal-verifika',
    format: 'Format',
    issuer: 'Istituzzjoni emittenti',
    institutionName: 'Isem fir-reġistru',
    key: 'Ċavetta (kid)',
    failedStep: 'Pass li ma rnexxiex',
    code: 'Kodiċi tar-raġuni',
    scannedCode: 'Kodiċi QR skennjat',
    codeNotDrawn: 'Dak li ġie skennjat ma jistax jitpinġa bħala kodiċi QR ta’ karta tal-assigurazzjoni tas-saħħa.',
    steps: 'Passi tal-verifika',
    step: 'Kontroll',
    result: 'Riżultat',
    technical: 'Kontrolli tekniċi',
    business: 'Kontrolli tal-kontenut',
    remarks: 'Rimarki',
    evidence: 'Evidenza',
    library: 'Librerija tal-programm',
    certificate: 'Ċertifikat (SHA-256)',
    certificateValidity: 'Validità taċ-ċertifikat',
    accreditation: 'Perjodu ta’ awtorizzazzjoni',
    registry: 'Reġistru',
    revocation: 'Lista ta’ revoka',
    open: 'bla tmiem',
    unknownTime: 'ħin mhux magħruf',
    rebuilt: 'Mibni mill-ġdid mill-kodiċi QR skennjat għar-rapport tal-verifika ({time})',
    copy: 'KOPJA',
    lettersReplaced: 'L-ittri li ma jistgħux jiġu stampati jintwerew bħala ?',
  },
  scan: {
    demo: 'reġistru ta’ prova, ma jipprova xejn',
    onPage: 'Kodiċi f’paġna {page}',
    inAttachment: 'Kodiċi f’paġna {page} ta’ PDF mehmuż',
    pdfSignature: 'Firma tal-PDF',
    signer: 'Firmatarju skont iċ-ċertifikat',
    claimedTime: 'Ħin iddikjarat mill-firmatarju',
    timestamp: 'Timbru tal-ħin',
  },
};

/** Maltese. */
export const mt: Language = { language: 'mt', labels, official, messages };
