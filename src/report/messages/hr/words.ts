import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Obavijestite administratora ovog programa. Dok se to ne riješi, telefonom se raspitajte u ustanovi.',
    'ask-for-document':
      'Zatražite samu Europsku karticu zdravstvenog osiguranja ili certifikat koji je privremeno zamjenjuje i skenirajte kod na tom dokumentu.',
    'ask-for-original':
      'Zatražite PDF datoteku onakvu kakvu je poslala ustanova. Ako se ništa ne promijeni, nazovite ustanovu.',
    'ask-for-other-period':
      'Provjerite datum liječenja. Ako je točan, zatražite dokument koji obuhvaća taj dan ili nazovite ustanovu.',
    'call-institution': 'Ne oslanjajte se na ovaj dokument dok ne nazovete ustanovu koja ga je izdala.',
    'check-clock': 'Neka administrator podesi datum i vrijeme ovog uređaja, a zatim skenirajte ponovno.',
    'check-identity':
      'Pogledajte identifikacijsku ispravu i pažljivo usporedite ime, prezime i datum rođenja. Ako je riječ o drugoj osobi, odbijte karticu ili certifikat.',
    'check-treatment-date': 'Unesite točan datum liječenja i provjerite ponovno.',
    'correct-data': 'Ako vam je ovaj dokument pokazan: zatražite novi od ustanove. Ako ga izdajete: ispravite podatke.',
    'decide-without-revocation':
      'Sve ostale provjere vrijede. Ako želite biti sigurni da dokument nije opozvan, pokušajte kasnije ili nazovite ustanovu.',
    nothing: 'Ne trebate ništa učiniti.',
    'refresh-registry':
      'Neka administrator osvježi popise ovog programa, a zatim skenirajte ponovno. Ako se ništa ne promijeni, nazovite ustanovu.',
    refuse: 'Ne prihvaćajte ovaj dokument. Zatražite drugi dokaz o pravu na zdravstvenu zaštitu ili nazovite ustanovu.',
    'scan-again':
      'Skenirajte ponovno: kod neka bude ravan, dobro osvijetljen i cijeli na slici. Ako opet ne uspije, zatražite samu PDF datoteku.',
    'try-later': 'Provjerite mrežnu vezu i skenirajte ponovno. Ako se ništa ne promijeni, nazovite ustanovu.',
    'update-program': 'Neka administrator ažurira ovaj program. Do tada se telefonom obratite ustanovi.',
  },
  approved: {
    title: 'Dokument prihvaćen',
    sentence: 'Dokument je autentičan, izdala ga je ovlaštena ustanova i obuhvaća datum liječenja {treatmentDate}.',
    revocationNotChecked: 'Nije provjereno je li ga ustanova opozvala.',
    pageNotProtected:
      'Kod je autentičan. Stranica oko njega nije zaštićena i možda je promijenjena: upotrijebite podatke prikazane ovdje, a ne ispisanu stranicu.',
    advice:
      'Usporedite ime, prezime i datum rođenja s identifikacijskom ispravom osobe te ono što je prikazano ovdje s onim što je ispisano.',
    adviceWhenIdentified:
      'Ime, prezime i datum rođenja podudaraju se s identifikacijskom ispravom. Ne trebate učiniti ništa više.',
  },
  statuses: {
    PASSED: 'zadovoljeno',
    'NOT PASSED': 'nije zadovoljeno',
    WARNING: 'upozorenje',
    'N/A': 'nije primjenjivo',
  },
  notChecked: 'nije provjereno',
  steps: {
    'document-unchanged': 'PDF nije mijenjan od potpisivanja',
    'attachment-equals-code': 'Priloženi podaci jednaki su kodu',
    decodable: 'Kod se može pročitati',
    'schema-and-header': 'Sadržaj ima ispravan oblik',
    'key-resolved': 'Ključ ustanove je pronađen',
    signature: 'Potpis je autentičan',
    'document-signer-known': 'Potpisnik PDF datoteke je poznat',
    'revocation-reference-present': 'Dokument se može opozvati',
    'revocation-status': 'Dokument nije opozvan',
    'treatment-date-not-in-future': 'Datum liječenja nije u budućnosti',
    'key-valid-on-issuance': 'Ključ je vrijedio na dan izdavanja',
    'issuer-accredited': 'Ustanova je ovlaštena za izdavanje',
    'birth-not-after-start': 'Rođenje prije početka razdoblja',
    'start-not-after-end': 'Razdoblje počinje prije nego što završi',
    'start-not-after-issuance': 'Razdoblje počinje najkasnije na dan izdavanja',
    'issuance-not-after-end': 'Izdano prije kraja razdoblja',
    'card-expiry-not-before-end': 'Kartica ne istječe prije kraja razdoblja',
    'treatment-date-in-period': 'Datum liječenja unutar je razdoblja',
    'institution-name-and-id-length': 'Duljina broja i naziva ustanove',
    'card-number-digits': 'Broj kartice ima samo znamenke',
    'institution-id-digits': 'Broj ustanove ima samo znamenke',
    'name-matches-identity': 'Ime i prezime podudaraju se s ispravom',
    'birth-date-matches-identity': 'Datum rođenja podudara se s ispravom',
  },
  fields: {
    document: 'vrsta dokumenta',
    country: 'država',
    familyName: 'prezime',
    givenNames: 'ime',
    birthDate: 'datum rođenja',
    personalId: 'osobni identifikacijski broj',
    institution: 'ustanova',
    'institution.id': 'broj ustanove',
    'institution.name': 'naziv ustanove',
    cardId: 'broj kartice',
    expiryDate: 'datum isteka',
    validFrom: 'početak valjanosti',
    validTo: 'kraj valjanosti',
    issuedOn: 'datum izdavanja',
    tokenId: 'identifikator dokumenta',
    revocation: 'popis opoziva',
  },
  kinds: {
    'EU Digital COVID Certificate': 'EU digitalna COVID potvrda',
    'national COVID or health certificate': 'nacionalna COVID ili zdravstvena potvrda',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'zahtjev digitalnog novčanika',
    'mobile document (ISO 18013-5)': 'mobilni dokument (ISO 18013-5)',
    'web address': 'internetska adresa',
    contact: 'podaci za kontakt',
    'calendar entry': 'unos u kalendaru',
    'Wi-Fi access': 'pristup Wi-Fi mreži',
    payment: 'plaćanje',
    link: 'poveznica',
    'boarding pass': 'propusnica za ukrcaj',
    'French 2D-Doc': 'francuski 2D-Doc',
    'JWT that is not compressed': 'podaci koji nisu zapakirani za karticu (JWT)',
  },
};
