import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Midagi ei skannitud', 'Skannerist ei tulnud teksti.'],
  TEXT_TOO_LONG: [
    'See ei ole ravikindlustuskaardi kood',
    'Tekst on pikem, kui QR-kood olla saab[ (märke kõige rohkem {most})].',
  ],
  cleaned: [
    'Üleliigsed märgid jäeti välja',
    'Skanner lisas tühikuid või reavahetusi. Need jäeti välja ja seejärel sai koodi lugeda.',
  ],
  TEXT_LOWER_CASE: [
    'Skanner muutis teksti',
    'Tekst saabus väiketähtedes, kuid nendes koodides on ainult suurtähed. Skanner või klaviatuur on valesti seadistatud; dokument võib olla korras.',
  ],
  NOT_AN_EHIC: [
    'See ei ole ravikindlustuskaardi kood',
    'See kood ei pärine Euroopa ravikindlustuskaardilt ega selle asendussertifikaadilt.[ See on: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Tundmatut liiki kaardikood',
    'See võib olla ravikindlustuskaardi kood, kuid see programm ei tunne selle versiooni[ ({version})].',
  ],
  SCHEMA_UNKNOWN: ['Tundmatut liiki dokument', 'Koodis on dokument, mille versiooni see programm ei tunne.'],
  BASE45_INVALID: [
    'Koodi ei loetud õigesti',
    'Tekstis on märke, mida sellises koodis ei ole, või osa sellest puudub. Sageli on skanner seadistatud teisele klaviatuuripaigutusele või loeti kood ainult osaliselt.',
  ],
  damaged: [
    'Koodi ei loetud täielikult',
    'Osa andmetest puudub või on muutunud: kood loeti valesti või on dokument kahjustatud.',
  ],
  malformed: [
    'Kood ei ole nõuetekohane',
    'Koodi sai lugeda, kuid selle sisu ei vasta reeglitele. Selle on koostanud vigane tarkvara või on keegi seda muutnud. Uuesti skannimine ei aita.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Seda liiki allkiri ei ole lubatud',
    'Dokumendis on märgitud allkirja liik, mis ei ole lubatud, sest seda võiks võltsida.',
  ],
  KID_NOT_CANONICAL: [
    'Võti on nimetatud ebatavaliselt',
    'Asutus on kirjutanud oma võtme nime ebatavalisel kujul. Seda sai siiski lugeda.',
  ],
  undone: [
    'Teksti on teel muudetud',
    'Skanner või programm oli märke lisanud või asendanud. See võeti tagasi ja seejärel sai koodi lugeda.',
  ],
  KEYBOARD_LAYOUT: [
    'Skanneril on teine klaviatuuripaigutus',
    'Skanner kasutab teistsugust klaviatuuripaigutust kui see arvuti, mistõttu tulevad märgid valesti. Dokument võib olla korras: skanner ja arvuti tuleb seadistada samale paigutusele.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
