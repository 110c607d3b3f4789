import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institiúid anaithnid',
    "Níl aon institiúid sa tír seo leis an uimhir seo sa chlárlann oifigiúil. D'fhéadfadh an doiciméad a bheith brionnaithe, nó d'fhéadfadh an institiúid a bheith nua.",
  ],
  CERTIFICATE_UNKNOWN: [
    'Eochair anaithnid de chuid na hinstitiúide',
    'Tá an institiúid sa chlárlann, ach níl an eochair lenar síníodh an doiciméad seo inti. Níl sonraí na clárlainne anseo cothrom le dáta, nó tá an doiciméad brionnaithe.',
  ],
  TOO_MANY_CANDIDATES: [
    'An iomarca eochracha le triail',
    'Tá níos mó eochracha oiriúnacha ag an institiúid seo sa chlárlann ná mar a thriailtear[ ({most} ar a mhéad)]. Ní deir sé sin aon rud i gcoinne an doiciméid.',
  ],
  REGISTRY_STALE: [
    'Tá sonraí na clárlainne as dáta',
    'Tá liosta na n-institiúidí sa ríomhchlár seo róshean le brath air. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
  ],
  'registry-unreachable': [
    'Níorbh fhéidir an chlárlann a bhaint amach',
    'Níor fhreagair clárlann na n-institiúidí. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.',
  ],
  'registry-unusable': [
    'Níor thug an chlárlann freagra inúsáidte',
    "D'fhreagair clárlann na n-institiúidí le hearráid nó le rud nach féidir a úsáid. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.",
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
    "Taispeánann clog an ghléis seo am roimh an am a ndearnadh sonraí na clárlainne. D'fhéadfaí dátaí a mheas go mícheart.",
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
    "D'fhreagair clárlann na n-institiúidí go bhfuil sí le fáil ag seoladh eile, nach leanann an ríomhchlár seo uaidh féin. Ní deir sé sin aon rud i gcoinne an doiciméid: níorbh fhéidir é a sheiceáil.",
  ],
  CLOCK_WRONG: [
    'Níl clog an ghléis seo ceart',
    "[Taispeánann clog an ghléis seo {today}, ach ní mór gurb é {atLeast} nó níos déanaí atá ann. ]Le clog mícheart ní féidir aon dáta a mheas: d'fhéadfadh an doiciméad a bheith ceart.",
  ],
} as const satisfies Readonly<Record<string, Message>>;
