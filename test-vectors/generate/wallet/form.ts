/** The outer form: JWS, JSON and limits. */
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import {
  credential,
  disclosureOf,
  encode,
  HEADER,
  type Members,
  type Plan,
  present,
  presented,
  proofOf,
} from './build.ts';
import { approve, CLAUSES, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const refuses = (id: string, description: string, ehic: string, code: ReasonCode, ...flags: Flag[]) =>
  reject([id, description, CLAUSES.decodable, ...flags], ehic, 'decodable', code);
/** A credential that is signed, and at fault all the same. */
const signed = (id: string, description: string, plan: Plan, code: ReasonCode, ...flags: Flag[]) =>
  refuses(id, description, presented(plan), code, 'SignedFault', ...flags);

const plain = credential();
const [token = ''] = plain.split('~');
const [header = '', payload = '', signature = ''] = token.split('.');
const rest = plain.slice(token.length);
/** The plain credential with another token, and a proof that fits it. */
const withToken = (other: string) => present(other + rest);

const texts: WalletVector[] = [
  refuses('text-empty', 'An empty text.', '', 'SD_JWT_INVALID'),
  refuses('text-jws', 'A JWS without a tilde.', token, 'SD_JWT_INVALID'),
  refuses(
    'text-json',
    'The JSON form of a JWS, with the certificate in the unprotected header.',
    JSON.stringify({
      payload,
      protected: encode({ alg: 'ES256', typ: 'dc+sd-jwt' }),
      signature,
      header: { x5c: HEADER.x5c },
    }),
    'SD_JWT_INVALID',
  ),
  refuses('text-tilde', 'Nothing but a tilde.', '~', 'JWS_NOT_CANONICAL'),
  refuses('text-space-before', 'A space before the text.', ` ${present(plain)}`, 'JWS_NOT_CANONICAL', 'Malleability'),
  refuses('jws-two-parts', 'A JWS of two parts.', withToken(`${header}.${payload}`), 'JWS_NOT_CANONICAL'),
  refuses('jws-four-parts', 'A JWS of four parts.', withToken(`${token}.`), 'JWS_NOT_CANONICAL', 'Malleability'),
  refuses('jws-padding', 'Padding at the end of a part.', withToken(`${token}=`), 'JWS_NOT_CANONICAL', 'Malleability'),
  refuses('jws-encrypted', 'A JWE of five parts.', withToken(`${token}.e.f`), 'JWS_NOT_CANONICAL'),
];

/** The names of a JSON object with one of them twice. */
const twice = (members: Members, name: string) =>
  JSON.stringify(members).replace('{', `{${JSON.stringify(name)}:${JSON.stringify(members[name])},`);
const deep = (levels: number): unknown => (levels === 0 ? 0 : [deep(levels - 1)]);

const contents: WalletVector[] = [
  signed('header-array', 'A header that is no object.', { header: '[]' }, 'JWS_HEADER_INVALID'),
  signed('header-no-json', 'A header that is no JSON.', { header: '{alg:1}' }, 'JSON_INVALID'),
  signed('header-name-twice', 'The algorithm twice.', { header: twice(HEADER, 'alg') }, 'JSON_DUPLICATE_NAME'),
  signed('payload-array', 'A payload that is no object.', { payload: () => '[]' }, 'SD_JWT_INVALID'),
  signed('payload-no-json', 'A payload that is no JSON.', { payload: () => '{"vct":}' }, 'JSON_INVALID'),
  signed(
    'payload-name-twice',
    'The country twice, with the same value.',
    { payload: (claims) => twice(claims, 'issuing_country') },
    'JSON_DUPLICATE_NAME',
    'Malleability',
  ),
  signed(
    'payload-name-twice-escaped',
    'The country twice, once with an escape in its name.',
    { payload: (claims) => JSON.stringify(claims).replace('{', '{"issuing\\u005fcountry":"FR",') },
    'JSON_DUPLICATE_NAME',
  ),
  approve(
    ['payload-spaces', 'White space in the payload.', CLAUSES.decodable, 'AnyJson'],
    presented({ payload: (claims) => JSON.stringify(claims, undefined, 2) }),
  ),
  approve(
    ['payload-deep', 'A claim that is nested 16 deep with the payload.', CLAUSES.decodable, 'Boundary'],
    presented({ open: { other: deep(15) } }),
  ),
  signed(
    'payload-too-deep',
    'A claim that is nested 17 deep with the payload.',
    { open: { other: deep(16) } },
    'JSON_INVALID',
    'Boundary',
    'DenialOfService',
  ),
  signed(
    'payload-very-deep',
    'A claim that is nested 10,000 deep.',
    {
      open: { other: 0 },
      payload: (claims) =>
        JSON.stringify(claims).replace('"other":0', `"other":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    },
    'JSON_INVALID',
    'DenialOfService',
  ),
];

const MAX_LENGTH = 65_536;
/** A presentation of so many characters: two disclosures are filled up, whose texts have 4 characters for 3. */
function ofLength(length: number): string {
  const filled = (one: number, other: number) =>
    present(credential({ more: [disclosureOf('one', 'x'.repeat(one)), disclosureOf('other', 'x'.repeat(other))] }));
  const size = Math.floor(((length - filled(0, 0).length) * 3) / 4) - 6;
  const all = [0, 1, 2].flatMap((one) => [0, 1, 2, 3, 4, 5, 6].map((more) => filled(one, size + more)));
  const found = all.find((text) => text.length === length);
  if (!found) throw new Error(`no presentation of ${length} characters`);
  return found;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => disclosureOf(`other_${at}`, at));
const limits: WalletVector[] = [
  approve(
    ['length-65536', 'A presentation of 65,536 characters.', CLAUSES.decodable, 'Boundary'],
    ofLength(MAX_LENGTH),
  ),
  refuses(
    'length-65537',
    'A presentation of 65,537 characters.',
    ofLength(MAX_LENGTH + 1),
    'SD_JWT_INVALID',
    'SignedFault',
    'Boundary',
    'DenialOfService',
  ),
  approve(
    ['disclosures-64', '64 disclosures.', CLAUSES.decodable, 'Boundary', 'Disclosure'],
    presented({ more: many(62) }),
  ),
  signed(
    'disclosures-65',
    '65 disclosures.',
    { more: many(63) },
    'SD_JWT_INVALID',
    'Boundary',
    'Disclosure',
    'DenialOfService',
  ),
];

const parts: WalletVector[] = [
  refuses(
    'proof-twice',
    'Two proofs, of which the first stands in the place of a disclosure.',
    `${present(plain)}~${proofOf(plain)}`,
    'SD_JWT_INVALID',
    'Binding',
  ),
  refuses(
    'proof-before',
    'The proof before the disclosures.',
    `${token}~${proofOf(plain)}${rest}`,
    'SD_JWT_INVALID',
    'Binding',
  ),
  refuses(
    'disclosure-before',
    'A disclosure before the JWS.',
    `${rest.split('~')[1]}~${token}~`,
    'JWS_NOT_CANONICAL',
    'Disclosure',
  ),
  refuses(
    'disclosure-empty',
    'Two tildes with nothing between them.',
    present(plain.replace('~', '~~')),
    'JSON_INVALID',
    'Disclosure',
  ),
];

export const form: readonly WalletVector[] = [...texts, ...contents, ...limits, ...parts];
