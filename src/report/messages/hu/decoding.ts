import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nem történt beolvasás', 'A leolvasó nem adott szöveget.'],
  TEXT_TOO_LONG: [
    'Nem egészségbiztosítási kód',
    'A szöveg hosszabb, mint amilyen egy QR-kód lehet[ (legfeljebb {most} karakter)].',
  ],
  cleaned: [
    'Fölösleges karakterek kihagyva',
    'A leolvasó szóközöket vagy sortöréseket tett hozzá. Ezek kihagyásával a kód olvasható volt.',
  ],
  TEXT_LOWER_CASE: [
    'A leolvasó megváltoztatta a szöveget',
    'A szöveg kisbetűkkel érkezett, de ezekben a kódokban csak nagybetűk vannak. A leolvasó vagy a billentyűzet beállítása hibás; a dokumentum rendben lehet.',
  ],
  NOT_AN_EHIC: [
    'Nem egészségbiztosítási kód',
    'Ez a kód nem európai egészségbiztosítási kártyáról vagy kártyahelyettesítő nyomtatványról származik.[ A kód fajtája: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Ismeretlen fajtájú kártyakód',
    'Ez lehet egészségbiztosítási kód, de olyan változatú[ ({version})], amelyet ez a program nem ismer.',
  ],
  SCHEMA_UNKNOWN: [
    'Ismeretlen fajtájú dokumentum',
    'A kód olyan változatú dokumentumot tartalmaz, amelyet ez a program nem ismer.',
  ],
  BASE45_INVALID: [
    'A kód beolvasása hibás',
    'A szövegben olyan karakterek vannak, amelyek ilyen kódban nem lehetnek, vagy a szöveg egy része hiányzik. Gyakran a leolvasó más billentyűzetkiosztásra van állítva, vagy a kódnak csak egy részét olvasta be.',
  ],
  damaged: [
    'A kód beolvasása nem teljes',
    'Az adatok egy része hiányzik vagy megváltozott: a kód beolvasása hibás volt, vagy a dokumentum sérült.',
  ],
  malformed: [
    'A kód nem megfelelően készült',
    'A kód olvasható volt, de tartalma nem felel meg a szabályoknak. Hibás program készítette, vagy valaki megváltoztatta. Az ismételt beolvasás nem segít.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Nem megengedett aláírásfajta',
    'A dokumentum olyan fajtájú aláírást jelöl meg, amely nem megengedett, mert hamisítható lenne.',
  ],
  KID_NOT_CANONICAL: [
    'A kulcs szokatlan módon van megnevezve',
    'Az intézmény szokatlan formában adta meg a kulcsa nevét. A név így is olvasható volt.',
  ],
  undone: [
    'A szöveg útközben megváltozott',
    'Egy leolvasó vagy program karaktereket adott hozzá vagy cserélt ki. Ennek visszaállítása után a kód olvasható volt.',
  ],
  KEYBOARD_LAYOUT: [
    'A leolvasó billentyűzetkiosztása más',
    'A leolvasó más billentyűzetkiosztással ír, mint amilyen ezen a számítógépen van, ezért a karakterek hibásak. A dokumentum rendben lehet: a leolvasót és a számítógépet ugyanarra a kiosztásra kell állítani.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
