import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nič nebolo naskenované', 'Skener neposlal žiadny text.'],
  TEXT_TOO_LONG: [
    'Nie je to kód preukazu zdravotného poistenia',
    'Text je príliš dlhý na akýkoľvek QR kód[ (najviac {most} znakov)].',
  ],
  cleaned: [
    'Nadbytočné znaky boli vynechané',
    'Skener pridal medzery alebo konce riadkov. Boli vynechané a kód sa potom dal prečítať.',
  ],
  TEXT_LOWER_CASE: [
    'Skener zmenil text',
    'Text prišiel malými písmenami, tieto kódy však majú iba veľké písmená. Nastavenie skenera alebo klávesnice je nesprávne; doklad môže byť v poriadku.',
  ],
  NOT_AN_EHIC: [
    'Nie je to kód preukazu zdravotného poistenia',
    'Tento kód nie je z európskeho preukazu zdravotného poistenia ani z jeho náhradného potvrdenia.[ Je to: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Neznámy druh kódu preukazu',
    'Môže to byť kód preukazu zdravotného poistenia, ale vo verzii[ ({version})], ktorú tento program nepozná.',
  ],
  SCHEMA_UNKNOWN: ['Neznámy druh dokladu', 'Kód obsahuje doklad vo verzii, ktorú tento program nepozná.'],
  BASE45_INVALID: [
    'Kód nebol prečítaný správne',
    'Text obsahuje znaky, ktoré v takomto kóde nie sú, alebo jeho časť chýba. Často je skener nastavený na iné rozloženie klávesnice alebo bol kód prečítaný iba sčasti.',
  ],
  damaged: [
    'Kód nebol prečítaný celý',
    'Časť údajov chýba alebo je zmenená: buď bol kód prečítaný nesprávne, alebo je doklad poškodený.',
  ],
  malformed: [
    'Kód nie je vytvorený tak, ako má byť',
    'Kód sa dal prečítať, ale jeho obsah nezodpovedá pravidlám. Vytvoril ho chybný softvér alebo ho niekto zmenil. Opakované skenovanie nepomôže.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Nepovolený druh podpisu',
    'Doklad uvádza druh podpisu, ktorý nie je povolený, pretože by mohol byť sfalšovaný.',
  ],
  KID_NOT_CANONICAL: [
    'Neobvyklé označenie kľúča',
    'Inštitúcia označila svoj kľúč neobvyklým spôsobom. Označenie sa napriek tomu dalo prečítať.',
  ],
  undone: [
    'Text bol cestou zmenený',
    'Skener alebo program pridal alebo nahradil znaky. To bolo vrátené späť a kód sa potom dal prečítať.',
  ],
  KEYBOARD_LAYOUT: [
    'Skener má iné rozloženie klávesnice',
    'Skener píše s iným rozložením klávesnice, než má tento počítač, takže znaky sú nesprávne. Doklad môže byť v poriadku: skener a počítač treba nastaviť na rovnaké rozloženie.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
