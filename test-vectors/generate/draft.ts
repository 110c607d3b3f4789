/** What the vectors of the `cose` profile are made with. */
import type { Card } from '../../src/card/model.ts';
import { base64urlEncode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { claimsWith, PRC } from './cards.ts';
import { bytes } from './cbor-pieces.ts';
import { ALGORITHM_IDS, type Chain, header, seal } from './chain.ts';
import { type About, type Approval, drafting, type Sealed } from './drafting.ts';
import { sha256 } from './signing.ts';
import type { Vector } from './vector.ts';

export type { Conditions } from './drafting.ts';
export type { Group, Vector } from './vector.ts';

/** Where the rules stand. */
export const CLAUSES = {
  text: 'spec/profile-cose.md, Text',
  compression: 'spec/profile-cose.md, Compression',
  base45: 'RFC 9285, section 4; spec/profile-cose.md, Text',
  deflate: 'RFC 1951, section 3.2; spec/profile-cose.md, Compression',
  cbor: 'RFC 8949, section 3; spec/profile-cose.md, Token',
  deterministic: 'RFC 8949, section 4.2.1; spec/profile-cose.md, Token',
  token: 'RFC 9052, section 4.2; spec/profile-cose.md, Token',
  header: 'spec/profile-cose.md, Token',
  algorithms: 'spec/profile-cose.md, Token',
  claims: 'spec/profile-cose.md, Payload',
  card: 'spec/profile-cose.md, Payload',
  identifier: 'spec/profile-cose.md, Payload',
  texts: 'spec/profile-cose.md, Payload; spec/decisions.md, Verifying',
  dates: 'PoC 2.1; spec/profile-cose.md, Payload',
  key: 'PoC 5.4; spec/profile-cose.md, Finding the key',
  registry: 'PoC 5.4; spec/decisions.md, Verifying',
  signature: 'RFC 9052, section 4.4; PoC 5.4',
  validity: 'PoC 5.5, certificate valid on the date of issuance',
  accreditation: 'PoC 5.5, accreditation',
  rules: 'PoC 2.3 and 5.5, business rules; spec/decisions.md, Documents',
  treatment: 'PoC 5.1 and 5.7, treatment date',
  revocation: 'PoC 5.6; spec/decisions.md, Verifying',
  issuerRules: 'PoC 2.3 and 7, rules that a verifier only warns about',
} as const;

/** Where the rule stands that a code of CBOR or COSE is about. */
export function clauseOf(code: ReasonCode): string {
  if (code === 'COSE_STRUCTURE_INVALID') return CLAUSES.token;
  return code === 'CBOR_NOT_DETERMINISTIC' ? CLAUSES.deterministic : CLAUSES.cbor;
}

/** A card sealed with its own claims set, or with a chain of which something else is changed. */
export function sealCard(card: Card, chain: Partial<Chain> = {}): Sealed {
  return seal({ claims: claimsWith(card), ...chain });
}

export const { reject, approve } = drafting('cose', sealCard);

/** The PRC sealed with a key whose certificate, which the header names, is no one's own. */
export function sealUnder(certificate: Uint8Array, chain: Partial<Chain>): Sealed {
  const kid = bytes(sha256(certificate).subarray(0, 8));
  return sealCard(PRC, { ...chain, protectedHeader: header(ALGORITHM_IDS[chain.algorithm ?? 'ES256'], kid) });
}

/** The approval of such a PRC, whose signer is that certificate. */
export function approveBy(about: About, certificate: Uint8Array, approval: Approval): Vector {
  const vector = approve(about, PRC, approval);
  if (vector.expected.conclusion !== 'APPROVED') throw new Error('approved');
  const keyId = `EESSI:x5t#S256:${base64urlEncode(sha256(certificate))}`;
  return { ...vector, expected: { ...vector.expected, issuer: { ...vector.expected.issuer, keyId } } };
}
