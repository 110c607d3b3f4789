/** First and last values of dates and texts, characters that are not seen, addresses, and zones far from Brussels. */
import type { CardFields } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { change, EHIC, PRC, prcOf } from './cards.ts';
import { fails, passes } from './cases.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

const holds = passes(CLAUSES.dates, 'Boundary');
const sealed = sealCard(PRC);

const dates: Vector[] = [
  holds(
    'date-day-0',
    { ...EHIC, birthDate: '0001-01-01', validFrom: '1970-01-01' },
    'From day 0, born in the year 1.',
    {
      registry: 'since-1960.json',
    },
  ),
  holds('birth-year-1-unknown', { ...PRC, birthDate: '0001-00-00' }, 'Born on an unknown day of the year 1.'),
  fails(CLAUSES.dates, 'birth-not-after-start', 'Boundary')(
    'birth-year-9999',
    { ...PRC, birthDate: '9999-12-31' },
    'BIRTH_AFTER_START',
    'Born on the last day of the year 9999: a date, but after the first day.',
  ),
  fails(CLAUSES.dates, 'key-valid-on-issuance', 'Boundary')(
    'date-issued-day-0',
    prcOf('1970-01-01', '1970-01-01', '1970-01-01', { birthDate: '1969-12-31' }),
    'CERTIFICATE_NOT_YET_VALID',
    'Issued on day 0: a date, but before the certificate.',
    { treatmentDate: '1970-01-01' },
  ),
  holds('date-issued-today', { ...PRC, issuedOn: '2026-11-23' }, 'Issued today: no warning.'),
];

/** A card whose texts are remarked, one code for each finding. */
function shown(id: string, fields: CardFields, description: string, ...warnings: ReasonCode[]): Vector {
  const about = [`shown-${id}`, description, 'spec/verification.md, `signature`', 'Script'] as const;
  return approve(about, change(PRC, fields), { warnings });
}

const unseen = 'CHARACTER_NOT_ALLOWED';
const edge = 'TEXT_EDGE_SPACE';
const family = (familyName: string): CardFields => ({ familyName });

const characters: Vector[] = [
  shown('edge-space-before', family(' Doe'), 'A space before a name.', edge),
  shown('edge-space-after', family('Doe '), 'A space after a name.', edge),
  shown('edge-no-break', family('\u00a0Doe'), 'A no-break space before a name.', edge),
  shown('edge-em-space', family('Doe\u2003'), 'An em space after a name.', edge),
  shown('edge-ideographic', family('Doe\u3000'), 'An ideographic space after a name.', edge),
  shown('edge-next-line', family('Doe\u0085'), 'U+0085 after a name: White_Space, and not seen.', unseen, edge),
  shown('edge-line-separator', family('\u2028Doe'), 'U+2028 before a name: White_Space, and not seen.', unseen, edge),
  shown('space-inside', family('D\u00a0o\u2003e'), 'White space inside a name is no finding.'),
  shown('byte-order-mark-inside', family('D\ufeffoe'), 'U+FEFF inside a name.', unseen),
  shown('byte-order-mark-after', family('Doe\ufeff'), 'U+FEFF after a name, which is no White_Space.', unseen),
  shown('unassigned', family('Doe\u0378'), 'A code point that Unicode has not assigned.', unseen),
  shown('noncharacter', family('Doe\ufdd0'), 'A code point that Unicode never assigns.', unseen),
  shown('hangul-filler', family('Doe\u3164'), 'A letter that is drawn as nothing.', unseen),
  shown('variation-selector', family('Doe\ufe0f'), 'A variation selector.', unseen),
  shown('braille-blank', family('Doe\u2800'), 'The empty Braille pattern.', unseen),
  shown('replacement', family('D\ufffde'), 'The replacement character.', unseen),
  shown('leading-mark', family('\u0301Doe'), 'A combining mark at the beginning.', unseen),
  shown('mark-inside', family('Dx\u0301oe'), 'A combining mark after a letter is no finding.'),
  shown('two-in-one', family('\u200bD\u200boe'), 'Two invisible characters in one text: one finding.', unseen),
];

