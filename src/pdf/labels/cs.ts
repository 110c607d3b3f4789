import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Czech words of the certificate's title; captions only from prose. */
export const CZECH: LanguageLabels = {
  language: 'cs',
  labels: {
    prcTitle: ['Prozatímní náhradní osvědčení', 'za', 'evropský průkaz zdravotního pojištění'],
    ehicTitle: ['Evropský průkaz zdravotního pojištění'],
    prcLegal: [
      'podle přílohy 2 rozhodnutí č. S2',
      'o technických specifikacích evropského průkazu zdravotního pojištění',
    ],
    ehicLegal: ['podle rozhodnutí č. S2', 'o technických specifikacích evropského průkazu zdravotního pojištění'],
    issuingState: 'Vydávající členský stát',
    holder: 'Údaje o držiteli průkazu',
    institution: 'Údaje o příslušné instituci',
    card: 'Údaje o průkazu',
    prcValidity: 'Doba platnosti osvědčení',
    ehicValidity: 'Doba platnosti',
    prcDelivery: 'Datum vydání osvědčení',
    ehicDelivery: 'Datum vydání',
    signature: 'Podpis a razítko instituce',
    qrCode: 'QR kód s údaji tohoto dokladu, digitálně podepsaný',
    familyName: 'Příjmení',
    prcGivenNames: 'Jméno (jména)',
    ehicGivenNames: 'Jméno',
    birthDate: 'Datum narození',
    personalId: 'Osobní identifikační číslo',
    institutionId: 'Identifikační číslo instituce',
    cardId: 'Identifikační číslo průkazu',
    expiryDate: 'Datum konce platnosti',
    validFrom: 'Od',
    validTo: 'Do',
    notesTitle: 'Poznámky a informace',
    prcNotes:
      'Všechna pravidla, která platí pro viditelné údaje na evropském průkazu a týkají se popisu, hodnot, délky ' +
      'a poznámek datových polí, platí i pro osvědčení.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
