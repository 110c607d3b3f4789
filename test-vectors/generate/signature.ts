/** Signatures that do not verify, and two spellings of one that does. */
import { sign as nodeSign } from 'node:crypto';
import { concatBytes } from '../../src/codec/bytes.ts';
import { claimsWith, EHIC, PRC } from './cards.ts';
import { type Chain, header, kidOf, sigStructure } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';
import { EC_FAULTS, plusModulus, RSA_FAULTS } from './edges.ts';
import { ecdsa, otherS, privateKeyOf, rsaPss, sign } from './signing.ts';
import { flip } from './trust.ts';

function invalid(id: string, chain: Partial<Chain>, description: string, isAcceptable = false): Vector {
  const about = [`signature-${id}`, description, CLAUSES.signature, 'Forgery'] as const;
  return reject(about, sealCard(PRC, chain), 'signature', 'SIGNATURE_INVALID', { isAcceptable });
}

const claims = claimsWith(PRC);
const protectedHeader = header(-7, kidOf('BE:0120'));
const genuine = sign('ES256', 'BE:0120', sigStructure(protectedHeader, claims));
const name = claims.indexOf(0x44, claims.indexOf(0x63)); // D of Doe
const ec = privateKeyOf('BE:0120');
const rsa = privateKeyOf('rsa-1');

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

const form: Vector[] = EC_FAULTS.map(({ id, change, description }) =>
  invalid(id, { changeSignature: change }, description),
);

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
  ...RSA_FAULTS.map(({ id, sign: signWith, description, isAcceptable }) =>
    invalid(id, { ...rs256, signWith }, description, isAcceptable),
  ),
];

/** The first of a series of cards whose signature is as wanted. */
function withSignature(isWanted: (signature: Uint8Array) => boolean, chain: Partial<Chain> = {}) {
  for (let i = 0; ; i++) {
    const card = { ...PRC, tokenId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` };
    const sealed = sealCard(card, chain);
    if (isWanted(sealed.signature)) return { card, sealed };
  }
}

function shortened(id: string, card: typeof PRC, chain: Partial<Chain>, description: string): Vector {
  const about = [`signature-${id}`, description, CLAUSES.signature, 'Forgery', 'Malleability'] as const;
  return reject(about, sealCard(card, chain), 'signature', 'SIGNATURE_INVALID');
}

const shortR = withSignature((signature) => signature[0] === 0);
const shortS = withSignature((signature) => signature[32] === 0);
const small = withSignature((signature) => plusModulus(signature) !== undefined, rs256);

const malleable: Vector[] = [
  shortened(
    'r-short',
    shortR.card,
    { changeSignature: (bytes) => bytes.slice(1) },
    'r, whose first byte is 0, without that byte.',
  ),
  shortened(
    's-short',
    shortS.card,
    { changeSignature: (bytes) => concatBytes(bytes.slice(0, 32), bytes.slice(33)) },
    's, whose first byte is 0, without that byte.',
  ),
  shortened(
    'rs256-plus-modulus',
    small.card,
    { ...rs256, changeSignature: (bytes) => plusModulus(bytes)! },
    'A sound RS256 signature and the modulus, in as many bytes.',
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
  approve(['signature-r-zero-byte', 'An r whose first byte is 0.', CLAUSES.signature, 'Boundary'], shortR.card, {
    sealed: shortR.sealed,
  }),
  approve(['signature-s-zero-byte', 'An s whose first byte is 0.', CLAUSES.signature, 'Boundary'], shortS.card, {
    sealed: shortS.sealed,
  }),
];

export const signature: Group = {
  folder: 'signature',
  vectors: [...changed, ...form, ...signedOver, ...rsaForms, ...malleable, ...valid],
};
