/** The values in registry data by their type and form: ids, thumbprints, periods, public keys. */
import { base64Encode, base64urlEncode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId } from '../../src/steps/step.ts';
import { PRC } from './cards.ts';
import { approve, type Group, reject, sealCard, type Vector } from './draft.ts';
import { current, fundWith } from './registries.ts';
import { privateKeyOf, publicJwk, thumbprintOf } from './signing.ts';
import { Spelled } from './spelled.ts';

type Json = Readonly<Record<string, unknown>>;
type Failure = readonly [step: StepId, code: ReasonCode];

/** A vector, and the registry that it is about, which has its name. */
interface Case {
  readonly id: string;
  readonly description: string;
  /** What the entry of the fund has in place of its own members. */
  readonly members: Json;
  /** Where it is rejected; otherwise it is approved. */
  readonly failure?: Failure;
  /** The id of the institution in the card where it is another one. */
  readonly institution?: string;
}

const UNKNOWN_ISSUER: Failure = ['key-resolved', 'ISSUER_UNKNOWN'];
const INCONSISTENT: Failure = ['key-resolved', 'REGISTRY_INCONSISTENT'];
const UNKNOWN_KEY: Failure = ['key-resolved', 'CERTIFICATE_UNKNOWN'];
const MISFIT: Failure = ['signature', 'ALGORITHM_KEY_MISMATCH'];
const WITHOUT_PERIOD: Failure = ['key-valid-on-issuance', 'KEY_VALIDITY_UNKNOWN'];

const ids: readonly Case[] = [
  {
    id: 'id-10',
    description: 'An id of ten digits.',
    members: { officialId: '0120012001' },
    institution: '0120012001',
  },
  { id: 'id-number', description: 'An id that is a number.', members: { officialId: 1200 }, institution: '1200' },
  {
    id: 'id-whole-number',
    description: 'An id that is a whole number, although it is written with a decimal.',
    members: { officialId: new Spelled('1200.0') },
    institution: '1200',
  },
  {
    id: 'id-fraction',
    description: 'An id that is no whole number.',
    members: { officialId: 1200.5 },
    institution: '1200',
    failure: UNKNOWN_ISSUER,
  },
  {
    id: 'id-negative',
    description: 'An id that is a number below 0.',
    members: { officialId: -120 },
    institution: '-120',
    failure: UNKNOWN_ISSUER,
  },
  {
    id: 'id-true',
    description: 'An id that is true.',
    members: { officialId: true },
    institution: 'true',
    failure: UNKNOWN_ISSUER,
  },
];

const own = current['x5t#S256'];
const claims = (id: string, description: string, claimed: unknown, failure?: Failure): Case => ({
  id: `thumbprint-${id}`,
  description,
  members: { certificates: [{ ...current, 'x5t#S256': claimed }] },
  ...(failure ? { failure } : {}),
});
const thumbprints: readonly Case[] = [
  claims('null', 'A claimed thumbprint that is null: it is not given.', null),
  claims('white-space', 'White space around and in a thumbprint.', ` ${own.slice(0, 20)}\n${own.slice(20)}\t`),
  claims('64', 'A thumbprint and white space of 64 characters.', own.padEnd(64)),
  claims('65', 'A thumbprint and white space of 65 characters.', own.padEnd(65), INCONSISTENT),
  claims('empty', 'A claimed thumbprint that is empty.', '', INCONSISTENT),
  claims('blank', 'A claimed thumbprint of white space.', ' ', INCONSISTENT),
  claims('padding', 'A claimed thumbprint of nothing but padding.', '==', INCONSISTENT),
  claims('over-padded', 'A thumbprint with more padding than it needs.', `${own}==`, INCONSISTENT),
  claims('array', 'A claimed thumbprint in an array.', [own], INCONSISTENT),
];

const certificates = (...all: readonly Json[]) => ({ certificates: all.map((dates) => ({ ...current, ...dates })) });
const accredited = (accreditationPeriods: unknown) => ({ accreditationPeriods });
const NOT_ACCREDITED: Failure = ['issuer-accredited', 'NOT_ACCREDITED'];
const since2015 = { portableDocument: 'EHIC', validFrom: '2015-01-01' };
const periods: readonly Case[] = [
  {
    id: 'validity-first-unreadable',
    description: 'Only the first date of a certificate cannot be read.',
    members: certificates({ validFrom: 'always' }),
    failure: WITHOUT_PERIOD,
  },
  {
    id: 'validity-unreadable-beside',
    description: 'A period that cannot be read beside one that can.',
    members: certificates({ validFrom: 'always' }, {}),
  },
  {
    id: 'validity-two-missed',
    description: 'Two periods of a certificate, neither of which holds the day: the first one says why.',
    members: certificates(
      { validFrom: '2027-01-01', validUntil: '2030-12-31' },
      { validFrom: '2020-01-01', validUntil: '2025-12-31' },
    ),
    failure: ['key-valid-on-issuance', 'CERTIFICATE_NOT_YET_VALID'],
  },
  {
    id: 'accreditation-no-array',
    description: 'Accreditation periods that are a number.',
    members: accredited(2015),
    failure: NOT_ACCREDITED,
  },
  {
    id: 'accreditation-no-entry',
    description: 'Periods that are no object, or whose begin, end or document is none.',
    members: accredited([
      null,
      'EHIC',
      { portableDocument: 'EHIC' },
      { ...since2015, validFrom: 2015 },
      { ...since2015, validUntil: false },
      { ...since2015, portableDocument: ['EHIC'] },
      { ...since2015, portableDocument: 'ehic' },
    ]),
    failure: NOT_ACCREDITED,
  },
];

