import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nekas netika noskenēts', 'No skenera netika saņemts teksts.'],
  TEXT_TOO_LONG: [
    'Tas nav veselības apdrošināšanas kartes kods',
    'Teksts ir garāks, nekā var būt QR kods[ (rakstzīmju skaits: ne vairāk kā {most})].',
  ],
  cleaned: [
    'Liekās rakstzīmes izlaistas',
    'Skeneris pievienoja atstarpes vai rindu pārtraukumus. Tie tika izlaisti, un pēc tam kodu varēja nolasīt.',
  ],
  TEXT_LOWER_CASE: [
    'Skeneris mainīja tekstu',
    'Teksts saņemts ar mazajiem burtiem, bet šādos kodos ir tikai lielie burti. Skeneris vai tastatūra ir nepareizi iestatīta; dokuments var būt kārtībā.',
  ],
  NOT_AN_EHIC: [
    'Tas nav veselības apdrošināšanas kartes kods',
    'Šis kods nav no Eiropas veselības apdrošināšanas kartes vai to aizstājošā pagaidu sertifikāta.[ Tas ir: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Nezināms kartes koda veids',
    'Tas var būt veselības apdrošināšanas kartes kods, bet šī programma nepazīst tā versiju[ ({version})].',
  ],
  SCHEMA_UNKNOWN: ['Nezināms dokumenta veids', 'Kodā ir dokuments, kura versiju šī programma nepazīst.'],
  BASE45_INVALID: [
    'Kods nav nolasīts pareizi',
    'Tekstā ir rakstzīmes, kādu šādā kodā nav, vai arī trūkst daļas teksta. Bieži skenerim ir iestatīts cits tastatūras izkārtojums vai kods ir nolasīts tikai daļēji.',
  ],
  damaged: [
    'Kods nav nolasīts pilnībā',
    'Daļas datu trūkst vai tie ir mainīti: kods ir nolasīts nepareizi vai dokuments ir bojāts.',
  ],
  malformed: [
    'Kods neatbilst prasībām',
    'Kodu varēja nolasīt, bet tā saturs neatbilst noteikumiem. To izveidoja kļūdaina programmatūra, vai arī kāds to ir mainījis. Skenēt vēlreiz nelīdzēs.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Paraksta veids nav atļauts',
    'Dokumentā norādīts paraksta veids, kas nav atļauts, jo to varētu viltot.',
  ],
  KID_NOT_CANONICAL: [
    'Atslēga nosaukta neparasti',
    'Institūcija savas atslēgas nosaukumu ir norādījusi neparastā veidā. To tomēr varēja nolasīt.',
  ],
  undone: [
    'Teksts pa ceļam ir mainīts',
    'Skeneris vai programma bija pievienojusi vai aizstājusi rakstzīmes. Tas tika novērsts, un pēc tam kodu varēja nolasīt.',
  ],
  KEYBOARD_LAYOUT: [
    'Skenerim ir cits tastatūras izkārtojums',
    'Skeneris raksta ar citu tastatūras izkārtojumu nekā šis dators, tāpēc rakstzīmes ir nepareizas. Dokuments var būt kārtībā: skenerim un datoram jāiestata vienāds izkārtojums.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
