import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Danish words of the certificate's title; captions known from prose. */
export const DANISH: LanguageLabels = {
  language: 'da',
  labels: {
    prcTitle: ['Midlertidig sygesikringsattest', 'i stedet for', 'det europæiske sygesikringskort'],
    ehicTitle: ['Det europæiske sygesikringskort'],
    prcLegal: [
      'som defineret i bilag 2 til afgørelse nr. S2',
      'om de tekniske specifikationer for det europæiske sygesikringskort',
    ],
    ehicLegal: [
      'som defineret i afgørelse nr. S2',
      'om de tekniske specifikationer for det europæiske sygesikringskort',
    ],
    issuingState: 'Udstedende medlemsstat',
    holder: 'Oplysninger om kortindehaveren',
    institution: 'Oplysninger om den kompetente institution',
    card: 'Oplysninger om kortet',
    prcValidity: 'Attestens gyldighedsperiode',
    ehicValidity: 'Gyldighedsperiode',
    prcDelivery: 'Attestens udstedelsesdato',
    ehicDelivery: 'Udstedelsesdato',
    signature: 'Institutionens underskrift og stempel',
    qrCode: 'QR-kode med oplysningerne i dette dokument, digitalt signeret',
    familyName: 'Efternavn',
    prcGivenNames: 'Fornavn(e)',
    ehicGivenNames: 'Fornavne',
    birthDate: 'Fødselsdato',
    personalId: 'Personligt identifikationsnummer',
    institutionId: 'Institutionens identifikationsnummer',
    cardId: 'Kortets identifikationsnummer',
    expiryDate: 'Udløbsdato',
    validFrom: 'Fra',
    validTo: 'Til',
    notesTitle: 'Bemærkninger og oplysninger',
    prcNotes:
      'Alle regler, der gælder for de synlige oplysninger på det europæiske kort og vedrører datafelternes ' +
      'beskrivelse, værdier, længde og bemærkninger, gælder også for attesten.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
