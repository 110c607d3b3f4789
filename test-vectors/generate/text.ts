/** The text itself, before Base45: prefix, length, what scanners add, codes of other kinds. */
import { EHIC, PRC } from './cards.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

const sealed = sealCard(PRC);
const body = sealed.text.slice(4);

function foreign(id: string, text: string, what: string): Vector {
  const about = [`text-${id}`, `${what}.`, CLAUSES.text, 'ForeignCode'] as const;
  return reject(about, text, 'decodable', 'NOT_AN_EHIC');
}

const GERMAN: Readonly<Record<string, string>> = { Y: 'Z', Z: 'Y', ':': 'Ö', '/': '-', '-': 'ß', '+': '`', '*': '(' };
const FRENCH: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'1234567890'].map((digit, i) => [digit, '&é"\'(-è_çà'[i]!])),
  ...{ A: 'Q', Q: 'A', Z: 'W', W: 'Z', M: '?', ':': 'M', '.': ':', '/': '!', '-': ')', '*': '8', $: '4', '%': '5' },
};

/** What is read after all, because only one way of undoing what happened to it gives a code. */
function cleaned(id: string, description: string, scanned: string, code: 'TEXT_FRAME' | 'TEXT_URL_ENCODED'): Vector {
  return approve([`text-${id}`, description, CLAUSES.text, 'Scanner'], PRC, {
    sealed,
    text: scanned,
    warnings: [code],
    isAcceptable: true,
  });
}

