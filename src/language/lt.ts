import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; (3), (5) and (6) are known only from prose. */
export const labels: Labels = {
  prcTitle: ['Sertifikatas,', 'laikinai pakeičiantis', 'Europos sveikatos draudimo kortelę'],
  ehicTitle: ['Europos sveikatos draudimo kortelė'],
  prcLegal: [
    'kaip apibrėžta Sprendimo Nr. S2',
    'dėl Europos sveikatos draudimo kortelių techninių specifikacijų 2 priede',
  ],
  ehicLegal: ['kaip apibrėžta Sprendime Nr. S2', 'dėl Europos sveikatos draudimo kortelių techninių specifikacijų'],
  issuingState: 'Išduodančioji valstybė narė',
  holder: 'Informacija apie kortelės turėtoją',
  institution: 'Informacija apie kompetentingą įstaigą',
  card: 'Informacija apie kortelę',
  prcValidity: 'Sertifikato galiojimo laikotarpis',
  ehicValidity: 'Galiojimo laikotarpis',
  prcDelivery: 'Sertifikato išdavimo data',
  ehicDelivery: 'Išdavimo data',
  signature: 'Įstaigos parašas ir antspaudas',
  qrCode: 'QR kodas su šio dokumento duomenimis, pasirašytas skaitmeniniu būdu',
  scanCaption: 'Nuskaitykite patikrinimui',
  guidance: [
    'Šis dokumentas laikino buvimo metu suteikia tokias pačias teises į būtiną priežiūrą kaip ir Europos sveikatos draudimo kortelė.',
    'Pateikite jį kartu su asmens tapatybės dokumentu.',
    'Norėdami patikrinti, nuskaitykite kodą: jame yra tai, kas čia išspausdinta, pasirašyta skaitmeniniu būdu.',
    'Kodo nelenkite, neuždenkite ir neapkirpkite.',
    'Neskelbkite šio puslapio ar kodo nuotraukos.',
  ],
  contactTitle: 'Kontaktai (nėra pasirašytų duomenų dalis)',
  telephone: 'Telefonas',
  printScale: 'Spausdinkite 100\u00a0% masteliu: ši linija yra 50\u00a0mm ilgio. Iškirpkite pagal žymes.',
  familyName: 'Pavardė',
  prcGivenNames: 'Vardas (vardai)',
  ehicGivenNames: 'Vardai',
  birthDate: 'Gimimo data',
  personalId: 'Asmens kodas',
  institutionId: 'Įstaigos identifikavimo numeris',
  cardId: 'Kortelės identifikavimo numeris',
  expiryDate: 'Galiojimo pabaigos data',
  validFrom: 'Nuo',
  validTo: 'Iki',
  notesTitle: 'Pastabos ir informacija',
  prcNotes:
    'Visi reikalavimai, taikomi Europos kortelėje matomiems duomenims ir susiję su duomenų laukų aprašymu, ' +
    'reikšmėmis, ilgiu ir pastabomis, taikomi ir sertifikatui.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nieko nenuskaityta', 'Iš skaitytuvo negauta jokio teksto.'],
    TEXT_TOO_LONG: [
      'Tai ne sveikatos draudimo kortelės kodas',
      'Tekstas ilgesnis, nei gali būti QR kodas[ (ženklų – ne daugiau kaip {max})].',
    ],
    cleaned: [
      'Nereikalingi ženklai praleisti',
      'Skaitytuvas pridėjo tarpų arba eilučių lūžių. Jie buvo praleisti, ir tada kodą pavyko perskaityti.',
    ],
    TEXT_LOWER_CASE: [
      'Skaitytuvas pakeitė tekstą',
      'Tekstas gautas mažosiomis raidėmis, o tokiuose koduose yra tik didžiosios. Skaitytuvas arba klaviatūra nustatyti neteisingai; dokumentas gali būti tvarkingas.',
    ],
    NOT_AN_EHIC: [
      'Tai ne sveikatos draudimo kortelės kodas',
      'Šis kodas nėra iš Europos sveikatos draudimo kortelės ar ją laikinai pakeičiančio sertifikato.[ Tai yra: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Nežinomos rūšies kortelės kodas',
      'Tai gali būti sveikatos draudimo kortelės kodas, bet ši programa neatpažįsta jo versijos[ ({version})].',
    ],
    SCHEMA_UNKNOWN: ['Nežinomos rūšies dokumentas', 'Kode yra dokumentas, kurio versijos ši programa neatpažįsta.'],
    BASE45_INVALID: [
      'Kodas perskaitytas neteisingai',
      'Tekste yra ženklų, kurių tokiame kode nebūna, arba trūksta jo dalies. Dažnai skaitytuve nustatytas kitas klaviatūros išdėstymas arba perskaityta tik dalis kodo.',
    ],
    damaged: [
      'Kodas perskaitytas ne visas',
      'Dalies duomenų trūksta arba jie pakeisti: kodas perskaitytas neteisingai arba dokumentas pažeistas.',
    ],
    malformed: [
      'Kodas sudarytas ne taip, kaip turi būti',
      'Kodą pavyko perskaityti, bet jo turinys neatitinka taisyklių. Jį sukūrė netinkamai veikianti programinė įranga arba kas nors jį pakeitė. Nuskaitymas iš naujo nepadės.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Neleidžiama parašo rūšis',
      'Dokumente nurodyta parašo rūšis, kuri neleidžiama, nes toks parašas galėtų būti suklastotas.',
    ],
    KID_NOT_CANONICAL: [
      'Raktas pavadintas neįprastai',
      'Įstaiga savo rakto pavadinimą užrašė neįprasta forma. Jį vis tiek pavyko perskaityti.',
    ],
    undone: [
      'Tekstas pakeliui pakeistas',
      'Skaitytuvas arba programa buvo pridėję ar pakeitę ženklų. Tai buvo ištaisyta, ir tada kodą pavyko perskaityti.',
    ],
    KEYBOARD_LAYOUT: [
      'Skaitytuvo klaviatūros išdėstymas kitas',
      'Skaitytuvas rašo kitu klaviatūros išdėstymu nei šio kompiuterio, todėl ženklai gaunami neteisingi. Dokumentas gali būti tvarkingas: skaitytuve ir kompiuteryje turi būti nustatytas tas pats išdėstymas.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF failas nepasirašytas',
      'PDF failas neturi savo parašo, todėl negalima pasakyti, ar jis buvo pakeistas. Jame esantis kodas turi savo parašą.',
    ],
    'document-changed': [
      'PDF failas pakeistas',
      'PDF failas yra ne toks, koks buvo pasirašytas: vėliau jis buvo pakeistas.',
    ],
    'document-signature-malformed': [
      'PDF failo parašas netinkamas',
      'PDF failo parašas sudarytas ne taip, kaip turi būti. Jį sukūrė netinkamai veikianti programinė įranga arba kas nors pakeitė failą.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF failą pasirašė kažkas kitas',
      'PDF failas pasirašytas ne dokumentą išdavusios įstaigos raktu.',
    ],
    'document-signer-not-valid': [
      'PDF failas pasirašytas negaliojančiu raktu',
      'Raktas, kuriuo pasirašytas PDF failas, šiandien negalioja, o jokia patikima laiko žyma nepatvirtina, kad jis galiojo pasirašant.',
    ],
    'timestamp-not-trusted': [
      'Laiko žyma nepatikima',
      'PDF failo laiko žyma netinkama arba gauta ne iš patikimo šaltinio. Ji nebuvo panaudota.',
    ],
    ATTACHMENT_MISSING: ['Duomenų nepridėta', 'PDF failas neturi priedo su kodo duomenimis. Tai ir neprivaloma.'],
    'attachment-differs': [
      'Pridėti duomenys ne tokie kaip kodo',
      'Prie PDF failo pridėti duomenys ne tokie kaip jo puslapyje esančio QR kodo. Vieni iš jų buvo pakeisti kitais.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Išspausdintas tekstas gali skirtis nuo kodo',
      'Vieno iš kodo duomenų puslapio tekste nerasta[: {field}]. Palyginkite, kas rodoma čia, su tuo, kas išspausdinta: lemia tai, kas yra kode.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nuskaitytas ne PDF failas',
      'Tai, kas nuskaityta, nėra PDF failas, todėl nebuvo failo parašo, kurį būtų galima patikrinti. Patikrintas tik kodas.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF failas išsaugotas iš naujo',
      'Pasirašytą PDF failą kita programa sujungė, pasuko arba išsaugojo iš naujo, todėl jo parašo nebegalima patikrinti.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Tušti ženklai po PDF failo',
      'Po PDF failo pabaigos pridėta tuščių ženklų, kaip daro kai kurios pašto programos. Jie nieko nekeičia, todėl į juos neatsižvelgta.',
    ],
    DOCUMENT_ATTACHED: [
      'Kodas iš pridėto PDF failo',
      'Kodas perskaitytas iš PDF failo, kuris pridėtas prie nuskaitytojo. Jį supantis dokumentas nebuvo patikrintas.',
    ],
    PAGES_NOT_READ: [
      'Perskaityti ne visi puslapiai',
      'PDF faile yra daugiau puslapių[ ({pages})], nei perskaityta[ ({maxPages})]. Kituose gali būti dar kodų.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF failas pasirašytas kitos paskirties raktu',
      'Sertifikatas, kuriuo pasirašytas PDF failas, nėra skirtas dokumentams pasirašyti.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF failą pasirašė kita įstaiga',
      'PDF failas pasirašytas kitos įstaigos raktu, o ne tos, kuri išdavė dokumentą.',
    ],
    SIGNER_REVOKED: [
      'PDF failo raktas atšauktas',
      'Sertifikatą, kuriuo pasirašytas PDF failas, atšaukė jį išdavusi institucija.',
    ],
    'signer-revocation-not-checked': [
      'Parašo rakto atšaukimas nepatikrintas',
      'Ar sertifikatas, kuriuo pasirašytas PDF failas, buvo atšauktas, nebuvo patikrinta.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Išspausdinto teksto nepavyko palyginti',
      'Puslapyje nėra teksto, kurį ši programa galėtų perskaityti. Palyginkite, kas rodoma čia, su tuo, kas išspausdinta: lemia tai, kas yra kode.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Trūksta lauko', 'Dokumente trūksta privalomo lauko[: {field}].'],
    'field-not-allowed': ['Vienas laukas nereikalingas', 'Dokumente yra laukas, kurio jame neturi būti[: {field}].'],
    'field-value': ['Laukas netinkamas', 'Dokumento lauke yra tai, ko jame negali būti[: {field}].'],
    FIELD_TOO_LONG: [
      'Laukas per ilgas',
      'Dokumento laukas ilgesnis, nei leidžiama[: {field}][ (ženklų – ne daugiau kaip {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Laukas per trumpas',
      'Dokumento laukas trumpesnis, nei leidžiama[: {field}][ (ženklų – ne mažiau kaip {min})].',
    ],
    DATE_INVALID: ['Data netinkama', 'Dokumente yra data, kurios nebūna[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Nežinoma šalis',
      'Dokumente nurodyta šalis, kurioje Europos sveikatos draudimo kortelė nenaudojama.',
    ],
    COUNTRY_ALIAS: [
      'Šalies kodas pritaikytas',
      'Šalis buvo nurodyta kitu kodu (Graikija – EL, Jungtinė Karalystė – GB) ir perskaityta kaip tinkama šalis.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Nematomas ženklas tekste',
      'Tekste yra ženklas, kuris nematomas arba apverčia raidžių tvarką[: {field}]. Tekstas gali atrodyti kitoks, nei yra.',
    ],
    'odd-text': [
      'Tekstas parašytas neįprastai',
      'Tekstas prasideda arba baigiasi tarpu arba jo raidės išsaugotos neįprastai[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Kitos abėcėlės raidės',
      'Tekstas parašytas ne lotyniškomis raidėmis[: {field}]. Užsienyje jo gali nepavykti perskaityti.',
    ],
    TOKEN_ID_NOT_UUID: [
      'Dokumento identifikatorius netinkamas',
      'Dokumento identifikatorius yra ne tokios formos, kokios turi būti.',
    ],
    REVOCATION_URI_INVALID: [
      'Atšauktų dokumentų sąrašo adresas netinkamas',
      'Dokumente nurodytas atšauktų dokumentų sąrašo adresas, kurio negalima naudoti.',
    ],
    DOCUMENT_NOT_IN_PROFILE: ['Dokumentas šiuo formatu negalimas', 'Šis formatas neskirtas tokios rūšies dokumentams.'],
    ISSUED_ON_NOT_TODAY: [
      'Išdavimo data – ne šiandiena',
      'Dokumento išdavimo data turi būti ta diena, kurią jis pasirašomas.',
    ],
    'too-much-data': ['Kodui per daug duomenų', 'Duomenys netelpa į QR kodą.'],
    'garbled-text': [
      'Tekstas atrodo sugadintas',
      'Tekste yra ženklų, kurie atsiranda neteisingai jį išsaugojus, pavyzdžiui, Ã¼ vietoj ü arba &#39; vietoj apostrofo[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numerį pakeitė skaičiuoklė',
      'Atrodo, kad numerį suapvalino skaičiuoklė[: {field}]. Kai kurie jo skaitmenys gali būti prarasti.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Ženklo negalima išspausdinti',
      'Tekste yra ženklas[ ({codePoint})], kurio dokumento šrifte nėra[: {field}]. Su juo PDF failo sukurti negalima.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Įstaiga nežinoma',
      'Oficialiame registre nėra šios šalies įstaigos tokiu numeriu. Dokumentas gali būti suklastotas arba įstaiga – nauja.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Įstaigos raktas nežinomas',
      'Įstaiga registre yra, bet rakto, kuriuo pasirašytas šis dokumentas, nėra. Arba čia esantys registro duomenys pasenę, arba dokumentas suklastotas.',
    ],
    TOO_MANY_CANDIDATES: [
      'Per daug raktų',
      'Registre yra daugiau galimų šios įstaigos raktų, nei bandoma[ (ne daugiau kaip {max})]. Apie dokumentą tai nieko blogo nesako.',
    ],
    REGISTRY_STALE: [
      'Registro duomenys pasenę',
      'Šios programos įstaigų registras per senas, kad juo būtų galima remtis. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    'registry-unreachable': [
      'Registras nepasiekiamas',
      'Įstaigų registras neatsakė. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    'registry-unusable': [
      'Registro atsakymas netinkamas',
      'Įstaigų registras pranešė apie klaidą arba atsiuntė tai, ko negalima naudoti. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registro atsakymas prieštaringas',
      'Registro atsakymas neatitinka klausimo arba prieštarauja pats sau, todėl juo remtis negalima. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registre yra kelios tokios įstaigos',
      'Registre yra daugiau nei viena šios šalies įstaiga tokiu numeriu. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Šio įrenginio laikrodis neteisingas',
      'Šio įrenginio laikrodis rodo laiką, kai registro duomenys dar nebuvo sudaryti. Datos gali būti įvertintos neteisingai.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Parašas neatitinka rakto',
      'Dokumente nurodyta parašo rūšis, kokios įstaigos raktu sukurti negalima. Dokumentas tikriausiai suklastotas.',
    ],
    SIGNATURE_INVALID: [
      'Suklastotas arba pakeistas dokumentas',
      'Tai ne įstaigos parašas šiems duomenims: dokumentas pakeistas arba jį sukūrė kažkas kitas.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Pasirašyta dar negaliojančiu raktu',
      'Išdavimo dieną raktas, kuriuo pasirašyta, dar negaliojo.[ Jis galioja nuo {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Pasirašyta nebegaliojančiu raktu',
      'Išdavimo dieną raktas, kuriuo pasirašyta, nebegaliojo.[ Jis galiojo iki {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Rakto galiojimas nežinomas',
      'Registre nenurodyta, kada įstaigos raktas galioja, todėl to patikrinti negalima.',
    ],
    NOT_ACCREDITED: [
      'Įstaiga negali išduoti šio dokumento',
      'Registro duomenimis, įstaiga neturi teisės išduoti Europos sveikatos draudimo kortelės.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Įstaiga tą dieną neturėjo teisės',
      'Registro duomenimis, išdavimo dieną įstaiga neturėjo teisės išduoti šio dokumento.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Įstaiga neturi teisės visam laikotarpiui',
      'Dokumentas apima dienas, kurioms įstaiga neturi teisės jo išduoti.',
    ],
    REGISTRY_REDIRECTED: [
      'Registras yra kitu adresu',
      'Įstaigų registras atsakė, kad yra kitu adresu, į kurį ši programa pati nepereina. Apie dokumentą tai nieko blogo nesako: jo nepavyko patikrinti.',
    ],
    CLOCK_WRONG: [
      'Šio įrenginio laikrodis nustatytas klaidingai',
      '[Šio įrenginio laikrodis rodo {today}, bet turi būti {atLeast} arba vėlesnė data. ]Kai laikrodis neteisingas, negalima įvertinti jokių datų: dokumentas gali būti tvarkingas.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumento negalima atšaukti',
      'Įstaiga nenumatė, kad šis dokumentas gali būti atšauktas. Tai ir neprivaloma.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Atšaukimas nepatikrintas',
      'Ši programa nenustatyta tikrinti atšauktų dokumentų sąrašų.',
    ],
    'revocation-unreachable': [
      'Atšaukimo patikrinti nepavyko',
      'Nepavyko atsisiųsti įstaigos atšauktų dokumentų sąrašo, o jo kopijos čia nėra.',
    ],
    'revocation-not-allowed': [
      'Atšaukimas nepatikrintas',
      'Atšauktų dokumentų sąrašo adresas yra toks, iš kurio šiai programai siųstis neleidžiama.',
    ],
    'revocation-unusable': [
      'Atšaukimo patikrinti nepavyko',
      'Atšauktų dokumentų sąrašas per didelis arba jo neįmanoma perskaityti.',
    ],
    'revocation-not-trusted': [
      'Atšauktų dokumentų sąrašas netikras',
      'Atšauktų dokumentų sąrašą pasirašė ne dokumentą išdavusi įstaiga arba tai kitas sąrašas. Jis nebuvo panaudotas.',
    ],
    REVOCATION_STALE: [
      'Atšauktų dokumentų sąrašas pasenęs',
      'Šios programos atšauktų dokumentų sąrašas per senas, kad juo būtų galima remtis. Todėl nepavyko patikrinti, ar dokumentas atšauktas.',
    ],
    REVOCATION_OLDER: [
      'Pateiktas senas atšauktų dokumentų sąrašas',
      'Atsisiųstas sąrašas senesnis už anksčiau matytą. Jis nebuvo panaudotas.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Atšauktų dokumentų sąrašas iš ateities',
      'Atšauktų dokumentų sąraše nurodyta, kad jis sudarytas dar neatėjusiu laiku. Neteisingas arba šio įrenginio laikrodis, arba sąrašas. Sąrašas nebuvo panaudotas.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Atšauktų dokumentų sąraše tokios vietos nėra',
      'Dokumente nurodyta atšauktų dokumentų sąrašo vieta, kurios sąraše nėra.',
    ],
    REVOKED: ['Įstaiga dokumentą atšaukė', 'Įstaiga šį dokumentą atšaukė. Jis tikras, bet nebegalioja.'],
    SUSPENDED: ['Įstaiga sustabdė galiojimą', 'Įstaiga laikinai sustabdė šio dokumento galiojimą.'],
    STATUS_NOT_VALID: ['Nebegalioja', 'Įstaigos sąraše šis dokumentas pažymėtas kaip negaliojantis.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Gydymo data ateityje',
      'Įvesta gydymo data[ {treatmentDate}] yra vėlesnė už šiandieną[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Gydymo data per sena',
      'Įvesta gydymo data[ {treatmentDate}] yra ankstesnė nei 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datos prieštarauja viena kitai', 'Dokumentas pradeda galioti anksčiau, nei asmuo gimė.'],
    START_AFTER_END: ['Datos prieštarauja viena kitai', 'Dokumentas baigia galioti anksčiau, nei pradeda.'],
    START_AFTER_ISSUANCE: [
      'Datos prieštarauja viena kitai',
      'Sertifikatas pradeda galioti tik po išdavimo dienos, o tai neleidžiama.',
    ],
    ISSUANCE_AFTER_END: [
      'Datos prieštarauja viena kitai',
      'Dokumentas išduotas, kai jo galiojimas jau buvo pasibaigęs.',
    ],
    CARD_EXPIRES_BEFORE_END: [
      'Datos prieštarauja viena kitai',
      'Kortelė baigia galioti anksčiau nei ją pakeičiantis sertifikatas.',
    ],
    BEFORE_PERIOD: [
      'Gydymo dieną dar negalioja',
      'Dokumentas tikras, bet gydymo dieną[ ({treatmentDate})] jis negalioja: galioti pradeda vėliau.',
    ],
    AFTER_PERIOD: [
      'Gydymo dieną nebegalioja',
      'Dokumentas tikras, bet gydymo dieną[ ({treatmentDate})] jis negalioja: galiojimas baigėsi anksčiau.',
    ],
    ISSUED_IN_FUTURE: [
      'Išdavimo data ateityje',
      'Dokumente nurodyta išdavimo data vėlesnė už šiandieną. Galbūt šio įrenginio laikrodis neteisingas.',
    ],
    INSTITUTION_TOO_LONG: [
      'Įstaigos duomenys formai per ilgi',
      'Įstaigos numeris ir pavadinimas kartu yra ilgesni, nei numatyta formoje.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Kortelės numeryje yra raidžių',
      'Kortelės numerį sudaro ne vien skaitmenys. Taip pasitaiko, ir nieko blogo čia nėra.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Įstaigos numeryje yra raidžių',
      'Įstaigos numerį sudaro ne vien skaitmenys. Taip būna dažnai, ir nieko blogo čia nėra.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Dėklėje dar negalioja',
      'Dėklėje esanti kortelė dar negalioja. Galbūt šio įrenginio laikrodis neteisingas.',
    ],
    TOKEN_EXPIRED: [
      'Dėklėje nebegalioja',
      'Dėklėje esančios kortelės galiojimas baigėsi. Dėklė turi gauti naują iš įstaigos.',
    ],
    'holder-not-bound': [
      'Dėklė neįrodė, kad turi kortelę',
      'Dėklės atsakyme nėra galiojančio, šiai užklausai sukurto įrodymo, kad kortelė jai priklauso. Kortelė galėjo būti nukopijuota.',
    ],
    HOLDER_BINDING_STALE: [
      'Dėklės atsakymas ne naujas',
      'Dėklės atsakymas per senas arba jo laikas yra ateityje. Galbūt vienas iš dviejų laikrodžių neteisingas.',
    ],
    HOLDER_KEY_INVALID: [
      'Dėklės raktas netinkamas',
      'Dėklės raktas, su kuriuo susieta kortelė, nėra reikalaujamos rūšies.',
    ],
    WALLET_CHAIN: [
      'Sertifikatas ne iš patikimos institucijos',
      'Kortelės sertifikatai neveda prie institucijos, kuria čia pasitikima, arba tarp jų yra toks, kurio ten neturi būti.',
    ],
    HOLDER_UNKNOWN: [
      'Vardas ir gimimo data nežinomi',
      'Kortelėje iš dėklės nėra nei vardo, nei gimimo datos, ir kartu su ja nebuvo pateikta tapatybė.',
    ],
    HOLDER_NOT_LINKED: [
      'Kortelė ir tapatybė nesusietos',
      'Niekas neįrodo, kad kortelė ir tapatybė iš dėklės priklauso tam pačiam asmeniui: asmens numeriai skiriasi arba vieno trūksta.',
    ],
    'identity-not-accepted': [
      'Tapatybė iš dėklės nepriimta',
      'Kartu su kortele pateikta tapatybė netikra, negalioja arba nėra iš institucijos, kuria čia pasitikima.',
    ],
    NAME_MISMATCH: [
      'Vardai ar pavardės nesutampa',
      'Vardai ar pavardė asmens tapatybės dokumente skiriasi nuo nurodytų šiame dokumente.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Gimimo datos nesutampa',
      'Gimimo data asmens tapatybės dokumente skiriasi nuo nurodytos šiame dokumente.',
    ],
  },
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
    'present-again': 'Paprašykite dar kartą pateikti kortelę iš dėklės. Jei tai nepadeda, jos nepriimkite.',
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
    'document-unchanged': 'Ar PDF po pasirašymo išliko nepakeistas?',
    'attachment-equals-code': 'Ar pridėti duomenys sutampa su kodu?',
    decodable: 'Ar kodą galima perskaityti?',
    'schema-and-header': 'Ar turinio forma tinkama?',
    'key-resolved': 'Ar įstaigos raktas rastas?',
    signature: 'Ar parašas tikras?',
    'holder-bound': 'Ar kortelė priklauso šiai dėklei?',
    'document-signer-known': 'Ar žinoma, kas pasirašė PDF?',
    'revocation-reference-present': 'Ar dokumentą galima atšaukti?',
    'revocation-status': 'Ar dokumentas tebegalioja (neatšauktas)?',
    'treatment-date-not-in-future': 'Ar gydymo data yra šiandienos arba ankstesnė?',
    'key-valid-on-issuance': 'Ar raktas išdavimo dieną galiojo?',
    'issuer-accredited': 'Ar įstaiga turi teisę išduoti dokumentą?',
    'birth-not-after-start': 'Ar gimimo data ankstesnė už laikotarpio pradžią?',
    'start-not-after-end': 'Ar laikotarpis prasideda anksčiau, nei baigiasi?',
    'start-not-after-issuance': 'Ar laikotarpis prasideda ne vėliau kaip išdavimo dieną?',
    'issuance-not-after-end': 'Ar dokumentas išduotas iki laikotarpio pabaigos?',
    'card-expiry-not-before-end': 'Ar kortelė galioja bent iki laikotarpio pabaigos?',
    'treatment-date-in-period': 'Ar gydymo data patenka į laikotarpį?',
    'institution-name-and-id-length': 'Ar įstaigos numeris ir pavadinimas telpa formoje?',
    'card-number-digits': 'Ar kortelės numeryje yra tik skaitmenys?',
    'institution-id-digits': 'Ar įstaigos numeryje yra tik skaitmenys?',
    'name-matches-identity': 'Ar vardai ir pavardė sutampa su asmens tapatybės dokumentu?',
    'birth-date-matches-identity': 'Ar gimimo data sutampa su asmens tapatybės dokumentu?',
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
  report: {
    title: 'Patikros ataskaita',
    page: '{page} puslapis iš {pages}',
    rejected: 'Dokumentas atmestas',
    advice: 'Ką daryti',
    verification: 'Patikra',
    verifiedBy: 'Patikrino',
    treatmentDate: 'Gydymo data',
    verifiedAt: 'Patikros laikas',
    format: 'Formatas',
    issuer: 'Išdavusi įstaiga',
    institutionName: 'Pavadinimas registre',
    key: 'Raktas (kid)',
    failedStep: 'Neatitinkantis žingsnis',
    code: 'Priežasties kodas',
    scannedCode: 'Nuskaitytas QR kodas',
    codeNotDrawn: 'To, kas nuskaityta, negalima pavaizduoti kaip sveikatos draudimo kortelės QR kodo.',
    steps: 'Patikros žingsniai',
    step: 'Patikra',
    result: 'Rezultatas',
    technical: 'Techninė patikra',
    business: 'Turinio patikra',
    remarks: 'Pastabos',
    evidence: 'Įrodymai',
    library: 'Programos biblioteka',
    certificate: 'Rakto sertifikatas (SHA-256)',
    certificateValidity: 'Rakto sertifikatas galioja',
    accreditation: 'Teisės išduoti laikotarpis',
    registry: 'Registras',
    revocation: 'Atšauktų dokumentų sąrašas',
    open: 'neterminuotai',
    unknownTime: 'laikas nežinomas',
    rebuilt: 'Atkurta iš nuskaityto QR kodo; patikros ataskaitos laikas: {time}',
    copy: 'KOPIJA',
    lettersReplaced: 'Raidės, kurių negalima išspausdinti, pakeistos ženklu ?',
  },
  scan: {
    demo: 'parodomasis registras, nieko neįrodo',
    onPage: 'Kodas {page} puslapyje',
    inAttachment: 'Kodas pridėto PDF failo {page} puslapyje',
    pdfSignature: 'PDF failo parašas',
    signer: 'Pasirašęs asmuo pagal sertifikatą',
    claimedTime: 'Pasirašiusiojo nurodytas laikas',
    timestamp: 'Laiko žyma',
  },
};

/** Lithuanian. */
export const lt: Language = { language: 'lt', labels, official, messages };
