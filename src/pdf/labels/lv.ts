import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the words 'pagaidu sertifikāts'; (5) and (6) are known only from prose. */
export const LATVIAN: LanguageLabels = {
  language: 'lv',
  labels: {
    prcTitle: ['Pagaidu sertifikāts,', 'kas aizstāj', 'Eiropas veselības apdrošināšanas karti'],
    ehicTitle: ['Eiropas veselības apdrošināšanas karte'],
    prcLegal: [
      'kā noteikts Lēmuma Nr. S2',
      'par Eiropas veselības apdrošināšanas kartes tehnisko specifikāciju 2. pielikumā',
    ],
    ehicLegal: ['kā noteikts Lēmumā Nr. S2', 'par Eiropas veselības apdrošināšanas kartes tehnisko specifikāciju'],
    issuingState: 'Izsniedzēja dalībvalsts',
    holder: 'Ziņas par kartes turētāju',
    institution: 'Ziņas par kompetento institūciju',
    card: 'Ziņas par karti',
    prcValidity: 'Sertifikāta derīguma laiks',
    ehicValidity: 'Derīguma laiks',
    prcDelivery: 'Sertifikāta izsniegšanas datums',
    ehicDelivery: 'Izsniegšanas datums',
    signature: 'Institūcijas paraksts un zīmogs',
    qrCode: 'Digitāli parakstīts QR kods ar šī dokumenta datiem',
    familyName: 'Uzvārds',
    prcGivenNames: 'Vārds (vārdi)',
    ehicGivenNames: 'Vārdi',
    birthDate: 'Dzimšanas datums',
    personalId: 'Personas kods',
    institutionId: 'Institūcijas identifikācijas numurs',
    cardId: 'Kartes identifikācijas numurs',
    expiryDate: 'Derīguma termiņš',
    validFrom: 'No',
    validTo: 'Līdz',
    notesTitle: 'Piezīmes un informācija',
    prcNotes:
      'Visas normas, kas attiecas uz Eiropas kartē redzamajiem datiem un nosaka datu lauku aprakstu, vērtības, ' +
      'garumu un piezīmes, attiecas arī uz sertifikātu.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
