import type { LanguageLabels } from './labels.ts';

/** Official: the titles of the card and of the certificate; (5) and (6) are known only from prose. */
export const ESTONIAN: LanguageLabels = {
  language: 'et',
  labels: {
    prcTitle: ['Euroopa ravikindlustuskaardi', 'asendussertifikaat'],
    ehicTitle: ['Euroopa ravikindlustuskaart'],
    prcLegal: [
      'nagu on määratletud Euroopa ravikindlustuskaardi',
      'tehnilist kirjeldust käsitleva otsuse nr S2 2. lisas',
    ],
    ehicLegal: ['nagu on määratletud Euroopa ravikindlustuskaardi', 'tehnilist kirjeldust käsitlevas otsuses nr S2'],
    issuingState: 'Väljaandev liikmesriik',
    holder: 'Andmed kaardiomaniku kohta',
    institution: 'Andmed pädeva asutuse kohta',
    card: 'Andmed kaardi kohta',
    prcValidity: 'Sertifikaadi kehtivusaeg',
    ehicValidity: 'Kehtivusaeg',
    prcDelivery: 'Sertifikaadi väljaandmise kuupäev',
    ehicDelivery: 'Väljaandmise kuupäev',
    signature: 'Asutuse allkiri ja pitser',
    qrCode: 'Digitaalselt allkirjastatud QR-kood selle dokumendi andmetega',
    familyName: 'Perekonnanimi',
    prcGivenNames: 'Eesnimi (eesnimed)',
    ehicGivenNames: 'Eesnimed',
    birthDate: 'Sünnikuupäev',
    personalId: 'Isiklik identifitseerimisnumber',
    institutionId: 'Asutuse identifitseerimisnumber',
    cardId: 'Kaardi identifitseerimisnumber',
    expiryDate: 'Kehtivusaja lõpp',
    validFrom: 'Alates',
    validTo: 'Kuni',
    notesTitle: 'Märkused ja teave',
    prcNotes:
      'Kõik nõuded, mis kehtivad Euroopa ravikindlustuskaardil olevate silmaga loetavate andmete kohta ning ' +
      'käsitlevad andmeväljade kirjeldust, väärtusi, pikkust ja märkusi, kehtivad ka sertifikaadi kohta.',
    ehicNotes: '',
  },
  official: ['prcTitle', 'ehicTitle'],
};
