/** The header of a credential, and the signature over it. */
import { sign as nodeSign } from 'node:crypto';
import { base64Encode, base64urlEncode, concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId } from '../../../src/steps/step.ts';
import type { Flag } from '../flags.ts';
import { certificateOf, ecdsa, otherS, privateKeyOf, sign, toDer } from '../signing.ts';
import {
  credential,
  encode,
  HEADER,
  institution,
  jwkOf,
  NOW,
  numbered,
  OPEN,
  type Plan,
  present,
  presented,
  x5cOf,
} from './build.ts';
import { approve, CLAUSES, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const refuses = (id: string, description: string, plan: Plan, code: ReasonCode, ...flags: Flag[]) =>
  reject([`header-${id}`, description, CLAUSES.header, ...flags], presented(plan), 'schema-and-header', code);

const algorithm = (id: string, description: string, alg: unknown, plan: Plan = {}) =>
  refuses(
    `alg-${id}`,
    description,
    { ...plan, header: { ...(plan.header as object), alg } },
    'ALGORITHM_NOT_ALLOWED',
    'AlgorithmConfusion',
  );
const NOTHING = () => new Uint8Array(0);
const algorithms: WalletVector[] = [
  algorithm('none', 'The algorithm none, without a signature.', 'none', { sign: NOTHING }),
  algorithm('none-signed', 'The algorithm none, over which the institution signed.', 'none'),
  algorithm('rs256', 'RS256, signed with an RSA key of the institution.', 'RS256', {
    header: { x5c: x5cOf(certificateOf('rsa-1')) },
    sign: (data) => sign('RS256', 'rsa-1', data),
  }),
  algorithm('ps256', 'PS256, signed with an RSA key of the institution.', 'PS256', {
    header: { x5c: x5cOf(certificateOf('rsa-1')) },
    sign: (data) => sign('PS256', 'rsa-1', data),
  }),
  algorithm('es384', 'ES384, signed with a key of P-384.', 'ES384', {
    header: { x5c: x5cOf(certificateOf('P-384')) },
    sign: (data) => ecdsa(privateKeyOf('P-384'), data, 'sha384'),
  }),
  algorithm('eddsa', 'EdDSA, signed with a key of Ed25519.', 'EdDSA', {
    header: { x5c: x5cOf(certificateOf('Ed25519')) },
    sign: (data) => Uint8Array.from(nodeSign(null, data, privateKeyOf('Ed25519'))),
  }),
  algorithm('hs256', 'HS256.', 'HS256'),
  algorithm('lower-case', 'ES256 in lower case.', 'es256'),
  algorithm('absent', 'No algorithm.', undefined),
  algorithm('null', 'An algorithm that is null.', null),
];

const x5c = (id: string, description: string, value: unknown, ...flags: Flag[]) =>
  refuses(`x5c-${id}`, description, { header: { x5c: value } }, 'JWS_HEADER_INVALID', 'SignedFault', ...flags);
const own = HEADER.x5c[0]!;
const certificates: WalletVector[] = [
  x5c('absent', 'No certificate.', undefined),
  x5c('null', 'Null in place of certificates.', null),
  x5c('empty', 'An empty array.', []),
  x5c('text', 'A text in place of an array.', own),
  x5c('number', 'A number among the certificates.', [own, 1]),
  x5c('base64url', 'A certificate in Base64url.', [base64urlEncode(certificateOf('BE:0120'))], 'Malleability'),
  x5c('line-break', 'A certificate with a line break at its end.', [`${own}\n`], 'Malleability'),
  x5c('not-base64', 'A second certificate that is not Base64.', [own, 'not Base64']),
  x5c('pem', 'A certificate in PEM.', [`-----BEGIN CERTIFICATE-----\n${own}\n-----END CERTIFICATE-----`]),
  x5c(
    '11',
    'Eleven certificates.',
    Array.from({ length: 11 }, () => own),
    'Boundary',
    'DenialOfService',
  ),
  refuses(
    'x5c-in-payload',
    'The certificate in the payload, which is not the protected header.',
    { header: { x5c: undefined }, open: { x5c: HEADER.x5c } },
    'JWS_HEADER_INVALID',
    'SignedFault',
  ),
  refuses(
    'kid-alone',
    'A key id in place of the certificate.',
    { header: { x5c: undefined, kid: 'EESSI:x5t#S256:Lc68M4hMYfXZnK6Q97ZkFgOVvZrQOczckdV3C7ki_ws' } },
    'JWS_HEADER_INVALID',
    'SignedFault',
  ),
  refuses(
    'jwk-alone',
    'A public key in place of the certificate.',
    { header: { x5c: undefined, jwk: (OPEN.cnf as { jwk: unknown }).jwk }, sign: numbered('holder') },
    'JWS_HEADER_INVALID',
    'Forgery',
  ),
  refuses('crit', 'A critical extension.', { header: { crit: ['exp'], exp: 1 } }, 'JWS_HEADER_INVALID', 'SignedFault'),
  refuses(
    'crit-empty',
    'An empty list of critical extensions.',
    { header: { crit: [] } },
    'JWS_HEADER_INVALID',
    'SignedFault',
  ),
];

const fails = (id: string, description: string, plan: Plan, step: StepId, code: ReasonCode, ...flags: Flag[]) =>
  reject(
    [id, description, step === 'signature' ? CLAUSES.signature : CLAUSES.key, ...flags],
    presented(plan),
    step,
    code,
  );
const french = x5cOf(certificateOf('FR:0160'));
const keys: WalletVector[] = [
  fails(
    'x5c-other-institution',
    'The certificate and signature of another institution.',
    { header: { x5c: french }, sign: institution('FR:0160') },
    'key-resolved',
    'CERTIFICATE_UNKNOWN',
    'Forgery',
  ),
  fails(
    'x5c-own-second',
    'The certificate of another institution before that of its own.',
    { header: { x5c: [...french, own] } },
    'key-resolved',
    'CERTIFICATE_UNKNOWN',
    'SignedFault',
  ),
  fails(
    'x5c-of-holder',
    'A certificate that nobody knows.',
    { header: { x5c: [base64Encode(utf8Encode('no certificate'))] } },
    'key-resolved',
    'CERTIFICATE_UNKNOWN',
  ),
  fails(
    'signed-by-other',
    'Signed by another institution, with the certificate of this.',
    { sign: institution('FR:0160') },
    'signature',
    'SIGNATURE_INVALID',
    'Forgery',
  ),
  fails(
    'signed-by-holder',
    'Signed by the holder, with the certificate of the institution.',
    { sign: numbered('holder') },
    'signature',
    'SIGNATURE_INVALID',
    'Forgery',
  ),
  fails(
    'key-rsa',
    'ES256 with the RSA certificate of the institution.',
    { header: { x5c: x5cOf(certificateOf('rsa-1')) } },
    'signature',
    'ALGORITHM_KEY_MISMATCH',
    'AlgorithmConfusion',
  ),
];

const signature = (change: (signature: Uint8Array) => Uint8Array) => (data: Uint8Array) =>
  change(institution('BE:0120')(data));
const changed = (from: string, to: string) => {
  const [token = '', ...rest] = credential().split('~');
  const [header, payload = '', end] = token.split('.');
  const json = Buffer.from(payload, 'base64url').toString().replace(from, to);
  return [[header, encode(json), end].join('.'), ...rest].join('~');
};
const signatures: WalletVector[] = [
  reject(
    ['payload-changed', 'The day of expiry was changed after signing.', CLAUSES.signature, 'Forgery'],
    present(changed('"date_of_expiry":"2028', '"date_of_expiry":"2029')),
    'signature',
    'SIGNATURE_INVALID',
  ),
  reject(
    ['holder-changed', 'The key of the holder was replaced after signing.', CLAUSES.signature, 'Forgery'],
    present(changed(JSON.stringify(OPEN.cnf), JSON.stringify({ jwk: jwkOf('otherHolder') })), {
      sign: numbered('otherHolder'),
    }),
    'signature',
    'SIGNATURE_INVALID',
  ),
  fails(
    'signature-der',
    'A signature in DER.',
    { sign: signature(toDer) },
    'signature',
    'SIGNATURE_INVALID',
    'Malleability',
  ),
  fails('signature-empty', 'No signature.', { sign: NOTHING }, 'signature', 'SIGNATURE_INVALID', 'Forgery'),
  fails(
    'signature-zeros',
    'A signature of zeros.',
    { sign: () => new Uint8Array(64) },
    'signature',
    'SIGNATURE_INVALID',
    'Forgery',
  ),
  fails(
    'signature-longer',
    'A byte after the signature.',
    { sign: signature((made) => concatBytes(made, Uint8Array.of(0))) },
    'signature',
    'SIGNATURE_INVALID',
    'Malleability',
  ),
  approve(
    ['signature-other-s', 'The other signature that verifies: (r, n − s).', CLAUSES.signature],
    presented({ sign: signature(otherS) }),
  ),
];

const time = (id: string, description: string, open: Plan['open'], code?: ReasonCode) => {
  const about = [`time-${id}`, description, CLAUSES.signature, 'Period', 'Boundary'] as const;
  const ehic = presented({ open: open! });
  return code ? reject([...about, 'SignedFault'], ehic, 'signature', code) : approve(about, ehic);
};
const times: WalletVector[] = [
  time('not-before-60', 'Valid from 60 seconds after now.', { nbf: NOW + 60 }),
  time('not-before-61', 'Valid from 61 seconds after now.', { nbf: NOW + 61 }, 'TOKEN_NOT_YET_VALID'),
  time('expired-59', 'Ended 59 seconds before now.', { exp: NOW - 59 }),
  time('expired-60', 'Ended 60 seconds before now.', { exp: NOW - 60 }, 'TOKEN_EXPIRED'),
  time('expired-long', 'Ended at the beginning of 1970.', { exp: 0 }, 'TOKEN_EXPIRED'),
  time('expired-and-not-yet', 'Ended before it begins.', { nbf: NOW + 61, exp: NOW - 60 }, 'TOKEN_NOT_YET_VALID'),
  time('fraction', 'Times with a fraction of a second.', { nbf: NOW - 0.5, exp: NOW + 0.5 }),
];

export const header: readonly WalletVector[] = [...algorithms, ...certificates];
export const signing: readonly WalletVector[] = [...keys, ...signatures, ...times];
