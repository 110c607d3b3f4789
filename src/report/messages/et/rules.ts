import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Ravikuupäev on tulevikus',
    'Sisestatud ravikuupäev[ {treatmentDate}] on tänasest[ ({today})] hilisem.',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Ravikuupäev on liiga kauges minevikus',
    'Sisestatud ravikuupäev[ {treatmentDate}] on varasem kui 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Kuupäevad on vastuolus', 'Dokument hakkab kehtima enne isiku sündi.'],
  START_AFTER_END: ['Kuupäevad on vastuolus', 'Dokumendi kehtivus lõpeb enne, kui see algab.'],
  START_AFTER_ISSUANCE: [
    'Kuupäevad on vastuolus',
    'Sertifikaat hakkab kehtima alles pärast väljaandmise päeva, mis ei ole lubatud.',
  ],
  ISSUANCE_AFTER_END: ['Kuupäevad on vastuolus', 'Dokument anti välja siis, kui selle kehtivus oli juba lõppenud.'],
  CARD_EXPIRES_BEFORE_END: [
    'Kuupäevad on vastuolus',
    'Kaardi kehtivus lõpeb varem kui seda asendava sertifikaadi kehtivus.',
  ],
  BEFORE_PERIOD: [
    'Ravikuupäeval veel ei kehti',
    'Dokument on ehtne, kuid ravikuupäeval[ {treatmentDate}] see ei kehti: kehtivus algab hiljem.',
  ],
  AFTER_PERIOD: [
    'Ravikuupäeval enam ei kehti',
    'Dokument on ehtne, kuid ravikuupäeval[ {treatmentDate}] see ei kehti: kehtivus lõppes varem.',
  ],
  ISSUED_IN_FUTURE: [
    'Väljaandmise kuupäev on tulevikus',
    'Dokumendi väljaandmise kuupäev on tänasest hilisem. Siinne kell võib olla vale.',
  ],
  INSTITUTION_TOO_LONG: [
    'Asutuse andmed on trükituna liiga pikad',
    'Asutuse number ja nimi on kokku pikemad, kui vormil ette nähtud.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Kaardi numbris on tähti',
    'Kaardi number ei koosne ainult numbritest. Seda tuleb ette ja see ei ole probleem.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Asutuse numbris on tähti',
    'Asutuse number ei koosne ainult numbritest. See on tavaline ega ole probleem.',
  ],
  NAME_MISMATCH: ['Nimed ei kattu', 'Isikut tõendava dokumendi nimed erinevad selle dokumendi nimedest.'],
  BIRTH_DATE_MISMATCH: [
    'Sünnikuupäevad ei kattu',
    'Isikut tõendava dokumendi sünnikuupäev erineb selle dokumendi sünnikuupäevast.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