const invalid: Vector[] = [
  reject(['text-empty', 'No character at all.', CLAUSES.text, 'Scanner'], '', 'decodable', 'TEXT_EMPTY'),
  reject(['text-blank', 'Nothing but white space.', CLAUSES.text, 'Scanner'], ' \r\n\t ', 'decodable', 'TEXT_EMPTY'),
  reject(
    ['text-4297-characters', 'One character more than a QR code of version 40-L holds.', CLAUSES.text, 'Boundary'],
    `EH1:${'A'.repeat(4293)}`,
    'decodable',
    'TEXT_TOO_LONG',
  ),
  reject(
    ['text-4296-characters', 'As long as a QR code can be: refused for what is in it only.', CLAUSES.text, 'Boundary'],
    `EH1:${'A'.repeat(4291)}0`,
    'decodable',
    'DEFLATE_INVALID',
  ),
  reject(
    ['text-lower-case', 'A sound text in lower case.', CLAUSES.text, 'Scanner'],
    sealed.text.toLowerCase(),
    'decodable',
    'TEXT_LOWER_CASE',
  ),
  reject(
    ['text-lower-case-body', 'A sound prefix before Base45 in lower case.', CLAUSES.base45, 'Scanner'],
    `EH1:${body.toLowerCase()}`,
    'decodable',
    'BASE45_INVALID',
  ),
  reject(
    ['text-eh2', 'A version of the text that does not exist yet.', CLAUSES.text],
    `EH2:${body}`,
    'decodable',
    'PROFILE_UNKNOWN',
  ),
  reject(
    ['text-eh10', 'A version of two digits, not to be taken for EH1.', CLAUSES.text],
    `EH10:${body}`,
    'decodable',
    'PROFILE_UNKNOWN',
  ),
  ...[
    ['german', 'German', sealed.text.replace(/[YZ:/\-+*]/g, (key) => GERMAN[key]!)],
    ['french', 'French', [...sealed.text].map((key) => FRENCH[key] ?? key).join('')],
    ['spanish', 'Spanish', sealed.text.replaceAll(':', 'Ñ')],
  ].map(([id, name, text]) =>
    reject(
      [
        `text-keyboard-${id}`,
        `Typed by a scanner on a computer with a ${name} keyboard layout.`,
        CLAUSES.text,
        'Scanner',
      ],
      text!,
      'decodable',
      'KEYBOARD_LAYOUT',
    ),
  ),
  foreign('hc1', `HC1:${body}`, 'The prefix of the EU Digital COVID Certificate'),
  foreign('web-address', 'https://example.org/EH1:', 'A web address'),
  foreign('health-link', 'shc:/567629595326546034602925', 'A SMART Health Card'),
  foreign('contact', 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;John\r\nEND:VCARD', 'A contact'),
  foreign('words', 'Hello', 'A word'),
  foreign('jws', 'eyJhbGciOiJFUzI1NiJ9.eyJzaWQiOiJlZXNzaTpwcmM6MS4wIn0.AAAA', 'A JWS that is not compressed'),
];

const wrapped = sealed.text.replace(/.{76}/g, '$&\r\n');
const valid: Vector[] = [
  approve(['text-plain', 'A text as the QR code holds it.', CLAUSES.text], PRC, { sealed }),
  approve(['text-trailing-space', 'One space after the text.', CLAUSES.text, 'Scanner'], PRC, {
    sealed,
    text: `${sealed.text} `,
    warnings: ['TEXT_TRAILING_SPACE'],
    isAcceptable: true,
  }),
  ...[0, 1].map((position) => {
    const other = withLength(position === 0 ? 0 : 2);
    const about = [
      `text-trailing-spaces-${position + 1}`,
      `Three spaces after a text whose Base45 has a length of ${position === 0 ? 0 : 2} modulo 3.`,
      CLAUSES.text,
      'Scanner',
    ] as const;
    return approve(about, other.card, {
      sealed: other.sealed,
      text: `${other.sealed.text}   `,
      warnings: ['TEXT_TRAILING_SPACE'],
      isAcceptable: true,
    });
  }),
  approve(['text-line-breaks', 'CR LF after every 76 characters and a tab at the end.', CLAUSES.text, 'Scanner'], PRC, {
    sealed,
    text: `${wrapped}\t`,
    warnings: ['TEXT_LINE_BREAKS'],
    isAcceptable: true,
  }),
  approve(['text-final-line-feed', 'A line feed after the text.', CLAUSES.text, 'Scanner'], PRC, {
    sealed,
    text: `${sealed.text}\n`,
    warnings: ['TEXT_LINE_BREAKS'],
    isAcceptable: true,
  }),
];

const framed: Vector[] = [
  cleaned('byte-order-mark', 'A byte order mark before the prefix.', `\ufeff${sealed.text}`, 'TEXT_FRAME'),
  cleaned('symbology', 'The symbology identifier of a scanner before the prefix.', `]Q1${sealed.text}`, 'TEXT_FRAME'),
  cleaned('stx-etx', 'STX before the text, ETX and CR after it.', `\u0002${sealed.text}\u0003\r`, 'TEXT_FRAME'),
  cleaned('leading-space', 'Spaces before the prefix.', `  ${sealed.text}`, 'TEXT_FRAME'),
  cleaned('no-break-space', 'A no-break space at the end.', `${sealed.text}\u00a0`, 'TEXT_FRAME'),
  cleaned('no-break-spaces', 'No-break spaces for spaces.', sealed.text.replaceAll(' ', '\u00a0'), 'TEXT_FRAME'),
  cleaned('utf-16', 'A NUL after each character.', sealed.text.replace(/./g, '$&\u0000'), 'TEXT_FRAME'),
  cleaned(
    'percent-20',
    '%20 for each space, and nothing else encoded.',
    sealed.text.replaceAll(' ', '%20'),
    'TEXT_URL_ENCODED',
  ),
  cleaned(
    'percent-encoded',
    'Percent-encoded as a URI component.',
    encodeURIComponent(sealed.text),
    'TEXT_URL_ENCODED',
  ),
  cleaned(
    'form',
    'Encoded as in a web form.',
    new URLSearchParams({ q: sealed.text }).toString().slice(2),
    'TEXT_URL_ENCODED',
  ),
  cleaned(
    'long-frame',
    'More characters than a QR code holds, but not once what surrounds the code is gone.',
    `${' '.repeat(4296)}${sealed.text}`,
    'TEXT_FRAME',
  ),
];

const spaced = search(({ text }) => text.includes('  '));
const doubleSpace = approve(
  [
    'text-double-space',
    'Base45 with two spaces in a row, which nothing on the way may make one.',
    CLAUSES.base45,
    'Scanner',
  ],
  spaced.card,
  { sealed: spaced.sealed },
);

/** An EHIC whose Base45 has that length modulo 3. */
function withLength(remainder: number) {
  return search(({ text }) => (text.length - 4) % 3 === remainder);
}

/** The first of a series of cards whose sealed form is as wanted. */
export function search(isWanted: (sealed: ReturnType<typeof sealCard>) => boolean) {
  for (let i = 0; ; i++) {
    const card = { ...EHIC, tokenId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` };
    const candidate = sealCard(card);
    if (isWanted(candidate)) return { card, sealed: candidate };
  }
}

export const text: Group = { folder: 'text', vectors: [...invalid, ...valid, ...framed, doubleSpace] };
