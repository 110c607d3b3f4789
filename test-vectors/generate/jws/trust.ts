/** Institution, key, registry data. */
import { base64urlEncode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { change, PRC } from '../cards.ts';
import type { Rejection } from '../drafting.ts';
import { thumbprintOf } from '../signing.ts';
import type { Group, Vector } from '../vector.ts';
import { headerOf, kidOf } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

const sealed = sealCard(PRC);
const greekCard = change(PRC, { country: 'GR', institution: { id: '0170', name: 'TEST GR' } });
const greek = sealCard(greekCard, { key: 'GR:0170' });
const of = (id: string, key: string) => sealCard({ ...PRC, institution: { id, name: 'TEST' } }, { key });

function unresolved(
  id: string,
  code: ReasonCode,
  description: string,
  conditions: Rejection = {},
  source = sealed,
): Vector {
  return reject([`jws-key-${id}`, description, CLAUSES.key, 'Registry'], source, 'key-resolved', code, conditions);
}

const other = thumbprintOf('BE:0120');
other[31]! ^= 1;
const otherKid = headerOf('ES256', 'BE:0120').replace(kidOf('BE:0120'), `EESSI:x5t#S256:${base64urlEncode(other)}`);
/** The right 8 bytes, which are enough in the profile cose, and 24 others. */
const beginning = thumbprintOf('BE:0120').fill(0, 8);
const sameBeginning = headerOf('ES256', 'BE:0120').replace(
  kidOf('BE:0120'),
  `EESSI:x5t#S256:${base64urlEncode(beginning)}`,
);

const unknown: Vector[] = [
  unresolved('no-institution', 'ISSUER_UNKNOWN', 'A registry without any institution.', { registry: 'empty.json' }),
  unresolved(
    'unknown-institution',
    'ISSUER_UNKNOWN',
    'An institution that the registry does not know.',
    {},
    of('9999', 'BE:0120'),
  ),
  unresolved(
    'other-country',
    'ISSUER_UNKNOWN',
    'An id that the registry knows in another country only.',
    {},
    of('0220', 'PL:0220'),
  ),
  unresolved(
    'other-case',
    'ISSUER_UNKNOWN',
    'An id that differs in case from the one that the registry knows.',
    {},
    of('kvbe10', 'BE:KvBE10'),
  ),
  unresolved(
    'part-of-id',
    'ISSUER_UNKNOWN',
    'An id that begins as one that the registry knows.',
    {},
    of('01200', 'BE:0120'),
  ),
  unresolved(
    'no-leading-zero',
    'ISSUER_UNKNOWN',
    'An id that is the same number as one that the registry knows.',
    {},
    of('00120', 'BE:0120'),
  ),
  unresolved('no-certificates', 'CERTIFICATE_UNKNOWN', 'An institution without certificates.', {
    registry: 'no-certificates.json',
  }),
  unresolved('unreadable-certificate', 'CERTIFICATE_UNKNOWN', 'An institution whose certificates cannot be read.', {
    registry: 'unreadable-certificate.json',
  }),
  unresolved(
    'other-institution',
    'CERTIFICATE_UNKNOWN',
    'Signed by another institution of the same country.',
    {},
    sealCard(PRC, { key: 'BE:KvBE10' }),
  ),
  unresolved(
    'other-kid',
    'CERTIFICATE_UNKNOWN',
    'A key id that differs in its last bit.',
    {},
    sealCard(PRC, { header: otherKid }),
  ),
  unresolved(
    'same-beginning',
    'CERTIFICATE_UNKNOWN',
    'A key id of which only the first 8 bytes are right.',
    {},
    sealCard(PRC, { header: sameBeginning }),
  ),
];

const inconsistent: Vector[] = [
  unresolved('thumbprint-mismatch', 'REGISTRY_INCONSISTENT', 'A certificate under the thumbprint of another one.', {
    registry: 'thumbprint-mismatch.json',
  }),
  unresolved('ambiguous', 'REGISTRY_AMBIGUOUS', 'Two institutions of the same id and country.', {
    registry: 'ambiguous.json',
  }),
  unresolved(
    'ambiguous-alias',
    'REGISTRY_AMBIGUOUS',
    'Two institutions of the same id, one under EL and one under GR.',
    { registry: 'ambiguous-alias.json' },
    greek,
  ),
  unresolved('stale', 'REGISTRY_STALE', 'Registry data one second older than 24 hours.', {
    registryTime: '2026-11-22T09:59:59Z',
  }),
  unresolved('too-many', 'TOO_MANY_CANDIDATES', 'A certificate and 64 different keys under its thumbprint.', {
    registry: 'too-many-keys.json',
  }),
];

const shared = { ...PRC, institution: { id: 'KvBE10', name: 'SHARED KEY' } };
const found = (id: string, description: string) =>
  [`jws-key-${id}`, description, CLAUSES.key, 'Registry', 'RegistryForm'] as const;

const valid: Vector[] = [
  approve(found('repeated', 'The same certificate 65 times: equal ones are one.'), PRC, {
    sealed,
    registry: 'repeated-certificate.json',
    isAcceptable: true,
  }),
  approve(found('shared', 'A key that two institutions share, as where one body signs for all.'), shared, {
    sealed: sealCard(shared, { key: 'rsa-1', algorithm: 'RS256' }),
  }),
  approve(found('age-24-hours', 'Registry data exactly 24 hours old.'), PRC, {
    sealed,
    registryTime: '2026-11-22T10:00:00Z',
  }),
  approve(found('clock-behind', 'Registry data made after the time of verification: the clock is doubtful.'), PRC, {
    sealed,
    registryTime: '2026-11-23T10:00:01Z',
    warnings: ['CLOCK_BEHIND_REGISTRY'],
  }),
  approve(found('alias', 'The registry writes EL for Greece, the token GR.'), greekCard, {
    sealed: greek,
    registry: 'alias.json',
  }),
  approve(found('deployed-form', 'Certificates as PEM texts without dates, JWKs, a misspelt member.'), PRC, {
    sealed,
    registry: 'deployed-form.json',
  }),
  approve(found('standard-base64', 'A thumbprint in standard, padded Base64.'), PRC, {
    sealed,
    registry: 'standard-base64.json',
  }),
  approve(found('unreadable-neighbour', 'Entries that cannot be read beside those that can.'), PRC, {
    sealed,
    registry: 'unreadable-neighbour.json',
  }),
];

export const trust: Group = { folder: 'key', vectors: [...unknown, ...inconsistent, ...valid] };
