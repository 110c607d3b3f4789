import type { LanguageLabels } from './labels.ts';

/** Official: the titles of the card and of the certificate; (3), (5) and (6) are known only from prose. */
export const LITHUANIAN: LanguageLabels = {
  language: 'lt',
  labels: {
    prcTitle: ['Sertifikatas,', 'laikinai pakeičiantis', 'Europos sveikatos draudimo kortelę'],
    ehicTitle: ['Europos sveikatos draudimo kortelė'],
    prcLegal: [
      'kaip apibrėžta Sprendimo Nr. S2',
      'dėl Europos sveikatos draudimo kortelių techninių specifikacijų 2 priede',
    ],
    ehicLegal: ['kaip apibrėžta Sprendime Nr. S2', 'dėl Europos sveikatos draudimo kortelių techninių specifikacijų'],
    issuingState: 'Išduodančioji valstybė narė',
    holder: 'Informacija apie kortelės turėtoją',
    institution: 'Informacija apie kompetentingą įstaigą',
    card: 'Informacija apie kortelę',
    prcValidity: 'Sertifikato galiojimo laikotarpis',
    ehicValidity: 'Galiojimo laikotarpis',
    prcDelivery: 'Sertifikato išdavimo data',
    ehicDelivery: 'Išdavimo data',
    signature: 'Įstaigos parašas ir antspaudas',
    qrCode: 'QR kodas su šio dokumento duomenimis, pasirašytas skaitmeniniu būdu',
    familyName: 'Pavardė',
    prcGivenNames: 'Vardas (vardai)',
    ehicGivenNames: 'Vardai',
    birthDate: 'Gimimo data',
    personalId: 'Asmens kodas',
    institutionId: 'Įstaigos identifikavimo numeris',
    cardId: 'Kortelės identifikavimo numeris',
    expiryDate: 'Galiojimo pabaigos data',
    validFrom: 'Nuo',
    validTo: 'Iki',
    notesTitle: 'Pastabos ir informacija',
    prcNotes:
      'Visi reikalavimai, taikomi Europos kortelėje matomiems duomenims ir susiję su duomenų laukų aprašymu, ' +
      'reikšmėmis, ilgiu ir pastabomis, taikomi ir sertifikatui.',
    ehicNotes: '',
  },
  official: ['prcTitle', 'ehicTitle'],
};
