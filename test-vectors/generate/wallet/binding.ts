/** The proof that the holder has the key of the credential (RFC 9901, section 7.3). */
import { base64urlEncode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import { ecdsa, otherS, privateKeyOf, toDer } from '../signing.ts';
import {
  AUDIENCE,
  credential,
  digestOf,
  institution,
  jwkOf,
  jws,
  NONCE,
  NOW,
  numbered,
  type Plan,
  type Proof,
  present,
  presented,
  proofOf,
} from './build.ts';
import { approve, CLAUSES, type Conditions, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const about = (id: string, description: string, ...flags: Flag[]) =>
  [`binding-${id}`, description, CLAUSES.holder, 'Binding', ...flags] as const;
const fails = (id: string, description: string, ehic: string, code: ReasonCode, ...flags: Flag[]) =>
  reject(about(id, description, ...flags), ehic, 'holder-bound', code);
const invalid = (id: string, description: string, proof: Proof, ...flags: Flag[]) =>
  fails(id, description, presented({}, proof), 'HOLDER_BINDING_INVALID', ...flags);

const plain = credential();
const request = (id: string, description: string, conditions: Conditions) =>
  reject(about(id, description, 'SignedFault'), present(plain), 'holder-bound', 'HOLDER_BINDING_INVALID', conditions);
const requests: WalletVector[] = [
  request('other-request', 'Made for another request: a presentation that is used again.', {
    nonce: 'nonce-2026-11-24',
  }),
  request('other-verifier', 'Made for another verifier.', { audience: 'x509_hash:other.example.org' }),
  request('nonce-case', 'The nonce in another spelling.', { nonce: NONCE.toUpperCase() }),
  invalid('nonce-absent', 'No nonce.', { claims: { nonce: undefined } }, 'SignedFault'),
  invalid('nonce-number', 'A nonce that is a number.', { claims: { nonce: 1 } }, 'SignedFault'),
  invalid('aud-absent', 'No audience.', { claims: { aud: undefined } }, 'SignedFault'),
  invalid('aud-array', 'An array with the audience.', { claims: { aud: [AUDIENCE] } }, 'SignedFault'),
];

const [token = '', personal = '', document = ''] = plain.split('~');
const hashes: WalletVector[] = [
  invalid('hash-absent', 'No hash.', { claims: { sd_hash: undefined } }, 'SignedFault'),
  invalid('hash-other', 'The hash of another presentation.', { claims: { sd_hash: digestOf('other') } }, 'SignedFault'),
  invalid(
    'hash-without-tilde',
    'The hash without the last tilde.',
    { claims: { sd_hash: digestOf(plain.slice(0, -1)) } },
    'SignedFault',
  ),
  invalid('hash-of-token', 'The hash of the JWS alone.', { claims: { sd_hash: digestOf(token) } }, 'SignedFault'),
  fails(
    'fewer-disclosures',
    'A disclosure was taken away after the proof was made.',
    `${token}~${personal}~${proofOf(plain)}`,
    'HOLDER_BINDING_INVALID',
    'Forgery',
  ),
  fails(
    'other-order',
    'Disclosures changed places after the proof was made.',
    `${token}~${document}~${personal}~${proofOf(plain)}`,
    'HOLDER_BINDING_INVALID',
    'Malleability',
  ),
  fails(
    'of-another-card',
    'The proof for another card of the same holder.',
    plain + proofOf(credential({ open: { jti: 'other' } })),
    'HOLDER_BINDING_INVALID',
    'Forgery',
  ),
];

const CLAIMS = { iat: NOW, aud: AUDIENCE, nonce: NONCE, sd_hash: digestOf(plain) };
/** A proof with this payload, a JSON text. */
const proofWith = (payload: string) => jws({ alg: 'ES256', typ: 'kb+jwt' }, payload, numbered('holder'));
const NOTHING = () => new Uint8Array(0);
const proofs: WalletVector[] = [
  fails('missing', 'No proof.', plain, 'HOLDER_BINDING_MISSING', 'Forgery'),
  fails(
    'disclosure-last',
    'No tilde after the last disclosure, which then stands in the place of the proof.',
    plain.slice(0, -1),
    'HOLDER_BINDING_INVALID',
  ),
  invalid('other-key', 'Signed by another key.', { sign: numbered('otherHolder') }, 'Forgery'),
  invalid('institution-key', 'Signed by the institution.', { sign: institution('BE:0120') }, 'Forgery'),
  invalid(
    'key-in-header',
    'Signed by another key, which the header names.',
    { header: { jwk: jwkOf('otherHolder') }, sign: numbered('otherHolder') },
    'Forgery',
  ),
  invalid('typ-jwt', 'Another typ.', { header: { typ: 'JWT' } }, 'SignedFault'),
  invalid('typ-absent', 'No typ.', { header: { typ: undefined } }, 'SignedFault'),
  invalid('typ-case', 'The typ in upper case.', { header: { typ: 'KB+JWT' } }, 'SignedFault'),
  invalid(
    'alg-none',
    'The algorithm none, without a signature.',
    { header: { alg: 'none' }, sign: NOTHING },
    'AlgorithmConfusion',
  ),
  invalid(
    'alg-es384',
    'ES384, signed with a key of P-384.',
    { header: { alg: 'ES384' }, sign: (data) => ecdsa(privateKeyOf('P-384'), data, 'sha384') },
    'AlgorithmConfusion',
  ),
  invalid('alg-absent', 'No algorithm.', { header: { alg: undefined } }, 'AlgorithmConfusion'),
  invalid('crit', 'A critical extension.', { header: { crit: ['exp'], exp: 1 } }, 'SignedFault'),
  invalid('signature-empty', 'No signature.', { sign: NOTHING }, 'Forgery'),
  invalid('signature-der', 'A signature in DER.', { sign: (data) => toDer(numbered('holder')(data)) }, 'Malleability'),
  approve(
    about('signature-other-s', 'The other signature that verifies: (r, n − s).'),
    presented({}, { sign: (data) => otherS(numbered('holder')(data)) }),
  ),
  approve(about('header-more', 'More members in the header.'), presented({}, { header: { kid: 'k' } })),
  approve(
    about('claims-more', 'More claims, which are ignored.'),
    presented({}, { claims: { iss: 'wallet', sub: 1 } }),
  ),
  approve(
    about('exp-59', 'It ended 59 seconds before now.', 'Period', 'Boundary'),
    presented({}, { claims: { exp: NOW - 59, nbf: NOW + 60 } }),
  ),
  invalid('exp-60', 'It ended 60 seconds before now.', { claims: { exp: NOW - 60 } }, 'SignedFault'),
  invalid('nbf-61', 'It is valid from 61 seconds after now.', { claims: { nbf: NOW + 61 } }, 'SignedFault'),
  invalid('exp-text', 'An end that is a text.', { claims: { exp: String(NOW + 100) } }, 'SignedFault'),
  fails(
    'two-parts',
    'A proof of two parts.',
    `${plain}${proofOf(plain).split('.').slice(0, 2).join('.')}`,
    'HOLDER_BINDING_INVALID',
  ),
  fails('no-object', 'Claims that are no object.', plain + proofWith('[]'), 'HOLDER_BINDING_INVALID', 'SignedFault'),
  fails(
    'name-twice',
    'The nonce twice.',
    plain + proofWith(JSON.stringify(CLAIMS).replace('{', `{"nonce":"${NONCE}",`)),
    'HOLDER_BINDING_INVALID',
    'SignedFault',
    'Malleability',
  ),
];

const at = (id: string, description: string, iat: unknown, code?: ReasonCode) => {
  const named = about(`iat-${id}`, description, ...(code ? (['SignedFault'] as const) : []), 'Period', 'Boundary');
  const ehic = presented({}, { claims: { iat } });
  return code ? reject(named, ehic, 'holder-bound', code) : approve(named, ehic);
};
const times: WalletVector[] = [
  at('300-before', 'Made 300 seconds before now.', NOW - 300),
  at('301-before', 'Made 301 seconds before now.', NOW - 301, 'HOLDER_BINDING_STALE'),
  at('300-after', 'Made 300 seconds after now.', NOW + 300),
  at('301-after', 'Made 301 seconds after now.', NOW + 301, 'HOLDER_BINDING_STALE'),
  invalid('iat-absent', 'Made at no time.', { claims: { iat: undefined } }, 'SignedFault'),
  invalid('iat-text', 'A time that is a text.', { claims: { iat: String(NOW) } }, 'SignedFault'),
];

const key = (id: string, description: string, jwk: unknown, sign = numbered('holder')) => {
  const plan: Plan = { open: { cnf: { jwk } } };
  return fails(`key-${id}`, description, presented(plan, { sign }), 'HOLDER_KEY_INVALID', 'SignedFault');
};
const { d: _, ...P384 } = privateKeyOf('P-384').export({ format: 'jwk' });
const own = jwkOf('holder');
const keys: WalletVector[] = [
  key('empty', 'An empty object in place of the key.', {}),
  key('private', 'A private key.', { ...own, d: base64urlEncode(new Uint8Array(32).fill(1)) }),
  key('p-384', 'A key of P-384.', P384, (data) => ecdsa(privateKeyOf('P-384'), data, 'sha384')),
  key('not-on-curve', 'A point that is not on the curve.', { ...own, y: own.x }),
  key('short', 'A coordinate without its last byte.', {
    ...own,
    x: base64urlEncode(Buffer.from(own.x, 'base64url').subarray(0, 31)),
  }),
  key('padded', 'A coordinate with padding.', { ...own, x: `${own.x}=` }),
  key('long', 'A coordinate with a zero before it.', {
    ...own,
    x: base64urlEncode(Buffer.concat([Buffer.alloc(1), Buffer.from(own.x, 'base64url')])),
  }),
  key('no-y', 'A point without its second coordinate.', { ...own, y: undefined }),
  key('symmetric', 'A symmetric key.', { kty: 'oct', k: 'AAAA' }),
  key('encryption', 'A key for encryption.', { ...own, use: 'enc' }),
  key('other-algorithm', 'A key for another algorithm.', { ...own, alg: 'ES384' }),
  reject(
    about('key-before-missing', 'Neither a key nor a proof: the key is looked at first.', 'SignedFault'),
    credential({ open: { cnf: { jwk: {} } } }),
    'holder-bound',
    'HOLDER_KEY_INVALID',
  ),
];

export const binding: readonly WalletVector[] = [...requests, ...hashes, ...proofs, ...times, ...keys];
