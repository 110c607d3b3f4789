import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  countingAllotter,
  FAULTY_SIGNER,
  filesOf,
  idKey,
  memberCard,
  members,
  optionsFor,
  readManifestOf,
  requireWhole,
  runHere,
  temporaryFolder,
} from './batch.fixture.ts';
import { issueBatch } from './issue-batch.ts';
import { memberTokenId } from './member-token-id.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

describe('a run that stops before its end', () => {
  it('because the signer fails is gone on with: each card has its file and its first place', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const faulty = { module: FAULTY_SIGNER, options: { failAfter: 250 } };
    await expect(runHere(output, members(300), { status, signer: faulty })).rejects.toMatchObject({
      code: 'ERR_EHIC_BATCH_STOPPED',
      params: { reason: 'ERR_EHIC_SIGNER_FAILED' },
    });
    const before = requireWhole(output);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(300);
    await runHere(output, members(300), { status });
    expect(requireWhole(output).slice(0, before.length)).toEqual(before);
    expect(requireWhole(output)).toHaveLength(300);
    expect(status.allotted()).toBe(300);
  });

  it('because a thread ends is gone on with', async () => {
    const output = folder.next();
    const ending = { module: FAULTY_SIGNER, options: { endAfter: 150 } };
    await expect(issueBatch(optionsFor(output, members(100), { signer: ending }))).rejects.toMatchObject({
      code: 'ERR_EHIC_BATCH_STOPPED',
      params: { reason: 'ERR_EHIC_BATCH_WORKER' },
    });
    await runHere(output, members(100));
    expect(requireWhole(output)).toHaveLength(100);
  });

  it('because it is interrupted, also while it waits for rows, is gone on with', async () => {
    const output = folder.next();
    const controller = new AbortController();
    async function* endless() {
      yield* members(120);
      setTimeout(() => controller.abort());
      await new Promise(() => {});
    }
    await expect(runHere(output, endless(), { signal: controller.signal })).rejects.toMatchObject({
      code: 'ERR_EHIC_BATCH_STOPPED',
      params: { reason: 'INTERRUPTED', issued: 100 },
    });
    expect(requireWhole(output)).toHaveLength(100);
    await runHere(output, members(120));
    expect(requireWhole(output)).toHaveLength(120);
  });

  it('because of an error of the rows or the allotter is gone on with', async () => {
    const output = folder.next();
    async function* torn() {
      yield* members(60);
      throw Object.assign(new Error('torn'), { code: 'EIO' });
    }
    await expect(runHere(output, torn())).rejects.toMatchObject({ params: { reason: 'EIO', issued: 50 } });
    const status = { allot: async () => [] };
    expect(await codeOf(runHere(output, members(70), { status }))).toBe('ERR_EHIC_OPTIONS');
    expect(await runHere(output, members(70))).toMatchObject({ skipped: 50, issued: 20 });
    expect(requireWhole(output)).toHaveLength(70);
  });
});

describe('what a killed run leaves', () => {
  it('a unit in the journal alone: its files are removed, its places are kept', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await runHere(output, members(50), { status, idKey });
    const tokenId = memberTokenId(idKey, memberCard(50));
    const place = { uri: 'https://fund.example/status/1', index: 777 };
    const line = {
      unit: 2,
      place: 'cards/0001',
      cards: [
        { tokenId, name: tokenId, status: place },
        { tokenId: 'x', name: 'x' },
      ],
    };
    appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);
    for (const file of [`${tokenId}.pdf`, `${tokenId}.pdf.tmp`, 'x.pdf'])
      writeFileSync(join(output, 'cards/0001', file), '%PDF');
    await runHere(output, members(51), { status, idKey });
    const manifest = requireWhole(output);
    expect(manifest.at(-1)).toMatchObject({ tokenId, unit: 3, status: place });
    // What was dropped once is not dropped again: by now, the same file is that of a card.
    await runHere(output, members(51), { status, idKey });
    expect(requireWhole(output)).toEqual(manifest);
  });

  it('lines that end in the middle are cut, with the unit to which they belong', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await runHere(output, members(100), { status, kind: 'text' });
    const whole = readFileSync(join(output, 'manifest.jsonl'));
    for (const length of [whole.length - 1, whole.length >> 1, 10, 0]) {
      writeFileSync(join(output, 'manifest.jsonl'), whole.subarray(0, length));
      appendFileSync(join(output, 'journal.jsonl'), '{"unit":99,"place":"texts/0099');
      expect(await runHere(output, members(100), { status, kind: 'text' })).toMatchObject({ issued: 100, skipped: 0 });
      const manifest = readManifestOf(output);
      expect(manifest.map(({ status: place }) => place?.index)).toEqual(
        Array.from({ length: 100 }, (_, index) => index),
      );
      expect(filesOf(output)).toEqual([manifest[0]!.file]);
    }
    expect(status.allotted()).toBe(100);
  });

  it('is refused where it is damaged in the middle', async () => {
    const output = folder.next();
    await runHere(output, members(2), { kind: 'text' });
    for (const file of ['manifest.jsonl', 'journal.jsonl', 'batch.json']) {
      const content = readFileSync(join(output, file));
      writeFileSync(join(output, file), `#${content}`);
      await expect(runHere(output, members(2), { kind: 'text' })).rejects.toMatchObject({
        params: { problem: 'damaged', file },
      });
      writeFileSync(join(output, file), content);
    }
    expect(await runHere(output, members(2), { kind: 'text' })).toMatchObject({ skipped: 2 });
  });
});

it('progress and the audit log tell of counts, and of nothing personal', async () => {
  const output = folder.next();
  const told: unknown[] = [];
  const events: unknown[] = [];
  const audit = { append: async (event: string, details: object) => void events.push([event, details]) };
  await runHere(output, members(60), { onProgress: (progress) => told.push(progress), audit });
  expect(told).toEqual([
    { rows: 50, issued: 50, skipped: 0, faulty: 0 },
    { rows: 60, issued: 60, skipped: 0, faulty: 0 },
  ]);
  const { keyId } = readManifestOf(output)[0]!;
  expect(events).toEqual([
    ['batch.started', { kind: 'pdf', profile: 'cose' }],
    ['batch.issued', { unit: 1, cards: 50, keyId }],
    ['batch.issued', { unit: 2, cards: 10, keyId }],
    ['batch.ended', { rows: 60, issued: 60, skipped: 0, faulty: 0 }],
  ]);
});

it('a certificate that ends within warnDays is told of before the first card, and in the summary', async () => {
  for (const dryRun of [true, false]) {
    const events: unknown[] = [];
    const watched = async function* () {
      events.push('rows');
      yield* members(1);
    };
    const { expiring } = await runHere(folder.next(), watched(), {
      dryRun,
      warnDays: 36_500,
      onExpiring: (certificates) => events.push(certificates),
    });
    expect(expiring).toEqual([{ position: 0, until: expect.any(String), daysLeft: expect.any(Number) }]);
    expect(events).toEqual([expiring, 'rows']);
  }
});
