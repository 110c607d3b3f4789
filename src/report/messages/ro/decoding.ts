import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nu s-a scanat nimic', 'Scanerul nu a furnizat niciun text.'],
  TEXT_TOO_LONG: [
    'Nu este un cod de asigurări de sănătate',
    'Textul este mai lung decât poate fi un cod QR[ (numărul maxim de caractere: {most})].',
  ],
  cleaned: [
    'Caractere în plus eliminate',
    'Scanerul a adăugat spații sau rânduri noi. Acestea au fost eliminate, iar codul a putut fi citit.',
  ],
  TEXT_LOWER_CASE: [
    'Scanerul a modificat textul',
    'Textul a fost primit cu litere mici, dar aceste coduri au numai majuscule. Scanerul sau tastatura are o setare greșită; documentul poate fi în regulă.',
  ],
  NOT_AN_EHIC: [
    'Nu este un cod de asigurări de sănătate',
    'Acest cod nu provine de pe un card european de asigurări sociale de sănătate sau de pe certificatul său de înlocuire.[ Este vorba despre: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Tip de cod necunoscut',
    'Poate fi un cod de asigurări de sănătate, dar într-o versiune[ ({version})] pe care acest program nu o cunoaște.',
  ],
  SCHEMA_UNKNOWN: [
    'Tip de document necunoscut',
    'Codul conține un document într-o versiune pe care acest program nu o cunoaște.',
  ],
  BASE45_INVALID: [
    'Codul nu a fost citit corect',
    'Textul conține caractere pe care un astfel de cod nu le are sau lipsește o parte din el. Adesea, scanerul este setat pentru altă tastatură sau codul a fost citit doar parțial.',
  ],
  damaged: [
    'Codul nu a fost citit complet',
    'O parte din date lipsește sau a fost modificată: codul a fost citit greșit sau documentul este deteriorat.',
  ],
  malformed: [
    'Codul nu este alcătuit corect',
    'Codul a putut fi citit, dar conținutul nu respectă regulile. A fost creat de un program defect sau l-a modificat cineva. O nouă scanare nu ajută.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Tip de semnătură nepermis',
    'Documentul indică un tip de semnătură care nu este permis, deoarece o astfel de semnătură ar putea fi falsificată.',
  ],
  KID_NOT_CANONICAL: [
    'Cheie indicată într-un mod neobișnuit',
    'Instituția a scris numele cheii sale într-o formă neobișnuită. Totuși, acesta a putut fi citit.',
  ],
  undone: [
    'Textul a fost modificat pe parcurs',
    'Un scaner sau un program adăugase ori înlocuise caractere. Modificarea a fost anulată, iar codul a putut fi citit.',
  ],
  KEYBOARD_LAYOUT: [
    'Scanerul este setat pentru altă tastatură',
    'Scanerul scrie cu altă configurație de tastatură decât cea a acestui calculator, astfel că apar caractere greșite. Documentul poate fi în regulă: scanerul și calculatorul trebuie setate la aceeași configurație.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
