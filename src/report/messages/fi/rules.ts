import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Hoitopäivä on tulevaisuudessa',
    'Annettu hoitopäivä[ {treatmentDate}] on myöhempi kuin tämä päivä[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Hoitopäivä on liian kaukana menneisyydessä',
    'Annettu hoitopäivä[ {treatmentDate}] on aiempi kuin 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Päivämäärät ovat ristiriidassa', 'Asiakirjan voimassaolo alkaa ennen henkilön syntymää.'],
  START_AFTER_END: ['Päivämäärät ovat ristiriidassa', 'Asiakirjan voimassaolo päättyy, ennen kuin se alkaa.'],
  START_AFTER_ISSUANCE: [
    'Päivämäärät ovat ristiriidassa',
    'Todistuksen voimassaolo alkaa vasta myöntämispäivän jälkeen, mikä ei ole sallittua.',
  ],
  ISSUANCE_AFTER_END: [
    'Päivämäärät ovat ristiriidassa',
    'Asiakirja myönnettiin, kun sen voimassaolo oli jo päättynyt.',
  ],
  CARD_EXPIRES_BEFORE_END: [
    'Päivämäärät ovat ristiriidassa',
    'Kortin voimassaolo päättyy aiemmin kuin sen korvaavan todistuksen.',
  ],
  BEFORE_PERIOD: [
    'Ei vielä voimassa hoitopäivänä',
    'Asiakirja on aito, mutta ei kata hoitopäivää[ {treatmentDate}]: sen voimassaolo alkaa myöhemmin.',
  ],
  AFTER_PERIOD: [
    'Ei enää voimassa hoitopäivänä',
    'Asiakirja on aito, mutta ei kata hoitopäivää[ {treatmentDate}]: sen voimassaolo päättyi aiemmin.',
  ],
  ISSUED_IN_FUTURE: [
    'Myöntämispäivä on tulevaisuudessa',
    'Asiakirjan myöntämispäivä on myöhempi kuin tämä päivä. Tämän laitteen kello voi olla väärässä ajassa.',
  ],
  INSTITUTION_TOO_LONG: [
    'Laitoksen tiedot liian pitkät',
    'Laitoksen numero ja nimi ovat yhdessä pidemmät kuin lomakkeelle on tarkoitettu.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Kortin numerossa on kirjaimia',
    'Kortin numerossa on muutakin kuin numeroita. Näin voi olla, eikä siitä ole haittaa.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Laitoksen numerossa on kirjaimia',
    'Laitoksen numerossa on muutakin kuin numeroita. Tämä on tavallista, eikä siitä ole haittaa.',
  ],
  NAME_MISMATCH: ['Nimet eivät täsmää', 'Henkilöllisyystodistuksen nimet poikkeavat tämän asiakirjan nimistä.'],
  BIRTH_DATE_MISMATCH: [
    'Syntymäajat eivät täsmää',
    'Henkilöllisyystodistuksen syntymäaika poikkeaa tämän asiakirjan syntymäajasta.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
