import { randomUUID } from 'node:crypto';
import { sampleCard } from 'eehic/testing';
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
