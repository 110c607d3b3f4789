import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
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
} as const satisfies Readonly<Record<string, Message>>;
