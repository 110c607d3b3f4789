import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Nothing was scanned', 'The scanner gave no text.'],
  TEXT_TOO_LONG: [
    'Not a health insurance code',
    'The text is longer than any QR code can be[ (at most {most} characters)].',
  ],
  cleaned: [
    'Extra characters left out',
    'The scanner added spaces or line breaks. They were left out, and the code could then be read.',
  ],
  TEXT_LOWER_CASE: [
    'The scanner changed the text',
    'The text came in small letters, but these codes have capital letters only. The scanner or keyboard is set wrongly; the document may be in order.',
  ],
  NOT_AN_EHIC: [
    'Not a health insurance code',
    'This code is not from a European Health Insurance Card or its replacement certificate.[ It is: {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Unknown kind of card code',
    'This may be a health insurance code, but of a version[ ({version})] that this program does not know.',
  ],
  SCHEMA_UNKNOWN: [
    'Unknown kind of document',
    'The code holds a document of a version that this program does not know.',
  ],
  BASE45_INVALID: [
    'The code was not read correctly',
    'The text holds characters that such a code does not have, or part of it is missing. Often the scanner is set to another keyboard layout, or the code was read only in part.',
  ],
  damaged: [
    'The code was not read completely',
    'Part of the data is missing or changed: the code was read wrongly, or the document is damaged.',
  ],
  malformed: [
    'The code is not made as it must be',
    'The code could be read, but its content does not follow the rules. Faulty software made it, or somebody changed it. Scanning again will not help.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Kind of signature not allowed',
    'The document claims a kind of signature that is not allowed because it could be forged.',
  ],
  KID_NOT_CANONICAL: [
    'Key named in an unusual way',
    'The institution wrote the name of its key in an unusual form. It could still be read.',
  ],
  undone: [
    'Text was changed on the way',
    'A scanner or a program had added or replaced characters. This was undone, and the code could then be read.',
  ],
  KEYBOARD_LAYOUT: [
    'Scanner has another keyboard layout',
    'The scanner types with another keyboard layout than that of this computer, so that characters come out wrong. The document may be in order: the scanner and the computer have to be set to the same layout.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
