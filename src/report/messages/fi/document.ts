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
} as const satisfies Readonly<Record<string, Message>>;
