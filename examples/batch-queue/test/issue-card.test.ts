import { randomUUID } from 'node:crypto';
import { createVerifier } from 'eehic';
import { createMockRepository, sampleCard } from 'eehic/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { requireSameBatch } from '../src/batch-identity.ts';
import { createCardIssuer } from '../src/issue-card.ts';
import { readManifest } from '../src/manifest.ts';
import type { CardJob, CardKind } from '../src/queues.ts';
import { memoryStore } from '../src/store/memory-store.ts';
import type { ObjectStore } from '../src/store/object-store.ts';
import { DAY, idKey, now, signer, timeZone } from './members.fixture.ts';

let store: ObjectStore;
beforeEach(async () => {
  store = memoryStore();
  await requireSameBatch(store, { kind: 'pdf', idKey });
});

const jobOf = (others: Partial<CardJob['card']> = {}, kind: CardKind = 'pdf'): CardJob => ({
  card: {
    ...sampleCard('BE', 'PRC', DAY),
    tokenId: randomUUID(),
    revocation: { uri: 'https://fund.example/status/1', index: 7 },
    ...others,
  } as CardJob['card'],
  kind,
  line: 3,
  data: 'hash',
});
const manifest = async () => {
  const lines = [];
  for await (const line of readManifest(store)) lines.push(line);
  return lines;
};

describe('the card of a job', () => {
  it.each<CardKind>(['pdf', 'text'])('is issued once, however often the job runs: %s', async (kind) => {
    const issue = await createCardIssuer({ store, signer, now, timeZone });
    const job = jobOf({}, kind);
    const outcomes = await Promise.all([issue(job), issue(job), issue(job)]);
    expect(outcomes.map(({ is }) => is).sort()).toEqual(['exists', 'exists', 'issued']);
    expect(await issue(job)).toEqual({ is: 'exists' });
    const { tokenId, revocation } = job.card;
    expect(await manifest()).toMatchObject([{ tokenId, line: 3, issuedOn: DAY, status: revocation }]);
  });

  it('is faulty with a token id of its row that is no UUID, whatever that is', async () => {
    const issue = await createCardIssuer({ store, signer, now, timeZone });
    for (const tokenId of ['Nr. 1/é', '../../x', 'a:b', '7']) {
      expect(await issue(jobOf({ tokenId }))).toMatchObject({
        is: 'faulty',
        violations: [{ field: 'tokenId', code: 'TOKEN_ID_NOT_UUID' }],
      });
    }
  });

  it('that cannot be issued or drawn is faulty, with codes', async () => {
    const issue = await createCardIssuer({ store, signer, now, timeZone });
    expect(await issue(jobOf({ country: 'XX' as 'BE' }))).toMatchObject({
      is: 'faulty',
      violations: [{ field: 'country', code: 'COUNTRY_UNKNOWN' }],
    });
    expect(await issue(jobOf({ familyName: '王' }))).toMatchObject({
      is: 'faulty',
      violations: [{ field: 'familyName', code: 'PAGE_NOT_DRAWABLE' }],
    });
    expect(await manifest()).toEqual([]);
  });

  it('is looked up in the registry, and tried again when that is away', async () => {
    const registry = createMockRepository().registry();
    const issue = await createCardIssuer({ store, signer, now, timeZone, registry });
    expect(await issue(jobOf({ institution: { id: '9999', name: 'Nowhere' } }))).toMatchObject({
      is: 'faulty',
      violations: [{ code: 'ISSUER_UNKNOWN' }],
    });
    expect(await issue(jobOf())).toEqual({ is: 'issued' });
    const away = {
      find: async () => ({ status: 'failed', code: 'REGISTRY_TIMEOUT', freshness: { source: 'x' } }) as const,
    };
    const later = await createCardIssuer({ store, signer, now, timeZone, registry: away });
    await expect(later(jobOf())).rejects.toMatchObject({ code: 'REGISTRY_TIMEOUT' });
  });

  it('has the profile of its job', async () => {
    const issue = await createCardIssuer({ store, signer, now, timeZone });
    const job = jobOf({ revocation: 'https://fund.example/revoked' }, 'text');
    expect(await issue({ ...job, profile: 'jws' })).toEqual({ is: 'issued' });
    const { content } = (await store.get((await manifest())[0]!.file))!;
    const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone });
    const report = await verifier.verify(Buffer.from(content).toString(), { treatmentDate: DAY });
    expect(report).toMatchObject({ conclusion: 'APPROVED', profile: 'jws' });
    await expect(requireSameBatch(store, { kind: 'pdf', idKey, profile: 'jws' })).rejects.toThrow('another kind');
  });

  it('is drawn with a time stamp, and tried again when there is none', async () => {
    const fetch = async () => new Response('', { status: 503 });
    const timestamp = { url: 'https://tsa.example', fetch: fetch as typeof globalThis.fetch };
    const issue = await createCardIssuer({ store, signer, now, timeZone, timestamp });
    await expect(issue(jobOf())).rejects.toMatchObject({ code: expect.stringMatching(/TIMESTAMP/) });
    expect(await issue(jobOf({}, 'text'))).toBeDefined();
  });

  it('is in the audit log before it is in the store, and nothing personal with it', async () => {
    const events: [string, object][] = [];
    const audit = { append: async (...event: [string, object]) => void events.push(event) };
    const issue = await createCardIssuer({ store, signer, now, timeZone, audit });
    const job = jobOf();
    await issue(job);
    await issue(job);
    const { tokenId, revocation: status, familyName } = job.card;
    const facts = { profile: 'cose', document: 'PRC', institution: 'BE:0120', tokenId, status };
    expect(events).toEqual([['card.issued', { ...facts, keyId: expect.any(String), sha256: expect.any(String) }]]);
    expect(JSON.stringify(events)).not.toContain(familyName);
    const full = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ERR_EHIC_AUDIT_LOG' }));
    const failing = await createCardIssuer({ store, signer, now, timeZone, audit: { append: full } });
    const other = jobOf();
    await expect(failing(other)).rejects.toMatchObject({ code: 'ERR_EHIC_AUDIT_LOG' });
    expect((await manifest()).map((line) => line.tokenId)).toEqual([tokenId]);
  });

  it('is tried again when the signer or the store fails, and when the store is not that of the producer', async () => {
    const away = async () => {
      throw Object.assign(new Error('away'), { code: 'EAWAY' });
    };
    const withSigner = await createCardIssuer({ store, signer: { ...signer, sign: away }, now, timeZone });
    await expect(withSigner(jobOf())).rejects.toMatchObject({ code: expect.any(String) });
    const withStore = await createCardIssuer({ store: { ...store, putNew: away }, signer, now, timeZone });
    await expect(withStore(jobOf())).rejects.toMatchObject({ code: 'EAWAY' });
    const elsewhere = await createCardIssuer({ store: memoryStore(), signer, now, timeZone });
    await expect(elsewhere(jobOf())).rejects.toMatchObject({ code: 'OTHER_STORE' });
    expect(await manifest()).toEqual([]);
  });
});
