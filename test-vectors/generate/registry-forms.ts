/** More registry files: forms of keys, periods and certificates that decide which key is found, and what it is worth. */
import { base64Encode, base64urlEncode, utf8Encode } from '../../src/codec/bytes.ts';
import { pem } from '../../src/testing/demo-pki.ts';
import type { ResolverIssuer } from '../../src/testing/mock-repository.ts';
import { SAME_KEY_ID } from './certificates.ts';
import { certificateOf, privateKeyOf, thumbprintOf } from './signing.ts';

type Json = Readonly<Record<string, unknown>>;
type Registry = { readonly description: string; readonly results: readonly unknown[] };

/** The public key of a label as a JWK that claims a thumbprint. */
function jwkOf(label: string, thumbprint: Uint8Array, more: Json = {}): Json {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...jwk } = privateKeyOf(label).export({ format: 'jwk' });
  return { ...jwk, ...more, 'x5t#S256': base64urlEncode(thumbprint) };
}

/** The thumbprint of the fund's certificate with another last byte: the same key id of 8 bytes. */
function nearThumbprint(): Uint8Array {
  const near = thumbprintOf('BE:0120').slice();
  near[31]! ^= 1;
  return near;
}

/** A certificate in so many layers of Base64, each outer one as PEM. */
function wrapped(label: string, layers: number): string {
  let text = base64Encode(certificateOf(label));
  for (let layer = 1; layer < layers; layer++) text = base64Encode(utf8Encode(pem('CERTIFICATE', fromBase64(text))));
  return pem('CERTIFICATE', fromBase64(text));
}

const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

const own = thumbprintOf('BE:0120');
const period = (validFrom: string, validUntil?: unknown) => ({
  portableDocument: 'EHIC',
  validFrom,
  ...(validUntil === undefined ? {} : { validUntil }),
});
const open = period('2015-01-01T00:00:00+01:00');

/** A key of P-256 that is no point of the curve. */
const offCurve = (number: number) => ({
  kty: 'EC',
  crv: 'P-256',
  x: base64urlEncode(new Uint8Array(32).fill(number)),
  y: base64urlEncode(new Uint8Array(32).fill(number + 1)),
  'x5t#S256': base64urlEncode(own),
});

/** The files, by what makes an entry of the fund BE:0120 with other members. */
export function registryForms(
  fundWith: (members: Json) => Json,
  current: ResolverIssuer['certificates'][number],
): Readonly<Record<string, Registry>> {
  const one = (description: string, members: Json): Registry => ({ description, results: [fundWith(members)] });
  const dated = (validFrom: unknown, validUntil: unknown) => [{ ...current, validFrom, validUntil }];
  return {
    'same-key-id.json': one('BE:0120 with two certificates of one key id, which are of different keys.', {
      certificates: Object.values(SAME_KEY_ID).map(base64Encode),
    }),
    'same-key-id-reversed.json': one('The same two certificates in the other order.', {
      certificates: Object.values(SAME_KEY_ID).map(base64Encode).reverse(),
    }),
    'jwk-only.json': one('BE:0120 with a public key and no certificate.', {
      certificates: [],
      publicKeys: [jwkOf('BE:0120', own)],
    }),
    'jwk-equal.json': one('BE:0120 with its certificate, and its key as a JWK under the same thumbprint.', {
      publicKeys: [jwkOf('BE:0120', own)],
    }),
    'jwk-near.json': one(
      'BE:0120 with its certificate, and its key as a JWK under a thumbprint that begins the same.',
      {
        publicKeys: [jwkOf('BE:0120', nearThumbprint())],
      },
    ),
    'jwk-other.json': one('BE:0120 with its certificate, and the JWK of another key under the same thumbprint.', {
      publicKeys: [jwkOf('BE:KvBE10', own)],
    }),
    'jwk-two.json': one('BE:0120 without certificates, with two public keys under one thumbprint.', {
      certificates: [],
      publicKeys: [jwkOf('BE:KvBE10', own), jwkOf('BE:0120', own)],
    }),
    'jwk-not-for-this.json': one(
      'BE:0120 without certificates, with its key as JWKs that are not for verifying ES256.',
      {
        certificates: [],
        publicKeys: [
          jwkOf('BE:0120', own, { use: 'enc' }),
          jwkOf('BE:0120', own, { key_ops: ['sign'] }),
          jwkOf('BE:0120', own, { alg: 'ES384' }),
          jwkOf('BE:0120', own, { alg: 'RS256' }),
          jwkOf('BE:0120', own, { d: '' }),
          jwkOf('BE:0120', own, { x: undefined }),
          jwkOf('BE:0120', own, { y: 'not Base64!' }),
          { ...jwkOf('BE:0120', own), 'x5t#S256': base64urlEncode(own.subarray(0, 31)) },
        ],
      },
    ),
    'jwk-no-point.json': one('BE:0120 without certificates, with a public key that is no point of the curve.', {
      certificates: [],
      publicKeys: [offCurve(1)],
    }),
    '64-candidates.json': one('BE:0120 with its certificate and 63 public keys under the thumbprint of it.', {
      publicKeys: Array.from({ length: 63 }, (_, i) => offCurve(i + 1)),
    }),
    '256-certificates.json': one('BE:0120 with its certificate as the last of 256 entries.', {
      certificates: [...Array.from({ length: 255 }, () => ''), current],
    }),
    '257-certificates.json': one('BE:0120 with its certificate as the last of 257 entries.', {
      certificates: [...Array.from({ length: 256 }, () => ''), current],
    }),
    'wrapped-3.json': one('BE:0120 with its certificate in three layers of PEM.', {
      certificates: [wrapped('BE:0120', 3)],
    }),
    'wrapped-4.json': one('BE:0120 with its certificate in four layers of PEM.', {
      certificates: [wrapped('BE:0120', 4)],
    }),
    'both-spellings.json': one('BE:0120 with accreditationPeriods for S1 alone, and accredidationPeriods for EHIC.', {
      accreditationPeriods: [{ ...open, portableDocument: 'S1' }],
      accredidationPeriods: [open],
    }),
    'first-spelling-null.json': one('BE:0120 with accreditationPeriods null, and accredidationPeriods for EHIC.', {
      accreditationPeriods: null,
      accredidationPeriods: [open],
    }),
    'open-ends.json': one('BE:0120 with null, or a blank text, for the ends of its periods.', {
      certificates: dated(null, ' '),
      accreditationPeriods: [{ ...open, validUntil: null }],
    }),
    'blank-end.json': one('BE:0120 with an empty text for the end of its accreditation.', {
      accreditationPeriods: [{ ...open, validUntil: '' }],
    }),
    'accreditation-no-date.json': one('BE:0120 with accreditations whose dates are texts, but no dates.', {
      accreditationPeriods: [period('since 2015'), period('2015-01-01', 'unlimited'), period('2015-02-30')],
    }),
    'two-periods.json': one('BE:0120 with one accreditation to 2026-11-05 and another from 2026-11-06.', {
      accreditationPeriods: [period('2015-01-01', '2026-11-05'), period('2026-11-06')],
    }),
    'since-1960.json': one('BE:0120, accredited since 1960.', { accreditationPeriods: [period('1960-01-01')] }),
  };
}
