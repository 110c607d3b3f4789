import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; captions only from prose. */
export const labels: Labels = {
  prcTitle: ['Certyfikat tymczasowo zastępujący', 'Europejską Kartę Ubezpieczenia Zdrowotnego'],
  ehicTitle: ['Europejska karta ubezpieczenia zdrowotnego'],
  prcLegal: [
    'zgodnie z załącznikiem 2 do decyzji nr S2',
    'dotyczącej specyfikacji technicznych europejskiej karty ubezpieczenia zdrowotnego',
  ],
  ehicLegal: [
    'zgodnie z decyzją nr S2',
    'dotyczącą specyfikacji technicznych europejskiej karty ubezpieczenia zdrowotnego',
  ],
  issuingState: 'Państwo członkowskie wydające',
  holder: 'Dane posiadacza karty',
  institution: 'Dane instytucji właściwej',
  card: 'Dane karty',
  prcValidity: 'Okres ważności zaświadczenia',
  ehicValidity: 'Okres ważności',
  prcDelivery: 'Data wydania zaświadczenia',
  ehicDelivery: 'Data wydania',
  signature: 'Podpis i pieczęć instytucji',
  qrCode: 'Kod QR z danymi tego dokumentu, podpisanymi cyfrowo',
  scanCaption: 'Zeskanuj, aby sprawdzić',
  guidance: [
    'Ten dokument daje podczas pobytu czasowego takie samo prawo do niezbędnego leczenia jak europejska karta ubezpieczenia zdrowotnego.',
    'Należy go okazać razem z dokumentem tożsamości.',
    'Aby go sprawdzić, należy zeskanować kod: zawiera on to, co tu wydrukowano, podpisane cyfrowo.',
    'Kodu nie należy zginać, zasłaniać ani obcinać.',
    'Nie należy publikować tej strony ani zdjęcia kodu.',
  ],
  contactTitle: 'Kontakt (nie należy do podpisanych danych)',
  telephone: 'Telefon',
  printScale: 'Drukować w skali 100\u00a0%: ta linia ma 50\u00a0mm. Wyciąć wzdłuż znaczników.',
  familyName: 'Nazwisko',
  prcGivenNames: 'Imię (imiona)',
  ehicGivenNames: 'Imiona',
  birthDate: 'Data urodzenia',
  personalId: 'Osobisty numer identyfikacyjny',
  institutionId: 'Numer identyfikacyjny instytucji',
  cardId: 'Numer identyfikacyjny karty',
  expiryDate: 'Data ważności',
  validFrom: 'Od',
  validTo: 'Do',
  notesTitle: 'Uwagi i informacje',
  prcNotes:
    'Wszystkie normy mające zastosowanie do danych widocznych na karcie europejskiej, dotyczące opisu, wartości, ' +
    'długości i uwag do pól danych, mają zastosowanie do zaświadczenia.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Niczego nie zeskanowano', 'Skaner nie przekazał żadnego tekstu.'],
    TEXT_TOO_LONG: [
      'To nie kod karty ubezpieczenia zdrowotnego',
      'Tekst jest za długi, by zmieścić się w kodzie QR[ (liczba znaków: najwyżej {max})].',
    ],
    cleaned: ['Pominięto zbędne znaki', 'Skaner dodał spacje lub końce wierszy. Pominięto je i kod dało się odczytać.'],
    TEXT_LOWER_CASE: [
      'Skaner zmienił tekst',
      'Tekst składa się z małych liter, a te kody mają tylko wielkie litery. Skaner lub klawiatura są źle ustawione; dokument może być w porządku.',
    ],
    NOT_AN_EHIC: [
      'To nie kod karty ubezpieczenia zdrowotnego',
      'Ten kod nie pochodzi z europejskiej karty ubezpieczenia zdrowotnego ani z jej zaświadczenia zastępczego.[ Jest to: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Nieznany rodzaj kodu karty',
      'Może to być kod karty ubezpieczenia zdrowotnego, ale w wersji[ ({version})], której ten program nie zna.',
    ],
    SCHEMA_UNKNOWN: ['Nieznany rodzaj dokumentu', 'Kod zawiera dokument w wersji, której ten program nie zna.'],
    BASE45_INVALID: [
      'Kod nie został odczytany poprawnie',
      'Tekst zawiera znaki, których taki kod nie ma, lub brakuje jego części. Często skaner jest ustawiony na inny układ klawiatury lub kod odczytano tylko częściowo.',
    ],
    damaged: [
      'Kod nie został odczytany w całości',
      'Część danych jest zmieniona lub jej brakuje: kod źle odczytano albo dokument jest uszkodzony.',
    ],
    malformed: [
      'Kod nie jest zbudowany tak, jak powinien',
      'Kod dało się odczytać, ale jego treść jest niezgodna z regułami. Utworzyło go wadliwe oprogramowanie albo ktoś go zmienił. Ponowne skanowanie nie pomoże.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Niedozwolony rodzaj podpisu',
      'Dokument podaje rodzaj podpisu, który jest niedozwolony, ponieważ można go sfałszować.',
    ],
    KID_NOT_CANONICAL: [
      'Nietypowe oznaczenie klucza',
      'Instytucja zapisała oznaczenie swojego klucza w nietypowej formie. Mimo to dało się je odczytać.',
    ],
    undone: [
      'Tekst zmieniono po drodze',
      'Skaner lub program dodał albo zamienił znaki. Cofnięto to i kod dało się odczytać.',
    ],
    KEYBOARD_LAYOUT: [
      'Skaner ma inny układ klawiatury',
      'Skaner pisze w innym układzie klawiatury niż układ tego komputera, więc pojawiają się błędne znaki. Dokument może być w porządku: skaner i komputer trzeba ustawić na ten sam układ.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Plik PDF nie jest podpisany',
      'Plik PDF nie ma własnego podpisu, więc nie można stwierdzić, czy został zmieniony. Zawarty w nim kod ma własny podpis.',
    ],
    'document-changed': [
      'Plik PDF został zmieniony',
      'Plik PDF nie jest tym, który podpisano: został później zmieniony.',
    ],
    'document-signature-malformed': [
      'Podpis pliku PDF jest wadliwy',
      'Podpis pliku PDF nie jest zbudowany tak, jak powinien. Utworzyło go wadliwe oprogramowanie albo ktoś zmienił plik.',
    ],
    SIGNER_UNTRUSTED: [
      'Plik PDF podpisał ktoś inny',
      'Plik PDF nie został podpisany kluczem instytucji, która wydała dokument.',
    ],
    'document-signer-not-valid': [
      'Plik PDF podpisano nieważnym kluczem',
      'Klucz, którym podpisano plik PDF, nie jest dziś ważny, a żaden zaufany znacznik czasu nie potwierdza, że był ważny w chwili podpisania.',
    ],
    'timestamp-not-trusted': [
      'Na znaczniku czasu nie można polegać',
      'Znacznik czasu w pliku PDF jest wadliwy lub nie pochodzi od zaufanego podmiotu. Nie został użyty.',
    ],
    ATTACHMENT_MISSING: ['Brak załączonych danych', 'Plik PDF nie ma załącznika z danymi kodu. Nie musi go mieć.'],
    'attachment-differs': [
      'Załączone dane są inne niż w kodzie',
      'Dane załączone do pliku PDF nie są danymi z kodu QR na jego stronie. Jedno z nich zostało podmienione.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Wydrukowany tekst może się różnić od kodu',
      'Czegoś, co podaje kod, nie znaleziono w tekście strony[: {field}]. Należy porównać to, co widać tutaj, z tym, co wydrukowano: liczy się to, co podaje kod.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nie zeskanowano pliku PDF',
      'To, co zeskanowano, nie jest plikiem PDF, więc nie było podpisu pliku, który można by sprawdzić. Sprawdzono tylko kod.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Plik PDF zapisano na nowo',
      'Po podpisaniu plik PDF został połączony, obrócony lub zapisany na nowo przez inny program, więc jego podpisu nie można już sprawdzić.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Puste znaki po pliku PDF',
      'Po końcu pliku PDF dodano puste znaki, jak robią to niektóre programy pocztowe. Niczego nie zmieniają i zostały pominięte.',
    ],
    DOCUMENT_ATTACHED: [
      'Kod z załączonego pliku PDF',
      'Kod odczytano z pliku PDF załączonego do zeskanowanego pliku. Dokumentu wokół niego nie sprawdzono.',
    ],
    PAGES_NOT_READ: [
      'Nie odczytano wszystkich stron',
      'Plik PDF ma więcej stron[ ({pages})], niż odczytano[ ({maxPages})]. Na pozostałych mogą być dalsze kody.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Plik PDF podpisano kluczem do innego celu',
      'Certyfikat, którym podpisano plik PDF, nie jest przeznaczony do podpisywania dokumentów.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Plik PDF podpisała inna instytucja',
      'Plik PDF podpisano kluczem innej instytucji niż ta, która wydała dokument.',
    ],
    SIGNER_REVOKED: [
      'Klucz pliku PDF został unieważniony',
      'Certyfikat, którym podpisano plik PDF, został unieważniony przez podmiot, który go wydał.',
    ],
    'signer-revocation-not-checked': [
      'Nie sprawdzono unieważnienia klucza podpisu',
      'Nie sprawdzono, czy certyfikat, którym podpisano plik PDF, został unieważniony.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Nie można było porównać wydruku',
      'Strona nie zawiera tekstu, który ten program może odczytać. Należy porównać to, co widać tutaj, z tym, co wydrukowano: liczy się to, co podaje kod.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Brakuje pola', 'W dokumencie brakuje wymaganego pola[: {field}].'],
    'field-not-allowed': ['O jedno pole za dużo', 'Dokument ma pole, którego nie może mieć[: {field}].'],
    'field-value': ['Pole jest nieprawidłowe', 'Pole dokumentu zawiera coś, czego nie może zawierać[: {field}].'],
    FIELD_TOO_LONG: [
      'Pole jest za długie',
      'Pole dokumentu jest dłuższe niż dozwolone[: {field}][ (liczba znaków: najwyżej {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Pole jest za krótkie',
      'Pole dokumentu jest krótsze niż dozwolone[: {field}][ (liczba znaków: co najmniej {min})].',
    ],
    DATE_INVALID: ['Data jest nieprawidłowa', 'Dokument zawiera datę, która nie istnieje[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Nieznane państwo',
      'Dokument podaje państwo, które nie uczestniczy w systemie europejskiej karty ubezpieczenia zdrowotnego.',
    ],
    COUNTRY_ALIAS: [
      'Dostosowano kod państwa',
      'Państwo zapisano innym kodem (EL dla Grecji, GB dla Zjednoczonego Królestwa), ale rozpoznano je prawidłowo.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Niewidoczny znak w tekście',
      'Tekst zawiera znak, którego nie widać lub który odwraca kolejność liter[: {field}]. Jego wygląd może nie odpowiadać rzeczywistej treści.',
    ],
    'odd-text': [
      'Tekst zapisany w nietypowy sposób',
      'Tekst zaczyna się lub kończy spacją albo jego litery zapisano w nietypowy sposób[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Litery innego alfabetu',
      'Tekst nie jest zapisany literami łacińskimi[: {field}]. Za granicą może być nieczytelny.',
    ],
    TOKEN_ID_NOT_UUID: ['Nieprawidłowy identyfikator dokumentu', 'Identyfikator dokumentu nie ma wymaganej postaci.'],
    REVOCATION_URI_INVALID: [
      'Nieprawidłowy adres listy unieważnień',
      'Dokument podaje listę unieważnień pod adresem, którego nie można użyć.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokument niemożliwy w tym formacie',
      'Ten format nie jest przeznaczony dla dokumentów tego rodzaju.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Data wydania nie jest dzisiejsza',
      'Dokument musi być wydany z datą dnia, w którym jest podpisywany.',
    ],
    'too-much-data': ['Za dużo danych dla kodu', 'Dane nie mieszczą się w kodzie QR.'],
    'garbled-text': [
      'Tekst wygląda na uszkodzony',
      'Tekst zawiera znaki, jakie powstają przy błędnym zapisie, na przykład Ã¼ zamiast ü lub &#39; zamiast apostrofu[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numer zmieniony przez arkusz kalkulacyjny',
      'Numer wygląda tak, jakby zaokrąglił go arkusz kalkulacyjny[: {field}]. Część jego cyfr mogła zostać utracona.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Znaku nie można wydrukować',
      'Tekst zawiera znak[ ({codePoint})], którego nie ma w czcionce dokumentu[: {field}]. Nie można z nim utworzyć pliku PDF.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Instytucja nieznana',
      'Urzędowy rejestr nie zna w tym państwie instytucji o tym numerze. Dokument może być sfałszowany albo instytucja może być nowa.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Klucz instytucji nieznany',
      'Rejestr zna instytucję, ale nie zna klucza, którym podpisano ten dokument. Dane rejestru są tu nieaktualne albo dokument jest sfałszowany.',
    ],
    TOO_MANY_CANDIDATES: [
      'Za dużo kluczy do wypróbowania',
      'Rejestr ma więcej pasujących kluczy tej instytucji, niż się sprawdza[ (najwyżej {max})]. Nie świadczy to przeciwko dokumentowi.',
    ],
    REGISTRY_STALE: [
      'Dane rejestru są nieaktualne',
      'Rejestr instytucji w tym programie jest zbyt stary, by można było na nim polegać. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    'registry-unreachable': [
      'Brak połączenia z rejestrem',
      'Rejestr instytucji nie odpowiedział. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    'registry-unusable': [
      'Rejestr nie dał użytecznej odpowiedzi',
      'Rejestr instytucji odpowiedział błędem lub czymś, czego nie można użyć. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    REGISTRY_INCONSISTENT: [
      'Rejestr sam sobie przeczy',
      'Odpowiedź rejestru nie pasuje do pytania lub jest wewnętrznie sprzeczna, więc nie można na niej polegać. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Rejestr podaje kilka instytucji',
      'Rejestr ma w tym państwie więcej niż jedną instytucję o tym numerze. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Zegar tego urządzenia wskazuje zły czas',
      'Zegar tego urządzenia pokazuje czas sprzed utworzenia danych rejestru. Daty mogą zostać błędnie ocenione.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Podpis nie pasuje do klucza',
      'Dokument podaje rodzaj podpisu, którego klucz instytucji nie może utworzyć. Prawdopodobnie go sfałszowano.',
    ],
    SIGNATURE_INVALID: [
      'Dokument sfałszowany lub zmieniony',
      'Podpis nie jest podpisem instytucji pod tymi danymi: dokument zmieniono albo utworzył go ktoś inny.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Podpisano kluczem jeszcze nieważnym',
      'W dniu wydania klucz użyty do podpisu nie był jeszcze ważny.[ Jest ważny od {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Podpisano kluczem już nieważnym',
      'W dniu wydania klucz użyty do podpisu nie był już ważny.[ Był ważny do {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Ważność klucza nieznana',
      'Rejestr nie podaje, kiedy klucz instytucji jest ważny, więc nie można tego sprawdzić.',
    ],
    NOT_ACCREDITED: [
      'Instytucja nie może wydać tego dokumentu',
      'Według rejestru instytucja nie jest uprawniona do wydawania europejskiej karty ubezpieczenia zdrowotnego.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Instytucja nie była tego dnia uprawniona',
      'Według rejestru w dniu wydania instytucja nie była uprawniona do wydania tego dokumentu.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Instytucja nieuprawniona na cały okres',
      'Dokument obejmuje dni, na które instytucja nie ma prawa go wydać.',
    ],
    REGISTRY_REDIRECTED: [
      'Rejestr jest pod innym adresem',
      'Rejestr instytucji odpowiedział, że znajduje się pod innym adresem, do którego ten program sam nie przechodzi. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
    ],
    CLOCK_WRONG: [
      'Zegar tego urządzenia jest błędny',
      '[Zegar tego urządzenia pokazuje {today}, a powinien pokazywać {atLeast} lub późniejszą datę. ]Przy błędnym zegarze nie można ocenić żadnej daty: dokument może być w porządku.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumentu nie można unieważnić',
      'Instytucja nie przewidziała możliwości unieważnienia tego dokumentu. Nie ma takiego obowiązku.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Nie sprawdzono unieważnienia',
      'Ten program nie jest ustawiony do sprawdzania list unieważnień.',
    ],
    'revocation-unreachable': [
      'Nie można było sprawdzić unieważnienia',
      'Nie udało się pobrać listy unieważnień tej instytucji, a jej kopii tutaj nie ma.',
    ],
    'revocation-not-allowed': [
      'Nie sprawdzono unieważnienia',
      'Lista unieważnień znajduje się pod adresem, z którego temu programowi nie wolno pobierać.',
    ],
    'revocation-unusable': [
      'Nie można było sprawdzić unieważnienia',
      'Lista unieważnień jest za duża lub nie można jej odczytać.',
    ],
    'revocation-not-trusted': [
      'Lista unieważnień nie jest autentyczna',
      'Listy unieważnień nie podpisała instytucja, która wydała dokument, albo jest to inna lista. Nie została użyta.',
    ],
    REVOCATION_STALE: [
      'Lista unieważnień jest nieaktualna',
      'Lista unieważnień w tym programie jest zbyt stara, by można było na niej polegać. Dlatego nie można było sprawdzić, czy dokument unieważniono.',
    ],
    REVOCATION_OLDER: [
      'Otrzymano starą listę unieważnień',
      'Pobrana lista unieważnień jest starsza niż lista znana już wcześniej. Nie została użyta.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Lista unieważnień z przyszłości',
      'Lista unieważnień podaje czas utworzenia, który dopiero nadejdzie. Błędny jest zegar tego urządzenia albo lista. Nie została użyta.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Brak takiego miejsca na liście unieważnień',
      'Dokument wskazuje miejsce na liście unieważnień, którego na tej liście nie ma.',
    ],
    REVOKED: [
      'Unieważniony przez instytucję',
      'Instytucja unieważniła ten dokument. Jest autentyczny, ale już nieważny.',
    ],
    SUSPENDED: ['Zawieszony przez instytucję', 'Instytucja tymczasowo zawiesiła ważność tego dokumentu.'],
    STATUS_NOT_VALID: ['Już nieważny', 'Na swojej liście instytucja oznaczyła ten dokument jako nieważny.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Data świadczenia z przyszłości',
      'Wprowadzona data świadczenia[ {treatmentDate}] jest późniejsza niż dzisiejsza[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Zbyt dawna data świadczenia',
      'Wprowadzona data świadczenia[ {treatmentDate}] jest wcześniejsza niż 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Daty są sprzeczne', 'Ważność dokumentu zaczyna się przed dniem urodzenia tej osoby.'],
    START_AFTER_END: ['Daty są sprzeczne', 'Ważność dokumentu kończy się, zanim się zacznie.'],
    START_AFTER_ISSUANCE: [
      'Daty są sprzeczne',
      'Ważność zaświadczenia zaczyna się dopiero po dniu wydania, co jest niedozwolone.',
    ],
    ISSUANCE_AFTER_END: ['Daty są sprzeczne', 'Dokument wydano, gdy jego ważność już się skończyła.'],
    CARD_EXPIRES_BEFORE_END: [
      'Daty są sprzeczne',
      'Karta traci ważność wcześniej niż zaświadczenie, które ją zastępuje.',
    ],
    BEFORE_PERIOD: [
      'W dniu świadczenia jeszcze nieważny',
      'Dokument jest autentyczny, ale nie obejmuje daty świadczenia[ {treatmentDate}]: jego ważność zaczyna się później.',
    ],
    AFTER_PERIOD: [
      'W dniu świadczenia już nieważny',
      'Dokument jest autentyczny, ale nie obejmuje daty świadczenia[ {treatmentDate}]: jego ważność skończyła się wcześniej.',
    ],
    ISSUED_IN_FUTURE: [
      'Data wydania z przyszłości',
      'Na dokumencie jest data wydania późniejsza niż dzisiejsza. Zegar tego urządzenia może wskazywać zły czas.',
    ],
    INSTITUTION_TOO_LONG: [
      'Zbyt długie oznaczenie instytucji',
      'Numer i nazwa instytucji są razem dłuższe, niż przewiduje formularz.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Litery w numerze karty',
      'Numer karty nie składa się z samych cyfr. Zdarza się to i nie przeszkadza.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Litery w numerze instytucji',
      'Numer instytucji nie składa się z samych cyfr. To częste i nie przeszkadza.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Jeszcze nieważna w portfelu',
      'Karta w portfelu nie jest jeszcze ważna. Być może zegar tego urządzenia jest źle ustawiony.',
    ],
    TOKEN_EXPIRED: [
      'Termin ważności w portfelu minął',
      'Karta w portfelu straciła ważność. Portfel musi pobrać nową z instytucji.',
    ],
    'holder-not-bound': [
      'Portfel nie dowiódł, że ma kartę',
      'W odpowiedzi portfela brakuje ważnego, sporządzonego na to żądanie dowodu, że karta do niego należy. Karta mogła zostać skopiowana.',
    ],
    HOLDER_BINDING_STALE: [
      'Odpowiedź portfela nieaktualna',
      'Odpowiedź portfela powstała zbyt dawno albo jej czas leży w przyszłości. Być może jeden z dwóch zegarów jest źle ustawiony.',
    ],
    HOLDER_KEY_INVALID: [
      'Klucz portfela nie nadaje się do użycia',
      'Klucz portfela, z którym karta jest związana, nie jest wymaganego rodzaju.',
    ],
    WALLET_CHAIN: [
      'Certyfikat nie pochodzi od zaufanego organu',
      'Certyfikaty karty nie prowadzą do organu, któremu się tu ufa, albo jest wśród nich taki, którego nie powinno tam być.',
    ],
    HOLDER_UNKNOWN: [
      'Nazwisko i data urodzenia nieznane',
      'Karta z portfela nie zawiera nazwiska ani daty urodzenia, a nie okazano z nią żadnych danych tożsamości.',
    ],
    HOLDER_NOT_LINKED: [
      'Karta i tożsamość niepowiązane',
      'Nic nie dowodzi, że karta i dane tożsamości z portfela należą do tej samej osoby: numery osobiste są różne albo jednego z nich brakuje.',
    ],
    'identity-not-accepted': [
      'Dane tożsamości z portfela nieprzyjęte',
      'Dane tożsamości okazane z kartą nie są autentyczne, nie są ważne albo nie pochodzą od organu, któremu się tu ufa.',
    ],
    NAME_MISMATCH: [
      'Nazwiska lub imiona są niezgodne',
      'Nazwisko lub imiona w dokumencie tożsamości są inne niż w tym dokumencie.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Daty urodzenia są niezgodne',
      'Data urodzenia w dokumencie tożsamości jest inna niż w tym dokumencie.',
    ],
  },
  advice: {
    'ask-administrator':
      'Należy powiadomić administratora tego programu. Do czasu rozwiązania problemu należy pytać instytucję telefonicznie.',
    'ask-for-document':
      'Należy poprosić o samą europejską kartę ubezpieczenia zdrowotnego lub jej zaświadczenie zastępcze i zeskanować znajdujący się tam kod.',
    'ask-for-original':
      'Należy poprosić o plik PDF w postaci przesłanej przez instytucję. Jeśli to nie pomoże, należy zadzwonić do instytucji.',
    'ask-for-other-period':
      'Należy sprawdzić datę świadczenia. Jeśli jest właściwa, należy poprosić o dokument obejmujący ten dzień lub zadzwonić do instytucji.',
    'call-institution': 'Nie należy polegać na tym dokumencie przed telefonem do instytucji, która go wydała.',
    'check-clock': 'Administrator powinien ustawić datę i godzinę tego urządzenia. Potem należy zeskanować ponownie.',
    'check-identity':
      'Należy obejrzeć dokument tożsamości i uważnie porównać nazwisko, imiona i datę urodzenia. Jeśli to inna osoba, nie należy przyjmować karty ani zaświadczenia.',
    'check-treatment-date': 'Należy wprowadzić właściwą datę świadczenia i zweryfikować ponownie.',
    'correct-data':
      'Jeśli ten dokument został okazany, należy poprosić o nowy dokument z instytucji. Jeśli jest wydawany, należy poprawić dane.',
    'decide-without-revocation':
      'Wyniki wszystkich innych kontroli pozostają w mocy. Aby mieć pewność, że dokumentu nie unieważniono, należy spróbować później lub zadzwonić do instytucji.',
    nothing: 'Nie trzeba nic robić.',
    'present-again':
      'Należy poprosić o ponowne okazanie karty z portfela. Jeśli to nie pomoże, nie należy jej przyjmować.',
    'refresh-registry':
      'Administrator powinien odświeżyć listy tego programu. Potem należy zeskanować ponownie. Jeśli to nie pomoże, należy zadzwonić do instytucji.',
    refuse:
      'Nie należy przyjmować tego dokumentu. Należy poprosić o inny dowód prawa do świadczeń lub zadzwonić do instytucji.',
    'scan-again':
      'Należy zeskanować ponownie, trzymając kod płasko, w dobrym świetle i w całości w kadrze. Jeśli znów się nie uda, należy poprosić o sam plik PDF.',
    'try-later':
      'Należy sprawdzić połączenie z siecią i zeskanować ponownie. Jeśli to nie pomoże, należy zadzwonić do instytucji.',
    'update-program': 'Administrator powinien zaktualizować ten program. Do tego czasu należy dzwonić do instytucji.',
  },
  approved: {
    title: 'Dokument zaakceptowany',
    sentence:
      'Dokument jest autentyczny, pochodzi od uprawnionej instytucji i obejmuje datę świadczenia {treatmentDate}.',
    revocationNotChecked: 'Nie sprawdzono, czy instytucja go unieważniła.',
    pageNotProtected:
      'Kod jest autentyczny. Strona wokół niego nie jest chroniona i mogła zostać zmieniona: należy użyć danych widocznych tutaj, a nie wydrukowanej strony.',
    advice:
      'Należy porównać nazwisko, imiona i datę urodzenia z dokumentem tożsamości osoby oraz to, co widać tutaj, z tym, co wydrukowano.',
    adviceWhenIdentified:
      'Nazwisko, imiona i data urodzenia zgadzają się z dokumentem tożsamości. Nie trzeba robić nic więcej.',
  },
  statuses: {
    PASSED: 'wynik pozytywny',
    'NOT PASSED': 'wynik negatywny',
    WARNING: 'ostrzeżenie',
    'N/A': 'nie dotyczy',
  },
  notChecked: 'nie sprawdzono',
  steps: {
    'document-unchanged': 'Czy PDF jest niezmieniony od podpisania?',
    'attachment-equals-code': 'Czy załączone dane są takie jak w kodzie?',
    decodable: 'Czy kod da się odczytać?',
    'schema-and-header': 'Czy treść ma właściwą postać?',
    'key-resolved': 'Czy znaleziono klucz instytucji?',
    signature: 'Czy podpis jest autentyczny?',
    'holder-bound': 'Czy karta należy do tego portfela?',
    'document-signer-known': 'Czy wiadomo, kto podpisał PDF?',
    'revocation-reference-present': 'Czy dokument można unieważnić?',
    'revocation-status': 'Czy dokument nadal obowiązuje (nie unieważniono go)?',
    'treatment-date-not-in-future': 'Czy data świadczenia jest dzisiejsza lub wcześniejsza?',
    'key-valid-on-issuance': 'Czy klucz był ważny w dniu wydania?',
    'issuer-accredited': 'Czy instytucja jest uprawniona do wydania dokumentu?',
    'birth-not-after-start': 'Czy data urodzenia przypada przed początkiem okresu?',
    'start-not-after-end': 'Czy okres zaczyna się, zanim się skończy?',
    'start-not-after-issuance': 'Czy okres zaczyna się najpóźniej w dniu wydania?',
    'issuance-not-after-end': 'Czy dokument wydano przed końcem okresu?',
    'card-expiry-not-before-end': 'Czy karta jest ważna co najmniej do końca okresu?',
    'treatment-date-in-period': 'Czy data świadczenia mieści się w okresie?',
    'institution-name-and-id-length': 'Czy numer i nazwa instytucji mieszczą się w formularzu?',
    'card-number-digits': 'Czy numer karty to same cyfry?',
    'institution-id-digits': 'Czy numer instytucji to same cyfry?',
    'name-matches-identity': 'Czy nazwisko i imiona są zgodne z dokumentem tożsamości?',
    'birth-date-matches-identity': 'Czy data urodzenia jest zgodna z dokumentem tożsamości?',
  },
  fields: {
    document: 'rodzaj dokumentu',
    country: 'państwo',
    familyName: 'nazwisko',
    givenNames: 'imiona',
    birthDate: 'data urodzenia',
    personalId: 'osobisty numer identyfikacyjny',
    institution: 'instytucja',
    'institution.id': 'numer instytucji',
    'institution.name': 'nazwa instytucji',
    cardId: 'numer karty',
    expiryDate: 'data ważności',
    validFrom: 'początek ważności',
    validTo: 'koniec ważności',
    issuedOn: 'data wydania',
    tokenId: 'identyfikator dokumentu',
    revocation: 'lista unieważnień',
  },
  kinds: {
    'EU Digital COVID Certificate': 'unijne cyfrowe zaświadczenie COVID',
    'national COVID or health certificate': 'krajowe zaświadczenie COVID lub zdrowotne',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'żądanie aplikacji portfela cyfrowego',
    'mobile document (ISO 18013-5)': 'dokument mobilny (ISO 18013-5)',
    'web address': 'adres internetowy',
    contact: 'kontakt',
    'calendar entry': 'wpis w kalendarzu',
    'Wi-Fi access': 'dostęp do Wi-Fi',
    payment: 'płatność',
    link: 'link',
    'boarding pass': 'karta pokładowa',
    'French 2D-Doc': 'francuski 2D-Doc',
    'JWT that is not compressed': 'dane niespakowane na potrzeby karty (JWT)',
  },
  report: {
    title: 'Raport z weryfikacji',
    page: 'Strona {page} z {pages}',
    rejected: 'Dokument odrzucony',
    advice: 'Co zrobić',
    verification: 'Weryfikacja',
    verifiedBy: 'Weryfikujący',
    treatmentDate: 'Data świadczenia',
    verifiedAt: 'Czas weryfikacji',
    format: 'Format',
    issuer: 'Instytucja wydająca',
    institutionName: 'Nazwa w rejestrze',
    key: 'Klucz (kid)',
    failedStep: 'Krok z wynikiem negatywnym',
    code: 'Kod przyczyny',
    scannedCode: 'Zeskanowany kod QR',
    codeNotDrawn: 'Tego, co zeskanowano, nie można przedstawić jako kodu QR karty ubezpieczenia zdrowotnego.',
    steps: 'Kroki weryfikacji',
    step: 'Kontrola',
    result: 'Wynik',
    technical: 'Kontrole techniczne',
    business: 'Kontrole treści',
    remarks: 'Uwagi',
    evidence: 'Dowody',
    library: 'Biblioteka programu',
    certificate: 'Certyfikat (SHA-256)',
    certificateValidity: 'Ważność certyfikatu',
    accreditation: 'Okres uprawnienia',
    registry: 'Rejestr',
    revocation: 'Lista unieważnień',
    open: 'bezterminowo',
    unknownTime: 'czas nieznany',
    rebuilt: 'Odtworzono z zeskanowanego kodu QR na potrzeby raportu z weryfikacji z dnia {time}',
    copy: 'KOPIA',
    lettersReplaced: 'Litery, których nie można wydrukować, zastąpiono znakiem ?',
  },
  scan: {
    demo: 'rejestr pokazowy, niczego nie dowodzi',
    onPage: 'Kod na stronie {page}',
    inAttachment: 'Kod na stronie {page} załączonego pliku PDF',
    pdfSignature: 'Podpis pliku PDF',
    signer: 'Podpisujący według certyfikatu',
    claimedTime: 'Czas podany przez podpisującego',
    timestamp: 'Znacznik czasu',
  },
};

/** Polish. */
export const pl: Language = { language: 'pl', labels, official, messages };
