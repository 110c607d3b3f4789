/** The certificates of an identity (PID), and how it goes together with the card. */
import { authorityExtensions } from '../../../src/crypto/x509/certificates.fixture.ts';
import { numberedKey } from '../signing.ts';
import {
  CONCEALED,
  certificate,
  identity,
  KEYS,
  OTHER_ANCHOR,
  PID_ANCHOR,
  PROVIDER,
  present,
  presented,
  x5cOf,
} from './build.ts';
import { approve, cardWith, HOLDER, reject } from './draft.ts';
import { about, fails, linked, passes } from './identity.ts';
import type { WalletVector } from './vector.ts';

const chainOf = (...certificates: readonly Uint8Array[]) =>
  present(identity({ header: { x5c: x5cOf(...certificates) } }));
const PLAIN = present(identity());
const day = (from: string, until: string) =>
  certificate('TEST identity provider', 'provider', 'providerAuthority', { from, until });
const SERVICE = 'TEST identity service';
const BETWEEN = certificate(SERVICE, 'service', 'providerAuthority', { extensions: authorityExtensions() });
const BELOW = certificate('TEST identity provider', 'provider', 'service', {
  issuer: { subject: SERVICE, key: numberedKey(KEYS.service) },
});
const chains: WalletVector[] = [
  fails('no-anchor', 'No anchor for identities.', PLAIN, 'PID_UNTRUSTED', { pidAnchors: [] }),
  fails(
    'other-anchor',
    'An anchor of the same name with another key.',
    PLAIN,
    'PID_UNTRUSTED',
    { pidAnchors: [OTHER_ANCHOR] },
    'Forgery',
  ),
  passes('two-anchors', 'Two anchors, of which the second is the right one.', PLAIN, {
    pidAnchors: [OTHER_ANCHOR, PID_ANCHOR],
  }),
  passes('anchor-itself', 'The certificate of the provider is an anchor.', PLAIN, { pidAnchors: [PROVIDER] }),
  passes('between', 'A certificate between that of the provider and the anchor.', chainOf(BELOW, BETWEEN)),
  fails('between-absent', 'The same without it.', chainOf(BELOW), 'PID_UNTRUSTED'),
  fails(
    'forged',
    'A certificate that another authority of the same name issued.',
    chainOf(certificate('TEST identity provider', 'provider', 'otherAuthority')),
    'PID_UNTRUSTED',
    {},
    'Forgery',
  ),
  fails(
    'anchor-in-chain',
    'An anchor that only the presentation names.',
    chainOf(certificate('TEST identity provider', 'provider', 'otherAuthority'), OTHER_ANCHOR),
    'PID_UNTRUSTED',
    {},
    'Forgery',
  ),
  fails(
    'certificate-ended',
    'The certificate has ended.',
    chainOf(day('2020-01-01', '2026-11-23')),
    'PID_UNTRUSTED',
    {},
    'Period',
    'Boundary',
  ),
  fails(
    'certificate-not-yet',
    'The certificate begins tomorrow.',
    chainOf(day('2026-11-24', '2040-01-01')),
    'PID_UNTRUSTED',
    {},
    'Period',
    'Boundary',
  ),
  fails('no-certificate', 'What is no certificate.', chainOf(Uint8Array.of(1, 2, 3)), 'PID_UNTRUSTED'),
];

const both: WalletVector[] = [
  reject(
    about('as-card', 'An identity in place of the card.', 'SignedFault'),
    PLAIN,
    'schema-and-header',
    'SCHEMA_UNKNOWN',
  ),
  reject(
    about(
      'card-first',
      'Card and identity were both made for another request: the card is looked at first.',
      'Binding',
    ),
    presented({}, { claims: { nonce: 'other' } }),
    'holder-bound',
    'HOLDER_BINDING_INVALID',
    { pid: present(identity(), { claims: { nonce: 'other' } }) },
  ),
  approve(
    about('card-number-differs', 'The card of another person with the identity of this.'),
    presented({ concealed: { ...CONCEALED, personal_administrative_number: '99999999999' } }),
    { pid: PLAIN, card: cardWith({ ...HOLDER, personalId: '99999999999' }), ...linked },
  ),
];

export const identityChains: readonly WalletVector[] = [...chains, ...both];
