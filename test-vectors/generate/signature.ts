/** Signatures that do not verify, and two spellings of one that does. */
import { sign as nodeSign } from 'node:crypto';
import { concatBytes } from '../../src/codec/bytes.ts';
import { claimsWith, EHIC, PRC } from './cards.ts';
import { type Chain, header, kidOf, sigStructure } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';
import { ecdsa, ORDER, otherS, privateKeyOf, rsaPss, sign, toBytes, toDer } from './signing.ts';
import { flip } from './trust.ts';

function invalid(id: string, chain: Partial<Chain>, description: string): Vector {
  const about = [`signature-${id}`, description, CLAUSES.signature, 'Forgery'] as const;
  return reject(about, sealCard(PRC, chain), 'signature', 'SIGNATURE_INVALID');
}

const claims = claimsWith(PRC);
const protectedHeader = header(-7, kidOf('BE:0120'));
const genuine = sign('ES256', 'BE:0120', sigStructure(protectedHeader, claims));
const name = claims.indexOf(0x44, claims.indexOf(0x63)); // D of Doe
const ec = privateKeyOf('BE:0120');
const rsa = privateKeyOf('rsa-1');
const zero = new Uint8Array(32);
const one = toBytes(1n, 32);
const order = toBytes(ORDER, 32);
const s = genuine.slice(32);

const changed: Vector[] = [
  invalid(
    'payload-bit',
    { claims: flip(claims, name), signWith: () => genuine },
    'One bit of the family name was changed after signing.',
  ),
  invalid(
    'payload-date',
    { claims: claimsWith({ ...PRC, validTo: '2027-03-31' }), signWith: () => genuine },
    'The period was made longer after signing.',
  ),
  invalid(
    'payload-other-card',
    { claims: claimsWith(EHIC), signWith: () => genuine },
    'The signature of another card of the same institution.',
  ),
  invalid(
    'first-bit',
    { changeSignature: (bytes) => flip(bytes, 0, 7) },
    'The first bit of the signature was changed.',
  ),
  invalid('last-bit', { changeSignature: (bytes) => flip(bytes, 63) }, 'The last bit of the signature was changed.'),
  invalid(
    'header-algorithm',
    {
      key: 'rsa-1',
      protectedHeader: header(-37, kidOf('rsa-1')),
      signWith: () => sign('RS256', 'rsa-1', sigStructure(header(-257, kidOf('rsa-1')), claims)),
    },
    'RS256 was changed to PS256 in the header; the key fits both.',
  ),
  invalid(
    'header-kid',
    {
      protectedHeader: header(-7, kidOf('BE:0120-old')),
      signWith: () => genuine,
    },
    'The key id was changed to that of another certificate of the institution.',
  ),
  invalid(
    'other-key',
    { protectedHeader, key: 'BE:KvBE10' },
    'Signed by another institution under the key id of this one.',
  ),
  invalid(
    'other-key-rsa',
    {
      protectedHeader: header(-257, kidOf('rsa-1')),
      key: 'rsa-2',
      algorithm: 'RS256',
    },
    'Signed by another RSA key under the key id of the right one.',
  ),
];

const form: Vector[] = [
  invalid('empty', { changeSignature: () => new Uint8Array(0) }, 'No byte.'),
  invalid('zero', { changeSignature: () => concatBytes(zero, zero) }, 'r and s are 0.'),
  invalid('r-zero', { changeSignature: () => concatBytes(zero, s) }, 'r is 0.'),
  invalid('s-zero', { changeSignature: (bytes) => concatBytes(bytes.slice(0, 32), zero) }, 's is 0.'),
  invalid('one-one', { changeSignature: () => concatBytes(one, one) }, 'r and s are 1.'),
  invalid('r-order', { changeSignature: () => concatBytes(order, s) }, 'r is the order of the curve.'),
  invalid('order-order', { changeSignature: () => concatBytes(order, order) }, 'r and s are the order of the curve.'),
  invalid('63-bytes', { changeSignature: (bytes) => bytes.slice(0, 63) }, 'The last byte is missing.'),
  invalid('65-bytes', { changeSignature: (bytes) => concatBytes(bytes, Uint8Array.of(0)) }, 'A zero byte after s.'),
  invalid(
    'padded',
    {
      changeSignature: (bytes) => concatBytes(Uint8Array.of(0), bytes.slice(0, 32), Uint8Array.of(0), bytes.slice(32)),
    },
    'r and s of 33 bytes each.',
  ),
  invalid('der', { changeSignature: toDer }, 'A sound signature in DER in place of r and s.'),
  invalid('s-r', { changeSignature: (bytes) => concatBytes(bytes.slice(32), bytes.slice(0, 32)) }, 's before r.'),
];

