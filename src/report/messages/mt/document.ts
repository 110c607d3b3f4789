import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Il-fajl PDF mhux iffirmat',
    "Il-fajl PDF m'għandux firma tiegħu, u għalhekk ma jistax jingħad jekk inbidilx. Il-kodiċi li hemm fih għandu l-firma tiegħu stess.",
  ],
  'document-changed': ['Il-fajl PDF inbidel', 'Il-fajl PDF mhux dak li ġie ffirmat: inbidel wara.'],
  'document-signature-malformed': [
    'Il-firma tal-fajl PDF hija difettuża',
    "Il-firma tal-fajl PDF mhijiex magħmula kif suppost. Saret b'softwer difettuż, jew xi ħadd biddel il-fajl.",
  ],
  SIGNER_UNTRUSTED: [
    'Il-fajl PDF ġie ffirmat minn ħaddieħor',
    "Il-fajl PDF ma ġiex iffirmat b'ċavetta tal-istituzzjoni li ħarġet id-dokument.",
  ],
  'document-signer-not-valid': [
    "Fajl PDF iffirmat b'ċavetta mhux valida",
    "Iċ-ċavetta li biha ġie ffirmat il-fajl PDF mhijiex valida llum, u m'hemm l-ebda timbru tal-ħin affidabbli li juri li kienet valida meta ntużat.",
  ],
  'timestamp-not-trusted': [
    'It-timbru tal-ħin mhux affidabbli',
    'It-timbru tal-ħin fil-fajl PDF huwa difettuż jew mhux minn awtorità affidabbli. Ma ntużax.',
  ],
  ATTACHMENT_MISSING: [
    "M'hemmx dejta mehmuża",
    "Il-fajl PDF m'għandux fajl mehmuż bid-dejta tal-kodiċi. Dan mhux obbligatorju.",
  ],
  'attachment-differs': [
    'Id-dejta mehmuża mhijiex dik tal-kodiċi',
    'Id-dejta mehmuża mal-fajl PDF mhijiex dik tal-kodiċi QR fuq il-paġna. Waħda minnhom ġiet sostitwita.',
  ],
  PRINTED_TEXT_DIFFERS: [
    "It-test stampat jista' jkun differenti",
    "Xi ħaġa li hemm fil-kodiċi ma nstabitx fit-test tal-paġna[: {field}]. Qabbel dak li jidher hawn ma' dak li hu stampat: jgħodd dak li hemm fil-kodiċi.",
  ],
  DOCUMENT_NOT_SCANNED: [
    'Ma ġie skennjat l-ebda fajl PDF',
    "Dak li ġie skennjat mhux fajl PDF, u għalhekk ma kienx hemm firma ta' fajl x'tiġi kkontrollata. Ġie kkontrollat il-kodiċi biss.",
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
    "Il-kodiċi nqara minn fajl PDF li huwa mehmuż ma' dak skennjat. Id-dokument ta' madwaru ma ġiex ikkontrollat.",
  ],
  PAGES_NOT_READ: [
    'Ma nqrawx il-paġni kollha',
    "Il-fajl PDF fih aktar paġni[ ({pages})] milli nqraw[ ({maxPages})]. Jista' jkun hemm kodiċijiet oħra fuq il-bqija.",
  ],
  SIGNER_KEY_PURPOSE: [
    "Fajl PDF iffirmat b'ċavetta għal skop ieħor",
    "Iċ-ċertifikat li bih ġie ffirmat il-fajl PDF mhuwiex maħsub għall-iffirmar ta' dokumenti.",
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Fajl PDF iffirmat minn istituzzjoni oħra',
    "Il-fajl PDF ġie ffirmat b'ċavetta ta' istituzzjoni oħra u mhux ta' dik li ħarġet id-dokument.",
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
    "Il-paġna ma fihiex test li dan il-programm jista' jaqra. Qabbel dak li jidher hawn ma' dak li hu stampat: jgħodd dak li hemm fil-kodiċi.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
