import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Praneškite šios programos administratoriui. Kol tai bus išspręsta, teiraukitės įstaigos telefonu.',
    'ask-for-document':
      'Paprašykite pačios Europos sveikatos draudimo kortelės arba ją laikinai pakeičiančio sertifikato ir nuskaitykite jo kodą.',
    'ask-for-original':
      'Paprašykite tokio PDF failo, kokį atsiuntė įstaiga. Jei niekas nepasikeis, skambinkite įstaigai.',
    'ask-for-other-period':
      'Patikrinkite gydymo datą. Jei ji teisinga, paprašykite dokumento, galiojančio tą dieną, arba skambinkite įstaigai.',
    'call-institution': 'Nesiremkite šiuo dokumentu, kol nepaskambinsite jį išdavusiai įstaigai.',
    'check-clock': 'Paprašykite administratoriaus nustatyti šio įrenginio datą ir laiką, tada nuskaitykite dar kartą.',
    'check-identity':
      'Pažiūrėkite į asmens tapatybės dokumentą ir atidžiai palyginkite vardus, pavardę ir gimimo datą. Jei tai kitas asmuo, dokumento nepriimkite.',
    'check-treatment-date': 'Įveskite teisingą gydymo datą ir patikrinkite dar kartą.',
    'correct-data':
      'Jei šis dokumentas buvo pateiktas jums, paprašykite įstaigos naujo. Jei jį išduodate jūs, pataisykite duomenis.',
    'decide-without-revocation':
      'Visi kiti patikrinimai galioja. Jei norite įsitikinti, kad dokumentas neatšauktas, vėliau bandykite dar kartą arba skambinkite įstaigai.',
    nothing: 'Nieko daryti nereikia.',
    'refresh-registry':
      'Paprašykite administratoriaus atnaujinti šios programos sąrašus, tada nuskaitykite dar kartą. Jei niekas nepasikeis, skambinkite įstaigai.',
    refuse:
      'Nepriimkite šio dokumento. Paprašykite kito teisę į gydymą patvirtinančio dokumento arba skambinkite įstaigai.',
    'scan-again':
      'Nuskaitykite dar kartą: kodas turi būti plokščias, gerai apšviestas ir visas matomas. Jei vėl nepavyks, paprašykite paties PDF failo.',
    'try-later': 'Patikrinkite tinklo ryšį ir nuskaitykite dar kartą. Jei niekas nepasikeis, skambinkite įstaigai.',
    'update-program': 'Paprašykite administratoriaus atnaujinti šią programą. Iki tol skambinkite įstaigai.',
  },
  approved: {
    title: 'Dokumentas patvirtintas',
    sentence: 'Dokumentas tikras, išduotas teisę tam turinčios įstaigos ir galioja gydymo dieną ({treatmentDate}).',
    revocationNotChecked: 'Ar įstaiga jį atšaukė, nebuvo patikrinta.',
    pageNotProtected:
      'Kodas tikras. Jį supantis puslapis neapsaugotas ir gali būti pakeistas: naudokite čia rodomus duomenis, o ne išspausdintą puslapį.',
    advice:
      'Palyginkite vardus, pavardę ir gimimo datą su asmens tapatybės dokumentu, o čia rodomus duomenis – su išspausdintais.',
    adviceWhenIdentified:
      'Vardai, pavardė ir gimimo data sutampa su asmens tapatybės dokumentu. Daugiau nieko daryti nereikia.',
  },
  statuses: { PASSED: 'atitinka', 'NOT PASSED': 'neatitinka', WARNING: 'įspėjimas', 'N/A': 'netaikoma' },
  notChecked: 'nepatikrinta',
  steps: {
    'document-unchanged': 'PDF po pasirašymo nepakeistas',
    'attachment-equals-code': 'Pridėti duomenys sutampa su kodu',
    decodable: 'Kodą galima perskaityti',
    'schema-and-header': 'Turinio forma tinkama',
    'key-resolved': 'Įstaigos raktas rastas',
    signature: 'Parašas tikras',
    'document-signer-known': 'PDF pasirašęs asmuo žinomas',
    'revocation-reference-present': 'Dokumentą galima atšaukti',
    'revocation-status': 'Neatšauktas',
    'treatment-date-not-in-future': 'Gydymo data ne ateityje',
    'key-valid-on-issuance': 'Raktas išdavimo dieną galiojo',
    'issuer-accredited': 'Įstaiga turi teisę išduoti dokumentą',
    'birth-not-after-start': 'Gimimas prieš laikotarpio pradžią',
    'start-not-after-end': 'Laikotarpis prasideda anksčiau, nei baigiasi',
    'start-not-after-issuance': 'Laikotarpis prasideda ne vėliau kaip išdavimo dieną',
    'issuance-not-after-end': 'Išduota iki laikotarpio pabaigos',
    'card-expiry-not-before-end': 'Kortelė galioja bent iki laikotarpio pabaigos',
    'treatment-date-in-period': 'Gydymo data patenka į laikotarpį',
    'institution-name-and-id-length': 'Įstaigos numerio ir pavadinimo ilgis',
    'card-number-digits': 'Kortelės numeryje tik skaitmenys',
    'institution-id-digits': 'Įstaigos numeryje tik skaitmenys',
    'name-matches-identity': 'Vardai ir pavardė sutampa su asmens tapatybės dokumentu',
    'birth-date-matches-identity': 'Gimimo data sutampa su asmens tapatybės dokumentu',
  },
  fields: {
    document: 'dokumento rūšis',
    country: 'šalis',
    familyName: 'pavardė',
    givenNames: 'vardai',
    birthDate: 'gimimo data',
    personalId: 'asmens kodas',
    institution: 'įstaiga',
    'institution.id': 'įstaigos numeris',
    'institution.name': 'įstaigos pavadinimas',
    cardId: 'kortelės numeris',
    expiryDate: 'galiojimo pabaigos data',
    validFrom: 'galiojimo pradžia',
    validTo: 'galiojimo pabaiga',
    issuedOn: 'išdavimo data',
    tokenId: 'dokumento identifikatorius',
    revocation: 'atšauktų dokumentų sąrašas',
  },
  kinds: {
    'EU Digital COVID Certificate': 'ES skaitmeninis COVID pažymėjimas',
    'national COVID or health certificate': 'nacionalinis COVID arba sveikatos pažymėjimas',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'skaitmeninės dėklės programėlės užklausa',
    'mobile document (ISO 18013-5)': 'mobilusis dokumentas (ISO 18013-5)',
    'web address': 'interneto adresas',
    contact: 'kontaktiniai duomenys',
    'calendar entry': 'kalendoriaus įrašas',
    'Wi-Fi access': 'Wi-Fi prieiga',
    payment: 'mokėjimas',
    link: 'nuoroda',
    'boarding pass': 'įlaipinimo kortelė',
    'French 2D-Doc': 'Prancūzijos 2D-Doc',
    'JWT that is not compressed': 'kortelei nesupakuoti duomenys (JWT)',
  },
};
