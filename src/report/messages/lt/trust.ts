import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Įstaiga nežinoma',
    'Oficialiame registre nėra šios šalies įstaigos tokiu numeriu. Dokumentas gali būti suklastotas arba įstaiga – nauja.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Įstaigos raktas nežinomas',
    'Įstaiga registre yra, bet rakto, kuriuo pasirašytas šis dokumentas, nėra. Arba čia esantys registro duomenys pasenę, arba dokumentas suklastotas.',
  ],
  TOO_MANY_CANDIDATES: [
    'Per daug raktų',
    'Registre yra daugiau galimų šios įstaigos raktų, nei bandoma[ (ne daugiau kaip {most})]. Apie dokumentą tai nieko blogo nesako.',
  ],
  REGISTRY_STALE: [
    'Registro duomenys pasenę',
    'Šios programos įstaigų sąrašas per senas, kad juo būtų galima remtis. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  'registry-unreachable': [
    'Registras nepasiekiamas',
    'Įstaigų registras neatsakė. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  'registry-unusable': [
    'Registro atsakymas netinkamas',
    'Įstaigų registras pranešė apie klaidą arba atsiuntė tai, ko negalima naudoti. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registro atsakymas prieštaringas',
    'Registro atsakymas neatitinka klausimo arba prieštarauja pats sau, todėl juo remtis negalima. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registre yra kelios tokios įstaigos',
    'Registre yra daugiau nei viena šios šalies įstaiga tokiu numeriu. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Šio įrenginio laikrodis neteisingas',
    'Šio įrenginio laikrodis rodo laiką, kai registro duomenys dar nebuvo sudaryti. Datos gali būti įvertintos neteisingai.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Parašas neatitinka rakto',
    'Dokumente nurodyta parašo rūšis, kokios įstaigos raktu sukurti negalima. Dokumentas tikriausiai suklastotas.',
  ],
  SIGNATURE_INVALID: [
    'Suklastotas arba pakeistas dokumentas',
    'Tai ne įstaigos parašas šiems duomenims: dokumentas pakeistas arba jį sukūrė kažkas kitas.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Pasirašyta dar negaliojančiu raktu',
    'Išdavimo dieną raktas, kuriuo pasirašyta, dar negaliojo.[ Jis galioja nuo {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Pasirašyta nebegaliojančiu raktu',
    'Išdavimo dieną raktas, kuriuo pasirašyta, nebegaliojo.[ Jis galiojo iki {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Rakto galiojimas nežinomas',
    'Registre nenurodyta, kada įstaigos raktas galioja, todėl to patikrinti negalima.',
  ],
  NOT_ACCREDITED: [
    'Įstaiga negali išduoti šio dokumento',
    'Registro duomenimis, įstaiga neturi teisės išduoti Europos sveikatos draudimo kortelės.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Įstaiga tą dieną neturėjo teisės',
    'Registro duomenimis, išdavimo dieną įstaiga neturėjo teisės išduoti šio dokumento.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Įstaiga neturi teisės visam laikotarpiui',
    'Dokumentas apima dienas, kurioms įstaiga neturi teisės jo išduoti.',
  ],
  REGISTRY_REDIRECTED: [
    'Registras yra kitu adresu',
    'Įstaigų registras atsakė, kad yra kitu adresu, į kurį ši programa pati nepereina. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
  ],
  CLOCK_WRONG: [
    'Šio įrenginio laikrodis nustatytas klaidingai',
    '[Šio įrenginio laikrodis rodo {today}, bet turi būti {atLeast} arba vėlesnė data. ]Kai laikrodis neteisingas, negalima įvertinti jokių datų: dokumentas gali būti tvarkingas.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
