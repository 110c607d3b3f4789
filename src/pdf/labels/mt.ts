import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card and the Maltese words of the certificate's title; (5) and (6) are known only from
 * prose.
 */
export const MALTESE: LanguageLabels = {
  language: 'mt',
  labels: {
    prcTitle: [
      "Ċertifikat ta' sostituzzjoni provviżorju",
      'tal-Karta tal-Assigurazzjoni tas-saħħa',
      'tal-Unjoni Ewropea',
    ],
    ehicTitle: ['Il-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea'],
    prcLegal: [
      'kif definit fl-Anness 2 tad-Deċiżjoni Nru S2',
      'dwar l-ispeċifikazzjonijiet tekniċi tal-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea',
    ],
    ehicLegal: [
      'kif definita fid-Deċiżjoni Nru S2',
      'dwar l-ispeċifikazzjonijiet tekniċi tal-Karta tal-Assigurazzjoni tas-saħħa tal-Unjoni Ewropea',
    ],
    issuingState: 'Stat Membru emittenti',
    holder: 'Informazzjoni dwar id-detentur tal-karta',
    institution: 'Informazzjoni dwar l-istituzzjoni kompetenti',
    card: 'Informazzjoni dwar il-karta',
    prcValidity: "Perjodu ta' validità taċ-ċertifikat",
    ehicValidity: "Perjodu ta' validità",
    prcDelivery: 'Data tal-ħruġ taċ-ċertifikat',
    ehicDelivery: 'Data tal-ħruġ',
    signature: 'Firma u timbru tal-istituzzjoni',
    qrCode: "Kodiċi QR bid-dejta ta' dan id-dokument, iffirmata b'mod diġitali",
    familyName: 'Kunjom',
    prcGivenNames: 'Isem',
    ehicGivenNames: 'Isem',
    birthDate: 'Data tat-twelid',
    personalId: "Numru ta' identifikazzjoni personali",
    institutionId: "Numru ta' identifikazzjoni tal-istituzzjoni",
    cardId: "Numru ta' identifikazzjoni tal-karta",
    expiryDate: 'Data tal-iskadenza',
    validFrom: 'Minn',
    validTo: 'Sa',
    notesTitle: 'Noti u informazzjoni',
    prcNotes:
      'Ir-regoli kollha applikabbli għad-dejta viżibbli fuq il-karta Ewropea, dwar id-deskrizzjoni, il-valuri, it-tul u ' +
      'r-rimarki tal-oqsma tad-dejta, japplikaw ukoll għaċ-ċertifikat.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
