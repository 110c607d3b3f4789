import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Polish words of the certificate's title; captions only from prose. */
export const POLISH: LanguageLabels = {
  language: 'pl',
  labels: {
    prcTitle: ['Tymczasowe zaświadczenie zastępcze', 'europejskiej karty ubezpieczenia zdrowotnego'],
    ehicTitle: ['Europejska karta ubezpieczenia zdrowotnego'],
    prcLegal: [
      'zgodnie z załącznikiem 2 do decyzji nr S2',
      'dotyczącej specyfikacji technicznych europejskiej karty ubezpieczenia zdrowotnego',
    ],
    ehicLegal: [
      'zgodnie z decyzją nr S2',
      'dotyczącą specyfikacji technicznych europejskiej karty ubezpieczenia zdrowotnego',
    ],
    issuingState: 'Państwo członkowskie wydające',
    holder: 'Dane posiadacza karty',
    institution: 'Dane instytucji właściwej',
    card: 'Dane karty',
    prcValidity: 'Okres ważności zaświadczenia',
    ehicValidity: 'Okres ważności',
    prcDelivery: 'Data wydania zaświadczenia',
    ehicDelivery: 'Data wydania',
    signature: 'Podpis i pieczęć instytucji',
    qrCode: 'Kod QR z danymi tego dokumentu, podpisanymi cyfrowo',
    familyName: 'Nazwisko',
    prcGivenNames: 'Imię (imiona)',
    ehicGivenNames: 'Imiona',
    birthDate: 'Data urodzenia',
    personalId: 'Osobisty numer identyfikacyjny',
    institutionId: 'Numer identyfikacyjny instytucji',
    cardId: 'Numer identyfikacyjny karty',
    expiryDate: 'Data ważności',
    validFrom: 'Od',
    validTo: 'Do',
    notesTitle: 'Uwagi i informacje',
    prcNotes:
      'Wszystkie normy mające zastosowanie do danych widocznych na karcie europejskiej, dotyczące opisu, wartości, ' +
      'długości i uwag do pól danych, mają zastosowanie do zaświadczenia.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
