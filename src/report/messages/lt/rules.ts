import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Gydymo data ateityje',
    'Įvesta gydymo data[ {treatmentDate}] yra vėlesnė už šiandieną[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Gydymo data per sena',
    'Įvesta gydymo data[ {treatmentDate}] yra ankstesnė nei 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datos prieštarauja viena kitai', 'Dokumentas pradeda galioti anksčiau, nei asmuo gimė.'],
  START_AFTER_END: ['Datos prieštarauja viena kitai', 'Dokumentas baigia galioti anksčiau, nei pradeda.'],
  START_AFTER_ISSUANCE: [
    'Datos prieštarauja viena kitai',
    'Sertifikatas pradeda galioti tik po išdavimo dienos, o tai neleidžiama.',
  ],
  ISSUANCE_AFTER_END: ['Datos prieštarauja viena kitai', 'Dokumentas išduotas, kai jo galiojimas jau buvo pasibaigęs.'],
  CARD_EXPIRES_BEFORE_END: [
    'Datos prieštarauja viena kitai',
    'Kortelė baigia galioti anksčiau nei ją pakeičiantis sertifikatas.',
  ],
  BEFORE_PERIOD: [
    'Gydymo dieną dar negalioja',
    'Dokumentas tikras, bet gydymo dieną[ ({treatmentDate})] jis negalioja: galioti pradeda vėliau.',
  ],
  AFTER_PERIOD: [
    'Gydymo dieną nebegalioja',
    'Dokumentas tikras, bet gydymo dieną[ ({treatmentDate})] jis negalioja: galiojimas baigėsi anksčiau.',
  ],
  ISSUED_IN_FUTURE: [
    'Išdavimo data ateityje',
    'Dokumente nurodyta išdavimo data vėlesnė už šiandieną. Galbūt šio įrenginio laikrodis neteisingas.',
  ],
  INSTITUTION_TOO_LONG: [
    'Įstaigos duomenys formai per ilgi',
    'Įstaigos numeris ir pavadinimas kartu yra ilgesni, nei numatyta formoje.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Kortelės numeryje yra raidžių',
    'Kortelės numerį sudaro ne vien skaitmenys. Taip pasitaiko, ir nieko blogo čia nėra.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Įstaigos numeryje yra raidžių',
    'Įstaigos numerį sudaro ne vien skaitmenys. Taip būna dažnai, ir nieko blogo čia nėra.',
  ],
  NAME_MISMATCH: [
    'Vardai ar pavardės nesutampa',
    'Vardai ar pavardė asmens tapatybės dokumente skiriasi nuo nurodytų šiame dokumente.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Gimimo datos nesutampa',
    'Gimimo data asmens tapatybės dokumente skiriasi nuo nurodytos šiame dokumente.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
