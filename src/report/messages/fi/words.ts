import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF ei ole muuttunut allekirjoituksen jälkeen',
    'attachment-equals-code': 'Liitetyt tiedot ovat samat kuin koodissa',
    decodable: 'Koodi voidaan lukea',
    'schema-and-header': 'Sisältö on oikeassa muodossa',
    'key-resolved': 'Laitoksen avain löytyi',
    signature: 'Allekirjoitus on aito',
    'document-signer-known': 'PDF:n allekirjoittaja tunnetaan',
    'revocation-reference-present': 'Asiakirja voidaan peruuttaa',
    'revocation-status': 'Ei peruutettu',
    'treatment-date-not-in-future': 'Hoitopäivä ei ole tulevaisuudessa',
    'key-valid-on-issuance': 'Avain oli voimassa myöntämispäivänä',
    'issuer-accredited': 'Laitoksella on myöntämisoikeus',
    'birth-not-after-start': 'Syntymä on ennen voimassaoloajan alkua',
    'start-not-after-end': 'Voimassaoloaika alkaa, ennen kuin se päättyy',
    'start-not-after-issuance': 'Voimassaoloaika alkaa viimeistään myöntämispäivänä',
    'issuance-not-after-end': 'Myönnetty ennen voimassaoloajan päättymistä',
    'card-expiry-not-before-end': 'Kortti ei vanhene ennen voimassaoloajan päättymistä',
    'treatment-date-in-period': 'Hoitopäivä on voimassaoloajalla',
    'institution-name-and-id-length': 'Laitoksen numeron ja nimen pituus',
    'card-number-digits': 'Kortin numerossa on vain numeroita',
    'institution-id-digits': 'Laitoksen numerossa on vain numeroita',
    'name-matches-identity': 'Nimet täsmäävät henkilöllisyystodistuksen kanssa',
    'birth-date-matches-identity': 'Syntymäaika täsmää henkilöllisyystodistuksen kanssa',
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
};
