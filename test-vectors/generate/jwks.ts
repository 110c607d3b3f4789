/** Public keys of a registry that have no certificate, for the `jws` profile, and registries that list them. */
import type { Card } from '../../src/card/model.ts';
import { base64urlEncode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId } from '../../src/steps/step.ts';
import { PRC } from './cards.ts';
import type { drafting, Sealed } from './drafting.ts';
import { current, fundWith } from './registries.ts';
import { privateKeyOf, sign, thumbprintOf } from './signing.ts';
import type { Group, Vector } from './vector.ts';

interface Case {
  readonly id: string;
  /** What the registry has. */
  readonly registry: string;
  readonly description: string;
  /** Where it is rejected; otherwise it is approved. */
  readonly failure?: readonly [step: StepId, code: ReasonCode];
  /** Whether another key signs than that of the certificate. */
  readonly isOther?: boolean;
}

const thumbprint = base64urlEncode(thumbprintOf('BE:0120'));
const { d: secret, ...ofCertificate } = privateKeyOf('BE:0120').export({ format: 'jwk' });
const { d: _secret, ...ofOther } = privateKeyOf('BE:KvBE10').export({ format: 'jwk' });
const { kty, n, e } = privateKeyOf('rsa-1').export({ format: 'jwk' });
const named = (members: object) => ({ ...members, 'x5t#S256': thumbprint });
const own = named(ofCertificate);

const lists = (publicKeys: readonly object[], certificates: readonly object[] = []) => [
  fundWith({ certificates, publicKeys }),
];

export const JWK_REGISTRIES = {
  'jwk.json': { description: 'BE:0120 with the public key as a JWK, and no certificate.', results: lists([own]) },
  'jwk-for-signatures.json': {
    description: 'BE:0120 with a JWK that says that it verifies ES256, and no certificate.',
    results: lists([{ ...own, use: 'sig', key_ops: ['verify'], alg: 'ES256' }]),
  },
  'jwk-not-for-signatures.json': {
    description:
      'BE:0120 with JWKs for encryption, for signing, for RS256 and ES384, with a private member, without a coordinate, and of a secret.',
    results: lists([
      { ...own, use: 'enc' },
      { ...own, key_ops: ['sign'] },
      { ...own, alg: 'RS256' },
      { ...own, alg: 'ES384' },
      { ...own, d: secret },
      { ...own, y: undefined },
      named({ kty: 'oct', k: 'AAAA' }),
    ]),
  },
  'jwk-rsa.json': {
    description: 'BE:0120 with an RSA key as a JWK under the thumbprint of its EC certificate.',
    results: lists([named({ kty, n, e })]),
  },
  'jwk-before-certificate.json': {
    description: 'BE:0120 with its certificate and, under the same thumbprint, a JWK of another key.',
    results: lists([named(ofOther)], [current]),
  },
} as const;

const validity = ['key-valid-on-issuance', 'KEY_VALIDITY_UNKNOWN'] as const;
const cases: readonly Case[] = [
  {
    id: 'alone',
    registry: 'jwk.json',
    description: 'A JWK verifies the signature, but nothing says when it was valid.',
    failure: validity,
  },
  {
    id: 'alone-other-signer',
    registry: 'jwk.json',
    description: 'A JWK, and the signature of another key.',
    failure: ['signature', 'SIGNATURE_INVALID'],
    isOther: true,
  },
  {
    id: 'for-signatures',
    registry: 'jwk-for-signatures.json',
    description: 'A JWK with use, key_ops and alg as they have to be.',
    failure: validity,
  },
  {
    id: 'not-for-signatures',
    registry: 'jwk-not-for-signatures.json',
    description: 'JWKs of which none is a public key for ES256.',
    failure: ['key-resolved', 'CERTIFICATE_UNKNOWN'],
  },
  {
    id: 'rsa',
    registry: 'jwk-rsa.json',
    description: 'ES256, and an RSA key as a JWK.',
    failure: ['signature', 'ALGORITHM_KEY_MISMATCH'],
  },
  {
    id: 'beside-certificate',
    registry: 'jwk-before-certificate.json',
    description: 'A certificate that verifies beside a JWK that does not.',
  },
  {
    id: 'signs-beside-certificate',
    registry: 'jwk-before-certificate.json',
    description: 'A JWK that verifies beside a certificate that does not: nothing says when it was valid.',
    failure: validity,
    isOther: true,
  },
];

interface Profile extends ReturnType<typeof drafting> {
  readonly sealCard: (card: Card, chain: { readonly signWith?: (data: Uint8Array) => Uint8Array }) => Sealed;
  readonly prefix: string;
}

/** The vectors of a profile. */
export function jwksOf({ approve, reject, sealCard, prefix }: Profile): Group {
  const vectors = cases.map(({ id, registry, description, failure, isOther }): Vector => {
    const sealed = sealCard(PRC, isOther ? { signWith: (data) => sign('ES256', 'BE:KvBE10', data) } : {});
    const about = [
      `${prefix}jwk-${id}`,
      description,
      'spec/verification.md, `key-resolved`; spec/registry.md; RFC 7517, section 4',
      'Registry',
    ] as const;
    return failure ? reject(about, sealed, ...failure, { registry }) : approve(about, PRC, { sealed, registry });
  });
  return { folder: 'jwk', vectors };
}
