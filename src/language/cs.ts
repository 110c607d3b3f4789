import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; captions only from prose. */
export const labels: Labels = {
  prcTitle: ['Potvrzení dočasně nahrazující', 'Evropský průkaz zdravotního pojištění'],
  ehicTitle: ['Evropský průkaz zdravotního pojištění'],
  prcLegal: [
    'podle přílohy 2 rozhodnutí č. S2',
    'o technických specifikacích evropského průkazu zdravotního pojištění',
  ],
  ehicLegal: ['podle rozhodnutí č. S2', 'o technických specifikacích evropského průkazu zdravotního pojištění'],
  issuingState: 'Vydávající členský stát',
  holder: 'Údaje o držiteli průkazu',
  institution: 'Údaje o příslušné instituci',
  card: 'Údaje o průkazu',
  prcValidity: 'Doba platnosti osvědčení',
  ehicValidity: 'Doba platnosti',
  prcDelivery: 'Datum vydání osvědčení',
  ehicDelivery: 'Datum vydání',
  signature: 'Podpis a razítko instituce',
  qrCode: 'QR kód s údaji tohoto dokladu, digitálně podepsaný',
  scanCaption: 'Naskenujte pro ověření',
  guidance: [
    'Tento doklad dává při přechodném pobytu stejná práva na nezbytnou péči jako evropský průkaz zdravotního pojištění.',
    'Předkládejte jej společně s dokladem totožnosti.',
    'Pro ověření naskenujte kód: obsahuje to, co je zde vytištěno, digitálně podepsané.',
    'Kód neohýbejte, nezakrývejte ani neodstřihujte.',
    'Tuto stránku ani obrázek kódu nezveřejňujte.',
  ],
  contactTitle: 'Kontakt (není součástí podepsaných údajů)',
  telephone: 'Telefon',
  printScale: 'Tiskněte v měřítku 100\u00a0%: tato čára měří 50\u00a0mm. Vystřihněte podle značek.',
  familyName: 'Příjmení',
  prcGivenNames: 'Jméno (jména)',
  ehicGivenNames: 'Jméno',
  birthDate: 'Datum narození',
  personalId: 'Osobní identifikační číslo',
  institutionId: 'Identifikační číslo instituce',
  cardId: 'Identifikační číslo průkazu',
  expiryDate: 'Datum konce platnosti',
  validFrom: 'Od',
  validTo: 'Do',
  notesTitle: 'Poznámky a informace',
  prcNotes:
    'Všechna pravidla, která platí pro viditelné údaje na evropském průkazu a týkají se popisu, hodnot, délky ' +
    'a poznámek datových polí, platí i pro osvědčení.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nic nebylo naskenováno', 'Skener nepředal žádný text.'],
    TEXT_TOO_LONG: [
      'Není to kód průkazu zdravotního pojištění',
      'Text je příliš dlouhý na jakýkoli QR kód[ (nejvýše {max} znaků)].',
    ],
    cleaned: [
      'Nadbytečné znaky byly vynechány',
      'Skener přidal mezery nebo konce řádků. Byly vynechány a kód pak bylo možné přečíst.',
    ],
    TEXT_LOWER_CASE: [
      'Skener změnil text',
      'Text přišel malými písmeny, tyto kódy však mají jen velká písmena. Nastavení skeneru nebo klávesnice je chybné; doklad může být v pořádku.',
    ],
    NOT_AN_EHIC: [
      'Není to kód průkazu zdravotního pojištění',
      'Tento kód není z evropského průkazu zdravotního pojištění ani z jeho náhradního osvědčení.[ Je to: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Neznámý druh kódu průkazu',
      'Může to být kód průkazu zdravotního pojištění, ale ve verzi[ ({version})], kterou tento program nezná.',
    ],
    SCHEMA_UNKNOWN: ['Neznámý druh dokladu', 'Kód obsahuje doklad ve verzi, kterou tento program nezná.'],
    BASE45_INVALID: [
      'Kód nebyl přečten správně',
      'Text obsahuje znaky, které v takovém kódu nejsou, nebo jeho část chybí. Často je skener nastaven na jiné rozložení klávesnice nebo byl kód přečten jen zčásti.',
    ],
    damaged: [
      'Kód nebyl přečten celý',
      'Část údajů chybí nebo je změněna: buď byl kód přečten špatně, nebo je doklad poškozen.',
    ],
    malformed: [
      'Kód není vytvořen tak, jak má být',
      'Kód bylo možné přečíst, ale jeho obsah neodpovídá pravidlům. Vytvořil ho chybný software, nebo ho někdo změnil. Opakované skenování nepomůže.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Nepovolený druh podpisu',
      'Doklad uvádí druh podpisu, který není povolen, protože by mohl být padělán.',
    ],
    KID_NOT_CANONICAL: [
      'Neobvyklé označení klíče',
      'Instituce označila svůj klíč neobvyklým způsobem. Přesto bylo možné označení přečíst.',
    ],
    undone: [
      'Text byl cestou změněn',
      'Skener nebo program přidal nebo nahradil znaky. To bylo vráceno zpět a kód pak bylo možné přečíst.',
    ],
    KEYBOARD_LAYOUT: [
      'Skener má jiné rozložení klávesnice',
      'Skener píše s jiným rozložením klávesnice, než má tento počítač, takže znaky vycházejí chybně. Doklad může být v pořádku: skener a počítač je třeba nastavit na stejné rozložení.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Soubor PDF není podepsán',
      'Soubor PDF nemá vlastní podpis, takže nelze říci, zda byl změněn. Kód v něm má svůj vlastní podpis.',
    ],
    'document-changed': ['Soubor PDF byl změněn', 'Soubor PDF není takový, jaký byl podepsán: byl dodatečně změněn.'],
    'document-signature-malformed': [
      'Podpis souboru PDF je vadný',
      'Podpis souboru PDF není vytvořen tak, jak má být. Vytvořil ho chybný software, nebo soubor někdo změnil.',
    ],
    SIGNER_UNTRUSTED: [
      'Soubor PDF podepsal někdo jiný',
      'Soubor PDF nebyl podepsán klíčem instituce, která doklad vydala.',
    ],
    'document-signer-not-valid': [
      'Soubor PDF je podepsán neplatným klíčem',
      'Klíč, kterým byl soubor PDF podepsán, dnes není platný a žádné důvěryhodné časové razítko nedokládá, že při podpisu platný byl.',
    ],
    'timestamp-not-trusted': [
      'Na časové razítko se nelze spolehnout',
      'Časové razítko v souboru PDF je vadné nebo není od důvěryhodné autority. Nebylo použito.',
    ],
    ATTACHMENT_MISSING: ['Nejsou připojeny žádné údaje', 'Soubor PDF nemá přílohu s údaji z kódu. Mít ji nemusí.'],
    'attachment-differs': [
      'Připojené údaje neodpovídají kódu',
      'Údaje připojené k souboru PDF nejsou údaje z QR kódu na jeho stránce. Jedno z obojího bylo vyměněno.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Vytištěný text se možná liší od kódu',
      'Něco z toho, co uvádí kód, se v textu stránky nenašlo[: {field}]. Porovnejte, co je zobrazeno zde, s tím, co je vytištěno: platí to, co uvádí kód.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nebyl naskenován soubor PDF',
      'Naskenován nebyl soubor PDF, takže tu nebyl podpis souboru, který by bylo možné zkontrolovat. Zkontrolován byl jen kód.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Soubor PDF byl znovu uložen',
      'Soubor PDF byl po podepsání sloučen, otočen nebo znovu uložen jiným programem, takže jeho podpis už nelze zkontrolovat.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Prázdné znaky za souborem PDF',
      'Za konec souboru PDF byly přidány prázdné znaky, jak to dělají některé poštovní programy. Nic nemění a nebyly brány v úvahu.',
    ],
    DOCUMENT_ATTACHED: [
      'Kód z připojeného souboru PDF',
      'Kód byl přečten ze souboru PDF, který je připojen k naskenovanému souboru. Dokument kolem něj nebyl zkontrolován.',
    ],
    PAGES_NOT_READ: [
      'Nebyly přečteny všechny stránky',
      'Soubor PDF má více stránek[ ({pages})], než kolik jich bylo přečteno[ ({maxPages})]. Na ostatních mohou být další kódy.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Soubor PDF je podepsán klíčem k jinému účelu',
      'Certifikát, kterým byl soubor PDF podepsán, není určen k podepisování dokumentů.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Soubor PDF podepsala jiná instituce',
      'Soubor PDF byl podepsán klíčem jiné instituce než té, která doklad vydala.',
    ],
    SIGNER_REVOKED: [
      'Klíč souboru PDF byl zneplatněn',
      'Certifikát, kterým byl soubor PDF podepsán, zneplatnila autorita, která ho vydala.',
    ],
    'signer-revocation-not-checked': [
      'Zneplatnění podpisového klíče nezkontrolováno',
      'Zda byl certifikát, kterým byl soubor PDF podepsán, zneplatněn, nebylo zkontrolováno.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Vytištěný text nebylo možné porovnat',
      'Na stránce není text, který by tento program uměl přečíst. Porovnejte, co je zobrazeno zde, s tím, co je vytištěno: platí to, co uvádí kód.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Chybí pole', 'V dokladu chybí povinné pole[: {field}].'],
    'field-not-allowed': ['Pole navíc', 'Doklad má pole, které mít nesmí[: {field}].'],
    'field-value': ['Pole není platné', 'Pole dokladu obsahuje něco, co obsahovat nemůže[: {field}].'],
    FIELD_TOO_LONG: [
      'Pole je příliš dlouhé',
      'Pole dokladu je delší, než je povoleno[: {field}][ (nejvýše {max} znaků)].',
    ],
    FIELD_TOO_SHORT: [
      'Pole je příliš krátké',
      'Pole dokladu je kratší, než je povoleno[: {field}][ (nejméně {min} znaků)].',
    ],
    DATE_INVALID: ['Datum není platné', 'Doklad obsahuje datum, které neexistuje[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Neznámá země',
      'Doklad uvádí zemi, která není zapojena do systému evropského průkazu zdravotního pojištění.',
    ],
    COUNTRY_ALIAS: [
      'Kód země byl upraven',
      'Země byla zapsána jiným kódem (EL pro Řecko, GB pro Spojené království), ale byla rozpoznána správně.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Neviditelný znak v textu',
      'Text obsahuje znak, který není vidět nebo který obrací pořadí písmen[: {field}]. Text může vypadat jinak, než jaký je.',
    ],
    'odd-text': [
      'Neobvykle zapsaný text',
      'Text začíná nebo končí mezerou, nebo jsou jeho písmena uložena neobvyklým způsobem[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Písmena jiné abecedy',
      'Text není psán latinkou[: {field}]. V zahraničí ho možná nebude možné přečíst.',
    ],
    TOKEN_ID_NOT_UUID: ['Identifikátor dokladu není platný', 'Identifikátor dokladu nemá předepsaný tvar.'],
    REVOCATION_URI_INVALID: [
      'Neplatná adresa seznamu zneplatněných dokladů',
      'Doklad uvádí seznam zneplatněných dokladů na adrese, kterou nelze použít.',
    ],
    DOCUMENT_NOT_IN_PROFILE: ['Doklad v tomto formátu není možný', 'Tento formát není určen pro doklady tohoto druhu.'],
    ISSUED_ON_NOT_TODAY: ['Datum vydání není dnešní', 'Doklad musí být vydán s datem dne, kdy je podepsán.'],
    'too-much-data': ['Příliš mnoho údajů pro kód', 'Údaje se do QR kódu nevejdou.'],
    'garbled-text': [
      'Text vypadá poškozeně',
      'Text obsahuje znaky, které vznikají při chybném uložení, například Ã¼ místo ü nebo &#39; místo apostrofu[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Číslo změnil tabulkový program',
      'Číslo vypadá, jako by ho zaokrouhlil tabulkový program[: {field}]. Některé jeho číslice mohou chybět.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Znak nelze vytisknout',
      'Text obsahuje znak[ ({codePoint})], který písmo dokladu nemá[: {field}]. Soubor PDF s ním nelze vytvořit.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Instituce není známa',
      'Úřední registr nezná v této zemi žádnou instituci s tímto číslem. Doklad může být padělaný, nebo může být instituce nová.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Klíč instituce není znám',
      'Registr instituci zná, ale nezná klíč, kterým byl tento doklad podepsán. Buď zde nejsou údaje z registru aktuální, nebo je doklad padělaný.',
    ],
    TOO_MANY_CANDIDATES: [
      'Příliš mnoho klíčů k vyzkoušení',
      'Registr má více vhodných klíčů této instituce, než kolik se jich zkouší[ (nejvýše {max})]. To neznamená, že je doklad chybný.',
    ],
    REGISTRY_STALE: [
      'Údaje z registru jsou zastaralé',
      'Registr institucí v tomto programu je příliš starý na to, aby se na něj dalo spolehnout. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    'registry-unreachable': [
      'Registr není dostupný',
      'Registr institucí neodpověděl. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    'registry-unusable': [
      'Registr nedal použitelnou odpověď',
      'Registr institucí odpověděl chybou nebo něčím, co nelze použít. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registr si odporuje',
      'Odpověď registru nesouhlasí s dotazem nebo sama se sebou, takže se na ni nelze spolehnout. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registr uvádí více institucí',
      'Registr má v této zemi více než jednu instituci s tímto číslem. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Hodiny tohoto zařízení jdou špatně',
      'Hodiny tohoto zařízení ukazují čas před vytvořením údajů z registru. Data mohou být posouzena nesprávně.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Podpis neodpovídá klíči',
      'Doklad uvádí druh podpisu, který klíč instituce nemůže vytvořit. Pravděpodobně je padělaný.',
    ],
    SIGNATURE_INVALID: [
      'Padělaný nebo změněný doklad',
      'Podpis není podpisem instituce k těmto údajům: doklad byl změněn, nebo ho vytvořil někdo jiný.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Podepsáno klíčem, který ještě neplatil',
      'V den vydání klíč použitý k podpisu ještě neplatil.[ Platí od {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Podepsáno klíčem, který už neplatil',
      'V den vydání klíč použitý k podpisu už neplatil.[ Platil do {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Platnost klíče není známa',
      'Registr neuvádí, kdy klíč instituce platí, takže to nelze zkontrolovat.',
    ],
    NOT_ACCREDITED: [
      'Instituce nesmí tento doklad vydat',
      'Podle registru není instituce oprávněna vydávat evropský průkaz zdravotního pojištění.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Instituce v ten den neměla oprávnění',
      'Podle registru nebyla instituce v den vydání oprávněna tento doklad vydat.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Instituce není oprávněna pro celé období',
      'Doklad se vztahuje i na dny, pro které ho instituce není oprávněna vydat.',
    ],
    REGISTRY_REDIRECTED: [
      'Registr je na jiné adrese',
      'Registr institucí odpověděl, že je na jiné adrese, na kterou tento program sám nepřejde. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
    ],
    CLOCK_WRONG: [
      'Hodiny tohoto zařízení nejsou správné',
      '[Hodiny tohoto zařízení ukazují {today}, ale musí být {atLeast} nebo později. ]Při chybných hodinách nelze posoudit žádné datum: doklad může být v pořádku.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Doklad nelze zneplatnit',
      'Instituce u tohoto dokladu možnost zneplatnění nezavedla. Není to povinné.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Zneplatnění nebylo zkontrolováno',
      'Tento program není nastaven na kontrolu seznamů zneplatněných dokladů.',
    ],
    'revocation-unreachable': [
      'Zneplatnění nebylo možné zkontrolovat',
      'Seznam zneplatněných dokladů dané instituce se nepodařilo stáhnout a jeho kopie zde není.',
    ],
    'revocation-not-allowed': [
      'Zneplatnění nebylo zkontrolováno',
      'Seznam zneplatněných dokladů je na adrese, ze které tento program nesmí stahovat.',
    ],
    'revocation-unusable': [
      'Zneplatnění nebylo možné zkontrolovat',
      'Seznam zneplatněných dokladů je příliš velký nebo ho nelze přečíst.',
    ],
    'revocation-not-trusted': [
      'Seznam zneplatněných dokladů není pravý',
      'Seznam zneplatněných dokladů nepodepsala instituce, která doklad vydala, nebo jde o jiný seznam. Nebyl použit.',
    ],
    REVOCATION_STALE: [
      'Seznam zneplatněných dokladů je zastaralý',
      'Seznam zneplatněných dokladů v tomto programu je příliš starý na to, aby se na něj dalo spolehnout. Nebylo proto možné zkontrolovat, zda byl doklad zneplatněn.',
    ],
    REVOCATION_OLDER: [
      'Starý seznam zneplatněných dokladů',
      'Stažený seznam zneplatněných dokladů je starší než ten, který byl k dispozici dříve. Nebyl použit.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Seznam zneplatněných dokladů z budoucnosti',
      'Seznam zneplatněných dokladů uvádí čas vytvoření, který teprve nastane. Buď jdou špatně hodiny tohoto zařízení, nebo je chybný seznam. Nebyl použit.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Chybné místo v seznamu zneplatněných dokladů',
      'Doklad uvádí místo v seznamu zneplatněných dokladů, které v tomto seznamu není.',
    ],
    REVOKED: ['Zneplatněno institucí', 'Instituce tento doklad zneplatnila. Je pravý, ale už neplatí.'],
    SUSPENDED: ['Pozastaveno institucí', 'Instituce platnost tohoto dokladu dočasně pozastavila.'],
    STATUS_NOT_VALID: ['Už neplatí', 'Instituce má tento doklad ve svém seznamu označen jako neplatný.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Datum ošetření je v budoucnosti',
      'Zadané datum ošetření[ {treatmentDate}] je pozdější než dnešní datum[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Datum ošetření je příliš dávné',
      'Zadané datum ošetření[ {treatmentDate}] je dřívější než 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Data si odporují', 'Doklad začíná platit dříve, než se osoba narodila.'],
    START_AFTER_END: ['Data si odporují', 'Doklad přestává platit dříve, než platit začne.'],
    START_AFTER_ISSUANCE: ['Data si odporují', 'Osvědčení začíná platit až po dni vydání, což není dovoleno.'],
    ISSUANCE_AFTER_END: ['Data si odporují', 'Doklad byl vydán až poté, co jeho platnost skončila.'],
    CARD_EXPIRES_BEFORE_END: [
      'Data si odporují',
      'Platnost průkazu končí dříve než platnost osvědčení, které ho nahrazuje.',
    ],
    BEFORE_PERIOD: [
      'V den ošetření ještě neplatí',
      'Doklad je pravý, ale nevztahuje se na datum ošetření[ {treatmentDate}]: začíná platit později.',
    ],
    AFTER_PERIOD: [
      'V den ošetření už neplatí',
      'Doklad je pravý, ale nevztahuje se na datum ošetření[ {treatmentDate}]: přestal platit dříve.',
    ],
    ISSUED_IN_FUTURE: [
      'Datum vydání je v budoucnosti',
      'Na dokladu je datum vydání pozdější než dnešní datum. Zdejší hodiny možná jdou špatně.',
    ],
    INSTITUTION_TOO_LONG: [
      'Údaj o instituci je příliš dlouhý',
      'Číslo a název instituce jsou dohromady delší, než formulář předpokládá.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Písmena v čísle průkazu',
      'Číslo průkazu se neskládá jen z číslic. Stává se to a není to na závadu.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Písmena v čísle instituce',
      'Číslo instituce se neskládá jen z číslic. Je to běžné a není to na závadu.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'V peněžence ještě není platný',
      'Průkaz v peněžence ještě není platný. Hodiny tohoto zařízení možná jdou špatně.',
    ],
    TOKEN_EXPIRED: [
      'V peněžence už není platný',
      'Platnost průkazu v peněžence skončila. Peněženka si musí u instituce vyžádat nový.',
    ],
    'holder-not-bound': [
      'Peněženka neprokázala, že průkaz má',
      'V odpovědi peněženky chybí platný důkaz, vytvořený pro tento dotaz, že k ní průkaz patří. Průkaz mohl být zkopírován.',
    ],
    HOLDER_BINDING_STALE: [
      'Odpověď peněženky není aktuální',
      'Odpověď peněženky je příliš stará, nebo je její čas v budoucnosti. Jedny z obou hodin možná jdou špatně.',
    ],
    HOLDER_KEY_INVALID: [
      'Klíč peněženky není použitelný',
      'Klíč peněženky, na který je průkaz vázán, není požadovaného druhu.',
    ],
    WALLET_CHAIN: [
      'Certifikát není od důvěryhodného orgánu',
      'Certifikáty průkazu nevedou k orgánu, kterému se zde důvěřuje, nebo je mezi nimi takový, který tam být nesmí.',
    ],
    HOLDER_UNKNOWN: [
      'Jméno a datum narození nejsou známy',
      'Průkaz z peněženky neobsahuje jméno ani datum narození a nebyla s ním předložena žádná totožnost.',
    ],
    HOLDER_NOT_LINKED: [
      'Průkaz a totožnost nejsou propojeny',
      'Nic nedokazuje, že průkaz a totožnost z peněženky patří téže osobě: osobní čísla se liší, nebo jedno chybí.',
    ],
    'identity-not-accepted': [
      'Totožnost z peněženky nebyla přijata',
      'Totožnost předložená s průkazem není pravá, není platná, nebo není od orgánu, kterému se zde důvěřuje.',
    ],
    NAME_MISMATCH: ['Jména se neshodují', 'Jména na dokladu totožnosti se liší od jmen na tomto dokladu.'],
    BIRTH_DATE_MISMATCH: [
      'Data narození se neshodují',
      'Datum narození na dokladu totožnosti se liší od data na tomto dokladu.',
    ],
  },
  advice: {
    'ask-administrator': 'Informujte správce tohoto programu. Do vyřešení se ptejte telefonicky přímo instituce.',
    'ask-for-document':
      'Požádejte přímo o evropský průkaz zdravotního pojištění nebo jeho náhradní osvědčení a naskenujte kód, který je na něm.',
    'ask-for-original':
      'Požádejte o soubor PDF v podobě, v jaké ho instituce zaslala. Pokud potíže trvají, zavolejte instituci.',
    'ask-for-other-period':
      'Zkontrolujte datum ošetření. Je-li správné, požádejte o doklad, který se na tento den vztahuje, nebo zavolejte instituci.',
    'call-institution': 'Na tento doklad se nespoléhejte, dokud nezavoláte instituci, která ho vydala.',
    'check-clock': 'Požádejte správce, aby nastavil datum a čas tohoto zařízení, a pak skenujte znovu.',
    'check-identity':
      'Prohlédněte si doklad totožnosti a pečlivě porovnejte jména a datum narození. Jde-li o jinou osobu, předložený průkaz nebo osvědčení odmítněte.',
    'check-treatment-date': 'Zadejte správné datum ošetření a ověřte doklad znovu.',
    'correct-data':
      'Pokud vám byl tento doklad předložen, požádejte o nový od instituce. Pokud ho vydáváte, opravte údaje.',
    'decide-without-revocation':
      'Všechny ostatní kontroly platí. Chcete-li mít jistotu, že doklad nebyl zneplatněn, zkuste to později nebo zavolejte instituci.',
    nothing: 'Není třeba nic dělat.',
    'present-again': 'Nechte průkaz z peněženky předložit znovu. Pokud to nepomůže, nepřijímejte ho.',
    'refresh-registry':
      'Požádejte správce, aby aktualizoval seznamy tohoto programu, a pak skenujte znovu. Pokud potíže trvají, zavolejte instituci.',
    refuse: 'Tento doklad nepřijímejte. Požádejte o jiný doklad o nároku, nebo zavolejte instituci.',
    'scan-again':
      'Naskenujte kód znovu: má být nepomačkaný, dobře osvětlený a celý v záběru. Pokud se to opět nepodaří, požádejte o samotný soubor PDF.',
    'try-later': 'Zkontrolujte připojení k síti a skenujte znovu. Pokud potíže trvají, zavolejte instituci.',
    'update-program': 'Požádejte správce, aby tento program aktualizoval. Do té doby volejte instituci.',
  },
  approved: {
    title: 'Doklad byl uznán',
    sentence: 'Doklad je pravý, pochází od oprávněné instituce a vztahuje se na datum ošetření {treatmentDate}.',
    revocationNotChecked: 'Zda ho instituce nezneplatnila, nebylo zkontrolováno.',
    pageNotProtected:
      'Kód je pravý. Stránka kolem něj není chráněna a mohla být změněna: použijte údaje zobrazené zde, ne vytištěnou stránku.',
    advice:
      'Porovnejte jména a datum narození s dokladem totožnosti dané osoby a to, co je zobrazeno zde, s tím, co je vytištěno.',
    adviceWhenIdentified: 'Jména a datum narození se shodují s dokladem totožnosti. Nic dalšího není třeba dělat.',
  },
  statuses: { PASSED: 'splněno', 'NOT PASSED': 'nesplněno', WARNING: 'upozornění', 'N/A': 'nepoužije se' },
  notChecked: 'nezkontrolováno',
  steps: {
    'document-unchanged': 'Je PDF od podpisu beze změny?',
    'attachment-equals-code': 'Shodují se připojené údaje s kódem?',
    decodable: 'Lze kód přečíst?',
    'schema-and-header': 'Má obsah správnou podobu?',
    'key-resolved': 'Byl klíč instituce nalezen?',
    signature: 'Je podpis pravý?',
    'holder-bound': 'Patří průkaz k této peněžence?',
    'document-signer-known': 'Je známo, kdo PDF podepsal?',
    'revocation-reference-present': 'Lze doklad zneplatnit?',
    'revocation-status': 'Platí doklad stále (nebyl zneplatněn)?',
    'treatment-date-not-in-future': 'Je datum ošetření dnešní nebo dřívější?',
    'key-valid-on-issuance': 'Byl klíč v den vydání platný?',
    'issuer-accredited': 'Je instituce oprávněna doklad vydat?',
    'birth-not-after-start': 'Je datum narození před začátkem období?',
    'start-not-after-end': 'Začíná období dříve, než končí?',
    'start-not-after-issuance': 'Začíná období nejpozději v den vydání?',
    'issuance-not-after-end': 'Byl doklad vydán před koncem období?',
    'card-expiry-not-before-end': 'Platí průkaz alespoň do konce období?',
    'treatment-date-in-period': 'Spadá datum ošetření do období?',
    'institution-name-and-id-length': 'Vejdou se číslo a název instituce do formuláře?',
    'card-number-digits': 'Tvoří číslo průkazu jen číslice?',
    'institution-id-digits': 'Tvoří číslo instituce jen číslice?',
    'name-matches-identity': 'Shodují se jména s dokladem totožnosti?',
    'birth-date-matches-identity': 'Shoduje se datum narození s dokladem totožnosti?',
  },
  fields: {
    document: 'druh dokladu',
    country: 'země',
    familyName: 'příjmení',
    givenNames: 'jméno',
    birthDate: 'datum narození',
    personalId: 'osobní identifikační číslo',
    institution: 'instituce',
    'institution.id': 'číslo instituce',
    'institution.name': 'název instituce',
    cardId: 'číslo průkazu',
    expiryDate: 'datum konce platnosti',
    validFrom: 'začátek platnosti',
    validTo: 'konec platnosti',
    issuedOn: 'datum vydání',
    tokenId: 'identifikátor dokladu',
    revocation: 'seznam zneplatněných dokladů',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitální certifikát EU COVID',
    'national COVID or health certificate': 'vnitrostátní covidový nebo zdravotní certifikát',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'žádost aplikace digitální peněženky',
    'mobile document (ISO 18013-5)': 'mobilní doklad (ISO 18013-5)',
    'web address': 'webová adresa',
    contact: 'kontakt',
    'calendar entry': 'záznam v kalendáři',
    'Wi-Fi access': 'přístup k Wi-Fi',
    payment: 'platba',
    link: 'odkaz',
    'boarding pass': 'palubní vstupenka',
    'French 2D-Doc': 'francouzský 2D-Doc',
    'JWT that is not compressed': 'údaje, které nejsou zabaleny pro průkaz (JWT)',
  },
  report: {
    title: 'Zpráva o ověření',
    page: 'Strana {page} z {pages}',
    rejected: 'Doklad byl zamítnut',
    advice: 'Co dělat',
    verification: 'Ověření',
    verifiedBy: 'Ověřil',
    treatmentDate: 'Datum ošetření',
    verifiedAt: 'Čas ověření',
    format: 'Formát',
    issuer: 'Vydávající instituce',
    institutionName: 'Název v registru',
    key: 'Klíč (kid)',
    failedStep: 'Nesplněný krok',
    code: 'Kód důvodu',
    scannedCode: 'Naskenovaný QR kód',
    codeNotDrawn: 'To, co bylo naskenováno, nelze zobrazit jako QR kód průkazu zdravotního pojištění.',
    steps: 'Kroky ověření',
    step: 'Kontrola',
    result: 'Výsledek',
    technical: 'Technické kontroly',
    business: 'Kontroly obsahu',
    remarks: 'Poznámky',
    evidence: 'Podklady',
    library: 'Programová knihovna',
    certificate: 'Certifikát (SHA-256)',
    certificateValidity: 'Platnost certifikátu',
    accreditation: 'Období oprávnění',
    registry: 'Registr',
    revocation: 'Seznam zneplatněných dokladů',
    open: 'bez omezení',
    unknownTime: 'čas není znám',
    rebuilt: 'Obnoveno z naskenovaného QR kódu pro zprávu o ověření ze dne {time}',
    copy: 'KOPIE',
    lettersReplaced: 'Písmena, která nelze vytisknout, jsou zobrazena jako ?',
  },
  scan: {
    demo: 'ukázkový registr, nic nedokazuje',
    onPage: 'Kód na straně {page}',
    inAttachment: 'Kód na straně {page} přiloženého PDF',
    pdfSignature: 'Podpis souboru PDF',
    signer: 'Podepsal podle certifikátu',
    claimedTime: 'Čas udaný podepisujícím',
    timestamp: 'Časové razítko',
  },
};

/** Czech. */
export const cs: Language = { language: 'cs', labels, official, messages };
