import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; (5) and (6) only from prose. */
export const labels: Labels = {
  prcTitle: ['EVAK aizvietojošais sertifikāts'],
  ehicTitle: ['Eiropas veselības apdrošināšanas karte'],
  prcLegal: [
    'kā noteikts Lēmuma Nr. S2',
    'par Eiropas veselības apdrošināšanas kartes tehnisko specifikāciju 2. pielikumā',
  ],
  ehicLegal: ['kā noteikts Lēmumā Nr. S2', 'par Eiropas veselības apdrošināšanas kartes tehnisko specifikāciju'],
  issuingState: 'Izsniedzēja dalībvalsts',
  holder: 'Ziņas par kartes turētāju',
  institution: 'Ziņas par kompetento institūciju',
  card: 'Ziņas par karti',
  prcValidity: 'Sertifikāta derīguma laiks',
  ehicValidity: 'Derīguma laiks',
  prcDelivery: 'Sertifikāta izsniegšanas datums',
  ehicDelivery: 'Izsniegšanas datums',
  signature: 'Institūcijas paraksts un zīmogs',
  qrCode: 'Digitāli parakstīts QR kods ar šī dokumenta datiem',
  scanCaption: 'Noskenējiet, lai pārbaudītu',
  guidance: [
    'Šis dokuments pagaidu uzturēšanās laikā dod tādas pašas tiesības uz nepieciešamo aprūpi kā Eiropas veselības apdrošināšanas karte.',
    'Uzrādiet to kopā ar personu apliecinošu dokumentu.',
    'Lai to pārbaudītu, noskenējiet kodu: tajā ir šeit iespiestais, digitāli parakstīts.',
    'Kodu nelokiet, neaizsedziet un neapgrieziet.',
    'Nepublicējiet šo lapu vai koda attēlu.',
  ],
  contactTitle: 'Saziņa (nav parakstīto datu daļa)',
  telephone: 'Tālrunis',
  printScale: 'Drukājiet 100\u00a0% mērogā: šīs līnijas garums ir 50\u00a0mm. Izgrieziet gar atzīmēm.',
  familyName: 'Uzvārds',
  prcGivenNames: 'Vārds (vārdi)',
  ehicGivenNames: 'Vārdi',
  birthDate: 'Dzimšanas datums',
  personalId: 'Personas kods',
  institutionId: 'Institūcijas identifikācijas numurs',
  cardId: 'Kartes identifikācijas numurs',
  expiryDate: 'Derīguma termiņš',
  validFrom: 'No',
  validTo: 'Līdz',
  notesTitle: 'Piezīmes un informācija',
  prcNotes:
    'Visas normas, kas attiecas uz Eiropas kartē redzamajiem datiem un nosaka datu lauku aprakstu, vērtības, ' +
    'garumu un piezīmes, attiecas arī uz sertifikātu.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nekas netika noskenēts', 'No skenera netika saņemts teksts.'],
    TEXT_TOO_LONG: [
      'Tas nav veselības apdrošināšanas kartes kods',
      'Teksts ir garāks, nekā var būt QR kods[ (rakstzīmju skaits: ne vairāk kā {max})].',
    ],
    cleaned: [
      'Liekās rakstzīmes izlaistas',
      'Skeneris pievienoja atstarpes vai rindu pārtraukumus. Tie tika izlaisti, un pēc tam kodu varēja nolasīt.',
    ],
    TEXT_LOWER_CASE: [
      'Skeneris mainīja tekstu',
      'Teksts saņemts ar mazajiem burtiem, bet šādos kodos ir tikai lielie burti. Skeneris vai tastatūra ir nepareizi iestatīta; dokuments var būt kārtībā.',
    ],
    NOT_AN_EHIC: [
      'Tas nav veselības apdrošināšanas kartes kods',
      'Šis kods nav no Eiropas veselības apdrošināšanas kartes vai to aizstājošā pagaidu sertifikāta.[ Tas ir: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Nezināms kartes koda veids',
      'Tas var būt veselības apdrošināšanas kartes kods, bet šī programma nepazīst tā versiju[ ({version})].',
    ],
    SCHEMA_UNKNOWN: ['Nezināms dokumenta veids', 'Kodā ir dokuments, kura versiju šī programma nepazīst.'],
    BASE45_INVALID: [
      'Kods nav nolasīts pareizi',
      'Tekstā ir rakstzīmes, kādu šādā kodā nav, vai arī trūkst daļas teksta. Bieži skenerim ir iestatīts cits tastatūras izkārtojums vai kods ir nolasīts tikai daļēji.',
    ],
    damaged: [
      'Kods nav nolasīts pilnībā',
      'Daļas datu trūkst vai tie ir mainīti: kods ir nolasīts nepareizi vai dokuments ir bojāts.',
    ],
    malformed: [
      'Kods neatbilst prasībām',
      'Kodu varēja nolasīt, bet tā saturs neatbilst noteikumiem. To izveidoja kļūdaina programmatūra, vai arī kāds to ir mainījis. Skenēt vēlreiz nelīdzēs.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Paraksta veids nav atļauts',
      'Dokumentā norādīts paraksta veids, kas nav atļauts, jo to varētu viltot.',
    ],
    KID_NOT_CANONICAL: [
      'Atslēga nosaukta neparasti',
      'Institūcija savas atslēgas nosaukumu ir norādījusi neparastā veidā. To tomēr varēja nolasīt.',
    ],
    undone: [
      'Teksts pa ceļam ir mainīts',
      'Skeneris vai programma bija pievienojusi vai aizstājusi rakstzīmes. Tas tika novērsts, un pēc tam kodu varēja nolasīt.',
    ],
    KEYBOARD_LAYOUT: [
      'Skenerim ir cits tastatūras izkārtojums',
      'Skeneris raksta ar citu tastatūras izkārtojumu nekā šis dators, tāpēc rakstzīmes ir nepareizas. Dokuments var būt kārtībā: skenerim un datoram jāiestata vienāds izkārtojums.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF datne nav parakstīta',
      'PDF datnei nav sava paraksta, tāpēc nevar pateikt, vai tā ir mainīta. Tajā esošajam kodam ir savs paraksts.',
    ],
    'document-changed': ['PDF datne ir mainīta', 'PDF datne nav tāda, kāda tika parakstīta: tā vēlāk ir mainīta.'],
    'document-signature-malformed': [
      'PDF datnes paraksts ir kļūdains',
      'PDF datnes paraksts nav tāds, kādam tam jābūt. To izveidoja kļūdaina programmatūra, vai arī kāds ir mainījis datni.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF datni parakstījis kāds cits',
      'PDF datne nav parakstīta ar tās institūcijas atslēgu, kura izsniedza dokumentu.',
    ],
    'document-signer-not-valid': [
      'PDF datne parakstīta ar nederīgu atslēgu',
      'Atslēga, ar kuru parakstīta PDF datne, šodien nav derīga, un neviens uzticams laika zīmogs neapliecina, ka tā bija derīga parakstīšanas brīdī.',
    ],
    'timestamp-not-trusted': [
      'Laika zīmogs nav uzticams',
      'PDF datnes laika zīmogs ir kļūdains vai nav no uzticama avota. Tas netika izmantots.',
    ],
    ATTACHMENT_MISSING: ['Dati nav pievienoti', 'PDF datnei nav pielikuma ar koda datiem. Tas arī nav obligāts.'],
    'attachment-differs': [
      'Pievienotie dati nav koda dati',
      'PDF datnei pievienotie dati nav tie paši, kas lappuses QR kodā. Viens no tiem ir apmainīts.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Drukātais teksts var atšķirties no koda',
      'Kāds no koda datiem lappuses tekstā nav atrasts[: {field}]. Salīdziniet šeit redzamo ar drukāto: noteicošs ir tas, kas ir kodā.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Netika skenēta PDF datne',
      'Skenētais nav PDF datne, tāpēc nebija datnes paraksta, ko varētu pārbaudīt. Tika pārbaudīts tikai kods.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF datne saglabāta no jauna',
      'Pēc parakstīšanas PDF datne ar citu programmu ir apvienota, pagriezta vai saglabāta no jauna, tāpēc tās parakstu vairs nevar pārbaudīt.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Tukšas rakstzīmes aiz PDF datnes',
      'Aiz PDF datnes beigām ir pievienotas tukšas rakstzīmes, kā to dara dažas pasta programmas. Tās neko nemaina un netika ņemtas vērā.',
    ],
    DOCUMENT_ATTACHED: [
      'Kods no pievienotas PDF datnes',
      'Kods nolasīts no PDF datnes, kas pievienota skenētajai. Dokuments ap to nav pārbaudīts.',
    ],
    PAGES_NOT_READ: [
      'Nav nolasītas visas lappuses',
      'PDF datnē ir vairāk lappušu[ ({pages})], nekā tika nolasīts[ ({maxPages})]. Pārējās var būt vēl kodi.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF datne parakstīta ar cita nolūka atslēgu',
      'Sertifikāts, ar kuru parakstīta PDF datne, nav paredzēts dokumentu parakstīšanai.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF datni parakstījusi cita institūcija',
      'PDF datne parakstīta ar citas institūcijas atslēgu, nevis tās, kura izsniedza dokumentu.',
    ],
    SIGNER_REVOKED: [
      'PDF datnes atslēga ir atsaukta',
      'Sertifikātu, ar kuru parakstīta PDF datne, ir atsaukusi tā izsniedzēja iestāde.',
    ],
    'signer-revocation-not-checked': [
      'Paraksta atslēgas atsaukšana nav pārbaudīta',
      'Nav pārbaudīts, vai sertifikāts, ar kuru parakstīta PDF datne, ir atsaukts.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Drukāto tekstu nevarēja salīdzināt',
      'Lappusē nav teksta, ko šī programma var nolasīt. Salīdziniet šeit redzamo ar drukāto: noteicošs ir tas, kas ir kodā.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Trūkst lauka', 'Dokumentā trūkst obligāta lauka[: {field}].'],
    'field-not-allowed': ['Lieks lauks', 'Dokumentā ir lauks, kāda tajā nedrīkst būt[: {field}].'],
    'field-value': ['Lauks nav derīgs', 'Dokumenta laukā ir kaut kas tāds, kas tur nevar būt[: {field}].'],
    FIELD_TOO_LONG: [
      'Lauks ir pārāk garš',
      'Dokumenta lauks ir garāks, nekā atļauts[: {field}][ (rakstzīmju skaits: ne vairāk kā {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Lauks ir pārāk īss',
      'Dokumenta lauks ir īsāks, nekā atļauts[: {field}][ (rakstzīmju skaits: vismaz {min})].',
    ],
    DATE_INVALID: ['Datums nav derīgs', 'Dokumentā ir neesošs datums[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Nezināma valsts',
      'Dokumentā norādīta valsts, kurā Eiropas veselības apdrošināšanas karti neizmanto.',
    ],
    COUNTRY_ALIAS: [
      'Valsts kods pielāgots',
      'Valsts bija norādīta ar citu kodu (Grieķija ar EL, Apvienotā Karaliste ar GB) un tika nolasīta kā pareizā valsts.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Neredzama rakstzīme tekstā',
      'Tekstā ir rakstzīme, kas nav redzama vai maina burtu secību uz pretējo[: {field}]. Teksts var izskatīties citāds, nekā ir.',
    ],
    'odd-text': [
      'Teksts rakstīts neparasti',
      'Teksts sākas vai beidzas ar atstarpi, vai arī tā burti ir saglabāti neparastā veidā[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Cita alfabēta burti',
      'Teksts nav rakstīts ar latīņu burtiem[: {field}]. Ārvalstīs to, iespējams, nevarēs izlasīt.',
    ],
    TOKEN_ID_NOT_UUID: ['Dokumenta identifikators nav derīgs', 'Dokumenta identifikators nav vajadzīgajā formā.'],
    REVOCATION_URI_INVALID: [
      'Atsaukto dokumentu saraksta adrese nav derīga',
      'Dokumentā norādīta atsaukto dokumentu saraksta adrese, ko nevar izmantot.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokuments šajā formātā nav iespējams',
      'Šis formāts nav paredzēts šāda veida dokumentiem.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Izsniegšanas datums nav šodienas datums',
      'Dokumenta izsniegšanas datumam jābūt tās dienas datumam, kurā dokumentu paraksta.',
    ],
    'too-much-data': ['Kodam ir pārāk daudz datu', 'Dati neietilpst QR kodā.'],
    'garbled-text': [
      'Teksts izskatās bojāts',
      'Tekstā ir rakstzīmes, kādas rodas, ja to saglabā nepareizi, piemēram, Ã¼ burta ü vietā vai &#39; apostrofa vietā[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numuru mainījusi izklājlapa',
      'Izskatās, ka numuru ir noapaļojusi izklājlapa[: {field}]. Daži tā cipari var būt zuduši.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Rakstzīmi nevar izdrukāt',
      'Tekstā ir rakstzīme[ ({codePoint})], kuras nav dokumenta fontā[: {field}]. Ar to PDF datni nevar izveidot.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institūcija nav zināma',
      'Oficiālajā reģistrā nav šīs valsts institūcijas ar šādu numuru. Dokuments var būt viltots, vai arī institūcija ir jauna.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Institūcijas atslēga nav zināma',
      'Institūcija reģistrā ir, bet nav atslēgas, ar kuru parakstīts šis dokuments. Vai nu šeit esošie reģistra dati nav aktuāli, vai arī dokuments ir viltots.',
    ],
    TOO_MANY_CANDIDATES: [
      'Pārāk daudz atslēgu',
      'Reģistrā ir vairāk šīs institūcijas atslēgu, kas varētu derēt, nekā tiek izmēģināts[ (ne vairāk kā {max})]. Par dokumentu tas neliecina neko sliktu.',
    ],
    REGISTRY_STALE: [
      'Reģistra dati ir novecojuši',
      'Šīs programmas institūciju reģistrs ir pārāk vecs, lai uz to paļautos. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    'registry-unreachable': [
      'Reģistrs nav sasniedzams',
      'Institūciju reģistrs neatbildēja. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    'registry-unusable': [
      'Reģistrs nedeva izmantojamu atbildi',
      'Institūciju reģistrs atbildēja ar kļūdu vai ar kaut ko neizmantojamu. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    REGISTRY_INCONSISTENT: [
      'Reģistra atbilde ir pretrunīga',
      'Reģistra atbilde neatbilst jautājumam vai ir pretrunā pati ar sevi, tāpēc uz to nevar paļauties. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Reģistrā ir vairākas šādas institūcijas',
      'Reģistrā ir vairāk nekā viena šīs valsts institūcija ar šādu numuru. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Šīs ierīces pulkstenis ir nepareizs',
      'Šīs ierīces pulkstenis rāda laiku pirms reģistra datu izveidošanas. Datumi var tikt novērtēti nepareizi.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Paraksts neatbilst atslēgai',
      'Dokumentā norādīts paraksta veids, kādu ar institūcijas atslēgu nevar izveidot. Dokuments, visticamāk, ir viltots.',
    ],
    SIGNATURE_INVALID: [
      'Viltots vai mainīts dokuments',
      'Tas nav institūcijas paraksts šiem datiem: dokuments ir mainīts, vai arī to izveidojis kāds cits.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Parakstīts ar vēl nederīgu atslēgu',
      'Parakstīšanai izmantotā atslēga izsniegšanas dienā vēl nebija derīga.[ Tā ir derīga no {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Parakstīts ar atslēgu, kas vairs nav derīga',
      'Parakstīšanai izmantotā atslēga izsniegšanas dienā vairs nebija derīga.[ Tā bija derīga līdz {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Atslēgas derīgums nav zināms',
      'Reģistrā nav norādīts, kad institūcijas atslēga ir derīga, tāpēc to nevar pārbaudīt.',
    ],
    NOT_ACCREDITED: [
      'Institūcija nedrīkst izsniegt šo dokumentu',
      'Saskaņā ar reģistru institūcija nav tiesīga izsniegt Eiropas veselības apdrošināšanas karti.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institūcija tajā dienā nebija tiesīga',
      'Saskaņā ar reģistru institūcija izsniegšanas dienā nebija tiesīga izsniegt šo dokumentu.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institūcija nav tiesīga visā derīguma laikā',
      'Dokuments aptver dienas, par kurām institūcija nav tiesīga to izsniegt.',
    ],
    REGISTRY_REDIRECTED: [
      'Reģistrs ir citā adresē',
      'Institūciju reģistrs atbildēja, ka tas atrodams citā adresē, uz kuru šī programma pati nepāriet. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
    ],
    CLOCK_WRONG: [
      'Šīs ierīces pulkstenis iestatīts nepareizi',
      '[Šīs ierīces pulkstenis rāda {today}, bet jābūt {atLeast} vai vēlākam datumam. ]Ar nepareizu pulksteni nevar novērtēt nevienu datumu: dokuments var būt kārtībā.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumentu nevar atsaukt',
      'Institūcija nav paredzējusi, ka šo dokumentu var atsaukt. Tas arī nav obligāti.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Atsaukšana nav pārbaudīta',
      'Šī programma nav iestatīta, lai skatītu atsaukto dokumentu sarakstus.',
    ],
    'revocation-unreachable': [
      'Atsaukšanu nevarēja pārbaudīt',
      'Institūcijas atsaukto dokumentu sarakstu neizdevās lejupielādēt, un šeit nav tā kopijas.',
    ],
    'revocation-not-allowed': [
      'Atsaukšana nav pārbaudīta',
      'Atsaukto dokumentu saraksts atrodas adresē, no kuras šī programma neko nedrīkst lejupielādēt.',
    ],
    'revocation-unusable': [
      'Atsaukšanu nevarēja pārbaudīt',
      'Atsaukto dokumentu saraksts ir pārāk liels vai to nevar nolasīt.',
    ],
    'revocation-not-trusted': [
      'Atsaukto dokumentu saraksts nav īsts',
      'Atsaukto dokumentu sarakstu nav parakstījusi institūcija, kura izsniedza dokumentu, vai arī tas ir cits saraksts. Tas netika izmantots.',
    ],
    REVOCATION_STALE: [
      'Atsaukto dokumentu saraksts ir novecojis',
      'Šīs programmas atsaukto dokumentu saraksts ir pārāk vecs, lai uz to paļautos. Tāpēc nevarēja pārbaudīt, vai dokuments ir atsaukts.',
    ],
    REVOCATION_OLDER: [
      'Piedāvāts vecs atsaukto dokumentu saraksts',
      'Lejupielādētais saraksts ir vecāks par agrāk redzēto. Tas netika izmantots.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Atsaukto dokumentu saraksts no nākotnes',
      'Atsaukto dokumentu sarakstā norādīts, ka tas izveidots laikā, kas vēl nav pienācis. Nepareizs ir vai nu šīs ierīces pulkstenis, vai saraksts. Saraksts netika izmantots.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Atsaukto dokumentu sarakstā nav tādas vietas',
      'Dokumentā norādīta atsaukto dokumentu saraksta vieta, kādas sarakstā nav.',
    ],
    REVOKED: [
      'Institūcija dokumentu ir atsaukusi',
      'Institūcija šo dokumentu ir atsaukusi. Tas ir īsts, bet vairs nav derīgs.',
    ],
    SUSPENDED: ['Institūcija ir apturējusi derīgumu', 'Institūcija uz laiku ir apturējusi šī dokumenta derīgumu.'],
    STATUS_NOT_VALID: ['Vairs nav derīgs', 'Institūcijas sarakstā šis dokuments ir atzīmēts kā nederīgs.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Ārstēšanas datums ir nākotnē',
      'Ievadītais ārstēšanas datums[ {treatmentDate}] ir vēlāks par šodienu[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Ārstēšanas datums ir pārāk sens',
      'Ievadītais ārstēšanas datums[ {treatmentDate}] ir pirms 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datumi ir pretrunīgi', 'Dokumenta derīgums sākas pirms personas dzimšanas.'],
    START_AFTER_END: ['Datumi ir pretrunīgi', 'Dokumenta derīgums beidzas, pirms tas sākas.'],
    START_AFTER_ISSUANCE: [
      'Datumi ir pretrunīgi',
      'Sertifikāta derīgums sākas tikai pēc izsniegšanas dienas, un tas nav atļauts.',
    ],
    ISSUANCE_AFTER_END: ['Datumi ir pretrunīgi', 'Dokuments izsniegts, kad tā derīgums jau bija beidzies.'],
    CARD_EXPIRES_BEFORE_END: [
      'Datumi ir pretrunīgi',
      'Kartes derīgums beidzas agrāk nekā sertifikātam, kas to aizstāj.',
    ],
    BEFORE_PERIOD: [
      'Ārstēšanas datumā vēl nav derīgs',
      'Dokuments ir īsts, bet ārstēšanas datumā[ {treatmentDate}] tas nav derīgs: derīgums sākas vēlāk.',
    ],
    AFTER_PERIOD: [
      'Ārstēšanas datumā vairs nav derīgs',
      'Dokuments ir īsts, bet ārstēšanas datumā[ {treatmentDate}] tas nav derīgs: derīgums beidzās agrāk.',
    ],
    ISSUED_IN_FUTURE: [
      'Izsniegšanas datums ir nākotnē',
      'Dokumentā norādītais izsniegšanas datums ir vēlāks par šodienu. Iespējams, šeit pulkstenis ir nepareizs.',
    ],
    INSTITUTION_TOO_LONG: [
      'Institūcijas dati ir pārāk gari drukai',
      'Institūcijas numurs un nosaukums kopā ir garāki, nekā paredzēts veidlapā.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Kartes numurā ir burti',
      'Kartes numurs nesastāv tikai no cipariem. Tā gadās, un tas nav nekas slikts.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Institūcijas numurā ir burti',
      'Institūcijas numurs nesastāv tikai no cipariem. Tas ir ierasti, un tas nav nekas slikts.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Makā vēl nav derīga',
      'Karte makā vēl nav derīga. Iespējams, šīs ierīces pulkstenis ir nepareizs.',
    ],
    TOKEN_EXPIRED: [
      'Makā beidzies derīguma termiņš',
      'Kartei makā ir beidzies derīguma termiņš. Makam jāsaņem no institūcijas jauna.',
    ],
    'holder-not-bound': [
      'Maks nepierādīja, ka karte ir tā rīcībā',
      'Maka atbildē nav derīga, šim pieprasījumam izveidota pierādījuma, ka karte tam pieder. Karte, iespējams, ir nokopēta.',
    ],
    HOLDER_BINDING_STALE: [
      'Maka atbilde nav aktuāla',
      'Maka atbilde ir pārāk veca, vai arī tās laiks ir nākotnē. Iespējams, viens no abiem pulksteņiem ir nepareizs.',
    ],
    HOLDER_KEY_INVALID: [
      'Maka atslēga nav izmantojama',
      'Maka atslēga, ar kuru karte ir saistīta, nav vajadzīgā veida.',
    ],
    WALLET_CHAIN: [
      'Sertifikāts nav no uzticamas iestādes',
      'Kartes sertifikāti neved pie iestādes, kurai šeit uzticas, vai arī starp tiem ir tāds, kura tur nedrīkst būt.',
    ],
    HOLDER_UNKNOWN: [
      'Vārds un dzimšanas datums nav zināmi',
      'Karte no maka nesatur ne vārdu, ne dzimšanas datumu, un kopā ar to netika uzrādīta identitāte.',
    ],
    HOLDER_NOT_LINKED: [
      'Karte un identitāte nav saistītas',
      'Nekas nepierāda, ka karte un identitāte no maka pieder vienai un tai pašai personai: personas numuri atšķiras vai viena no tiem trūkst.',
    ],
    'identity-not-accepted': [
      'Identitāte no maka netika pieņemta',
      'Kopā ar karti uzrādītā identitāte nav īsta, nav derīga vai nav no iestādes, kurai šeit uzticas.',
    ],
    NAME_MISMATCH: [
      'Vārds vai uzvārds nesakrīt',
      'Vārds vai uzvārds personu apliecinošajā dokumentā atšķiras no šajā dokumentā norādītā.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Dzimšanas datumi nesakrīt',
      'Dzimšanas datums personu apliecinošajā dokumentā atšķiras no šajā dokumentā norādītā.',
    ],
  },
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
    'present-again': 'Palūdziet vēlreiz uzrādīt karti no maka. Ja tas nelīdz, nepieņemiet to.',
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
    'document-unchanged': 'Vai PDF pēc parakstīšanas ir palicis nemainīts?',
    'attachment-equals-code': 'Vai pievienotie dati sakrīt ar kodu?',
    decodable: 'Vai kodu var nolasīt?',
    'schema-and-header': 'Vai saturs ir pareizā formā?',
    'key-resolved': 'Vai institūcijas atslēga ir atrasta?',
    signature: 'Vai paraksts ir īsts?',
    'holder-bound': 'Vai karte pieder šim makam?',
    'document-signer-known': 'Vai PDF parakstītājs ir zināms?',
    'revocation-reference-present': 'Vai dokumentu var atsaukt?',
    'revocation-status': 'Vai dokuments joprojām ir spēkā (nav atsaukts)?',
    'treatment-date-not-in-future': 'Vai ārstēšanas datums ir šodienas vai agrāks?',
    'key-valid-on-issuance': 'Vai atslēga izsniegšanas dienā bija derīga?',
    'issuer-accredited': 'Vai institūcija ir tiesīga izsniegt dokumentu?',
    'birth-not-after-start': 'Vai dzimšanas datums ir pirms derīguma laika sākuma?',
    'start-not-after-end': 'Vai derīguma laiks sākas, pirms tas beidzas?',
    'start-not-after-issuance': 'Vai derīguma laiks sākas ne vēlāk kā izsniegšanas dienā?',
    'issuance-not-after-end': 'Vai dokuments izsniegts pirms derīguma laika beigām?',
    'card-expiry-not-before-end': 'Vai karte ir derīga vismaz līdz derīguma laika beigām?',
    'treatment-date-in-period': 'Vai ārstēšanas datums ir derīguma laikā?',
    'institution-name-and-id-length': 'Vai institūcijas numurs un nosaukums ietilpst veidlapā?',
    'card-number-digits': 'Vai kartes numurā ir tikai cipari?',
    'institution-id-digits': 'Vai institūcijas numurā ir tikai cipari?',
    'name-matches-identity': 'Vai vārds un uzvārds sakrīt ar personas dokumentu?',
    'birth-date-matches-identity': 'Vai dzimšanas datums sakrīt ar personas dokumentu?',
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
  report: {
    title: 'Pārbaudes ziņojums',
    page: '{page}. lappuse no {pages}',
    rejected: 'Dokuments noraidīts',
    advice: 'Kā rīkoties',
    verification: 'Pārbaude',
    verifiedBy: 'Pārbaudīja',
    treatmentDate: 'Ārstēšanas datums',
    verifiedAt: 'Pārbaudes laiks',
    format: 'Formāts',
    issuer: 'Izsniedzēja institūcija',
    institutionName: 'Nosaukums reģistrā',
    key: 'Atslēga (kid)',
    failedStep: 'Neatbilstošais solis',
    code: 'Iemesla kods',
    scannedCode: 'Noskenētais QR kods',
    codeNotDrawn: 'Noskenēto nevar attēlot kā veselības apdrošināšanas kartes QR kodu.',
    steps: 'Pārbaudes soļi',
    step: 'Pārbaude',
    result: 'Rezultāts',
    technical: 'Tehniskās pārbaudes',
    business: 'Satura pārbaudes',
    remarks: 'Piezīmes',
    evidence: 'Pierādījumi',
    library: 'Programmas bibliotēka',
    certificate: 'Atslēgas sertifikāts (SHA-256)',
    certificateValidity: 'Atslēgas sertifikāts derīgs',
    accreditation: 'Izsniegšanas tiesību laiks',
    registry: 'Reģistrs',
    revocation: 'Atsaukto dokumentu saraksts',
    open: 'bez termiņa',
    unknownTime: 'laiks nav zināms',
    rebuilt: 'Atjaunots no noskenētā QR koda; pārbaudes ziņojuma laiks: {time}',
    copy: 'KOPIJA',
    lettersReplaced: 'Burti, kurus nevar izdrukāt, aizstāti ar ?',
  },
  scan: {
    demo: 'demonstrācijas reģistrs, neko nepierāda',
    onPage: 'Kods {page}. lappusē',
    inAttachment: 'Kods pievienota PDF faila {page}. lappusē',
    pdfSignature: 'PDF faila paraksts',
    signer: 'Parakstītājs pēc sertifikāta',
    claimedTime: 'Parakstītāja norādītais laiks',
    timestamp: 'Laika zīmogs',
  },
};

/** Latvian. */
export const lv: Language = { language: 'lv', labels, official, messages };
