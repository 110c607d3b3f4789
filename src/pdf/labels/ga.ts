import type { LanguageLabels } from './labels.ts';

/** Official: the title of the card. Decision S2 has no Irish version. */
export const IRISH: LanguageLabels = {
  language: 'ga',
  labels: {
    prcTitle: ['Deimhniú athsholáthair sealadach', 'don', 'Chárta Eorpach um Árachas Sláinte'],
    ehicTitle: ['An Cárta Eorpach um Árachas Sláinte'],
    prcLegal: [
      'mar a shainmhínítear in Iarscríbhinn 2 a ghabhann le Cinneadh Uimh. S2',
      'maidir le sonraíochtaí teicniúla an Chárta Eorpaigh um Árachas Sláinte',
    ],
    ehicLegal: [
      'mar a shainmhínítear i gCinneadh Uimh. S2',
      'maidir le sonraíochtaí teicniúla an Chárta Eorpaigh um Árachas Sláinte',
    ],
    issuingState: 'Ballstát eisiúna',
    holder: 'Faisnéis faoi shealbhóir an chárta',
    institution: 'Faisnéis faoin institiúid inniúil',
    card: 'Faisnéis faoin gcárta',
    prcValidity: 'Tréimhse bhailíochta an deimhnithe',
    ehicValidity: 'Tréimhse bhailíochta',
    prcDelivery: 'Dáta eisiúna an deimhnithe',
    ehicDelivery: 'Dáta eisiúna',
    signature: 'Síniú agus stampa na hinstitiúide',
    qrCode: 'Cód QR ina bhfuil sonraí an doiciméid seo, sínithe go digiteach',
    familyName: 'Sloinne',
    prcGivenNames: 'Réamhainm(neacha)',
    ehicGivenNames: 'Réamhainmneacha',
    birthDate: 'Dáta breithe',
    personalId: 'Uimhir aitheantais phearsanta',
    institutionId: 'Uimhir aitheantais na hinstitiúide',
    cardId: 'Uimhir aitheantais an chárta',
    expiryDate: 'Dáta éaga',
    validFrom: 'Ó',
    validTo: 'Go dtí',
    notesTitle: 'Nótaí agus faisnéis',
    prcNotes:
      'Gach riail a bhfuil feidhm aici maidir leis na sonraí infheicthe ar an gcárta Eorpach agus a bhaineann le ' +
      'cur síos, luachanna, fad agus nótaí na réimsí sonraí, tá feidhm aici maidir leis an deimhniú freisin.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
