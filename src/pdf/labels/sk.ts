import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Slovak words of the certificate's title; captions only from prose. */
export const SLOVAK: LanguageLabels = {
  language: 'sk',
  labels: {
    prcTitle: ['Provizórne náhradné potvrdenie', 'za', 'európsky preukaz zdravotného poistenia'],
    ehicTitle: ['Európsky preukaz zdravotného poistenia'],
    prcLegal: [
      'podľa prílohy 2 k rozhodnutiu č. S2',
      'o technických špecifikáciách európskeho preukazu zdravotného poistenia',
    ],
    ehicLegal: ['podľa rozhodnutia č. S2', 'o technických špecifikáciách európskeho preukazu zdravotného poistenia'],
    issuingState: 'Vydávajúci členský štát',
    holder: 'Údaje o držiteľovi preukazu',
    institution: 'Údaje o príslušnej inštitúcii',
    card: 'Údaje o preukaze',
    prcValidity: 'Obdobie platnosti potvrdenia',
    ehicValidity: 'Obdobie platnosti',
    prcDelivery: 'Dátum vydania potvrdenia',
    ehicDelivery: 'Dátum vydania',
    signature: 'Podpis a pečiatka inštitúcie',
    qrCode: 'QR kód s údajmi tohto dokladu, digitálne podpísaný',
    familyName: 'Priezvisko',
    prcGivenNames: 'Meno (mená)',
    ehicGivenNames: 'Meno',
    birthDate: 'Dátum narodenia',
    personalId: 'Osobné identifikačné číslo',
    institutionId: 'Identifikačné číslo inštitúcie',
    cardId: 'Identifikačné číslo preukazu',
    expiryDate: 'Dátum skončenia platnosti',
    validFrom: 'Od',
    validTo: 'Do',
    notesTitle: 'Poznámky a informácie',
    prcNotes:
      'Všetky pravidlá, ktoré platia pre viditeľné údaje na európskom preukaze a týkajú sa opisu, hodnôt, dĺžky ' +
      'a poznámok dátových polí, platia aj pre potvrdenie.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
