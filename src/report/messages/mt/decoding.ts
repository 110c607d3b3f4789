import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Ma ġie skennjat xejn', 'L-iskaner ma ta l-ebda test.'],
  TEXT_TOO_LONG: [
    'Mhux kodiċi tal-assigurazzjoni tas-saħħa',
    "It-test huwa itwal milli jista' jkun kodiċi QR[ (karattri: mhux aktar minn {most})].",
  ],
  cleaned: [
    'Tneħħew karattri żejda',
    "L-iskaner żied spazji jew linji ġodda. Dawn tneħħew, u mbagħad il-kodiċi seta' jinqara.",
  ],
  TEXT_LOWER_CASE: [
    'L-iskaner biddel it-test',
    "It-test wasal b'ittri żgħar, iżda dawn il-kodiċijiet fihom ittri kbar biss. L-iskaner jew it-tastiera mhumiex issettjati sew; id-dokument jista' jkun tajjeb.",
  ],
  NOT_AN_EHIC: [
    'Mhux kodiċi tal-assigurazzjoni tas-saħħa',
    'Dan il-kodiċi mhux minn Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea u lanqas miċ-ċertifikat li jissostitwiha.[ Dan huwa: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    "Tip ta' kodiċi tal-karta mhux magħruf",
    "Dan jista' jkun kodiċi tal-assigurazzjoni tas-saħħa, iżda ta' verżjoni[ ({version})] li dan il-programm ma jagħrafx.",
  ],
  SCHEMA_UNKNOWN: [
    "Tip ta' dokument mhux magħruf",
    "Il-kodiċi fih dokument ta' verżjoni li dan il-programm ma jagħrafx.",
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
    "Il-kodiċi seta' jinqara, iżda l-kontenut tiegħu ma jsegwix ir-regoli. Sar b'softwer difettuż, jew xi ħadd biddlu. Skennjar ieħor mhux se jgħin.",
  ],
  ALGORITHM_NOT_ALLOWED: [
    "It-tip ta' firma mhux permess",
    "Id-dokument jindika tip ta' firma li mhux permess għax jista' jiġi ffalsifikat.",
  ],
  KID_NOT_CANONICAL: [
    "Ċavetta indikata b'mod mhux tas-soltu",
    "L-istituzzjoni kitbet l-isem taċ-ċavetta tagħha f'forma mhux tas-soltu. Xorta seta' jinqara.",
  ],
  undone: [
    'It-test inbidel fit-triq',
    "Skaner jew programm kien żied jew biddel xi karattri. Dan tneħħa, u mbagħad il-kodiċi seta' jinqara.",
  ],
  KEYBOARD_LAYOUT: [
    'L-iskaner issettjat għal tastiera oħra',
    "L-iskaner jikteb b'tqassim tat-tastiera differenti minn dak ta' dan il-kompjuter, u l-karattri joħorġu ħżiena. Id-dokument jista' jkun tajjeb: l-iskaner u l-kompjuter iridu jiġu ssettjati għall-istess tqassim.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
