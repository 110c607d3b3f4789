import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; (5) and (6) are known only from prose. */
export const labels: Labels = {
  prcTitle: ['Euroopa ravikindlustuskaardi', 'asendussertifikaat'],
  ehicTitle: ['Euroopa ravikindlustuskaart'],
  prcLegal: [
    'nagu on määratletud Euroopa ravikindlustuskaardi',
    'tehnilist kirjeldust käsitleva otsuse nr S2 2. lisas',
  ],
  ehicLegal: ['nagu on määratletud Euroopa ravikindlustuskaardi', 'tehnilist kirjeldust käsitlevas otsuses nr S2'],
  issuingState: 'Väljaandev liikmesriik',
  holder: 'Andmed kaardiomaniku kohta',
  institution: 'Andmed pädeva asutuse kohta',
  card: 'Andmed kaardi kohta',
  prcValidity: 'Sertifikaadi kehtivusaeg',
  ehicValidity: 'Kehtivusaeg',
  prcDelivery: 'Sertifikaadi väljaandmise kuupäev',
  ehicDelivery: 'Väljaandmise kuupäev',
  signature: 'Asutuse allkiri ja pitser',
  qrCode: 'Digitaalselt allkirjastatud QR-kood selle dokumendi andmetega',
  scanCaption: 'Skannige kontrollimiseks',
  guidance: [
    'See dokument annab ajutise viibimise ajal samasuguse õiguse vajalikule arstiabile nagu Euroopa ravikindlustuskaart.',
    'Esitage see koos isikut tõendava dokumendiga.',
    'Kontrollimiseks skannige kood: see sisaldab siin trükitut digitaalselt allkirjastatuna.',
    'Ärge koodi murdke, katke ega lõigake.',
    'Ärge avaldage seda lehte ega koodi pilti.',
  ],
  contactTitle: 'Kontakt (ei kuulu allkirjastatud andmete hulka)',
  telephone: 'Telefon',
  printScale: 'Printige mõõtkavas 100\u00a0%: see joon on 50\u00a0mm pikk. Lõigake välja märkide järgi.',
  familyName: 'Perekonnanimi',
  prcGivenNames: 'Eesnimi (eesnimed)',
  ehicGivenNames: 'Eesnimed',
  birthDate: 'Sünnikuupäev',
  personalId: 'Isiklik identifitseerimisnumber',
  institutionId: 'Asutuse identifitseerimisnumber',
  cardId: 'Kaardi identifitseerimisnumber',
  expiryDate: 'Kehtivusaja lõpp',
  validFrom: 'Alates',
  validTo: 'Kuni',
  notesTitle: 'Märkused ja teave',
  prcNotes:
    'Kõik nõuded, mis kehtivad Euroopa ravikindlustuskaardil olevate silmaga loetavate andmete kohta ning ' +
    'käsitlevad andmeväljade kirjeldust, väärtusi, pikkust ja märkusi, kehtivad ka sertifikaadi kohta.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Midagi ei skannitud', 'Skannerist ei tulnud teksti.'],
    TEXT_TOO_LONG: [
      'See ei ole ravikindlustuskaardi kood',
      'Tekst on pikem, kui QR-kood olla saab[ (märke kõige rohkem {max})].',
    ],
    cleaned: [
      'Üleliigsed märgid jäeti välja',
      'Skanner lisas tühikuid või reavahetusi. Need jäeti välja ja seejärel sai koodi lugeda.',
    ],
    TEXT_LOWER_CASE: [
      'Skanner muutis teksti',
      'Tekst saabus väiketähtedes, kuid nendes koodides on ainult suurtähed. Skanner või klaviatuur on valesti seadistatud; dokument võib olla korras.',
    ],
    NOT_AN_EHIC: [
      'See ei ole ravikindlustuskaardi kood',
      'See kood ei pärine Euroopa ravikindlustuskaardilt ega selle asendussertifikaadilt.[ See on: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tundmatut liiki kaardikood',
      'See võib olla ravikindlustuskaardi kood, kuid see programm ei tunne selle versiooni[ ({version})].',
    ],
    SCHEMA_UNKNOWN: ['Tundmatut liiki dokument', 'Koodis on dokument, mille versiooni see programm ei tunne.'],
    BASE45_INVALID: [
      'Koodi ei loetud õigesti',
      'Tekstis on märke, mida sellises koodis ei ole, või osa sellest puudub. Sageli on skanner seadistatud teisele klaviatuuripaigutusele või loeti kood ainult osaliselt.',
    ],
    damaged: [
      'Koodi ei loetud täielikult',
      'Osa andmetest puudub või on muutunud: kood loeti valesti või on dokument kahjustatud.',
    ],
    malformed: [
      'Kood ei ole nõuetekohane',
      'Koodi sai lugeda, kuid selle sisu ei vasta reeglitele. Selle on koostanud vigane tarkvara või on keegi seda muutnud. Uuesti skannimine ei aita.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Seda liiki allkiri ei ole lubatud',
      'Dokumendis on märgitud allkirja liik, mis ei ole lubatud, sest seda võiks võltsida.',
    ],
    KID_NOT_CANONICAL: [
      'Võti on nimetatud ebatavaliselt',
      'Asutus on kirjutanud oma võtme nime ebatavalisel kujul. Seda sai siiski lugeda.',
    ],
    undone: [
      'Teksti on teel muudetud',
      'Skanner või programm oli märke lisanud või asendanud. See võeti tagasi ja seejärel sai koodi lugeda.',
    ],
    KEYBOARD_LAYOUT: [
      'Skanneril on teine klaviatuuripaigutus',
      'Skanner kasutab teistsugust klaviatuuripaigutust kui see arvuti, mistõttu tulevad märgid valesti. Dokument võib olla korras: skanner ja arvuti tuleb seadistada samale paigutusele.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-fail ei ole allkirjastatud',
      'PDF-failil ei ole oma allkirja, mistõttu ei saa öelda, kas seda on muudetud. Failis oleval koodil on oma allkiri.',
    ],
    'document-changed': ['PDF-faili on muudetud', 'PDF-fail ei ole see, mis allkirjastati: seda on hiljem muudetud.'],
    'document-signature-malformed': [
      'PDF-faili allkiri on vigane',
      'PDF-faili allkiri ei ole selline, nagu see peab olema. Selle on koostanud vigane tarkvara või on keegi faili muutnud.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-faili allkirjastas keegi teine',
      'PDF-fail ei ole allkirjastatud dokumendi välja andnud asutuse võtmega.',
    ],
    'document-signer-not-valid': [
      'PDF-fail on allkirjastatud kehtetu võtmega',
      'Võti, millega PDF-fail allkirjastati, ei kehti täna ja ükski usaldusväärne ajatempel ei kinnita, et see allkirjastamise ajal kehtis.',
    ],
    'timestamp-not-trusted': [
      'Ajatempel ei ole usaldusväärne',
      'PDF-faili ajatempel on vigane või ei pärine usaldusväärsest allikast. Seda ei kasutatud.',
    ],
    ATTACHMENT_MISSING: [
      'Andmeid ei ole lisatud',
      'PDF-failil ei ole manust koodi andmetega. See ei olegi kohustuslik.',
    ],
    'attachment-differs': [
      'Lisatud andmed ei ole koodi andmed',
      'PDF-failile lisatud andmed ei ole samad mis leheküljel oleva QR-koodi andmed. Üks neist on välja vahetatud.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Trükitud tekst võib koodist erineda',
      'Üht koodis olevat andmevälja lehekülje tekstist ei leitud[: {field}]. Võrrelge siin näidatut trükituga: kehtib see, mis on koodis.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'PDF-faili ei skannitud',
      'Skannitu ei ole PDF-fail, mistõttu ei olnud faili allkirja, mida kontrollida. Kontrolliti ainult koodi.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-fail on uuesti salvestatud',
      'Teine programm on PDF-faili pärast allkirjastamist ühendanud, pööranud või uuesti salvestanud, mistõttu selle allkirja ei saa enam kontrollida.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Tühimärgid PDF-faili järel',
      'PDF-faili lõppu on lisatud tühimärke, nagu mõni e-posti programm teeb. Need ei muuda midagi ja jäeti arvestamata.',
    ],
    DOCUMENT_ATTACHED: [
      'Kood on manusena lisatud PDF-failist',
      'Kood loeti PDF-failist, mis on skannitud failile lisatud. Seda ümbritsevat dokumenti ei kontrollitud.',
    ],
    PAGES_NOT_READ: [
      'Kõiki lehekülgi ei loetud',
      'PDF-failis on rohkem lehekülgi[ ({pages})], kui loeti[ ({maxPages})]. Ülejäänutel võib olla veel koode.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-fail on allkirjastatud muu otstarbe võtmega',
      'Sertifikaat, millega PDF-fail allkirjastati, ei ole mõeldud dokumentide allkirjastamiseks.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-faili allkirjastas teine asutus',
      'PDF-fail on allkirjastatud teise asutuse võtmega, mitte selle asutuse võtmega, kes dokumendi välja andis.',
    ],
    SIGNER_REVOKED: [
      'PDF-faili võti on tühistatud',
      'Sertifikaadi, millega PDF-fail allkirjastati, on tühistanud selle väljaandja.',
    ],
    'signer-revocation-not-checked': [
      'Allkirjavõtme tühistamist ei kontrollitud',
      'Seda, kas PDF-faili allkirjastamise sertifikaat on tühistatud, ei kontrollitud.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Trükitud teksti ei saanud võrrelda',
      'Leheküljel ei ole teksti, mida see programm suudab lugeda. Võrrelge siin näidatut trükituga: kehtib see, mis on koodis.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Üks väli puudub', 'Dokumendis puudub kohustuslik väli[: {field}].'],
    'field-not-allowed': ['Üks väli on liigne', 'Dokumendis on väli, mida seal olla ei tohi[: {field}].'],
    'field-value': ['Üks väli on vigane', 'Dokumendi väljal on midagi, mida seal olla ei saa[: {field}].'],
    FIELD_TOO_LONG: [
      'Üks väli on liiga pikk',
      'Dokumendi väli on lubatust pikem[: {field}][ (märke kõige rohkem {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Üks väli on liiga lühike',
      'Dokumendi väli on lubatust lühem[: {field}][ (märke vähemalt {min})].',
    ],
    DATE_INVALID: ['Üks kuupäev on vigane', 'Dokumendis on kuupäev, mida ei ole olemas[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Tundmatu riik',
      'Dokumendis on märgitud riik, kus Euroopa ravikindlustuskaart ei ole kasutusel.',
    ],
    COUNTRY_ALIAS: [
      'Riigikoodi kohandati',
      'Riik oli märgitud teise koodiga (Kreeka koodiga EL, Ühendkuningriik koodiga GB) ja loeti õigeks riigiks.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Nähtamatu märk tekstis',
      'Tekstis on märk, mida ei ole näha või mis pöörab tähtede järjekorra ümber[: {field}]. Tekst võib paista teistsugune, kui see on.',
    ],
    'odd-text': [
      'Tekst on kirjutatud ebatavaliselt',
      'Tekst algab või lõpeb tühikuga või on selle tähed salvestatud ebatavaliselt[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Teise tähestiku tähed',
      'Tekst ei ole kirjutatud ladina tähtedega[: {field}]. Välismaal ei pruugita seda osata lugeda.',
    ],
    TOKEN_ID_NOT_UUID: ['Dokumendi tunnus on vigane', 'Dokumendi tunnus ei ole nõutaval kujul.'],
    REVOCATION_URI_INVALID: [
      'Tühistusnimekirja aadress on vigane',
      'Dokumendis on tühistusnimekirja aadress, mida ei saa kasutada.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokument ei ole selles vormingus võimalik',
      'See vorming ei ole mõeldud seda liiki dokumentidele.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Väljaandmise kuupäev ei ole tänane',
      'Dokumendi väljaandmise kuupäev peab olema päev, mil see allkirjastatakse.',
    ],
    'too-much-data': ['Koodi jaoks on liiga palju andmeid', 'Andmed ei mahu QR-koodi.'],
    'garbled-text': [
      'Tekst näib rikutud',
      'Tekstis on märke, mis tekivad vale salvestamise korral, näiteks Ã¼ tähe ü asemel või &#39; ülakoma asemel[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Tabeliprogramm on numbrit muutnud',
      'Number näib olevat tabeliprogrammis ümardatud[: {field}]. Osa selle numbrikohti võib olla kadunud.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Märki ei saa trükkida',
      'Tekstis on märk[ ({codePoint})], mida dokumendi kirjatüübis ei ole[: {field}]. PDF-faili ei saa sellega luua.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Asutus ei ole teada',
      'Ametliku registri järgi ei ole selles riigis sellise numbriga asutust. Dokument võib olla võltsitud või asutus uus.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Asutuse võti ei ole teada',
      'Asutus on registris olemas, kuid võtit, millega see dokument allkirjastati, seal ei ole. Siinsed registriandmed ei ole ajakohased või on dokument võltsitud.',
    ],
    TOO_MANY_CANDIDATES: [
      'Liiga palju võtmeid',
      'Registris on rohkem selle asutuse sobida võivaid võtmeid, kui läbi proovitakse[ (kõige rohkem {max})]. Dokumendi kohta ei ütle see midagi halba.',
    ],
    REGISTRY_STALE: [
      'Registriandmed on aegunud',
      'Selle programmi asutuste register on liiga vana, et sellele tugineda. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    'registry-unreachable': [
      'Registriga ei saanud ühendust',
      'Asutuste register ei vastanud. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    'registry-unusable': [
      'Register ei andnud kasutatavat vastust',
      'Asutuste register vastas veaga või millegagi, mida ei saa kasutada. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registri vastus on vastuoluline',
      'Registri vastus ei vasta küsimusele või on iseendaga vastuolus, nii et sellele ei saa tugineda. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registris on mitu sellist asutust',
      'Registri järgi on selles riigis rohkem kui üks sellise numbriga asutus. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Selle seadme kell on vale',
      'Selle seadme kell näitab aega enne registriandmete koostamist. Kuupäevi võidakse valesti hinnata.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Allkiri ei sobi võtmega',
      'Dokumendis on märgitud allkirja liik, mida asutuse võtmega teha ei saa. Dokument on tõenäoliselt võltsitud.',
    ],
    SIGNATURE_INVALID: [
      'Võltsitud või muudetud dokument',
      'Allkiri ei ole asutuse antud allkiri nendele andmetele: dokumenti on muudetud või on selle teinud keegi teine.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Allkirjastatud veel kehtimata võtmega',
      'Allkirjastamiseks kasutatud võti väljaandmise päeval veel ei kehtinud.[ See kehtib alates {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Allkirjastatud aegunud võtmega',
      'Allkirjastamiseks kasutatud võti väljaandmise päeval enam ei kehtinud.[ See kehtis kuni {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Võtme kehtivus ei ole teada',
      'Registris ei ole öeldud, millal asutuse võti kehtib, mistõttu seda ei saa kontrollida.',
    ],
    NOT_ACCREDITED: [
      'Asutus ei tohi seda dokumenti välja anda',
      'Registri andmetel ei ole asutusel õigust anda välja Euroopa ravikindlustuskaarti.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Asutusel ei olnud sel päeval õigust',
      'Registri andmetel ei olnud asutusel väljaandmise päeval õigust seda dokumenti välja anda.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Asutusel ei ole õigust kogu ajavahemikuks',
      'Dokument hõlmab päevi, mille kohta asutusel ei ole õigust seda välja anda.',
    ],
    REGISTRY_REDIRECTED: [
      'Register on teisel aadressil',
      'Asutuste register vastas, et see asub teisel aadressil, kuhu see programm ise edasi ei lähe. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
    ],
    CLOCK_WRONG: [
      'Selle seadme kell on valesti seatud',
      '[Selle seadme kell näitab kuupäeva {today}, kuid õige kuupäev on {atLeast} või hilisem. ]Vale kellaga ei saa ühtegi kuupäeva hinnata: dokument võib olla korras.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumenti ei saa tühistada',
      'Asutus ei ole selle dokumendi tühistamise võimalust ette näinud. See ei olegi kohustuslik.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Tühistamist ei kontrollitud',
      'See programm ei ole seadistatud tühistusnimekirju vaatama.',
    ],
    'revocation-unreachable': [
      'Tühistamist ei saanud kontrollida',
      'Asutuse tühistusnimekirja ei õnnestunud alla laadida ja siin ei ole selle koopiat.',
    ],
    'revocation-not-allowed': [
      'Tühistamist ei kontrollitud',
      'Tühistusnimekiri asub aadressil, millelt see programm ei tohi midagi alla laadida.',
    ],
    'revocation-unusable': [
      'Tühistamist ei saanud kontrollida',
      'Tühistusnimekiri on liiga suur või seda ei saa lugeda.',
    ],
    'revocation-not-trusted': [
      'Tühistusnimekiri ei ole ehtne',
      'Tühistusnimekirja ei ole allkirjastanud dokumendi välja andnud asutus või on see teine nimekiri. Seda ei kasutatud.',
    ],
    REVOCATION_STALE: [
      'Tühistusnimekiri on aegunud',
      'Selle programmi tühistusnimekiri on liiga vana, et sellele tugineda. Seetõttu ei saanud kontrollida, kas dokument on tühistatud.',
    ],
    REVOCATION_OLDER: [
      'Pakuti vana tühistusnimekirja',
      'Alla laaditud tühistusnimekiri on vanem kui varem nähtud nimekiri. Seda ei kasutatud.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Tühistusnimekiri on tulevikust',
      'Tühistusnimekirja järgi on see koostatud ajal, mis on alles ees. Vale on kas selle seadme kell või nimekiri. Nimekirja ei kasutatud.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Tühistusnimekirjas ei ole sellist kohta',
      'Dokument viitab tühistusnimekirja kohale, mida nimekirjas ei ole.',
    ],
    REVOKED: [
      'Asutus on dokumendi tühistanud',
      'Asutus on selle dokumendi tühistanud. See on ehtne, kuid enam ei kehti.',
    ],
    SUSPENDED: ['Asutus on kehtivuse peatanud', 'Asutus on selle dokumendi kehtivuse esialgu peatanud.'],
    STATUS_NOT_VALID: ['Enam ei kehti', 'Asutuse nimekirjas on see dokument märgitud kehtetuks.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Ravikuupäev on tulevikus',
      'Sisestatud ravikuupäev[ {treatmentDate}] on tänasest[ ({today})] hilisem.',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Ravikuupäev on liiga kauges minevikus',
      'Sisestatud ravikuupäev[ {treatmentDate}] on varasem kui 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Kuupäevad on vastuolus', 'Dokument hakkab kehtima enne isiku sündi.'],
    START_AFTER_END: ['Kuupäevad on vastuolus', 'Dokumendi kehtivus lõpeb enne, kui see algab.'],
    START_AFTER_ISSUANCE: [
      'Kuupäevad on vastuolus',
      'Sertifikaat hakkab kehtima alles pärast väljaandmise päeva, mis ei ole lubatud.',
    ],
    ISSUANCE_AFTER_END: ['Kuupäevad on vastuolus', 'Dokument anti välja siis, kui selle kehtivus oli juba lõppenud.'],
    CARD_EXPIRES_BEFORE_END: [
      'Kuupäevad on vastuolus',
      'Kaardi kehtivus lõpeb varem kui seda asendava sertifikaadi kehtivus.',
    ],
    BEFORE_PERIOD: [
      'Ravikuupäeval veel ei kehti',
      'Dokument on ehtne, kuid ravikuupäeval[ {treatmentDate}] see ei kehti: kehtivus algab hiljem.',
    ],
    AFTER_PERIOD: [
      'Ravikuupäeval enam ei kehti',
      'Dokument on ehtne, kuid ravikuupäeval[ {treatmentDate}] see ei kehti: kehtivus lõppes varem.',
    ],
    ISSUED_IN_FUTURE: [
      'Väljaandmise kuupäev on tulevikus',
      'Dokumendi väljaandmise kuupäev on tänasest hilisem. Siinne kell võib olla vale.',
    ],
    INSTITUTION_TOO_LONG: [
      'Asutuse andmed on trükituna liiga pikad',
      'Asutuse number ja nimi on kokku pikemad, kui vormil ette nähtud.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Kaardi numbris on tähti',
      'Kaardi number ei koosne ainult numbritest. Seda tuleb ette ja see ei ole probleem.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Asutuse numbris on tähti',
      'Asutuse number ei koosne ainult numbritest. See on tavaline ega ole probleem.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Kukrus veel kehtetu',
      'Kukrus olev kaart ei kehti veel. Võib-olla on selle seadme kell vale.',
    ],
    TOKEN_EXPIRED: ['Kukrus aegunud', 'Kukrus olev kaart on aegunud. Kukkur peab asutuselt uue hankima.'],
    'holder-not-bound': [
      'Kukkur ei tõendanud, et kaart on tema oma',
      'Kukru vastuses puudub selle päringu jaoks tehtud kehtiv tõend, et kaart kuulub sellele kukrule. Kaart võib olla kopeeritud.',
    ],
    HOLDER_BINDING_STALE: [
      'Kukru vastus ei ole ajakohane',
      'Kukru vastus on liiga vana või on selle aeg tulevikus. Võib-olla on üks kahest kellast vale.',
    ],
    HOLDER_KEY_INVALID: ['Kukru võti ei ole kasutatav', 'Kukru võti, millega kaart on seotud, ei ole nõutavat liiki.'],
    WALLET_CHAIN: [
      'Sertifikaat ei ole usaldatud asutuselt',
      'Kaardi sertifikaadid ei vii asutuseni, mida siin usaldatakse, või on nende seas selline, mida seal olla ei tohi.',
    ],
    HOLDER_UNKNOWN: [
      'Nimi ja sünniaeg ei ole teada',
      'Kukrust esitatud kaart ei sisalda nime ega sünniaega ja koos sellega ei esitatud isikuandmeid.',
    ],
    HOLDER_NOT_LINKED: [
      'Kaart ja isik ei ole seotud',
      'Miski ei tõenda, et kukrust esitatud kaart ja isikuandmed kuuluvad samale inimesele: isikunumbrid erinevad või üks neist puudub.',
    ],
    'identity-not-accepted': [
      'Kukrust esitatud isikuandmeid ei võetud vastu',
      'Koos kaardiga esitatud isikuandmed ei ole ehtsad, ei kehti või ei pärine asutuselt, mida siin usaldatakse.',
    ],
    NAME_MISMATCH: ['Nimed ei kattu', 'Isikut tõendava dokumendi nimed erinevad selle dokumendi nimedest.'],
    BIRTH_DATE_MISMATCH: [
      'Sünnikuupäevad ei kattu',
      'Isikut tõendava dokumendi sünnikuupäev erineb selle dokumendi sünnikuupäevast.',
    ],
  },
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
    'present-again': 'Paluge kaarti kukrust uuesti esitada. Kui see ei aita, ärge võtke seda vastu.',
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
    'document-unchanged': 'Kas PDF on pärast allkirjastamist muutmata?',
    'attachment-equals-code': 'Kas lisatud andmed on samad mis koodis?',
    decodable: 'Kas koodi saab lugeda?',
    'schema-and-header': 'Kas sisu on õigel kujul?',
    'key-resolved': 'Kas asutuse võti leiti?',
    signature: 'Kas allkiri on ehtne?',
    'holder-bound': 'Kas kaart kuulub sellele kukrule?',
    'document-signer-known': 'Kas PDF-i allkirjastaja on teada?',
    'revocation-reference-present': 'Kas dokumenti saab tühistada?',
    'revocation-status': 'Kas dokument kehtib endiselt (ei ole tühistatud)?',
    'treatment-date-not-in-future': 'Kas ravikuupäev on tänane või varasem?',
    'key-valid-on-issuance': 'Kas võti kehtis väljaandmise päeval?',
    'issuer-accredited': 'Kas asutusel on väljaandmise õigus?',
    'birth-not-after-start': 'Kas sünnikuupäev on enne kehtivusaja algust?',
    'start-not-after-end': 'Kas kehtivusaeg algab enne, kui see lõpeb?',
    'start-not-after-issuance': 'Kas kehtivusaeg algab hiljemalt väljaandmise päeval?',
    'issuance-not-after-end': 'Kas dokument anti välja enne kehtivusaja lõppu?',
    'card-expiry-not-before-end': 'Kas kaart kehtib vähemalt kehtivusaja lõpuni?',
    'treatment-date-in-period': 'Kas ravikuupäev jääb kehtivusaega?',
    'institution-name-and-id-length': 'Kas asutuse number ja nimi mahuvad vormile?',
    'card-number-digits': 'Kas kaardi number koosneb ainult numbritest?',
    'institution-id-digits': 'Kas asutuse number koosneb ainult numbritest?',
    'name-matches-identity': 'Kas nimed kattuvad isikut tõendava dokumendiga?',
    'birth-date-matches-identity': 'Kas sünnikuupäev kattub isikut tõendava dokumendiga?',
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
  report: {
    title: 'Kontrolliaruanne',
    page: 'Lehekülg {page}/{pages}',
    rejected: 'Dokument lükati tagasi',
    advice: 'Mida teha',
    verification: 'Kontroll',
    verifiedBy: 'Kontrollija',
    treatmentDate: 'Ravikuupäev',
    verifiedAt: 'Kontrolli aeg',
    format: 'Vorming',
    issuer: 'Väljaandnud asutus',
    institutionName: 'Nimi registris',
    key: 'Võti (kid)',
    failedStep: 'Läbimata etapp',
    code: 'Põhjuse kood',
    scannedCode: 'Skannitud QR-kood',
    codeNotDrawn: 'Skannitut ei saa kujutada ravikindlustuskaardi QR-koodina.',
    steps: 'Kontrolli etapid',
    step: 'Kontroll',
    result: 'Tulemus',
    technical: 'Tehniline kontroll',
    business: 'Sisu kontroll',
    remarks: 'Märkused',
    evidence: 'Tõendid',
    library: 'Programmiteek',
    certificate: 'Võtme sertifikaat (SHA-256)',
    certificateValidity: 'Võtme sertifikaat kehtib',
    accreditation: 'Väljaandmisõiguse aeg',
    registry: 'Register',
    revocation: 'Tühistusnimekiri',
    open: 'tähtajatu',
    unknownTime: 'aeg ei ole teada',
    rebuilt: 'Taastatud skannitud QR-koodist; kontrolliaruande aeg {time}',
    copy: 'KOOPIA',
    lettersReplaced: 'Tähed, mida ei saa trükkida, on asendatud märgiga ?',
  },
  scan: {
    demo: 'näidisregister, ei tõenda midagi',
    onPage: 'Kood leheküljel {page}',
    inAttachment: 'Kood lisatud PDF-faili leheküljel {page}',
    pdfSignature: 'PDF-faili allkiri',
    signer: 'Allkirjastaja sertifikaadi järgi',
    claimedTime: 'Allkirjastaja märgitud aeg',
    timestamp: 'Ajatempel',
  },
};

/** Estonian. */
export const et: Language = { language: 'et', labels, official, messages };
