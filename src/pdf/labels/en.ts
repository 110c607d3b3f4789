import type { LanguageLabels } from './labels.ts';

/** Decision S2, Annex 2 and the captions of the card. */
export const ENGLISH: LanguageLabels = {
  language: 'en',
  labels: {
    prcTitle: ['Provisional Replacement Certificate', 'of the', 'European Health Insurance Card'],
    ehicTitle: ['European Health Insurance Card'],
    prcLegal: [
      'as defined in Annex 2 to Decision No S2',
      'concerning the technical specifications of the European Health Insurance Card',
    ],
    ehicLegal: [
      'as defined in Decision No S2',
      'concerning the technical specifications of the European Health Insurance Card',
    ],
    issuingState: 'Issuing Member State',
    holder: 'Card holder-related information',
    institution: 'Competent institution-related information',
    card: 'Card-related information',
    prcValidity: 'Certificate validity period',
    ehicValidity: 'Validity period',
    prcDelivery: 'Certificate delivery date',
    ehicDelivery: 'Delivery date',
    signature: 'Signature and stamp of the institution',
    qrCode: 'QR code with the data of this document, digitally signed',
    familyName: 'Name',
    prcGivenNames: 'Given name(s)',
    ehicGivenNames: 'Given names',
    birthDate: 'Date of birth',
    personalId: 'Personal identification number',
    institutionId: 'Identification number of the institution',
    cardId: 'Identification number of the card',
    expiryDate: 'Expiry date',
    validFrom: 'From',
    validTo: 'To',
    notesTitle: 'Notes and information',
    prcNotes:
      'All norms applicable to the eye-readable data included in the European card, and relating to the description, ' +
      'values, length and remarks of the data fields, are applicable to the certificate.',
    ehicNotes: '',
  },
  unofficial: ['ehicLegal', 'ehicValidity', 'ehicDelivery', 'qrCode'],
};
