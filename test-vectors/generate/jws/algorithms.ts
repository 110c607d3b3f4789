/** Algorithms that are not allowed, and keys that do not fit one that is. */
import { createHmac, createPublicKey, sign as nodeSign } from 'node:crypto';
import { utf8Encode } from '../../../src/codec/bytes.ts';
import { pem } from '../../../src/testing/demo-pki.ts';
import { PRC } from '../cards.ts';
import { certificateOf, ecdsa, privateKeyOf, rsaPss } from '../signing.ts';
import type { Group, Vector } from '../vector.ts';
import { headerOf, type JwsChain, kidOf } from './chain.ts';
import { CLAUSES, reject, sealCard } from './draft.ts';

function notAllowed(id: string, alg: unknown, description: string, chain: Partial<JwsChain> = {}): Vector {
  const header = JSON.stringify({ alg, kid: kidOf(chain.key ?? 'BE:0120'), typ: 'JWT' });
  const isOther = ['P-384', 'Ed25519'].includes(chain.key ?? '');
  return reject(
    [`jws-algorithm-${id}`, description, CLAUSES.algorithms, 'AlgorithmConfusion'],
    sealCard(PRC, { header, ...chain }),
    'schema-and-header',
    'ALGORITHM_NOT_ALLOWED',
    { registry: isOther ? 'other-keys.json' : 'good.json' },
  );
}

const hmac = (key: Uint8Array) => (data: Uint8Array) =>
  Uint8Array.from(createHmac('sha256', key).update(data).digest());
const [p384, ed25519, rsa] = ['P-384', 'Ed25519', 'rsa-1'].map(privateKeyOf);
const rsaWith = (hash: string) => (data: Uint8Array) => Uint8Array.from(nodeSign(hash, data, rsa!));
const nothing = () => new Uint8Array(0);
const certificatePem = (label: string) => utf8Encode(pem('CERTIFICATE', certificateOf(label)));

const algorithms: Vector[] = [
  notAllowed('none', 'none', 'No signature, and an algorithm that says so.', { signWith: nothing }),
  notAllowed('none-signed', 'none', 'The algorithm none, and a genuine ES256 signature nevertheless.'),
  notAllowed('none-capitals', 'None', 'None with a capital letter, without a signature.', { signWith: nothing }),
  notAllowed('empty', '', 'An empty name, without a signature.', { signWith: nothing }),
  notAllowed('hs256-certificate', 'HS256', 'HMAC with the certificate of an RSA key, DER, as its secret.', {
    key: 'rsa-1',
    signWith: hmac(certificateOf('rsa-1')),
  }),
  notAllowed('hs256-pem', 'HS256', 'HMAC with the certificate of an RSA key, PEM, as its secret.', {
    key: 'rsa-1',
    signWith: hmac(certificatePem('rsa-1')),
  }),
  notAllowed('hs256-spki', 'HS256', 'HMAC with the public key of an RSA certificate, PEM, as its secret.', {
    key: 'rsa-1',
    signWith: hmac(spkiPem('rsa-1')),
  }),
  notAllowed('hs256-ec', 'HS256', 'HMAC with the certificate of an EC key, DER, as its secret.', {
    signWith: hmac(certificateOf('BE:0120')),
  }),
  notAllowed('hs256-empty-key', 'HS256', 'HMAC with an empty secret.', { signWith: hmac(new Uint8Array(0)) }),
  notAllowed('es384', 'ES384', 'ES384 with a P-384 key that the registry lists, signed by it.', {
    key: 'P-384',
    signWith: (data) => ecdsa(p384!, data, 'sha384'),
  }),
  notAllowed('eddsa', 'EdDSA', 'EdDSA with an Ed25519 key that the registry lists, signed by it.', {
    key: 'Ed25519',
    signWith: (data) => Uint8Array.from(nodeSign(null, data, ed25519!)),
  }),
  notAllowed('ed25519', 'Ed25519', 'The newer name of the same.', {
    key: 'Ed25519',
    signWith: (data) => Uint8Array.from(nodeSign(null, data, ed25519!)),
  }),
  notAllowed('ps256', 'PS256', 'PS256, which the profile cose has, signed by an RSA key.', {
    key: 'rsa-1',
    signWith: (data) => rsaPss(rsa!, data),
  }),
  notAllowed('rs384', 'RS384', 'RS384, signed by an RSA key.', { key: 'rsa-1', signWith: rsaWith('sha384') }),
  notAllowed('rs512', 'RS512', 'RS512, signed by an RSA key.', { key: 'rsa-1', signWith: rsaWith('sha512') }),
  notAllowed('rs1', 'RS1', 'RSA with SHA-1, signed by an RSA key.', { key: 'rsa-1', signWith: rsaWith('sha1') }),
  notAllowed('es256k', 'ES256K', 'ES256K.'),
  notAllowed('es512', 'ES512', 'ES512.'),
  notAllowed('esp256', 'ESP256', 'A newer name of ES256.'),
  notAllowed('lower-case', 'es256', 'ES256 in lower case.'),
  notAllowed('trailing-space', 'ES256 ', 'ES256 and a space.'),
  notAllowed('cose-number', -7, 'The number that COSE has for ES256.'),
  notAllowed('null', null, 'Null.'),
  notAllowed('array', ['ES256'], 'An array with ES256 in it.'),
  notAllowed('object', { name: 'ES256' }, 'An object with ES256 in it.'),
  notAllowed('absent', undefined, 'No algorithm.'),
  notAllowed('proto', '__proto__', 'A word that is a property of every JavaScript object.'),
  notAllowed('constructor', 'constructor', 'Another such word.'),
];

