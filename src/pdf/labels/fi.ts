import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card, the Finnish words of the certificate's title; (5) and (6) are known only from prose.
 */
export const FINNISH: LanguageLabels = {
  language: 'fi',
  labels: {
    prcTitle: ['Eurooppalaisen sairaanhoitokortin', 'korvaava väliaikainen todistus'],
    ehicTitle: ['Eurooppalainen sairaanhoitokortti'],
    prcLegal: [
      'sellaisena kuin se määritellään eurooppalaista sairaanhoitokorttia',
      'koskevista teknisistä eritelmistä tehdyn päätöksen N:o S2 liitteessä 2',
    ],
    ehicLegal: [
      'sellaisena kuin se määritellään eurooppalaista sairaanhoitokorttia',
      'koskevista teknisistä eritelmistä tehdyssä päätöksessä N:o S2',
    ],
    issuingState: 'Myöntävä jäsenvaltio',
    holder: 'Kortinhaltijaa koskevat tiedot',
    institution: 'Toimivaltaista laitosta koskevat tiedot',
    card: 'Korttia koskevat tiedot',
    prcValidity: 'Todistuksen voimassaoloaika',
    ehicValidity: 'Voimassaoloaika',
    prcDelivery: 'Todistuksen myöntämispäivä',
    ehicDelivery: 'Myöntämispäivä',
    signature: 'Laitoksen allekirjoitus ja leima',
    qrCode: 'QR-koodi, joka sisältää tämän asiakirjan tiedot sähköisesti allekirjoitettuina',
    familyName: 'Sukunimi',
    prcGivenNames: 'Etunimet',
    ehicGivenNames: 'Etunimet',
    birthDate: 'Syntymäaika',
    personalId: 'Henkilötunnus',
    institutionId: 'Laitoksen tunnistenumero',
    cardId: 'Kortin tunnistenumero',
    expiryDate: 'Viimeinen voimassaolopäivä',
    validFrom: 'Alkaa',
    validTo: 'Päättyy',
    notesTitle: 'Huomautuksia ja tietoja',
    prcNotes:
      'Kaikkia eurooppalaisessa kortissa oleviin silmin luettaviin tietoihin sovellettavia sääntöjä, jotka koskevat ' +
      'tietokenttien kuvausta, arvoja, pituutta ja huomautuksia, sovelletaan myös todistukseen.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
