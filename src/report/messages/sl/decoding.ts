import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nič ni bilo skenirano', 'Čitalnik ni posredoval besedila.'],
  TEXT_TOO_LONG: [
    'To ni koda kartice zdravstvenega zavarovanja',
    'Besedilo je predolgo za katero koli kodo QR[ (največ {most} znakov)].',
  ],
  cleaned: [
    'Odvečni znaki so izpuščeni',
    'Čitalnik je dodal presledke ali prelome vrstic. Ti so bili izpuščeni, nato je bilo kodo mogoče prebrati.',
  ],
  TEXT_LOWER_CASE: [
    'Čitalnik je spremenil besedilo',
    'Besedilo je prišlo v malih črkah, te kode pa imajo samo velike črke. Čitalnik ali tipkovnica sta napačno nastavljena; dokument je lahko v redu.',
  ],
  NOT_AN_EHIC: [
    'To ni koda kartice zdravstvenega zavarovanja',
    'Ta koda ni niti z evropske kartice zdravstvenega zavarovanja niti s certifikata, ki jo začasno nadomešča.[ To je: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Neznana vrsta kode kartice',
    'To je lahko koda kartice zdravstvenega zavarovanja, vendar v različici[ ({version})], ki je ta program ne pozna.',
  ],
  SCHEMA_UNKNOWN: ['Neznana vrsta dokumenta', 'Koda vsebuje dokument v različici, ki je ta program ne pozna.'],
  BASE45_INVALID: [
    'Koda ni bila pravilno prebrana',
    'Besedilo vsebuje znake, ki jih taka koda nima, ali pa del manjka. Pogosto je čitalnik nastavljen na drugo razporeditev tipkovnice ali pa je bila koda prebrana le delno.',
  ],
  damaged: [
    'Koda ni bila prebrana v celoti',
    'Del podatkov manjka ali je spremenjen: koda je bila napačno prebrana ali pa je dokument poškodovan.',
  ],
  malformed: [
    'Koda ni narejena, kot bi morala biti',
    'Kodo je bilo mogoče prebrati, vendar njena vsebina ni v skladu s pravili. Naredila jo je programska oprema z napako ali pa jo je nekdo spremenil. Ponovno skeniranje ne bo pomagalo.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Vrsta podpisa ni dovoljena',
    'Dokument navaja vrsto podpisa, ki ni dovoljena, ker bi ga bilo mogoče ponarediti.',
  ],
  KID_NOT_CANONICAL: [
    'Ključ je neobičajno označen',
    'Nosilec je oznako svojega ključa zapisal v neobičajni obliki. Kljub temu jo je bilo mogoče prebrati.',
  ],
  undone: [
    'Besedilo je bilo med potjo spremenjeno',
    'Čitalnik ali program je dodal ali zamenjal znake. To je bilo razveljavljeno, nato je bilo kodo mogoče prebrati.',
  ],
  KEYBOARD_LAYOUT: [
    'Čitalnik ima drugo razporeditev tipkovnice',
    'Čitalnik tipka z drugo razporeditvijo tipkovnice kot ta računalnik, zato so znaki napačni. Dokument je lahko v redu: čitalnik in računalnik je treba nastaviti na isto razporeditev.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
