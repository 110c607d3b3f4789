import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nieko nenuskaityta', 'Iš skaitytuvo negauta jokio teksto.'],
  TEXT_TOO_LONG: [
    'Tai ne sveikatos draudimo kortelės kodas',
    'Tekstas ilgesnis, nei gali būti QR kodas[ (ženklų – ne daugiau kaip {most})].',
  ],
  cleaned: [
    'Nereikalingi ženklai praleisti',
    'Skaitytuvas pridėjo tarpų arba eilučių lūžių. Jie buvo praleisti, ir tada kodą pavyko perskaityti.',
  ],
  TEXT_LOWER_CASE: [
    'Skaitytuvas pakeitė tekstą',
    'Tekstas gautas mažosiomis raidėmis, o tokiuose koduose yra tik didžiosios. Skaitytuvas arba klaviatūra nustatyti neteisingai; dokumentas gali būti tvarkingas.',
  ],
  NOT_AN_EHIC: [
    'Tai ne sveikatos draudimo kortelės kodas',
    'Šis kodas nėra iš Europos sveikatos draudimo kortelės ar ją laikinai pakeičiančio sertifikato.[ Tai yra: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Nežinomos rūšies kortelės kodas',
    'Tai gali būti sveikatos draudimo kortelės kodas, bet ši programa neatpažįsta jo versijos[ ({version})].',
  ],
  SCHEMA_UNKNOWN: ['Nežinomos rūšies dokumentas', 'Kode yra dokumentas, kurio versijos ši programa neatpažįsta.'],
  BASE45_INVALID: [
    'Kodas perskaitytas neteisingai',
    'Tekste yra ženklų, kurių tokiame kode nebūna, arba trūksta jo dalies. Dažnai skaitytuve nustatytas kitas klaviatūros išdėstymas arba perskaityta tik dalis kodo.',
  ],
  damaged: [
    'Kodas perskaitytas ne visas',
    'Dalies duomenų trūksta arba jie pakeisti: kodas perskaitytas neteisingai arba dokumentas pažeistas.',
  ],
  malformed: [
    'Kodas sudarytas ne taip, kaip turi būti',
    'Kodą pavyko perskaityti, bet jo turinys neatitinka taisyklių. Jį sukūrė netinkamai veikianti programinė įranga arba kas nors jį pakeitė. Nuskaitymas iš naujo nepadės.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Neleidžiama parašo rūšis',
    'Dokumente nurodyta parašo rūšis, kuri neleidžiama, nes toks parašas galėtų būti suklastotas.',
  ],
  KID_NOT_CANONICAL: [
    'Raktas pavadintas neįprastai',
    'Įstaiga savo rakto pavadinimą užrašė neįprasta forma. Jį vis tiek pavyko perskaityti.',
  ],
  undone: [
    'Tekstas pakeliui pakeistas',
    'Skaitytuvas arba programa buvo pridėję ar pakeitę ženklų. Tai buvo ištaisyta, ir tada kodą pavyko perskaityti.',
  ],
  KEYBOARD_LAYOUT: [
    'Skaitytuvo klaviatūros išdėstymas kitas',
    'Skaitytuvas rašo kitu klaviatūros išdėstymu nei šio kompiuterio, todėl ženklai gaunami neteisingi. Dokumentas gali būti tvarkingas: skaitytuve ir kompiuteryje turi būti nustatytas tas pats išdėstymas.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
