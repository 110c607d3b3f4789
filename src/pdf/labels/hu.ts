import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Hungarian word for the certificate (as the national service names it). */
export const HUNGARIAN: LanguageLabels = {
  language: 'hu',
  labels: {
    prcTitle: ['Kártyahelyettesítő nyomtatvány', 'az', 'Európai egészségbiztosítási kártyához'],
    ehicTitle: ['Európai egészségbiztosítási kártya'],
    prcLegal: [
      'az európai egészségbiztosítási kártyára vonatkozó technikai előírásokról szóló',
      'S2. határozat 2. melléklete szerint',
    ],
    ehicLegal: [
      'az európai egészségbiztosítási kártyára vonatkozó technikai előírásokról szóló',
      'S2. határozat szerint',
    ],
    issuingState: 'Kiállító tagállam',
    holder: 'A kártyabirtokos adatai',
    institution: 'Az illetékes intézmény adatai',
    card: 'A kártya adatai',
    prcValidity: 'A nyomtatvány érvényességi ideje',
    ehicValidity: 'Érvényességi idő',
    prcDelivery: 'A nyomtatvány kiállításának napja',
    ehicDelivery: 'Kiállítás napja',
    signature: 'Az intézmény aláírása és bélyegzője',
    qrCode: 'QR-kód e dokumentum digitálisan aláírt adataival',
    familyName: 'Családi név',
    prcGivenNames: 'Utónév/utónevek',
    ehicGivenNames: 'Utónevek',
    birthDate: 'Születési dátum',
    personalId: 'Személyi azonosító szám',
    institutionId: 'Az intézmény azonosító száma',
    cardId: 'A kártya azonosító száma',
    expiryDate: 'Lejárat napja',
    validFrom: 'Kezdete',
    validTo: 'Vége',
    notesTitle: 'Megjegyzések és tájékoztatás',
    prcNotes:
      'Az európai kártyán látható adatokra vonatkozó, az adatmezők leírását, értékeit, hosszát és megjegyzéseit érintő ' +
      'valamennyi előírás a nyomtatványra is alkalmazandó.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
