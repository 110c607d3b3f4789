import { describe, expect, it } from 'vitest';
import type { Card } from '../card/model.ts';
import { createIssuer } from '../issue/issuer.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { es256, now, prc, registry, signAnything, verifierWith } from '../verify/verify.fixture.ts';
import { revocationLists } from './check/revocation-lists.ts';
import { createRevocationList } from './publish/create-revocation-list.ts';
import { createStatusList } from './publish/create-status-list.ts';

const HOST = 'revocation.example.eu';
const PROFILES = [coseProfile, jwsProfile];
/** What every verifier refuses, whatever hosts it allows. */
const REFUSED = [
  `http://${HOST}/1`,
  `https://@${HOST}/`,
  `https://:@${HOST}/`,
  `https://user@${HOST}/`,
  'https://192.0.2.1/1',
  'https://0x7f000001/',
  'https://127.1/',
  'https://[2001:db8::1]/1',
  `https://${HOST}/a b`,
  `https://${HOST}/é`,
  `ftp://${HOST}/1`,
  `https:${HOST}`,
  '/lists/1',
  '',
  `https://${HOST}/`.padEnd(2049, 'a'),
  // Within the limit as it is written, but not in the normal form in which it would be signed.
  `https://${HOST}/`.padEnd(2000, '{'),
];
const LONGEST = `https://${HOST}/`.padEnd(2048, 'a');

const issuer = { countryCode: 'BE', officialId: prc.institution.id };
const publisher = (url: string) => ({ signer: es256, url, now });
const issuerOf = (profile: Profile) => createIssuer({ signer: es256, profile, now, timeZone: 'UTC' });
const references = (profile: Profile, uri: string) => (profile === jwsProfile ? [uri] : [uri, { uri, index: 0 }]);

/** The addresses that a verifier has fetched, and its report. */
async function verify(card: Card, profile: Profile) {
  const fetched: string[] = [];
  const fetch = async (input: unknown) => {
    fetched.push(String(input));
    return new Response(null, { status: 404 });
  };
  const revocation = revocationLists({ hosts: [HOST], registry, fetch: fetch as typeof globalThis.fetch, now });
  const verifier = verifierWith({ revocation, requireRevocation: true });
  return { report: await verifier.verify(await signAnything(card, es256, profile)), fetched };
}

describe.each(REFUSED.map((url) => [url.slice(0, 50), url] as const))('%j, which no verifier fetches', (_, url) => {
  it('is the address of no list', () => {
    const expected = expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'url' } });
    expect(() => createRevocationList({ ...publisher(url), issuer })).toThrow(expected);
    expect(() => createStatusList({ ...publisher(url), size: 8 })).toThrow(expected);
  });

  it.each(PROFILES)('is on no card of the profile $name', async (profile) => {
    for (const revocation of references(profile, url)) {
      const card = { ...prc, revocation };
      const violations = [expect.objectContaining({ code: 'REVOCATION_URI_INVALID', field: 'revocation' })];
      expect(issuerOf(profile).check(card)).toEqual(violations);
      await expect(issuerOf(profile).issue(card)).rejects.toMatchObject({ violations });
    }
  });

  it.each(PROFILES)('is fetched for no card of the profile $name', async (profile) => {
    for (const revocation of references(profile, url)) {
      const { report, fetched } = await verify({ ...prc, revocation }, profile);
      expect(fetched).toEqual([]);
      expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { code: /^REVOCATION_URI_/ } });
    }
  });
});

describe('the longest address', () => {
  it('is that of a list', () => {
    expect(createRevocationList({ ...publisher(LONGEST), issuer }).url).toBe(LONGEST);
    expect(createStatusList({ ...publisher(LONGEST), size: 8 }).url).toBe(LONGEST);
  });

  it.each(PROFILES)('is issued and fetched in the profile $name', async (profile) => {
    for (const revocation of references(profile, LONGEST)) {
      expect(issuerOf(profile).check({ ...prc, revocation })).toEqual([]);
      expect((await verify({ ...prc, revocation }, profile)).fetched).toEqual([LONGEST]);
    }
  });
});
