import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumento negalima atšaukti',
    'Įstaiga nenumatė, kad šis dokumentas gali būti atšauktas. Tai ir neprivaloma.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Atšaukimas nepatikrintas',
    'Ši programa nenustatyta tikrinti atšauktų dokumentų sąrašų.',
  ],
  'revocation-unreachable': [
    'Atšaukimo patikrinti nepavyko',
    'Nepavyko atsisiųsti įstaigos atšauktų dokumentų sąrašo, o jo kopijos čia nėra.',
  ],
  'revocation-not-allowed': [
    'Atšaukimas nepatikrintas',
    'Atšauktų dokumentų sąrašo adresas yra toks, iš kurio šiai programai siųstis neleidžiama.',
  ],
  'revocation-unusable': [
    'Atšaukimo patikrinti nepavyko',
    'Atšauktų dokumentų sąrašas per didelis arba jo neįmanoma perskaityti.',
  ],
  'revocation-not-trusted': [
    'Atšauktų dokumentų sąrašas netikras',
    'Atšauktų dokumentų sąrašą pasirašė ne dokumentą išdavusi įstaiga arba tai kitas sąrašas. Jis nebuvo panaudotas.',
  ],
  REVOCATION_STALE: [
    'Atšauktų dokumentų sąrašas pasenęs',
    'Šios programos atšauktų dokumentų sąrašas per senas, kad juo būtų galima remtis. Todėl nepavyko patikrinti, ar dokumentas atšauktas.',
  ],
  REVOCATION_OLDER: [
    'Pateiktas senas atšauktų dokumentų sąrašas',
    'Atsisiųstas sąrašas senesnis už anksčiau matytą. Jis nebuvo panaudotas.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Atšauktų dokumentų sąrašas iš ateities',
    'Atšauktų dokumentų sąraše nurodyta, kad jis sudarytas dar neatėjusiu laiku. Neteisingas arba šio įrenginio laikrodis, arba sąrašas. Sąrašas nebuvo panaudotas.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Atšauktų dokumentų sąraše tokios vietos nėra',
    'Dokumente nurodyta atšauktų dokumentų sąrašo vieta, kurios sąraše nėra.',
  ],
  REVOKED: ['Įstaiga dokumentą atšaukė', 'Įstaiga šį dokumentą atšaukė. Jis tikras, bet nebegalioja.'],
  SUSPENDED: ['Įstaiga sustabdė galiojimą', 'Įstaiga laikinai sustabdė šio dokumento galiojimą.'],
  STATUS_NOT_VALID: ['Nebegalioja', 'Įstaigos sąraše šis dokumentas pažymėtas kaip negaliojantis.'],
} as const satisfies Readonly<Record<string, Message>>;
