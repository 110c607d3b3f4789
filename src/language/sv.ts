import type { Labels, Language, Messages } from './language.ts';

/** Official, as in Sweden: the titles of the card and of the certificate (FK 5080); captions are known from prose. */
export const labels: Labels = {
  prcTitle: ['Provisoriskt intyg', 'om innehav av', 'europeiskt sjukförsäkringskort'],
  ehicTitle: ['Europeiskt sjukförsäkringskort'],
  prcLegal: [
    'enligt definitionen i bilaga 2 till beslut nr S2',
    'om tekniska specifikationer för det europeiska sjukförsäkringskortet',
  ],
  ehicLegal: [
    'enligt definitionen i beslut nr S2',
    'om tekniska specifikationer för det europeiska sjukförsäkringskortet',
  ],
  issuingState: 'Utfärdande medlemsstat',
  holder: 'Uppgifter om kortinnehavaren',
  institution: 'Uppgifter om den behöriga institutionen',
  card: 'Uppgifter om kortet',
  prcValidity: 'Intygets giltighetstid',
  ehicValidity: 'Giltighetstid',
  prcDelivery: 'Datum för intygets utfärdande',
  ehicDelivery: 'Datum för utfärdande',
  signature: 'Institutionens underskrift och stämpel',
  qrCode: 'QR-kod med uppgifterna i detta dokument, digitalt signerad',
  scanCaption: 'Skanna för kontroll',
  guidance: [
    'Detta dokument ger vid tillfällig vistelse samma rätt till nödvändig vård som det europeiska sjukförsäkringskortet.',
    'Visa det tillsammans med en id-handling.',
    'Kontrollera det genom att skanna koden: den innehåller det som står utskrivet här, digitalt signerat.',
    'Vik, täck eller klipp inte koden.',
    'Publicera inte denna sida eller en bild av koden.',
  ],
  contactTitle: 'Kontakt (ingår inte i de undertecknade uppgifterna)',
  telephone: 'Telefon',
  printScale: 'Skriv ut i 100\u00a0%: den här linjen är 50\u00a0mm lång. Klipp ut längs märkena.',
  familyName: 'Efternamn',
  prcGivenNames: 'Förnamn',
  ehicGivenNames: 'Förnamn',
  birthDate: 'Födelsedatum',
  personalId: 'Personligt identifikationsnummer',
  institutionId: 'Institutionens identifikationsnummer',
  cardId: 'Kortets identifikationsnummer',
  expiryDate: 'Utgångsdatum',
  validFrom: 'Från',
  validTo: 'Till',
  notesTitle: 'Anmärkningar och upplysningar',
  prcNotes:
    'Alla regler som gäller för de synliga uppgifterna på det europeiska kortet och som avser datafältens ' +
    'beskrivning, värden, längd och anmärkningar gäller även för intyget.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The labels that a country words otherwise. */
export const variants: NonNullable<Language['variants']> = {
  FI: {
    labels: {
      prcTitle: ['Provisoriskt intyg', 'som ersätter', 'det europeiska sjukvårdskortet'],
      ehicTitle: ['Europeiskt sjukvårdskort'],
      prcLegal: [
        'enligt definitionen i bilaga 2 till beslut nr S2',
        'om tekniska specifikationer för det europeiska sjukvårdskortet',
      ],
      ehicLegal: [
        'enligt definitionen i beslut nr S2',
        'om tekniska specifikationer för det europeiska sjukvårdskortet',
      ],
      guidance: [
        'Detta dokument ger vid tillfällig vistelse samma rätt till nödvändig vård som det europeiska sjukvårdskortet.',
        ...labels.guidance.slice(1),
      ],
    },
    official: ['ehicTitle'],
  },
};

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Ingenting skannades', 'Skannern gav ingen text.'],
    TEXT_TOO_LONG: [
      'Inte en kod från ett sjukförsäkringskort',
      'Texten är längre än en QR-kod kan vara[ (högst {max} tecken)].',
    ],
    cleaned: [
      'Överflödiga tecken uteslöts',
      'Skannern lade till mellanslag eller radbrytningar. De uteslöts, och därefter kunde koden läsas.',
    ],
    TEXT_LOWER_CASE: [
      'Skannern ändrade texten',
      'Texten kom med små bokstäver, men dessa koder har bara stora bokstäver. Skannern eller tangentbordet är fel inställt; dokumentet kan vara i sin ordning.',
    ],
    NOT_AN_EHIC: [
      'Inte en kod från ett sjukförsäkringskort',
      'Koden kommer inte från ett europeiskt sjukförsäkringskort eller det provisoriska intyg som ersätter det.[ Det är: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Okänd typ av kortkod',
      'Detta kan vara en kod från ett sjukförsäkringskort, men i en version[ ({version})] som programmet inte känner till.',
    ],
    SCHEMA_UNKNOWN: [
      'Okänd typ av dokument',
      'Koden innehåller ett dokument i en version som programmet inte känner till.',
    ],
    BASE45_INVALID: [
      'Koden lästes inte rätt',
      'Texten innehåller tecken som en sådan kod inte har, eller så saknas en del av den. Ofta är skannern inställd på en annan tangentbordslayout, eller så lästes bara en del av koden.',
    ],
    damaged: [
      'Koden lästes inte fullständigt',
      'En del av uppgifterna saknas eller är ändrad: koden lästes fel, eller så är dokumentet skadat.',
    ],
    malformed: [
      'Koden är inte gjord enligt reglerna',
      'Koden kunde läsas, men innehållet följer inte reglerna. Den är gjord med felaktig programvara, eller så har någon ändrat den. Det hjälper inte att skanna igen.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Typen av signatur är inte tillåten',
      'Dokumentet anger en typ av signatur som inte är tillåten eftersom den skulle kunna förfalskas.',
    ],
    KID_NOT_CANONICAL: [
      'Nyckeln är angiven på ett ovanligt sätt',
      'Institutionen har skrivit namnet på sin nyckel i en ovanlig form. Det kunde ändå läsas.',
    ],
    undone: [
      'Texten ändrades på vägen',
      'En skanner eller ett program hade lagt till eller bytt ut tecken. Detta återställdes, och därefter kunde koden läsas.',
    ],
    KEYBOARD_LAYOUT: [
      'Skannern har en annan tangentbordslayout',
      'Skannern skriver med en annan tangentbordslayout än datorns, så att tecknen blir fel. Dokumentet kan vara i sin ordning: skannern och datorn måste ställas in på samma layout.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-filen är inte signerad',
      'PDF-filen har ingen egen signatur, så det går inte att avgöra om den har ändrats. Koden på den har en egen signatur.',
    ],
    'document-changed': ['PDF-filen har ändrats', 'PDF-filen är inte den som signerades: den har ändrats i efterhand.'],
    'document-signature-malformed': [
      'PDF-filens signatur är felaktig',
      'PDF-filens signatur är inte gjord som den ska vara. Den är gjord med felaktig programvara, eller så har någon ändrat filen.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-filen är signerad av någon annan',
      'PDF-filen är inte signerad med en nyckel från den institution som utfärdade dokumentet.',
    ],
    'document-signer-not-valid': [
      'PDF-filen är signerad med en ogiltig nyckel',
      'Nyckeln som PDF-filen är signerad med är inte giltig i dag, och ingen tillförlitlig tidsstämpel visar att den var giltig vid signeringen.',
    ],
    'timestamp-not-trusted': [
      'Tidsstämpeln är inte tillförlitlig',
      'Tidsstämpeln i PDF-filen är felaktig eller kommer inte från en betrodd utfärdare. Den användes inte.',
    ],
    ATTACHMENT_MISSING: [
      'Inga data bifogade',
      'PDF-filen har ingen bilaga med kodens data. Det är inte heller något krav.',
    ],
    'attachment-differs': [
      'Bifogade data är inte kodens',
      'De data som är bifogade till PDF-filen är inte desamma som i QR-koden på sidan. Det ena har bytts ut.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Tryckt text kan skilja sig från koden',
      'Något som står i koden hittades inte i texten på sidan[: {field}]. Jämför det som visas här med det som är utskrivet: det är koden som gäller.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Ingen PDF-fil skannades',
      'Det som skannades är inte en PDF-fil, så det fanns ingen filsignatur att kontrollera. Bara koden kontrollerades.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-filen har sparats på nytt',
      'PDF-filen har slagits ihop, roterats eller sparats på nytt av ett annat program efter att den signerades, så att dess signatur inte längre kan kontrolleras.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Blanktecken efter PDF-filen',
      'Blanktecken har lagts till efter PDF-filens slut, som vissa e-postprogram gör. De ändrar ingenting och ignorerades.',
    ],
    DOCUMENT_ATTACHED: [
      'Kod från en bifogad PDF-fil',
      'Koden lästes från en PDF-fil som är bifogad till den skannade. Dokumentet runt den kontrollerades inte.',
    ],
    PAGES_NOT_READ: [
      'Alla sidor lästes inte',
      'PDF-filen har fler sidor[ ({pages})] än vad som lästes[ ({maxPages})]. Det kan finnas fler koder på de andra.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-filen är signerad med en nyckel för annat bruk',
      'Certifikatet som PDF-filen är signerad med är inte avsett för att signera dokument.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-filen är signerad av en annan institution',
      'PDF-filen är signerad med en nyckel från en annan institution än den som utfärdade dokumentet.',
    ],
    SIGNER_REVOKED: [
      'PDF-filens nyckel har återkallats',
      'Ett certifikat som PDF-filen är signerad med har återkallats av den som utfärdade det.',
    ],
    'signer-revocation-not-checked': [
      'Nyckelns återkallelse kontrollerades inte',
      'Det kontrollerades inte om certifikatet som PDF-filen är signerad med har återkallats.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Tryckt text kunde inte jämföras',
      'Sidan har ingen text som programmet kan läsa. Jämför det som visas här med det som är utskrivet: det är koden som gäller.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Ett fält saknas', 'Dokumentet saknar ett fält som det måste ha[: {field}].'],
    'field-not-allowed': ['Ett fält för mycket', 'Dokumentet har ett fält som det inte får ha[: {field}].'],
    'field-value': [
      'Ett fält är ogiltigt',
      'Ett fält i dokumentet innehåller något som det inte kan innehålla[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Ett fält är för långt',
      'Ett fält i dokumentet är längre än tillåtet[: {field}][ (högst {max} tecken)].',
    ],
    FIELD_TOO_SHORT: [
      'Ett fält är för kort',
      'Ett fält i dokumentet är kortare än tillåtet[: {field}][ (minst {min} tecken)].',
    ],
    DATE_INVALID: ['Ett datum är ogiltigt', 'Dokumentet innehåller ett datum som inte finns[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Okänt land',
      'Dokumentet anger ett land som inte deltar i systemet med det europeiska sjukförsäkringskortet.',
    ],
    COUNTRY_ALIAS: [
      'Landskod anpassad',
      'Ett land var skrivet med en annan kod (EL för Grekland, GB för Förenade kungariket) och lästes som det rätta.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Osynligt tecken i en text',
      'En text innehåller ett tecken som inte syns eller som vänder på bokstävernas ordning[: {field}]. Den kan se annorlunda ut än den är.',
    ],
    'odd-text': [
      'Text skriven på ett ovanligt sätt',
      'En text börjar eller slutar med ett mellanslag, eller så är dess bokstäver lagrade på ett ovanligt sätt[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Bokstäver ur ett annat alfabet',
      'En text är inte skriven med latinska bokstäver[: {field}]. Den går kanske inte att läsa utomlands.',
    ],
    TOKEN_ID_NOT_UUID: ['Dokumentets id är ogiltigt', 'Dokumentets id har inte den form som det måste ha.'],
    REVOCATION_URI_INVALID: [
      'Återkallelselistans adress är ogiltig',
      'Dokumentet hänvisar till en återkallelselista på en adress som inte kan användas.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokumentet är inte möjligt i detta format',
      'Detta format är inte till för dokument av detta slag.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Utfärdandedatum är inte i dag',
      'Ett dokument måste utfärdas med datumet för den dag då det signeras.',
    ],
    'too-much-data': ['För mycket data för koden', 'Alla data får inte plats i QR-koden.'],
    'garbled-text': [
      'Texten ser skadad ut',
      'En text innehåller tecken som uppstår när den lagras på fel sätt, till exempel Ã¼ för ü eller &#39; för en apostrof[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Nummer ändrat av ett kalkylprogram',
      'Ett nummer ser ut som om ett kalkylprogram har avrundat det[: {field}]. Några av dess siffror kan ha gått förlorade.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Tecknet kan inte tryckas',
      'En text innehåller ett tecken[ ({codePoint})] som dokumentets typsnitt inte har[: {field}]. PDF-filen kan inte göras med det.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institutionen är okänd',
      'Det officiella registret känner inte till någon institution med detta nummer i detta land. Dokumentet kan vara förfalskat, eller så kan institutionen vara ny.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Institutionens nyckel är okänd',
      'Registret känner till institutionen men inte nyckeln som dokumentet är signerat med. Antingen är registrets data här inte aktuella, eller så är dokumentet förfalskat.',
    ],
    TOO_MANY_CANDIDATES: [
      'För många nycklar att pröva',
      'Registret har fler nycklar från denna institution som skulle kunna passa än vad som prövas[ (högst {max})]. Det talar inte emot dokumentet.',
    ],
    REGISTRY_STALE: [
      'Registrets data är inaktuella',
      'Registret över institutioner i programmet är för gammalt för att man ska kunna lita på det. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    'registry-unreachable': [
      'Registret kunde inte nås',
      'Registret över institutioner svarade inte. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    'registry-unusable': [
      'Registret gav inget användbart svar',
      'Registret över institutioner svarade med ett fel eller med något som inte kan användas. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registret motsäger sig självt',
      'Registrets svar passar inte frågan eller motsäger sig självt, så man kan inte lita på det. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registret anger flera institutioner',
      'Registret har mer än en institution med detta nummer i detta land. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Enhetens klocka går fel',
      'Enhetens klocka visar en tid då registrets data ännu inte fanns. Datum kan bedömas fel.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Signaturen passar inte nyckeln',
      'Dokumentet anger en typ av signatur som institutionens nyckel inte kan göra. Det är sannolikt förfalskat.',
    ],
    SIGNATURE_INVALID: [
      'Förfalskat eller ändrat dokument',
      'Signaturen är inte institutionens signatur för dessa data: dokumentet har ändrats, eller så har någon annan skapat det.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Signerat med en ännu inte giltig nyckel',
      'På utfärdandedagen var nyckeln som dokumentet är signerat med ännu inte giltig.[ Den är giltig från {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Signerat med en utgången nyckel',
      'På utfärdandedagen var nyckeln som dokumentet är signerat med inte längre giltig.[ Den var giltig till {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Nyckelns giltighet är okänd',
      'Registret anger inte när institutionens nyckel är giltig, så det kan inte kontrolleras.',
    ],
    NOT_ACCREDITED: [
      'Institutionen får inte utfärda dokumentet',
      'Enligt registret är institutionen inte behörig att utfärda det europeiska sjukförsäkringskortet.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institutionen var inte behörig den dagen',
      'Enligt registret var institutionen inte behörig att utfärda detta dokument på utfärdandedagen.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institutionen är inte behörig hela perioden',
      'Dokumentet omfattar dagar för vilka institutionen inte är behörig att utfärda det.',
    ],
    REGISTRY_REDIRECTED: [
      'Registret finns på en annan adress',
      'Registret över institutioner svarade att det finns på en annan adress, som programmet inte följer av sig självt. Det talar inte emot dokumentet: det kunde inte kontrolleras.',
    ],
    CLOCK_WRONG: [
      'Enhetens klocka är felställd',
      '[Enhetens klocka visar {today}, men det måste vara {atLeast} eller senare. ]Med fel klocka kan inga datum bedömas: dokumentet kan vara i sin ordning.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumentet kan inte återkallas',
      'Institutionen har inte gjort det möjligt att återkalla detta dokument. Det är inte heller något krav.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Återkallelse kontrollerades inte',
      'Programmet är inte inställt för att söka i återkallelselistor.',
    ],
    'revocation-unreachable': [
      'Återkallelse kunde inte kontrolleras',
      'Institutionens återkallelselista kunde inte hämtas, och det finns ingen kopia av den här.',
    ],
    'revocation-not-allowed': [
      'Återkallelse kontrollerades inte',
      'Återkallelselistan ligger på en adress som programmet inte får hämta från.',
    ],
    'revocation-unusable': [
      'Återkallelse kunde inte kontrolleras',
      'Återkallelselistan är för stor eller kan inte läsas.',
    ],
    'revocation-not-trusted': [
      'Återkallelselistan är inte äkta',
      'Återkallelselistan är inte signerad av den institution som utfärdade dokumentet, eller så är det en annan lista. Den användes inte.',
    ],
    REVOCATION_STALE: [
      'Återkallelselistan är inaktuell',
      'Återkallelselistan i programmet är för gammal för att man ska kunna lita på den. Därför kunde det inte kontrolleras om dokumentet har återkallats.',
    ],
    REVOCATION_OLDER: [
      'En gammal återkallelselista erbjöds',
      'Återkallelselistan som hämtades är äldre än en som setts tidigare. Den användes inte.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Återkallelselista från framtiden',
      'Enligt återkallelselistan skapades den vid en tidpunkt som ännu inte har kommit. Antingen går enhetens klocka fel, eller så är listan fel. Den användes inte.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Plats i återkallelselistan finns inte',
      'Dokumentet anger en plats i återkallelselistan som listan inte har.',
    ],
    REVOKED: [
      'Återkallat av institutionen',
      'Institutionen har dragit tillbaka detta dokument. Det är äkta men inte längre giltigt.',
    ],
    SUSPENDED: ['Tillfälligt spärrat av institutionen', 'Institutionen har tills vidare spärrat detta dokument.'],
    STATUS_NOT_VALID: ['Inte längre giltigt', 'Institutionen anger i sin lista att detta dokument inte är giltigt.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Behandlingsdatum i framtiden',
      'Det angivna behandlingsdatumet[ {treatmentDate}] ligger efter dagens datum[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Behandlingsdatum för långt tillbaka',
      'Det angivna behandlingsdatumet[ {treatmentDate}] ligger före 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datum motsäger varandra', 'Dokumentet börjar gälla innan personen föddes.'],
    START_AFTER_END: ['Datum motsäger varandra', 'Dokumentet slutar gälla innan det börjar gälla.'],
    START_AFTER_ISSUANCE: [
      'Datum motsäger varandra',
      'Intyget börjar gälla först efter utfärdandedagen, vilket inte är tillåtet.',
    ],
    ISSUANCE_AFTER_END: ['Datum motsäger varandra', 'Dokumentet utfärdades efter att det redan hade slutat gälla.'],
    CARD_EXPIRES_BEFORE_END: ['Datum motsäger varandra', 'Kortet går ut före intyget som ersätter det.'],
    BEFORE_PERIOD: [
      'Ännu inte giltigt på behandlingsdagen',
      'Dokumentet är äkta men omfattar inte behandlingsdatumet[ {treatmentDate}]: det börjar gälla senare.',
    ],
    AFTER_PERIOD: [
      'Inte längre giltigt på behandlingsdagen',
      'Dokumentet är äkta men omfattar inte behandlingsdatumet[ {treatmentDate}]: det slutade gälla tidigare.',
    ],
    ISSUED_IN_FUTURE: [
      'Utfärdandedatum i framtiden',
      'Dokumentet har ett utfärdandedatum som ligger efter dagens datum. Klockan här kan gå fel.',
    ],
    INSTITUTION_TOO_LONG: [
      'För lång text om institutionen',
      'Institutionens nummer och namn är tillsammans längre än vad blanketten har plats för.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Bokstäver i kortnumret',
      'Kortnumret består inte av enbart siffror. Det förekommer och gör ingen skada.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Bokstäver i institutionens nummer',
      'Institutionens nummer består inte av enbart siffror. Det är vanligt och gör ingen skada.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Ännu inte giltigt i plånboken',
      'Kortet i plånboken är inte giltigt än. Kanske går klockan på den här enheten fel.',
    ],
    TOKEN_EXPIRED: [
      'Utgånget i plånboken',
      'Kortet i plånboken har gått ut. Plånboken måste hämta ett nytt hos institutionen.',
    ],
    'holder-not-bound': [
      'Plånboken har inte bevisat att den har kortet',
      'I plånbokens svar saknas ett giltigt bevis, gjort för denna begäran, på att kortet hör till den. Kortet kan ha kopierats.',
    ],
    HOLDER_BINDING_STALE: [
      'Plånbokens svar är inte aktuellt',
      'Plånbokens svar är för gammalt, eller så ligger dess tidpunkt i framtiden. Kanske går en av de två klockorna fel.',
    ],
    HOLDER_KEY_INVALID: [
      'Plånbokens nyckel kan inte användas',
      'Den nyckel i plånboken som kortet är bundet till är inte av det slag som krävs.',
    ],
    WALLET_CHAIN: [
      'Certifikatet är inte från en betrodd myndighet',
      'Kortets certifikat leder inte till en myndighet som man litar på här, eller så finns det ett bland dem som inte får vara där.',
    ],
    HOLDER_UNKNOWN: [
      'Namn och födelsedatum är okända',
      'Kortet från plånboken innehåller varken namn eller födelsedatum, och ingen identitet visades tillsammans med det.',
    ],
    HOLDER_NOT_LINKED: [
      'Kort och identitet är inte kopplade',
      'Inget bevisar att kortet och identiteten från plånboken tillhör samma person: personnumren skiljer sig åt, eller så saknas ett.',
    ],
    'identity-not-accepted': [
      'Identiteten från plånboken godtogs inte',
      'Den identitet som visades tillsammans med kortet är inte äkta, inte giltig eller inte från en myndighet som man litar på här.',
    ],
    NAME_MISMATCH: ['Namnen stämmer inte överens', 'Namnen på id-handlingen skiljer sig från namnen på dokumentet.'],
    BIRTH_DATE_MISMATCH: [
      'Födelsedatumen stämmer inte överens',
      'Födelsedatumet på id-handlingen skiljer sig från det på dokumentet.',
    ],
  },
  advice: {
    'ask-administrator': 'Kontakta programmets administratör. Fråga institutionen per telefon under tiden.',
    'ask-for-document':
      'Be om själva dokumentet, det europeiska sjukförsäkringskortet eller det provisoriska intyget, och skanna koden på det.',
    'ask-for-original': 'Be om PDF-filen så som institutionen skickade den. Ring institutionen om det inte hjälper.',
    'ask-for-other-period':
      'Kontrollera behandlingsdatumet. Om det är rätt, be om ett dokument som omfattar den dagen eller ring institutionen.',
    'call-institution': 'Lita inte på dokumentet innan du har ringt den institution som utfärdade det.',
    'check-clock': 'Be administratören ställa in datum och tid på enheten och skanna sedan igen.',
    'check-identity':
      'Titta på id-handlingen och jämför namn och födelsedatum noga. Om det är en annan person, avvisa dokumentet.',
    'check-treatment-date': 'Ange rätt behandlingsdatum och kontrollera igen.',
    'correct-data':
      'Om du har fått dokumentet uppvisat: be om ett nytt från institutionen. Om du själv utfärdar det: rätta uppgifterna.',
    'decide-without-revocation':
      'Alla andra kontroller gäller. Om du vill vara säker på att dokumentet inte har dragits tillbaka, försök igen senare eller ring institutionen.',
    nothing: 'Inget behöver göras.',
    'present-again': 'Låt kortet visas från plånboken igen. Om det inte hjälper, godta det inte.',
    'refresh-registry':
      'Be administratören uppdatera programmets listor och skanna sedan igen. Ring institutionen om det inte hjälper.',
    refuse: 'Godta inte dokumentet. Be om ett annat bevis på rätt till vård eller ring institutionen.',
    'scan-again':
      'Skanna igen: håll koden plan, i bra ljus och helt inne i bilden. Om det misslyckas igen, be om själva PDF-filen.',
    'try-later': 'Kontrollera nätverksanslutningen och skanna igen. Ring institutionen om det inte hjälper.',
    'update-program': 'Be administratören uppdatera programmet. Ring institutionen under tiden.',
  },
  approved: {
    title: 'Dokumentet godkänns',
    sentence:
      'Dokumentet är äkta, kommer från en institution som är behörig att utfärda det, och omfattar behandlingsdatumet {treatmentDate}.',
    revocationNotChecked: 'Det kontrollerades inte om institutionen har dragit tillbaka det.',
    pageNotProtected:
      'Koden är äkta. Sidan runt den är inte skyddad och kan ha ändrats: använd de uppgifter som visas här, inte den utskrivna sidan.',
    advice: 'Jämför namn och födelsedatum med personens id-handling, och det som visas här med det som är utskrivet.',
    adviceWhenIdentified: 'Namn och födelsedatum stämmer överens med id-handlingen. Inget mer behöver göras.',
  },
  statuses: { PASSED: 'godkänt', 'NOT PASSED': 'ej godkänt', WARNING: 'varning', 'N/A': 'ej tillämpligt' },
  notChecked: 'ej kontrollerat',
  steps: {
    'document-unchanged': 'Är PDF-filen oförändrad sedan den signerades?',
    'attachment-equals-code': 'Är bifogade data desamma som i koden?',
    decodable: 'Kan koden läsas?',
    'schema-and-header': 'Har innehållet rätt form?',
    'key-resolved': 'Har institutionens nyckel hittats?',
    signature: 'Är signaturen äkta?',
    'holder-bound': 'Hör kortet till den här plånboken?',
    'document-signer-known': 'Är PDF-filens undertecknare känd?',
    'revocation-reference-present': 'Kan dokumentet återkallas?',
    'revocation-status': 'Gäller dokumentet fortfarande (inte återkallat)?',
    'treatment-date-not-in-future': 'Är behandlingsdatumet i dag eller tidigare?',
    'key-valid-on-issuance': 'Var nyckeln giltig på utfärdandedagen?',
    'issuer-accredited': 'Är institutionen behörig att utfärda dokumentet?',
    'birth-not-after-start': 'Ligger födelsedatumet före periodens början?',
    'start-not-after-end': 'Börjar perioden innan den slutar?',
    'start-not-after-issuance': 'Börjar perioden senast på utfärdandedagen?',
    'issuance-not-after-end': 'Utfärdades dokumentet innan perioden slutar?',
    'card-expiry-not-before-end': 'Gäller kortet minst till periodens slut?',
    'treatment-date-in-period': 'Ligger behandlingsdatumet inom perioden?',
    'institution-name-and-id-length': 'Får institutionens nummer och namn plats på blanketten?',
    'card-number-digits': 'Består kortnumret av enbart siffror?',
    'institution-id-digits': 'Består institutionens nummer av enbart siffror?',
    'name-matches-identity': 'Stämmer namnen överens med id-handlingen?',
    'birth-date-matches-identity': 'Stämmer födelsedatumet överens med id-handlingen?',
  },
  fields: {
    document: 'typ av dokument',
    country: 'land',
    familyName: 'efternamn',
    givenNames: 'förnamn',
    birthDate: 'födelsedatum',
    personalId: 'personligt identifikationsnummer',
    institution: 'institution',
    'institution.id': 'institutionens nummer',
    'institution.name': 'institutionens namn',
    cardId: 'kortnummer',
    expiryDate: 'utgångsdatum',
    validFrom: 'giltighetstidens början',
    validTo: 'giltighetstidens slut',
    issuedOn: 'utfärdandedatum',
    tokenId: 'dokumentets id',
    revocation: 'återkallelselista',
  },
  kinds: {
    'EU Digital COVID Certificate': 'EU:s digitala covidintyg',
    'national COVID or health certificate': 'nationellt covid- eller hälsointyg',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'begäran från en digital plånbok',
    'mobile document (ISO 18013-5)': 'mobilt dokument (ISO 18013-5)',
    'web address': 'webbadress',
    contact: 'kontaktuppgifter',
    'calendar entry': 'kalenderhändelse',
    'Wi-Fi access': 'wifi-åtkomst',
    payment: 'betalning',
    link: 'länk',
    'boarding pass': 'boardingkort',
    'French 2D-Doc': 'fransk 2D-Doc',
    'JWT that is not compressed': 'data som inte är packade för ett kort (JWT)',
  },
  report: {
    title: 'Kontrollrapport',
    page: 'Sida {page} av {pages}',
    rejected: 'Dokumentet avvisas',
    advice: 'Vad som ska göras',
    verification: 'Kontroll',
    verifiedBy: 'Kontrollerat av',
    treatmentDate: 'Behandlingsdatum',
    verifiedAt: 'Tidpunkt för kontrollen',
    format: 'Format',
    issuer: 'Utfärdande institution',
    institutionName: 'Namn i registret',
    key: 'Nyckel (kid)',
    failedStep: 'Ej godkänt steg',
    code: 'Orsakskod',
    scannedCode: 'Skannad QR-kod',
    codeNotDrawn: 'Det som skannades kan inte ritas som en QR-kod från ett sjukförsäkringskort.',
    steps: 'Kontrollens steg',
    step: 'Kontroll',
    result: 'Resultat',
    technical: 'Tekniska kontroller',
    business: 'Kontroller av innehållet',
    remarks: 'Anmärkningar',
    evidence: 'Underlag',
    library: 'Programbibliotek',
    certificate: 'Certifikat (SHA-256)',
    certificateValidity: 'Certifikat giltigt',
    accreditation: 'Behörighetsperiod',
    registry: 'Register',
    revocation: 'Återkallelselista',
    open: 'utan slutdatum',
    unknownTime: 'okänd tidpunkt',
    rebuilt: 'Återskapat från den skannade QR-koden för kontrollrapporten från {time}',
    copy: 'KOPIA',
    lettersReplaced: 'Bokstäver som inte kan tryckas visas som ?',
  },
  scan: {
    demo: 'demonstrationsregister, bevisar ingenting',
    onPage: 'Kod på sidan {page}',
    inAttachment: 'Kod på sidan {page} i en bifogad PDF-fil',
    pdfSignature: 'PDF-filens signatur',
    signer: 'Undertecknare enligt certifikatet',
    claimedTime: 'Tid enligt undertecknaren',
    timestamp: 'Tidsstämpel',
  },
};

/** Swedish. */
export const sv: Language = { language: 'sv', labels, official, variants, messages };
