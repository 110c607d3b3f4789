import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
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
    'Rekisterissä on enemmän tämän laitoksen mahdollisesti sopivia avaimia kuin niitä kokeillaan[ (enintään {most})]. Tämä ei kerro asiakirjasta mitään kielteistä.',
  ],
  REGISTRY_STALE: [
    'Rekisteritiedot ovat vanhentuneet',
    'Tämän ohjelman laitosluettelo on liian vanha, jotta siihen voisi luottaa. Tämä ei kerro asiakirjasta mitään kielteistä: sitä ei voitu tarkastaa.',
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
} as const satisfies Readonly<Record<string, Message>>;
