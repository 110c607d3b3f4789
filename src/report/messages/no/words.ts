import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Si fra til administratoren for dette programmet. Spør institusjonen på telefon i mellomtiden.',
    'ask-for-document':
      'Be om selve dokumentet, det europeiske helsetrygdkortet eller den midlertidige attesten, og skann koden på det.',
    'ask-for-original': 'Be om PDF-filen slik institusjonen sendte den. Ring institusjonen hvis det ikke hjelper.',
    'ask-for-other-period':
      'Kontroller behandlingsdatoen. Hvis den er riktig, be om et dokument som dekker den dagen, eller ring institusjonen.',
    'call-institution': 'Ikke stol på dette dokumentet før du har ringt institusjonen som har utstedt det.',
    'check-clock': 'Få administratoren til å stille dato og klokkeslett på denne enheten, og skann deretter på nytt.',
    'check-identity':
      'Se på legitimasjonen, og sammenlign navn og fødselsdato nøye. Hvis det er en annen person, avvis dokumentet.',
    'check-treatment-date': 'Oppgi riktig behandlingsdato, og kontroller på nytt.',
    'correct-data':
      'Hvis du har fått dokumentet forevist: Be om et nytt fra institusjonen. Hvis du selv utsteder det: Rett opplysningene.',
    'decide-without-revocation':
      'Alle andre kontroller gjelder. Hvis du vil være sikker på at dokumentet ikke er trukket tilbake, prøv igjen senere eller ring institusjonen.',
    nothing: 'Du trenger ikke å gjøre noe.',
    'refresh-registry':
      'Få administratoren til å oppdatere listene i dette programmet, og skann deretter på nytt. Ring institusjonen hvis det ikke hjelper.',
    refuse: 'Ikke godta dette dokumentet. Be om et annet bevis på rett til helsehjelp, eller ring institusjonen.',
    'scan-again':
      'Skann på nytt: Hold koden flatt, i godt lys og helt inne i bildet. Hvis det mislykkes igjen, be om selve PDF-filen.',
    'try-later': 'Kontroller nettforbindelsen, og skann på nytt. Ring institusjonen hvis det ikke hjelper.',
    'update-program': 'Få administratoren til å oppdatere dette programmet. Ring institusjonen i mellomtiden.',
  },
  approved: {
    title: 'Dokumentet er godkjent',
    sentence:
      'Dokumentet er ekte, kommer fra en institusjon som har rett til å utstede det, og dekker behandlingsdatoen {treatmentDate}.',
    revocationNotChecked: 'Det ble ikke kontrollert om institusjonen har trukket det tilbake.',
    pageNotProtected:
      'Koden er ekte. Siden rundt den er ikke beskyttet og kan være endret: Bruk opplysningene som vises her, ikke den trykte siden.',
    advice:
      'Sammenlign navn og fødselsdato med legitimasjonen til personen, og det som vises her, med det som er trykt.',
    adviceWhenIdentified: 'Navn og fødselsdato stemmer overens med legitimasjonen. Du trenger ikke å gjøre noe mer.',
  },
  statuses: { PASSED: 'bestått', 'NOT PASSED': 'ikke bestått', WARNING: 'advarsel', 'N/A': 'ikke relevant' },
  notChecked: 'ikke kontrollert',
  steps: {
    'document-unchanged': 'PDF-filen er uendret siden signeringen',
    'attachment-equals-code': 'Vedlagte data er de samme som i koden',
    decodable: 'Koden kan leses',
    'schema-and-header': 'Innholdet har riktig form',
    'key-resolved': 'Institusjonens nøkkel er funnet',
    signature: 'Signaturen er ekte',
    'document-signer-known': 'Underskriveren av PDF-filen er kjent',
    'revocation-reference-present': 'Dokumentet kan tilbakekalles',
    'revocation-status': 'Ikke tilbakekalt',
    'treatment-date-not-in-future': 'Behandlingsdatoen er ikke i framtiden',
    'key-valid-on-issuance': 'Nøkkelen var gyldig på utstedelsesdagen',
    'issuer-accredited': 'Institusjonen har rett til å utstede',
    'birth-not-after-start': 'Født før perioden begynner',
    'start-not-after-end': 'Perioden begynner før den slutter',
    'start-not-after-issuance': 'Perioden begynner senest på utstedelsesdagen',
    'issuance-not-after-end': 'Utstedt før perioden slutter',
    'card-expiry-not-before-end': 'Kortet utløper tidligst når perioden slutter',
    'treatment-date-in-period': 'Behandlingsdatoen er i perioden',
    'institution-name-and-id-length': 'Lengden på institusjonens nummer og navn',
    'card-number-digits': 'Kortnummeret består bare av sifre',
    'institution-id-digits': 'Institusjonens nummer består bare av sifre',
    'name-matches-identity': 'Navnene stemmer overens med legitimasjonen',
    'birth-date-matches-identity': 'Fødselsdatoen stemmer overens med legitimasjonen',
  },
  fields: {
    document: 'type dokument',
    country: 'land',
    familyName: 'etternavn',
    givenNames: 'fornavn',
    birthDate: 'fødselsdato',
    personalId: 'personlig identifikasjonsnummer',
    institution: 'institusjon',
    'institution.id': 'institusjonens nummer',
    'institution.name': 'institusjonens navn',
    cardId: 'kortnummer',
    expiryDate: 'utløpsdato',
    validFrom: 'gyldighetsperiodens begynnelse',
    validTo: 'gyldighetsperiodens slutt',
    issuedOn: 'utstedelsesdato',
    tokenId: 'dokumentets id',
    revocation: 'tilbakekallingsliste',
  },
  kinds: {
    'EU Digital COVID Certificate': 'EUs digitale koronasertifikat',
    'national COVID or health certificate': 'nasjonalt korona- eller helsesertifikat',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'forespørsel fra en digital lommebok',
    'mobile document (ISO 18013-5)': 'mobilt dokument (ISO 18013-5)',
    'web address': 'nettadresse',
    contact: 'kontaktopplysninger',
    'calendar entry': 'kalenderoppføring',
    'Wi-Fi access': 'wifi-tilgang',
    payment: 'betaling',
    link: 'lenke',
    'boarding pass': 'boardingkort',
    'French 2D-Doc': 'fransk 2D-Doc',
    'JWT that is not compressed': 'data som ikke er pakket for et kort (JWT)',
  },
};
