import type { Message } from '../language.ts';

export const REVOCATION = {
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
  'revocation-unusable': ['Peruutusta ei voitu tarkastaa', 'Peruutusluettelo on liian suuri, tai sitä ei voida lukea.'],
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
} as const satisfies Readonly<Record<string, Message>>;
