import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card, the French words of the certificate's title, the captions (3) to (9) of the card.
 */
export const FRENCH: LanguageLabels = {
  language: 'fr',
  labels: {
    prcTitle: ['Certificat provisoire de remplacement', 'de la', "Carte européenne d'assurance maladie"],
    ehicTitle: ["Carte européenne d'assurance maladie"],
    prcLegal: [
      "tel que défini à l'annexe 2 de la décision n° S2",
      "concernant les caractéristiques techniques de la carte européenne d'assurance maladie",
    ],
    ehicLegal: [
      'telle que définie par la décision n° S2',
      "concernant les caractéristiques techniques de la carte européenne d'assurance maladie",
    ],
    issuingState: 'État membre émetteur',
    holder: 'Informations relatives au titulaire de la carte',
    institution: "Informations relatives à l'institution compétente",
    card: 'Informations relatives à la carte',
    prcValidity: 'Période de validité du certificat',
    ehicValidity: 'Période de validité',
    prcDelivery: 'Date de délivrance du certificat',
    ehicDelivery: 'Date de délivrance',
    signature: "Signature et cachet de l'institution",
    qrCode: 'Code QR contenant les données de ce document, signées numériquement',
    familyName: 'Nom',
    prcGivenNames: 'Prénom',
    ehicGivenNames: 'Prénom',
    birthDate: 'Date de naissance',
    personalId: "Numéro d'identification personnel",
    institutionId: "Numéro d'identification de l'institution",
    cardId: "Numéro d'identification de la carte",
    expiryDate: "Date d'expiration",
    validFrom: 'Du',
    validTo: 'Au',
    notesTitle: 'Notes et informations',
    prcNotes:
      'Toutes les normes applicables aux données visibles figurant sur la carte européenne et relatives à la ' +
      'description, aux valeurs, à la longueur et aux remarques des champs de données sont applicables au certificat.',
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
