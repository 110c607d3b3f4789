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
} as const satisfies Readonly<Record<string, Message>>;
