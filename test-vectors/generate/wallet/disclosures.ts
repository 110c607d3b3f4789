/** Disclosures and digests (RFC 9901, section 7.1). */
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import {
  CONCEALED,
  credential,
  digestOf,
  disclosureOf,
  encode,
  jwkOf,
  type Plan,
  present,
  presented,
  SOURCE,
  STATUS,
  saltOf,
} from './build.ts';
import { approve, CLAUSES, cardWith, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const about = (id: string, description: string, ...flags: Flag[]) =>
  [`disclosure-${id}`, description, CLAUSES.decodable, 'Disclosure', ...flags] as const;
const passes = (id: string, description: string, plan: Plan, ...flags: Flag[]) =>
  approve(about(id, description, ...flags), presented(plan));
const refuses = (id: string, description: string, ehic: string, code: ReasonCode, ...flags: Flag[]) =>
  reject(about(id, description, ...flags), ehic, 'decodable', code);
const signed = (id: string, description: string, plan: Plan, code: ReasonCode, ...flags: Flag[]) =>
  refuses(id, description, presented(plan), code, 'SignedFault', ...flags);

const plain = credential();
const [token = '', personal = '', document = ''] = plain.split('~');
const OTHER_NUMBER = disclosureOf('personal_administrative_number', '99999999999');
const join = (...parts: readonly string[]) => present([token, ...parts, ''].join('~'));

const digests: WalletVector[] = [
  refuses(
    'of-another-card',
    'The personal number of another card in place of its own.',
    join(OTHER_NUMBER, document),
    'SD_JWT_DIGEST',
    'Forgery',
  ),
  refuses(
    'added',
    'A disclosure that has no digest, after the others.',
    join(personal, document, disclosureOf('other', 1)),
    'SD_JWT_DIGEST',
    'Forgery',
  ),
  refuses(
    'repeated',
    'The same disclosure twice.',
    join(personal, document, document),
    'SD_JWT_DIGEST',
    'Malleability',
  ),
  refuses(
    'other-salt',
    'The right claim with another salt.',
    join(
      encode([saltOf('other'), 'personal_administrative_number', CONCEALED.personal_administrative_number]),
      document,
    ),
    'SD_JWT_DIGEST',
    'Forgery',
  ),
  refuses(
    'spaces',
    'The right content, written with a space.',
    join(
      encode(
        JSON.stringify([
          saltOf('personal_administrative_number'),
          'personal_administrative_number',
          CONCEALED.personal_administrative_number,
        ]).replace(',', ', '),
      ),
      document,
    ),
    'SD_JWT_DIGEST',
    'Malleability',
  ),
  passes('order', 'Disclosures in another order than their digests.', {
    concealed: {
      document_number: CONCEALED.document_number,
      personal_administrative_number: CONCEALED.personal_administrative_number,
    },
  }),
  passes('decoys', 'Digests of disclosures that there are not.', {
    decoys: [digestOf('one'), digestOf('two'), digestOf('three')],
  }),
  passes('digests-unsorted', 'Digests in another order.', {
    payload: ({ _sd, ...payload }) => ({ ...payload, _sd: [..._sd].reverse() }),
  }),
  signed(
    'digest-twice',
    'A digest twice in an array.',
    { payload: ({ _sd, ...payload }) => ({ ...payload, _sd: [..._sd, _sd[0]] }) },
    'SD_JWT_DIGEST',
  ),
  signed(
    'digest-twice-nested',
    'A digest in two objects.',
    { payload: (payload) => ({ ...payload, other: { _sd: [payload._sd[0]] } }) },
    'SD_JWT_DIGEST',
  ),
  signed('decoy-twice', 'A digest of nothing twice.', { decoys: [digestOf('one'), digestOf('one')] }, 'SD_JWT_DIGEST'),
  signed(
    'digest-twice-disclosed',
    'A digest of the payload again in a disclosure.',
    { more: [disclosureOf('other', { _sd: [digestOf(personal)] })] },
    'SD_JWT_DIGEST',
  ),
  signed(
    'digest-number',
    'A digest that is a number.',
    { payload: ({ _sd, ...payload }) => ({ ...payload, _sd: [..._sd, 1] }) },
    'SD_JWT_INVALID',
  ),
  signed(
    'digests-no-array',
    'Digests that are no array.',
    { payload: ({ _sd, ...payload }) => ({ ...payload, _sd: _sd[0] }) },
    'SD_JWT_INVALID',
  ),
];

const forms: WalletVector[] = [
  refuses('padded', 'A disclosure with padding.', join(`${personal}=`, document), 'SD_JWT_INVALID', 'Malleability'),
  refuses(
    'standard-base64',
    'A disclosure in the standard alphabet.',
    join(`${personal.slice(0, -1)}+`, document),
    'SD_JWT_INVALID',
  ),
  signed('no-json', 'A disclosure that is no JSON.', { more: [encode('["salt","other"')] }, 'JSON_INVALID'),
  signed('object', 'A disclosure that is an object.', { more: [encode({ other: 1 })] }, 'SD_JWT_INVALID'),
  signed('one-member', 'A disclosure of one member.', { more: [encode(['salt'])] }, 'SD_JWT_INVALID'),
  signed(
    'four-members',
    'A disclosure of four members.',
    { more: [encode(['salt', 'other', 1, 2])] },
    'SD_JWT_INVALID',
  ),
  signed('salt-number', 'A salt that is a number.', { more: [encode([1, 'other', 1])] }, 'SD_JWT_INVALID'),
  signed('name-number', 'A name that is a number.', { more: [encode(['salt', 1, 1])] }, 'SD_JWT_INVALID'),
  signed(
    'member-twice',
    'A value with a name twice.',
    { more: [encode('["salt","other",{"a":1,"a":2}]')] },
    'JSON_DUPLICATE_NAME',
  ),
  passes('value-null', 'A claim of another kind that is null.', { more: [disclosureOf('other', null)] }),
];

/** The names that no disclosure at the top may have (RFC 7519, section 4.1; SD-JWT VC, section 2.2.2.2; RFC 9901). */
const NEVER = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf', 'vct', 'vct#integrity', 'status', '_sd_alg'];
const values: Readonly<Record<string, unknown>> = { iss: 'https://example.org', vct: 'urn:eudi:ehic:1', status: {} };
const placed: WalletVector[] = [
  ...NEVER.map((name) =>
    signed(
      `of-${name.replace(/^_/, '').replace(/[_#]/g, '-')}`,
      `A disclosure of ${name} at the top.`,
      { open: { [name]: undefined }, more: [disclosureOf(name, values[name] ?? 1)] },
      'SD_JWT_INVALID',
    ),
  ),
  signed('of-digests', 'A disclosure with the name _sd.', { more: [disclosureOf('_sd', [])] }, 'SD_JWT_INVALID'),
  signed('of-dots', 'A disclosure with the name of three dots.', { more: [disclosureOf('...', 1)] }, 'SD_JWT_INVALID'),
  signed(
    'of-open-claim',
    'A disclosure of a claim that is open too.',
    { more: [disclosureOf('issuing_country', 'BE')] },
    'SD_JWT_INVALID',
  ),
  signed('same-name', 'Two disclosures of one name.', { more: [OTHER_NUMBER] }, 'SD_JWT_INVALID'),
  signed(
    'element-in-object',
    'A disclosure without a name in an object.',
    { more: [encode(['salt', 'BE'])] },
    'SD_JWT_INVALID',
  ),
];

const ELEMENT = encode(['salt', 'BE']);
const NAMED = disclosureOf('name', SOURCE.name);
const LIST = disclosureOf('status_list', STATUS.status_list);
const KEY = disclosureOf('jwk', jwkOf('holder'));
/** A disclosure whose digest stands elsewhere than at the top. */
const elsewhere = (disclosure: string, claims: Readonly<Record<string, unknown>>): Plan => ({
  more: [disclosure],
  payload: ({ _sd, ...payload }) => ({
    ...payload,
    ...claims,
    _sd: _sd.filter((each) => each !== digestOf(disclosure)),
  }),
});
const nested: WalletVector[] = [
  passes(
    'in-object',
    'The name of the institution can be kept back inside its object.',
    elsewhere(NAMED, { authentic_source: { id: SOURCE.id, _sd: [digestOf(NAMED)] } }),
  ),
  reject(
    about('in-object-withheld', 'The same, kept back.', 'SignedFault'),
    presented({ open: { authentic_source: { id: SOURCE.id, _sd: [digestOf(NAMED)] } } }),
    'schema-and-header',
    'FIELD_MISSING',
  ),
  passes('in-disclosure', 'An object that can be kept back, and its name by itself.', {
    ...elsewhere(NAMED, { authentic_source: undefined }),
    more: [disclosureOf('authentic_source', { id: SOURCE.id, _sd: [digestOf(NAMED)] }), NAMED],
  }),
  passes('in-array', 'An element of an array.', elsewhere(ELEMENT, { other: ['FR', { '...': digestOf(ELEMENT) }] })),
  passes('in-array-withheld', 'An element of an array that is kept back.', {
    open: { other: ['FR', { '...': digestOf(ELEMENT) }] },
  }),
  signed(
    'named-in-array',
    'A disclosure with a name in an array.',
    elsewhere(NAMED, { other: [{ '...': digestOf(NAMED) }] }),
    'SD_JWT_INVALID',
  ),
  signed(
    'dots-beside',
    'Three dots beside another name in an array.',
    { open: { other: [{ '...': digestOf('one'), more: 1 }] } },
    'SD_JWT_INVALID',
  ),
  signed(
    'dots-in-object',
    'Three dots in an object.',
    { open: { other: { '...': digestOf('one') } } },
    'SD_JWT_INVALID',
  ),
  signed(
    'in-status',
    'The reference to a status list can be kept back inside its object.',
    elsewhere(LIST, { status: { _sd: [digestOf(LIST)] } }),
    'SD_JWT_INVALID',
  ),
  signed(
    'in-status-withheld',
    'The same, kept back.',
    { open: { status: { _sd: [digestOf(LIST)] } } },
    'SD_JWT_INVALID',
    'Forgery',
  ),
  signed(
    'in-holder-key',
    'The key of the holder can be kept back inside its object.',
    elsewhere(KEY, { cnf: { _sd: [digestOf(KEY)] } }),
    'SD_JWT_INVALID',
  ),
  passes(
    'never-inside',
    'A name that is refused at the top, inside another claim.',
    elsewhere(disclosureOf('iss', 1), { other: { _sd: [digestOf(disclosureOf('iss', 1))] } }),
  ),
  approve(
    about('prototype', 'A claim with a name that programs have for other things.'),
    presented({
      concealed: { personal_administrative_number: CONCEALED.personal_administrative_number },
      more: [encode('["salt","__proto__",{"document_number":"99999999"}]'), disclosureOf('constructor', 1)],
    }),
    { card: cardWith({ cardId: undefined }) },
  ),
];

export const disclosures: readonly WalletVector[] = [...digests, ...forms, ...placed, ...nested];
