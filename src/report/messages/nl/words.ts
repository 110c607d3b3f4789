import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator': 'Waarschuw de beheerder van dit programma. Vraag het intussen telefonisch na bij het orgaan.',
    'ask-for-document':
      'Vraag om de Europese ziekteverzekeringskaart of het vervangingscertificaat zelf, en scan de code daarop.',
    'ask-for-original':
      'Vraag om het PDF-bestand zoals het orgaan het heeft verstuurd. Blijft het zo, bel dan het orgaan.',
    'ask-for-other-period':
      'Controleer de behandeldatum. Klopt die, vraag dan om een document dat deze dag dekt, of bel het orgaan.',
    'call-institution': 'Vertrouw niet op dit document voordat u het orgaan hebt gebeld dat het heeft afgegeven.',
    'check-clock': 'Laat de beheerder datum en tijd van dit apparaat instellen en scan opnieuw.',
    'check-identity':
      'Bekijk het identiteitsbewijs en vergelijk namen en geboortedatum nauwkeurig. Is het een andere persoon, weiger dan het document.',
    'check-treatment-date': 'Voer de juiste behandeldatum in en controleer opnieuw.',
    'correct-data':
      'Is dit document aan u getoond, vraag dan om een nieuw document van het orgaan. Geeft u het zelf af, corrigeer dan de gegevens.',
    'decide-without-revocation':
      'Alle andere controles gelden. Wilt u zeker weten dat het document niet is ingetrokken, probeer het dan later opnieuw of bel het orgaan.',
    nothing: 'U hoeft niets te doen.',
    'refresh-registry':
      'Laat de beheerder de lijsten van dit programma vernieuwen en scan opnieuw. Blijft het zo, bel dan het orgaan.',
    refuse: 'Accepteer dit document niet. Vraag om een ander bewijs van recht op zorg, of bel het orgaan.',
    'scan-again':
      'Scan opnieuw: houd de code vlak, in goed licht en helemaal in beeld. Lukt het weer niet, vraag dan om het PDF-bestand zelf.',
    'try-later': 'Controleer de netwerkverbinding en scan opnieuw. Blijft het zo, bel dan het orgaan.',
    'update-program': 'Laat de beheerder dit programma bijwerken. Bel intussen het orgaan.',
  },
  approved: {
    title: 'Document goedgekeurd',
    sentence: 'Het document is echt, komt van een bevoegd orgaan en dekt de behandeldatum {treatmentDate}.',
    revocationNotChecked: 'Of het orgaan het heeft ingetrokken, is niet gecontroleerd.',
    pageNotProtected:
      'De code is echt. De pagina eromheen is niet beveiligd en kan zijn gewijzigd: gebruik de gegevens die hier staan, niet de afgedrukte pagina.',
    advice:
      'Vergelijk namen en geboortedatum met het identiteitsbewijs van de persoon, en wat hier staat met wat is afgedrukt.',
    adviceWhenIdentified: 'Namen en geboortedatum komen overeen met het identiteitsbewijs. U hoeft niets meer te doen.',
  },
  statuses: {
    PASSED: 'geslaagd',
    'NOT PASSED': 'niet geslaagd',
    WARNING: 'waarschuwing',
    'N/A': 'niet van toepassing',
  },
  notChecked: 'niet gecontroleerd',
  steps: {
    'document-unchanged': 'PDF is ongewijzigd sinds de ondertekening',
    'attachment-equals-code': 'Bijgevoegde gegevens zijn gelijk aan de code',
    decodable: 'Code is leesbaar',
    'schema-and-header': 'Inhoud heeft de juiste vorm',
    'key-resolved': 'Sleutel van het orgaan gevonden',
    signature: 'Handtekening is echt',
    'document-signer-known': 'Ondertekenaar van de PDF is bekend',
    'revocation-reference-present': 'Document kan worden ingetrokken',
    'revocation-status': 'Niet ingetrokken',
    'treatment-date-not-in-future': 'Behandeldatum ligt niet in de toekomst',
    'key-valid-on-issuance': 'Sleutel was geldig op de dag van afgifte',
    'issuer-accredited': 'Orgaan is bevoegd tot afgifte',
    'birth-not-after-start': 'Geboorte vóór het begin van de periode',
    'start-not-after-end': 'Periode begint voordat die eindigt',
    'start-not-after-issuance': 'Periode begint uiterlijk op de dag van afgifte',
    'issuance-not-after-end': 'Afgifte vóór het einde van de periode',
    'card-expiry-not-before-end': 'Kaart verloopt niet vóór het einde van de periode',
    'treatment-date-in-period': 'Behandeldatum ligt in de periode',
    'institution-name-and-id-length': 'Lengte van nummer en naam van het orgaan',
    'card-number-digits': 'Kaartnummer bestaat alleen uit cijfers',
    'institution-id-digits': 'Nummer van het orgaan bestaat alleen uit cijfers',
    'name-matches-identity': 'Namen komen overeen met het identiteitsbewijs',
    'birth-date-matches-identity': 'Geboortedatum komt overeen met het identiteitsbewijs',
  },
  fields: {
    document: 'soort document',
    country: 'land',
    familyName: 'naam',
    givenNames: 'voornamen',
    birthDate: 'geboortedatum',
    personalId: 'persoonlijk identificatienummer',
    institution: 'orgaan',
    'institution.id': 'nummer van het orgaan',
    'institution.name': 'naam van het orgaan',
    cardId: 'kaartnummer',
    expiryDate: 'vervaldatum',
    validFrom: 'begin van de geldigheid',
    validTo: 'einde van de geldigheid',
    issuedOn: 'datum van afgifte',
    tokenId: 'kenmerk van het document',
    revocation: 'intrekkingslijst',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitaal EU-COVID-certificaat',
    'national COVID or health certificate': 'nationaal COVID- of gezondheidscertificaat',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'verzoek van een wallet-app',
    'mobile document (ISO 18013-5)': 'mobiel document (ISO 18013-5)',
    'web address': 'internetadres',
    contact: 'contactgegevens',
    'calendar entry': 'agenda-item',
    'Wi-Fi access': 'wifitoegang',
    payment: 'betaling',
    link: 'link',
    'boarding pass': 'instapkaart',
    'French 2D-Doc': 'Franse 2D-Doc',
    'JWT that is not compressed': 'gegevens die niet voor een kaart zijn verpakt (JWT)',
  },
};
