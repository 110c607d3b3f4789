import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card, the Finnish words of the certificate's title; (5) and (6) are known only from prose. */
export const labels: Labels = {
  prcTitle: ['Eurooppalaisen sairaanhoitokortin', 'korvaava väliaikainen todistus'],
  ehicTitle: ['Eurooppalainen sairaanhoitokortti'],
  prcLegal: [
    'sellaisena kuin se määritellään eurooppalaista sairaanhoitokorttia',
    'koskevista teknisistä eritelmistä tehdyn päätöksen N:o S2 liitteessä 2',
  ],
  ehicLegal: [
    'sellaisena kuin se määritellään eurooppalaista sairaanhoitokorttia',
    'koskevista teknisistä eritelmistä tehdyssä päätöksessä N:o S2',
  ],
  issuingState: 'Myöntävä jäsenvaltio',
  holder: 'Kortinhaltijaa koskevat tiedot',
  institution: 'Toimivaltaista laitosta koskevat tiedot',
  card: 'Korttia koskevat tiedot',
  prcValidity: 'Todistuksen voimassaoloaika',
  ehicValidity: 'Voimassaoloaika',
  prcDelivery: 'Todistuksen myöntämispäivä',
  ehicDelivery: 'Myöntämispäivä',
  signature: 'Laitoksen allekirjoitus ja leima',
  qrCode: 'QR-koodi, joka sisältää tämän asiakirjan tiedot sähköisesti allekirjoitettuina',
  scanCaption: 'Tarkista lukemalla',
  guidance: [
    'Tämä asiakirja antaa tilapäisen oleskelun aikana saman oikeuden välttämättömään hoitoon kuin eurooppalainen sairaanhoitokortti.',
    'Esitä se yhdessä henkilöllisyystodistuksen kanssa.',
    'Tarkista se lukemalla koodi: se sisältää tähän painetut tiedot digitaalisesti allekirjoitettuina.',
    'Älä taita, peitä tai leikkaa koodia.',
    'Älä julkaise tätä sivua tai kuvaa koodista.',
  ],
  contactTitle: 'Yhteystiedot (eivät sisälly allekirjoitettuihin tietoihin)',
  telephone: 'Puhelin',
  printScale: 'Tulosta koossa 100\u00a0%: tämän viivan pituus on 50\u00a0mm. Leikkaa merkkien mukaan.',
  familyName: 'Sukunimi',
  prcGivenNames: 'Etunimet',
  ehicGivenNames: 'Etunimet',
  birthDate: 'Syntymäaika',
  personalId: 'Henkilötunnus',
  institutionId: 'Laitoksen tunnistenumero',
  cardId: 'Kortin tunnistenumero',
  expiryDate: 'Viimeinen voimassaolopäivä',
  validFrom: 'Alkaa',
  validTo: 'Päättyy',
  notesTitle: 'Huomautuksia ja tietoja',
  prcNotes:
    'Kaikkia eurooppalaisessa kortissa oleviin silmin luettaviin tietoihin sovellettavia sääntöjä, jotka koskevat ' +
    'tietokenttien kuvausta, arvoja, pituutta ja huomautuksia, sovelletaan myös todistukseen.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Mitään ei skannattu', 'Skannerista ei saatu tekstiä.'],
    TEXT_TOO_LONG: [
      'Ei sairaanhoitokortin koodi',
      'Teksti on pidempi kuin QR-koodi voi olla[ (merkkejä enintään {max})].',
    ],
    cleaned: [
      'Ylimääräiset merkit jätettiin pois',
      'Skanneri lisäsi välilyöntejä tai rivinvaihtoja. Ne jätettiin pois, minkä jälkeen koodi voitiin lukea.',
    ],
    TEXT_LOWER_CASE: [
      'Skanneri muutti tekstiä',
      'Teksti saatiin pienin kirjaimin, mutta näissä koodeissa on vain isoja kirjaimia. Skannerin tai näppäimistön asetus on väärä; asiakirja voi olla kunnossa.',
    ],
    NOT_AN_EHIC: [
      'Ei sairaanhoitokortin koodi',
      'Tämä koodi ei ole eurooppalaisesta sairaanhoitokortista eikä sen korvaavasta todistuksesta.[ Tämä on: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tuntematon korttikoodin laji',
      'Tämä voi olla sairaanhoitokortin koodi, mutta tämä ohjelma ei tunne sen versiota[ ({version})].',
    ],
    SCHEMA_UNKNOWN: ['Tuntematon asiakirjan laji', 'Koodissa on asiakirja, jonka versiota tämä ohjelma ei tunne.'],
    BASE45_INVALID: [
      'Koodia ei luettu oikein',
      'Tekstissä on merkkejä, joita tällaisessa koodissa ei ole, tai osa siitä puuttuu. Usein skanneriin on asetettu toinen näppäimistöasettelu, tai koodi luettiin vain osittain.',
    ],
    damaged: [
      'Koodia ei luettu kokonaan',
      'Osa tiedoista puuttuu tai on muuttunut: koodi luettiin väärin, tai asiakirja on vahingoittunut.',
    ],
    malformed: [
      'Koodi ei ole sellainen kuin sen pitää olla',
      'Koodi voitiin lukea, mutta sen sisältö ei ole sääntöjen mukainen. Sen on tehnyt virheellinen ohjelmisto, tai joku on muuttanut sitä. Uusi skannaus ei auta.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Allekirjoituksen laji ei ole sallittu',
      'Asiakirjassa ilmoitettu allekirjoituksen laji ei ole sallittu, koska se voitaisiin väärentää.',
    ],
    KID_NOT_CANONICAL: [
      'Avain on nimetty epätavallisesti',
      'Laitos on kirjoittanut avaimensa nimen epätavallisessa muodossa. Se voitiin silti lukea.',
    ],
    undone: [
      'Tekstiä on muutettu matkalla',
      'Skanneri tai ohjelma oli lisännyt tai korvannut merkkejä. Tämä kumottiin, minkä jälkeen koodi voitiin lukea.',
    ],
    KEYBOARD_LAYOUT: [
      'Skannerissa on toinen näppäimistöasettelu',
      'Skanneri kirjoittaa toisella näppäimistöasettelulla kuin tämä tietokone, joten merkit tulevat väärin. Asiakirja voi olla kunnossa: skanneriin ja tietokoneeseen on asetettava sama asettelu.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF-tiedostoa ei ole allekirjoitettu',
      'PDF-tiedostolla ei ole omaa allekirjoitusta, joten ei voida sanoa, onko sitä muutettu. Siinä olevalla koodilla on oma allekirjoituksensa.',
    ],
    'document-changed': [
      'PDF-tiedostoa on muutettu',
      'PDF-tiedosto ei ole se, joka allekirjoitettiin: sitä on muutettu jälkeenpäin.',
    ],
    'document-signature-malformed': [
      'PDF-tiedoston allekirjoitus on virheellinen',
      'PDF-tiedoston allekirjoitus ei ole sellainen kuin sen pitää olla. Sen on tehnyt virheellinen ohjelmisto, tai joku on muuttanut tiedostoa.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF-tiedoston on allekirjoittanut joku muu',
      'PDF-tiedostoa ei ole allekirjoitettu asiakirjan myöntäneen laitoksen avaimella.',
    ],
    'document-signer-not-valid': [
      'PDF-tiedoston avain ei ole voimassa',
      'Avain, jolla PDF-tiedosto on allekirjoitettu, ei ole tänään voimassa, eikä mikään luotettava aikaleima osoita, että se oli voimassa allekirjoitettaessa.',
    ],
    'timestamp-not-trusted': [
      'Aikaleima ei ole luotettava',
      'PDF-tiedoston aikaleima on virheellinen tai ei ole luotettavalta taholta. Sitä ei käytetty.',
    ],
    ATTACHMENT_MISSING: [
      'Tietoja ei ole liitetty',
      'PDF-tiedostossa ei ole liitettä, jossa olisi koodin tiedot. Sitä ei vaaditakaan.',
    ],
    'attachment-differs': [
      'Liitetyt tiedot eivät ole koodin tiedot',
      'PDF-tiedostoon liitetyt tiedot eivät ole samat kuin sivulla olevan QR-koodin. Jommatkummat tiedot on vaihdettu.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Painettu teksti voi poiketa koodista',
      'Yhtä koodin tietoa ei löytynyt sivun tekstistä[: {field}]. Verratkaa tässä näkyviä tietoja painettuihin: koodin tiedot ratkaisevat.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'PDF-tiedostoa ei skannattu',
      'Skannattu ei ole PDF-tiedosto, joten tarkastettavaa tiedoston allekirjoitusta ei ollut. Vain koodi tarkastettiin.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF-tiedosto on tallennettu uudelleen',
      'Toinen ohjelma on yhdistänyt, kääntänyt tai tallentanut PDF-tiedoston uudelleen allekirjoittamisen jälkeen, joten sen allekirjoitusta ei voida enää tarkastaa.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Tyhjiä merkkejä PDF-tiedoston jälkeen',
      'PDF-tiedoston lopun jälkeen on lisätty tyhjiä merkkejä, kuten jotkin sähköpostiohjelmat tekevät. Ne eivät muuta mitään, eikä niitä otettu huomioon.',
    ],
    DOCUMENT_ATTACHED: [
      'Koodi on liitteenä olevasta PDF-tiedostosta',
      'Koodi luettiin PDF-tiedostosta, joka on skannatun tiedoston liitteenä. Sen ympärillä olevaa asiakirjaa ei tarkastettu.',
    ],
    PAGES_NOT_READ: [
      'Kaikkia sivuja ei luettu',
      'PDF-tiedostossa on enemmän sivuja[ ({pages})] kuin luettiin[ ({maxPages})]. Muilla sivuilla voi olla lisää koodeja.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF-tiedoston avain on muuhun tarkoitukseen',
      'Varmennetta, jolla PDF-tiedosto on allekirjoitettu, ei ole tarkoitettu asiakirjojen allekirjoittamiseen.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF-tiedoston on allekirjoittanut toinen laitos',
      'PDF-tiedosto on allekirjoitettu toisen laitoksen avaimella kuin sen, joka on myöntänyt asiakirjan.',
    ],
    SIGNER_REVOKED: [
      'PDF-tiedoston avain on peruutettu',
      'Varmenteen, jolla PDF-tiedosto on allekirjoitettu, on peruuttanut sen myöntänyt taho.',
    ],
    'signer-revocation-not-checked': [
      'Allekirjoitusavaimen peruutusta ei tarkastettu',
      'Ei tarkastettu, onko varmenne, jolla PDF-tiedosto on allekirjoitettu, peruutettu.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Painettua tekstiä ei voitu verrata',
      'Sivulla ei ole tekstiä, jonka tämä ohjelma voisi lukea. Verratkaa tässä näkyviä tietoja painettuihin: koodin tiedot ratkaisevat.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Kenttä puuttuu', 'Asiakirjasta puuttuu pakollinen kenttä[: {field}].'],
    'field-not-allowed': ['Ylimääräinen kenttä', 'Asiakirjassa on kenttä, jota siinä ei saa olla[: {field}].'],
    'field-value': ['Kenttä ei kelpaa', 'Asiakirjan kentässä on jotain, mitä siinä ei voi olla[: {field}].'],
    FIELD_TOO_LONG: [
      'Kenttä on liian pitkä',
      'Asiakirjan kenttä on sallittua pidempi[: {field}][ (merkkejä enintään {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Kenttä on liian lyhyt',
      'Asiakirjan kenttä on sallittua lyhyempi[: {field}][ (merkkejä vähintään {min})].',
    ],
    DATE_INVALID: ['Päivämäärä ei kelpaa', 'Asiakirjassa on päivämäärä, jota ei ole olemassa[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Tuntematon maa',
      'Asiakirjassa mainitaan maa, jossa eurooppalainen sairaanhoitokortti ei ole käytössä.',
    ],
    COUNTRY_ALIAS: [
      'Maakoodi mukautettiin',
      'Maa oli merkitty toisella koodilla (Kreikka koodilla EL, Yhdistynyt kuningaskunta koodilla GB), ja se luettiin oikeaksi maaksi.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Näkymätön merkki tekstissä',
      'Tekstissä on merkki, joka ei näy tai joka kääntää kirjainten järjestyksen[: {field}]. Teksti voi näyttää muulta kuin se on.',
    ],
    'odd-text': [
      'Teksti on kirjoitettu epätavallisesti',
      'Teksti alkaa tai päättyy välilyöntiin, tai sen kirjaimet on tallennettu epätavallisesti[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Toisen aakkoston kirjaimia',
      'Teksti ei ole latinalaisin kirjaimin[: {field}]. Ulkomailla sitä ei välttämättä osata lukea.',
    ],
    TOKEN_ID_NOT_UUID: ['Asiakirjan tunniste ei kelpaa', 'Asiakirjan tunniste ei ole vaaditussa muodossa.'],
    REVOCATION_URI_INVALID: [
      'Peruutusluettelon osoite ei kelpaa',
      'Asiakirjassa on peruutusluettelon osoite, jota ei voida käyttää.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Asiakirja ei ole mahdollinen tässä muodossa',
      'Tämä muoto ei ole tämäntyyppisiä asiakirjoja varten.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Myöntämispäivä ei ole tänään',
      'Asiakirjan myöntämispäivän on oltava se päivä, jona se allekirjoitetaan.',
    ],
    'too-much-data': ['Liikaa tietoja koodiin', 'Tiedot eivät mahdu QR-koodiin.'],
    'garbled-text': [
      'Teksti näyttää vioittuneelta',
      'Tekstissä on merkkejä, joita syntyy, kun se tallennetaan väärin, esimerkiksi Ã¼ merkin ü tilalla tai &#39; heittomerkin tilalla[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Taulukko-ohjelma on muuttanut numeroa',
      'Numero näyttää taulukko-ohjelman pyöristämältä[: {field}]. Osa sen numeromerkeistä on voinut kadota.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Merkkiä ei voi tulostaa',
      'Tekstissä on merkki[ ({codePoint})], jota asiakirjan fontissa ei ole[: {field}]. PDF-tiedostoa ei voida luoda sillä.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Laitosta ei tunneta',
      'Virallisessa rekisterissä ei ole tässä maassa laitosta, jolla on tämä numero. Asiakirja voi olla väärennetty, tai laitos voi olla uusi.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Laitoksen avainta ei tunneta',
      'Laitos on rekisterissä, mutta avain, jolla tämä asiakirja on allekirjoitettu, ei ole. Joko tämän ohjelman rekisteritiedot eivät ole ajan tasalla, tai asiakirja on väärennetty.',
    ],
    TOO_MANY_CANDIDATES: [
      'Liian monta avainta kokeiltavaksi',
      'Rekisterissä on enemmän tämän laitoksen mahdollisesti sopivia avaimia kuin niitä kokeillaan[ (enintään {max})]. Tämä ei kerro asiakirjasta mitään kielteistä.',
    ],
    REGISTRY_STALE: [
      'Rekisteritiedot ovat vanhentuneet',
      'Tämän ohjelman laitosrekisteri on liian vanha, jotta siihen voisi luottaa. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    'registry-unreachable': [
      'Rekisteriin ei saatu yhteyttä',
      'Laitosrekisteri ei vastannut. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    'registry-unusable': [
      'Rekisterin vastaus ei ole käyttökelpoinen',
      'Laitosrekisteri vastasi virheellä tai jollain, mitä ei voida käyttää. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    REGISTRY_INCONSISTENT: [
      'Rekisterin vastaus on ristiriitainen',
      'Rekisterin vastaus ei sovi kysymykseen tai on ristiriidassa itsensä kanssa, joten siihen ei voida luottaa. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Rekisterissä on useita tällaisia laitoksia',
      'Rekisterissä on tässä maassa useampi kuin yksi laitos, jolla on tämä numero. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Tämän laitteen kello on väärässä ajassa',
      'Tämän laitteen kello näyttää aikaa, jolloin rekisteritietoja ei vielä ollut. Päivämääriä voidaan arvioida väärin.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Allekirjoitus ei sovi avaimeen',
      'Asiakirjassa ilmoitetaan allekirjoituksen laji, jota laitoksen avaimella ei voida tehdä. Asiakirja on todennäköisesti väärennetty.',
    ],
    SIGNATURE_INVALID: [
      'Väärennetty tai muutettu asiakirja',
      'Allekirjoitus ei ole laitoksen allekirjoitus näille tiedoille: asiakirjaa on muutettu, tai sen on tehnyt joku muu.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Allekirjoitusavain ei vielä voimassa',
      'Allekirjoitukseen käytetty avain ei ollut myöntämispäivänä vielä voimassa.[ Sen voimassaolo alkaa {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Allekirjoitusavain ei enää voimassa',
      'Allekirjoitukseen käytetty avain ei ollut myöntämispäivänä enää voimassa.[ Sen voimassaolo päättyi {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Avaimen voimassaoloa ei tiedetä',
      'Rekisteristä ei ilmene, milloin laitoksen avain on voimassa, joten sitä ei voida tarkastaa.',
    ],
    NOT_ACCREDITED: [
      'Laitos ei saa myöntää tätä asiakirjaa',
      'Rekisterin mukaan laitoksella ei ole oikeutta myöntää eurooppalaista sairaanhoitokorttia.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Laitoksella ei ollut oikeutta sinä päivänä',
      'Rekisterin mukaan laitoksella ei ollut myöntämispäivänä oikeutta myöntää tätä asiakirjaa.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Laitoksella ei oikeutta koko ajalle',
      'Asiakirja kattaa päiviä, joille laitoksella ei ole oikeutta sitä myöntää.',
    ],
    REGISTRY_REDIRECTED: [
      'Rekisteri on toisessa osoitteessa',
      'Laitosrekisteri vastasi, että se on toisessa osoitteessa, johon tämä ohjelma ei siirry itsestään. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
    ],
    CLOCK_WRONG: [
      'Tämän laitteen kello on väärin',
      '[Tämän laitteen kello näyttää päivää {today}, mutta päivän on oltava {atLeast} tai myöhempi. ]Väärällä kellolla ei voida arvioida päivämääriä: asiakirja voi olla kunnossa.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Asiakirjaa ei voida peruuttaa',
      'Laitos ei ole varautunut tämän asiakirjan peruuttamiseen. Sitä ei vaaditakaan.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Peruutusta ei tarkastettu',
      'Tätä ohjelmaa ei ole määritetty hakemaan peruutusluetteloita.',
    ],
    'revocation-unreachable': [
      'Peruutusta ei voitu tarkastaa',
      'Laitoksen peruutusluetteloa ei voitu hakea, eikä siitä ole täällä kopiota.',
    ],
    'revocation-not-allowed': [
      'Peruutusta ei tarkastettu',
      'Peruutusluettelo on osoitteessa, josta tämä ohjelma ei saa hakea tietoja.',
    ],
    'revocation-unusable': [
      'Peruutusta ei voitu tarkastaa',
      'Peruutusluettelo on liian suuri, tai sitä ei voida lukea.',
    ],
    'revocation-not-trusted': [
      'Peruutusluettelo ei ole aito',
      'Peruutusluetteloa ei ole allekirjoittanut asiakirjan myöntänyt laitos, tai se on toinen luettelo. Sitä ei käytetty.',
    ],
    REVOCATION_STALE: [
      'Peruutusluettelo on vanhentunut',
      'Tämän ohjelman peruutusluettelo on liian vanha, jotta siihen voisi luottaa. Siksi ei voitu tarkastaa, onko asiakirja peruutettu.',
    ],
    REVOCATION_OLDER: [
      'Tarjottiin vanhaa peruutusluetteloa',
      'Haettu peruutusluettelo on vanhempi kuin aiemmin nähty. Sitä ei käytetty.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Peruutusluettelo on tulevaisuudesta',
      'Peruutusluettelon mukaan se on laadittu ajankohtana, joka on vasta tulossa. Joko tämän laitteen kello on väärässä ajassa tai luettelo on virheellinen. Luetteloa ei käytetty.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Peruutusluettelossa ei ole tätä kohtaa',
      'Asiakirja viittaa peruutusluettelon kohtaan, jota luettelossa ei ole.',
    ],
    REVOKED: [
      'Laitos on peruuttanut asiakirjan',
      'Laitos on peruuttanut tämän asiakirjan. Se on aito, mutta ei enää voimassa.',
    ],
    SUSPENDED: [
      'Laitos on keskeyttänyt voimassaolon',
      'Laitos on toistaiseksi keskeyttänyt tämän asiakirjan voimassaolon.',
    ],
    STATUS_NOT_VALID: [
      'Ei enää voimassa',
      'Laitoksen luettelossa tämä asiakirja on merkitty sellaiseksi, joka ei ole voimassa.',
    ],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Hoitopäivä on tulevaisuudessa',
      'Annettu hoitopäivä[ {treatmentDate}] on myöhempi kuin tämä päivä[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Hoitopäivä on liian kaukana menneisyydessä',
      'Annettu hoitopäivä[ {treatmentDate}] on aiempi kuin 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Päivämäärät ovat ristiriidassa', 'Asiakirjan voimassaolo alkaa ennen henkilön syntymää.'],
    START_AFTER_END: ['Päivämäärät ovat ristiriidassa', 'Asiakirjan voimassaolo päättyy, ennen kuin se alkaa.'],
    START_AFTER_ISSUANCE: [
      'Päivämäärät ovat ristiriidassa',
      'Todistuksen voimassaolo alkaa vasta myöntämispäivän jälkeen, mikä ei ole sallittua.',
    ],
    ISSUANCE_AFTER_END: [
      'Päivämäärät ovat ristiriidassa',
      'Asiakirja myönnettiin, kun sen voimassaolo oli jo päättynyt.',
    ],
    CARD_EXPIRES_BEFORE_END: [
      'Päivämäärät ovat ristiriidassa',
      'Kortin voimassaolo päättyy aiemmin kuin sen korvaavan todistuksen.',
    ],
    BEFORE_PERIOD: [
      'Ei vielä voimassa hoitopäivänä',
      'Asiakirja on aito, mutta ei kata hoitopäivää[ {treatmentDate}]: sen voimassaolo alkaa myöhemmin.',
    ],
    AFTER_PERIOD: [
      'Ei enää voimassa hoitopäivänä',
      'Asiakirja on aito, mutta ei kata hoitopäivää[ {treatmentDate}]: sen voimassaolo päättyi aiemmin.',
    ],
    ISSUED_IN_FUTURE: [
      'Myöntämispäivä on tulevaisuudessa',
      'Asiakirjan myöntämispäivä on myöhempi kuin tämä päivä. Tämän laitteen kello voi olla väärässä ajassa.',
    ],
    INSTITUTION_TOO_LONG: [
      'Laitoksen tiedot liian pitkät',
      'Laitoksen numero ja nimi ovat yhdessä pidemmät kuin lomakkeelle on tarkoitettu.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Kortin numerossa on kirjaimia',
      'Kortin numerossa on muutakin kuin numeroita. Näin voi olla, eikä siitä ole haittaa.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Laitoksen numerossa on kirjaimia',
      'Laitoksen numerossa on muutakin kuin numeroita. Tämä on tavallista, eikä siitä ole haittaa.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Ei vielä voimassa lompakossa',
      'Lompakossa oleva kortti ei ole vielä voimassa. Tämän laitteen kello saattaa olla väärässä.',
    ],
    TOKEN_EXPIRED: [
      'Vanhentunut lompakossa',
      'Lompakossa olevan kortin voimassaolo on päättynyt. Lompakon on haettava uusi laitokselta.',
    ],
    'holder-not-bound': [
      'Lompakko ei osoittanut, että kortti on sillä',
      'Lompakon vastauksesta puuttuu tätä pyyntöä varten tehty pätevä todiste siitä, että kortti kuuluu sille. Kortti on voitu kopioida.',
    ],
    HOLDER_BINDING_STALE: [
      'Lompakon vastaus ei ole ajantasainen',
      'Lompakon vastaus on liian vanha tai sen aika on tulevaisuudessa. Toinen kelloista saattaa olla väärässä.',
    ],
    HOLDER_KEY_INVALID: [
      'Lompakon avainta ei voida käyttää',
      'Lompakon avain, johon kortti on sidottu, ei ole vaadittua tyyppiä.',
    ],
    WALLET_CHAIN: [
      'Varmenne ei ole luotetulta viranomaiselta',
      'Kortin varmenteet eivät johda viranomaiseen, johon täällä luotetaan, tai niiden joukossa on varmenne, jota siellä ei saa olla.',
    ],
    HOLDER_UNKNOWN: [
      'Nimeä ja syntymäaikaa ei tiedetä',
      'Lompakossa oleva kortti ei sisällä nimeä eikä syntymäaikaa, eikä sen kanssa esitetty henkilöllisyyttä.',
    ],
    HOLDER_NOT_LINKED: [
      'Kortti ja henkilöllisyys eivät liity toisiinsa',
      'Mikään ei osoita, että lompakon kortti ja henkilöllisyys kuuluvat samalle henkilölle: henkilönumerot eroavat tai toinen puuttuu.',
    ],
    'identity-not-accepted': [
      'Lompakon henkilöllisyyttä ei hyväksytty',
      'Kortin kanssa esitetty henkilöllisyys ei ole aito, ei ole voimassa tai ei ole viranomaiselta, johon täällä luotetaan.',
    ],
    NAME_MISMATCH: ['Nimet eivät täsmää', 'Henkilöllisyystodistuksen nimet poikkeavat tämän asiakirjan nimistä.'],
    BIRTH_DATE_MISMATCH: [
      'Syntymäajat eivät täsmää',
      'Henkilöllisyystodistuksen syntymäaika poikkeaa tämän asiakirjan syntymäajasta.',
    ],
  },
  advice: {
    'ask-administrator':
      'Ilmoittakaa asiasta tämän ohjelman ylläpitäjälle. Kunnes se on ratkaistu, kysykää laitokselta puhelimitse.',
    'ask-for-document':
      'Pyytäkää nähtäväksi eurooppalainen sairaanhoitokortti tai sen korvaava todistus ja skannatkaa siinä oleva koodi.',
    'ask-for-original':
      'Pyytäkää PDF-tiedosto sellaisena kuin laitos sen lähetti. Jos tilanne ei muutu, soittakaa laitokseen.',
    'ask-for-other-period':
      'Tarkistakaa hoitopäivä. Jos se on oikea, pyytäkää asiakirjaa, joka kattaa sen päivän, tai soittakaa laitokseen.',
    'call-institution': 'Älkää luottako tähän asiakirjaan soittamatta ensin sen myöntäneeseen laitokseen.',
    'check-clock':
      'Pyytäkää ylläpitäjää asettamaan tämän laitteen päivämäärä ja kellonaika oikein ja skannatkaa sitten uudelleen.',
    'check-identity':
      'Katsokaa henkilöllisyystodistusta ja verratkaa nimiä ja syntymäaikaa huolellisesti. Jos henkilö on joku muu, älkää hyväksykö asiakirjaa.',
    'check-treatment-date': 'Antakaa oikea hoitopäivä ja tarkastakaa uudelleen.',
    'correct-data':
      'Jos asiakirja esitettiin teille, pyytäkää laitokselta uusi. Jos myönnätte sen itse, korjatkaa tiedot.',
    'decide-without-revocation':
      'Kaikki muut tarkastukset pätevät. Jos haluatte varmistaa, ettei asiakirjaa ole peruutettu, yrittäkää myöhemmin uudelleen tai soittakaa laitokseen.',
    nothing: 'Mitään ei tarvitse tehdä.',
    'present-again': 'Pyytäkää esittämään kortti lompakosta uudelleen. Ellei se auta, älkää hyväksykö sitä.',
    'refresh-registry':
      'Pyytäkää ylläpitäjää päivittämään tämän ohjelman luettelot ja skannatkaa sitten uudelleen. Jos tilanne ei muutu, soittakaa laitokseen.',
    refuse: 'Älkää hyväksykö tätä asiakirjaa. Pyytäkää muu todistus hoito-oikeudesta tai soittakaa laitokseen.',
    'scan-again':
      'Skannatkaa uudelleen: pitäkää koodi suorana, hyvässä valossa ja kokonaan kuvassa. Jos se ei taaskaan onnistu, pyytäkää alkuperäinen PDF-tiedosto.',
    'try-later': 'Tarkistakaa verkkoyhteys ja skannatkaa uudelleen. Jos tilanne ei muutu, soittakaa laitokseen.',
    'update-program': 'Pyytäkää ylläpitäjää päivittämään tämä ohjelma. Siihen asti soittakaa laitokseen.',
  },
  approved: {
    title: 'Asiakirja hyväksytty',
    sentence:
      'Asiakirja on aito, sen myöntäneellä laitoksella on siihen oikeus, ja se kattaa hoitopäivän {treatmentDate}.',
    revocationNotChecked: 'Ei tarkastettu, onko laitos peruuttanut sen.',
    pageNotProtected:
      'Koodi on aito. Sen ympärillä olevaa sivua ei ole suojattu, ja sitä on voitu muuttaa: käyttäkää tässä näkyviä tietoja, ei painettua sivua.',
    advice:
      'Verratkaa nimiä ja syntymäaikaa henkilöllisyystodistukseen sekä tässä näkyviä tietoja painettuihin tietoihin.',
    adviceWhenIdentified: 'Nimet ja syntymäaika täsmäävät henkilöllisyystodistuksen kanssa. Muuta ei tarvitse tehdä.',
  },
  statuses: { PASSED: 'läpäisty', 'NOT PASSED': 'ei läpäisty', WARNING: 'varoitus', 'N/A': 'ei sovelleta' },
  notChecked: 'ei tarkastettu',
  steps: {
    'document-unchanged': 'Onko PDF pysynyt muuttumattomana allekirjoituksen jälkeen?',
    'attachment-equals-code': 'Ovatko liitetyt tiedot samat kuin koodissa?',
    decodable: 'Voidaanko koodi lukea?',
    'schema-and-header': 'Onko sisältö oikeassa muodossa?',
    'key-resolved': 'Löytyikö laitoksen avain?',
    signature: 'Onko allekirjoitus aito?',
    'holder-bound': 'Kuuluuko kortti tähän lompakkoon?',
    'document-signer-known': 'Tunnetaanko PDF:n allekirjoittaja?',
    'revocation-reference-present': 'Voidaanko asiakirja peruuttaa?',
    'revocation-status': 'Onko asiakirja yhä voimassa (ei peruutettu)?',
    'treatment-date-not-in-future': 'Onko hoitopäivä tänään tai aiemmin?',
    'key-valid-on-issuance': 'Oliko avain voimassa myöntämispäivänä?',
    'issuer-accredited': 'Onko laitoksella myöntämisoikeus?',
    'birth-not-after-start': 'Onko syntymäaika ennen voimassaoloajan alkua?',
    'start-not-after-end': 'Alkaako voimassaoloaika, ennen kuin se päättyy?',
    'start-not-after-issuance': 'Alkaako voimassaoloaika viimeistään myöntämispäivänä?',
    'issuance-not-after-end': 'Onko asiakirja myönnetty ennen voimassaoloajan päättymistä?',
    'card-expiry-not-before-end': 'Onko kortti voimassa voimassaoloajan loppuun asti?',
    'treatment-date-in-period': 'Onko hoitopäivä voimassaoloajalla?',
    'institution-name-and-id-length': 'Mahtuvatko laitoksen numero ja nimi lomakkeelle?',
    'card-number-digits': 'Onko kortin numerossa vain numeroita?',
    'institution-id-digits': 'Onko laitoksen numerossa vain numeroita?',
    'name-matches-identity': 'Täsmäävätkö nimet henkilöllisyystodistuksen kanssa?',
    'birth-date-matches-identity': 'Täsmääkö syntymäaika henkilöllisyystodistuksen kanssa?',
  },
  fields: {
    document: 'asiakirjan laji',
    country: 'maa',
    familyName: 'sukunimi',
    givenNames: 'etunimet',
    birthDate: 'syntymäaika',
    personalId: 'henkilötunnus',
    institution: 'laitos',
    'institution.id': 'laitoksen numero',
    'institution.name': 'laitoksen nimi',
    cardId: 'kortin numero',
    expiryDate: 'viimeinen voimassaolopäivä',
    validFrom: 'voimassaolon alkaminen',
    validTo: 'voimassaolon päättyminen',
    issuedOn: 'myöntämispäivä',
    tokenId: 'asiakirjan tunniste',
    revocation: 'peruutusluettelo',
  },
  kinds: {
    'EU Digital COVID Certificate': 'EU:n digitaalinen koronatodistus',
    'national COVID or health certificate': 'kansallinen korona- tai terveystodistus',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'lompakkosovelluksen pyyntö',
    'mobile document (ISO 18013-5)': 'mobiiliasiakirja (ISO 18013-5)',
    'web address': 'verkko-osoite',
    contact: 'yhteystiedot',
    'calendar entry': 'kalenterimerkintä',
    'Wi-Fi access': 'wifiverkon tiedot',
    payment: 'maksu',
    link: 'linkki',
    'boarding pass': 'lennon tarkastuskortti',
    'French 2D-Doc': 'ranskalainen 2D-Doc',
    'JWT that is not compressed': 'tiedot, joita ei ole pakattu korttia varten (JWT)',
  },
  report: {
    title: 'Tarkastusraportti',
    page: 'Sivu {page}/{pages}',
    rejected: 'Asiakirja hylätty',
    advice: 'Mitä tehdä',
    verification: 'Tarkastus',
    verifiedBy: 'Tarkastaja',
    treatmentDate: 'Hoitopäivä',
    verifiedAt: 'Tarkastuksen aika',
    format: 'Muoto',
    issuer: 'Myöntänyt laitos',
    institutionName: 'Nimi rekisterissä',
    key: 'Avain (kid)',
    failedStep: 'Vaihe, jota ei läpäisty',
    code: 'Syykoodi',
    scannedCode: 'Skannattu QR-koodi',
    codeNotDrawn: 'Skannattua ei voida piirtää sairaanhoitokortin QR-koodiksi.',
    steps: 'Tarkastuksen vaiheet',
    step: 'Tarkastus',
    result: 'Tulos',
    technical: 'Tekniset tarkastukset',
    business: 'Sisällön tarkastukset',
    remarks: 'Huomautukset',
    evidence: 'Todisteet',
    library: 'Ohjelmakirjasto',
    certificate: 'Varmenne (SHA-256)',
    certificateValidity: 'Varmenne voimassa',
    accreditation: 'Myöntämisoikeuden aika',
    registry: 'Rekisteri',
    revocation: 'Peruutusluettelo',
    open: 'toistaiseksi',
    unknownTime: 'aika ei tiedossa',
    rebuilt: 'Muodostettu uudelleen skannatusta QR-koodista; tarkastusraportin aika {time}',
    copy: 'KOPIO',
    lettersReplaced: 'Kirjaimet, joita ei voida tulostaa, on korvattu merkillä ?',
  },
  scan: {
    demo: 'esittelyrekisteri, ei todista mitään',
    onPage: 'Koodi sivulla {page}',
    inAttachment: 'Koodi liitteenä olevan PDF-tiedoston sivulla {page}',
    pdfSignature: 'PDF-tiedoston allekirjoitus',
    signer: 'Allekirjoittaja varmenteen mukaan',
    claimedTime: 'Allekirjoittajan ilmoittama aika',
    timestamp: 'Aikaleima',
  },
};

/** Finnish. */
export const fi: Language = { language: 'fi', labels, official, messages };
