import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandlingsdatoen er i framtiden',
    'Behandlingsdatoen som ble oppgitt[, {treatmentDate}], er etter dagens dato[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandlingsdatoen er for langt tilbake',
    'Behandlingsdatoen som ble oppgitt[, {treatmentDate}], er før 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datoer motsier hverandre', 'Dokumentet begynner å gjelde før personen ble født.'],
  START_AFTER_END: ['Datoer motsier hverandre', 'Dokumentet slutter å gjelde før det begynner å gjelde.'],
  START_AFTER_ISSUANCE: [
    'Datoer motsier hverandre',
    'Attesten begynner å gjelde først etter utstedelsesdagen, og det er ikke tillatt.',
  ],
  ISSUANCE_AFTER_END: ['Datoer motsier hverandre', 'Dokumentet ble utstedt etter at det allerede var utløpt.'],
  CARD_EXPIRES_BEFORE_END: ['Datoer motsier hverandre', 'Kortet utløper før attesten som erstatter det.'],
  BEFORE_PERIOD: [
    'Ennå ikke gyldig på behandlingsdatoen',
    'Dokumentet er ekte, men dekker ikke behandlingsdatoen[ {treatmentDate}]: Det begynner å gjelde senere.',
  ],
  AFTER_PERIOD: [
    'Ikke lenger gyldig på behandlingsdatoen',
    'Dokumentet er ekte, men dekker ikke behandlingsdatoen[ {treatmentDate}]: Det utløp tidligere.',
  ],
  ISSUED_IN_FUTURE: [
    'Utstedelsesdatoen er i framtiden',
    'Dokumentet har en utstedelsesdato som er etter dagens dato. Klokken her kan gå feil.',
  ],
  INSTITUTION_TOO_LONG: [
    'For lang tekst om institusjonen',
    'Institusjonens nummer og navn er til sammen lengre enn det er plass til på skjemaet.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Bokstaver i kortnummeret',
    'Kortnummeret består ikke bare av sifre. Det forekommer og gjør ingen skade.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Bokstaver i institusjonens nummer',
    'Institusjonens nummer består ikke bare av sifre. Det er vanlig og gjør ingen skade.',
  ],
  NAME_MISMATCH: ['Navnene stemmer ikke overens', 'Navnene på legitimasjonen avviker fra navnene på dette dokumentet.'],
  BIRTH_DATE_MISMATCH: [
    'Fødselsdatoene stemmer ikke overens',
    'Fødselsdatoen på legitimasjonen avviker fra fødselsdatoen på dette dokumentet.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
