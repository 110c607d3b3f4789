import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Behandlingsdatum i framtiden',
    'Det angivna behandlingsdatumet[ {treatmentDate}] ligger efter dagens datum[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Behandlingsdatum för långt tillbaka',
    'Det angivna behandlingsdatumet[ {treatmentDate}] ligger före 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Datum motsäger varandra', 'Dokumentet börjar gälla innan personen föddes.'],
  START_AFTER_END: ['Datum motsäger varandra', 'Dokumentet slutar gälla innan det börjar gälla.'],
  START_AFTER_ISSUANCE: [
    'Datum motsäger varandra',
    'Intyget börjar gälla först efter utfärdandedagen, vilket inte är tillåtet.',
  ],
  ISSUANCE_AFTER_END: ['Datum motsäger varandra', 'Dokumentet utfärdades efter att det redan hade slutat gälla.'],
  CARD_EXPIRES_BEFORE_END: ['Datum motsäger varandra', 'Kortet går ut före intyget som ersätter det.'],
  BEFORE_PERIOD: [
    'Ännu inte giltigt på behandlingsdagen',
    'Dokumentet är äkta men omfattar inte behandlingsdatumet[ {treatmentDate}]: det börjar gälla senare.',
  ],
  AFTER_PERIOD: [
    'Inte längre giltigt på behandlingsdagen',
    'Dokumentet är äkta men omfattar inte behandlingsdatumet[ {treatmentDate}]: det slutade gälla tidigare.',
  ],
  ISSUED_IN_FUTURE: [
    'Utfärdandedatum i framtiden',
    'Dokumentet har ett utfärdandedatum som ligger efter dagens datum. Klockan här kan gå fel.',
  ],
  INSTITUTION_TOO_LONG: [
    'För lång text om institutionen',
    'Institutionens nummer och namn är tillsammans längre än vad blanketten har plats för.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Bokstäver i kortnumret',
    'Kortnumret består inte av enbart siffror. Det förekommer och gör ingen skada.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Bokstäver i institutionens nummer',
    'Institutionens nummer består inte av enbart siffror. Det är vanligt och gör ingen skada.',
  ],
  NAME_MISMATCH: ['Namnen stämmer inte överens', 'Namnen på id-handlingen skiljer sig från namnen på dokumentet.'],
  BIRTH_DATE_MISMATCH: [
    'Födelsedatumen stämmer inte överens',
    'Födelsedatumet på id-handlingen skiljer sig från det på dokumentet.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