const signedOver: Vector[] = [
  invalid(
    'over-payload',
    { signWith: () => ecdsa(ec, claims) },
    'The payload was signed in place of the Sig_structure.',
  ),
  invalid(
    'external-aad',
    { signWith: () => ecdsa(ec, sigStructure(protectedHeader, claims, { externalAad: Uint8Array.of(1) })) },
    'Signed with external data.',
  ),
  invalid(
    'context',
    { signWith: () => ecdsa(ec, sigStructure(protectedHeader, claims, { context: 'Signature' })) },
    'Signed with the context of COSE_Sign.',
  ),
  invalid(
    'no-header',
    { signWith: () => ecdsa(ec, sigStructure(new Uint8Array(0), claims)) },
    'Signed without the protected header.',
  ),
  invalid('sha-384', { signWith: (data) => ecdsa(ec, data, 'sha384') }, 'P-256 with SHA-384.'),
];

const ps256 = { key: 'rsa-1', algorithm: 'PS256' } as const;
const rs256 = { key: 'rsa-1', algorithm: 'RS256' } as const;
const rsaForms: Vector[] = [
  invalid(
    'ps256-salt-0',
    { ...ps256, signWith: (data) => rsaPss(rsa, data, 0) },
    'PS256 without a salt: RFC 8230 asks for 32 bytes.',
  ),
  invalid('ps256-salt-20', { ...ps256, signWith: (data) => rsaPss(rsa, data, 20) }, 'PS256 with a salt of 20 bytes.'),
  invalid(
    'ps256-last-bit',
    { ...ps256, changeSignature: (bytes) => flip(bytes, 255) },
    'The last bit of a PS256 signature was changed.',
  ),
  invalid(
    'rs256-sha-1',
    { ...rs256, signWith: (data) => Uint8Array.from(nodeSign('sha1', data, rsa)) },
    'PKCS #1 with SHA-1.',
  ),
  invalid(
    'rs256-sha-512',
    { ...rs256, signWith: (data) => Uint8Array.from(nodeSign('sha512', data, rsa)) },
    'PKCS #1 with SHA-512.',
  ),
  invalid(
    'rs256-leading-zero',
    { ...rs256, changeSignature: (bytes) => concatBytes(Uint8Array.of(0), bytes) },
    'A zero byte before an RS256 signature.',
  ),
  invalid(
    'rs256-cut',
    { ...rs256, changeSignature: (bytes) => bytes.slice(1) },
    'The first byte of an RS256 signature is missing.',
  ),
  invalid(
    'rs256-zero',
    { ...rs256, changeSignature: (bytes) => new Uint8Array(bytes.length) },
    'An RS256 signature of zero bytes.',
  ),
];

const valid: Vector[] = [
  approve(['signature-plain', 'An ES256 signature.', CLAUSES.signature], PRC),
  approve(
    [
      'signature-other-s',
      'The same signature with n - s in place of s, which ECDSA allows too.',
      CLAUSES.signature,
      'Malleability',
    ],
    PRC,
    {
      sealed: sealCard(PRC, { changeSignature: otherS }),
    },
  ),
];

export const signature: Group = {
  folder: 'signature',
  vectors: [...changed, ...form, ...signedOver, ...rsaForms, ...valid],
};
