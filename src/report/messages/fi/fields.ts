import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Kenttä puuttuu', 'Asiakirjasta puuttuu pakollinen kenttä[: {field}].'],
  'field-not-allowed': ['Ylimääräinen kenttä', 'Asiakirjassa on kenttä, jota siinä ei saa olla[: {field}].'],
  'field-value': ['Kenttä ei kelpaa', 'Asiakirjan kentässä on jotain, mitä siinä ei voi olla[: {field}].'],
  FIELD_TOO_LONG: [
    'Kenttä on liian pitkä',
    'Asiakirjan kenttä on sallittua pidempi[: {field}][ (merkkejä enintään {most})].',
  ],
  FIELD_TOO_SHORT: [
    'Kenttä on liian lyhyt',
    'Asiakirjan kenttä on sallittua lyhyempi[: {field}][ (merkkejä vähintään {least})].',
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
    'Kortti ei ole mahdollinen tässä muodossa',
    'Tämä muoto on vain kortin korvaavia väliaikaisia todistuksia varten, ei itse korttia varten.',
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
} as const satisfies Readonly<Record<string, Message>>;
