import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card and the Hungarian word for the certificate (as the national service names it). */
export const labels: Labels = {
  prcTitle: ['Kártyahelyettesítő nyomtatvány', 'az', 'Európai egészségbiztosítási kártyához'],
  ehicTitle: ['Európai egészségbiztosítási kártya'],
  prcLegal: [
    'az európai egészségbiztosítási kártyára vonatkozó technikai előírásokról szóló',
    'S2. határozat 2. melléklete szerint',
  ],
  ehicLegal: [
    'az európai egészségbiztosítási kártyára vonatkozó technikai előírásokról szóló',
    'S2. határozat szerint',
  ],
  issuingState: 'Kiállító tagállam',
  holder: 'A kártyabirtokos adatai',
  institution: 'Az illetékes intézmény adatai',
  card: 'A kártya adatai',
  prcValidity: 'A nyomtatvány érvényességi ideje',
  ehicValidity: 'Érvényességi idő',
  prcDelivery: 'A nyomtatvány kiállításának napja',
  ehicDelivery: 'Kiállítás napja',
  signature: 'Az intézmény aláírása és bélyegzője',
  qrCode: 'QR-kód e dokumentum digitálisan aláírt adataival',
  scanCaption: 'Olvassa be az ellenőrzéshez',
  guidance: [
    'Ez az okmány átmeneti tartózkodás alatt ugyanazt a jogot adja a szükséges ellátásra, mint az európai egészségbiztosítási kártya.',
    'Személyazonosító okmánnyal együtt mutassa be.',
    'Az ellenőrzéshez olvassa be a kódot: az itt nyomtatottakat tartalmazza, digitálisan aláírva.',
    'A kódot ne hajtsa meg, ne takarja el és ne vágja le.',
    'Ezt az oldalt vagy a kód képét ne tegye közzé.',
  ],
  contactTitle: 'Kapcsolat (nem része az aláírt adatoknak)',
  telephone: 'Telefon',
  printScale: 'Nyomtassa 100\u00a0%-os méretben: ez a vonal 50\u00a0mm hosszú. Vágja ki a jelek mentén.',
  familyName: 'Családi név',
  prcGivenNames: 'Utónév/utónevek',
  ehicGivenNames: 'Utónevek',
  birthDate: 'Születési dátum',
  personalId: 'Személyi azonosító szám',
  institutionId: 'Az intézmény azonosító száma',
  cardId: 'A kártya azonosító száma',
  expiryDate: 'Lejárat napja',
  validFrom: 'Kezdete',
  validTo: 'Vége',
  notesTitle: 'Megjegyzések és tájékoztatás',
  prcNotes:
    'Az európai kártyán látható adatokra vonatkozó, az adatmezők leírását, értékeit, hosszát és megjegyzéseit érintő ' +
    'valamennyi előírás a nyomtatványra is alkalmazandó.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nem történt beolvasás', 'A leolvasó nem adott szöveget.'],
    TEXT_TOO_LONG: [
      'Nem egészségbiztosítási kód',
      'A szöveg hosszabb, mint amilyen egy QR-kód lehet[ (legfeljebb {max} karakter)].',
    ],
    cleaned: [
      'Fölösleges karakterek kihagyva',
      'A leolvasó szóközöket vagy sortöréseket tett hozzá. Ezek kihagyásával a kód olvasható volt.',
    ],
    TEXT_LOWER_CASE: [
      'A leolvasó megváltoztatta a szöveget',
      'A szöveg kisbetűkkel érkezett, de ezekben a kódokban csak nagybetűk vannak. A leolvasó vagy a billentyűzet beállítása hibás; a dokumentum rendben lehet.',
    ],
    NOT_AN_EHIC: [
      'Nem egészségbiztosítási kód',
      'Ez a kód nem európai egészségbiztosítási kártyáról vagy kártyahelyettesítő nyomtatványról származik.[ A kód fajtája: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Ismeretlen fajtájú kártyakód',
      'Ez lehet egészségbiztosítási kód, de olyan változatú[ ({version})], amelyet ez a program nem ismer.',
    ],
    SCHEMA_UNKNOWN: [
      'Ismeretlen fajtájú dokumentum',
      'A kód olyan változatú dokumentumot tartalmaz, amelyet ez a program nem ismer.',
    ],
    BASE45_INVALID: [
      'A kód beolvasása hibás',
      'A szövegben olyan karakterek vannak, amelyek ilyen kódban nem lehetnek, vagy a szöveg egy része hiányzik. Gyakran a leolvasó más billentyűzetkiosztásra van állítva, vagy a kódnak csak egy részét olvasta be.',
    ],
    damaged: [
      'A kód beolvasása nem teljes',
      'Az adatok egy része hiányzik vagy megváltozott: a kód beolvasása hibás volt, vagy a dokumentum sérült.',
    ],
    malformed: [
      'A kód nem megfelelően készült',
      'A kód olvasható volt, de tartalma nem felel meg a szabályoknak. Hibás program készítette, vagy valaki megváltoztatta. Az ismételt beolvasás nem segít.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Nem megengedett aláírásfajta',
      'A dokumentum olyan fajtájú aláírást jelöl meg, amely nem megengedett, mert hamisítható lenne.',
    ],
    KID_NOT_CANONICAL: [
      'A kulcs szokatlan módon van megnevezve',
      'Az intézmény szokatlan formában adta meg a kulcsa nevét. A név így is olvasható volt.',
    ],
    undone: [
      'A szöveg útközben megváltozott',
      'Egy leolvasó vagy program karaktereket adott hozzá vagy cserélt ki. Ennek visszaállítása után a kód olvasható volt.',
    ],
    KEYBOARD_LAYOUT: [
      'A leolvasó billentyűzetkiosztása más',
      'A leolvasó más billentyűzetkiosztással ír, mint amilyen ezen a számítógépen van, ezért a karakterek hibásak. A dokumentum rendben lehet: a leolvasót és a számítógépet ugyanarra a kiosztásra kell állítani.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'A PDF-fájl nincs aláírva',
      'A PDF-fájlnak nincs saját aláírása, ezért nem állapítható meg, hogy megváltoztatták-e. A rajta lévő kódnak saját aláírása van.',
    ],
    'document-changed': ['A PDF-fájlt megváltoztatták', 'A PDF-fájl nem az, amit aláírtak: utólag megváltoztatták.'],
    'document-signature-malformed': [
      'A PDF-fájl aláírása hibás',
      'A PDF-fájl aláírása nem megfelelően készült. Hibás program készítette, vagy valaki megváltoztatta a fájlt.',
    ],
    SIGNER_UNTRUSTED: [
      'A PDF-fájlt más írta alá',
      'A PDF-fájlt nem a dokumentumot kiállító intézmény kulcsával írták alá.',
    ],
    'document-signer-not-valid': [
      'A PDF-fájl aláíró kulcsa nem érvényes',
      'A kulcs, amellyel a PDF-fájlt aláírták, ma nem érvényes, és nincs megbízható időbélyegző, amely igazolná, hogy az aláíráskor érvényes volt.',
    ],
    'timestamp-not-trusted': [
      'Az időbélyegző nem megbízható',
      'A PDF-fájlban lévő időbélyegző hibás, vagy nem megbízható szolgáltatótól származik. A program nem vette figyelembe.',
    ],
    ATTACHMENT_MISSING: [
      'Nincsenek csatolt adatok',
      'A PDF-fájlnak nincs olyan melléklete, amely a kód adatait tartalmazza. Ez nem is kötelező.',
    ],
    'attachment-differs': [
      'A csatolt adatok eltérnek a kódtól',
      'A PDF-fájlhoz csatolt adatok nem az oldalon lévő QR-kód adatai. Az egyiket kicserélték.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'A nyomtatott szöveg eltérhet a kódtól',
      'A kód valamelyik adata nem található az oldal szövegében[: {field}]. Hasonlítsa össze az itt látható adatokat a nyomtatottakkal: a kód adatai az irányadók.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nem PDF-fájl beolvasása történt',
      'Amit beolvastak, nem PDF-fájl, ezért nem volt ellenőrizhető fájlaláírás. Csak a kód ellenőrzése történt meg.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'A PDF-fájlt újra elmentették',
      'A PDF-fájlt az aláírás után egy másik programmal egyesítették, elforgatták vagy újra elmentették, ezért az aláírása már nem ellenőrizhető.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Üres karakterek a PDF-fájl után',
      'A PDF-fájl vége után üres karakterek kerültek, ahogy egyes levelezőprogramok teszik. Ezek semmit sem változtatnak, a program nem vette figyelembe őket.',
    ],
    DOCUMENT_ATTACHED: [
      'A kód csatolt PDF-fájlból származik',
      'A kód a beolvasott PDF-fájlhoz csatolt másik PDF-fájlból származik. A körülötte lévő dokumentum ellenőrzése nem történt meg.',
    ],
    PAGES_NOT_READ: [
      'Nem minden oldal beolvasása történt meg',
      'A PDF-fájlnak több oldala van[ ({pages})], mint amennyi beolvasásra került[ ({maxPages})]. A többin további kódok lehetnek.',
    ],
    SIGNER_KEY_PURPOSE: [
      'A PDF-fájl aláíró kulcsa más célra szolgál',
      'A tanúsítvány, amellyel a PDF-fájlt aláírták, nem dokumentumok aláírására szolgál.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'A PDF-fájlt más intézmény írta alá',
      'A PDF-fájlt nem a dokumentumot kiállító intézmény, hanem egy másik intézmény kulcsával írták alá.',
    ],
    SIGNER_REVOKED: [
      'A PDF-fájl kulcsát visszavonták',
      'Egy tanúsítványt, amellyel a PDF-fájlt aláírták, a kibocsátója visszavont.',
    ],
    'signer-revocation-not-checked': [
      'Az aláíró kulcs visszavonása nincs ellenőrizve',
      'Azt a program nem ellenőrizte, hogy visszavonták-e a tanúsítványt, amellyel a PDF-fájlt aláírták.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'A nyomtatott szöveg nem volt összevethető',
      'Az oldalon nincs olyan szöveg, amelyet ez a program el tud olvasni. Hasonlítsa össze az itt látható adatokat a nyomtatottakkal: a kód adatai az irányadók.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Hiányzik egy mező', 'A dokumentumból hiányzik egy kötelező mező[: {field}].'],
    'field-not-allowed': ['Fölösleges mező', 'A dokumentumban olyan mező van, amely nem lehet benne[: {field}].'],
    'field-value': [
      'Egy mező nem érvényes',
      'A dokumentum egyik mezőjében olyan érték van, amely nem lehet ott[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Egy mező túl hosszú',
      'A dokumentum egyik mezője hosszabb a megengedettnél[: {field}][ (legfeljebb {max} karakter)].',
    ],
    FIELD_TOO_SHORT: [
      'Egy mező túl rövid',
      'A dokumentum egyik mezője rövidebb a megengedettnél[: {field}][ (legalább {min} karakter)].',
    ],
    DATE_INVALID: ['Egy dátum nem érvényes', 'A dokumentumban nem létező dátum van[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Ismeretlen ország',
      'A dokumentum olyan országot nevez meg, amely nem vesz részt az európai egészségbiztosítási kártya rendszerében.',
    ],
    COUNTRY_ALIAS: [
      'Átírt országkód',
      'Egy ország más kóddal szerepelt (EL Görögország, GB az Egyesült Királyság esetén); a program ezt a helyes kódként értelmezte.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Láthatatlan karakter egy szövegben',
      'Egy szövegben olyan karakter van, amely nem látható, vagy megfordítja a betűk sorrendjét[: {field}]. A szöveg másnak látszhat, mint ami.',
    ],
    'odd-text': [
      'Szokatlan módon írt szöveg',
      'Egy szöveg szóközzel kezdődik vagy végződik, vagy betűi szokatlan módon vannak tárolva[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Más ábécé betűi',
      'Egy szöveg nem latin betűs[: {field}]. Külföldön esetleg nem tudják elolvasni.',
    ],
    TOKEN_ID_NOT_UUID: ['A dokumentum azonosítója nem érvényes', 'A dokumentum azonosítójának formája nem megfelelő.'],
    REVOCATION_URI_INVALID: [
      'A visszavonási lista címe nem érvényes',
      'A dokumentum olyan címen jelöl meg visszavonási listát, amely nem használható.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'A dokumentum ebben a formátumban nem lehetséges',
      'Ez a formátum nem ilyen fajta dokumentumhoz való.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'A kiállítás napja nem a mai nap',
      'A dokumentum kiállításának napja csak az aláírás napja lehet.',
    ],
    'too-much-data': ['Túl sok adat a kódhoz', 'Az adatok nem férnek el a QR-kódban.'],
    'garbled-text': [
      'A szöveg sérültnek látszik',
      'Egy szövegben olyan karakterek vannak, amelyek hibás tároláskor keletkeznek, például Ã¼ az ü helyett vagy &#39; az aposztróf helyett[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Egy táblázatkezelő megváltoztatta a számot',
      'Egy szám olyannak látszik, mintha egy táblázatkezelő kerekítette volna[: {field}]. Néhány számjegye elveszhetett.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'A karakter nem nyomtatható',
      'Egy szövegben olyan karakter[ ({codePoint})] van, amely a dokumentum betűkészletében nem szerepel[: {field}]. A PDF-fájl ezzel nem készíthető el.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Ismeretlen intézmény',
      'A hivatalos nyilvántartásban ebben az országban nincs ilyen számú intézmény. A dokumentum hamis lehet, vagy az intézmény új.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Az intézmény kulcsa ismeretlen',
      'A nyilvántartásban megvan az intézmény, de a kulcs, amellyel ezt a dokumentumot aláírták, nincs. Vagy a nyilvántartás itteni adatai nem naprakészek, vagy a dokumentum hamis.',
    ],
    TOO_MANY_CANDIDATES: [
      'Túl sok kipróbálandó kulcs',
      'A nyilvántartásban az intézménynek több szóba jövő kulcsa van, mint amennyit a program kipróbál[ (legfeljebb {max})]. Ez nem szól a dokumentum ellen.',
    ],
    REGISTRY_STALE: [
      'A nyilvántartás adatai elavultak',
      'Az intézmények nyilvántartása ebben a programban túl régi ahhoz, hogy megbízható legyen. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    'registry-unreachable': [
      'A nyilvántartás nem volt elérhető',
      'Az intézmények nyilvántartása nem válaszolt. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    'registry-unusable': [
      'A nyilvántartás válasza nem használható',
      'Az intézmények nyilvántartása hibával vagy használhatatlan adattal válaszolt. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    REGISTRY_INCONSISTENT: [
      'A nyilvántartás ellentmondásos',
      'A nyilvántartás válasza nem felel meg a kérdésnek, vagy ellentmond önmagának, ezért nem megbízható. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    REGISTRY_AMBIGUOUS: [
      'A nyilvántartás több intézményt nevez meg',
      'A nyilvántartásban ebben az országban több ilyen számú intézmény van. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Az eszköz órája rosszul jár',
      'Az eszköz órája a nyilvántartási adatok keletkezése előtti időt mutat. A dátumok megítélése téves lehet.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Az aláírás nem illik a kulcshoz',
      'A dokumentum olyan fajtájú aláírást jelöl meg, amely az intézmény kulcsával nem készíthető. Valószínűleg hamis.',
    ],
    SIGNATURE_INVALID: [
      'Hamis vagy megváltoztatott dokumentum',
      'Ezeket az adatokat nem az intézmény írta alá: a dokumentumot megváltoztatták, vagy más készítette.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Még nem érvényes kulccsal írták alá',
      'A kiállítás napján az aláíró kulcs még nem volt érvényes.[ Érvényességének kezdete: {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Lejárt kulccsal írták alá',
      'A kiállítás napján az aláíró kulcs már nem volt érvényes.[ Érvényességének vége: {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'A kulcs érvényessége ismeretlen',
      'A nyilvántartásból nem derül ki, mikor érvényes az intézmény kulcsa, ezért ez nem ellenőrizhető.',
    ],
    NOT_ACCREDITED: [
      'Az intézmény nem jogosult kiállítani',
      'A nyilvántartás szerint az intézmény nem jogosult az európai egészségbiztosítási kártya kiállítására.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Az intézmény aznap nem volt jogosult',
      'A nyilvántartás szerint az intézmény a kiállítás napján nem volt jogosult e dokumentum kiállítására.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Az intézmény nem a teljes időszakra jogosult',
      'A dokumentum olyan napokra is szól, amelyekre az intézmény nem jogosult azt kiállítani.',
    ],
    REGISTRY_REDIRECTED: [
      'A nyilvántartás más címen van',
      'Az intézmények nyilvántartása azt válaszolta, hogy más címen található, amelyre ez a program magától nem tér át. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
    ],
    CLOCK_WRONG: [
      'Az eszköz órája hibás',
      '[Az eszköz órája szerint a mai nap {today}, de a helyes nap {atLeast} vagy későbbi. ]Hibás órával egyetlen dátum sem ítélhető meg: a dokumentum rendben lehet.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'A dokumentum nem vonható vissza',
      'Az intézmény nem tette lehetővé e dokumentum visszavonását. Erre nem is köteles.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'A visszavonás ellenőrzése elmaradt',
      'Ez a program nincs beállítva a visszavonási listák megtekintésére.',
    ],
    'revocation-unreachable': [
      'A visszavonás nem volt ellenőrizhető',
      'Az intézmény visszavonási listáját nem sikerült letölteni, és itt nincs róla másolat.',
    ],
    'revocation-not-allowed': [
      'A visszavonás ellenőrzése elmaradt',
      'A visszavonási lista olyan címen van, ahonnan ez a program nem tölthet le.',
    ],
    'revocation-unusable': [
      'A visszavonás nem volt ellenőrizhető',
      'A visszavonási lista túl nagy, vagy nem olvasható.',
    ],
    'revocation-not-trusted': [
      'A visszavonási lista nem hiteles',
      'A visszavonási listát nem a dokumentumot kiállító intézmény írta alá, vagy ez egy másik lista. A program nem vette figyelembe.',
    ],
    REVOCATION_STALE: [
      'A visszavonási lista elavult',
      'A programban lévő visszavonási lista túl régi ahhoz, hogy megbízható legyen, ezért nem volt ellenőrizhető, hogy a dokumentumot visszavonták-e.',
    ],
    REVOCATION_OLDER: [
      'Régi visszavonási lista érkezett',
      'A letöltött visszavonási lista régebbi egy korábban már látottnál. A program nem vette figyelembe.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Jövőbeli visszavonási lista',
      'A visszavonási lista szerint a lista egy még el nem jött időpontban készült. Vagy az eszköz órája jár rosszul, vagy a lista hibás. A program nem vette figyelembe.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Nem létező hely a visszavonási listán',
      'A dokumentum olyan helyre hivatkozik a visszavonási listán, amely azon nem létezik.',
    ],
    REVOKED: [
      'Az intézmény visszavonta',
      'Az intézmény visszavonta ezt a dokumentumot. A dokumentum valódi, de már nem érvényes.',
    ],
    SUSPENDED: ['Az intézmény felfüggesztette', 'Az intézmény ideiglenesen felfüggesztette ezt a dokumentumot.'],
    STATUS_NOT_VALID: ['Már nem érvényes', 'Az intézmény a listáján érvénytelenként jelöli ezt a dokumentumot.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Az ellátás napja a jövőben van',
      'Az ellátás megadott napja[ ({treatmentDate})] későbbi, mint a mai nap[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Az ellátás napja túl régen volt',
      'Az ellátás megadott napja[ ({treatmentDate})] korábbi, mint 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Ellentmondó dátumok', 'A dokumentum érvényessége a személy születése előtt kezdődik.'],
    START_AFTER_END: ['Ellentmondó dátumok', 'A dokumentum érvényessége előbb ér véget, mint ahogy kezdődik.'],
    START_AFTER_ISSUANCE: [
      'Ellentmondó dátumok',
      'A kártyahelyettesítő nyomtatvány érvényessége csak a kiállítás napja után kezdődik, ami nem megengedett.',
    ],
    ISSUANCE_AFTER_END: [
      'Ellentmondó dátumok',
      'A dokumentumot akkor állították ki, amikor az érvényessége már lejárt.',
    ],
    CARD_EXPIRES_BEFORE_END: ['Ellentmondó dátumok', 'A kártya előbb jár le, mint az azt helyettesítő nyomtatvány.'],
    BEFORE_PERIOD: [
      'Az ellátás napján még nem érvényes',
      'A dokumentum valódi, de az ellátás napjára[ ({treatmentDate})] nem érvényes: később kezdődik az érvényessége.',
    ],
    AFTER_PERIOD: [
      'Az ellátás napján már lejárt',
      'A dokumentum valódi, de az ellátás napjára[ ({treatmentDate})] nem érvényes: korábban lejárt.',
    ],
    ISSUED_IN_FUTURE: [
      'A kiállítás napja a jövőben van',
      'A dokumentumon szereplő kiállítási dátum a mai napnál későbbi. Lehet, hogy itt rosszul jár az óra.',
    ],
    INSTITUTION_TOO_LONG: [
      'Az intézmény adatai túl hosszúak',
      'Az intézmény száma és neve együtt hosszabb, mint amennyi hely az űrlapon van.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Betűk a kártya számában',
      'A kártya száma nem csak számjegyekből áll. Ez előfordul, és nem okoz gondot.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Betűk az intézmény számában',
      'Az intézmény száma nem csak számjegyekből áll. Ez gyakori, és nem okoz gondot.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'A tárcában még nem érvényes',
      'A tárcában lévő kártya még nem érvényes. Lehet, hogy ennek az eszköznek az órája rossz.',
    ],
    TOKEN_EXPIRED: ['A tárcában lejárt', 'A tárcában lévő kártya lejárt. A tárcának újat kell kérnie az intézménytől.'],
    'holder-not-bound': [
      'A tárca nem bizonyította, hogy nála van a kártya',
      'A tárca válaszából hiányzik az erre a kérésre készült érvényes bizonyíték arról, hogy a kártya hozzá tartozik. Lehet, hogy a kártyát lemásolták.',
    ],
    HOLDER_BINDING_STALE: [
      'A tárca válasza nem friss',
      'A tárca válasza túl régi, vagy az ideje a jövőben van. Lehet, hogy a két óra egyike rossz.',
    ],
    HOLDER_KEY_INVALID: [
      'A tárca kulcsa nem használható',
      'A tárcának az a kulcsa, amelyhez a kártya kötve van, nem az előírt fajtájú.',
    ],
    WALLET_CHAIN: [
      'A tanúsítvány nem megbízható hatóságtól származik',
      'A kártya tanúsítványai nem vezetnek olyan hatósághoz, amelyben itt megbíznak, vagy van köztük olyan, amelynek nem szabad ott lennie.',
    ],
    HOLDER_UNKNOWN: [
      'A név és a születési idő nem ismert',
      'A tárcából származó kártyán nincs sem név, sem születési idő, és személyazonosságot nem mutattak be vele.',
    ],
    HOLDER_NOT_LINKED: [
      'A kártya és a személyazonosság nincs összekapcsolva',
      'Semmi nem bizonyítja, hogy a tárcából származó kártya és személyazonosság ugyanazé a személyé: a személyi számok eltérnek, vagy az egyik hiányzik.',
    ],
    'identity-not-accepted': [
      'A tárcából származó személyazonosság nem elfogadott',
      'A kártyával bemutatott személyazonosság nem valódi, nem érvényes, vagy nem olyan hatóságtól származik, amelyben itt megbíznak.',
    ],
    NAME_MISMATCH: [
      'A nevek nem egyeznek',
      'A személyazonosító okmányon szereplő nevek eltérnek az e dokumentumon lévőktől.',
    ],
    BIRTH_DATE_MISMATCH: [
      'A születési dátumok nem egyeznek',
      'A személyazonosító okmányon szereplő születési dátum eltér az e dokumentumon lévőtől.',
    ],
  },
  advice: {
    'ask-administrator':
      'Szóljon a program rendszergazdájának. A hiba elhárításáig telefonon érdeklődjön az intézménynél.',
    'ask-for-document':
      'Kérje magát az európai egészségbiztosítási kártyát vagy a kártyahelyettesítő nyomtatványt, és olvassa be a rajta lévő kódot.',
    'ask-for-original':
      'Kérje a PDF-fájlt úgy, ahogy az intézmény elküldte. Ha a hiba megmarad, hívja fel az intézményt.',
    'ask-for-other-period':
      'Ellenőrizze az ellátás napját. Ha helyes, kérjen olyan dokumentumot, amely arra a napra is szól, vagy hívja fel az intézményt.',
    'call-institution': 'Ne fogadja el ezt a dokumentumot, amíg fel nem hívta a kiállító intézményt.',
    'check-clock':
      'Kérje meg a rendszergazdát, hogy állítsa be az eszköz dátumát és idejét, majd olvassa be újra a kódot.',
    'check-identity':
      'Nézze meg a személyazonosító okmányt, és gondosan hasonlítsa össze a neveket és a születési dátumot. Ha más személyről van szó, utasítsa el a dokumentumot.',
    'check-treatment-date': 'Adja meg az ellátás helyes napját, és ismételje meg az ellenőrzést.',
    'correct-data':
      'Ha Önnek mutatták be ezt a dokumentumot: kérjen újat az intézménytől. Ha Ön állítja ki: javítsa ki az adatokat.',
    'decide-without-revocation':
      'Az összes többi ellenőrzés érvényes. Ha biztosra akar menni, hogy a dokumentumot nem vonták vissza, próbálja újra később, vagy hívja fel az intézményt.',
    nothing: 'Nincs teendő.',
    'present-again': 'Kérje, hogy a kártyát mutassák be újra a tárcából. Ha ez nem segít, ne fogadja el.',
    'refresh-registry':
      'Kérje meg a rendszergazdát, hogy frissítse a program listáit, majd olvassa be újra a kódot. Ha a hiba megmarad, hívja fel az intézményt.',
    refuse: 'Ne fogadja el ezt a dokumentumot. Kérje a jogosultság más igazolását, vagy hívja fel az intézményt.',
    'scan-again':
      'Olvassa be újra a kódot: legyen kisimítva, jól megvilágítva, és látsszon teljes egészében a képen. Ha ismét nem sikerül, kérje magát a PDF-fájlt.',
    'try-later':
      'Ellenőrizze a hálózati kapcsolatot, és olvassa be újra a kódot. Ha a hiba megmarad, hívja fel az intézményt.',
    'update-program': 'Kérje meg a rendszergazdát, hogy frissítse ezt a programot. Addig hívja fel az intézményt.',
  },
  approved: {
    title: 'Dokumentum elfogadva',
    sentence: 'A dokumentum valódi, jogosult intézménytől származik, és az ellátás napjára ({treatmentDate}) érvényes.',
    revocationNotChecked: 'Azt a program nem ellenőrizte, hogy az intézmény visszavonta-e.',
    pageNotProtected:
      'A kód valódi. A körülötte lévő oldal nem védett, és lehet, hogy megváltoztatták: az itt látható adatokat használja, ne a nyomtatott oldalt.',
    advice:
      'Hasonlítsa össze a neveket és a születési dátumot a személyazonosító okmánnyal, az itt látható adatokat pedig a nyomtatottakkal.',
    adviceWhenIdentified: 'A nevek és a születési dátum egyeznek a személyazonosító okmánnyal. Nincs több teendő.',
  },
  statuses: {
    PASSED: 'teljesült',
    'NOT PASSED': 'nem teljesült',
    WARNING: 'figyelmeztetés',
    'N/A': 'nem alkalmazható',
  },
  notChecked: 'nincs ellenőrizve',
  steps: {
    'document-unchanged': 'Változatlan-e a PDF az aláírás óta?',
    'attachment-equals-code': 'Egyeznek-e a csatolt adatok a kóddal?',
    decodable: 'Olvasható-e a kód?',
    'schema-and-header': 'Megfelelő-e a tartalom formája?',
    'key-resolved': 'Megvan-e az intézmény kulcsa?',
    signature: 'Valódi-e az aláírás?',
    'holder-bound': 'Ehhez a tárcához tartozik-e a kártya?',
    'document-signer-known': 'Ismert-e a PDF aláírója?',
    'revocation-reference-present': 'Visszavonható-e a dokumentum?',
    'revocation-status': 'Érvényben van-e még a dokumentum (nincs visszavonva)?',
    'treatment-date-not-in-future': 'Mai vagy korábbi-e az ellátás napja?',
    'key-valid-on-issuance': 'Érvényes volt-e a kulcs a kiállítás napján?',
    'issuer-accredited': 'Jogosult-e az intézmény a kiállításra?',
    'birth-not-after-start': 'Megelőzi-e a születés az időszak kezdetét?',
    'start-not-after-end': 'Megelőzi-e az időszak kezdete a végét?',
    'start-not-after-issuance': 'Legkésőbb a kiállítás napján kezdődik-e az időszak?',
    'issuance-not-after-end': 'Az időszak vége előtt állították-e ki a dokumentumot?',
    'card-expiry-not-before-end': 'Érvényes-e a kártya legalább az időszak végéig?',
    'treatment-date-in-period': 'Az időszakba esik-e az ellátás napja?',
    'institution-name-and-id-length': 'Elfér-e az űrlapon az intézmény száma és neve?',
    'card-number-digits': 'Csak számjegyekből áll-e a kártya száma?',
    'institution-id-digits': 'Csak számjegyekből áll-e az intézmény száma?',
    'name-matches-identity': 'Egyeznek-e a nevek a személyazonosító okmánnyal?',
    'birth-date-matches-identity': 'Egyezik-e a születési dátum a személyazonosító okmánnyal?',
  },
  fields: {
    document: 'a dokumentum fajtája',
    country: 'ország',
    familyName: 'családi név',
    givenNames: 'utónevek',
    birthDate: 'születési dátum',
    personalId: 'személyi azonosító szám',
    institution: 'intézmény',
    'institution.id': 'az intézmény száma',
    'institution.name': 'az intézmény neve',
    cardId: 'a kártya száma',
    expiryDate: 'lejárat napja',
    validFrom: 'érvényesség kezdete',
    validTo: 'érvényesség vége',
    issuedOn: 'kiállítás napja',
    tokenId: 'a dokumentum azonosítója',
    revocation: 'visszavonási lista',
  },
  kinds: {
    'EU Digital COVID Certificate': 'uniós digitális Covid-igazolvány',
    'national COVID or health certificate': 'nemzeti Covid- vagy egészségügyi igazolás',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'tárcaalkalmazás kérése',
    'mobile document (ISO 18013-5)': 'mobildokumentum (ISO 18013-5)',
    'web address': 'webcím',
    contact: 'névjegy',
    'calendar entry': 'naptárbejegyzés',
    'Wi-Fi access': 'wifi-hozzáférés',
    payment: 'fizetés',
    link: 'hivatkozás',
    'boarding pass': 'beszállókártya',
    'French 2D-Doc': 'francia 2D-Doc',
    'JWT that is not compressed': 'nem kártyához előkészített adat (JWT)',
  },
  report: {
    title: 'Ellenőrzési jelentés',
    page: '{page}/{pages}. oldal',
    rejected: 'Dokumentum elutasítva',
    advice: 'Teendő',
    verification: 'Ellenőrzés',
    verifiedBy: 'Az ellenőrzést végezte',
    treatmentDate: 'Az ellátás napja',
    verifiedAt: 'Az ellenőrzés időpontja',
    format: 'Formátum',
    issuer: 'Kiállító intézmény',
    institutionName: 'Név a nyilvántartásban',
    key: 'Kulcs (kid)',
    failedStep: 'Nem teljesült lépés',
    code: 'Az ok kódja',
    scannedCode: 'Beolvasott QR-kód',
    codeNotDrawn: 'A beolvasott adat nem rajzolható meg egészségbiztosítási kártya QR-kódjaként.',
    steps: 'Az ellenőrzés lépései',
    step: 'Ellenőrzés',
    result: 'Eredmény',
    technical: 'Műszaki ellenőrzések',
    business: 'A tartalom ellenőrzése',
    remarks: 'Megjegyzések',
    evidence: 'Bizonyítékok',
    library: 'Programkönyvtár',
    certificate: 'Tanúsítvány (SHA-256)',
    certificateValidity: 'A tanúsítvány érvényessége',
    accreditation: 'A kiállítási jogosultság ideje',
    registry: 'Nyilvántartás',
    revocation: 'Visszavonási lista',
    open: 'határozatlan',
    unknownTime: 'ismeretlen időpont',
    rebuilt: 'Újra előállítva a beolvasott QR-kódból az ellenőrzési jelentéshez ({time})',
    copy: 'MÁSOLAT',
    lettersReplaced: 'A nem nyomtatható betűk helyén ? áll',
  },
  scan: {
    demo: 'bemutató nyilvántartás, semmit sem bizonyít',
    onPage: 'Kód, {page}. oldal',
    inAttachment: 'Kód, csatolt PDF-fájl {page}. oldala',
    pdfSignature: 'A PDF-fájl aláírása',
    signer: 'Aláíró a tanúsítvány szerint',
    claimedTime: 'Az aláíró által megadott idő',
    timestamp: 'Időbélyeg',
  },
};

/** Hungarian. */
export const hu: Language = { language: 'hu', labels, official, messages };
