import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Mitään ei skannattu', 'Skannerista ei saatu tekstiä.'],
  TEXT_TOO_LONG: [
    'Ei sairaanhoitokortin koodi',
    'Teksti on pidempi kuin QR-koodi voi olla[ (merkkejä enintään {most})].',
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
} as const satisfies Readonly<Record<string, Message>>;
