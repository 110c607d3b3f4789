import fc from 'fast-check';
import { expect } from 'vitest';
import type { Card } from '../card/model.ts';
import { withOtherByte, withOtherCharacter } from '../codec/arbitraries.fixture.ts';
import { base45Encode } from '../codec/base45.ts';
import { zlibCompress } from '../codec/deflate.ts';
import type { Checkable } from '../codec/properties.fixture.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import { createIssuer } from '../issue/issuer.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { anyCard, anyJwsCard } from './cards.fixture.ts';
import { textOf } from './flipped-bits.fixture.ts';
import { now, verifierWith } from './verify.fixture.ts';

const verifier = verifierWith();
const place = fc.double({ min: 0, max: 1, noNaN: true });
const algorithm = fc.constantFrom<AlgorithmName>('ES256', 'ES256', 'ES256', 'RS256');

async function issueAny(card: Card, name: AlgorithmName, profile: Profile) {
  const signer = await demoSigner(demoInstitution(card.country, card.institution.id), { algorithm: name });
  return createIssuer({ signer, now, timeZone: 'UTC', profile }).issue(card);
}

/** Expects a report with a code, whatever was scanned, and returns whether it is approved. */
async function isApproved(text: string): Promise<boolean> {
  const report = await verifier.verify(text);
  await verifier.diagnose(text);
  if (report.conclusion === 'APPROVED') return true;
  expect(report.failure.code).toMatch(/^[A-Z][A-Z0-9_]+$/);
  return false;
}

const PROFILES = [
  { profile: coseProfile, cards: anyCard, wrap: textOf },
  { profile: jwsProfile, cards: anyJwsCard, wrap: (token: Uint8Array) => base45Encode(zlibCompress(token)) },
];

const ofProfile = ({ profile, cards, wrap }: (typeof PROFILES)[number]): Readonly<Record<string, Checkable>> => ({
  [`${profile.name}: a card that is issued is approved, and is the same card`]: fc.asyncProperty(
    cards,
    algorithm,
    async (card, name) => {
      const { text, card: issued } = await issueAny(card, name, profile);
      expect(issued).toEqual(card);
      expect(await verifier.verify(text)).toMatchObject({ conclusion: 'APPROVED', profile: profile.name, card });
    },
  ),

  [`${profile.name}: a token with one byte changed is refused with a code`]: fc.asyncProperty(
    cards,
    algorithm,
    fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 5, maxLength: 5 }),
    async (card, name, changes) => {
      const { layers } = await issueAny(card, name, profile);
      for (const change of changes) {
        expect(await isApproved(wrap(withOtherByte(layers.token, ...change)))).toBe(false);
      }
    },
  ),

  [`${profile.name}: a text with one character changed is refused with a code, or holds the same token`]:
    fc.asyncProperty(
      cards,
      fc.array(fc.tuple(place, fc.oneof(fc.constantFrom(...'0AZ $%:'), fc.string({ unit: 'binary', maxLength: 1 }))), {
        minLength: 5,
        maxLength: 5,
      }),
      async (card, changes) => {
        const { text, layers } = await issueAny(card, 'ES256', profile);
        for (const change of changes) {
          const changed = withOtherCharacter(text, ...change);
          if (!(await isApproved(changed))) continue;
          // DEFLATE can refer to another copy of the same bytes, and what a scanner adds is taken away.
          const { card: found } = (await verifier.verify(changed)) as { card?: Card };
          expect(found).toEqual(card);
          const token = [changed, changed.trim()].flatMap((each) => tokenIn(profile, each));
          if (token.length > 0) expect(token[0]).toEqual(layers.token);
        }
      },
    ),
});

function tokenIn(profile: Profile, text: string): Uint8Array[] {
  try {
    return [profile.decode(text).token];
  } catch {
    return [];
  }
}

/** What holds for all cards, and for all texts. */
export const VERIFY_PROPERTIES: Readonly<Record<string, Checkable>> = {
  ...ofProfile(PROFILES[0]!),
  ...ofProfile(PROFILES[1]!),

  'any text is refused with a code': fc.asyncProperty(
    fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 300 }).map(base45Encode)),
    fc.constantFrom('', 'EH1:', 'eh1:', ']Q1EH1:'),
    async (text, before) => {
      expect(await isApproved(before + text)).toBe(false);
    },
  ),

  'any token is refused with a code': fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (token) => {
    for (const { wrap } of PROFILES) expect(await isApproved(wrap(token))).toBe(false);
  }),
};