function spkiPem(label: string): Uint8Array {
  return utf8Encode(String(createPublicKey(privateKeyOf(label)).export({ type: 'spki', format: 'pem' })));
}

function misfit(
  id: string,
  algorithm: 'ES256' | 'RS256',
  key: string,
  chain: Partial<JwsChain>,
  description: string,
): Vector {
  const about = [`jws-misfit-${id}`, description, CLAUSES.algorithms, 'AlgorithmConfusion'] as const;
  const registry = ['RSA-1024', 'P-384'].includes(key) ? 'other-keys.json' : 'good.json';
  const sealed = sealCard(PRC, { header: headerOf(algorithm, key), ...chain });
  return reject(about, sealed, 'signature', 'ALGORITHM_KEY_MISMATCH', { registry });
}

const misfits: Vector[] = [
  misfit('es256-rsa', 'ES256', 'rsa-1', {}, 'ES256 and the key id of an RSA key, signed by an EC key.'),
  misfit(
    'es256-rsa-signed',
    'ES256',
    'rsa-1',
    { key: 'rsa-1', algorithm: 'RS256' },
    'ES256 and the key id of an RSA key, which signed with RS256.',
  ),
  misfit(
    'rs256-ec',
    'RS256',
    'BE:0120',
    { key: 'rsa-1', algorithm: 'RS256' },
    'RS256 and the key id of an EC key, signed by an RSA key.',
  ),
  misfit('rs256-ec-signed', 'RS256', 'BE:0120', {}, 'RS256 and the key id of an EC key, which signed with ES256.'),
  misfit(
    'rs256-1024',
    'RS256',
    'RSA-1024',
    { key: 'RSA-1024', algorithm: 'RS256' },
    'RS256 by an RSA key of 1024 bits that the registry lists.',
  ),
  misfit('es256-p384', 'ES256', 'P-384', { key: 'P-384' }, 'ES256 by a P-384 key that the registry lists.'),
];

export const algorithmGroups: readonly Group[] = [
  { folder: 'algorithms', vectors: algorithms },
  { folder: 'key-fit', vectors: misfits },
];
