import type { LanguageLabels } from './labels.ts';

/** Official: the titles of the card and of the certificate (its source inflects it); captions were not found. */
export const CROATIAN: LanguageLabels = {
  language: 'hr',
  labels: {
    prcTitle: ['Certifikat koji privremeno zamjenjuje', 'Europsku karticu zdravstvenog osiguranja'],
    ehicTitle: ['Europska kartica zdravstvenog osiguranja'],
    prcLegal: [
      'u skladu s Prilogom 2. Odluci br. S2',
      'o tehničkim specifikacijama Europske kartice zdravstvenog osiguranja',
    ],
    ehicLegal: ['u skladu s Odlukom br. S2', 'o tehničkim specifikacijama Europske kartice zdravstvenog osiguranja'],
    issuingState: 'Država članica izdavateljica',
    holder: 'Podaci o nositelju kartice',
    institution: 'Podaci o nadležnoj ustanovi',
    card: 'Podaci o kartici',
    prcValidity: 'Razdoblje valjanosti certifikata',
    ehicValidity: 'Razdoblje valjanosti',
    prcDelivery: 'Datum izdavanja certifikata',
    ehicDelivery: 'Datum izdavanja',
    signature: 'Potpis i pečat ustanove',
    qrCode: 'QR kod s podacima ovog dokumenta, digitalno potpisan',
    familyName: 'Prezime',
    prcGivenNames: 'Ime(na)',
    ehicGivenNames: 'Ime',
    birthDate: 'Datum rođenja',
    personalId: 'Osobni identifikacijski broj',
    institutionId: 'Identifikacijski broj ustanove',
    cardId: 'Identifikacijski broj kartice',
    expiryDate: 'Datum isteka',
    validFrom: 'Od',
    validTo: 'Do',
    notesTitle: 'Napomene i informacije',
    prcNotes:
      'Sva pravila koja se primjenjuju na vidljive podatke na europskoj kartici i odnose se na opis, vrijednosti, ' +
      'duljinu i napomene podatkovnih polja primjenjuju se i na certifikat.',
    ehicNotes: '',
  },
  official: ['prcTitle', 'ehicTitle'],
};
