/** Institution, key, registry data. */
import { concatBytes } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { change, EHIC, PRC } from './cards.ts';
import { bytes } from './cbor-pieces.ts';
import { header, kidOf } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';
import type { Rejection } from './drafting.ts';
import { sign, thumbprintOf } from './signing.ts';

const sealed = sealCard(PRC);
const greekCard = change(EHIC, { country: 'GR', institution: { id: '0170', name: 'TEST GR' } });
const greek = sealCard(greekCard, { key: 'GR:0170' });
const withInstitution = (id: string, key: string) => sealCard({ ...PRC, institution: { id, name: 'TEST' } }, { key });

function unresolved(
  id: string,
  code: ReasonCode,
  description: string,
  conditions: Rejection = {},
  source = sealed,
): Vector {
  return reject([`key-${id}`, description, CLAUSES.key, 'Registry'], source, 'key-resolved', code, conditions);
}

const kidPlusOne = thumbprintOf('BE:0120').slice(0, 8);
kidPlusOne[7]! ^= 1;
const otherKid = header(-7, bytes(kidPlusOne));
const genuine = sign('ES256', 'BE:0120', sealed.toBeSigned);

const unknown: Vector[] = [
  unresolved('no-institution', 'ISSUER_UNKNOWN', 'A registry without any institution.', { registry: 'empty.json' }),
  unresolved(
    'unknown-institution',
    'ISSUER_UNKNOWN',
    'An institution that the registry does not know.',
    {},
    withInstitution('9999', 'BE:0120'),
  ),
  unresolved(
    'other-country',
    'ISSUER_UNKNOWN',
    'An id that the registry knows in another country only.',
    {},
    withInstitution('0220', 'PL:0220'),
  ),
  unresolved(
    'other-case',
    'ISSUER_UNKNOWN',
    'An id that differs in case from the one that the registry knows.',
    {},
    withInstitution('kvbe10', 'BE:KvBE10'),
  ),
  unresolved(
    'part-of-id',
    'ISSUER_UNKNOWN',
    'An id that begins as one that the registry knows.',
    {},
    withInstitution('01200', 'BE:0120'),
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
    sealCard(PRC, { protectedHeader: otherKid }),
  ),
];

unknown.push(
  reject(
    ['key-kid-bit', 'The last bit of the key id was changed after signing.', CLAUSES.key, 'Forgery'],
    sealCard(PRC, { protectedHeader: otherKid, signWith: () => genuine }),
    'key-resolved',
    'CERTIFICATE_UNKNOWN',
  ),
);

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
  unresolved(
    'stale-unknown',
    'REGISTRY_STALE',
    'Old registry data says nothing, not even that an institution is unknown.',
    { registryTime: '2026-11-01T00:00:00Z' },
    withInstitution('9999', 'BE:0120'),
  ),
  unresolved(
    'too-many',
    'TOO_MANY_CANDIDATES',
    'A certificate and 64 different keys under its thumbprint, which the registry may claim for any key.',
    { registry: 'too-many-keys.json' },
  ),
];

const shared = { ...PRC, institution: { id: 'KvBE10', name: 'SHARED KEY' } };
const found = (id: string, description: string) =>
  [`key-${id}`, description, CLAUSES.registry, 'Registry', 'RegistryForm'] as const;

const valid: Vector[] = [
  approve(found('repeated', 'The same certificate 65 times: equal ones are one.'), PRC, {
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

function misfit(
  id: string,
  description: string,
  algorithm: 'ES256' | 'PS256' | 'RS256',
  key: string,
  signer: string,
): Vector {
  const ids = { ES256: -7, PS256: -37, RS256: -257 };
  const token = sealCard(PRC, {
    algorithm: signer === 'BE:0120' || signer === 'P-384' ? 'ES256' : algorithm,
    key: signer,
    protectedHeader: header(ids[algorithm], kidOf(key)),
  });
  const registry = ['RSA-1024', 'RSA-2047', 'P-384'].includes(key) ? 'other-keys.json' : 'good.json';
  const about = [`misfit-${id}`, description, CLAUSES.algorithms, 'AlgorithmConfusion'] as const;
  return reject(about, token, 'signature', 'ALGORITHM_KEY_MISMATCH', { registry });
}

const misfits: Vector[] = [
  misfit('ps256-ec', 'PS256 and the key id of an EC key, which signed with ES256.', 'PS256', 'BE:0120', 'BE:0120'),
  misfit('rs256-ec', 'RS256 and the key id of an EC key, signed by an RSA key.', 'RS256', 'BE:0120', 'rsa-1'),
  misfit('es256-rsa', 'ES256 and the key id of an RSA key, signed by an EC key.', 'ES256', 'rsa-1', 'BE:0120'),
  misfit('rs256-1024', 'RS256 by an RSA key of 1024 bits that the registry lists.', 'RS256', 'RSA-1024', 'RSA-1024'),
  misfit('ps256-1024', 'PS256 by an RSA key of 1024 bits that the registry lists.', 'PS256', 'RSA-1024', 'RSA-1024'),
  misfit('rs256-2047', 'RS256 by an RSA key of 2047 bits that the registry lists.', 'RS256', 'RSA-2047', 'RSA-2047'),
  misfit('ps256-2047', 'PS256 by an RSA key of 2047 bits that the registry lists.', 'PS256', 'RSA-2047', 'RSA-2047'),
  misfit('es256-p384', 'ES256 by a P-384 key that the registry lists.', 'ES256', 'P-384', 'P-384'),
];

/** Bytes with one bit of one byte the other way. */
export function flip(source: Uint8Array, at: number, bit = 0): Uint8Array {
  return concatBytes(source.slice(0, at), Uint8Array.of(source[at]! ^ (1 << bit)), source.slice(at + 1));
}

export const trust: readonly Group[] = [
  { folder: 'key', vectors: [...unknown, ...inconsistent, ...valid] },
  { folder: 'key-fit', vectors: misfits },
];
