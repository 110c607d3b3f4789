/** JSON (RFC 8259) of the payload, always under a genuine signature. */
import { concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { change, PRC } from '../cards.ts';
import type { Flag } from '../flags.ts';
import type { Group, Vector } from '../vector.ts';
import { payloadWith } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

const good = payloadWith(PRC);

function atFault(
  id: string,
  claims: string | Uint8Array,
  code: ReasonCode,
  description: string,
  ...flags: Flag[]
): Vector {
  const about = [`jws-json-${id}`, description, CLAUSES.json, 'SignedFault', ...flags] as const;
  return reject(about, sealCard(PRC, { claims }), 'schema-and-header', code);
}

/** The payload with another text where the JSON of the family name stands. */
const withName = (json: string) => good.replace('"Doe"', json);
const withBytes = (...bytes: number[]) => {
  const [before = '', after = ''] = good.split('Doe');
  return concatBytes(utf8Encode(before), Uint8Array.from(bytes), utf8Encode(after));
};
const nested = (depth: number) => withName('['.repeat(depth) + ']'.repeat(depth));

const syntax: Vector[] = (
  [
    ['empty', '', 'No character.'],
    ['blank', ' \n', 'Nothing but white space.'],
    ['words', 'sid', 'A word.'],
    ['byte-order-mark', `\ufeff${good}`, 'A byte order mark before the object.'],
    ['truncated', good.slice(0, -1), 'The closing brace is missing.'],
    ['trailing', `${good}x`, 'A letter after the object.'],
    ['second-object', `${good}${good}`, 'The object twice.'],
    ['trailing-comma', good.replace(/}$/, ',}'), 'A comma after the last member.'],
    ['leading-comma', good.replace('{', '{,'), 'A comma before the first member.'],
    ['comment', good.replace('{', '{/* */'), 'A comment.'],
    ['line-comment', `${good}//`, 'A comment at the end.'],
    ['single-quotes', good.replaceAll('"', "'"), 'Single quotes.'],
    ['bare-name', good.replace('"sid"', 'sid'), 'A name without quotes.'],
    ['nul', `${good}\0`, 'A NUL after the object.'],
    ['no-break-space', `\u00a0${good}`, 'A no-break space, which is no white space of JSON.'],
    ['form-feed', `\f${good}`, 'A form feed, which is no white space of JSON.'],
    ['line-feed-in-text', withName('"Do\ne"'), 'A line feed within a text.'],
    ['tab-in-text', withName('"Do\te"'), 'A tab within a text.'],
    ['nul-in-text', withName('"Do\0e"'), 'A NUL within a text.'],
    ['escape-x', withName('"\\x44oe"'), 'An escape that JSON does not have.'],
    ['escape-zero', withName('"Do\\0e"'), 'The escape of a NUL that JSON does not have.'],
    ['escape-short', withName('"Do\\u65"'), 'An escape with two digits.'],
    ['open-text', good.replace(/"}}$/, '}}'), 'The last text has no end.'],
    ['nan', withName('NaN'), 'NaN for a name.'],
    ['infinity', withName('-Infinity'), 'Infinity for a name.'],
    ['undefined', withName('undefined'), 'Undefined for a name.'],
    ['capital-true', withName('True'), 'A truth value of Python for a name.'],
    ['leading-zero', withName('01'), 'A number with a zero before it.'],
    ['plus', withName('+1'), 'A number with a plus.'],
    ['hexadecimal', withName('0x1F'), 'A hexadecimal number.'],
    ['decimal-point', withName('1.'), 'A number with nothing after its decimal point.'],
    ['bare-point', withName('.5'), 'A number with nothing before its decimal point.'],
    ['underscore', withName('1_000'), 'A number with an underscore.'],
  ] as const
).map(([id, claims, description]) => atFault(id, claims, 'JSON_INVALID', description));

const encoding: Vector[] = [
  atFault('bad-utf8', withBytes(0x44, 0xff, 0x65), 'JSON_INVALID', 'A name with the byte ff.'),
  atFault('latin-1', withBytes(0x44, 0xf6, 0x65), 'JSON_INVALID', 'A name in ISO 8859-1.'),
  atFault(
    'overlong-utf8',
    withBytes(0xc1, 0x84, 0x6f, 0x65),
    'JSON_INVALID',
    'A letter in two bytes that has one.',
    'Malleability',
  ),
  atFault('surrogate-utf8', withBytes(0xed, 0xa0, 0x80), 'JSON_INVALID', 'Half a surrogate pair as three bytes.'),
  atFault('utf-16', utf16(good), 'JSON_INVALID', 'The object in UTF-16.'),
  atFault(
    'surrogate-high',
    withName('"\\ud800"'),
    'JSON_INVALID',
    'The escape of the first half of a surrogate pair, alone.',
  ),
  atFault(
    'surrogate-low',
    withName('"Doe\\udc00"'),
    'JSON_INVALID',
    'The escape of the second half of a surrogate pair, alone.',
  ),
  atFault(
    'surrogate-order',
    withName('"\\udc00\\ud800"'),
    'JSON_INVALID',
    'Both halves of a surrogate pair the other way round.',
  ),
  atFault(
    'surrogate-token-id',
    good.replace(/"jti":"[^"]*"/, '"jti":"\\udfff"'),
    'JSON_INVALID',
    'Half a surrogate pair as token id.',
  ),
];

const twice = (id: string, claims: string, description: string) =>
  atFault(id, claims, 'JSON_DUPLICATE_NAME', description);

const names: Vector[] = [
  twice('sid-twice', good.replace('{', '{"sid":"eessi:prc:1.0",'), 'The same schema twice.'),
  twice('prc-twice', good.replace(/}$/, ',"prc":{}}'), 'Two certificates, the empty one last.'),
  twice('name-twice', good.replace('"fn"', '"fn":"Roe","fn"'), 'Two family names.'),
  twice('name-twice-apart', good.replace('"di"', '"fn":"Roe","di"'), 'Two family names, other members between them.'),
  twice(
    'name-twice-escaped',
    good.replace('"fn"', '"\\u0066n":"Roe","fn"'),
    'Two family names, one of them under a name with an escape.',
  ),
  twice('end-twice', good.replace(/}}$/, ',"ed":"2027-12-31"}}'), 'Two last days.'),
  twice(
    'revocation-twice',
    good.replace('"rid"', '"rid":"https://example.org/none","rid"'),
    'Two lists of revoked token ids.',
  ),
];

