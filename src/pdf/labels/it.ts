import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card, the Italian words of the certificate's title, the captions (3) to (9) of the card.
 */
export const ITALIAN: LanguageLabels = {
  language: 'it',
  labels: {
    prcTitle: ['Certificato sostitutivo provvisorio', 'della', 'Tessera europea di assicurazione malattia'],
    ehicTitle: ['Tessera europea di assicurazione malattia'],
    prcLegal: [
      "come definito nell'allegato 2 della decisione n. S2",
      'riguardante le caratteristiche tecniche della tessera europea di assicurazione malattia',
    ],
    ehicLegal: [
      'come definita nella decisione n. S2',
      'riguardante le caratteristiche tecniche della tessera europea di assicurazione malattia',
    ],
    issuingState: 'Stato membro di rilascio',
    holder: 'Informazioni relative al titolare della tessera',
    institution: "Informazioni relative all'istituzione competente",
    card: 'Informazioni relative alla tessera',
    prcValidity: 'Periodo di validità del certificato',
    ehicValidity: 'Periodo di validità',
    prcDelivery: 'Data di rilascio del certificato',
    ehicDelivery: 'Data di rilascio',
    signature: "Firma e timbro dell'istituzione",
    qrCode: 'Codice QR con i dati di questo documento, firmati digitalmente',
    familyName: 'Cognome',
    prcGivenNames: 'Nome',
    ehicGivenNames: 'Nome',
    birthDate: 'Data di nascita',
    personalId: 'Numero identificazione personale',
    institutionId: "Numero identificazione dell'istituzione",
    cardId: 'Numero di identificazione della tessera',
    expiryDate: 'Scadenza',
    validFrom: 'Dal',
    validTo: 'Al',
    notesTitle: 'Note e informazioni',
    prcNotes:
      'Tutte le norme applicabili ai dati leggibili a occhio nudo riportati sulla tessera europea e relative ' +
      'alla descrizione, ai valori, alla lunghezza e alle osservazioni dei campi di dati si applicano al certificato.',
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
