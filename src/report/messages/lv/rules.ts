import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Ārstēšanas datums ir nākotnē',
    'Ievadītais ārstēšanas datums[ {treatmentDate}] ir vēlāks par šodienu[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Ārstēšanas datums ir pārāk sens',
    'Ievadītais ārstēšanas datums[ {treatmentDate}] ir pirms 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datumi ir pretrunīgi', 'Dokumenta derīgums sākas pirms personas dzimšanas.'],
  START_AFTER_END: ['Datumi ir pretrunīgi', 'Dokumenta derīgums beidzas, pirms tas sākas.'],
  START_AFTER_ISSUANCE: [
    'Datumi ir pretrunīgi',
    'Sertifikāta derīgums sākas tikai pēc izsniegšanas dienas, un tas nav atļauts.',
  ],
  ISSUANCE_AFTER_END: ['Datumi ir pretrunīgi', 'Dokuments izsniegts, kad tā derīgums jau bija beidzies.'],
  CARD_EXPIRES_BEFORE_END: ['Datumi ir pretrunīgi', 'Kartes derīgums beidzas agrāk nekā sertifikātam, kas to aizstāj.'],
  BEFORE_PERIOD: [
    'Ārstēšanas datumā vēl nav derīgs',
    'Dokuments ir īsts, bet ārstēšanas datumā[ {treatmentDate}] tas nav derīgs: derīgums sākas vēlāk.',
  ],
  AFTER_PERIOD: [
    'Ārstēšanas datumā vairs nav derīgs',
    'Dokuments ir īsts, bet ārstēšanas datumā[ {treatmentDate}] tas nav derīgs: derīgums beidzās agrāk.',
  ],
  ISSUED_IN_FUTURE: [
    'Izsniegšanas datums ir nākotnē',
    'Dokumentā norādītais izsniegšanas datums ir vēlāks par šodienu. Iespējams, šeit pulkstenis ir nepareizs.',
  ],
  INSTITUTION_TOO_LONG: [
    'Institūcijas dati ir pārāk gari drukai',
    'Institūcijas numurs un nosaukums kopā ir garāki, nekā paredzēts veidlapā.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Kartes numurā ir burti',
    'Kartes numurs nesastāv tikai no cipariem. Tā gadās, un tas nav nekas slikts.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Institūcijas numurā ir burti',
    'Institūcijas numurs nesastāv tikai no cipariem. Tas ir ierasti, un tas nav nekas slikts.',
  ],
  NAME_MISMATCH: [
    'Vārds vai uzvārds nesakrīt',
    'Vārds vai uzvārds personu apliecinošajā dokumentā atšķiras no šajā dokumentā norādītā.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Dzimšanas datumi nesakrīt',
    'Dzimšanas datums personu apliecinošajā dokumentā atšķiras no šajā dokumentā norādītā.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
