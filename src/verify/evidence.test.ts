import { describe, expect, it } from 'vitest';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { RevocationQuery, RevocationSource } from '../revocation/check/source.ts';
import { LIBRARY } from '../version.ts';
import { es256, issue, prc, registry, signAnything, verifierWith } from './verify.fixture.ts';

const { text } = await issue();

describe('the evidence of a report', () => {
  it('has what an auditor needs to repeat the verification', async () => {
    const { evidence, freshness } = await verifierWith().verify(text);
    expect(evidence).toEqual({
      library: LIBRARY,
      profileVersion: 'EH1',
      certificate: { 'x5t#S256': expect.any(String), validFrom: '2020-01-01', validUntil: '2049-12-31' },
      accreditationPeriod: expect.objectContaining({ portableDocument: 'EHIC' }),
      registry: expect.objectContaining({ source: expect.any(String) }),
    });
    expect(freshness).toEqual({ registry: evidence.registry, revocation: [] });
  });

  it('has nothing that was not established', async () => {
    const { evidence, freshness } = await verifierWith().verify('another text');
    expect(evidence).toEqual({ library: LIBRARY });
    expect(freshness).toEqual({ revocation: [] });
  });

  it('names the registry also where it does not know the institution, or contradicts itself', async () => {
    const own = { source: 'own' };
    const failed = { status: 'failed', code: 'REGISTRY_STALE', freshness: own } as const;
    for (const answer of [failed, { status: 'unknown', freshness: own } as const]) {
      const { evidence } = await verifierWith({ registry: { find: async () => answer } }).verify(text);
      expect(evidence.registry).toEqual(own);
    }
    const other = await registry.find({ countryCode: 'AT', officialId: '1100' });
    const report = await verifierWith({ registry: { find: async () => ({ ...other, freshness: own }) } }).verify(text);
    expect(report.evidence.registry).toEqual(own);
  });
});

describe('a source of revocation lists', () => {
  it('is asked with token id, reference, institution and signal of the card, and its list is evidence', async () => {
    const queries: [RevocationQuery, object | undefined][] = [];
    const list = { source: 'https://x.example/list', time: '2025-09-22T09:00:00Z', sha256: 'x' };
    const revocation: RevocationSource = {
      check: async (query, options) => {
        queries.push([query, options]);
        return { status: 'valid', freshness: list };
      },
    };
    const { signal } = new AbortController();
    const report = await verifierWith({ revocation }).verify(text, { signal });
    expect(queries).toEqual([
      [
        {
          tokenId: prc.tokenId,
          reference: prc.revocation,
          institution: expect.objectContaining({ officialId: '0120' }),
        },
        { signal },
      ],
    ]);
    expect(report.freshness.revocation).toEqual([list]);
    expect(report.evidence.revocation).toEqual(list);
  });

  it('is asked without a token id for a card that has an index alone', async () => {
    const { tokenId: _, ...card } = { ...prc, revocation: { uri: 'https://x.example/status', index: 1 } };
    let asked: RevocationQuery | undefined;
    const check: RevocationSource['check'] = async (query) => {
      asked = query;
      return { status: 'unavailable', code: 'REVOCATION_STALE', params: { problem: 'exp' } };
    };
    const report = await verifierWith({ revocation: { check } }).verify((await issue(card)).text);
    expect(asked).not.toHaveProperty('tokenId');
    expect(report.steps).toContainEqual(
      expect.objectContaining({ id: 'revocation-status', code: 'REVOCATION_STALE', params: { problem: 'exp' } }),
    );
  });
});

describe('remarks on the content of a card', () => {
  it.each([
    ['white space at the edge', { familyName: 'Doe ' }, 'TEXT_EDGE_SPACE', { field: 'familyName' }],
    [
      'a character that is not seen',
      { givenNames: 'A\u200bB' },
      'CHARACTER_NOT_ALLOWED',
      { field: 'givenNames', codePoint: 'U+200B' },
    ],
  ])('%s', async (_, change, code, params) => {
    const { conclusion, warnings } = await verifierWith().verify(await signAnything({ ...prc, ...change }));
    expect(conclusion).toBe('APPROVED');
    expect(warnings).toEqual([expect.objectContaining({ id: 'schema-and-header', status: 'WARNING', code, params })]);
  });

  it('what the profile remarks', async () => {
    const change = { familyName: 'E\u0301' };
    const { warnings } = await verifierWith().verify(await signAnything({ ...prc, ...change }, es256, jwsProfile));
    expect(warnings).toEqual([
      expect.objectContaining({ id: 'schema-and-header', code: 'TEXT_NOT_NFC', params: { field: 'familyName' } }),
    ]);
  });
});

describe('a diagnosis', () => {
  it('has profile, layers and the card, unverified', async () => {
    const diagnosis = await verifierWith().diagnose(text);
    expect(diagnosis).toMatchObject({ text, profile: 'cose', unverifiedCard: prc });
    expect(diagnosis.layers.length).toBeGreaterThan(2);
  });

  it('of another text has none of them', async () => {
    const { profile, layers, unverifiedCard } = await verifierWith().diagnose('another text');
    expect([profile, layers, unverifiedCard]).toEqual([undefined, [], undefined]);
  });
});
