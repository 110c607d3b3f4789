import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      "Għarraf lill-amministratur ta' dan il-programm. Sakemm tissolva l-problema, staqsi lill-istituzzjoni bit-telefown.",
    'ask-for-document':
      'Itlob il-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea jew iċ-ċertifikat li jissostitwiha, u skennja l-kodiċi li hemm fuq id-dokument.',
    'ask-for-original':
      'Itlob il-fajl PDF kif bagħtitu l-istituzzjoni. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.',
    'ask-for-other-period':
      'Iċċekkja d-data tal-kura. Jekk hija korretta, itlob dokument li jkopri dak il-jum, jew ċempel lill-istituzzjoni.',
    'call-institution': 'Tistrieħx fuq dan id-dokument qabel ma ċċempel lill-istituzzjoni li ħarġitu.',
    'check-clock': "Itlob lill-amministratur jissettja d-data u l-ħin ta' dan l-apparat, imbagħad erġa' skennja.",
    'check-identity':
      'Ara d-dokument tal-identità u qabbel sew l-ismijiet u d-data tat-twelid. Jekk hija persuna oħra, irrifjuta d-dokument.',
    'check-treatment-date': "Daħħal id-data korretta tal-kura u erġa' vverifika.",
    'correct-data':
      'Jekk dan id-dokument intwera lilek: itlob wieħed ġdid mill-istituzzjoni. Jekk qed toħorġu int: ikkoreġi d-dejta.',
    'decide-without-revocation':
      "Il-kontrolli l-oħra kollha jgħoddu. Jekk trid tkun ċert li d-dokument ma ġiex revokat, erġa' pprova aktar tard jew ċempel lill-istituzzjoni.",
    nothing: "M'hemm xejn x'tagħmel.",
    'refresh-registry':
      "Itlob lill-amministratur jaġġorna l-listi ta' dan il-programm, imbagħad erġa' skennja. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.",
    refuse: 'Taċċettax dan id-dokument. Itlob prova oħra tal-intitolament, jew ċempel lill-istituzzjoni.',
    'scan-again':
      "Erġa' skennja: żomm il-kodiċi ċatt, f'dawl tajjeb u kollu kemm hu fl-istampa. Jekk jerġa' jfalli, itlob il-fajl PDF innifsu.",
    'try-later':
      "Iċċekkja l-konnessjoni tan-netwerk u erġa' skennja. Jekk il-problema tippersisti, ċempel lill-istituzzjoni.",
    'update-program': 'Itlob lill-amministratur jaġġorna dan il-programm. Sadanittant, ċempel lill-istituzzjoni.',
  },
  approved: {
    title: 'Id-dokument ġie approvat',
    sentence:
      'Id-dokument huwa ġenwin, inħareġ minn istituzzjoni awtorizzata, u jkopri d-data tal-kura {treatmentDate}.',
    revocationNotChecked: 'Ma ġiex ikkontrollat jekk l-istituzzjoni rrevokatux.',
    pageNotProtected:
      "Il-kodiċi huwa ġenwin. Il-paġna ta' madwaru mhijiex protetta u setgħet inbidlet: uża d-dejta li tidher hawn, mhux il-paġna stampata.",
    advice:
      "Qabbel l-ismijiet u d-data tat-twelid mad-dokument tal-identità tal-persuna, u dak li jidher hawn ma' dak li hu stampat.",
    adviceWhenIdentified:
      "L-ismijiet u d-data tat-twelid jaqblu mad-dokument tal-identità. M'hemm xejn aktar x'tagħmel.",
  },
  statuses: { PASSED: 'irnexxa', 'NOT PASSED': 'ma rnexxiex', WARNING: 'twissija', 'N/A': 'mhux applikabbli' },
  notChecked: 'mhux ikkontrollat',
  steps: {
    'document-unchanged': 'Il-PDF ma nbidilx minn meta ġie ffirmat',
    'attachment-equals-code': 'Id-dejta mehmuża taqbel mal-kodiċi',
    decodable: "Il-kodiċi jista' jinqara",
    'schema-and-header': 'Il-kontenut għandu l-forma t-tajba',
    'key-resolved': 'Instabet iċ-ċavetta tal-istituzzjoni',
    signature: 'Il-firma hija ġenwina',
    'document-signer-known': 'Il-firmatarju tal-PDF huwa magħruf',
    'revocation-reference-present': "Id-dokument jista' jiġi revokat",
    'revocation-status': 'Mhux revokat',
    'treatment-date-not-in-future': 'Id-data tal-kura mhijiex fil-futur',
    'key-valid-on-issuance': 'Iċ-ċavetta kienet valida fil-jum tal-ħruġ',
    'issuer-accredited': 'L-istituzzjoni hija awtorizzata għall-ħruġ',
    'birth-not-after-start': 'Twelid qabel jibda l-perjodu',
    'start-not-after-end': 'Il-perjodu jibda qabel ma jintemm',
    'start-not-after-issuance': 'Il-perjodu jibda mhux aktar tard mill-jum tal-ħruġ',
    'issuance-not-after-end': 'Inħareġ qabel ma jintemm il-perjodu',
    'card-expiry-not-before-end': 'Il-karta ma tiskadix qabel ma jintemm il-perjodu',
    'treatment-date-in-period': "Id-data tal-kura taqa' fil-perjodu",
    'institution-name-and-id-length': 'Tul tan-numru u tal-isem tal-istituzzjoni',
    'card-number-digits': 'In-numru tal-karta fih ċifri biss',
    'institution-id-digits': 'In-numru tal-istituzzjoni fih ċifri biss',
    'name-matches-identity': 'L-ismijiet jaqblu mad-dokument tal-identità',
    'birth-date-matches-identity': 'Id-data tat-twelid taqbel mad-dokument tal-identità',
  },
  fields: {
    document: "tip ta' dokument",
    country: 'pajjiż',
    familyName: 'kunjom',
    givenNames: 'isem',
    birthDate: 'data tat-twelid',
    personalId: "numru ta' identifikazzjoni personali",
    institution: 'istituzzjoni',
    'institution.id': 'numru tal-istituzzjoni',
    'institution.name': 'isem tal-istituzzjoni',
    cardId: 'numru tal-karta',
    expiryDate: 'data tal-iskadenza',
    validFrom: 'bidu tal-validità',
    validTo: 'tmiem il-validità',
    issuedOn: 'data tal-ħruġ',
    tokenId: 'identifikatur tad-dokument',
    revocation: "lista ta' revoka",
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
};