const depth: Vector[] = [
  atFault(
    'deep-16',
    nested(14),
    'FIELD_TYPE',
    '16 objects and arrays in each other, which is allowed, for a name.',
    'Boundary',
  ),
  atFault('deep-17', nested(15), 'JSON_INVALID', '17 objects and arrays in each other.', 'Boundary'),
  atFault('deep', nested(3000), 'JSON_INVALID', '3000 arrays in each other.', 'DenialOfService'),
  atFault('deep-open', '['.repeat(8000), 'JSON_INVALID', '8000 arrays that are not closed.', 'DenialOfService'),
];

const numbers: Vector[] = (
  [
    ['integer', '7', 'An integer'],
    ['float', '1.0', 'A number with a fraction of 0'],
    ['exponent', '1e0', 'A number with an exponent'],
    ['minus-zero', '-0', 'Minus zero'],
    ['large', '9007199254740993', 'An integer beyond 2^53'],
    ['huge', '1e400', 'A number beyond what a double holds'],
    ['digits', '1'.repeat(400), 'An integer of 400 digits'],
  ] as const
).map(([id, json, what]) => atFault(`number-${id}`, withName(json), 'FIELD_TYPE', `${what} for a name.`));

function written(id: string, claims: string, description: string, card = PRC as Parameters<typeof approve>[1]): Vector {
  const about = [`jws-json-${id}`, description, CLAUSES.json, 'AnyJson'] as const;
  return approve(about, card, { sealed: sealCard(PRC, { claims }) });
}

const { sid, jti, rid, prc } = JSON.parse(good);
const backwards = Object.fromEntries(Object.entries(prc).reverse());
const named = (familyName: string) => change(PRC, { familyName });

const valid: Vector[] = [
  written('order', JSON.stringify({ prc: backwards, rid, jti, sid }), 'The members in another order.'),
  written(
    'white-space',
    `\r\n\t ${JSON.stringify({ sid, jti, rid, prc }, null, 2)}\n`,
    'White space around and between the members.',
  ),
  written('escape', withName('"\\u0044\\u006Fe"'), 'Letters as escapes, in digits of both cases.'),
  written('escape-name', good.replace('"fn"', '"\\u0066\\u006e"'), 'A name with escapes.'),
  written('escape-solidus', good.replace('https://', 'https:\\/\\/'), 'A solidus with a reverse solidus before it.'),
  written(
    'escape-quote',
    withName('"D\\"o\\\\e"'),
    'A quotation mark and a reverse solidus in a name.',
    named('D"o\\e'),
  ),
  written(
    'escape-pair',
    withName('"\\ud800\\udf30\\ud800\\udf31"'),
    'Letters beyond the Basic Multilingual Plane as two escapes each.',
    named('\u{10330}\u{10331}'),
  ),
];

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le'));
}

export const json: Group = {
  folder: 'json',
  vectors: [...syntax, ...encoding, ...names, ...depth, ...numbers, ...valid],
};
