import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate (its source inflects it); captions were not found. */
export const labels: Labels = {
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
  scanCaption: 'Skenirajte za provjeru',
  guidance: [
    'Ovaj dokument za privremenog boravka daje ista prava na potrebnu skrb kao i europska kartica zdravstvenog osiguranja.',
    'Pokažite ga zajedno s osobnim dokumentom.',
    'Za provjeru skenirajte kod: sadržava ono što je ovdje otisnuto, digitalno potpisano.',
    'Kod nemojte presavijati, prekrivati ni rezati.',
    'Nemojte objavljivati ovu stranicu ni sliku koda.',
  ],
  contactTitle: 'Kontakt (nije dio potpisanih podataka)',
  telephone: 'Telefon',
  printScale: 'Ispišite u mjerilu 100\u00a0%: ova je crta duga 50\u00a0mm. Izrežite po oznakama.',
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
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Ništa nije skenirano', 'Skener nije poslao nikakav tekst.'],
    TEXT_TOO_LONG: [
      'To nije kod kartice zdravstvenog osiguranja',
      'Tekst je predug za bilo koji QR kod[ (najviše {max} znakova)].',
    ],
    cleaned: [
      'Suvišni znakovi izostavljeni',
      'Skener je dodao razmake ili prijelome redaka. Izostavljeni su pa je kod bilo moguće pročitati.',
    ],
    TEXT_LOWER_CASE: [
      'Skener je promijenio tekst',
      'Tekst je stigao malim slovima, a ovi kodovi imaju samo velika slova. Skener ili tipkovnica pogrešno su postavljeni; dokument je možda u redu.',
    ],
    NOT_AN_EHIC: [
      'To nije kod kartice zdravstvenog osiguranja',
      'Ovaj kod nije s Europske kartice zdravstvenog osiguranja ni s certifikata koji je privremeno zamjenjuje.[ To je: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Nepoznata vrsta koda kartice',
      'To može biti kod kartice zdravstvenog osiguranja, ali u verziji[ ({version})] koju ovaj program ne poznaje.',
    ],
    SCHEMA_UNKNOWN: ['Nepoznata vrsta dokumenta', 'Kod sadržava dokument u verziji koju ovaj program ne poznaje.'],
    BASE45_INVALID: [
      'Kod nije ispravno pročitan',
      'Tekst sadržava znakove kojih u takvom kodu nema ili mu nedostaje dio. Često je skener postavljen na drukčiji raspored tipkovnice ili je kod pročitan samo djelomično.',
    ],
    damaged: [
      'Kod nije u cijelosti pročitan',
      'Dio podataka nedostaje ili je promijenjen: kod je pogrešno pročitan ili je dokument oštećen.',
    ],
    malformed: [
      'Kod nije izrađen kako treba',
      'Kod je bilo moguće pročitati, ali njegov sadržaj nije u skladu s pravilima. Izradio ga je neispravan softver ili ga je netko promijenio. Ponovno skeniranje neće pomoći.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Vrsta potpisa nije dopuštena',
      'Dokument navodi vrstu potpisa koja nije dopuštena jer bi se mogao krivotvoriti.',
    ],
    KID_NOT_CANONICAL: [
      'Ključ je neuobičajeno označen',
      'Ustanova je oznaku svojeg ključa zapisala u neuobičajenom obliku. Ipak ju je bilo moguće pročitati.',
    ],
    undone: [
      'Tekst je putem promijenjen',
      'Skener ili program dodao je ili zamijenio znakove. To je poništeno pa je kod bilo moguće pročitati.',
    ],
    KEYBOARD_LAYOUT: [
      'Skener ima drukčiji raspored tipkovnice',
      'Skener piše s drukčijim rasporedom tipkovnice od onoga na ovom računalu pa su znakovi pogrešni. Dokument je možda u redu: skener i računalo treba postaviti na isti raspored.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF datoteka nije potpisana',
      'PDF datoteka nema vlastiti potpis pa se ne može reći je li promijenjena. Kod u njoj ima svoj potpis.',
    ],
    'document-changed': [
      'PDF datoteka je promijenjena',
      'PDF datoteka nije onakva kakva je potpisana: naknadno je promijenjena.',
    ],
    'document-signature-malformed': [
      'Potpis PDF datoteke nije ispravan',
      'Potpis PDF datoteke nije izrađen kako treba. Izradio ga je neispravan softver ili je netko promijenio datoteku.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF datoteku potpisao je netko drugi',
      'PDF datoteka nije potpisana ključem ustanove koja je izdala dokument.',
    ],
    'document-signer-not-valid': [
      'PDF datoteka potpisana je nevažećim ključem',
      'Ključ kojim je PDF datoteka potpisana danas nije važeći, a nijedan pouzdan vremenski žig ne potvrđuje da je bio važeći u trenutku potpisivanja.',
    ],
    'timestamp-not-trusted': [
      'Vremenski žig nije pouzdan',
      'Vremenski žig u PDF datoteci nije ispravan ili ga nije izdalo pouzdano tijelo. Nije upotrijebljen.',
    ],
    ATTACHMENT_MISSING: ['Nema priloženih podataka', 'PDF datoteka nema prilog s podacima iz koda. Ne mora ga imati.'],
    'attachment-differs': [
      'Priloženi podaci nisu podaci iz koda',
      'Podaci priloženi PDF datoteci nisu podaci iz QR koda na njezinoj stranici. Jedno od njih je zamijenjeno.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Ispisani tekst možda se razlikuje od koda',
      'Nešto što navodi kod nije pronađeno u tekstu stranice[: {field}]. Usporedite ono što je prikazano ovdje s onim što je ispisano: vrijedi ono što navodi kod.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nije skenirana PDF datoteka',
      'Ono što je skenirano nije PDF datoteka pa nije bilo potpisa datoteke koji bi se mogao provjeriti. Provjeren je samo kod.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF datoteka ponovno je spremljena',
      'PDF datoteku nakon potpisivanja spojio je, okrenuo ili ponovno spremio drugi program pa se njezin potpis više ne može provjeriti.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Prazni znakovi iza PDF datoteke',
      'Iza kraja PDF datoteke dodani su prazni znakovi, kao što čine neki programi za e-poštu. Ne mijenjaju ništa i zanemareni su.',
    ],
    DOCUMENT_ATTACHED: [
      'Kod iz priložene PDF datoteke',
      'Kod je pročitan iz PDF datoteke koja je priložena skeniranoj. Dokument oko njega nije provjeren.',
    ],
    PAGES_NOT_READ: [
      'Nisu pročitane sve stranice',
      'PDF datoteka ima više stranica[ ({pages})] nego što ih je pročitano[ ({maxPages})]. Na ostalima može biti još kodova.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF datoteka potpisana ključem druge namjene',
      'Certifikat kojim je PDF datoteka potpisana nije namijenjen potpisivanju dokumenata.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF datoteku potpisala je druga ustanova',
      'PDF datoteka potpisana je ključem druge ustanove, a ne one koja je izdala dokument.',
    ],
    SIGNER_REVOKED: [
      'Ključ PDF datoteke je opozvan',
      'Certifikat kojim je PDF datoteka potpisana opozvalo je tijelo koje ga je izdalo.',
    ],
    'signer-revocation-not-checked': [
      'Opoziv ključa za potpis nije provjeren',
      'Nije provjereno je li certifikat kojim je PDF datoteka potpisana opozvan.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Ispisani tekst nije se mogao usporediti',
      'Na stranici nema teksta koji ovaj program može pročitati. Usporedite ono što je prikazano ovdje s onim što je ispisano: vrijedi ono što navodi kod.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Nedostaje polje', 'Dokumentu nedostaje obvezno polje[: {field}].'],
    'field-not-allowed': ['Suvišno polje', 'Dokument ima polje koje ne smije imati[: {field}].'],
    'field-value': ['Polje nije valjano', 'Polje dokumenta sadržava nešto što ne može sadržavati[: {field}].'],
    FIELD_TOO_LONG: [
      'Polje je predugo',
      'Polje dokumenta dulje je od dopuštenog[: {field}][ (najviše {max} znakova)].',
    ],
    FIELD_TOO_SHORT: [
      'Polje je prekratko',
      'Polje dokumenta kraće je od dopuštenog[: {field}][ (najmanje {min} znakova)].',
    ],
    DATE_INVALID: ['Datum nije valjan', 'Dokument sadržava datum koji ne postoji[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Nepoznata država',
      'Dokument navodi državu koja ne sudjeluje u sustavu Europske kartice zdravstvenog osiguranja.',
    ],
    COUNTRY_ALIAS: [
      'Kod države je prilagođen',
      'Država je bila zapisana drugim kodom (EL za Grčku, GB za Ujedinjenu Kraljevinu), ali je ispravno prepoznata.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Nevidljiv znak u tekstu',
      'Tekst sadržava znak koji se ne vidi ili koji okreće redoslijed slova[: {field}]. Tekst može izgledati drukčije nego što jest.',
    ],
    'odd-text': [
      'Neuobičajeno zapisan tekst',
      'Tekst počinje ili završava razmakom ili su njegova slova pohranjena na neuobičajen način[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Slova drugog pisma',
      'Tekst nije napisan latinicom[: {field}]. U inozemstvu ga možda neće moći pročitati.',
    ],
    TOKEN_ID_NOT_UUID: ['Identifikator dokumenta nije valjan', 'Identifikator dokumenta nema propisani oblik.'],
    REVOCATION_URI_INVALID: [
      'Adresa popisa opoziva nije valjana',
      'Dokument navodi popis opoziva na adresi koja se ne može upotrijebiti.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokument u ovom formatu nije moguć',
      'Ovaj format nije namijenjen dokumentima te vrste.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Datum izdavanja nije današnji',
      'Dokument se mora izdati s datumom dana na koji se potpisuje.',
    ],
    'too-much-data': ['Previše podataka za kod', 'Podaci ne stanu u QR kod.'],
    'garbled-text': [
      'Tekst izgleda oštećeno',
      'Tekst sadržava znakove kakvi nastaju pri pogrešnoj pohrani, primjerice Ã¼ umjesto ü ili &#39; umjesto apostrofa[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Broj je promijenila proračunska tablica',
      'Čini se da je broj zaokružila proračunska tablica[: {field}]. Neke njegove znamenke možda su izgubljene.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Znak se ne može ispisati',
      'Tekst sadržava znak[ ({codePoint})] kojeg nema u fontu dokumenta[: {field}]. PDF datoteka ne može se izraditi s njim.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Ustanova nije poznata',
      'Službeni registar u toj državi ne poznaje ustanovu s tim brojem. Dokument je možda krivotvoren ili je ustanova nova.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Ključ ustanove nije poznat',
      'Registar poznaje ustanovu, ali ne i ključ kojim je ovaj dokument potpisan. Podaci registra ovdje nisu ažurni ili je dokument krivotvoren.',
    ],
    TOO_MANY_CANDIDATES: [
      'Previše ključeva za isprobavanje',
      'Registar ima više odgovarajućih ključeva te ustanove nego što ih se isprobava[ (najviše {max})]. To ne govori ništa protiv dokumenta.',
    ],
    REGISTRY_STALE: [
      'Podaci registra su zastarjeli',
      'Registar ustanova u ovom programu prestar je da bi se na njega moglo osloniti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    'registry-unreachable': [
      'Registar nije dostupan',
      'Registar ustanova nije odgovorio. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    'registry-unusable': [
      'Registar nije dao upotrebljiv odgovor',
      'Registar ustanova odgovorio je pogreškom ili nečim što se ne može upotrijebiti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registar proturječi sam sebi',
      'Odgovor registra ne odgovara upitu ili proturječi sam sebi pa se na njega nije moguće osloniti. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registar navodi više ustanova',
      'Registar u toj državi ima više od jedne ustanove s tim brojem. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Sat ovog uređaja je pogrešan',
      'Sat ovog uređaja pokazuje vrijeme prije izrade podataka registra. Datumi se mogu pogrešno ocijeniti.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Potpis ne odgovara ključu',
      'Dokument navodi vrstu potpisa koju ključ ustanove ne može izraditi. Vjerojatno je krivotvoren.',
    ],
    SIGNATURE_INVALID: [
      'Krivotvoren ili promijenjen dokument',
      'Potpis nije potpis ustanove za te podatke: dokument je promijenjen ili ga je izradio netko drugi.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Potpisano ključem koji još nije vrijedio',
      'Na dan izdavanja ključ kojim je potpisano još nije vrijedio.[ Vrijedi od {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Potpisano ključem koji više nije vrijedio',
      'Na dan izdavanja ključ kojim je potpisano više nije vrijedio.[ Vrijedio je do {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Valjanost ključa nije poznata',
      'Registar ne navodi kada ključ ustanove vrijedi pa se to ne može provjeriti.',
    ],
    NOT_ACCREDITED: [
      'Ustanova ne smije izdati ovaj dokument',
      'Prema registru ustanova nije ovlaštena za izdavanje Europske kartice zdravstvenog osiguranja.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Ustanova tog dana nije bila ovlaštena',
      'Prema registru ustanova na dan izdavanja nije bila ovlaštena za izdavanje ovog dokumenta.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Ustanova nije ovlaštena za cijelo razdoblje',
      'Dokument obuhvaća dane za koje ga ustanova nije ovlaštena izdati.',
    ],
    REGISTRY_REDIRECTED: [
      'Registar je na drugoj adresi',
      'Registar ustanova odgovorio je da se nalazi na drugoj adresi, na koju ovaj program ne prelazi sam. To ne govori ništa protiv dokumenta: nije ga bilo moguće provjeriti.',
    ],
    CLOCK_WRONG: [
      'Sat ovog uređaja nije točan',
      '[Sat ovog uređaja pokazuje {today}, a mora biti {atLeast} ili kasnije. ]S pogrešnim satom ne može se ocijeniti nijedan datum: dokument je možda u redu.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokument se ne može opozvati',
      'Ustanova nije predvidjela mogućnost opoziva ovog dokumenta. To nije obvezno.',
    ],
    REVOCATION_NOT_CONFIGURED: ['Opoziv nije provjeren', 'Ovaj program nije postavljen za provjeru popisa opoziva.'],
    'revocation-unreachable': [
      'Opoziv nije bilo moguće provjeriti',
      'Popis opoziva te ustanove nije bilo moguće preuzeti, a njegove kopije ovdje nema.',
    ],
    'revocation-not-allowed': [
      'Opoziv nije provjeren',
      'Popis opoziva nalazi se na adresi s koje ovaj program ne smije preuzimati.',
    ],
    'revocation-unusable': [
      'Opoziv nije bilo moguće provjeriti',
      'Popis opoziva prevelik je ili se ne može pročitati.',
    ],
    'revocation-not-trusted': [
      'Popis opoziva nije autentičan',
      'Popis opoziva nije potpisala ustanova koja je izdala dokument ili je to drugi popis. Nije upotrijebljen.',
    ],
    REVOCATION_STALE: [
      'Popis opoziva je zastario',
      'Popis opoziva u ovom programu prestar je da bi se na njega moglo osloniti. Zato nije bilo moguće provjeriti je li dokument opozvan.',
    ],
    REVOCATION_OLDER: [
      'Stari popis opoziva',
      'Preuzeti popis opoziva stariji je od onoga koji je prije bio dostupan. Nije upotrijebljen.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Popis opoziva iz budućnosti',
      'Popis opoziva navodi vrijeme izrade koje tek dolazi. Pogrešan je sat ovog uređaja ili popis. Popis nije upotrijebljen.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Pogrešno mjesto na popisu opoziva',
      'Dokument navodi mjesto na popisu opoziva kojeg na tom popisu nema.',
    ],
    REVOKED: [
      'Ustanova je opozvala dokument',
      'Ustanova je opozvala ovaj dokument. Autentičan je, ali više ne vrijedi.',
    ],
    SUSPENDED: ['Ustanova je suspendirala dokument', 'Ustanova je privremeno suspendirala ovaj dokument.'],
    STATUS_NOT_VALID: ['Više ne vrijedi', 'Ustanova je na svojem popisu ovaj dokument označila kao nevažeći.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Datum liječenja u budućnosti',
      'Uneseni datum liječenja[ {treatmentDate}] kasniji je od današnjeg[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Datum liječenja predaleko u prošlosti',
      'Uneseni datum liječenja[ {treatmentDate}] raniji je od 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datumi su proturječni', 'Dokument počinje vrijediti prije nego što je osoba rođena.'],
    START_AFTER_END: ['Datumi su proturječni', 'Dokument prestaje vrijediti prije nego što počne vrijediti.'],
    START_AFTER_ISSUANCE: [
      'Datumi su proturječni',
      'Certifikat počinje vrijediti tek nakon dana izdavanja, što nije dopušteno.',
    ],
    ISSUANCE_AFTER_END: ['Datumi su proturječni', 'Dokument je izdan nakon što je već prestao vrijediti.'],
    CARD_EXPIRES_BEFORE_END: [
      'Datumi su proturječni',
      'Kartica istječe prije nego što prestane vrijediti certifikat koji je zamjenjuje.',
    ],
    BEFORE_PERIOD: [
      'Na dan liječenja još ne vrijedi',
      'Dokument je autentičan, ali ne obuhvaća datum liječenja[ {treatmentDate}]: počinje vrijediti kasnije.',
    ],
    AFTER_PERIOD: [
      'Na dan liječenja više ne vrijedi',
      'Dokument je autentičan, ali ne obuhvaća datum liječenja[ {treatmentDate}]: prestao je vrijediti ranije.',
    ],
    ISSUED_IN_FUTURE: [
      'Datum izdavanja u budućnosti',
      'Na dokumentu je datum izdavanja kasniji od današnjeg. Možda je sat ovdje pogrešan.',
    ],
    INSTITUTION_TOO_LONG: [
      'Preduga oznaka ustanove',
      'Broj i naziv ustanove zajedno su dulji nego što je predviđeno na obrascu.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Slova u broju kartice',
      'Broj kartice ne sastoji se samo od znamenki. To se događa i ne smeta.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Slova u broju ustanove',
      'Broj ustanove ne sastoji se samo od znamenki. To je uobičajeno i ne smeta.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Još ne vrijedi u novčaniku',
      'Kartica u novčaniku još ne vrijedi. Možda je sat ovog uređaja netočan.',
    ],
    TOKEN_EXPIRED: ['Istekla u novčaniku', 'Kartica u novčaniku je istekla. Novčanik mora od ustanove dobiti novu.'],
    'holder-not-bound': [
      'Novčanik nije dokazao da ima karticu',
      'U odgovoru novčanika nema valjanog dokaza, izrađenog za ovaj zahtjev, da mu kartica pripada. Kartica je možda kopirana.',
    ],
    HOLDER_BINDING_STALE: [
      'Odgovor novčanika nije aktualan',
      'Odgovor novčanika je prestar ili je njegovo vrijeme u budućnosti. Možda je jedan od dva sata netočan.',
    ],
    HOLDER_KEY_INVALID: [
      'Ključ novčanika nije upotrebljiv',
      'Ključ novčanika za koji je kartica vezana nije tražene vrste.',
    ],
    WALLET_CHAIN: [
      'Certifikat nije od pouzdanog tijela',
      'Certifikati kartice ne vode do tijela kojem se ovdje vjeruje ili je među njima jedan koji ondje ne smije biti.',
    ],
    HOLDER_UNKNOWN: [
      'Ime i datum rođenja nisu poznati',
      'Kartica iz novčanika ne sadržava ni ime ni datum rođenja, a s njom nije predočen nikakav identitet.',
    ],
    HOLDER_NOT_LINKED: [
      'Kartica i identitet nisu povezani',
      'Ništa ne dokazuje da kartica i identitet iz novčanika pripadaju istoj osobi: osobni brojevi se razlikuju ili jedan nedostaje.',
    ],
    'identity-not-accepted': [
      'Identitet iz novčanika nije prihvaćen',
      'Identitet predočen s karticom nije autentičan, nije valjan ili nije od tijela kojem se ovdje vjeruje.',
    ],
    NAME_MISMATCH: [
      'Ime ili prezime ne podudara se',
      'Ime ili prezime na identifikacijskoj ispravi razlikuje se od onoga na ovom dokumentu.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Datumi rođenja ne podudaraju se',
      'Datum rođenja na identifikacijskoj ispravi razlikuje se od onoga na ovom dokumentu.',
    ],
  },
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
    'present-again': 'Zatražite da se kartica iz novčanika pokaže ponovno. Ako ostane tako, nemojte je prihvatiti.',
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
    'document-unchanged': 'Je li PDF nepromijenjen od potpisivanja?',
    'attachment-equals-code': 'Jesu li priloženi podaci jednaki kodu?',
    decodable: 'Može li se kod pročitati?',
    'schema-and-header': 'Ima li sadržaj ispravan oblik?',
    'key-resolved': 'Je li pronađen ključ ustanove?',
    signature: 'Je li potpis autentičan?',
    'holder-bound': 'Pripada li kartica ovom novčaniku?',
    'document-signer-known': 'Je li poznat potpisnik PDF datoteke?',
    'revocation-reference-present': 'Može li se dokument opozvati?',
    'revocation-status': 'Vrijedi li dokument i dalje (nije opozvan)?',
    'treatment-date-not-in-future': 'Je li datum liječenja današnji ili raniji?',
    'key-valid-on-issuance': 'Je li ključ vrijedio na dan izdavanja?',
    'issuer-accredited': 'Je li ustanova ovlaštena za izdavanje?',
    'birth-not-after-start': 'Je li datum rođenja prije početka razdoblja?',
    'start-not-after-end': 'Počinje li razdoblje prije nego što završi?',
    'start-not-after-issuance': 'Počinje li razdoblje najkasnije na dan izdavanja?',
    'issuance-not-after-end': 'Je li dokument izdan prije kraja razdoblja?',
    'card-expiry-not-before-end': 'Vrijedi li kartica barem do kraja razdoblja?',
    'treatment-date-in-period': 'Je li datum liječenja unutar razdoblja?',
    'institution-name-and-id-length': 'Stanu li broj i naziv ustanove na obrazac?',
    'card-number-digits': 'Ima li broj kartice samo znamenke?',
    'institution-id-digits': 'Ima li broj ustanove samo znamenke?',
    'name-matches-identity': 'Podudaraju li se ime i prezime s ispravom?',
    'birth-date-matches-identity': 'Podudara li se datum rođenja s ispravom?',
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
  report: {
    title: 'Izvješće o provjeri',
    page: 'Stranica {page} od {pages}',
    rejected: 'Dokument odbijen',
    advice: 'Što učiniti',
    verification: 'Provjera',
    verifiedBy: 'Provjerio',
    treatmentDate: 'Datum liječenja',
    verifiedAt: 'Vrijeme provjere',
    format: 'Format',
    issuer: 'Ustanova izdavateljica',
    institutionName: 'Naziv u registru',
    key: 'Ključ (kid)',
    failedStep: 'Nezadovoljeni korak',
    code: 'Kod razloga',
    scannedCode: 'Skenirani QR kod',
    codeNotDrawn: 'Ono što je skenirano ne može se prikazati kao QR kod kartice zdravstvenog osiguranja.',
    steps: 'Koraci provjere',
    step: 'Provjera',
    result: 'Rezultat',
    technical: 'Tehničke provjere',
    business: 'Provjere sadržaja',
    remarks: 'Napomene',
    evidence: 'Dokazi',
    library: 'Programska biblioteka',
    certificate: 'Digitalni certifikat (SHA-256)',
    certificateValidity: 'Valjanost digitalnog certifikata',
    accreditation: 'Razdoblje ovlaštenja',
    registry: 'Registar',
    revocation: 'Popis opoziva',
    open: 'neograničeno',
    unknownTime: 'vrijeme nije poznato',
    rebuilt: 'Ponovno izrađeno iz skeniranog QR koda za izvješće o provjeri od {time}',
    copy: 'KOPIJA',
    lettersReplaced: 'Slova koja se ne mogu ispisati prikazana su kao ?',
  },
  scan: {
    demo: 'pokazni registar, ništa ne dokazuje',
    onPage: 'Kod na stranici {page}',
    inAttachment: 'Kod na stranici {page} priložene datoteke PDF',
    pdfSignature: 'Potpis datoteke PDF',
    signer: 'Potpisnik prema certifikatu',
    claimedTime: 'Vrijeme koje navodi potpisnik',
    timestamp: 'Vremenski žig',
  },
};

/** Croatian. */
export const hr: Language = { language: 'hr', labels, official, messages };
