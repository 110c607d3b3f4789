/** The protected and the unprotected header. Signatures are genuine wherever a key for the algorithm exists. */
import { createHmac, sign as nodeSign } from 'node:crypto';
import { concatBytes } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { PRC } from './cards.ts';
import { array, BREAK, bytes, int, map, type Piece, text } from './cbor-pieces.ts';
import { type Chain, kidOf } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';
import { certificateOf, ecdsa, privateKeyOf, sign, thumbprintOf } from './signing.ts';

const kid = kidOf('BE:0120');
const alg = [int(1), int(-7)] as const;
const keyId = [int(4), kid] as const;

function atFault(id: string, chain: Partial<Chain>, code: ReasonCode, description: string): Vector {
  const clause = code === 'COSE_HEADER_INVALID' ? CLAUSES.header : CLAUSES.deterministic;
  const about = [`header-${id}`, description, clause, 'SignedFault'] as const;
  return reject(about, sealCard(PRC, chain), 'schema-and-header', code, { layer: 'header' });
}

const shape: Vector[] = [
  atFault(
    'empty',
    { protectedHeader: new Uint8Array(0) },
    'COSE_HEADER_INVALID',
    'The empty string for an empty protected header.',
  ),
  atFault('empty-map', { protectedHeader: map() }, 'COSE_HEADER_INVALID', 'An empty map as the protected header.'),
  atFault('no-kid', { protectedHeader: map(alg) }, 'COSE_HEADER_INVALID', 'No key id.'),
  atFault(
    'kid-unprotected',
    { protectedHeader: map(alg), unprotectedHeader: map(keyId) },
    'COSE_HEADER_INVALID',
    'The key id is in the unprotected header.',
  ),
  atFault('kid-twice', { unprotectedHeader: map(keyId) }, 'COSE_HEADER_INVALID', 'The key id is in both headers.'),
  atFault(
    'kid-4-bytes',
    { protectedHeader: map(alg, [int(4), bytes(thumbprintOf('BE:0120').slice(0, 4))]) },
    'COSE_HEADER_INVALID',
    'A key id of 4 bytes.',
  ),
  atFault(
    'kid-32-bytes',
    { protectedHeader: map(alg, [int(4), bytes(thumbprintOf('BE:0120'))]) },
    'COSE_HEADER_INVALID',
    'The whole thumbprint as key id.',
  ),
  atFault(
    'kid-empty',
    { protectedHeader: map(alg, [int(4), bytes(new Uint8Array(0))]) },
    'COSE_HEADER_INVALID',
    'A key id of no byte.',
  ),
  atFault(
    'kid-text',
    { protectedHeader: map(alg, [int(4), text('8dc7e7b8')]) },
    'COSE_HEADER_INVALID',
    'A key id of 8 characters of text.',
  ),
  atFault('no-alg', { protectedHeader: map(keyId) }, 'COSE_HEADER_INVALID', 'No algorithm.'),
  atFault(
    'alg-unprotected',
    { protectedHeader: map(keyId), unprotectedHeader: map(alg) },
    'COSE_HEADER_INVALID',
    'The algorithm is in the unprotected header.',
  ),
  atFault(
    'unprotected-extra',
    { unprotectedHeader: map([int(3), int(0)]) },
    'COSE_HEADER_INVALID',
    'A content type in the unprotected header.',
  ),
  atFault(
    'content-type',
    { protectedHeader: map(alg, [int(3), int(61)], keyId) },
    'COSE_HEADER_INVALID',
    'A content type beside algorithm and key id.',
  ),
  atFault(
    'critical',
    { protectedHeader: map(alg, [int(2), array(int(99))], keyId, [int(99), int(0)]) },
    'COSE_HEADER_INVALID',
    'An unknown critical parameter.',
  ),
  atFault(
    'text-key',
    { protectedHeader: map(alg, keyId, [text('typ'), text('CWT')]) },
    'COSE_HEADER_INVALID',
    'A parameter with a text as its label.',
  ),
  atFault(
    'key-order',
    { protectedHeader: map(keyId, alg) },
    'CBOR_NOT_DETERMINISTIC',
    'The key id before the algorithm.',
  ),
  atFault(
    'long-alg',
    { protectedHeader: map([int(1), int(-7, 1)], keyId) },
    'CBOR_NOT_DETERMINISTIC',
    'The algorithm in two bytes.',
  ),
];

