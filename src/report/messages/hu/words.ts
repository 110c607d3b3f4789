import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'A PDF az aláírás óta változatlan',
    'attachment-equals-code': 'A csatolt adatok egyeznek a kóddal',
    decodable: 'A kód olvasható',
    'schema-and-header': 'A tartalom formája megfelelő',
    'key-resolved': 'Az intézmény kulcsa megvan',
    signature: 'Az aláírás valódi',
    'document-signer-known': 'A PDF aláírója ismert',
    'revocation-reference-present': 'A dokumentum visszavonható',
    'revocation-status': 'A dokumentum nincs visszavonva',
    'treatment-date-not-in-future': 'Az ellátás napja nem a jövőben van',
    'key-valid-on-issuance': 'A kulcs a kiállítás napján érvényes volt',
    'issuer-accredited': 'Az intézmény jogosult a kiállításra',
    'birth-not-after-start': 'Születés az időszak kezdete előtt',
    'start-not-after-end': 'Az időszak kezdete megelőzi a végét',
    'start-not-after-issuance': 'Az időszak legkésőbb a kiállítás napján kezdődik',
    'issuance-not-after-end': 'Kiállítás az időszak vége előtt',
    'card-expiry-not-before-end': 'A kártya nem jár le az időszak vége előtt',
    'treatment-date-in-period': 'Az ellátás napja az időszakba esik',
    'institution-name-and-id-length': 'Az intézmény számának és nevének hossza',
    'card-number-digits': 'A kártya száma csak számjegyekből áll',
    'institution-id-digits': 'Az intézmény száma csak számjegyekből áll',
    'name-matches-identity': 'A nevek egyeznek a személyazonosító okmánnyal',
    'birth-date-matches-identity': 'A születési dátum egyezik a személyazonosító okmánnyal',
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
};
