import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card. Bokmål; Decision S2 is not published in it, so that the captions are ours. */
export const labels: Labels = {
  prcTitle: ['Midlertidig attest', 'som erstatter', 'det europeiske helsetrygdkortet'],
  ehicTitle: ['Europeisk helsetrygdkort'],
  prcLegal: [
    'som definert i vedlegg 2 til beslutning nr. S2',
    'om de tekniske spesifikasjonene for det europeiske helsetrygdkortet',
  ],
  ehicLegal: [
    'som definert i beslutning nr. S2',
    'om de tekniske spesifikasjonene for det europeiske helsetrygdkortet',
  ],
  issuingState: 'Utstedende medlemsstat',
  holder: 'Opplysninger om kortinnehaveren',
  institution: 'Opplysninger om den kompetente institusjonen',
  card: 'Opplysninger om kortet',
  prcValidity: 'Attestens gyldighetsperiode',
  ehicValidity: 'Gyldighetsperiode',
  prcDelivery: 'Attestens utstedelsesdato',
  ehicDelivery: 'Utstedelsesdato',
  signature: 'Institusjonens underskrift og stempel',
  qrCode: 'QR-kode med opplysningene i dette dokumentet, digitalt signert',
  scanCaption: 'Skann for å kontrollere',
  guidance: [
    'Dette dokumentet gir ved midlertidig opphold samme rett til nødvendig helsehjelp som det europeiske helsetrygdkortet.',
    'Vis det sammen med et id-dokument.',
    'Kontroller det ved å skanne koden: den inneholder det som er trykt her, digitalt signert.',
    'Koden må ikke brettes, dekkes eller klippes.',
    'Ikke offentliggjør denne siden eller et bilde av koden.',
  ],
  contactTitle: 'Kontakt (ikke en del av de signerte opplysningene)',
  telephone: 'Telefon',
  printScale: 'Skriv ut i 100\u00a0%: denne linjen er 50\u00a0mm lang. Klipp ut langs merkene.',
  familyName: 'Etternavn',
  prcGivenNames: 'Fornavn',
  ehicGivenNames: 'Fornavn',
  birthDate: 'Fødselsdato',
  personalId: 'Personlig identifikasjonsnummer',
  institutionId: 'Institusjonens identifikasjonsnummer',
  cardId: 'Kortets identifikasjonsnummer',
  expiryDate: 'Utløpsdato',
  validFrom: 'Fra',
  validTo: 'Til',
  notesTitle: 'Merknader og opplysninger',
  prcNotes:
    'Alle regler som gjelder for de synlige opplysningene på det europeiske kortet, og som angår datafeltenes ' +
    'beskrivelse, verdier, lengde og merknader, gjelder også for attesten.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Ingenting ble skannet', 'Skanneren ga ingen tekst.'],
    TEXT_TOO_LONG: [
      'Ikke en kode fra et helsetrygdkort',
      'Teksten er lengre enn en QR-kode kan være[ (høyst {max} tegn)].',
    ],
    cleaned: [
      'Overflødige tegn utelatt',
      'Skanneren la til mellomrom eller linjeskift. De ble utelatt, og deretter kunne koden leses.',
    ],
    TEXT_LOWER_CASE: [
      'Skanneren endret teksten',
      'Teksten kom med små bokstaver, men disse kodene har bare store bokstaver. Skanneren eller tastaturet er feil innstilt; dokumentet kan være i orden.',
    ],
    NOT_AN_EHIC: [
      'Ikke en kode fra et helsetrygdkort',
      'Denne koden er ikke fra et europeisk helsetrygdkort eller en midlertidig attest som erstatter det.[ Det er: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Ukjent type kortkode',
      'Dette kan være en kode fra et helsetrygdkort, men i en versjon[ ({version})] som dette programmet ikke kjenner.',
    ],
    SCHEMA_UNKNOWN: [
      'Ukjent type dokument',
      'Koden inneholder et dokument i en versjon som dette programmet ikke kjenner.',
    ],
    BASE45_INVALID: [
      'Koden ble ikke lest riktig',
      'Teksten inneholder tegn som en slik kode ikke har, eller en del av den mangler. Ofte er skanneren innstilt på et annet tastaturoppsett, eller bare en del av koden ble lest.',
    ],
    damaged: [
      'Koden ble ikke lest fullstendig',
      'En del av opplysningene mangler eller er endret: Koden ble lest feil, eller dokumentet er skadet.',
    ],
    malformed: [
      'Koden er ikke laget etter reglene',
      'Koden kunne leses, men innholdet følger ikke reglene. Den er laget av programvare med feil, eller noen har endret den. Det hjelper ikke å skanne på nytt.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Typen signatur er ikke tillatt',
      'Dokumentet oppgir en type signatur som ikke er tillatt fordi den ville kunne forfalskes.',
    ],
    KID_NOT_CANONICAL: [
      'Nøkkelen er oppgitt på en uvanlig måte',
      'Institusjonen har skrevet navnet på nøkkelen sin i en uvanlig form. Det kunne likevel leses.',
    ],
    undone: [
      'Teksten ble endret underveis',
      'En skanner eller et program hadde lagt til eller byttet ut tegn. Dette ble rettet, og deretter kunne koden leses.',
    ],
    KEYBOARD_LAYOUT: [
      'Skanneren har et annet tastaturoppsett',
      'Skanneren skriver med et annet tastaturoppsett enn denne datamaskinen, slik at tegnene blir feil. Dokumentet kan være i orden: Skanneren og datamaskinen må stilles inn på samme oppsett.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-filen er ikke signert',
      'PDF-filen har ikke noen egen signatur, så det kan ikke avgjøres om den er endret. Koden på den har sin egen signatur.',
    ],
    'document-changed': ['PDF-filen er endret', 'PDF-filen er ikke den som ble signert: Den er endret i ettertid.'],
    'document-signature-malformed': [
      'Feil i signaturen til PDF-filen',
      'Signaturen til PDF-filen er ikke laget slik den skal være. Den er laget av programvare med feil, eller noen har endret filen.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-filen er signert av noen andre',
      'PDF-filen er ikke signert med en nøkkel fra institusjonen som har utstedt dokumentet.',
    ],
    'document-signer-not-valid': [
      'PDF-filen er signert med en ugyldig nøkkel',
      'Nøkkelen som PDF-filen er signert med, er ikke gyldig i dag, og ikke noe pålitelig tidsstempel viser at den var gyldig ved signeringen.',
    ],
    'timestamp-not-trusted': [
      'Tidsstempelet er ikke pålitelig',
      'Tidsstempelet i PDF-filen har feil eller kommer ikke fra en betrodd utsteder. Det ble ikke brukt.',
    ],
    ATTACHMENT_MISSING: [
      'Ingen data vedlagt',
      'PDF-filen har ikke noe vedlegg med dataene i koden. Det er heller ikke et krav.',
    ],
    'attachment-differs': [
      'Vedlagte data er ikke de samme som i koden',
      'Dataene som er vedlagt PDF-filen, er ikke de samme som i QR-koden på siden. En av delene er byttet ut.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Trykt tekst kan avvike fra koden',
      'Noe som står i koden, ble ikke funnet i teksten på siden[: {field}]. Sammenlign det som vises her, med det som er trykt: Det er koden som gjelder.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Det ble ikke skannet en PDF-fil',
      'Det som ble skannet, er ikke en PDF-fil, så det fantes ingen filsignatur som kunne kontrolleres. Bare koden ble kontrollert.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-filen er lagret på nytt',
      'PDF-filen er slått sammen, rotert eller lagret på nytt av et annet program etter at den ble signert, slik at signaturen ikke lenger kan kontrolleres.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Blanke tegn etter PDF-filen',
      'Det er lagt til blanke tegn etter slutten av PDF-filen, slik noen e-postprogrammer gjør. De endrer ingenting og ble ignorert.',
    ],
    DOCUMENT_ATTACHED: [
      'Kode fra en vedlagt PDF-fil',
      'Koden ble lest fra en PDF-fil som er vedlagt den skannede. Dokumentet rundt den ble ikke kontrollert.',
    ],
    PAGES_NOT_READ: [
      'Ikke alle sidene ble lest',
      'PDF-filen har flere sider[ ({pages})] enn det ble lest[ ({maxPages})]. Det kan være flere koder på de andre.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-filen er signert med en nøkkel for annet bruk',
      'Sertifikatet som PDF-filen er signert med, er ikke ment for signering av dokumenter.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-filen er signert av en annen institusjon',
      'PDF-filen er signert med en nøkkel fra en annen institusjon enn den som har utstedt dokumentet.',
    ],
    SIGNER_REVOKED: [
      'Nøkkelen til PDF-filen er tilbakekalt',
      'Et sertifikat som PDF-filen er signert med, er tilbakekalt av den som har utstedt det.',
    ],
    'signer-revocation-not-checked': [
      'Tilbakekalling av nøkkelen ikke kontrollert',
      'Det ble ikke kontrollert om sertifikatet som PDF-filen er signert med, er tilbakekalt.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Trykt tekst kunne ikke sammenlignes',
      'Siden har ingen tekst som dette programmet kan lese. Sammenlign det som vises her, med det som er trykt: Det er koden som gjelder.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Et felt mangler', 'Dokumentet mangler et felt som det må ha[: {field}].'],
    'field-not-allowed': ['Et felt for mye', 'Dokumentet har et felt som det ikke skal ha[: {field}].'],
    'field-value': ['Et felt er ugyldig', 'Et felt i dokumentet inneholder noe som det ikke kan inneholde[: {field}].'],
    FIELD_TOO_LONG: [
      'Et felt er for langt',
      'Et felt i dokumentet er lengre enn tillatt[: {field}][ (høyst {max} tegn)].',
    ],
    FIELD_TOO_SHORT: [
      'Et felt er for kort',
      'Et felt i dokumentet er kortere enn tillatt[: {field}][ (minst {min} tegn)].',
    ],
    DATE_INVALID: ['En dato er ugyldig', 'Dokumentet inneholder en dato som ikke finnes[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Ukjent land',
      'Dokumentet oppgir et land som ikke deltar i ordningen med europeisk helsetrygdkort.',
    ],
    COUNTRY_ALIAS: [
      'Landkode tilpasset',
      'Et land var skrevet med en annen kode (EL for Hellas, GB for Storbritannia) og ble lest som det riktige.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Usynlig tegn i en tekst',
      'En tekst inneholder et tegn som ikke synes, eller som snur rekkefølgen på bokstavene[: {field}]. Den kan se annerledes ut enn den er.',
    ],
    'odd-text': [
      'Tekst skrevet på en uvanlig måte',
      'En tekst begynner eller slutter med et mellomrom, eller bokstavene er lagret på en uvanlig måte[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Bokstaver fra et annet alfabet',
      'En tekst er ikke skrevet med latinske bokstaver[: {field}]. Den kan kanskje ikke leses i utlandet.',
    ],
    TOKEN_ID_NOT_UUID: ['Dokumentets id er ugyldig', 'Dokumentets id har ikke den formen som den må ha.'],
    REVOCATION_URI_INVALID: [
      'Adressen til tilbakekallingslisten er ugyldig',
      'Dokumentet viser til en tilbakekallingsliste på en adresse som ikke kan brukes.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokumentet er ikke mulig i dette formatet',
      'Dette formatet er ikke for dokumenter av denne typen.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Utstedelsesdatoen er ikke i dag',
      'Et dokument må utstedes med datoen for den dagen det blir signert.',
    ],
    'too-much-data': ['For mye data for koden', 'Det er ikke plass til alle dataene i QR-koden.'],
    'garbled-text': [
      'Teksten ser skadet ut',
      'En tekst inneholder tegn som oppstår når den lagres på feil måte, for eksempel Ã¼ for ü eller &#39; for en apostrof[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Nummer endret av et regneark',
      'Et nummer ser ut som om et regneark har avrundet det[: {field}]. Noen av sifrene kan ha gått tapt.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Tegnet kan ikke trykkes',
      'En tekst inneholder et tegn[ ({codePoint})] som skrifttypen i dokumentet ikke har[: {field}]. PDF-filen kan ikke lages med det.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institusjonen er ukjent',
      'Det offisielle registeret kjenner ingen institusjon med dette nummeret i dette landet. Dokumentet kan være forfalsket, eller institusjonen kan være ny.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Institusjonens nøkkel er ukjent',
      'Registeret kjenner institusjonen, men ikke nøkkelen som dokumentet er signert med. Enten er registerdataene her ikke oppdatert, eller så er dokumentet forfalsket.',
    ],
    TOO_MANY_CANDIDATES: [
      'For mange nøkler å prøve',
      'Registeret har flere nøkler fra denne institusjonen som kan passe, enn programmet prøver[ (høyst {max})]. Det taler ikke mot dokumentet.',
    ],
    REGISTRY_STALE: [
      'Registerdataene er utdatert',
      'Registeret over institusjoner i dette programmet er for gammelt til at man kan stole på det. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    'registry-unreachable': [
      'Fikk ikke kontakt med registeret',
      'Registeret over institusjoner svarte ikke. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    'registry-unusable': [
      'Registeret ga ikke noe brukbart svar',
      'Registeret over institusjoner svarte med en feil eller med noe som ikke kan brukes. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registeret motsier seg selv',
      'Svaret fra registeret passer ikke til spørsmålet eller motsier seg selv, så man kan ikke stole på det. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registeret oppgir flere institusjoner',
      'Registeret har mer enn én institusjon med dette nummeret i dette landet. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Klokken i denne enheten går feil',
      'Klokken i denne enheten viser et tidspunkt før registerdataene ble laget. Datoer kan bli vurdert feil.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Signaturen passer ikke til nøkkelen',
      'Dokumentet oppgir en type signatur som institusjonens nøkkel ikke kan lage. Det er trolig forfalsket.',
    ],
    SIGNATURE_INVALID: [
      'Dokumentet er forfalsket eller endret',
      'Signaturen er ikke institusjonens signatur for disse dataene: Dokumentet er endret, eller noen andre har laget det.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Signert med en ennå ikke gyldig nøkkel',
      'På utstedelsesdagen var nøkkelen som dokumentet er signert med, ennå ikke gyldig.[ Den er gyldig fra {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Signert med en utløpt nøkkel',
      'På utstedelsesdagen var nøkkelen som dokumentet er signert med, ikke lenger gyldig.[ Den var gyldig til {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Nøkkelens gyldighet er ukjent',
      'Registeret oppgir ikke når institusjonens nøkkel er gyldig, så det kan ikke kontrolleres.',
    ],
    NOT_ACCREDITED: [
      'Institusjonen får ikke utstede dokumentet',
      'Ifølge registeret har institusjonen ikke rett til å utstede europeisk helsetrygdkort.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Manglet rett til å utstede den dagen',
      'Ifølge registeret hadde institusjonen ikke rett til å utstede dette dokumentet på utstedelsesdagen.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Rett til å utstede dekker ikke hele perioden',
      'Dokumentet dekker dager som institusjonen ikke har rett til å utstede det for.',
    ],
    REGISTRY_REDIRECTED: [
      'Registeret er på en annen adresse',
      'Registeret over institusjoner svarte at det finnes på en annen adresse, som dette programmet ikke følger av seg selv. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
    ],
    CLOCK_WRONG: [
      'Klokken i denne enheten er feil stilt',
      '[Klokken i denne enheten viser {today}, men det må være {atLeast} eller senere. ]Med feil klokke kan ingen datoer vurderes: Dokumentet kan være i orden.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumentet kan ikke tilbakekalles',
      'Institusjonen har ikke gjort det mulig å tilbakekalle dette dokumentet. Det er heller ikke et krav.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Tilbakekalling ble ikke kontrollert',
      'Dette programmet er ikke satt opp til å slå opp i tilbakekallingslister.',
    ],
    'revocation-unreachable': [
      'Tilbakekalling kunne ikke kontrolleres',
      'Institusjonens tilbakekallingsliste kunne ikke hentes, og det finnes ingen kopi av den her.',
    ],
    'revocation-not-allowed': [
      'Tilbakekalling ble ikke kontrollert',
      'Tilbakekallingslisten ligger på en adresse som dette programmet ikke har lov til å hente fra.',
    ],
    'revocation-unusable': [
      'Tilbakekalling kunne ikke kontrolleres',
      'Tilbakekallingslisten er for stor eller kan ikke leses.',
    ],
    'revocation-not-trusted': [
      'Tilbakekallingslisten er ikke ekte',
      'Tilbakekallingslisten er ikke signert av institusjonen som har utstedt dokumentet, eller det er en annen liste. Den ble ikke brukt.',
    ],
    REVOCATION_STALE: [
      'Tilbakekallingslisten er utdatert',
      'Tilbakekallingslisten i dette programmet er for gammel til at man kan stole på den. Derfor kunne det ikke kontrolleres om dokumentet er tilbakekalt.',
    ],
    REVOCATION_OLDER: [
      'En gammel tilbakekallingsliste ble tilbudt',
      'Tilbakekallingslisten som ble hentet, er eldre enn en som er sett tidligere. Den ble ikke brukt.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Tilbakekallingsliste fra framtiden',
      'Ifølge tilbakekallingslisten er den laget på et tidspunkt som ennå ikke har kommet. Enten går klokken i denne enheten feil, eller så er listen feil. Den ble ikke brukt.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Plass i tilbakekallingslisten finnes ikke',
      'Dokumentet oppgir en plass i tilbakekallingslisten som listen ikke har.',
    ],
    REVOKED: [
      'Tilbakekalt av institusjonen',
      'Institusjonen har trukket dette dokumentet tilbake. Det er ekte, men ikke lenger gyldig.',
    ],
    SUSPENDED: ['Suspendert av institusjonen', 'Institusjonen har inntil videre suspendert dette dokumentet.'],
    STATUS_NOT_VALID: ['Ikke lenger gyldig', 'Institusjonen oppgir i listen sin at dette dokumentet ikke er gyldig.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Behandlingsdatoen er i framtiden',
      'Behandlingsdatoen som ble oppgitt[, {treatmentDate}], er etter dagens dato[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Behandlingsdatoen er for langt tilbake',
      'Behandlingsdatoen som ble oppgitt[, {treatmentDate}], er før 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datoer motsier hverandre', 'Dokumentet begynner å gjelde før personen ble født.'],
    START_AFTER_END: ['Datoer motsier hverandre', 'Dokumentet slutter å gjelde før det begynner å gjelde.'],
    START_AFTER_ISSUANCE: [
      'Datoer motsier hverandre',
      'Attesten begynner å gjelde først etter utstedelsesdagen, og det er ikke tillatt.',
    ],
    ISSUANCE_AFTER_END: ['Datoer motsier hverandre', 'Dokumentet ble utstedt etter at det allerede var utløpt.'],
    CARD_EXPIRES_BEFORE_END: ['Datoer motsier hverandre', 'Kortet utløper før attesten som erstatter det.'],
    BEFORE_PERIOD: [
      'Ennå ikke gyldig på behandlingsdatoen',
      'Dokumentet er ekte, men dekker ikke behandlingsdatoen[ {treatmentDate}]: Det begynner å gjelde senere.',
    ],
    AFTER_PERIOD: [
      'Ikke lenger gyldig på behandlingsdatoen',
      'Dokumentet er ekte, men dekker ikke behandlingsdatoen[ {treatmentDate}]: Det utløp tidligere.',
    ],
    ISSUED_IN_FUTURE: [
      'Utstedelsesdatoen er i framtiden',
      'Dokumentet har en utstedelsesdato som er etter dagens dato. Klokken her kan gå feil.',
    ],
    INSTITUTION_TOO_LONG: [
      'For lang tekst om institusjonen',
      'Institusjonens nummer og navn er til sammen lengre enn det er plass til på skjemaet.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Bokstaver i kortnummeret',
      'Kortnummeret består ikke bare av sifre. Det forekommer og gjør ingen skade.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Bokstaver i institusjonens nummer',
      'Institusjonens nummer består ikke bare av sifre. Det er vanlig og gjør ingen skade.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Ennå ikke gyldig i lommeboken',
      'Kortet i lommeboken er ikke gyldig ennå. Kanskje går klokken på denne enheten feil.',
    ],
    TOKEN_EXPIRED: [
      'Utløpt i lommeboken',
      'Kortet i lommeboken er utløpt. Lommeboken må hente et nytt hos institusjonen.',
    ],
    'holder-not-bound': [
      'Lommeboken har ikke bevist at den har kortet',
      'Svaret fra lommeboken mangler et gyldig bevis, laget for denne forespørselen, på at kortet hører til den. Kortet kan være kopiert.',
    ],
    HOLDER_BINDING_STALE: [
      'Svaret fra lommeboken er ikke aktuelt',
      'Svaret fra lommeboken er for gammelt, eller tidspunktet ligger i framtiden. Kanskje går en av de to klokkene feil.',
    ],
    HOLDER_KEY_INVALID: [
      'Lommebokens nøkkel kan ikke brukes',
      'Nøkkelen i lommeboken som kortet er bundet til, er ikke av den typen som kreves.',
    ],
    WALLET_CHAIN: [
      'Sertifikatet er ikke fra en betrodd myndighet',
      'Sertifikatene til kortet fører ikke til en myndighet som man stoler på her, eller det er et blant dem som ikke skal være der.',
    ],
    HOLDER_UNKNOWN: [
      'Navn og fødselsdato er ukjent',
      'Kortet fra lommeboken inneholder verken navn eller fødselsdato, og ingen identitet ble vist sammen med det.',
    ],
    HOLDER_NOT_LINKED: [
      'Kort og identitet er ikke knyttet sammen',
      'Ingenting beviser at kortet og identiteten fra lommeboken tilhører samme person: personnumrene er forskjellige, eller ett av dem mangler.',
    ],
    'identity-not-accepted': [
      'Identiteten fra lommeboken ble ikke godtatt',
      'Identiteten som ble vist sammen med kortet, er ikke ekte, ikke gyldig eller ikke fra en myndighet som man stoler på her.',
    ],
    NAME_MISMATCH: [
      'Navnene stemmer ikke overens',
      'Navnene på legitimasjonen avviker fra navnene på dette dokumentet.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Fødselsdatoene stemmer ikke overens',
      'Fødselsdatoen på legitimasjonen avviker fra fødselsdatoen på dette dokumentet.',
    ],
  },
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
    'present-again': 'Få kortet vist fra lommeboken på nytt. Hjelper det ikke, skal du ikke godta det.',
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
    'document-unchanged': 'Er PDF-filen uendret siden signeringen?',
    'attachment-equals-code': 'Er vedlagte data de samme som i koden?',
    decodable: 'Kan koden leses?',
    'schema-and-header': 'Har innholdet riktig form?',
    'key-resolved': 'Er institusjonens nøkkel funnet?',
    signature: 'Er signaturen ekte?',
    'holder-bound': 'Hører kortet til denne lommeboken?',
    'document-signer-known': 'Er underskriveren av PDF-filen kjent?',
    'revocation-reference-present': 'Kan dokumentet tilbakekalles?',
    'revocation-status': 'Gjelder dokumentet fortsatt (ikke tilbakekalt)?',
    'treatment-date-not-in-future': 'Er behandlingsdatoen i dag eller tidligere?',
    'key-valid-on-issuance': 'Var nøkkelen gyldig på utstedelsesdagen?',
    'issuer-accredited': 'Har institusjonen rett til å utstede dokumentet?',
    'birth-not-after-start': 'Ligger fødselsdatoen før perioden begynner?',
    'start-not-after-end': 'Begynner perioden før den slutter?',
    'start-not-after-issuance': 'Begynner perioden senest på utstedelsesdagen?',
    'issuance-not-after-end': 'Ble dokumentet utstedt før perioden slutter?',
    'card-expiry-not-before-end': 'Gjelder kortet minst til perioden slutter?',
    'treatment-date-in-period': 'Ligger behandlingsdatoen i perioden?',
    'institution-name-and-id-length': 'Er det plass til institusjonens nummer og navn på skjemaet?',
    'card-number-digits': 'Består kortnummeret bare av sifre?',
    'institution-id-digits': 'Består institusjonens nummer bare av sifre?',
    'name-matches-identity': 'Stemmer navnene overens med legitimasjonen?',
    'birth-date-matches-identity': 'Stemmer fødselsdatoen overens med legitimasjonen?',
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
  report: {
    title: 'Kontrollrapport',
    page: 'Side {page} av {pages}',
    rejected: 'Dokumentet er avvist',
    advice: 'Hva som skal gjøres',
    verification: 'Kontroll',
    verifiedBy: 'Kontrollert av',
    treatmentDate: 'Behandlingsdato',
    verifiedAt: 'Tidspunkt for kontrollen',
    format: 'Format',
    issuer: 'Utstedende institusjon',
    institutionName: 'Navn i registeret',
    key: 'Nøkkel (kid)',
    failedStep: 'Trinn som ikke ble bestått',
    code: 'Årsakskode',
    scannedCode: 'Skannet QR-kode',
    codeNotDrawn: 'Det som ble skannet, kan ikke tegnes som en QR-kode fra et helsetrygdkort.',
    steps: 'Trinn i kontrollen',
    step: 'Kontroll',
    result: 'Resultat',
    technical: 'Tekniske kontroller',
    business: 'Kontroller av innholdet',
    remarks: 'Merknader',
    evidence: 'Dokumentasjon',
    library: 'Programbibliotek',
    certificate: 'Sertifikat (SHA-256)',
    certificateValidity: 'Sertifikat gyldig',
    accreditation: 'Periode med rett til å utstede',
    registry: 'Register',
    revocation: 'Tilbakekallingsliste',
    open: 'uten sluttdato',
    unknownTime: 'ukjent tidspunkt',
    rebuilt: 'Gjenskapt fra den skannede QR-koden til kontrollrapporten fra {time}',
    copy: 'KOPI',
    lettersReplaced: 'Bokstaver som ikke kan trykkes, vises som ?',
  },
  scan: {
    demo: 'demonstrasjonsregister, beviser ingenting',
    onPage: 'Kode på side {page}',
    inAttachment: 'Kode på side {page} i en vedlagt PDF-fil',
    pdfSignature: 'Signaturen til PDF-filen',
    signer: 'Underskriver ifølge sertifikatet',
    claimedTime: 'Tidspunkt oppgitt av underskriveren',
    timestamp: 'Tidsstempel',
  },
};

/** Norwegian (Bokmål). */
export const no: Language = { language: 'no', labels, official, messages };
