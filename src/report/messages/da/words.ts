import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Giv besked til administratoren af dette program. Spørg i mellemtiden institutionen telefonisk.',
    'ask-for-document':
      'Bed om selve dokumentet, det europæiske sygesikringskort eller den midlertidige sygesikringsattest, og scan koden på det.',
    'ask-for-original':
      'Bed om PDF-filen, sådan som institutionen har sendt den. Hjælper det ikke, så ring til institutionen.',
    'ask-for-other-period':
      'Kontrollér behandlingsdatoen. Hvis den er rigtig, så bed om et dokument, der dækker den dag, eller ring til institutionen.',
    'call-institution': 'Stol ikke på dette dokument, før du har ringet til den institution, der har udstedt det.',
    'check-clock': 'Få administratoren til at stille dato og klokkeslæt på denne enhed, og scan så igen.',
    'check-identity':
      'Se på legitimationen, og sammenlign navne og fødselsdato omhyggeligt. Hvis det er en anden person, så afvis dokumentet.',
    'check-treatment-date': 'Indtast den rigtige behandlingsdato, og kontrollér igen.',
    'correct-data':
      'Hvis du har fået dokumentet forevist: bed om et nyt fra institutionen. Hvis du selv udsteder det: ret oplysningerne.',
    'decide-without-revocation':
      'Alle andre kontroller gælder. Hvis du vil være sikker på, at dokumentet ikke er trukket tilbage, så prøv igen senere, eller ring til institutionen.',
    nothing: 'Du behøver ikke at gøre noget.',
    'refresh-registry':
      'Få administratoren til at opdatere listerne i dette program, og scan så igen. Hjælper det ikke, så ring til institutionen.',
    refuse: 'Godtag ikke dette dokument. Bed om et andet bevis for ret til behandling, eller ring til institutionen.',
    'scan-again':
      'Scan igen: hold koden fladt, i godt lys og helt inde i billedet. Lykkes det stadig ikke, så bed om selve PDF-filen.',
    'try-later': 'Kontrollér netforbindelsen, og scan igen. Hjælper det ikke, så ring til institutionen.',
    'update-program': 'Få administratoren til at opdatere dette program. Ring i mellemtiden til institutionen.',
  },
  approved: {
    title: 'Dokument godkendt',
    sentence:
      'Dokumentet er ægte, kommer fra en institution, der er berettiget til at udstede det, og dækker behandlingsdatoen {treatmentDate}.',
    revocationNotChecked: 'Det blev ikke kontrolleret, om institutionen har trukket det tilbage.',
    pageNotProtected:
      'Koden er ægte. Siden omkring den er ikke beskyttet og kan være ændret: brug de oplysninger, der vises her, ikke den trykte side.',
    advice: 'Sammenlign navne og fødselsdato med personens legitimation, og det, der vises her, med det, der er trykt.',
    adviceWhenIdentified: 'Navne og fødselsdato stemmer overens med legitimationen. Du behøver ikke at gøre mere.',
  },
  statuses: { PASSED: 'bestået', 'NOT PASSED': 'ikke bestået', WARNING: 'advarsel', 'N/A': 'ikke relevant' },
  notChecked: 'ikke kontrolleret',
  steps: {
    'document-unchanged': 'PDF-filen er uændret siden signeringen',
    'attachment-equals-code': 'De vedhæftede data svarer til koden',
    decodable: 'Koden kan læses',
    'schema-and-header': 'Indholdet har den rigtige form',
    'key-resolved': 'Institutionens nøgle er fundet',
    signature: 'Signaturen er ægte',
    'document-signer-known': 'PDF-filens underskriver er kendt',
    'revocation-reference-present': 'Dokumentet kan tilbagekaldes',
    'revocation-status': 'Ikke tilbagekaldt',
    'treatment-date-not-in-future': 'Behandlingsdatoen ligger ikke i fremtiden',
    'key-valid-on-issuance': 'Nøglen var gyldig på udstedelsesdagen',
    'issuer-accredited': 'Institutionen er berettiget til at udstede',
    'birth-not-after-start': 'Født, før perioden begynder',
    'start-not-after-end': 'Perioden begynder, før den slutter',
    'start-not-after-issuance': 'Perioden begynder senest på udstedelsesdagen',
    'issuance-not-after-end': 'Udstedt, før perioden slutter',
    'card-expiry-not-before-end': 'Kortet udløber tidligst, når perioden slutter',
    'treatment-date-in-period': 'Behandlingsdatoen ligger i perioden',
    'institution-name-and-id-length': 'Længden af institutionens nummer og navn',
    'card-number-digits': 'Kortnummeret består kun af cifre',
    'institution-id-digits': 'Institutionens nummer består kun af cifre',
    'name-matches-identity': 'Navnene stemmer overens med legitimationen',
    'birth-date-matches-identity': 'Fødselsdatoen stemmer overens med legitimationen',
  },
  fields: {
    document: 'type dokument',
    country: 'land',
    familyName: 'efternavn',
    givenNames: 'fornavne',
    birthDate: 'fødselsdato',
    personalId: 'personligt identifikationsnummer',
    institution: 'institution',
    'institution.id': 'institutionens nummer',
    'institution.name': 'institutionens navn',
    cardId: 'kortnummer',
    expiryDate: 'udløbsdato',
    validFrom: 'gyldighedsperiodens begyndelse',
    validTo: 'gyldighedsperiodens slutning',
    issuedOn: 'udstedelsesdato',
    tokenId: 'dokumentets id',
    revocation: 'tilbagekaldelsesliste',
  },
  kinds: {
    'EU Digital COVID Certificate': "EU's digitale covidcertifikat",
    'national COVID or health certificate': 'nationalt covid- eller sundhedscertifikat',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'anmodning fra en digital tegnebog',
    'mobile document (ISO 18013-5)': 'mobilt dokument (ISO 18013-5)',
    'web address': 'webadresse',
    contact: 'kontaktoplysninger',
    'calendar entry': 'kalenderaftale',
    'Wi-Fi access': 'wi-fi-adgang',
    payment: 'betaling',
    link: 'link',
    'boarding pass': 'boardingkort',
    'French 2D-Doc': 'fransk 2D-Doc',
    'JWT that is not compressed': 'data, der ikke er pakket til et kort (JWT)',
  },
};
