import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Informējiet par to šīs programmas administratoru. Kamēr tas nav atrisināts, jautājiet institūcijai pa tālruni.',
    'ask-for-document':
      'Palūdziet pašu Eiropas veselības apdrošināšanas karti vai to aizstājošo pagaidu sertifikātu un noskenējiet kodu uz tā.',
    'ask-for-original':
      'Palūdziet PDF datni tādu, kādu to atsūtīja institūcija. Ja nekas nemainās, zvaniet institūcijai.',
    'ask-for-other-period':
      'Pārbaudiet ārstēšanas datumu. Ja tas ir pareizs, palūdziet dokumentu, kas ir derīgs šajā dienā, vai zvaniet institūcijai.',
    'call-institution': 'Pirms paļaujaties uz šo dokumentu, zvaniet institūcijai, kas to izsniedza.',
    'check-clock': 'Lūdziet, lai administrators iestata šīs ierīces datumu un laiku, pēc tam skenējiet vēlreiz.',
    'check-identity':
      'Aplūkojiet personu apliecinošo dokumentu un rūpīgi salīdziniet vārdu, uzvārdu un dzimšanas datumu. Ja tā ir cita persona, dokumentu nepieņemiet.',
    'check-treatment-date': 'Ievadiet pareizo ārstēšanas datumu un pārbaudiet vēlreiz.',
    'correct-data':
      'Ja šo dokumentu uzrādīja jums, palūdziet no institūcijas jaunu. Ja jūs to izsniedzat, izlabojiet datus.',
    'decide-without-revocation':
      'Visas pārējās pārbaudes ir spēkā. Ja vēlaties pārliecināties, ka dokuments nav atsaukts, mēģiniet vēlāk vēlreiz vai zvaniet institūcijai.',
    nothing: 'Nekas nav jādara.',
    'refresh-registry':
      'Lūdziet, lai administrators atjaunina šīs programmas sarakstus, pēc tam skenējiet vēlreiz. Ja nekas nemainās, zvaniet institūcijai.',
    refuse:
      'Nepieņemiet šo dokumentu. Palūdziet citu apliecinājumu tiesībām uz veselības aprūpi vai zvaniet institūcijai.',
    'scan-again':
      'Skenējiet vēlreiz: turiet kodu gludi, labā apgaismojumā un pilnībā attēlā. Ja atkal neizdodas, palūdziet pašu PDF datni.',
    'try-later': 'Pārbaudiet tīkla savienojumu un skenējiet vēlreiz. Ja nekas nemainās, zvaniet institūcijai.',
    'update-program': 'Lūdziet, lai administrators atjaunina šo programmu. Līdz tam zvaniet institūcijai.',
  },
  approved: {
    title: 'Dokuments apstiprināts',
    sentence:
      'Dokuments ir īsts, to izsniegusi tiesīga institūcija, un tas ir derīgs ārstēšanas datumā {treatmentDate}.',
    revocationNotChecked: 'Nav pārbaudīts, vai institūcija dokumentu ir atsaukusi.',
    pageNotProtected:
      'Kods ir īsts. Lappuse ap to nav aizsargāta un var būt mainīta: izmantojiet šeit redzamos datus, nevis drukāto lappusi.',
    advice:
      'Salīdziniet vārdu, uzvārdu un dzimšanas datumu ar personu apliecinošo dokumentu un šeit redzamo ar drukāto.',
    adviceWhenIdentified:
      'Vārds, uzvārds un dzimšanas datums sakrīt ar personu apliecinošo dokumentu. Vairāk nekas nav jādara.',
  },
  statuses: { PASSED: 'atbilst', 'NOT PASSED': 'neatbilst', WARNING: 'brīdinājums', 'N/A': 'neattiecas' },
  notChecked: 'nav pārbaudīts',
  steps: {
    'document-unchanged': 'PDF pēc parakstīšanas nav mainīts',
    'attachment-equals-code': 'Pievienotie dati sakrīt ar kodu',
    decodable: 'Kodu var nolasīt',
    'schema-and-header': 'Saturs ir pareizā formā',
    'key-resolved': 'Institūcijas atslēga atrasta',
    signature: 'Paraksts ir īsts',
    'document-signer-known': 'PDF parakstītājs ir zināms',
    'revocation-reference-present': 'Dokumentu var atsaukt',
    'revocation-status': 'Nav atsaukts',
    'treatment-date-not-in-future': 'Ārstēšanas datums nav nākotnē',
    'key-valid-on-issuance': 'Atslēga izsniegšanas dienā bija derīga',
    'issuer-accredited': 'Institūcija ir tiesīga izsniegt dokumentu',
    'birth-not-after-start': 'Dzimšana pirms derīguma laika sākuma',
    'start-not-after-end': 'Derīguma laiks sākas, pirms tas beidzas',
    'start-not-after-issuance': 'Derīguma laiks sākas ne vēlāk kā izsniegšanas dienā',
    'issuance-not-after-end': 'Izsniegts pirms derīguma laika beigām',
    'card-expiry-not-before-end': 'Karte ir derīga vismaz līdz derīguma laika beigām',
    'treatment-date-in-period': 'Ārstēšanas datums ir derīguma laikā',
    'institution-name-and-id-length': 'Institūcijas numura un nosaukuma garums',
    'card-number-digits': 'Kartes numurā ir tikai cipari',
    'institution-id-digits': 'Institūcijas numurā ir tikai cipari',
    'name-matches-identity': 'Vārds un uzvārds sakrīt ar personu apliecinošo dokumentu',
    'birth-date-matches-identity': 'Dzimšanas datums sakrīt ar personu apliecinošo dokumentu',
  },
  fields: {
    document: 'dokumenta veids',
    country: 'valsts',
    familyName: 'uzvārds',
    givenNames: 'vārdi',
    birthDate: 'dzimšanas datums',
    personalId: 'personas kods',
    institution: 'institūcija',
    'institution.id': 'institūcijas numurs',
    'institution.name': 'institūcijas nosaukums',
    cardId: 'kartes numurs',
    expiryDate: 'derīguma termiņš',
    validFrom: 'derīguma laika sākums',
    validTo: 'derīguma laika beigas',
    issuedOn: 'izsniegšanas datums',
    tokenId: 'dokumenta identifikators',
    revocation: 'atsaukto dokumentu saraksts',
  },
  kinds: {
    'EU Digital COVID Certificate': 'ES digitālais Covid sertifikāts',
    'national COVID or health certificate': 'valsts Covid vai veselības sertifikāts',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'digitālā maka lietotnes pieprasījums',
    'mobile document (ISO 18013-5)': 'mobilais dokuments (ISO 18013-5)',
    'web address': 'tīmekļa adrese',
    contact: 'kontaktinformācija',
    'calendar entry': 'kalendāra ieraksts',
    'Wi-Fi access': 'Wi-Fi piekļuve',
    payment: 'maksājums',
    link: 'saite',
    'boarding pass': 'iekāpšanas karte',
    'French 2D-Doc': 'Francijas 2D-Doc',
    'JWT that is not compressed': 'kartei nesapakoti dati (JWT)',
  },
};
