/** Signatures that do not verify, and those at the edges that do. */
import { sign as nodeSign } from 'node:crypto';
import { concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import { change, PRC } from '../cards.ts';
import { EC_FAULTS, plusModulus, RSA_FAULTS } from '../edges.ts';
import { ecdsa, otherS, privateKeyOf, sign } from '../signing.ts';
import { flip } from '../trust.ts';
import type { Group, Vector } from '../vector.ts';
import { headerOf, type JwsChain, kidOf, payloadWith, signingInput } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

function invalid(
  id: string,
  chain: Partial<JwsChain>,
  description: string,
  clause: string = CLAUSES.signature,
  isAcceptable = false,
): Vector {
  const about = [`jws-signature-${id}`, description, clause, 'Forgery'] as const;
  return reject(about, sealCard(PRC, chain), 'signature', 'SIGNATURE_INVALID', { isAcceptable });
}

const claims = payloadWith(PRC);
const header = headerOf('ES256', 'BE:0120');
const ec = privateKeyOf('BE:0120');
const rsa = privateKeyOf('rsa-1');
const genuine = () => sign('ES256', 'BE:0120', signingInput(header, claims));

const changed: Vector[] = [
  invalid(
    'payload-name',
    { claims: claims.replace('Doe', 'Dof'), signWith: genuine },
    'A letter of the family name was changed after signing.',
  ),
  invalid(
    'payload-date',
    { claims: claims.replace('2027-01-31', '2027-03-31'), signWith: genuine },
    'The period was made longer after signing.',
  ),
  invalid(
    'payload-white-space',
    { claims: claims.replace(',', ', '), signWith: genuine },
    'A space was put into the payload after signing; the content is the same.',
  ),
  invalid(
    'payload-order',
    {
      claims: claims.replace(/"jti":"[^"]*",("rid":"[^"]*")/, (all, rid: string) => `${rid},${all.split(',')[0]}`),
      signWith: genuine,
    },
    'Two members of the payload changed places after signing.',
  ),
  invalid(
    'header-typ',
    { header: header.replace(',"typ":"JWT"', ''), signWith: genuine },
    'The type was taken out of the header after signing.',
  ),
  invalid(
    'header-kid-spelling',
    { header: header.replace(kidOf('BE:0120'), `${kidOf('BE:0120')}=`), signWith: genuine },
    'The key id was spelled in another way after signing.',
  ),
  invalid(
    'header-kid',
    { header: headerOf('ES256', 'BE:0120-old'), signWith: genuine },
    'The key id was changed to that of another certificate of the institution.',
  ),
  invalid(
    'other-card',
    { claims: payloadWith(change(PRC, { familyName: 'Roe' })), signWith: genuine },
    'The signature of another certificate of the same institution.',
  ),
  invalid('other-key', { header, key: 'BE:KvBE10' }, 'Signed by another institution under the key id of this one.'),
  invalid(
    'other-key-rsa',
    { header: headerOf('RS256', 'rsa-1'), key: 'rsa-2', algorithm: 'RS256' },
    'Signed by another RSA key under the key id of the right one.',
  ),
  invalid(
    'first-bit',
    { changeSignature: (bytes) => flip(bytes, 0, 7) },
    'The first bit of the signature was changed.',
  ),
  invalid('last-bit', { changeSignature: (bytes) => flip(bytes, 63) }, 'The last bit of the signature was changed.'),
];

const signedOver: Vector[] = [
  invalid('over-payload', { signWith: () => ecdsa(ec, utf8Encode(claims)) }, 'The payload alone was signed.'),
  invalid(
    'over-json',
    { signWith: () => ecdsa(ec, utf8Encode(`${header}.${claims}`)) },
    'Header and payload were signed before they were encoded.',
  ),
  invalid(
    'unencoded-payload',
    { signWith: (data) => ecdsa(ec, utf8Encode(`${new TextDecoder().decode(data).split('.')[0]}.${claims}`)) },
    'Signed as RFC 7797 has it, with a payload that is not encoded.',
  ),
  invalid(
    'trailing-dot',
    { signWith: (data) => ecdsa(ec, concatBytes(data, utf8Encode('.'))) },
    'Signed with a dot at the end.',
  ),
  invalid(
    'no-header',
    { signWith: (data) => ecdsa(ec, utf8Encode(`.${new TextDecoder().decode(data).split('.')[1]}`)) },
    'Signed without the header.',
  ),
  invalid('sha-384', { signWith: (data) => ecdsa(ec, data, 'sha384') }, 'P-256 with SHA-384.'),
];

