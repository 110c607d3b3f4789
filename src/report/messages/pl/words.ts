import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
  statuses: { PASSED: 'zaliczony', 'NOT PASSED': 'niezaliczony', WARNING: 'ostrzeżenie', 'N/A': 'nie dotyczy' },
  notChecked: 'nie sprawdzono',
  steps: {
    'document-unchanged': 'PDF nie zmienił się od podpisania',
    'attachment-equals-code': 'Załączone dane są takie jak w kodzie',
    decodable: 'Kod da się odczytać',
    'schema-and-header': 'Treść ma właściwą postać',
    'key-resolved': 'Znaleziono klucz instytucji',
    signature: 'Podpis jest autentyczny',
    'document-signer-known': 'Wiadomo, kto podpisał PDF',
    'revocation-reference-present': 'Dokument można unieważnić',
    'revocation-status': 'Nie unieważniono',
    'treatment-date-not-in-future': 'Data świadczenia nie jest z przyszłości',
    'key-valid-on-issuance': 'Klucz był ważny w dniu wydania',
    'issuer-accredited': 'Instytucja jest uprawniona do wydawania',
    'birth-not-after-start': 'Urodzenie przed początkiem okresu',
    'start-not-after-end': 'Okres zaczyna się, zanim się skończy',
    'start-not-after-issuance': 'Okres zaczyna się najpóźniej w dniu wydania',
    'issuance-not-after-end': 'Wydano przed końcem okresu',
    'card-expiry-not-before-end': 'Karta nie traci ważności przed końcem okresu',
    'treatment-date-in-period': 'Data świadczenia mieści się w okresie',
    'institution-name-and-id-length': 'Długość numeru i nazwy instytucji',
    'card-number-digits': 'Numer karty to same cyfry',
    'institution-id-digits': 'Numer instytucji to same cyfry',
    'name-matches-identity': 'Nazwisko i imiona zgodne z dokumentem tożsamości',
    'birth-date-matches-identity': 'Data urodzenia zgodna z dokumentem tożsamości',
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
};
