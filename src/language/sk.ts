import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card. The certificate has the name that insurers give it; captions only from prose. */
export const labels: Labels = {
  prcTitle: ['Náhradný certifikát', 'k európskemu preukazu', 'zdravotného poistenia'],
  ehicTitle: ['Európsky preukaz zdravotného poistenia'],
  prcLegal: [
    'podľa prílohy 2 k rozhodnutiu č. S2',
    'o technických špecifikáciách európskeho preukazu zdravotného poistenia',
  ],
  ehicLegal: ['podľa rozhodnutia č. S2', 'o technických špecifikáciách európskeho preukazu zdravotného poistenia'],
  issuingState: 'Vydávajúci členský štát',
  holder: 'Údaje o držiteľovi preukazu',
  institution: 'Údaje o príslušnej inštitúcii',
  card: 'Údaje o preukaze',
  prcValidity: 'Obdobie platnosti potvrdenia',
  ehicValidity: 'Obdobie platnosti',
  prcDelivery: 'Dátum vydania potvrdenia',
  ehicDelivery: 'Dátum vydania',
  signature: 'Podpis a pečiatka inštitúcie',
  qrCode: 'QR kód s údajmi tohto dokladu, digitálne podpísaný',
  scanCaption: 'Naskenujte na overenie',
  guidance: [
    'Tento doklad dáva pri prechodnom pobyte rovnaké práva na potrebnú starostlivosť ako európsky preukaz zdravotného poistenia.',
    'Predkladajte ho spolu s dokladom totožnosti.',
    'Na overenie naskenujte kód: obsahuje to, čo je tu vytlačené, digitálne podpísané.',
    'Kód neohýbajte, nezakrývajte ani neodstrihujte.',
    'Túto stránku ani obrázok kódu nezverejňujte.',
  ],
  contactTitle: 'Kontakt (nie je súčasťou podpísaných údajov)',
  telephone: 'Telefón',
  printScale: 'Tlačte v mierke 100\u00a0%: táto čiara meria 50\u00a0mm. Vystrihnite podľa značiek.',
  familyName: 'Priezvisko',
  prcGivenNames: 'Meno (mená)',
  ehicGivenNames: 'Meno',
  birthDate: 'Dátum narodenia',
  personalId: 'Osobné identifikačné číslo',
  institutionId: 'Identifikačné číslo inštitúcie',
  cardId: 'Identifikačné číslo preukazu',
  expiryDate: 'Dátum skončenia platnosti',
  validFrom: 'Od',
  validTo: 'Do',
  notesTitle: 'Poznámky a informácie',
  prcNotes:
    'Všetky pravidlá, ktoré platia pre viditeľné údaje na európskom preukaze a týkajú sa opisu, hodnôt, dĺžky ' +
    'a poznámok dátových polí, platia aj pre potvrdenie.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nič nebolo naskenované', 'Skener neposlal žiadny text.'],
    TEXT_TOO_LONG: [
      'Nie je to kód preukazu zdravotného poistenia',
      'Text je príliš dlhý na akýkoľvek QR kód[ (najviac {max} znakov)].',
    ],
    cleaned: [
      'Nadbytočné znaky boli vynechané',
      'Skener pridal medzery alebo konce riadkov. Boli vynechané a kód sa potom dal prečítať.',
    ],
    TEXT_LOWER_CASE: [
      'Skener zmenil text',
      'Text prišiel malými písmenami, tieto kódy však majú iba veľké písmená. Nastavenie skenera alebo klávesnice je nesprávne; doklad môže byť v poriadku.',
    ],
    NOT_AN_EHIC: [
      'Nie je to kód preukazu zdravotného poistenia',
      'Tento kód nie je z európskeho preukazu zdravotného poistenia ani z jeho náhradného potvrdenia.[ Je to: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Neznámy druh kódu preukazu',
      'Môže to byť kód preukazu zdravotného poistenia, ale vo verzii[ ({version})], ktorú tento program nepozná.',
    ],
    SCHEMA_UNKNOWN: ['Neznámy druh dokladu', 'Kód obsahuje doklad vo verzii, ktorú tento program nepozná.'],
    BASE45_INVALID: [
      'Kód nebol prečítaný správne',
      'Text obsahuje znaky, ktoré v takomto kóde nie sú, alebo jeho časť chýba. Často je skener nastavený na iné rozloženie klávesnice alebo bol kód prečítaný iba sčasti.',
    ],
    damaged: [
      'Kód nebol prečítaný celý',
      'Časť údajov chýba alebo je zmenená: buď bol kód prečítaný nesprávne, alebo je doklad poškodený.',
    ],
    malformed: [
      'Kód nie je vytvorený tak, ako má byť',
      'Kód sa dal prečítať, ale jeho obsah nezodpovedá pravidlám. Vytvoril ho chybný softvér alebo ho niekto zmenil. Opakované skenovanie nepomôže.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Nepovolený druh podpisu',
      'Doklad uvádza druh podpisu, ktorý nie je povolený, pretože by mohol byť sfalšovaný.',
    ],
    KID_NOT_CANONICAL: [
      'Neobvyklé označenie kľúča',
      'Inštitúcia označila svoj kľúč neobvyklým spôsobom. Označenie sa napriek tomu dalo prečítať.',
    ],
    undone: [
      'Text bol cestou zmenený',
      'Skener alebo program pridal alebo nahradil znaky. To bolo vrátené späť a kód sa potom dal prečítať.',
    ],
    KEYBOARD_LAYOUT: [
      'Skener má iné rozloženie klávesnice',
      'Skener píše s iným rozložením klávesnice, než má tento počítač, takže znaky sú nesprávne. Doklad môže byť v poriadku: skener a počítač treba nastaviť na rovnaké rozloženie.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Súbor PDF nie je podpísaný',
      'Súbor PDF nemá vlastný podpis, takže nemožno povedať, či bol zmenený. Kód v ňom má svoj vlastný podpis.',
    ],
    'document-changed': ['Súbor PDF bol zmenený', 'Súbor PDF nie je taký, aký bol podpísaný: bol dodatočne zmenený.'],
    'document-signature-malformed': [
      'Podpis súboru PDF je chybný',
      'Podpis súboru PDF nie je vytvorený tak, ako má byť. Vytvoril ho chybný softvér alebo súbor niekto zmenil.',
    ],
    SIGNER_UNTRUSTED: [
      'Súbor PDF podpísal niekto iný',
      'Súbor PDF nebol podpísaný kľúčom inštitúcie, ktorá doklad vydala.',
    ],
    'document-signer-not-valid': [
      'Súbor PDF je podpísaný neplatným kľúčom',
      'Kľúč, ktorým bol súbor PDF podpísaný, dnes nie je platný a žiadna dôveryhodná časová pečiatka nedokladá, že pri podpise platný bol.',
    ],
    'timestamp-not-trusted': [
      'Na časovú pečiatku sa nedá spoľahnúť',
      'Časová pečiatka v súbore PDF je chybná alebo nie je od dôveryhodnej autority. Nebola použitá.',
    ],
    ATTACHMENT_MISSING: ['Nie sú pripojené žiadne údaje', 'Súbor PDF nemá prílohu s údajmi z kódu. Nemusí ju mať.'],
    'attachment-differs': [
      'Pripojené údaje nezodpovedajú kódu',
      'Údaje pripojené k súboru PDF nie sú údaje z QR kódu na jeho strane. Jedno z toho bolo vymenené.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Vytlačený text sa možno líši od kódu',
      'Niečo z toho, čo uvádza kód, sa v texte strany nenašlo[: {field}]. Porovnajte to, čo je zobrazené tu, s tým, čo je vytlačené: platí to, čo uvádza kód.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Nebol naskenovaný súbor PDF',
      'Naskenovaný nebol súbor PDF, takže tu nebol podpis súboru, ktorý by sa dal skontrolovať. Skontrolovaný bol iba kód.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Súbor PDF bol znova uložený',
      'Súbor PDF bol po podpísaní zlúčený, otočený alebo znova uložený iným programom, takže jeho podpis sa už nedá skontrolovať.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Prázdne znaky za súborom PDF',
      'Za koniec súboru PDF boli pridané prázdne znaky, ako to robia niektoré poštové programy. Nič nemenia a nebrali sa do úvahy.',
    ],
    DOCUMENT_ATTACHED: [
      'Kód z pripojeného súboru PDF',
      'Kód bol prečítaný zo súboru PDF, ktorý je pripojený k naskenovanému súboru. Dokument okolo neho nebol skontrolovaný.',
    ],
    PAGES_NOT_READ: [
      'Neboli prečítané všetky strany',
      'Súbor PDF má viac strán[ ({pages})], než sa prečítalo[ ({maxPages})]. Na ostatných môžu byť ďalšie kódy.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Súbor PDF podpísaný kľúčom na iný účel',
      'Certifikát, ktorým bol súbor PDF podpísaný, nie je určený na podpisovanie dokumentov.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Súbor PDF podpísala iná inštitúcia',
      'Súbor PDF bol podpísaný kľúčom inej inštitúcie než tej, ktorá doklad vydala.',
    ],
    SIGNER_REVOKED: [
      'Kľúč súboru PDF bol zrušený',
      'Certifikát, ktorým bol súbor PDF podpísaný, zrušila autorita, ktorá ho vydala.',
    ],
    'signer-revocation-not-checked': [
      'Zrušenie podpisového kľúča neskontrolované',
      'Či bol certifikát, ktorým bol súbor PDF podpísaný, zrušený, nebolo skontrolované.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Vytlačený text sa nedal porovnať',
      'Na strane nie je text, ktorý by tento program dokázal prečítať. Porovnajte to, čo je zobrazené tu, s tým, čo je vytlačené: platí to, čo uvádza kód.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Chýba pole', 'V doklade chýba povinné pole[: {field}].'],
    'field-not-allowed': ['Pole navyše', 'Doklad má pole, ktoré nesmie mať[: {field}].'],
    'field-value': ['Pole nie je platné', 'Pole dokladu obsahuje niečo, čo obsahovať nemôže[: {field}].'],
    FIELD_TOO_LONG: [
      'Pole je príliš dlhé',
      'Pole dokladu je dlhšie, než je povolené[: {field}][ (najviac {max} znakov)].',
    ],
    FIELD_TOO_SHORT: [
      'Pole je príliš krátke',
      'Pole dokladu je kratšie, než je povolené[: {field}][ (najmenej {min} znakov)].',
    ],
    DATE_INVALID: ['Dátum nie je platný', 'Doklad obsahuje dátum, ktorý neexistuje[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Neznáma krajina',
      'Doklad uvádza krajinu, ktorá nie je zapojená do systému európskeho preukazu zdravotného poistenia.',
    ],
    COUNTRY_ALIAS: [
      'Kód krajiny bol upravený',
      'Krajina bola zapísaná iným kódom (EL pre Grécko, GB pre Spojené kráľovstvo), ale bola rozpoznaná správne.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Neviditeľný znak v texte',
      'Text obsahuje znak, ktorý nevidno alebo ktorý obracia poradie písmen[: {field}]. Text môže vyzerať inak, než aký je.',
    ],
    'odd-text': [
      'Neobvykle zapísaný text',
      'Text sa začína alebo končí medzerou alebo sú jeho písmená uložené neobvyklým spôsobom[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Písmená inej abecedy',
      'Text nie je napísaný latinkou[: {field}]. V zahraničí sa možno nebude dať prečítať.',
    ],
    TOKEN_ID_NOT_UUID: ['Identifikátor dokladu nie je platný', 'Identifikátor dokladu nemá predpísaný tvar.'],
    REVOCATION_URI_INVALID: [
      'Neplatná adresa zoznamu zrušených dokladov',
      'Doklad uvádza zoznam zrušených dokladov na adrese, ktorú nemožno použiť.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Doklad v tomto formáte nie je možný',
      'Tento formát nie je určený pre doklady tohto druhu.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Dátum vydania nie je dnešný',
      'Doklad musí byť vydaný s dátumom dňa, v ktorom je podpísaný.',
    ],
    'too-much-data': ['Priveľa údajov pre kód', 'Údaje sa do QR kódu nezmestia.'],
    'garbled-text': [
      'Text vyzerá poškodený',
      'Text obsahuje znaky, ktoré vznikajú pri nesprávnom uložení, napríklad Ã¼ namiesto ü alebo &#39; namiesto apostrofu[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Číslo zmenil tabuľkový program',
      'Číslo vyzerá, akoby ho zaokrúhlil tabuľkový program[: {field}]. Niektoré jeho číslice mohli vypadnúť.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Znak sa nedá vytlačiť',
      'Text obsahuje znak[ ({codePoint})], ktorý písmo dokladu nemá[: {field}]. Súbor PDF sa s ním nedá vytvoriť.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Inštitúcia nie je známa',
      'Úradný register nepozná v tejto krajine žiadnu inštitúciu s týmto číslom. Doklad môže byť sfalšovaný alebo môže byť inštitúcia nová.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Kľúč inštitúcie nie je známy',
      'Register inštitúciu pozná, ale nepozná kľúč, ktorým bol tento doklad podpísaný. Buď tu údaje z registra nie sú aktuálne, alebo je doklad sfalšovaný.',
    ],
    TOO_MANY_CANDIDATES: [
      'Priveľa kľúčov na vyskúšanie',
      'Register má viac vhodných kľúčov tejto inštitúcie, než koľko sa ich skúša[ (najviac {max})]. To neznamená, že je doklad chybný.',
    ],
    REGISTRY_STALE: [
      'Údaje z registra sú zastarané',
      'Register inštitúcií v tomto programe je príliš starý na to, aby sa naň dalo spoľahnúť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    'registry-unreachable': [
      'Register nie je dostupný',
      'Register inštitúcií neodpovedal. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    'registry-unusable': [
      'Register nedal použiteľnú odpoveď',
      'Register inštitúcií odpovedal chybou alebo niečím, čo sa nedá použiť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    REGISTRY_INCONSISTENT: [
      'Register si odporuje',
      'Odpoveď registra nesúhlasí s otázkou alebo sama so sebou, takže sa na ňu nedá spoľahnúť. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Register uvádza viac inštitúcií',
      'Register má v tejto krajine viac než jednu inštitúciu s týmto číslom. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Hodiny tohto zariadenia idú zle',
      'Hodiny tohto zariadenia ukazujú čas pred vytvorením údajov z registra. Dátumy môžu byť posúdené nesprávne.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Podpis nezodpovedá kľúču',
      'Doklad uvádza druh podpisu, ktorý kľúč inštitúcie nemôže vytvoriť. Pravdepodobne je sfalšovaný.',
    ],
    SIGNATURE_INVALID: [
      'Sfalšovaný alebo zmenený doklad',
      'Podpis nie je podpisom inštitúcie k týmto údajom: doklad bol zmenený alebo ho vytvoril niekto iný.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Podpísané kľúčom, ktorý ešte neplatil',
      'V deň vydania kľúč použitý na podpis ešte neplatil.[ Platí od {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Podpísané kľúčom, ktorý už neplatil',
      'V deň vydania kľúč použitý na podpis už neplatil.[ Platil do {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Platnosť kľúča nie je známa',
      'Register neuvádza, kedy kľúč inštitúcie platí, takže sa to nedá skontrolovať.',
    ],
    NOT_ACCREDITED: [
      'Inštitúcia nesmie vydať tento doklad',
      'Podľa registra inštitúcia nie je oprávnená vydávať európsky preukaz zdravotného poistenia.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Inštitúcia v ten deň nemala oprávnenie',
      'Podľa registra inštitúcia v deň vydania nebola oprávnená vydať tento doklad.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Inštitúcia nie je oprávnená na celé obdobie',
      'Doklad sa vzťahuje aj na dni, na ktoré ho inštitúcia nie je oprávnená vydať.',
    ],
    REGISTRY_REDIRECTED: [
      'Register je na inej adrese',
      'Register inštitúcií odpovedal, že je na inej adrese, na ktorú tento program sám neprejde. To neznamená, že je doklad chybný: nedal sa skontrolovať.',
    ],
    CLOCK_WRONG: [
      'Hodiny tohto zariadenia nie sú správne',
      '[Hodiny tohto zariadenia ukazujú {today}, ale musí byť {atLeast} alebo neskôr. ]Pri nesprávnych hodinách sa nedá posúdiť žiadny dátum: doklad môže byť v poriadku.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Doklad nemožno zrušiť',
      'Inštitúcia pri tomto doklade možnosť zrušenia nezaviedla. Nie je to povinné.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Zrušenie nebolo skontrolované',
      'Tento program nie je nastavený na kontrolu zoznamov zrušených dokladov.',
    ],
    'revocation-unreachable': [
      'Zrušenie sa nedalo skontrolovať',
      'Zoznam zrušených dokladov danej inštitúcie sa nepodarilo stiahnuť a jeho kópia tu nie je.',
    ],
    'revocation-not-allowed': [
      'Zrušenie nebolo skontrolované',
      'Zoznam zrušených dokladov je na adrese, z ktorej tento program nesmie sťahovať.',
    ],
    'revocation-unusable': [
      'Zrušenie sa nedalo skontrolovať',
      'Zoznam zrušených dokladov je príliš veľký alebo sa nedá prečítať.',
    ],
    'revocation-not-trusted': [
      'Zoznam zrušených dokladov nie je pravý',
      'Zoznam zrušených dokladov nepodpísala inštitúcia, ktorá doklad vydala, alebo ide o iný zoznam. Nebol použitý.',
    ],
    REVOCATION_STALE: [
      'Zoznam zrušených dokladov je zastaraný',
      'Zoznam zrušených dokladov v tomto programe je príliš starý na to, aby sa naň dalo spoľahnúť. Preto sa nedalo skontrolovať, či bol doklad zrušený.',
    ],
    REVOCATION_OLDER: [
      'Starý zoznam zrušených dokladov',
      'Stiahnutý zoznam zrušených dokladov je starší než ten, ktorý bol k dispozícii skôr. Nebol použitý.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Zoznam zrušených dokladov z budúcnosti',
      'Zoznam zrušených dokladov uvádza čas vytvorenia, ktorý ešte len nastane. Buď idú zle hodiny tohto zariadenia, alebo je chybný zoznam. Nebol použitý.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Chybné miesto v zozname zrušených dokladov',
      'Doklad uvádza miesto v zozname zrušených dokladov, ktoré v tomto zozname nie je.',
    ],
    REVOKED: ['Zrušené inštitúciou', 'Inštitúcia tento doklad zrušila. Je pravý, ale už neplatí.'],
    SUSPENDED: ['Pozastavené inštitúciou', 'Inštitúcia platnosť tohto dokladu dočasne pozastavila.'],
    STATUS_NOT_VALID: ['Už neplatí', 'Inštitúcia má tento doklad vo svojom zozname označený ako neplatný.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Dátum ošetrenia je v budúcnosti',
      'Zadaný dátum ošetrenia[ {treatmentDate}] je neskorší než dnešný dátum[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Dátum ošetrenia je príliš dávny',
      'Zadaný dátum ošetrenia[ {treatmentDate}] je skorší než 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Dátumy si odporujú', 'Doklad začína platiť skôr, než sa osoba narodila.'],
    START_AFTER_END: ['Dátumy si odporujú', 'Doklad prestáva platiť skôr, než začne platiť.'],
    START_AFTER_ISSUANCE: ['Dátumy si odporujú', 'Potvrdenie začína platiť až po dni vydania, čo nie je dovolené.'],
    ISSUANCE_AFTER_END: ['Dátumy si odporujú', 'Doklad bol vydaný až po tom, ako sa jeho platnosť skončila.'],
    CARD_EXPIRES_BEFORE_END: [
      'Dátumy si odporujú',
      'Platnosť preukazu sa končí skôr než platnosť potvrdenia, ktoré ho nahrádza.',
    ],
    BEFORE_PERIOD: [
      'V deň ošetrenia ešte neplatí',
      'Doklad je pravý, ale nevzťahuje sa na dátum ošetrenia[ {treatmentDate}]: začína platiť neskôr.',
    ],
    AFTER_PERIOD: [
      'V deň ošetrenia už neplatí',
      'Doklad je pravý, ale nevzťahuje sa na dátum ošetrenia[ {treatmentDate}]: prestal platiť skôr.',
    ],
    ISSUED_IN_FUTURE: [
      'Dátum vydania je v budúcnosti',
      'Na doklade je dátum vydania neskorší než dnešný dátum. Hodiny tu možno idú zle.',
    ],
    INSTITUTION_TOO_LONG: [
      'Údaj o inštitúcii je príliš dlhý',
      'Číslo a názov inštitúcie sú spolu dlhšie, než formulár predpokladá.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Písmená v čísle preukazu',
      'Číslo preukazu sa neskladá iba z číslic. Stáva sa to a neprekáža to.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Písmená v čísle inštitúcie',
      'Číslo inštitúcie sa neskladá iba z číslic. Je to bežné a neprekáža to.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'V peňaženke ešte nie je platný',
      'Preukaz v peňaženke ešte nie je platný. Hodiny tohto zariadenia možno idú zle.',
    ],
    TOKEN_EXPIRED: [
      'V peňaženke už nie je platný',
      'Platnosť preukazu v peňaženke sa skončila. Peňaženka si musí od inštitúcie vyžiadať nový.',
    ],
    'holder-not-bound': [
      'Peňaženka nepreukázala, že preukaz má',
      'V odpovedi peňaženky chýba platný dôkaz, vytvorený pre túto žiadosť, že k nej preukaz patrí. Preukaz mohol byť skopírovaný.',
    ],
    HOLDER_BINDING_STALE: [
      'Odpoveď peňaženky nie je aktuálna',
      'Odpoveď peňaženky je príliš stará alebo je jej čas v budúcnosti. Jedny z oboch hodín možno idú zle.',
    ],
    HOLDER_KEY_INVALID: [
      'Kľúč peňaženky sa nedá použiť',
      'Kľúč peňaženky, na ktorý je preukaz viazaný, nie je požadovaného druhu.',
    ],
    WALLET_CHAIN: [
      'Certifikát nie je od dôveryhodného orgánu',
      'Certifikáty preukazu nevedú k orgánu, ktorému sa tu dôveruje, alebo je medzi nimi taký, ktorý tam byť nesmie.',
    ],
    HOLDER_UNKNOWN: [
      'Meno a dátum narodenia nie sú známe',
      'Preukaz z peňaženky neobsahuje meno ani dátum narodenia a nebola s ním predložená žiadna totožnosť.',
    ],
    HOLDER_NOT_LINKED: [
      'Preukaz a totožnosť nie sú prepojené',
      'Nič nedokazuje, že preukaz a totožnosť z peňaženky patria tej istej osobe: osobné čísla sa líšia alebo jedno chýba.',
    ],
    'identity-not-accepted': [
      'Totožnosť z peňaženky nebola prijatá',
      'Totožnosť predložená s preukazom nie je pravá, nie je platná alebo nie je od orgánu, ktorému sa tu dôveruje.',
    ],
    NAME_MISMATCH: ['Mená sa nezhodujú', 'Mená na doklade totožnosti sa líšia od mien na tomto doklade.'],
    BIRTH_DATE_MISMATCH: [
      'Dátumy narodenia sa nezhodujú',
      'Dátum narodenia na doklade totožnosti sa líši od dátumu na tomto doklade.',
    ],
  },
  advice: {
    'ask-administrator':
      'Informujte správcu tohto programu. Kým sa to nevyrieši, pýtajte sa telefonicky priamo inštitúcie.',
    'ask-for-document':
      'Požiadajte priamo o európsky preukaz zdravotného poistenia alebo jeho náhradné potvrdenie a naskenujte kód, ktorý je na ňom.',
    'ask-for-original':
      'Požiadajte o súbor PDF v podobe, v akej ho inštitúcia poslala. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    'ask-for-other-period':
      'Skontrolujte dátum ošetrenia. Ak je správny, požiadajte o doklad, ktorý sa na tento deň vzťahuje, alebo zavolajte inštitúcii.',
    'call-institution': 'Na tento doklad sa nespoliehajte, kým nezavoláte inštitúcii, ktorá ho vydala.',
    'check-clock': 'Požiadajte správcu, aby nastavil dátum a čas tohto zariadenia, a potom skenujte znova.',
    'check-identity':
      'Pozrite si doklad totožnosti a pozorne porovnajte mená a dátum narodenia. Ak ide o inú osobu, predložený preukaz alebo potvrdenie odmietnite.',
    'check-treatment-date': 'Zadajte správny dátum ošetrenia a overte doklad znova.',
    'correct-data':
      'Ak vám bol tento doklad predložený, požiadajte o nový od inštitúcie. Ak ho vydávate, opravte údaje.',
    'decide-without-revocation':
      'Všetky ostatné kontroly platia. Ak chcete mať istotu, že doklad nebol zrušený, skúste to neskôr alebo zavolajte inštitúcii.',
    nothing: 'Netreba robiť nič.',
    'present-again': 'Nechajte preukaz z peňaženky predložiť znova. Ak to nepomôže, neprijímajte ho.',
    'refresh-registry':
      'Požiadajte správcu, aby aktualizoval zoznamy tohto programu, a potom skenujte znova. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    refuse: 'Tento doklad neprijímajte. Požiadajte o iný doklad o nároku alebo zavolajte inštitúcii.',
    'scan-again':
      'Naskenujte kód znova: má byť nepokrčený, dobre osvetlený a celý v zábere. Ak sa to opäť nepodarí, požiadajte o samotný súbor PDF.',
    'try-later': 'Skontrolujte pripojenie k sieti a skenujte znova. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    'update-program': 'Požiadajte správcu, aby tento program aktualizoval. Dovtedy volajte inštitúcii.',
  },
  approved: {
    title: 'Doklad bol uznaný',
    sentence: 'Doklad je pravý, pochádza od oprávnenej inštitúcie a vzťahuje sa na dátum ošetrenia {treatmentDate}.',
    revocationNotChecked: 'Či ho inštitúcia nezrušila, nebolo skontrolované.',
    pageNotProtected:
      'Kód je pravý. Strana okolo neho nie je chránená a mohla byť zmenená: použite údaje zobrazené tu, nie vytlačenú stranu.',
    advice:
      'Porovnajte mená a dátum narodenia s dokladom totožnosti danej osoby a to, čo je zobrazené tu, s tým, čo je vytlačené.',
    adviceWhenIdentified: 'Mená a dátum narodenia sa zhodujú s dokladom totožnosti. Nič ďalšie netreba robiť.',
  },
  statuses: { PASSED: 'splnené', 'NOT PASSED': 'nesplnené', WARNING: 'upozornenie', 'N/A': 'neuplatňuje sa' },
  notChecked: 'neskontrolované',
  steps: {
    'document-unchanged': 'Je PDF od podpísania bez zmeny?',
    'attachment-equals-code': 'Zhodujú sa pripojené údaje s kódom?',
    decodable: 'Dá sa kód prečítať?',
    'schema-and-header': 'Má obsah správnu podobu?',
    'key-resolved': 'Našiel sa kľúč inštitúcie?',
    signature: 'Je podpis pravý?',
    'holder-bound': 'Patrí preukaz k tejto peňaženke?',
    'document-signer-known': 'Je známe, kto PDF podpísal?',
    'revocation-reference-present': 'Možno doklad zrušiť?',
    'revocation-status': 'Platí doklad stále (nebol zrušený)?',
    'treatment-date-not-in-future': 'Je dátum ošetrenia dnešný alebo skorší?',
    'key-valid-on-issuance': 'Bol kľúč v deň vydania platný?',
    'issuer-accredited': 'Je inštitúcia oprávnená doklad vydať?',
    'birth-not-after-start': 'Je dátum narodenia pred začiatkom obdobia?',
    'start-not-after-end': 'Začína sa obdobie skôr, než sa končí?',
    'start-not-after-issuance': 'Začína sa obdobie najneskôr v deň vydania?',
    'issuance-not-after-end': 'Bol doklad vydaný pred koncom obdobia?',
    'card-expiry-not-before-end': 'Platí preukaz aspoň do konca obdobia?',
    'treatment-date-in-period': 'Je dátum ošetrenia v danom období?',
    'institution-name-and-id-length': 'Zmestia sa číslo a názov inštitúcie do formulára?',
    'card-number-digits': 'Tvoria číslo preukazu iba číslice?',
    'institution-id-digits': 'Tvoria číslo inštitúcie iba číslice?',
    'name-matches-identity': 'Zhodujú sa mená s dokladom totožnosti?',
    'birth-date-matches-identity': 'Zhoduje sa dátum narodenia s dokladom totožnosti?',
  },
  fields: {
    document: 'druh dokladu',
    country: 'krajina',
    familyName: 'priezvisko',
    givenNames: 'meno',
    birthDate: 'dátum narodenia',
    personalId: 'osobné identifikačné číslo',
    institution: 'inštitúcia',
    'institution.id': 'číslo inštitúcie',
    'institution.name': 'názov inštitúcie',
    cardId: 'číslo preukazu',
    expiryDate: 'dátum skončenia platnosti',
    validFrom: 'začiatok platnosti',
    validTo: 'koniec platnosti',
    issuedOn: 'dátum vydania',
    tokenId: 'identifikátor dokladu',
    revocation: 'zoznam zrušených dokladov',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitálny COVID preukaz EÚ',
    'national COVID or health certificate': 'vnútroštátny COVID preukaz alebo zdravotné potvrdenie',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'žiadosť aplikácie digitálnej peňaženky',
    'mobile document (ISO 18013-5)': 'mobilný doklad (ISO 18013-5)',
    'web address': 'webová adresa',
    contact: 'kontakt',
    'calendar entry': 'záznam v kalendári',
    'Wi-Fi access': 'prístup k Wi-Fi',
    payment: 'platba',
    link: 'odkaz',
    'boarding pass': 'palubný lístok',
    'French 2D-Doc': 'francúzsky 2D-Doc',
    'JWT that is not compressed': 'údaje, ktoré nie sú zabalené pre preukaz (JWT)',
  },
  report: {
    title: 'Správa o overení',
    page: 'Strana {page} z {pages}',
    rejected: 'Doklad bol zamietnutý',
    advice: 'Čo robiť',
    verification: 'Overenie',
    verifiedBy: 'Overil',
    treatmentDate: 'Dátum ošetrenia',
    verifiedAt: 'Čas overenia',
    format: 'Formát',
    issuer: 'Vydávajúca inštitúcia',
    institutionName: 'Názov v registri',
    key: 'Kľúč (kid)',
    failedStep: 'Nesplnený krok',
    code: 'Kód dôvodu',
    scannedCode: 'Naskenovaný QR kód',
    codeNotDrawn: 'To, čo bolo naskenované, nemožno zobraziť ako QR kód preukazu zdravotného poistenia.',
    steps: 'Kroky overenia',
    step: 'Kontrola',
    result: 'Výsledok',
    technical: 'Technické kontroly',
    business: 'Kontroly obsahu',
    remarks: 'Poznámky',
    evidence: 'Podklady',
    library: 'Programová knižnica',
    certificate: 'Certifikát (SHA-256)',
    certificateValidity: 'Platnosť certifikátu',
    accreditation: 'Obdobie oprávnenia',
    registry: 'Register',
    revocation: 'Zoznam zrušených dokladov',
    open: 'bez obmedzenia',
    unknownTime: 'čas nie je známy',
    rebuilt: 'Obnovené z naskenovaného QR kódu pre správu o overení zo dňa {time}',
    copy: 'KÓPIA',
    lettersReplaced: 'Písmená, ktoré nemožno vytlačiť, sú zobrazené ako ?',
  },
  scan: {
    demo: 'ukážkový register, nič nedokazuje',
    onPage: 'Kód na strane {page}',
    inAttachment: 'Kód na strane {page} priloženého PDF',
    pdfSignature: 'Podpis súboru PDF',
    signer: 'Podpísal podľa certifikátu',
    claimedTime: 'Čas uvedený podpisujúcim',
    timestamp: 'Časová pečiatka',
  },
};

/** Slovak. */
export const sk: Language = { language: 'sk', labels, official, messages };
