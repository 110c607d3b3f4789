import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Teatage sellest programmi administraatorile. Kuni asi laheneb, pöörduge asutuse poole telefoni teel.',
    'ask-for-document':
      'Paluge Euroopa ravikindlustuskaarti ennast või selle asendussertifikaati ja skannige sellel olev kood.',
    'ask-for-original':
      'Paluge PDF-faili sellisena, nagu asutus selle saatis. Kui olukord ei muutu, helistage asutusele.',
    'ask-for-other-period':
      'Kontrollige ravikuupäeva. Kui see on õige, paluge dokumenti, mis sel päeval kehtib, või helistage asutusele.',
    'call-institution': 'Ärge tuginege sellele dokumendile enne, kui olete helistanud selle välja andnud asutusele.',
    'check-clock': 'Laske administraatoril selle seadme kuupäev ja kellaaeg õigeks panna ning skannige uuesti.',
    'check-identity':
      'Vaadake isikut tõendavat dokumenti ning võrrelge hoolikalt nimesid ja sünnikuupäeva. Kui tegemist on teise isikuga, ärge dokumenti vastu võtke.',
    'check-treatment-date': 'Sisestage õige ravikuupäev ja kontrollige uuesti.',
    'correct-data':
      'Kui dokument esitati teile, paluge asutuselt uut dokumenti. Kui annate selle ise välja, parandage andmed.',
    'decide-without-revocation':
      'Kõigi muude kontrollide tulemused kehtivad. Kui soovite olla kindel, et dokumenti ei ole tühistatud, proovige hiljem uuesti või helistage asutusele.',
    nothing: 'Midagi ei ole vaja teha.',
    'refresh-registry':
      'Laske administraatoril selle programmi nimekirjad uuendada ja skannige uuesti. Kui olukord ei muutu, helistage asutusele.',
    refuse: 'Ärge võtke seda dokumenti vastu. Paluge muud tõendit ravi saamise õiguse kohta või helistage asutusele.',
    'scan-again':
      'Skannige uuesti: hoidke koodi siledana, heas valguses ja tervenisti pildis. Kui see jälle ei õnnestu, paluge PDF-faili ennast.',
    'try-later': 'Kontrollige võrguühendust ja skannige uuesti. Kui olukord ei muutu, helistage asutusele.',
    'update-program': 'Laske administraatoril see programm uuendada. Seni helistage asutusele.',
  },
  approved: {
    title: 'Dokument kiideti heaks',
    sentence:
      'Dokument on ehtne, selle andis välja selleks õigustatud asutus ja see kehtib ravikuupäeval {treatmentDate}.',
    revocationNotChecked: 'Seda, kas asutus on dokumendi tühistanud, ei kontrollitud.',
    pageNotProtected:
      'Kood on ehtne. Seda ümbritsev lehekülg ei ole kaitstud ja seda võib olla muudetud: kasutage siin näidatud andmeid, mitte trükitud lehekülge.',
    advice:
      'Võrrelge nimesid ja sünnikuupäeva isikut tõendava dokumendiga ning siin näidatut sellega, mis on trükitud.',
    adviceWhenIdentified:
      'Nimed ja sünnikuupäev kattuvad isikut tõendava dokumendiga. Midagi rohkemat ei ole vaja teha.',
  },
  statuses: { PASSED: 'läbitud', 'NOT PASSED': 'läbimata', WARNING: 'hoiatus', 'N/A': 'ei kohaldata' },
  notChecked: 'kontrollimata',
  steps: {
    'document-unchanged': 'PDF-i ei ole pärast allkirjastamist muudetud',
    'attachment-equals-code': 'Lisatud andmed on samad mis koodis',
    decodable: 'Koodi saab lugeda',
    'schema-and-header': 'Sisu on õigel kujul',
    'key-resolved': 'Asutuse võti leiti',
    signature: 'Allkiri on ehtne',
    'document-signer-known': 'PDF-i allkirjastaja on teada',
    'revocation-reference-present': 'Dokumenti saab tühistada',
    'revocation-status': 'Ei ole tühistatud',
    'treatment-date-not-in-future': 'Ravikuupäev ei ole tulevikus',
    'key-valid-on-issuance': 'Võti kehtis väljaandmise päeval',
    'issuer-accredited': 'Asutusel on väljaandmise õigus',
    'birth-not-after-start': 'Sünd on enne kehtivusaja algust',
    'start-not-after-end': 'Kehtivusaeg algab enne, kui see lõpeb',
    'start-not-after-issuance': 'Kehtivusaeg algab hiljemalt väljaandmise päeval',
    'issuance-not-after-end': 'Välja antud enne kehtivusaja lõppu',
    'card-expiry-not-before-end': 'Kaart ei aegu enne kehtivusaja lõppu',
    'treatment-date-in-period': 'Ravikuupäev jääb kehtivusaega',
    'institution-name-and-id-length': 'Asutuse numbri ja nime pikkus',
    'card-number-digits': 'Kaardi number koosneb ainult numbritest',
    'institution-id-digits': 'Asutuse number koosneb ainult numbritest',
    'name-matches-identity': 'Nimed kattuvad isikut tõendava dokumendiga',
    'birth-date-matches-identity': 'Sünnikuupäev kattub isikut tõendava dokumendiga',
  },
  fields: {
    document: 'dokumendi liik',
    country: 'riik',
    familyName: 'perekonnanimi',
    givenNames: 'eesnimed',
    birthDate: 'sünnikuupäev',
    personalId: 'isiklik identifitseerimisnumber',
    institution: 'asutus',
    'institution.id': 'asutuse number',
    'institution.name': 'asutuse nimi',
    cardId: 'kaardi number',
    expiryDate: 'kehtivusaja lõpp',
    validFrom: 'kehtivuse algus',
    validTo: 'kehtivuse lõpp',
    issuedOn: 'väljaandmise kuupäev',
    tokenId: 'dokumendi tunnus',
    revocation: 'tühistusnimekiri',
  },
  kinds: {
    'EU Digital COVID Certificate': 'ELi digitaalne COVID-tõend',
    'national COVID or health certificate': 'riigisisene COVID- või tervisetõend',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'digikukru rakenduse päring',
    'mobile document (ISO 18013-5)': 'mobiilidokument (ISO 18013-5)',
    'web address': 'veebiaadress',
    contact: 'kontaktandmed',
    'calendar entry': 'kalendrikirje',
    'Wi-Fi access': 'Wi-Fi juurdepääs',
    payment: 'makse',
    link: 'link',
    'boarding pass': 'pardakaart',
    'French 2D-Doc': 'Prantsuse 2D-Doc',
    'JWT that is not compressed': 'kaardi jaoks pakkimata andmed (JWT)',
  },
};
