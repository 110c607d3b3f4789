import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Meðferðardagur í framtíðinni',
    'Meðferðardagurinn sem var sleginn inn[, {treatmentDate},] er síðar en í dag[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Meðferðardagur of langt aftur í tímann',
    'Meðferðardagurinn sem var sleginn inn[, {treatmentDate},] er fyrir 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Dagsetningar stangast á', 'Skjalið tekur gildi áður en viðkomandi fæddist.'],
  START_AFTER_END: ['Dagsetningar stangast á', 'Skjalið fellur úr gildi áður en það tekur gildi.'],
  START_AFTER_ISSUANCE: [
    'Dagsetningar stangast á',
    'Bráðabirgðakortið tekur ekki gildi fyrr en eftir útgáfudag, en það er ekki leyfilegt.',
  ],
  ISSUANCE_AFTER_END: ['Dagsetningar stangast á', 'Skjalið var gefið út eftir að það féll úr gildi.'],
  CARD_EXPIRES_BEFORE_END: [
    'Dagsetningar stangast á',
    'Sjúkratryggingakortið rennur út á undan bráðabirgðakortinu sem kemur í stað þess.',
  ],
  BEFORE_PERIOD: [
    'Ekki enn í gildi á meðferðardegi',
    'Skjalið er ósvikið en nær ekki yfir meðferðardaginn[ {treatmentDate}]: það tekur gildi síðar.',
  ],
  AFTER_PERIOD: [
    'Ekki lengur í gildi á meðferðardegi',
    'Skjalið er ósvikið en nær ekki yfir meðferðardaginn[ {treatmentDate}]: það féll úr gildi fyrr.',
  ],
  ISSUED_IN_FUTURE: [
    'Útgáfudagur í framtíðinni',
    'Útgáfudagur skjalsins er síðar en í dag. Klukkan hér kann að vera röng.',
  ],
  INSTITUTION_TOO_LONG: [
    'Of langur texti um stofnunina',
    'Númer og heiti stofnunarinnar eru samanlagt lengri en gert er ráð fyrir á eyðublaðinu.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Bókstafir í kortnúmeri',
    'Kortnúmerið er ekki eingöngu úr tölustöfum. Þess eru dæmi og það kemur ekki að sök.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Bókstafir í númeri stofnunar',
    'Númer stofnunarinnar er ekki eingöngu úr tölustöfum. Það er algengt og kemur ekki að sök.',
  ],
  NAME_MISMATCH: ['Nöfnum ber ekki saman', 'Nöfnin á persónuskilríkjunum eru önnur en á þessu skjali.'],
  BIRTH_DATE_MISMATCH: [
    'Fæðingardögum ber ekki saman',
    'Fæðingardagurinn á persónuskilríkjunum er annar en á þessu skjali.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
