import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card, the Romanian words of the certificate's title; from prose: (5), (6). */
export const ROMANIAN: LanguageLabels = {
  language: 'ro',
  labels: {
    prcTitle: ['Certificat provizoriu de înlocuire', 'a', 'cardului european de asigurări sociale de sănătate'],
    ehicTitle: ['Cardul european de asigurări sociale de sănătate'],
    prcLegal: [
      'astfel cum este definit în anexa 2 la Decizia nr. S2',
      'privind specificațiile tehnice ale cardului european de asigurări sociale de sănătate',
    ],
    ehicLegal: [
      'astfel cum este definit în Decizia nr. S2',
      'privind specificațiile tehnice ale cardului european de asigurări sociale de sănătate',
    ],
    issuingState: 'Statul membru emitent',
    holder: 'Informații privind titularul cardului',
    institution: 'Informații privind instituția competentă',
    card: 'Informații privind cardul',
    prcValidity: 'Perioada de valabilitate a certificatului',
    ehicValidity: 'Perioada de valabilitate',
    prcDelivery: 'Data eliberării certificatului',
    ehicDelivery: 'Data eliberării',
    signature: 'Semnătura și ștampila instituției',
    qrCode: 'Cod QR cu datele acestui document, semnate digital',
    familyName: 'Nume',
    prcGivenNames: 'Prenume',
    ehicGivenNames: 'Prenume',
    birthDate: 'Data nașterii',
    personalId: 'Codul personal de identificare',
    institutionId: 'Numărul de identificare al instituției',
    cardId: 'Numărul de identificare al cardului',
    expiryDate: 'Data expirării',
    validFrom: 'De la',
    validTo: 'Până la',
    notesTitle: 'Note și informații',
    prcNotes:
      'Toate normele aplicabile datelor vizibile de pe cardul european, privind descrierea, valorile, lungimea și ' +
      'observațiile câmpurilor de date, sunt aplicabile certificatului.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
