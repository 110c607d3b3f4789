import type { LanguageLabels } from './labels.ts';

/** Official: the titles of the card and of the certificate; captions were not found. */
export const SLOVENIAN: LanguageLabels = {
  language: 'sl',
  labels: {
    prcTitle: ['Certifikat, ki začasno nadomešča', 'evropsko kartico zdravstvenega zavarovanja'],
    ehicTitle: ['Evropska kartica zdravstvenega zavarovanja'],
    prcLegal: [
      'v skladu s Prilogo 2 k Sklepu št. S2',
      'o tehničnih specifikacijah evropske kartice zdravstvenega zavarovanja',
    ],
    ehicLegal: ['v skladu s Sklepom št. S2', 'o tehničnih specifikacijah evropske kartice zdravstvenega zavarovanja'],
    issuingState: 'Država članica izdajateljica',
    holder: 'Podatki o imetniku kartice',
    institution: 'Podatki o pristojnem nosilcu',
    card: 'Podatki o kartici',
    prcValidity: 'Obdobje veljavnosti certifikata',
    ehicValidity: 'Obdobje veljavnosti',
    prcDelivery: 'Datum izdaje certifikata',
    ehicDelivery: 'Datum izdaje',
    signature: 'Podpis in žig nosilca',
    qrCode: 'Koda QR s podatki tega dokumenta, digitalno podpisana',
    familyName: 'Priimek',
    prcGivenNames: 'Ime (imena)',
    ehicGivenNames: 'Ime',
    birthDate: 'Datum rojstva',
    personalId: 'Osebna identifikacijska številka',
    institutionId: 'Identifikacijska številka nosilca',
    cardId: 'Identifikacijska številka kartice',
    expiryDate: 'Datum izteka veljavnosti',
    validFrom: 'Od',
    validTo: 'Do',
    notesTitle: 'Opombe in informacije',
    prcNotes:
      'Vsa pravila, ki veljajo za vidne podatke na evropski kartici ter se nanašajo na opis, vrednosti, dolžino in ' +
      'opombe podatkovnih polj, veljajo tudi za certifikat.',
    ehicNotes: '',
  },
  official: ['prcTitle', 'ehicTitle'],
};