/** Faults that keep the header from being decoded at all are found before it is looked at. */
const undecodable = (id: string, protectedHeader: Piece, code: ReasonCode, description: string) =>
  reject(
    [`header-${id}`, description, CLAUSES.cbor, 'SignedFault'],
    sealCard(PRC, { protectedHeader }),
    'decodable',
    code,
    { layer: 'header' },
  );

const encoding: Vector[] = [
  undecodable('duplicate-alg', map(alg, [int(1), int(-257)], keyId), 'CBOR_DUPLICATE_KEY', 'Two algorithms.'),
  undecodable(
    'indefinite',
    concatBytes(Uint8Array.of(0xbf), ...alg, ...keyId, BREAK),
    'CBOR_INDEFINITE_LENGTH',
    'A map of indefinite length.',
  ),
  undecodable('trailing', concatBytes(map(alg, keyId), Uint8Array.of(0)), 'CBOR_TRAILING', 'A byte after the map.'),
  undecodable('truncated', map(alg, keyId).slice(0, -1), 'CBOR_TRUNCATED', 'The last byte of the key id is missing.'),
];

function notAllowed(id: string, algorithm: number | Piece, description: string, chain: Partial<Chain> = {}): Vector {
  const value = typeof algorithm === 'number' ? int(algorithm) : algorithm;
  const protectedHeader = map([int(1), value], [int(4), kidOf(chain.key ?? 'BE:0120')]);
  return reject(
    [`algorithm-${id}`, description, CLAUSES.algorithms, 'AlgorithmConfusion'],
    sealCard(PRC, { protectedHeader, ...chain }),
    'schema-and-header',
    'ALGORITHM_NOT_ALLOWED',
    { registry: chain.key ? 'other-keys.json' : 'good.json' },
  );
}

const p384 = privateKeyOf('P-384');
const ed25519 = privateKeyOf('Ed25519');
const hmac = (key: Uint8Array) => (data: Uint8Array) =>
  Uint8Array.from(createHmac('sha256', key).update(data).digest());

const algorithms: Vector[] = [
  notAllowed('es384', -35, 'ES384 with a P-384 key that the registry lists, signed by it.', {
    key: 'P-384',
    signWith: (data) => ecdsa(p384, data, 'sha384'),
  }),
  notAllowed('eddsa', -8, 'EdDSA with an Ed25519 key that the registry lists, signed by it.', {
    key: 'Ed25519',
    signWith: (data) => Uint8Array.from(nodeSign(null, data, ed25519)),
  }),
  notAllowed('hs256', 5, 'HMAC with the public certificate as its key.', { signWith: hmac(certificateOf('BE:0120')) }),
  notAllowed('hs256-empty-key', 5, 'HMAC with an empty key.', { signWith: hmac(new Uint8Array(0)) }),
  notAllowed('zero', 0, 'The reserved algorithm 0, without a signature.', { signWith: () => new Uint8Array(0) }),
  notAllowed('es512', -36, 'ES512.'),
  notAllowed('es256k', -47, 'ES256K.'),
  notAllowed('ps512', -39, 'PS512.'),
  notAllowed('rs1', -65535, 'RSA with SHA-1.'),
  notAllowed('esp256', -9, 'ESP256, which is ES256 under a newer number: only -7 is written.'),
  notAllowed('es256-as-text', text('ES256'), 'The name of an allowed algorithm in place of its number.'),
  notAllowed('bit', -8, 'One bit of the algorithm was changed after signing: -7 has become -8.', {
    signWith: () => sign('ES256', 'BE:0120', sealCard(PRC).toBeSigned),
  }),
  notAllowed('jose-number', 7, 'The number without its sign.'),
];

const valid: Vector[] = (['ES256', 'PS256', 'RS256'] as const).map((algorithm) =>
  approve([`header-${algorithm.toLowerCase()}`, `Exactly {1: ${algorithm}, 4: kid}.`, CLAUSES.header], PRC, {
    sealed: sealCard(PRC, { algorithm, key: algorithm === 'ES256' ? 'BE:0120' : 'rsa-1' }),
  }),
);

export const header: Group = { folder: 'header', vectors: [...shape, ...encoding, ...algorithms, ...valid] };
