import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate; captions were not found. */
export const labels: Labels = {
  prcTitle: ['Certifikat, ki začasno nadomešča', 'evropsko kartico zdravstvenega zavarovanja'],
  ehicTitle: ['Evropska kartica zdravstvenega zavarovanja'],
  prcLegal: [
    'v skladu s Prilogo 2 k Sklepu št. S2',
    'o tehničnih specifikacijah evropske kartice zdravstvenega zavarovanja',
  ],
  ehicLegal: ['v skladu s Sklepom št. S2', 'o tehničnih specifikacijah evropske kartice zdravstvenega zavarovanja'],
  issuingState: 'Država članica izdajateljica',
  holder: 'Podatki o imetniku kartice',
  institution: 'Podatki o pristojnem nosilcu',
  card: 'Podatki o kartici',
  prcValidity: 'Obdobje veljavnosti certifikata',
  ehicValidity: 'Obdobje veljavnosti',
  prcDelivery: 'Datum izdaje certifikata',
  ehicDelivery: 'Datum izdaje',
  signature: 'Podpis in žig nosilca',
  qrCode: 'Koda QR s podatki tega dokumenta, digitalno podpisana',
  scanCaption: 'Skenirajte za preverjanje',
  guidance: [
    'Ta dokument daje med začasnim bivanjem enake pravice do potrebne oskrbe kot evropska kartica zdravstvenega zavarovanja.',
    'Pokažite ga skupaj z osebnim dokumentom.',
    'Za preverjanje skenirajte kodo: vsebuje to, kar je tu natisnjeno, digitalno podpisano.',
    'Kode ne prepogibajte, ne prekrivajte in ne odrežite.',
    'Te strani ali slike kode ne objavljajte.',
  ],
  contactTitle: 'Stik (ni del podpisanih podatkov)',
  telephone: 'Telefon',
  printScale: 'Natisnite v merilu 100\u00a0%: ta črta je dolga 50\u00a0mm. Izrežite ob oznakah.',
  familyName: 'Priimek',
  prcGivenNames: 'Ime (imena)',
  ehicGivenNames: 'Ime',
  birthDate: 'Datum rojstva',
  personalId: 'Osebna identifikacijska številka',
  institutionId: 'Identifikacijska številka nosilca',
  cardId: 'Identifikacijska številka kartice',
  expiryDate: 'Datum izteka veljavnosti',
  validFrom: 'Od',
  validTo: 'Do',
  notesTitle: 'Opombe in informacije',
  prcNotes:
    'Vsa pravila, ki veljajo za vidne podatke na evropski kartici ter se nanašajo na opis, vrednosti, dolžino in ' +
    'opombe podatkovnih polj, veljajo tudi za certifikat.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nič ni bilo skenirano', 'Čitalnik ni posredoval besedila.'],
    TEXT_TOO_LONG: [
      'To ni koda kartice zdravstvenega zavarovanja',
      'Besedilo je predolgo za katero koli kodo QR[ (največ {max} znakov)].',
    ],
    cleaned: [
      'Odvečni znaki so izpuščeni',
      'Čitalnik je dodal presledke ali prelome vrstic. Ti so bili izpuščeni, nato je bilo kodo mogoče prebrati.',
    ],
    TEXT_LOWER_CASE: [
      'Čitalnik je spremenil besedilo',
      'Besedilo je prišlo v malih črkah, te kode pa imajo samo velike črke. Čitalnik ali tipkovnica sta napačno nastavljena; dokument je lahko v redu.',
    ],
    NOT_AN_EHIC: [
      'To ni koda kartice zdravstvenega zavarovanja',
      'Ta koda ni niti z evropske kartice zdravstvenega zavarovanja niti s certifikata, ki jo začasno nadomešča.[ To je: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Neznana vrsta kode kartice',
      'To je lahko koda kartice zdravstvenega zavarovanja, vendar v različici[ ({version})], ki je ta program ne pozna.',
    ],
    SCHEMA_UNKNOWN: ['Neznana vrsta dokumenta', 'Koda vsebuje dokument v različici, ki je ta program ne pozna.'],
    BASE45_INVALID: [
      'Koda ni bila pravilno prebrana',
      'Besedilo vsebuje znake, ki jih taka koda nima, ali pa del manjka. Pogosto je čitalnik nastavljen na drugo razporeditev tipkovnice ali pa je bila koda prebrana le delno.',
    ],
    damaged: [
      'Koda ni bila prebrana v celoti',
      'Del podatkov manjka ali je spremenjen: koda je bila napačno prebrana ali pa je dokument poškodovan.',
    ],
    malformed: [
      'Koda ni narejena, kot bi morala biti',
      'Kodo je bilo mogoče prebrati, vendar njena vsebina ni v skladu s pravili. Naredila jo je programska oprema z napako ali pa jo je nekdo spremenil. Ponovno skeniranje ne bo pomagalo.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Vrsta podpisa ni dovoljena',
      'Dokument navaja vrsto podpisa, ki ni dovoljena, ker bi ga bilo mogoče ponarediti.',
    ],
    KID_NOT_CANONICAL: [
      'Ključ je neobičajno označen',
      'Nosilec je oznako svojega ključa zapisal v neobičajni obliki. Kljub temu jo je bilo mogoče prebrati.',
    ],
    undone: [
      'Besedilo je bilo med potjo spremenjeno',
      'Čitalnik ali program je dodal ali zamenjal znake. To je bilo razveljavljeno, nato je bilo kodo mogoče prebrati.',
    ],
    KEYBOARD_LAYOUT: [
      'Čitalnik ima drugo razporeditev tipkovnice',
      'Čitalnik tipka z drugo razporeditvijo tipkovnice kot ta računalnik, zato so znaki napačni. Dokument je lahko v redu: čitalnik in računalnik je treba nastaviti na isto razporeditev.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'Datoteka PDF ni podpisana',
      'Datoteka PDF nima lastnega podpisa, zato ni mogoče reči, ali je bila spremenjena. Koda v njej ima svoj podpis.',
    ],
    'document-changed': [
      'Datoteka PDF je bila spremenjena',
      'Datoteka PDF ni taka, kot je bila podpisana: pozneje je bila spremenjena.',
    ],
    'document-signature-malformed': [
      'Podpis datoteke PDF ima napako',
      'Podpis datoteke PDF ni narejen, kot bi moral biti. Naredila ga je programska oprema z napako ali pa je nekdo spremenil datoteko.',
    ],
    SIGNER_UNTRUSTED: [
      'Datoteko PDF je podpisal nekdo drug',
      'Datoteka PDF ni bila podpisana s ključem nosilca, ki je izdal dokument.',
    ],
    'document-signer-not-valid': [
      'Datoteka PDF podpisana z neveljavnim ključem',
      'Ključ, s katerim je bila podpisana datoteka PDF, danes ni veljaven in noben zaupanja vreden časovni žig ne potrjuje, da je bil ob podpisu veljaven.',
    ],
    'timestamp-not-trusted': [
      'Na časovni žig se ni mogoče zanesti',
      'Časovni žig v datoteki PDF ima napako ali ni od zaupanja vrednega izdajatelja. Ni bil uporabljen.',
    ],
    ATTACHMENT_MISSING: ['Ni priloženih podatkov', 'Datoteka PDF nima priloge s podatki kode. To ni obvezno.'],
    'attachment-differs': [
      'Priloženi podatki niso podatki kode',
      'Podatki, priloženi datoteki PDF, niso podatki kode QR na njeni strani. Eno od obojega je bilo zamenjano.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Natisnjeno se morda razlikuje od kode',
      'Nečesa, kar navaja koda, v besedilu strani ni bilo mogoče najti[: {field}]. Primerjajte, kar je prikazano tukaj, s tem, kar je natisnjeno: velja to, kar navaja koda.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'Skenirana ni bila datoteka PDF',
      'Kar je bilo skenirano, ni datoteka PDF, zato ni bilo podpisa datoteke, ki bi ga bilo mogoče preveriti. Preverjena je bila samo koda.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'Datoteka PDF je bila znova shranjena',
      'Datoteko PDF je po podpisu združil, obrnil ali znova shranil drug program, zato njenega podpisa ni več mogoče preveriti.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Prazni znaki za datoteko PDF',
      'Za koncem datoteke PDF so bili dodani prazni znaki, kot to počnejo nekateri poštni programi. Ničesar ne spremenijo in niso bili upoštevani.',
    ],
    DOCUMENT_ATTACHED: [
      'Koda iz priložene datoteke PDF',
      'Koda je bila prebrana iz datoteke PDF, ki je priložena skenirani. Dokument okoli nje ni bil preverjen.',
    ],
    PAGES_NOT_READ: [
      'Vse strani niso bile prebrane',
      'Datoteka PDF ima več strani[ ({pages})], kot jih je bilo prebranih[ ({maxPages})]. Na drugih so lahko še druge kode.',
    ],
    SIGNER_KEY_PURPOSE: [
      'Datoteka PDF podpisana s ključem za drug namen',
      'Potrdilo, s katerim je bila podpisana datoteka PDF, ni namenjeno podpisovanju dokumentov.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'Datoteko PDF je podpisal drug nosilec',
      'Datoteka PDF je bila podpisana s ključem drugega nosilca, ne tistega, ki je izdal dokument.',
    ],
    SIGNER_REVOKED: [
      'Ključ datoteke PDF je bil preklican',
      'Potrdilo, s katerim je bila podpisana datoteka PDF, je preklical njegov izdajatelj.',
    ],
    'signer-revocation-not-checked': [
      'Preklic ključa za podpis ni bil preverjen',
      'Ali je bilo potrdilo, s katerim je bila podpisana datoteka PDF, preklicano, ni bilo preverjeno.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Natisnjenega ni bilo mogoče primerjati',
      'Stran nima besedila, ki bi ga ta program lahko prebral. Primerjajte, kar je prikazano tukaj, s tem, kar je natisnjeno: velja to, kar navaja koda.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Manjka polje', 'V dokumentu manjka obvezno polje[: {field}].'],
    'field-not-allowed': ['Odvečno polje', 'Dokument ima polje, ki ga ne sme imeti[: {field}].'],
    'field-value': ['Polje ni veljavno', 'Polje dokumenta vsebuje nekaj, česar ne more vsebovati[: {field}].'],
    FIELD_TOO_LONG: [
      'Polje je predolgo',
      'Polje dokumenta je daljše, kot je dovoljeno[: {field}][ (največ {max} znakov)].',
    ],
    FIELD_TOO_SHORT: [
      'Polje je prekratko',
      'Polje dokumenta je krajše, kot je dovoljeno[: {field}][ (najmanj {min} znakov)].',
    ],
    DATE_INVALID: ['Datum ni veljaven', 'Dokument vsebuje datum, ki ne obstaja[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Neznana država',
      'Dokument navaja državo, ki ne sodeluje pri evropski kartici zdravstvenega zavarovanja.',
    ],
    COUNTRY_ALIAS: [
      'Koda države je prilagojena',
      'Država je bila zapisana z drugo kodo (EL za Grčijo, GB za Združeno kraljestvo), vendar je bila pravilno prepoznana.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Neviden znak v besedilu',
      'Besedilo vsebuje znak, ki ni viden ali ki obrne vrstni red črk[: {field}]. Besedilo je lahko videti drugačno, kot je.',
    ],
    'odd-text': [
      'Neobičajno zapisano besedilo',
      'Besedilo se začne ali konča s presledkom ali pa so njegove črke shranjene na neobičajen način[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Črke druge pisave',
      'Besedilo ni zapisano v latinici[: {field}]. V tujini ga morda ne bodo mogli prebrati.',
    ],
    TOKEN_ID_NOT_UUID: ['Identifikator dokumenta ni veljaven', 'Identifikator dokumenta nima predpisane oblike.'],
    REVOCATION_URI_INVALID: [
      'Naslov seznama preklicev ni veljaven',
      'Dokument navaja seznam preklicev na naslovu, ki ga ni mogoče uporabiti.',
    ],
    DOCUMENT_NOT_IN_PROFILE: ['Dokument v tej obliki ni mogoč', 'Ta oblika ni namenjena dokumentom te vrste.'],
    ISSUED_ON_NOT_TODAY: ['Datum izdaje ni današnji', 'Dokument mora biti izdan z datumom dneva, ko je podpisan.'],
    'too-much-data': ['Preveč podatkov za kodo', 'Podatki so preobsežni za kodo QR.'],
    'garbled-text': [
      'Besedilo je videti poškodovano',
      'Besedilo vsebuje znake, ki nastanejo pri napačnem shranjevanju, na primer Ã¼ namesto ü ali &#39; namesto opuščaja[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Številko je spremenila preglednica',
      'Številka je videti, kot da bi jo zaokrožila preglednica[: {field}]. Nekatere njene števke so morda izgubljene.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Znaka ni mogoče natisniti',
      'Besedilo vsebuje znak[ ({codePoint})], ki ga pisava dokumenta nima[: {field}]. Datoteke PDF z njim ni mogoče izdelati.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Nosilec ni znan',
      'Uradni register v tej državi ne pozna nosilca s to številko. Dokument je lahko ponarejen ali pa je nosilec nov.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Ključ nosilca ni znan',
      'Register pozna nosilca, ne pa ključa, s katerim je bil podpisan ta dokument. Podatki registra tukaj niso posodobljeni ali pa je dokument ponarejen.',
    ],
    TOO_MANY_CANDIDATES: [
      'Preveč ključev za preizkus',
      'Register ima več ustreznih ključev tega nosilca, kot se jih preizkusi[ (največ {max})]. To ne govori proti dokumentu.',
    ],
    REGISTRY_STALE: [
      'Podatki registra so zastareli',
      'Register nosilcev v tem programu je prestar, da bi se nanj lahko zanesli. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    'registry-unreachable': [
      'Register ni dosegljiv',
      'Register nosilcev ni odgovoril. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    'registry-unusable': [
      'Register ni dal uporabnega odgovora',
      'Register nosilcev je odgovoril z napako ali z nečim, česar ni mogoče uporabiti. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    REGISTRY_INCONSISTENT: [
      'Register si nasprotuje',
      'Odgovor registra se ne ujema z vprašanjem ali sam s sabo, zato se nanj ni mogoče zanesti. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Register navaja več nosilcev',
      'Register ima v tej državi več kot enega nosilca s to številko. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Ura te naprave ni točna',
      'Ura te naprave kaže čas pred nastankom podatkov registra. Datumi bodo morda napačno presojeni.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Podpis se ne ujema s ključem',
      'Dokument navaja vrsto podpisa, ki ga ključ nosilca ne more narediti. Verjetno je ponarejen.',
    ],
    SIGNATURE_INVALID: [
      'Ponarejen ali spremenjen dokument',
      'Podpis ni podpis nosilca za te podatke: dokument je bil spremenjen ali pa ga je naredil nekdo drug.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Podpisano s ključem, ki še ni veljal',
      'Na dan izdaje ključ, uporabljen za podpis, še ni veljal.[ Velja od {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Podpisano s ključem, ki ni več veljal',
      'Na dan izdaje ključ, uporabljen za podpis, ni več veljal.[ Veljal je do {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Veljavnost ključa ni znana',
      'Register ne navaja, kdaj ključ nosilca velja, zato tega ni mogoče preveriti.',
    ],
    NOT_ACCREDITED: [
      'Nosilec ne sme izdati tega dokumenta',
      'Po podatkih registra nosilec ni pooblaščen za izdajo evropske kartice zdravstvenega zavarovanja.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Nosilec tega dne ni bil pooblaščen',
      'Po podatkih registra nosilec na dan izdaje ni bil pooblaščen za izdajo tega dokumenta.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Nosilec ni pooblaščen za celotno obdobje',
      'Dokument zajema dni, za katere nosilec ni pooblaščen, da ga izda.',
    ],
    REGISTRY_REDIRECTED: [
      'Register je na drugem naslovu',
      'Register nosilcev je odgovoril, da je na drugem naslovu, na katerega ta program ne preide sam. To ne govori proti dokumentu: ni ga bilo mogoče preveriti.',
    ],
    CLOCK_WRONG: [
      'Ura te naprave je napačna',
      '[Ura te naprave kaže {today}, biti pa mora {atLeast} ali pozneje. ]Z napačno uro ni mogoče presoditi nobenega datuma: dokument je lahko v redu.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokumenta ni mogoče preklicati',
      'Nosilec ni predvidel možnosti preklica tega dokumenta. To ni obvezno.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Preklic ni bil preverjen',
      'Ta program ni nastavljen za pregledovanje seznamov preklicev.',
    ],
    'revocation-unreachable': [
      'Preklica ni bilo mogoče preveriti',
      'Nosilčevega seznama preklicev ni bilo mogoče pridobiti, njegove kopije pa tukaj ni.',
    ],
    'revocation-not-allowed': [
      'Preklic ni bil preverjen',
      'Seznam preklicev je na naslovu, s katerega ta program ne sme prenašati podatkov.',
    ],
    'revocation-unusable': [
      'Preklica ni bilo mogoče preveriti',
      'Seznam preklicev je prevelik ali ga ni mogoče prebrati.',
    ],
    'revocation-not-trusted': [
      'Seznam preklicev ni pristen',
      'Seznama preklicev ni podpisal nosilec, ki je izdal dokument, ali pa je to drug seznam. Ni bil uporabljen.',
    ],
    REVOCATION_STALE: [
      'Seznam preklicev je zastarel',
      'Seznam preklicev v tem programu je prestar, da bi se nanj lahko zanesli. Zato ni bilo mogoče preveriti, ali je bil dokument preklican.',
    ],
    REVOCATION_OLDER: [
      'Star seznam preklicev',
      'Pridobljeni seznam preklicev je starejši od tistega, ki je bil na voljo prej. Ni bil uporabljen.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Seznam preklicev iz prihodnosti',
      'Seznam preklicev navaja čas nastanka v prihodnosti. Napačna je ura te naprave ali pa je napačen seznam. Seznam ni bil uporabljen.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Napačno mesto na seznamu preklicev',
      'Dokument navaja mesto na seznamu preklicev, ki ga na tem seznamu ni.',
    ],
    REVOKED: ['Nosilec je dokument preklical', 'Nosilec je ta dokument preklical. Je pristen, vendar ne velja več.'],
    SUSPENDED: ['Veljavnost začasno ustavljena', 'Nosilec je veljavnost tega dokumenta začasno ustavil.'],
    STATUS_NOT_VALID: ['Ne velja več', 'Nosilec ima ta dokument na svojem seznamu označen kot neveljaven.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Datum zdravljenja je v prihodnosti',
      'Vneseni datum zdravljenja[ {treatmentDate}] je poznejši od današnjega[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Datum zdravljenja je predaleč v preteklosti',
      'Vneseni datum zdravljenja[ {treatmentDate}] je pred 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Datumi si nasprotujejo', 'Dokument začne veljati, preden se je oseba rodila.'],
    START_AFTER_END: ['Datumi si nasprotujejo', 'Dokument preneha veljati, preden začne veljati.'],
    START_AFTER_ISSUANCE: [
      'Datumi si nasprotujejo',
      'Certifikat začne veljati šele po dnevu izdaje, kar ni dovoljeno.',
    ],
    ISSUANCE_AFTER_END: ['Datumi si nasprotujejo', 'Dokument je bil izdan, ko je že prenehal veljati.'],
    CARD_EXPIRES_BEFORE_END: [
      'Datumi si nasprotujejo',
      'Veljavnost kartice poteče prej kot veljavnost certifikata, ki jo nadomešča.',
    ],
    BEFORE_PERIOD: [
      'Na dan zdravljenja še ne velja',
      'Dokument je pristen, vendar ne zajema datuma zdravljenja[ {treatmentDate}]: veljati začne pozneje.',
    ],
    AFTER_PERIOD: [
      'Na dan zdravljenja ne velja več',
      'Dokument je pristen, vendar ne zajema datuma zdravljenja[ {treatmentDate}]: veljati je prenehal prej.',
    ],
    ISSUED_IN_FUTURE: [
      'Datum izdaje je v prihodnosti',
      'Na dokumentu je datum izdaje, ki je poznejši od današnjega. Morda ura tukaj ni točna.',
    ],
    INSTITUTION_TOO_LONG: [
      'Predolga oznaka nosilca',
      'Številka in ime nosilca sta skupaj daljša, kot je predvideno na obrazcu.',
    ],
    CARD_ID_NOT_DIGITS: ['Črke v številki kartice', 'Številka kartice ni samo iz števk. To se dogaja in ni težava.'],
    INSTITUTION_ID_NOT_DIGITS: [
      'Črke v številki nosilca',
      'Številka nosilca ni samo iz števk. To je običajno in ni težava.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'V denarnici še ne velja',
      'Kartica v denarnici še ne velja. Morda je ura te naprave napačna.',
    ],
    TOKEN_EXPIRED: [
      'V denarnici je potekla',
      'Kartica v denarnici je potekla. Denarnica mora pri nosilcu pridobiti novo.',
    ],
    'holder-not-bound': [
      'Denarnica ni dokazala, da ima kartico',
      'V odgovoru denarnice ni veljavnega dokaza, narejenega za to zahtevo, da ji kartica pripada. Kartica je bila morda kopirana.',
    ],
    HOLDER_BINDING_STALE: [
      'Odgovor denarnice ni aktualen',
      'Odgovor denarnice je prestar ali pa je njegov čas v prihodnosti. Morda je ena od obeh ur napačna.',
    ],
    HOLDER_KEY_INVALID: [
      'Ključ denarnice ni uporaben',
      'Ključ denarnice, na katerega je vezana kartica, ni zahtevane vrste.',
    ],
    WALLET_CHAIN: [
      'Potrdilo ni od zaupanja vrednega organa',
      'Potrdila kartice ne vodijo do organa, ki se mu tu zaupa, ali pa je med njimi tako, ki tam ne sme biti.',
    ],
    HOLDER_UNKNOWN: [
      'Ime in datum rojstva nista znana',
      'Kartica iz denarnice ne vsebuje imena in datuma rojstva, z njo pa ni bila predložena nobena identiteta.',
    ],
    HOLDER_NOT_LINKED: [
      'Kartica in identiteta nista povezani',
      'Nič ne dokazuje, da kartica in identiteta iz denarnice pripadata isti osebi: osebni številki se razlikujeta ali pa ena manjka.',
    ],
    'identity-not-accepted': [
      'Identiteta iz denarnice ni bila sprejeta',
      'Identiteta, predložena s kartico, ni pristna, ni veljavna ali ni od organa, ki se mu tu zaupa.',
    ],
    NAME_MISMATCH: [
      'Ime ali priimek se ne ujema',
      'Ime ali priimek na osebnem dokumentu se razlikuje od tistega na tem dokumentu.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Datuma rojstva se ne ujemata',
      'Datum rojstva na osebnem dokumentu se razlikuje od tistega na tem dokumentu.',
    ],
  },
  advice: {
    'ask-administrator':
      'Obvestite skrbnika tega programa. Dokler to ni rešeno, se pozanimajte pri nosilcu po telefonu.',
    'ask-for-document':
      'Prosite za samo evropsko kartico zdravstvenega zavarovanja ali certifikat, ki jo začasno nadomešča, in skenirajte kodo na tem dokumentu.',
    'ask-for-original': 'Prosite za datoteko PDF, kakršno je poslal nosilec. Če težava ostane, pokličite nosilca.',
    'ask-for-other-period':
      'Preverite datum zdravljenja. Če je pravilen, prosite za dokument, ki zajema ta dan, ali pokličite nosilca.',
    'call-institution': 'Na ta dokument se ne zanesite, dokler ne pokličete nosilca, ki ga je izdal.',
    'check-clock': 'Skrbnik naj nastavi datum in uro te naprave, nato skenirajte znova.',
    'check-identity':
      'Poglejte osebni dokument ter skrbno primerjajte ime, priimek in datum rojstva. Če gre za drugo osebo, kartico ali certifikat zavrnite.',
    'check-treatment-date': 'Vnesite pravilen datum zdravljenja in preverite znova.',
    'correct-data': 'Če so vam ta dokument pokazali: prosite za novega od nosilca. Če ga izdajate: popravite podatke.',
    'decide-without-revocation':
      'Vsa druga preverjanja veljajo. Če želite biti prepričani, da dokument ni bil preklican, poskusite pozneje ali pokličite nosilca.',
    nothing: 'Ničesar vam ni treba storiti.',
    'present-again': 'Prosite, naj kartico iz denarnice pokažejo še enkrat. Če ostane tako, je ne sprejmite.',
    'refresh-registry':
      'Skrbnik naj posodobi sezname tega programa, nato skenirajte znova. Če težava ostane, pokličite nosilca.',
    refuse: 'Tega dokumenta ne sprejmite. Prosite za drugo dokazilo o upravičenosti ali pokličite nosilca.',
    'scan-again':
      'Skenirajte znova: koda naj bo na ravni podlagi, dobro osvetljena in v celoti na sliki. Če spet ne uspe, prosite za samo datoteko PDF.',
    'try-later': 'Preverite omrežno povezavo in skenirajte znova. Če težava ostane, pokličite nosilca.',
    'update-program': 'Skrbnik naj posodobi ta program. Dotlej se obrnite na nosilca po telefonu.',
  },
  approved: {
    title: 'Dokument sprejet',
    sentence: 'Dokument je pristen, izdal ga je pooblaščen nosilec in zajema datum zdravljenja {treatmentDate}.',
    revocationNotChecked: 'Ali ga je nosilec preklical, ni bilo preverjeno.',
    pageNotProtected:
      'Koda je pristna. Stran okoli nje ni zaščitena in je bila morda spremenjena: uporabite podatke, ki so prikazani tukaj, ne natisnjene strani.',
    advice:
      'Primerjajte ime, priimek in datum rojstva z osebnim dokumentom ter to, kar je prikazano tukaj, s tem, kar je natisnjeno.',
    adviceWhenIdentified:
      'Ime, priimek in datum rojstva se ujemajo z osebnim dokumentom. Ničesar več vam ni treba storiti.',
  },
  statuses: { PASSED: 'izpolnjeno', 'NOT PASSED': 'ni izpolnjeno', WARNING: 'opozorilo', 'N/A': 'se ne uporablja' },
  notChecked: 'ni preverjeno',
  steps: {
    'document-unchanged': 'Ali je PDF od podpisa nespremenjen?',
    'attachment-equals-code': 'Ali so priloženi podatki enaki kodi?',
    decodable: 'Ali je kodo mogoče prebrati?',
    'schema-and-header': 'Ali ima vsebina pravilno obliko?',
    'key-resolved': 'Ali je ključ nosilca najden?',
    signature: 'Ali je podpis pristen?',
    'holder-bound': 'Ali kartica pripada tej denarnici?',
    'document-signer-known': 'Ali je podpisnik datoteke PDF znan?',
    'revocation-reference-present': 'Ali je dokument mogoče preklicati?',
    'revocation-status': 'Ali dokument še velja (ni preklican)?',
    'treatment-date-not-in-future': 'Ali je datum zdravljenja današnji ali zgodnejši?',
    'key-valid-on-issuance': 'Ali je ključ na dan izdaje veljal?',
    'issuer-accredited': 'Ali je nosilec pooblaščen za izdajo?',
    'birth-not-after-start': 'Ali je datum rojstva pred začetkom obdobja?',
    'start-not-after-end': 'Ali se obdobje začne, preden se konča?',
    'start-not-after-issuance': 'Ali se obdobje začne najpozneje na dan izdaje?',
    'issuance-not-after-end': 'Ali je dokument izdan pred koncem obdobja?',
    'card-expiry-not-before-end': 'Ali kartica velja vsaj do konca obdobja?',
    'treatment-date-in-period': 'Ali je datum zdravljenja v obdobju?',
    'institution-name-and-id-length': 'Ali sta številka in ime nosilca dovolj kratka?',
    'card-number-digits': 'Ali je številka kartice samo iz števk?',
    'institution-id-digits': 'Ali je številka nosilca samo iz števk?',
    'name-matches-identity': 'Ali se ime in priimek ujemata z osebnim dokumentom?',
    'birth-date-matches-identity': 'Ali se datum rojstva ujema z osebnim dokumentom?',
  },
  fields: {
    document: 'vrsta dokumenta',
    country: 'država',
    familyName: 'priimek',
    givenNames: 'ime',
    birthDate: 'datum rojstva',
    personalId: 'osebna identifikacijska številka',
    institution: 'nosilec',
    'institution.id': 'številka nosilca',
    'institution.name': 'ime nosilca',
    cardId: 'številka kartice',
    expiryDate: 'datum izteka veljavnosti',
    validFrom: 'začetek veljavnosti',
    validTo: 'konec veljavnosti',
    issuedOn: 'datum izdaje',
    tokenId: 'identifikator dokumenta',
    revocation: 'seznam preklicev',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitalno COVID potrdilo EU',
    'national COVID or health certificate': 'nacionalno COVID ali zdravstveno potrdilo',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'zahteva digitalne denarnice',
    'mobile document (ISO 18013-5)': 'mobilni dokument (ISO 18013-5)',
    'web address': 'spletni naslov',
    contact: 'kontaktni podatki',
    'calendar entry': 'koledarski vnos',
    'Wi-Fi access': 'dostop do omrežja Wi-Fi',
    payment: 'plačilo',
    link: 'povezava',
    'boarding pass': 'vstopni kupon za letalo',
    'French 2D-Doc': 'francoski 2D-Doc',
    'JWT that is not compressed': 'podatki, ki niso pakirani za kartico (JWT)',
  },
  report: {
    title: 'Poročilo o preverjanju',
    page: 'Stran {page} od {pages}',
    rejected: 'Dokument zavrnjen',
    advice: 'Kaj storiti',
    verification: 'Preverjanje',
    verifiedBy: 'Preveril',
    treatmentDate: 'Datum zdravljenja',
    verifiedAt: 'Čas preverjanja',
    format: 'Oblika zapisa',
    issuer: 'Nosilec izdajatelj',
    institutionName: 'Ime v registru',
    key: 'Ključ (kid)',
    failedStep: 'Neizpolnjen korak',
    code: 'Koda razloga',
    scannedCode: 'Skenirana koda QR',
    codeNotDrawn: 'Skeniranega ni mogoče prikazati kot kodo QR kartice zdravstvenega zavarovanja.',
    steps: 'Koraki preverjanja',
    step: 'Preverjanje',
    result: 'Rezultat',
    technical: 'Tehnična preverjanja',
    business: 'Preverjanja vsebine',
    remarks: 'Opombe',
    evidence: 'Dokazila',
    library: 'Programska knjižnica',
    certificate: 'Digitalno potrdilo (SHA-256)',
    certificateValidity: 'Veljavnost digitalnega potrdila',
    accreditation: 'Obdobje pooblastila',
    registry: 'Register',
    revocation: 'Seznam preklicev',
    open: 'neomejeno',
    unknownTime: 'čas ni znan',
    rebuilt: 'Obnovljeno iz skenirane kode QR za poročilo o preverjanju z dne {time}',
    copy: 'KOPIJA',
    lettersReplaced: 'Črke, ki jih ni mogoče natisniti, so prikazane kot ?',
  },
  scan: {
    demo: 'predstavitveni register, ničesar ne dokazuje',
    onPage: 'Koda na strani {page}',
    inAttachment: 'Koda na strani {page} priložene datoteke PDF',
    pdfSignature: 'Podpis datoteke PDF',
    signer: 'Podpisnik po potrdilu',
    claimedTime: 'Čas, ki ga navaja podpisnik',
    timestamp: 'Časovni žig',
  },
};

/** Slovenian. */
export const sl: Language = { language: 'sl', labels, official, messages };