const addresses: Vector[] = [
  ...(
    [
      ['scheme-only', 'https:', 'Nothing after the colon.'],
      ['digit-first', '1https://example.org/', 'A scheme that begins with a digit.'],
      ['hyphen-first', '-a:b', 'A scheme that begins with a hyphen.'],
      ['colon-first', ':example.org', 'No scheme.'],
      ['scheme-underscore', 'ht_tps://example.org/', 'A scheme with an underscore.'],
      ['space', 'https://example.org/a b', 'A space.'],
      ['del', 'https://example.org/\u007f', 'U+007F.'],
      ['line-feed', 'https://example.org/\n', 'A line feed at the end.'],
    ] as const
  ).map(([id, revocation, description]) =>
    reject(
      [`reference-${id}`, description, CLAUSES.claims, 'SignedFault'],
      sealCard({ ...PRC, revocation }),
      'schema-and-header',
      'REVOCATION_URI_INVALID',
    ),
  ),
  ...(
    [
      ['shortest', 'a:b', 'A scheme of one letter, a colon, and one character.'],
      ['every-sign', 'A1+.-z:!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', 'Every kind of sign that is printable ASCII.'],
    ] as const
  ).map(([id, revocation, description]) =>
    approve([`reference-${id}`, description, CLAUSES.claims, 'Boundary'], { ...PRC, revocation }),
  ),
];

const past = prcOf('2026-09-01', '2026-09-01', '2026-11-23');
const inPeriod = passes(CLAUSES.treatment, 'TreatmentDate');
const outside = fails(CLAUSES.treatment, 'treatment-date-in-period', 'TreatmentDate');
const night = { now: '2026-11-24T03:30:00Z' };

const zones: Vector[] = [
  inPeriod('treatment-today-martinique', past, 'Half past eleven at night in Martinique: still the last day.', {
    ...night,
    timeZone: 'America/Martinique',
  }),
  outside('treatment-today-azores', past, 'AFTER_PERIOD', 'The same moment in the Azores: the day after.', {
    ...night,
    timeZone: 'Atlantic/Azores',
  }),
  fails(CLAUSES.treatment, 'treatment-date-not-in-future', 'TreatmentDate')(
    'treatment-tomorrow-martinique',
    PRC,
    'TREATMENT_DATE_IN_FUTURE',
    '24 November has not begun in Martinique.',
    { ...night, timeZone: 'America/Martinique', treatmentDate: '2026-11-24' },
  ),
];

const scanned = (id: string, text: string, code: ReasonCode, description: string): Vector =>
  reject([`text-${id}`, description, CLAUSES.text, 'Scanner'], text, 'decodable', code);
const body = sealed.text.slice(4);
const padded = (length: number) => sealed.text + '\n'.repeat(length - sealed.text.length);

const texts: Vector[] = [
  scanned('capital-and-small', `Eh1:${body}`, 'TEXT_LOWER_CASE', 'One small letter in the prefix.'),
  scanned('eh01', `EH01:${body}`, 'PROFILE_UNKNOWN', 'A version that is written with a zero.'),
  scanned('eh1234', 'EH1234:ABC', 'NOT_AN_EHIC', 'Four digits, which no version has.'),
  scanned(
    'astral-4296',
    `EH1:${'\u{10330}'.repeat(4292)}`,
    'BASE45_INVALID',
    '4296 code points, twice as many UTF-16 units.',
  ),
  scanned('astral-4297', `EH1:${'\u{10330}'.repeat(4293)}`, 'TEXT_TOO_LONG', '4297 code points.'),
  scanned('symbology-only', ']Q1\r\n', 'TEXT_EMPTY', 'Nothing but what a scanner puts around a code.'),
  scanned('nul-only', '\u0000\u0000', 'TEXT_EMPTY', 'Nothing but control characters.'),
  scanned('blank-17185', ' '.repeat(17_185), 'TEXT_TOO_LONG', 'White space, one character more than is looked at.'),
  approve(['text-breaks-and-spaces', 'A line break inside, and spaces at the end.', CLAUSES.text, 'Scanner'], PRC, {
    sealed,
    text: `${sealed.text.slice(0, 40)}\r\n${sealed.text.slice(40)}  `,
    warnings: ['TEXT_LINE_BREAKS', 'TEXT_TRAILING_SPACE'],
    isAcceptable: true,
  }),
  approve(
    ['text-17184', 'Four times as many characters as a code, but for line feeds.', CLAUSES.text, 'Boundary'],
    PRC,
    {
      sealed,
      text: padded(17_184),
      warnings: ['TEXT_LINE_BREAKS'],
      isAcceptable: true,
    },
  ),
  reject(
    ['text-17185', 'One character more than is looked at.', CLAUSES.text, 'Boundary'],
    padded(17_185),
    'decodable',
    'TEXT_TOO_LONG',
    { isAcceptable: true },
  ),
];

export const boundaries: readonly Group[] = [
  { folder: 'card-values', vectors: [...dates, ...addresses] },
  { folder: 'characters', vectors: characters },
  { folder: 'treatment-date', vectors: zones },
  { folder: 'text', vectors: texts },
];
