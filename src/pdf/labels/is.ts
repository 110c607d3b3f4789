import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card and the Icelandic word for the certificate; captions on the card are not known. */
export const ICELANDIC: LanguageLabels = {
  language: 'is',
  labels: {
    prcTitle: ['Bráðabirgðakort', 'í stað', 'evrópska sjúkratryggingakortsins'],
    ehicTitle: ['Evrópska sjúkratryggingakortið'],
    prcLegal: [
      'eins og það er skilgreint í 2. viðauka við ákvörðun nr. S2',
      'um tækniforskriftir fyrir evrópska sjúkratryggingakortið',
    ],
    ehicLegal: [
      'eins og það er skilgreint í ákvörðun nr. S2',
      'um tækniforskriftir fyrir evrópska sjúkratryggingakortið',
    ],
    issuingState: 'Aðildarríki sem gefur út kortið',
    holder: 'Upplýsingar um korthafa',
    institution: 'Upplýsingar um þar til bæra stofnun',
    card: 'Upplýsingar um kortið',
    prcValidity: 'Gildistími bráðabirgðakorts',
    ehicValidity: 'Gildistími',
    prcDelivery: 'Útgáfudagur bráðabirgðakorts',
    ehicDelivery: 'Útgáfudagur',
    signature: 'Undirskrift og stimpill stofnunar',
    qrCode: 'QR-kóði með rafrænt undirrituðum gögnum þessa skjals',
    familyName: 'Kenninafn',
    prcGivenNames: 'Eiginnafn eða eiginnöfn',
    ehicGivenNames: 'Eiginnöfn',
    birthDate: 'Fæðingardagur',
    personalId: 'Kenninúmer einstaklings',
    institutionId: 'Kenninúmer stofnunar',
    cardId: 'Kenninúmer korts',
    expiryDate: 'Lokadagur gildistíma',
    validFrom: 'Frá',
    validTo: 'Til',
    notesTitle: 'Athugasemdir og upplýsingar',
    prcNotes:
      'Allar reglur sem gilda um sýnileg gögn á evrópska kortinu og varða lýsingu, gildi og lengd gagnareita ' +
      'og athugasemdir við þá gilda einnig um bráðabirgðakortið.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
