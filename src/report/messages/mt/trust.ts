import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Istituzzjoni mhux magħrufa',
    "Ir-reġistru uffiċjali m'għandu l-ebda istituzzjoni b'dan in-numru f'dan il-pajjiż. Id-dokument jista' jkun iffalsifikat, jew l-istituzzjoni tista' tkun ġdida.",
  ],
  CERTIFICATE_UNKNOWN: [
    'Ċavetta tal-istituzzjoni mhux magħrufa',
    'L-istituzzjoni tinsab fir-reġistru, iżda ċ-ċavetta li biha ġie ffirmat dan id-dokument le. Jew id-dejta tar-reġistru hawn mhijiex aġġornata, jew inkella d-dokument huwa ffalsifikat.',
  ],
  TOO_MANY_CANDIDATES: [
    'Wisq ċwievet biex jiġu ppruvati',
    "Ir-reġistru għandu aktar ċwievet ta' din l-istituzzjoni li jistgħu jaqblu milli jiġu ppruvati[ (mhux aktar minn {most})]. Dan ma jgħid xejn kontra d-dokument.",
  ],
  REGISTRY_STALE: [
    'Id-dejta tar-reġistru mhijiex aġġornata',
    "Il-lista tal-istituzzjonijiet f'dan il-programm hija qadima wisq biex wieħed jistrieħ fuqha. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.",
  ],
  'registry-unreachable': [
    'Ir-reġistru ma setax jintlaħaq',
    'Ir-reġistru tal-istituzzjonijiet ma weġibx. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
  ],
  'registry-unusable': [
    "Ir-reġistru ma tax tweġiba li tista' tintuża",
    "Ir-reġistru tal-istituzzjonijiet wieġeb bi żball jew b'xi ħaġa li ma tistax tintuża. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.",
  ],
  REGISTRY_INCONSISTENT: [
    'Ir-reġistru jikkontradixxi lilu nnifsu',
    'It-tweġiba tar-reġistru ma taqbilx mal-mistoqsija jew tikkontradixxi lilha nnifisha, u għalhekk wieħed ma jistax jistrieħ fuqha. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Ir-reġistru jsemmi diversi istituzzjonijiet',
    "Ir-reġistru għandu aktar minn istituzzjoni waħda b'dan in-numru f'dan il-pajjiż. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.",
  ],
  CLOCK_BEHIND_REGISTRY: [
    "L-arloġġ ta' dan l-apparat huwa żbaljat",
    "L-arloġġ ta' dan l-apparat juri ħin qabel ma saret id-dejta tar-reġistru. Id-dati jistgħu jiġu ġġudikati ħażin.",
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Il-firma ma taqbilx maċ-ċavetta',
    "Id-dokument jindika tip ta' firma li ma tistax issir biċ-ċavetta tal-istituzzjoni. Probabbilment huwa ffalsifikat.",
  ],
  SIGNATURE_INVALID: [
    'Dokument iffalsifikat jew mibdul',
    'Il-firma għal din id-dejta mhijiex tal-istituzzjoni: id-dokument inbidel, jew għamlu ħaddieħor.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    "Iffirmat b'ċavetta għadha mhux valida",
    'Fil-jum tal-ħruġ, iċ-ċavetta li biha ġie ffirmat id-dokument kienet għadha mhux valida.[ Hija valida minn {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    "Iffirmat b'ċavetta skaduta",
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
    "Ir-reġistru jinsab f'indirizz ieħor",
    "Ir-reġistru tal-istituzzjonijiet wieġeb li jinsab f'indirizz ieħor, li dan il-programm ma jsegwix waħdu. Dan ma jgħid xejn kontra d-dokument: ma setax jiġi kkontrollat.",
  ],
  CLOCK_WRONG: [
    "L-arloġġ ta' dan l-apparat mhux tajjeb",
    "[L-arloġġ ta' dan l-apparat juri {today}, iżda jrid ikun {atLeast} jew aktar tard. ]B'arloġġ żbaljat l-ebda data ma tista' tiġi ġġudikata: id-dokument jista' jkun tajjeb.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
