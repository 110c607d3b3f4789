/** The members of the payload and the kinds of values in it. Every signature is genuine. */
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import type { Group, Vector } from '../vector.ts';
import { type Members, payloadWith } from './chain.ts';
import { CLAUSES, reject, sealCard } from './draft.ts';

type Edit = { readonly set?: Members; readonly prc?: Members };

function atFault(id: string, edit: Edit | string, code: ReasonCode, description: string): Vector {
  const claims = typeof edit === 'string' ? edit : payloadWith(PRC, edit);
  const about = [`jws-${id}`, description, CLAUSES.payload, 'SignedFault'] as const;
  return reject(about, sealCard(PRC, { claims }), 'schema-and-header', code);
}

const good = payloadWith(PRC);

const whole: Vector[] = [
  atFault('payload-array', `[${good}]`, 'FIELD_TYPE', 'The payload is an array.'),
  atFault('payload-text', JSON.stringify(good), 'FIELD_TYPE', 'The payload is a text.'),
  atFault('payload-null', 'null', 'FIELD_TYPE', 'The payload is null.'),
  atFault('payload-number', '7', 'FIELD_TYPE', 'The payload is a number.'),
  atFault('payload-empty', '{}', 'FIELD_MISSING', 'The payload is empty.'),
  atFault('prc-array', { set: { prc: [] } }, 'FIELD_TYPE', 'The certificate is an array.'),
  atFault('prc-text', { set: { prc: 'Doe' } }, 'FIELD_TYPE', 'The certificate is a text.'),
  atFault('prc-null', { set: { prc: null } }, 'FIELD_TYPE', 'The certificate is null.'),
];

const foreign: Vector[] = [
  ...(
    [
      ['iss', 'BE:0120'],
      ['iat', 1_795_132_800],
      ['exp', 1_798_675_200],
      ['status', { status_list: { idx: 1, uri: 'https://example.org/s' } }],
      ['ehic', {}],
      ['Sid', 'eessi:prc:1.0'],
    ] as const
  ).map(([name, value]) =>
    atFault(
      `member-${name === 'Sid' ? 'sid-capital' : name}`,
      { set: { [name]: value } },
      'FIELD_UNKNOWN',
      `A member ${name}, which the payload does not have.`,
    ),
  ),
  atFault(
    'member-proto',
    good.replace('{', '{"__proto__":{},'),
    'FIELD_UNKNOWN',
    'A member with a name that JavaScript objects have.',
  ),
  ...['zz', 'FN', 'FN ', '', 'constructor', 'form'].map((name, i) =>
    atFault(
      `prc-member-${['zz', 'fn-capitals', 'fn-space', 'empty', 'constructor', 'form'][i]}`,
      { prc: { [name]: 'x' } },
      'FIELD_UNKNOWN',
      `A member of the certificate that it does not have: ${JSON.stringify(name)}.`,
    ),
  ),
  atFault('prc-member-null', { prc: { zz: null } }, 'FIELD_UNKNOWN', 'A member that it does not have, with null.'),
];

const MANDATORY = ['ic', 'fn', 'gn', 'dob', 'hi', 'in', 'ii', 'sd', 'ed', 'di'] as const;

const missing: Vector[] = [
  atFault('missing-sid', { set: { sid: undefined } }, 'FIELD_MISSING', 'No schema.'),
  atFault('missing-prc', { set: { prc: undefined } }, 'FIELD_MISSING', 'No certificate.'),
  ...MANDATORY.map((name) =>
    atFault(`missing-${name}`, { prc: { [name]: undefined } }, 'FIELD_MISSING', `A certificate without ${name}.`),
  ),
];

const OTHER_TYPES = [
  ['null', null],
  ['true', true],
  ['array', ['x']],
  ['object', { x: 'x' }],
] as const;

const types: Vector[] = [
  ...[...MANDATORY, 'ci', 'xd'].map((name) =>
    atFault(`type-${name}-number`, { prc: { [name]: 20261101 } }, 'FIELD_TYPE', `The value of ${name} is a number.`),
  ),
  ...[...MANDATORY, 'ci', 'xd'].map((name, i) => {
    const [what, value] = OTHER_TYPES[i % OTHER_TYPES.length]!;
    return atFault(
      `type-${name}-${what}`,
      { prc: { [name]: value } },
      'FIELD_TYPE',
      `The value of ${name} is of the type ${what}.`,
    );
  }),
  atFault('type-ci-null-absent', { prc: { ci: null, xd: null } }, 'FIELD_TYPE', 'Null for the optional members.'),
  ...(['sid', 'jti', 'rid'] as const).flatMap((name) => [
    atFault(`type-${name}-number`, { set: { [name]: 1 } }, 'FIELD_TYPE', `The value of ${name} is a number.`),
    atFault(`type-${name}-null`, { set: { [name]: null } }, 'FIELD_TYPE', `The value of ${name} is null.`),
    atFault(`type-${name}-array`, { set: { [name]: ['x'] } }, 'FIELD_TYPE', `The value of ${name} is an array.`),
  ]),
];

const schemas: Vector[] = (
  [
    ['1-1', 'eessi:prc:1.1', 'SCHEMA_UNKNOWN', 'A later version of the schema.'],
    ['2-0', 'eessi:prc:2.0', 'SCHEMA_UNKNOWN', 'Another version of the schema.'],
    ['10-0', 'eessi:prc:10.0', 'SCHEMA_UNKNOWN', 'A version of two digits.'],
    ['1-00', 'eessi:prc:1.00', 'SCHEMA_UNKNOWN', 'The version with another zero, which is another name.'],
    ['ehic', 'eessi:ehic:1.0', 'FIELD_VALUE', 'The schema of a card, which there is not.'],
    ['no-minor', 'eessi:prc:1', 'FIELD_VALUE', 'A version without its second number.'],
    ['three-numbers', 'eessi:prc:1.0.0', 'FIELD_VALUE', 'A version of three numbers.'],
    ['capitals', 'EESSI:PRC:1.0', 'FIELD_VALUE', 'The schema in capitals.'],
    ['space', 'eessi:prc:1.0 ', 'FIELD_VALUE', 'A space after the schema.'],
    [
      'line-feed',
      'eessi:prc:1.0\n',
      'FIELD_VALUE',
      'A line feed after the schema, which some patterns allow at the end.',
    ],
    [
      'arabic-digits',
      'eessi:prc:\u0661.\u0660',
      'FIELD_VALUE',
      'A version in Arabic-Indic digits, which some patterns take for digits.',
    ],
    ['empty', '', 'FIELD_VALUE', 'An empty schema.'],
  ] as const
).map(([id, sid, code, description]) => atFault(`schema-${id}`, { set: { sid } }, code, description));

export const payload: readonly Group[] = [
  { folder: 'payload', vectors: [...whole, ...foreign, ...schemas] },
  { folder: 'fields', vectors: [...missing, ...types] },
];
