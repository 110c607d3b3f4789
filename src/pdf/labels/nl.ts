import type { LanguageLabels } from './labels.ts';

/**
 * Official: the title of the card and the Dutch words of the certificate's title; captions are known only from prose.
 */
export const DUTCH: LanguageLabels = {
  language: 'nl',
  labels: {
    prcTitle: ['Voorlopig vervangingscertificaat', 'van de', 'Europese ziekteverzekeringskaart'],
    ehicTitle: ['Europese ziekteverzekeringskaart'],
    prcLegal: [
      'zoals omschreven in bijlage 2 bij Besluit nr. S2',
      'betreffende de technische specificaties van de Europese ziekteverzekeringskaart',
    ],
    ehicLegal: [
      'zoals omschreven in Besluit nr. S2',
      'betreffende de technische specificaties van de Europese ziekteverzekeringskaart',
    ],
    issuingState: 'Lidstaat van afgifte',
    holder: 'Gegevens over de kaarthouder',
    institution: 'Gegevens over het bevoegde orgaan',
    card: 'Gegevens over de kaart',
    prcValidity: 'Geldigheidsduur van het certificaat',
    ehicValidity: 'Geldigheidsduur',
    prcDelivery: 'Datum van afgifte van het certificaat',
    ehicDelivery: 'Datum van afgifte',
    signature: 'Handtekening en stempel van het orgaan',
    qrCode: 'QR-code met de gegevens van dit document, digitaal ondertekend',
    familyName: 'Naam',
    prcGivenNames: 'Voornamen',
    ehicGivenNames: 'Voornamen',
    birthDate: 'Geboortedatum',
    personalId: 'Persoonlijk identificatienummer',
    institutionId: 'Identificatienummer van het orgaan',
    cardId: 'Identificatienummer van de kaart',
    expiryDate: 'Vervaldatum',
    validFrom: 'Van',
    validTo: 'Tot en met',
    notesTitle: 'Opmerkingen en informatie',
    prcNotes:
      'Alle normen die van toepassing zijn op de zichtbare gegevens op de Europese kaart en die betrekking ' +
      'hebben op de beschrijving, de waarden, de lengte en de opmerkingen van de gegevensvelden, zijn van toepassing op het certificaat.',
    ehicNotes: '',
  },
  official: ['ehicTitle'],
};