const { d: _secret, x = '', y = '', ...ec } = privateKeyOf('BE:0120').export({ format: 'jwk' });
const { kty, n = '', e = '' } = privateKeyOf('rsa-1').export({ format: 'jwk' });
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
const named = (members: object) => ({ ...members, 'x5t#S256': own });
const point = named({ ...ec, x, y });
const rsa = named({ kty, n, e });
const jwks = (...publicKeys: readonly unknown[]) => ({ certificates: [], publicKeys });
const both = new Uint8Array([...bytesOf(x), ...bytesOf(y)]);

/** An RSA key of which one number is written with so many characters, the last of them a space. */
const spaced = (digits: number) => ({ ...rsa, n: `${'A'.repeat(digits - 1)} ` });

const keys: readonly Case[] = [
  {
    id: 'jwk-null-members',
    description: 'Members of a JWK that are null count as absent.',
    members: jwks({ ...point, use: null, key_ops: null, alg: null, d: null, k: null }),
    failure: WITHOUT_PERIOD,
  },
  {
    id: 'jwk-standard-base64',
    description: 'Numbers in padded standard Base64 with white space.',
    members: jwks({ ...point, x: ` ${base64Encode(bytesOf(x))}`, y: `${base64Encode(bytesOf(y))}\n` }),
    failure: WITHOUT_PERIOD,
  },
  {
    id: 'jwk-without-numbers',
    description: 'JWKs of which a number is missing, empty, of another type, or longer than is read.',
    members: jwks(
      { ...point, x: '' },
      { ...point, y: ' ' },
      { ...point, y: 1 },
      { ...rsa, n: undefined },
      { ...rsa, e: undefined },
      { ...rsa, n: '' },
      { ...rsa, e: '' },
      spaced(2049),
      null,
      'a key',
      { ...point, 'x5t#S256': undefined },
      { ...point, 'x5t#S256': base64urlEncode(thumbprintOf('BE:0120').subarray(0, 8)) },
    ),
    failure: UNKNOWN_KEY,
  },
  {
    id: 'jwk-2048-characters',
    description: 'An RSA key whose modulus takes as many characters as are read.',
    members: jwks(spaced(2048)),
    failure: MISFIT,
  },
  {
    id: 'jwk-other-kinds',
    description: 'JWKs of other kinds of keys, and of other curves.',
    members: jwks(
      { ...point, kty: 'OKP' },
      { ...point, crv: 'P-224' },
      { ...point, crv: 'secp256k1' },
      { ...point, crv: undefined },
      { ...rsa, kty: 'oct' },
      { ...rsa, kty: 'rsa' },
    ),
    failure: UNKNOWN_KEY,
  },
  {
    id: 'jwk-p-521',
    description: 'A JWK on P-521 is a candidate, but fits no algorithm.',
    members: jwks({ ...point, crv: 'P-521' }),
    failure: MISFIT,
  },
  {
    id: 'jwk-uneven-point',
    description: 'A point whose numbers have 31 and 33 bytes.',
    members: jwks({ ...point, x: base64urlEncode(both.subarray(0, 31)), y: base64urlEncode(both.subarray(31)) }),
    failure: MISFIT,
  },
  {
    id: 'jwk-64-and-certificate',
    description: 'A certificate and 64 JWKs, one of which has its key and is none of its own: 64 candidates.',
    members: { publicKeys: [point, ...Array.from({ length: 63 }, (_, i) => named(publicJwk(i + 1)))] },
  },
  {
    id: 'jwk-256',
    description: 'The last of 256 public keys.',
    members: jwks(...Array.from({ length: 255 }, () => null), point),
    failure: WITHOUT_PERIOD,
  },
  {
    id: 'jwk-257',
    description: 'The last of 257 public keys, which is not read.',
    members: jwks(...Array.from({ length: 256 }, () => null), point),
    failure: UNKNOWN_KEY,
  },
];

const ALL = [...ids, ...thumbprints, ...periods, ...keys];

function vectorOf({ id, description, failure, institution }: Case): Vector {
  const card = institution === undefined ? PRC : { ...PRC, institution: { id: institution, name: 'TEST' } };
  const about = [`registry-${id}`, description, 'spec/registry.md, Registry data', 'Registry', 'RegistryForm'] as const;
  const [sealed, registry] = [sealCard(card), `${id}.json`];
  return failure ? reject(about, sealed, ...failure, { registry }) : approve(about, card, { sealed, registry });
}

export const VALUE_REGISTRIES = Object.fromEntries(
  ALL.map(({ id, description, members }) => [
    `${id}.json`,
    { description: `BE:0120 of the vector registry-${id}: ${description}`, results: [fundWith(members)] },
  ]),
);

export const registryValues: Group = { folder: 'registry', vectors: ALL.map(vectorOf) };
