import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandlingsdatoen ligger i fremtiden',
    'Den indtastede behandlingsdato[ {treatmentDate}] ligger efter dags dato[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandlingsdatoen ligger for langt tilbage',
    'Den indtastede behandlingsdato[ {treatmentDate}] ligger før 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datoer modsiger hinanden', 'Dokumentets gyldighed begynder, før personen blev født.'],
  START_AFTER_END: ['Datoer modsiger hinanden', 'Dokumentets gyldighed slutter, før den begynder.'],
  START_AFTER_ISSUANCE: [
    'Datoer modsiger hinanden',
    'Attestens gyldighed begynder først efter udstedelsesdagen, og det er ikke tilladt.',
  ],
  ISSUANCE_AFTER_END: ['Datoer modsiger hinanden', 'Dokumentet blev udstedt, efter at det var udløbet.'],
  CARD_EXPIRES_BEFORE_END: ['Datoer modsiger hinanden', 'Kortet udløber før den attest, der erstatter det.'],
  BEFORE_PERIOD: [
    'Endnu ikke gyldigt på behandlingsdatoen',
    'Dokumentet er ægte, men dækker ikke behandlingsdatoen[ {treatmentDate}]: det begynder at gælde senere.',
  ],
  AFTER_PERIOD: [
    'Ikke længere gyldigt på behandlingsdatoen',
    'Dokumentet er ægte, men dækker ikke behandlingsdatoen[ {treatmentDate}]: det udløb tidligere.',
  ],
  ISSUED_IN_FUTURE: [
    'Udstedelsesdatoen ligger i fremtiden',
    'Dokumentet har en udstedelsesdato, der ligger efter dags dato. Måske går uret her forkert.',
  ],
  INSTITUTION_TOO_LONG: [
    'For lang tekst om institutionen',
    'Institutionens nummer og navn er tilsammen længere, end der er plads til på formularen.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Bogstaver i kortnummeret',
    'Kortnummeret består ikke kun af cifre. Det forekommer og gør ingen skade.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Bogstaver i institutionens nummer',
    'Institutionens nummer består ikke kun af cifre. Det er almindeligt og gør ingen skade.',
  ],
  NAME_MISMATCH: ['Navnene stemmer ikke overens', 'Navnene på legitimationen afviger fra navnene på dette dokument.'],
  BIRTH_DATE_MISMATCH: [
    'Fødselsdatoerne stemmer ikke overens',
    'Fødselsdatoen på legitimationen afviger fra fødselsdatoen på dette dokument.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