const rs256 = { key: 'rsa-1', algorithm: 'RS256' } as const;
const forms: Vector[] = [
  ...EC_FAULTS.map(({ id, change: changeSignature, description }) =>
    invalid(id, { changeSignature }, description, CLAUSES.ecdsa),
  ),
  ...RSA_FAULTS.map(({ id, sign: signWith, description, isAcceptable }) =>
    invalid(id, { ...rs256, signWith }, description, CLAUSES.rsa, isAcceptable),
  ),
  invalid(
    'rs256-sha-1',
    { ...rs256, signWith: (data) => Uint8Array.from(nodeSign('sha1', data, rsa)) },
    'PKCS #1 with SHA-1.',
    CLAUSES.rsa,
  ),
  invalid(
    'rs256-leading-zero',
    { ...rs256, changeSignature: (bytes) => concatBytes(Uint8Array.of(0), bytes) },
    'A zero byte before an RS256 signature.',
    CLAUSES.rsa,
  ),
  invalid(
    'rs256-cut',
    { ...rs256, changeSignature: (bytes) => bytes.slice(1) },
    'The first byte of an RS256 signature is missing.',
    CLAUSES.rsa,
  ),
  invalid(
    'rs256-zero',
    { ...rs256, changeSignature: (bytes) => new Uint8Array(bytes.length) },
    'An RS256 signature of zero bytes.',
    CLAUSES.rsa,
  ),
  invalid(
    'rs256-empty',
    { ...rs256, changeSignature: () => new Uint8Array(0) },
    'An RS256 signature of no byte.',
    CLAUSES.rsa,
  ),
];

/** The first of a series of cards whose signature is as wanted. */
function search(isWanted: (signature: Uint8Array) => boolean, chain: Partial<JwsChain> = {}) {
  for (let i = 0; ; i++) {
    const card = { ...PRC, tokenId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` };
    const sealed = sealCard(card, chain);
    if (isWanted(sealed.signature)) return { card, sealed };
  }
}

const shortR = search((signature) => signature[0] === 0);
const shortS = search((signature) => signature[32] === 0);
const small = search((signature) => plusModulus(signature) !== undefined, rs256);
const shortRsa = search((signature) => signature[0] === 0, rs256);

function shortened(
  id: string,
  card: typeof PRC,
  chain: Partial<JwsChain>,
  description: string,
  clause: string,
): Vector {
  const about = [`jws-signature-${id}`, description, clause, 'Forgery', 'Malleability'] as const;
  return reject(about, sealCard(card, chain), 'signature', 'SIGNATURE_INVALID');
}

const malleable: Vector[] = [
  shortened(
    'r-short',
    shortR.card,
    { changeSignature: (bytes) => bytes.slice(1) },
    'r, whose first byte is 0, without that byte.',
    CLAUSES.ecdsa,
  ),
  shortened(
    's-short',
    shortS.card,
    { changeSignature: (bytes) => concatBytes(bytes.slice(0, 32), bytes.slice(33)) },
    's, whose first byte is 0, without that byte.',
    CLAUSES.ecdsa,
  ),
  shortened(
    'rs256-short',
    shortRsa.card,
    { ...rs256, changeSignature: (bytes) => bytes.slice(1) },
    'An RS256 signature, whose first byte is 0, without that byte.',
    CLAUSES.rsa,
  ),
  shortened(
    'rs256-plus-modulus',
    small.card,
    { ...rs256, changeSignature: (bytes) => plusModulus(bytes)! },
    'A sound RS256 signature and the modulus, in as many bytes.',
    CLAUSES.rsa,
  ),
];

const valid: Vector[] = [
  approve(
    [
      'jws-signature-other-s',
      'A signature with n - s in place of s, which ECDSA allows too.',
      CLAUSES.ecdsa,
      'Malleability',
    ],
    PRC,
    {
      sealed: sealCard(PRC, { changeSignature: otherS }),
    },
  ),
  approve(['jws-signature-r-zero-byte', 'An r whose first byte is 0.', CLAUSES.ecdsa, 'Boundary'], shortR.card, {
    sealed: shortR.sealed,
  }),
  approve(['jws-signature-s-zero-byte', 'An s whose first byte is 0.', CLAUSES.ecdsa, 'Boundary'], shortS.card, {
    sealed: shortS.sealed,
  }),
  approve(
    ['jws-signature-rs256-zero-byte', 'An RS256 signature whose first byte is 0.', CLAUSES.rsa, 'Boundary'],
    shortRsa.card,
    { sealed: shortRsa.sealed },
  ),
];

export const signature: Group = {
  folder: 'signature',
  vectors: [...changed, ...signedOver, ...forms, ...malleable, ...valid],
};
