import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card, the German words of the certificate's title, the captions (3) to (9) of the card.
 */
export const GERMAN: LanguageLabels = {
  language: 'de',
  labels: {
    prcTitle: ['Provisorische Ersatzbescheinigung', 'für die', 'Europäische Krankenversicherungskarte'],
    ehicTitle: ['Europäische Krankenversicherungskarte'],
    prcLegal: [
      'gemäß Anhang 2 des Beschlusses Nr. S2',
      'betreffend die technischen Merkmale der Europäischen Krankenversicherungskarte',
    ],
    ehicLegal: [
      'gemäß dem Beschluss Nr. S2',
      'betreffend die technischen Merkmale der Europäischen Krankenversicherungskarte',
    ],
    issuingState: 'Ausstellender Mitgliedstaat',
    holder: 'Angaben zum Karteninhaber',
    institution: 'Angaben zum zuständigen Träger',
    card: 'Angaben zur Karte',
    prcValidity: 'Gültigkeitsdauer der Bescheinigung',
    ehicValidity: 'Gültigkeitsdauer',
    prcDelivery: 'Ausstellungsdatum der Bescheinigung',
    ehicDelivery: 'Ausstellungsdatum',
    signature: 'Unterschrift und Stempel des Trägers',
    qrCode: 'QR-Code mit den Daten dieses Dokuments, digital signiert',
    familyName: 'Name',
    prcGivenNames: 'Vornamen',
    ehicGivenNames: 'Vornamen',
    birthDate: 'Geburtsdatum',
    personalId: 'Persönliche Kennnummer',
    institutionId: 'Kennnummer des Trägers',
    cardId: 'Kennnummer der Karte',
    expiryDate: 'Ablaufdatum',
    validFrom: 'Vom',
    validTo: 'Bis',
    notesTitle: 'Hinweise und Informationen',
    prcNotes:
      'Alle Vorschriften, die für die sichtbaren Daten der Europäischen Karte gelten und sich auf Beschreibung, ' +
      'Werte, Länge und Anmerkungen der Datenfelder beziehen, gelten auch für die Bescheinigung.',
    ehicNotes: '',
  },
  official: [
    'ehicTitle',
    'familyName',
    'prcGivenNames',
    'ehicGivenNames',
    'birthDate',
    'personalId',
    'institutionId',
    'cardId',
    'expiryDate',
  ],
};
