import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator': 'Kontakta programmets administratör. Fråga institutionen per telefon under tiden.',
    'ask-for-document':
      'Be om själva dokumentet, det europeiska sjukförsäkringskortet eller det provisoriska intyget, och skanna koden på det.',
    'ask-for-original':
      'Be om PDF-filen så som institutionen skickade den, eller skanna det tryckta dokumentet. Ring institutionen om det inte hjälper.',
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
    advice: 'Jämför namn och födelsedatum med personens id-handling, och det som visas här med det som är tryckt.',
    adviceWhenIdentified: 'Namn och födelsedatum stämmer överens med id-handlingen. Inget mer behöver göras.',
  },
  statuses: { PASSED: 'godkänt', 'NOT PASSED': 'ej godkänt', WARNING: 'varning', 'N/A': 'ej tillämpligt' },
  steps: {
    'document-unchanged': 'PDF-filen är oförändrad sedan den signerades',
    'attachment-equals-code': 'Bifogade data är desamma som i koden',
    decodable: 'Koden kan läsas',
    'schema-and-header': 'Innehållet har rätt form',
    'key-resolved': 'Institutionens nyckel har hittats',
    signature: 'Signaturen är äkta',
    'document-signer-known': 'PDF-filens undertecknare är känd',
    'revocation-reference-present': 'Dokumentet kan återkallas',
    'revocation-status': 'Inte återkallat',
    'treatment-date-not-in-future': 'Behandlingsdatumet ligger inte i framtiden',
    'key-valid-on-issuance': 'Nyckeln var giltig på utfärdandedagen',
    'issuer-accredited': 'Institutionen är behörig att utfärda',
    'birth-not-after-start': 'Född innan perioden börjar',
    'start-not-after-end': 'Perioden börjar innan den slutar',
    'start-not-after-issuance': 'Perioden börjar senast på utfärdandedagen',
    'issuance-not-after-end': 'Utfärdat innan perioden slutar',
    'card-expiry-not-before-end': 'Kortet går ut tidigast när perioden slutar',
    'treatment-date-in-period': 'Behandlingsdatumet ligger inom perioden',
    'institution-name-and-id-length': 'Längden på institutionens nummer och namn',
    'card-number-digits': 'Kortnumret består av enbart siffror',
    'institution-id-digits': 'Institutionens nummer består av enbart siffror',
    'name-matches-identity': 'Namnen stämmer överens med id-handlingen',
    'birth-date-matches-identity': 'Födelsedatumet stämmer överens med id-handlingen',
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
    validFrom: 'början',
    validTo: 'slut',
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
};
