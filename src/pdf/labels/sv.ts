import type { LanguageLabels } from './labels.ts';

/** Official, as in Sweden: title of the card, first words of the certificate's title; captions known from prose. */
export const SWEDISH: LanguageLabels = {
  language: 'sv',
  labels: {
    prcTitle: ['Provisoriskt intyg', 'som ersätter', 'det europeiska sjukförsäkringskortet'],
    ehicTitle: ['Europeiskt sjukförsäkringskort'],
    prcLegal: [
      'enligt definitionen i bilaga 2 till beslut nr S2',
      'om tekniska specifikationer för det europeiska sjukförsäkringskortet',
    ],
    ehicLegal: [
      'enligt definitionen i beslut nr S2',
      'om tekniska specifikationer för det europeiska sjukförsäkringskortet',
    ],
    issuingState: 'Utfärdande medlemsstat',
    holder: 'Uppgifter om kortinnehavaren',
    institution: 'Uppgifter om den behöriga institutionen',
    card: 'Uppgifter om kortet',
    prcValidity: 'Intygets giltighetstid',
    ehicValidity: 'Giltighetstid',
    prcDelivery: 'Datum för intygets utfärdande',
    ehicDelivery: 'Datum för utfärdande',
    signature: 'Institutionens underskrift och stämpel',
    qrCode: 'QR-kod med uppgifterna i detta dokument, digitalt signerad',
    familyName: 'Efternamn',
    prcGivenNames: 'Förnamn',
    ehicGivenNames: 'Förnamn',
    birthDate: 'Födelsedatum',
    personalId: 'Personligt identifikationsnummer',
    institutionId: 'Institutionens identifikationsnummer',
    cardId: 'Kortets identifikationsnummer',
    expiryDate: 'Utgångsdatum',
    validFrom: 'Från',
    validTo: 'Till',
    notesTitle: 'Anmärkningar och upplysningar',
    prcNotes:
      'Alla regler som gäller för de synliga uppgifterna på det europeiska kortet och som avser datafältens ' +
      'beskrivning, värden, längd och anmärkningar gäller även för intyget.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
