import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Date des soins dans le futur',
    'La date des soins saisie[, {treatmentDate},] est postérieure à la date d’aujourd’hui[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Date des soins trop ancienne',
    'La date des soins saisie[, {treatmentDate},] est antérieure au 01/01/1900.',
  ],
  BIRTH_AFTER_START: [
    'Les dates se contredisent',
    'La validité du document commence avant la naissance de la personne.',
  ],
  START_AFTER_END: ['Les dates se contredisent', 'La validité du document finit avant de commencer.'],
  START_AFTER_ISSUANCE: [
    'Les dates se contredisent',
    'La validité du certificat ne commence qu’après le jour de la délivrance, ce qui n’est pas permis.',
  ],
  ISSUANCE_AFTER_END: ['Les dates se contredisent', 'Le document a été délivré alors que sa période était déjà finie.'],
  CARD_EXPIRES_BEFORE_END: ['Les dates se contredisent', 'La carte expire avant le certificat qui la remplace.'],
  BEFORE_PERIOD: [
    'Pas encore valable le jour des soins',
    'Le document est authentique, mais ne couvre pas la date des soins[ ({treatmentDate})] : il n’est valable que plus tard.',
  ],
  AFTER_PERIOD: [
    'Expiré le jour des soins',
    'Le document est authentique, mais ne couvre pas la date des soins[ ({treatmentDate})] : il a expiré avant.',
  ],
  ISSUED_IN_FUTURE: [
    'Date de délivrance dans le futur',
    'Le document porte une date de délivrance postérieure à celle d’aujourd’hui. L’horloge de cet appareil est peut-être mal réglée.',
  ],
  INSTITUTION_TOO_LONG: [
    'Désignation de l’institution trop longue',
    'Le numéro et le nom de l’institution sont ensemble plus longs que prévu sur le formulaire.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Lettres dans le numéro de la carte',
    'Le numéro de la carte ne se compose pas uniquement de chiffres. Cela arrive et n’a pas d’importance.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Lettres dans le numéro de l’institution',
    'Le numéro de l’institution ne se compose pas uniquement de chiffres. C’est courant et n’a pas d’importance.',
  ],
  NAME_MISMATCH: [
    'Le nom ou les prénoms ne concordent pas',
    'Le nom ou les prénoms sur la pièce d’identité diffèrent de ceux de ce document.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Les dates de naissance ne concordent pas',
    'La date de naissance sur la pièce d’identité diffère de celle de ce document.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
