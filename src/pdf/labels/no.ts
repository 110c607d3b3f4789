import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card. Bokmål; Decision S2 is not published in it, so that the captions are ours. */
export const NORWEGIAN: LanguageLabels = {
  language: 'no',
  labels: {
    prcTitle: ['Midlertidig attest', 'som erstatter', 'det europeiske helsetrygdkortet'],
    ehicTitle: ['Europeisk helsetrygdkort'],
    prcLegal: [
      'som definert i vedlegg 2 til beslutning nr. S2',
      'om de tekniske spesifikasjonene for det europeiske helsetrygdkortet',
    ],
    ehicLegal: [
      'som definert i beslutning nr. S2',
      'om de tekniske spesifikasjonene for det europeiske helsetrygdkortet',
    ],
    issuingState: 'Utstedende medlemsstat',
    holder: 'Opplysninger om kortinnehaveren',
    institution: 'Opplysninger om den kompetente institusjonen',
    card: 'Opplysninger om kortet',
    prcValidity: 'Attestens gyldighetsperiode',
    ehicValidity: 'Gyldighetsperiode',
    prcDelivery: 'Attestens utstedelsesdato',
    ehicDelivery: 'Utstedelsesdato',
    signature: 'Institusjonens underskrift og stempel',
    qrCode: 'QR-kode med opplysningene i dette dokumentet, digitalt signert',
    familyName: 'Etternavn',
    prcGivenNames: 'Fornavn',
    ehicGivenNames: 'Fornavn',
    birthDate: 'Fødselsdato',
    personalId: 'Personlig identifikasjonsnummer',
    institutionId: 'Institusjonens identifikasjonsnummer',
    cardId: 'Kortets identifikasjonsnummer',
    expiryDate: 'Utløpsdato',
    validFrom: 'Fra',
    validTo: 'Til',
    notesTitle: 'Merknader og opplysninger',
    prcNotes:
      'Alle regler som gjelder for de synlige opplysningene på det europeiske kortet, og som angår datafeltenes ' +
      'beskrivelse, verdier, lengde og merknader, gjelder også for attesten.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
