import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Ništa nije skenirano', 'Skener nije poslao nikakav tekst.'],
  TEXT_TOO_LONG: [
    'To nije kod kartice zdravstvenog osiguranja',
    'Tekst je predug za bilo koji QR kod[ (najviše {most} znakova)].',
  ],
  cleaned: [
    'Suvišni znakovi izostavljeni',
    'Skener je dodao razmake ili prijelome redaka. Izostavljeni su pa je kod bilo moguće pročitati.',
  ],
  TEXT_LOWER_CASE: [
    'Skener je promijenio tekst',
    'Tekst je stigao malim slovima, a ovi kodovi imaju samo velika slova. Skener ili tipkovnica pogrešno su postavljeni; dokument je možda u redu.',
  ],
  NOT_AN_EHIC: [
    'To nije kod kartice zdravstvenog osiguranja',
    'Ovaj kod nije s Europske kartice zdravstvenog osiguranja ni s certifikata koji je privremeno zamjenjuje.[ To je: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Nepoznata vrsta koda kartice',
    'To može biti kod kartice zdravstvenog osiguranja, ali u verziji[ ({version})] koju ovaj program ne poznaje.',
  ],
  SCHEMA_UNKNOWN: ['Nepoznata vrsta dokumenta', 'Kod sadržava dokument u verziji koju ovaj program ne poznaje.'],
  BASE45_INVALID: [
    'Kod nije ispravno pročitan',
    'Tekst sadržava znakove kojih u takvom kodu nema ili mu nedostaje dio. Često je skener postavljen na drukčiji raspored tipkovnice ili je kod pročitan samo djelomično.',
  ],
  damaged: [
    'Kod nije u cijelosti pročitan',
    'Dio podataka nedostaje ili je promijenjen: kod je pogrešno pročitan ili je dokument oštećen.',
  ],
  malformed: [
    'Kod nije izrađen kako treba',
    'Kod je bilo moguće pročitati, ali njegov sadržaj nije u skladu s pravilima. Izradio ga je neispravan softver ili ga je netko promijenio. Ponovno skeniranje neće pomoći.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Vrsta potpisa nije dopuštena',
    'Dokument navodi vrstu potpisa koja nije dopuštena jer bi se mogao krivotvoriti.',
  ],
  KID_NOT_CANONICAL: [
    'Ključ je neuobičajeno označen',
    'Ustanova je oznaku svojeg ključa zapisala u neuobičajenom obliku. Ipak ju je bilo moguće pročitati.',
  ],
  undone: [
    'Tekst je putem promijenjen',
    'Skener ili program dodao je ili zamijenio znakove. To je poništeno pa je kod bilo moguće pročitati.',
  ],
  KEYBOARD_LAYOUT: [
    'Skener ima drukčiji raspored tipkovnice',
    'Skener piše s drukčijim rasporedom tipkovnice od onoga na ovom računalu pa su znakovi pogrešni. Dokument je možda u redu: skener i računalo treba postaviti na isti raspored.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
