/** What the vectors of the `jws` profile are made with. */
import type { Card } from '../../../src/card/model.ts';
import { drafting, type Sealed } from '../drafting.ts';
import { type JwsChain, payloadWith, seal } from './chain.ts';

/** Where the rules stand. */
export const CLAUSES = {
  text: 'spec/profile-jws.md, Text',
  base45: 'RFC 9285, section 4; spec/profile-jws.md, Text',
  zlib: 'RFC 1950, section 2.2; spec/profile-jws.md, Compression',
  deflate: 'RFC 1951, section 3.2; spec/profile-jws.md, Compression',
  parts: 'RFC 7515, sections 2 and 7.1; spec/profile-jws.md, Token',
  json: 'RFC 8259; spec/profile-jws.md, Token',
  header: 'PoC 2.2; spec/profile-jws.md, Header',
  algorithms: 'PoC 2.2; spec/profile-jws.md, Header',
  payload: 'PoC 2.1; spec/profile-jws.md, Payload',
  dates: 'PoC 2.1; spec/profile-jws.md, Payload',
  key: 'PoC 5.4; spec/verification.md, `key-resolved`',
  signature: 'RFC 7515, section 5.2; spec/verification.md, `signature`',
  ecdsa: 'RFC 7518, section 3.4; spec/verification.md, `signature`',
  rsa: 'RFC 7518, section 3.3; RFC 8017, section 8.2.2; spec/verification.md, `signature`',
  revocation: 'PoC 5.6; spec/verification.md, `revocation-status`',
} as const;

/** A card sealed with its own payload, or with a chain of which something else is changed. */
export function sealCard(card: Card, chain: Partial<JwsChain> = {}): Sealed {
  return seal({ claims: payloadWith(card), ...chain });
}

export const { reject, approve } = drafting('jws', sealCard);

/** What makes vectors of the `jws` profile. */
export const jws = { approve, reject, sealCard, prefix: 'jws-', documents: ['PRC'] } as const;
