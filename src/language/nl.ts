import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card and the Dutch words of the certificate's title; captions are known only from prose. */
export const labels: Labels = {
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
  scanCaption: 'Scan om te controleren',
  guidance: [
    'Dit document geeft bij een tijdelijk verblijf hetzelfde recht op noodzakelijke zorg als de Europese ziekteverzekeringskaart.',
    'Toon het samen met een identiteitsbewijs.',
    'Scan de code om het te controleren: ze bevat wat hier gedrukt staat, digitaal ondertekend.',
    'Vouw, bedek of knip de code niet.',
    'Publiceer deze pagina of een foto van de code niet.',
  ],
  contactTitle: 'Contact (geen deel van de ondertekende gegevens)',
  telephone: 'Telefoon',
  printScale: 'Druk af op 100\u00a0%: deze lijn is 50\u00a0mm lang. Knip uit langs de merktekens.',
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
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Er is niets gescand', 'De scanner heeft geen tekst geleverd.'],
    TEXT_TOO_LONG: [
      'Geen code van een ziekteverzekeringskaart',
      'De tekst is langer dan een QR-code kan zijn[ (hoogstens {max} tekens)].',
    ],
    cleaned: [
      'Overtollige tekens weggelaten',
      'De scanner heeft spaties of regeleinden toegevoegd. Ze zijn weggelaten, waarna de code leesbaar was.',
    ],
    TEXT_LOWER_CASE: [
      'De scanner heeft de tekst veranderd',
      'De tekst kwam in kleine letters binnen, maar deze codes hebben alleen hoofdletters. De scanner of het toetsenbord is verkeerd ingesteld; het document kan in orde zijn.',
    ],
    NOT_AN_EHIC: [
      'Geen code van een ziekteverzekeringskaart',
      'Deze code komt niet van een Europese ziekteverzekeringskaart of van het vervangingscertificaat daarvan.[ Het is: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Onbekend soort kaartcode',
      'Dit kan een code van een ziekteverzekeringskaart zijn, maar in een versie[ ({version})] die dit programma niet kent.',
    ],
    SCHEMA_UNKNOWN: [
      'Onbekend soort document',
      'De code bevat een document in een versie die dit programma niet kent.',
    ],
    BASE45_INVALID: [
      'De code is niet goed gelezen',
      'De tekst bevat tekens die zo’n code niet heeft, of er ontbreekt een deel. Vaak is de scanner op een andere toetsenbordindeling ingesteld, of is de code maar gedeeltelijk gelezen.',
    ],
    damaged: [
      'De code is niet volledig gelezen',
      'Een deel van de gegevens ontbreekt of is veranderd: de code is verkeerd gelezen, of het document is beschadigd.',
    ],
    malformed: [
      'De code is niet volgens de regels gemaakt',
      'De code was leesbaar, maar de inhoud volgt de regels niet. Hij is met gebrekkige software gemaakt, of iemand heeft hem veranderd. Opnieuw scannen helpt niet.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Soort handtekening niet toegestaan',
      'Het document geeft een soort handtekening op die niet is toegestaan omdat die vervalst zou kunnen worden.',
    ],
    KID_NOT_CANONICAL: [
      'Sleutel op ongewone wijze aangeduid',
      'Het orgaan heeft de naam van zijn sleutel in een ongewone vorm geschreven. Die was toch leesbaar.',
    ],
    undone: [
      'Tekst is onderweg gewijzigd',
      'Een scanner of programma had tekens toegevoegd of vervangen. Dat is ongedaan gemaakt, waarna de code leesbaar was.',
    ],
    KEYBOARD_LAYOUT: [
      'Scanner heeft een andere toetsenbordindeling',
      'De scanner typt met een andere toetsenbordindeling dan die van deze computer, zodat er verkeerde tekens verschijnen. Het document kan in orde zijn: de scanner en de computer moeten op dezelfde indeling worden ingesteld.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-bestand is niet ondertekend',
      'Het PDF-bestand heeft geen eigen handtekening, zodat niet te zeggen is of het is gewijzigd. De code erop heeft een eigen handtekening.',
    ],
    'document-changed': [
      'PDF-bestand is gewijzigd',
      'Het PDF-bestand is niet het bestand dat is ondertekend: het is daarna gewijzigd.',
    ],
    'document-signature-malformed': [
      'Handtekening van het PDF-bestand is gebrekkig',
      'De handtekening van het PDF-bestand is niet volgens de regels gemaakt. Dat ligt aan gebrekkige software, of iemand heeft het bestand gewijzigd.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-bestand door iemand anders ondertekend',
      'Het PDF-bestand is niet ondertekend met een sleutel van het orgaan dat het document heeft afgegeven.',
    ],
    'document-signer-not-valid': [
      'PDF-bestand met ongeldige sleutel ondertekend',
      'De sleutel waarmee het PDF-bestand is ondertekend, is vandaag niet geldig, en uit geen enkel betrouwbaar tijdstempel blijkt dat hij dat bij het ondertekenen wel was.',
    ],
    'timestamp-not-trusted': [
      'Tijdstempel is niet betrouwbaar',
      'Het tijdstempel in het PDF-bestand is gebrekkig of komt niet van een betrouwbare instantie. Het is niet gebruikt.',
    ],
    ATTACHMENT_MISSING: [
      'Geen gegevens bijgevoegd',
      'Het PDF-bestand heeft geen bijlage met de gegevens van de code. Dat hoeft ook niet.',
    ],
    'attachment-differs': [
      'Bijgevoegde gegevens zijn niet die van de code',
      'De gegevens die bij het PDF-bestand zijn gevoegd, zijn niet die van de QR-code op de pagina. Een van beide is vervangen.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Afgedrukte tekst wijkt mogelijk af van de code',
      'Iets wat in de code staat, is niet gevonden in de tekst van de pagina[: {field}]. Vergelijk wat hier staat met wat is afgedrukt: bepalend is wat in de code staat.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Er is geen PDF-bestand gescand',
      'Wat is gescand, is geen PDF-bestand, zodat er geen handtekening van een bestand te controleren was. Alleen de code is gecontroleerd.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-bestand is opnieuw opgeslagen',
      'Het PDF-bestand is na de ondertekening door een ander programma samengevoegd, gedraaid of opnieuw opgeslagen, zodat de handtekening niet meer te controleren is.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Lege tekens na het PDF-bestand',
      'Na het einde van het PDF-bestand zijn lege tekens toegevoegd, zoals sommige mailprogramma’s doen. Ze veranderen niets en zijn genegeerd.',
    ],
    DOCUMENT_ATTACHED: [
      'Code uit een bijgevoegd PDF-bestand',
      'De code is gelezen uit een PDF-bestand dat bij het gescande is gevoegd. Het document eromheen is niet gecontroleerd.',
    ],
    PAGES_NOT_READ: [
      'Niet alle pagina’s zijn gelezen',
      'Het PDF-bestand heeft meer pagina’s[ ({pages})] dan er zijn gelezen[ ({maxPages})]. Op de andere kunnen nog meer codes staan.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-bestand met sleutel voor ander doel ondertekend',
      'Het certificaat waarmee het PDF-bestand is ondertekend, is niet bedoeld om documenten te ondertekenen.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-bestand door een ander orgaan ondertekend',
      'Het PDF-bestand is ondertekend met een sleutel van een ander orgaan dan het orgaan dat het document heeft afgegeven.',
    ],
    SIGNER_REVOKED: [
      'Sleutel van het PDF-bestand is ingetrokken',
      'Een certificaat waarmee het PDF-bestand is ondertekend, is ingetrokken door de instantie die het heeft afgegeven.',
    ],
    'signer-revocation-not-checked': [
      'Intrekking van de sleutel niet gecontroleerd',
      'Of het certificaat waarmee het PDF-bestand is ondertekend, is ingetrokken, is niet gecontroleerd.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Afgedrukte tekst kon niet worden vergeleken',
      'De pagina heeft geen tekst die dit programma kan lezen. Vergelijk wat hier staat met wat is afgedrukt: bepalend is wat in de code staat.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Er ontbreekt een veld', 'In het document ontbreekt een verplicht veld[: {field}].'],
    'field-not-allowed': ['Een veld te veel', 'Het document heeft een veld dat het niet mag hebben[: {field}].'],
    'field-value': ['Een veld is ongeldig', 'Een veld van het document bevat iets wat daar niet kan staan[: {field}].'],
    FIELD_TOO_LONG: [
      'Een veld is te lang',
      'Een veld van het document is langer dan toegestaan[: {field}][ (hoogstens {max} tekens)].',
    ],
    FIELD_TOO_SHORT: [
      'Een veld is te kort',
      'Een veld van het document is korter dan toegestaan[: {field}][ (aantal tekens: minstens {min})].',
    ],
    DATE_INVALID: ['Een datum is ongeldig', 'Het document bevat een datum die niet bestaat[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Onbekend land',
      'Het document noemt een land dat niet deelneemt aan de Europese ziekteverzekeringskaart.',
    ],
    COUNTRY_ALIAS: [
      'Landcode aangepast',
      'Een land was met een andere code geschreven (EL voor Griekenland, GB voor het Verenigd Koninkrijk) en is als het juiste land gelezen.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Onzichtbaar teken in een tekst',
      'Een tekst bevat een teken dat niet te zien is of dat de volgorde van de letters omkeert[: {field}]. De tekst kan er anders uitzien dan hij is.',
    ],
    'odd-text': [
      'Tekst op ongewone wijze geschreven',
      'Een tekst begint of eindigt met een spatie, of de letters ervan zijn ongewoon opgeslagen[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Letters van een ander alfabet',
      'Een tekst staat niet in Latijnse letters[: {field}]. In het buitenland kan men hem misschien niet lezen.',
    ],
    TOKEN_ID_NOT_UUID: [
      'Kenmerk van het document ongeldig',
      'Het kenmerk van het document heeft niet de voorgeschreven vorm.',
    ],
    REVOCATION_URI_INVALID: [
      'Adres van de intrekkingslijst ongeldig',
      'Het document noemt een intrekkingslijst op een adres dat niet te gebruiken is.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Document niet mogelijk in dit formaat',
      'Dit formaat is er niet voor documenten van deze soort.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Datum van afgifte is niet vandaag',
      'Een document moet de datum dragen van de dag waarop het wordt ondertekend.',
    ],
    'too-much-data': ['Te veel gegevens voor de code', 'De gegevens passen niet in de QR-code.'],
    'garbled-text': [
      'Tekst lijkt beschadigd',
      'Een tekst bevat tekens zoals die ontstaan wanneer hij verkeerd wordt opgeslagen, zoals Ã¼ voor ü of &#39; voor een apostrof[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Nummer door een rekenblad gewijzigd',
      'Een nummer ziet eruit alsof een rekenblad het heeft afgerond[: {field}]. Er kunnen cijfers verloren zijn gegaan.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Teken kan niet worden afgedrukt',
      'Een tekst bevat een teken[ ({codePoint})] dat het lettertype van het document niet heeft[: {field}]. Het PDF-bestand kan er niet mee worden gemaakt.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Orgaan niet bekend',
      'Het officiële register kent in dit land geen orgaan met dit nummer. Het document kan vals zijn, of het orgaan is nieuw.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Sleutel van het orgaan niet bekend',
      'Het register kent het orgaan, maar niet de sleutel waarmee dit document is ondertekend. Ofwel zijn de registergegevens hier niet actueel, ofwel is het document vals.',
    ],
    TOO_MANY_CANDIDATES: [
      'Te veel sleutels om te proberen',
      'Het register heeft meer mogelijke sleutels van dit orgaan dan er worden geprobeerd[ (hoogstens {max})]. Dat pleit niet tegen het document.',
    ],
    REGISTRY_STALE: [
      'Registergegevens zijn verouderd',
      'Het register van organen in dit programma is te oud om erop te vertrouwen. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    'registry-unreachable': [
      'Register niet bereikbaar',
      'Het register van organen heeft niet geantwoord. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    'registry-unusable': [
      'Geen bruikbaar antwoord van het register',
      'Het register van organen heeft geantwoord met een fout of met iets onbruikbaars. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    REGISTRY_INCONSISTENT: [
      'Register spreekt zichzelf tegen',
      'Het antwoord van het register past niet bij de vraag of bij zichzelf, zodat er niet op te vertrouwen is. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Register noemt meerdere organen',
      'Het register heeft meer dan één orgaan met dit nummer in dit land. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'De klok van dit apparaat staat verkeerd',
      'De klok van dit apparaat geeft een tijd aan waarop de registergegevens nog niet bestonden. Datums kunnen verkeerd worden beoordeeld.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Handtekening past niet bij de sleutel',
      'Het document geeft een soort handtekening op die de sleutel van het orgaan niet kan maken. Het is waarschijnlijk vals.',
    ],
    SIGNATURE_INVALID: [
      'Document vervalst of veranderd',
      'De handtekening is niet die van het orgaan voor deze gegevens: het document is veranderd, of iemand anders heeft het gemaakt.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Ondertekend met een nog niet geldige sleutel',
      'Op de dag van afgifte was de sleutel waarmee is ondertekend nog niet geldig.[ Hij geldt vanaf {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Ondertekend met een verlopen sleutel',
      'Op de dag van afgifte was de sleutel waarmee is ondertekend niet meer geldig.[ Hij gold tot en met {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Geldigheid van de sleutel niet bekend',
      'Het register zegt niet wanneer de sleutel van het orgaan geldig is, zodat dit niet kan worden gecontroleerd.',
    ],
    NOT_ACCREDITED: [
      'Orgaan mag dit document niet afgeven',
      'Volgens het register is het orgaan niet bevoegd om de Europese ziekteverzekeringskaart af te geven.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Orgaan was die dag niet bevoegd',
      'Volgens het register was het orgaan op de dag van afgifte niet bevoegd om dit document af te geven.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Orgaan niet bevoegd voor de hele periode',
      'Het document dekt dagen waarvoor het orgaan niet bevoegd is om het af te geven.',
    ],
    REGISTRY_REDIRECTED: [
      'Register staat op een ander adres',
      'Het register van organen heeft geantwoord dat het op een ander adres te vinden is, waar dit programma niet vanzelf heen gaat. Dat pleit niet tegen het document: het kon niet worden gecontroleerd.',
    ],
    CLOCK_WRONG: [
      'De klok van dit apparaat is niet juist',
      '[De klok van dit apparaat geeft {today} aan, maar het moet {atLeast} of later zijn. ]Met een verkeerde klok is geen enkele datum te beoordelen: het document kan in orde zijn.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Document kan niet worden ingetrokken',
      'Het orgaan heeft niet voorzien in de intrekking van dit document. Dat hoeft ook niet.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Intrekking is niet gecontroleerd',
      'Dit programma is niet ingesteld om intrekkingslijsten te raadplegen.',
    ],
    'revocation-unreachable': [
      'Intrekking kon niet worden gecontroleerd',
      'De intrekkingslijst van het orgaan kon niet worden opgehaald, en er is hier geen kopie van.',
    ],
    'revocation-not-allowed': [
      'Intrekking is niet gecontroleerd',
      'De intrekkingslijst staat op een adres waarvan dit programma niets mag ophalen.',
    ],
    'revocation-unusable': [
      'Intrekking kon niet worden gecontroleerd',
      'De intrekkingslijst is te groot of niet leesbaar.',
    ],
    'revocation-not-trusted': [
      'Intrekkingslijst niet echt',
      'De intrekkingslijst is niet ondertekend door het orgaan dat het document heeft afgegeven, of is een andere lijst. Die is niet gebruikt.',
    ],
    REVOCATION_STALE: [
      'Intrekkingslijst is verouderd',
      'De intrekkingslijst in dit programma is te oud om erop te vertrouwen. Of het document is ingetrokken, kon niet worden gecontroleerd.',
    ],
    REVOCATION_OLDER: [
      'Oude intrekkingslijst ontvangen',
      'De opgehaalde intrekkingslijst is ouder dan een lijst die al bekend was. Die is niet gebruikt.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Intrekkingslijst uit de toekomst',
      'Volgens eigen opgave is de intrekkingslijst gemaakt op een tijdstip dat nog moet komen. Ofwel staat de klok van dit apparaat verkeerd, ofwel klopt de lijst niet. Die is niet gebruikt.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Plaats in de intrekkingslijst bestaat niet',
      'Het document noemt een plaats in de intrekkingslijst die de lijst niet heeft.',
    ],
    REVOKED: [
      'Ingetrokken door het orgaan',
      'Het orgaan heeft dit document ingetrokken. Het is echt, maar niet meer geldig.',
    ],
    SUSPENDED: ['Geschorst door het orgaan', 'Het orgaan heeft dit document voorlopig geschorst.'],
    STATUS_NOT_VALID: ['Niet meer geldig', 'Het orgaan vermeldt dit document in zijn lijst als niet geldig.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Behandeldatum in de toekomst',
      'De ingevoerde behandeldatum[ {treatmentDate}] ligt na vandaag[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Behandeldatum te lang geleden',
      'De ingevoerde behandeldatum[ {treatmentDate}] ligt vóór 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Datums spreken elkaar tegen',
      'De geldigheid van het document begint vóór de geboorte van de persoon.',
    ],
    START_AFTER_END: ['Datums spreken elkaar tegen', 'De geldigheid van het document eindigt voordat die begint.'],
    START_AFTER_ISSUANCE: [
      'Datums spreken elkaar tegen',
      'De geldigheid van het certificaat begint pas na de dag van afgifte, wat niet is toegestaan.',
    ],
    ISSUANCE_AFTER_END: ['Datums spreken elkaar tegen', 'Het document is afgegeven toen de periode al voorbij was.'],
    CARD_EXPIRES_BEFORE_END: [
      'Datums spreken elkaar tegen',
      'De kaart verloopt eerder dan het certificaat dat de kaart vervangt.',
    ],
    BEFORE_PERIOD: [
      'Nog niet geldig op de behandeldatum',
      'Het document is echt, maar dekt de behandeldatum[ {treatmentDate}] niet: het geldt pas later.',
    ],
    AFTER_PERIOD: [
      'Verlopen op de behandeldatum',
      'Het document is echt, maar dekt de behandeldatum[ {treatmentDate}] niet: het is eerder verlopen.',
    ],
    ISSUED_IN_FUTURE: [
      'Datum van afgifte in de toekomst',
      'Het document heeft een datum van afgifte na vandaag. Misschien staat de klok hier verkeerd.',
    ],
    INSTITUTION_TOO_LONG: [
      'Aanduiding van het orgaan te lang',
      'Nummer en naam van het orgaan zijn samen langer dan waarin het formulier voorziet.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Letters in het kaartnummer',
      'Het kaartnummer bestaat niet alleen uit cijfers. Dat komt voor en is geen probleem.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Letters in het nummer van het orgaan',
      'Het nummer van het orgaan bestaat niet alleen uit cijfers. Dat komt vaak voor en is geen probleem.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Nog niet geldig in de wallet',
      'De kaart in de wallet is nog niet geldig. Misschien loopt de klok van dit apparaat verkeerd.',
    ],
    TOKEN_EXPIRED: [
      'Verlopen in de wallet',
      'De kaart in de wallet is verlopen. De wallet moet bij het orgaan een nieuwe ophalen.',
    ],
    'holder-not-bound': [
      'De wallet heeft niet bewezen dat zij de kaart bezit',
      'In het antwoord van de wallet ontbreekt een geldig, voor dit verzoek gemaakt bewijs dat de kaart bij haar hoort. De kaart kan gekopieerd zijn.',
    ],
    HOLDER_BINDING_STALE: [
      'Antwoord van de wallet niet actueel',
      'De wallet heeft haar antwoord te lang geleden gemaakt, of op een tijdstip dat nog moet komen. Misschien loopt een van beide klokken verkeerd.',
    ],
    HOLDER_KEY_INVALID: [
      'Sleutel van de wallet niet bruikbaar',
      'De sleutel van de wallet waaraan de kaart is gebonden, is niet van de vereiste soort.',
    ],
    WALLET_CHAIN: [
      'Certificaat niet van een vertrouwde instantie',
      'De certificaten van de kaart leiden niet naar een instantie die hier wordt vertrouwd, of er is er een bij die er niet bij hoort.',
    ],
    HOLDER_UNKNOWN: [
      'Naam en geboortedatum niet bekend',
      'De kaart uit de wallet bevat geen naam en geen geboortedatum, en er is geen identiteit bij getoond.',
    ],
    HOLDER_NOT_LINKED: [
      'Kaart en identiteit niet verbonden',
      'Niets bewijst dat de kaart en de identiteit uit de wallet van dezelfde persoon zijn: de persoonlijke nummers verschillen, of er ontbreekt een.',
    ],
    'identity-not-accepted': [
      'Identiteit uit de wallet niet geaccepteerd',
      'De identiteit die bij de kaart is getoond, is niet echt, niet geldig, of niet van een instantie die hier wordt vertrouwd.',
    ],
    NAME_MISMATCH: ['Namen komen niet overeen', 'De namen op het identiteitsbewijs wijken af van die op dit document.'],
    BIRTH_DATE_MISMATCH: [
      'Geboortedatums komen niet overeen',
      'De geboortedatum op het identiteitsbewijs wijkt af van die op dit document.',
    ],
  },
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
    'present-again': 'Laat de kaart opnieuw uit de wallet tonen. Blijft het zo, accepteer haar dan niet.',
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
    'document-unchanged': 'Is de PDF ongewijzigd sinds de ondertekening?',
    'attachment-equals-code': 'Zijn de bijgevoegde gegevens gelijk aan de code?',
    decodable: 'Is de code leesbaar?',
    'schema-and-header': 'Heeft de inhoud de juiste vorm?',
    'key-resolved': 'Is de sleutel van het orgaan gevonden?',
    signature: 'Is de handtekening echt?',
    'holder-bound': 'Hoort de kaart bij deze wallet?',
    'document-signer-known': 'Is de ondertekenaar van de PDF bekend?',
    'revocation-reference-present': 'Kan het document worden ingetrokken?',
    'revocation-status': 'Is het document nog van kracht (niet ingetrokken)?',
    'treatment-date-not-in-future': 'Is de behandeldatum vandaag of eerder?',
    'key-valid-on-issuance': 'Was de sleutel geldig op de dag van afgifte?',
    'issuer-accredited': 'Is het orgaan bevoegd tot afgifte?',
    'birth-not-after-start': 'Ligt de geboorte vóór het begin van de periode?',
    'start-not-after-end': 'Begint de periode voordat die eindigt?',
    'start-not-after-issuance': 'Begint de periode uiterlijk op de dag van afgifte?',
    'issuance-not-after-end': 'Is het document afgegeven vóór het einde van de periode?',
    'card-expiry-not-before-end': 'Is de kaart minstens tot het einde van de periode geldig?',
    'treatment-date-in-period': 'Ligt de behandeldatum in de periode?',
    'institution-name-and-id-length': 'Passen nummer en naam van het orgaan op het formulier?',
    'card-number-digits': 'Bestaat het kaartnummer alleen uit cijfers?',
    'institution-id-digits': 'Bestaat het nummer van het orgaan alleen uit cijfers?',
    'name-matches-identity': 'Komen de namen overeen met het identiteitsbewijs?',
    'birth-date-matches-identity': 'Komt de geboortedatum overeen met het identiteitsbewijs?',
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
  report: {
    title: 'Controleverslag',
    page: 'Pagina {page} van {pages}',
    rejected: 'Document afgewezen',
    advice: 'Wat te doen',
    verification: 'Controle',
    verifiedBy: 'Gecontroleerd door',
    treatmentDate: 'Behandeldatum',
    verifiedAt: 'Tijdstip van de controle',
    format: 'Formaat',
    issuer: 'Orgaan van afgifte',
    institutionName: 'Naam in het register',
    key: 'Sleutel (kid)',
    failedStep: 'Niet geslaagde stap',
    code: 'Reden (code)',
    scannedCode: 'Gescande QR-code',
    codeNotDrawn: 'Wat is gescand, kan niet als QR-code van een ziekteverzekeringskaart worden getekend.',
    steps: 'Stappen van de controle',
    step: 'Controle',
    result: 'Resultaat',
    technical: 'Technische controles',
    business: 'Controles van de inhoud',
    remarks: 'Opmerkingen',
    evidence: 'Bewijsstukken',
    library: 'Programmabibliotheek',
    certificate: 'Certificaat (SHA-256)',
    certificateValidity: 'Certificaat geldig',
    accreditation: 'Periode van bevoegdheid',
    registry: 'Register',
    revocation: 'Intrekkingslijst',
    open: 'geen einddatum',
    unknownTime: 'tijdstip niet bekend',
    rebuilt: 'Hersteld uit de gescande QR-code, voor het controleverslag van {time}',
    copy: 'KOPIE',
    lettersReplaced: 'Niet afdrukbare letters verschijnen als ?',
  },
  scan: {
    demo: 'demoregister, bewijst niets',
    onPage: 'Code op pagina {page}',
    inAttachment: 'Code op pagina {page} van een bijgevoegde pdf',
    pdfSignature: 'Handtekening van de pdf',
    signer: 'Ondertekenaar volgens het certificaat',
    claimedTime: 'Tijd volgens de ondertekenaar',
    timestamp: 'Tijdstempel',
  },
};

/** Dutch. */
export const nl: Language = { language: 'nl', labels, official, messages };
