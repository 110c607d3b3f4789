import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card. The certificate has the name that the authority gives it; captions from prose. */
export const labels: Labels = {
  prcTitle: ['Midlertidig erstatningsattest', 'for', 'det europæiske sygesikringskort'],
  ehicTitle: ['Det europæiske sygesikringskort'],
  prcLegal: [
    'som defineret i bilag 2 til afgørelse nr. S2',
    'om de tekniske specifikationer for det europæiske sygesikringskort',
  ],
  ehicLegal: ['som defineret i afgørelse nr. S2', 'om de tekniske specifikationer for det europæiske sygesikringskort'],
  issuingState: 'Udstedende medlemsstat',
  holder: 'Oplysninger om kortindehaveren',
  institution: 'Oplysninger om den kompetente institution',
  card: 'Oplysninger om kortet',
  prcValidity: 'Attestens gyldighedsperiode',
  ehicValidity: 'Gyldighedsperiode',
  prcDelivery: 'Attestens udstedelsesdato',
  ehicDelivery: 'Udstedelsesdato',
  signature: 'Institutionens underskrift og stempel',
  qrCode: 'QR-kode med oplysningerne i dette dokument, digitalt signeret',
  scanCaption: 'Scan for at kontrollere',
  guidance: [
    'Dette dokument giver under et midlertidigt ophold samme ret til nødvendig behandling som det europæiske sygesikringskort.',
    'Vis det sammen med et id-dokument.',
    'Kontrollér det ved at scanne koden: den indeholder det, der er trykt her, digitalt underskrevet.',
    'Koden må ikke foldes, dækkes eller klippes.',
    'Offentliggør ikke denne side eller et billede af koden.',
  ],
  contactTitle: 'Kontakt (indgår ikke i de signerede data)',
  telephone: 'Telefon',
  printScale: 'Udskriv i 100\u00a0%: denne linje er 50\u00a0mm lang. Klip ud langs mærkerne.',
  familyName: 'Efternavn',
  prcGivenNames: 'Fornavn(e)',
  ehicGivenNames: 'Fornavne',
  birthDate: 'Fødselsdato',
  personalId: 'Personligt identifikationsnummer',
  institutionId: 'Institutionens identifikationsnummer',
  cardId: 'Kortets identifikationsnummer',
  expiryDate: 'Udløbsdato',
  validFrom: 'Fra',
  validTo: 'Til',
  notesTitle: 'Bemærkninger og oplysninger',
  prcNotes:
    'Alle regler, der gælder for de synlige oplysninger på det europæiske kort og vedrører datafelternes ' +
    'beskrivelse, værdier, længde og bemærkninger, gælder også for attesten.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Der blev ikke scannet noget', 'Scanneren leverede ingen tekst.'],
    TEXT_TOO_LONG: [
      'Ikke en kode fra et sygesikringskort',
      'Teksten er længere, end en QR-kode kan være[ (højst {max} tegn)].',
    ],
    cleaned: [
      'Overflødige tegn udeladt',
      'Scanneren tilføjede mellemrum eller linjeskift. De blev udeladt, og derefter kunne koden læses.',
    ],
    TEXT_LOWER_CASE: [
      'Scanneren ændrede teksten',
      'Teksten kom med små bogstaver, men disse koder har kun store bogstaver. Scanneren eller tastaturet er indstillet forkert; dokumentet kan være i orden.',
    ],
    NOT_AN_EHIC: [
      'Ikke en kode fra et sygesikringskort',
      'Denne kode er ikke fra et europæisk sygesikringskort eller en midlertidig sygesikringsattest.[ Det er: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Ukendt type kortkode',
      'Det kan være en kode fra et sygesikringskort, men i en version[ ({version})], som dette program ikke kender.',
    ],
    SCHEMA_UNKNOWN: [
      'Ukendt type dokument',
      'Koden indeholder et dokument i en version, som dette program ikke kender.',
    ],
    BASE45_INVALID: [
      'Koden blev ikke læst rigtigt',
      'Teksten indeholder tegn, som en sådan kode ikke har, eller en del af den mangler. Ofte er scanneren indstillet til et andet tastaturlayout, eller koden blev kun læst delvist.',
    ],
    damaged: [
      'Koden blev ikke læst fuldstændigt',
      'En del af oplysningerne mangler eller er ændret: koden blev læst forkert, eller dokumentet er beskadiget.',
    ],
    malformed: [
      'Koden er ikke lavet efter reglerne',
      'Koden kunne læses, men indholdet følger ikke reglerne. Den er lavet af fejlbehæftet software, eller nogen har ændret den. Det hjælper ikke at scanne igen.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Typen af signatur er ikke tilladt',
      'Dokumentet angiver en type signatur, der ikke er tilladt, fordi den ville kunne forfalskes.',
    ],
    KID_NOT_CANONICAL: [
      'Nøglen er angivet på en usædvanlig måde',
      'Institutionen har skrevet navnet på sin nøgle i en usædvanlig form. Det kunne alligevel læses.',
    ],
    undone: [
      'Teksten blev ændret undervejs',
      'En scanner eller et program havde tilføjet eller udskiftet tegn. Det blev rettet, og derefter kunne koden læses.',
    ],
    KEYBOARD_LAYOUT: [
      'Scanneren har et andet tastaturlayout',
      'Scanneren skriver med et andet tastaturlayout end denne computers, så tegnene bliver forkerte. Dokumentet kan være i orden: scanneren og computeren skal indstilles til samme layout.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-filen er ikke signeret',
      'PDF-filen har ikke sin egen signatur, så det kan ikke afgøres, om den er blevet ændret. Koden på den har sin egen signatur.',
    ],
    'document-changed': [
      'PDF-filen er blevet ændret',
      'PDF-filen er ikke den, der blev signeret: den er blevet ændret bagefter.',
    ],
    'document-signature-malformed': [
      'Der er fejl i PDF-filens signatur',
      'PDF-filens signatur er ikke lavet, som den skal være. Den er lavet af fejlbehæftet software, eller nogen har ændret filen.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-filen er signeret af en anden',
      'PDF-filen er ikke signeret med en nøgle fra den institution, der har udstedt dokumentet.',
    ],
    'document-signer-not-valid': [
      'PDF-filen er signeret med en ugyldig nøgle',
      'Den nøgle, som PDF-filen er signeret med, er ikke gyldig i dag, og intet pålideligt tidsstempel viser, at den var gyldig ved signeringen.',
    ],
    'timestamp-not-trusted': [
      'Tidsstemplet er ikke pålideligt',
      'Tidsstemplet i PDF-filen er fejlbehæftet eller kommer ikke fra en betroet udsteder. Det blev ikke brugt.',
    ],
    ATTACHMENT_MISSING: [
      'Ingen data vedhæftet',
      'PDF-filen har ikke et bilag med kodens data. Det er heller ikke et krav.',
    ],
    'attachment-differs': [
      'De vedhæftede data er ikke kodens',
      'De data, der er vedhæftet PDF-filen, er ikke de samme som i QR-koden på siden. En af delene er blevet udskiftet.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Den trykte tekst afviger måske fra koden',
      'Noget, der står i koden, blev ikke fundet i teksten på siden[: {field}]. Sammenlign det, der vises her, med det, der er trykt: det er koden, der gælder.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Der blev ikke scannet en PDF-fil',
      'Det, der blev scannet, er ikke en PDF-fil, så der var ingen filsignatur, der kunne kontrolleres. Kun koden blev kontrolleret.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-filen er gemt på ny',
      'PDF-filen er blevet flettet, roteret eller gemt på ny af et andet program, efter at den blev signeret, så dens signatur ikke længere kan kontrolleres.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Blanke tegn efter PDF-filen',
      'Der er tilføjet blanke tegn efter slutningen af PDF-filen, som nogle mailprogrammer gør. De ændrer intet og blev ignoreret.',
    ],
    DOCUMENT_ATTACHED: [
      'Kode fra en vedhæftet PDF-fil',
      'Koden blev læst fra en PDF-fil, der er vedhæftet den scannede. Dokumentet omkring den blev ikke kontrolleret.',
    ],
    PAGES_NOT_READ: [
      'Ikke alle sider blev læst',
      'PDF-filen har flere sider[ ({pages})], end der blev læst[ ({maxPages})]. Der kan være flere koder på de andre.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-filen er signeret med en nøgle til andet brug',
      'Det certifikat, som PDF-filen er signeret med, er ikke beregnet til at signere dokumenter.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-filen er signeret af en anden institution',
      'PDF-filen er signeret med en nøgle fra en anden institution end den, der har udstedt dokumentet.',
    ],
    SIGNER_REVOKED: [
      'PDF-filens nøgle er tilbagekaldt',
      'Et certifikat, som PDF-filen er signeret med, er tilbagekaldt af den myndighed, der har udstedt det.',
    ],
    'signer-revocation-not-checked': [
      'Tilbagekaldelse af nøglen ikke kontrolleret',
      'Det blev ikke kontrolleret, om det certifikat, som PDF-filen er signeret med, er tilbagekaldt.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Den trykte tekst kunne ikke sammenlignes',
      'Siden har ingen tekst, som dette program kan læse. Sammenlign det, der vises her, med det, der er trykt: det er koden, der gælder.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Et felt mangler', 'Dokumentet mangler et felt, som det skal have[: {field}].'],
    'field-not-allowed': ['Et felt for meget', 'Dokumentet har et felt, som det ikke må have[: {field}].'],
    'field-value': [
      'Et felt er ugyldigt',
      'Et felt i dokumentet indeholder noget, som det ikke kan indeholde[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Et felt er for langt',
      'Et felt i dokumentet er længere end tilladt[: {field}][ (højst {max} tegn)].',
    ],
    FIELD_TOO_SHORT: [
      'Et felt er for kort',
      'Et felt i dokumentet er kortere end tilladt[: {field}][ (mindst {min} tegn)].',
    ],
    DATE_INVALID: ['En dato er ugyldig', 'Dokumentet indeholder en dato, der ikke findes[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Ukendt land',
      'Dokumentet angiver et land, der ikke deltager i ordningen med det europæiske sygesikringskort.',
    ],
    COUNTRY_ALIAS: [
      'Landekode tilpasset',
      'Et land var skrevet med en anden kode (EL for Grækenland, GB for Det Forenede Kongerige) og blev læst som det rigtige.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Usynligt tegn i en tekst',
      'En tekst indeholder et tegn, der ikke kan ses, eller som vender bogstavernes rækkefølge[: {field}]. Den kan se anderledes ud, end den er.',
    ],
    'odd-text': [
      'Tekst skrevet på en usædvanlig måde',
      'En tekst begynder eller slutter med et mellemrum, eller dens bogstaver er gemt på en usædvanlig måde[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Bogstaver fra et andet alfabet',
      'En tekst er ikke skrevet med latinske bogstaver[: {field}]. Den kan måske ikke læses i udlandet.',
    ],
    TOKEN_ID_NOT_UUID: ['Dokumentets id er ugyldigt', 'Dokumentets id har ikke den form, som det skal have.'],
    REVOCATION_URI_INVALID: [
      'Tilbagekaldelseslistens adresse er ugyldig',
      'Dokumentet henviser til en tilbagekaldelsesliste på en adresse, der ikke kan bruges.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokumentet kan ikke udstedes i dette format',
      'Dette format er ikke til dokumenter af denne slags.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Udstedelsesdatoen er ikke i dag',
      'Et dokument skal udstedes med datoen for den dag, hvor det signeres.',
    ],
    'too-much-data': ['For mange data til koden', 'Der er ikke plads til alle data i QR-koden.'],
    'garbled-text': [
      'Teksten ser beskadiget ud',
      'En tekst indeholder tegn, som opstår, når den gemmes forkert, f.eks. Ã¼ for ü eller &#39; for en apostrof[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Nummer ændret af et regneark',
      'Et nummer ser ud, som om et regneark har afrundet det[: {field}]. Nogle af dets cifre kan være gået tabt.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Tegnet kan ikke trykkes',
      'En tekst indeholder et tegn[ ({codePoint})], som dokumentets skrifttype ikke har[: {field}]. PDF-filen kan ikke laves med det.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institutionen er ukendt',
      'Det officielle register kender ingen institution med dette nummer i dette land. Dokumentet kan være forfalsket, eller institutionen kan være ny.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Institutionens nøgle er ukendt',
      'Registret kender institutionen, men ikke den nøgle, som dokumentet er signeret med. Enten er registrets data her ikke ajour, eller også er dokumentet forfalsket.',
    ],
    TOO_MANY_CANDIDATES: [
      'For mange nøgler at afprøve',
      'Registret har flere nøgler fra denne institution, der kunne passe, end der afprøves[ (højst {max})]. Det taler ikke imod dokumentet.',
    ],
    REGISTRY_STALE: [
      'Registrets data er forældede',
      'Registret over institutioner i dette program er for gammelt til, at man kan stole på det. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    'registry-unreachable': [
      'Der var ikke forbindelse til registret',
      'Registret over institutioner svarede ikke. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    'registry-unusable': [
      'Registret gav intet brugbart svar',
      'Registret over institutioner svarede med en fejl eller med noget, der ikke kan bruges. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registret modsiger sig selv',
      'Registrets svar passer ikke til spørgsmålet eller modsiger sig selv, så man kan ikke stole på det. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registret angiver flere institutioner',
      'Registret har mere end én institution med dette nummer i dette land. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Uret i denne enhed går forkert',
      'Uret i denne enhed viser et tidspunkt, hvor registrets data endnu ikke var lavet. Datoer kan blive vurderet forkert.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Signaturen passer ikke til nøglen',
      'Dokumentet angiver en type signatur, som institutionens nøgle ikke kan lave. Det er sandsynligvis forfalsket.',
    ],
    SIGNATURE_INVALID: [
      'Dokumentet er forfalsket eller ændret',
      'Signaturen er ikke institutionens signatur på disse data: dokumentet er blevet ændret, eller en anden har lavet det.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Signeret med en endnu ikke gyldig nøgle',
      'På udstedelsesdagen var den nøgle, som dokumentet er signeret med, endnu ikke gyldig.[ Den er gyldig fra {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Signeret med en udløbet nøgle',
      'På udstedelsesdagen var den nøgle, som dokumentet er signeret med, ikke længere gyldig.[ Den var gyldig til {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Nøglens gyldighed er ukendt',
      'Registret oplyser ikke, hvornår institutionens nøgle er gyldig, så det kan ikke kontrolleres.',
    ],
    NOT_ACCREDITED: [
      'Institutionen må ikke udstede dokumentet',
      'Ifølge registret er institutionen ikke berettiget til at udstede det europæiske sygesikringskort.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institutionen var ikke berettiget den dag',
      'Ifølge registret var institutionen ikke berettiget til at udstede dette dokument på udstedelsesdagen.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institution ikke berettiget i hele perioden',
      'Dokumentet dækker dage, som institutionen ikke er berettiget til at udstede det for.',
    ],
    REGISTRY_REDIRECTED: [
      'Registret findes på en anden adresse',
      'Registret over institutioner svarede, at det findes på en anden adresse, som dette program ikke følger af sig selv. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
    ],
    CLOCK_WRONG: [
      'Uret i denne enhed er forkert',
      '[Uret i denne enhed viser {today}, men det skal være {atLeast} eller senere. ]Med et forkert ur kan ingen datoer vurderes: dokumentet kan være i orden.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumentet kan ikke tilbagekaldes',
      'Institutionen har ikke gjort det muligt at tilbagekalde dette dokument. Det er heller ikke et krav.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Tilbagekaldelse blev ikke kontrolleret',
      'Dette program er ikke sat op til at slå op i tilbagekaldelseslister.',
    ],
    'revocation-unreachable': [
      'Tilbagekaldelse kunne ikke kontrolleres',
      'Institutionens tilbagekaldelsesliste kunne ikke hentes, og der er ingen kopi af den her.',
    ],
    'revocation-not-allowed': [
      'Tilbagekaldelse blev ikke kontrolleret',
      'Tilbagekaldelseslisten ligger på en adresse, som dette program ikke må hente fra.',
    ],
    'revocation-unusable': [
      'Tilbagekaldelse kunne ikke kontrolleres',
      'Tilbagekaldelseslisten er for stor eller kan ikke læses.',
    ],
    'revocation-not-trusted': [
      'Tilbagekaldelseslisten er ikke ægte',
      'Tilbagekaldelseslisten er ikke signeret af den institution, der har udstedt dokumentet, eller det er en anden liste. Den blev ikke brugt.',
    ],
    REVOCATION_STALE: [
      'Tilbagekaldelseslisten er forældet',
      'Tilbagekaldelseslisten i dette program er for gammel til, at man kan stole på den. Derfor kunne det ikke kontrolleres, om dokumentet er tilbagekaldt.',
    ],
    REVOCATION_OLDER: [
      'En gammel tilbagekaldelsesliste blev tilbudt',
      'Den tilbagekaldelsesliste, der blev hentet, er ældre end en, der er set før. Den blev ikke brugt.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Tilbagekaldelsesliste fra fremtiden',
      'Ifølge tilbagekaldelseslisten er den lavet på et tidspunkt, der endnu ikke er kommet. Enten går uret i denne enhed forkert, eller også er listen forkert. Den blev ikke brugt.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Plads på tilbagekaldelseslisten findes ikke',
      'Dokumentet angiver en plads på tilbagekaldelseslisten, som listen ikke har.',
    ],
    REVOKED: [
      'Tilbagekaldt af institutionen',
      'Institutionen har trukket dette dokument tilbage. Det er ægte, men ikke længere gyldigt.',
    ],
    SUSPENDED: ['Suspenderet af institutionen', 'Institutionen har indtil videre suspenderet dette dokument.'],
    STATUS_NOT_VALID: [
      'Ikke længere gyldigt',
      'Institutionen angiver på sin liste, at dette dokument ikke er gyldigt.',
    ],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Behandlingsdatoen ligger i fremtiden',
      'Den indtastede behandlingsdato[ {treatmentDate}] ligger efter dags dato[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Behandlingsdatoen ligger for langt tilbage',
      'Den indtastede behandlingsdato[ {treatmentDate}] ligger før 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datoer modsiger hinanden', 'Dokumentets gyldighed begynder, før personen blev født.'],
    START_AFTER_END: ['Datoer modsiger hinanden', 'Dokumentets gyldighed slutter, før den begynder.'],
    START_AFTER_ISSUANCE: [
      'Datoer modsiger hinanden',
      'Attestens gyldighed begynder først efter udstedelsesdagen, og det er ikke tilladt.',
    ],
    ISSUANCE_AFTER_END: ['Datoer modsiger hinanden', 'Dokumentet blev udstedt, efter at det var udløbet.'],
    CARD_EXPIRES_BEFORE_END: ['Datoer modsiger hinanden', 'Kortet udløber før den attest, der erstatter det.'],
    BEFORE_PERIOD: [
      'Endnu ikke gyldigt på behandlingsdatoen',
      'Dokumentet er ægte, men dækker ikke behandlingsdatoen[ {treatmentDate}]: det begynder at gælde senere.',
    ],
    AFTER_PERIOD: [
      'Ikke længere gyldigt på behandlingsdatoen',
      'Dokumentet er ægte, men dækker ikke behandlingsdatoen[ {treatmentDate}]: det udløb tidligere.',
    ],
    ISSUED_IN_FUTURE: [
      'Udstedelsesdatoen ligger i fremtiden',
      'Dokumentet har en udstedelsesdato, der ligger efter dags dato. Måske går uret her forkert.',
    ],
    INSTITUTION_TOO_LONG: [
      'For lang tekst om institutionen',
      'Institutionens nummer og navn er tilsammen længere, end der er plads til på formularen.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Bogstaver i kortnummeret',
      'Kortnummeret består ikke kun af cifre. Det forekommer og gør ingen skade.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Bogstaver i institutionens nummer',
      'Institutionens nummer består ikke kun af cifre. Det er almindeligt og gør ingen skade.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Endnu ikke gyldigt i tegnebogen',
      'Kortet i tegnebogen er endnu ikke gyldigt. Måske går denne enheds ur forkert.',
    ],
    TOKEN_EXPIRED: [
      'Udløbet i tegnebogen',
      'Kortet i tegnebogen er udløbet. Tegnebogen skal hente et nyt hos institutionen.',
    ],
    'holder-not-bound': [
      'Tegnebogen har ikke bevist, at den har kortet',
      'Svaret fra tegnebogen mangler et gyldigt bevis, lavet til denne anmodning, for at kortet hører til den. Kortet kan være kopieret.',
    ],
    HOLDER_BINDING_STALE: [
      'Svaret fra tegnebogen er ikke aktuelt',
      'Svaret fra tegnebogen er for gammelt, eller dets tidspunkt ligger i fremtiden. Måske går et af de to ure forkert.',
    ],
    HOLDER_KEY_INVALID: [
      'Tegnebogens nøgle kan ikke bruges',
      'Den nøgle i tegnebogen, som kortet er bundet til, er ikke af den krævede slags.',
    ],
    WALLET_CHAIN: [
      'Certifikatet er ikke fra en betroet myndighed',
      'Kortets certifikater fører ikke til en myndighed, som der er tillid til her, eller der er et blandt dem, som ikke må være der.',
    ],
    HOLDER_UNKNOWN: [
      'Navn og fødselsdato er ukendt',
      'Kortet fra tegnebogen indeholder hverken navn eller fødselsdato, og der blev ikke vist en identitet sammen med det.',
    ],
    HOLDER_NOT_LINKED: [
      'Kort og identitet er ikke forbundet',
      'Intet beviser, at kortet og identiteten fra tegnebogen tilhører samme person: personnumrene er forskellige, eller et af dem mangler.',
    ],
    'identity-not-accepted': [
      'Identiteten fra tegnebogen blev ikke godtaget',
      'Den identitet, der blev vist sammen med kortet, er ikke ægte, ikke gyldig eller ikke fra en myndighed, som der er tillid til her.',
    ],
    NAME_MISMATCH: ['Navnene stemmer ikke overens', 'Navnene på legitimationen afviger fra navnene på dette dokument.'],
    BIRTH_DATE_MISMATCH: [
      'Fødselsdatoerne stemmer ikke overens',
      'Fødselsdatoen på legitimationen afviger fra fødselsdatoen på dette dokument.',
    ],
  },
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
    'present-again': 'Få kortet vist fra tegnebogen igen. Hjælper det ikke, så godtag det ikke.',
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
    'document-unchanged': 'Er PDF-filen uændret siden signeringen?',
    'attachment-equals-code': 'Svarer de vedhæftede data til koden?',
    decodable: 'Kan koden læses?',
    'schema-and-header': 'Har indholdet den rigtige form?',
    'key-resolved': 'Er institutionens nøgle fundet?',
    signature: 'Er signaturen ægte?',
    'holder-bound': 'Hører kortet til denne tegnebog?',
    'document-signer-known': 'Er PDF-filens underskriver kendt?',
    'revocation-reference-present': 'Kan dokumentet tilbagekaldes?',
    'revocation-status': 'Gælder dokumentet stadig (ikke tilbagekaldt)?',
    'treatment-date-not-in-future': 'Er behandlingsdatoen i dag eller tidligere?',
    'key-valid-on-issuance': 'Var nøglen gyldig på udstedelsesdagen?',
    'issuer-accredited': 'Er institutionen berettiget til at udstede dokumentet?',
    'birth-not-after-start': 'Ligger fødselsdatoen før periodens begyndelse?',
    'start-not-after-end': 'Begynder perioden, før den slutter?',
    'start-not-after-issuance': 'Begynder perioden senest på udstedelsesdagen?',
    'issuance-not-after-end': 'Er dokumentet udstedt, før perioden slutter?',
    'card-expiry-not-before-end': 'Gælder kortet mindst til periodens slutning?',
    'treatment-date-in-period': 'Ligger behandlingsdatoen i perioden?',
    'institution-name-and-id-length': 'Er der plads til institutionens nummer og navn?',
    'card-number-digits': 'Består kortnummeret kun af cifre?',
    'institution-id-digits': 'Består institutionens nummer kun af cifre?',
    'name-matches-identity': 'Stemmer navnene overens med legitimationen?',
    'birth-date-matches-identity': 'Stemmer fødselsdatoen overens med legitimationen?',
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
    'EU Digital COVID Certificate': 'EU’s digitale covidcertifikat',
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
  report: {
    title: 'Kontrolrapport',
    page: 'Side {page} af {pages}',
    rejected: 'Dokument afvist',
    advice: 'Hvad der skal gøres',
    verification: 'Kontrol',
    verifiedBy: 'Kontrolleret af',
    treatmentDate: 'Behandlingsdato',
    verifiedAt: 'Tidspunkt for kontrollen',
    format: 'Format',
    issuer: 'Udstedende institution',
    institutionName: 'Navn i registret',
    key: 'Nøgle (kid)',
    failedStep: 'Trin, der ikke blev bestået',
    code: 'Årsagskode',
    scannedCode: 'Scannet QR-kode',
    codeNotDrawn: 'Det, der blev scannet, kan ikke tegnes som en QR-kode fra et sygesikringskort.',
    steps: 'Kontrollens trin',
    step: 'Kontrol',
    result: 'Resultat',
    technical: 'Teknisk kontrol',
    business: 'Kontrol af indholdet',
    remarks: 'Bemærkninger',
    evidence: 'Dokumentation',
    library: 'Programbibliotek',
    certificate: 'Certifikat (SHA-256)',
    certificateValidity: 'Certifikat gyldigt',
    accreditation: 'Periode med ret til udstedelse',
    registry: 'Register',
    revocation: 'Tilbagekaldelsesliste',
    open: 'uden slutdato',
    unknownTime: 'tidspunkt ukendt',
    rebuilt: 'Genskabt ud fra den scannede QR-kode til kontrolrapporten fra {time}',
    copy: 'KOPI',
    lettersReplaced: 'Bogstaver, der ikke kan trykkes, vises som ?',
  },
  scan: {
    demo: 'demonstrationsregister, beviser intet',
    onPage: 'Kode på side {page}',
    inAttachment: 'Kode på side {page} i en vedhæftet PDF-fil',
    pdfSignature: 'PDF-filens signatur',
    signer: 'Underskriver ifølge certifikatet',
    claimedTime: 'Tidspunkt oplyst af underskriveren',
    timestamp: 'Tidsstempel',
  },
};

/** Danish. */
export const da: Language = { language: 'da', labels, official, messages };
