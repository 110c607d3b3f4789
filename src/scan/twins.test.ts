import { describe, expect, it } from 'vitest';
import type { Card, CardFields } from '../card/model.ts';
import { utf8Encode } from '../codec/bytes.ts';
import { createIssuer } from '../issue/issuer.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Scan } from '../scan-result.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { joinTwins } from './cards.ts';
import { scanAllPdf, scanPdf } from './scan-pdf.ts';
import { codeOf, drawPdf } from './test-material.ts';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const signer = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
const card: Card = sampleCard('BE', 'PRC', DAY, 'jws');

async function issue(profile: Profile, changes: CardFields = {}): Promise<string> {
  const options = { signer, now, timeZone: 'UTC', profile };
  return (await createIssuer(options).issue({ ...card, ...changes } as Card)).text;
}

/** The same payload under a signature that nobody made. */
async function forge(profile: Profile): Promise<string> {
  const liar = { ...signer, sign: async () => new Uint8Array(256).fill(7) };
  const algorithm = profile.algorithms.find(({ name }) => name === 'RS256')!;
  const thumbprint = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(signer.certificate)));
  return profile.prepare(card, algorithm, thumbprint).assemble(await liar.sign()).text;
}

const cose = await issue(coseProfile);
const jws = await issue(jwsProfile);
const registry = createMockRepository().registry();
const verifierOf = (...profiles: Profile[]) => createVerifier({ registry, now, timeZone: 'UTC', profiles });
const both = verifierOf(coseProfile, jwsProfile);
const findings = (...texts: string[]) => texts.map((text) => ({ text, decoder: 'zxing', page: 1 }) as const);
const scanOf = (text: string, twin: string, attachment?: string): Scan => ({
  text,
  twin,
  source: 'pdf',
  pdf: {
    pages: 1,
    page: 1,
    signature: { intact: false, code: 'UNSIGNED' },
    ...(attachment === undefined ? {} : { attachment: utf8Encode(attachment) }),
  },
});

describe('one card in two wire formats', { timeout: 60_000 }, () => {
  it('is one on one page, whichever stands first', async () => {
    for (const texts of [
      [cose, jws],
      [jws, cose],
    ]) {
      const file = await drawPdf([{ texts, side: 150 }]);
      expect(await scanPdf(file)).toMatchObject({ text: cose, twin: jws });
      const scans = await scanAllPdf(file);
      expect(scans).toMatchObject([{ text: cose, twin: jws }]);
      expect(await both.verify(scans[0]!)).toMatchObject({ conclusion: 'APPROVED', profile: 'cose' });
    }
  });

  it('is two on two pages', async () => {
    const file = await drawPdf([
      { texts: [cose], side: 150 },
      { texts: [jws], side: 150 },
    ]);
    expect((await scanAllPdf(file)).map(({ text, twin }) => [text, twin])).toEqual([
      [cose, undefined],
      [jws, undefined],
    ]);
    expect(await codeOf(scanPdf(file))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
  });

  it.each<[keyof Card, CardFields]>([
    ['givenNames', { givenNames: 'Other' }],
    ['birthDate', { birthDate: '1990-01-01' }],
    ['personalId', { personalId: '1' }],
    ['validTo', { validTo: '2025-12-30' }],
    ['institution', { institution: { id: '0121', name: card.institution.name } }],
  ])('is two where %s differs', async (_field, changes) => {
    const other = await issue(jwsProfile, changes);
    expect(joinTwins(findings(cose, other)).map(({ twin }) => twin)).toEqual([undefined, undefined]);
  });

  it('is one whatever the ids for revocation are, and each code has one twin only', async () => {
    const third = await issue(jwsProfile, { tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e' });
    expect(joinTwins(findings(cose, third))).toMatchObject([{ text: cose, twin: third }]);
    expect(joinTwins(findings(cose, jws, third))).toMatchObject([{ text: cose, twin: jws }, { text: third }]);
    expect(joinTwins(findings(jws, third))).toHaveLength(2);
    expect(joinTwins(findings(cose, 'NCF'.repeat(70), 'EH1:A'))).toHaveLength(3);
  });
});

describe('verify of a card in two wire formats', () => {
  it('approves where both are genuine', async () => {
    expect(await both.verify(scanOf(cose, jws))).toMatchObject({ conclusion: 'APPROVED', text: cose });
  });

  it('rejects where one is forged, whichever it is, with the report of that one', async () => {
    const forgedJws = await forge(jwsProfile);
    expect(joinTwins(findings(cose, forgedJws))).toHaveLength(1);
    expect(await both.verify(scanOf(cose, forgedJws))).toMatchObject({
      conclusion: 'REJECTED',
      text: forgedJws,
      profile: 'jws',
      failure: { id: 'signature', code: 'SIGNATURE_INVALID' },
    });
    const forgedCose = await forge(coseProfile);
    expect(await both.verify(scanOf(forgedCose, jws))).toMatchObject({
      conclusion: 'REJECTED',
      text: forgedCose,
      failure: { code: 'SIGNATURE_INVALID' },
    });
  });

  it('judges only the one that a verifier can read', async () => {
    expect(await verifierOf(coseProfile).verify(scanOf(cose, jws))).toMatchObject({
      conclusion: 'APPROVED',
      text: cose,
    });
    expect(await verifierOf(jwsProfile).verify(scanOf(cose, jws))).toMatchObject({ conclusion: 'APPROVED', text: jws });
  });

  it('takes the attached text of either, and refuses that of neither', async () => {
    for (const text of [cose, jws]) {
      expect(await both.verify(scanOf(cose, jws, text))).toMatchObject({ conclusion: 'APPROVED' });
    }
    const report = await both.verify(scanOf(cose, jws, 'EH1:OTHER'));
    expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { code: 'ATTACHMENT_DIFFERS' } });
  });
});
