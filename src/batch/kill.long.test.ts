import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scanPdf } from '../scan/scan-pdf.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { createVerifier } from '../verify/verifier.ts';
import { DAY, filesOf, memberCard, members, now, optionsFor, pem, readManifestOf } from './batch.fixture.ts';
import type { JournalLine } from './folder/journal.ts';
import { issueBatch } from './issue-batch.ts';
import type { BatchKind } from './options.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(root, 'dist', 'batch-'));
// Thousands of files.
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }), 120_000);

/** Issues so many cards with the built package, with a counter of places in a file, and prints how far it is. */
const PROGRAM = `
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { issueBatch } from 'eehic/batch';

const [output, kind, count] = process.argv.slice(2);
const card = ${JSON.stringify(memberCard(0))};
function* members() {
  for (let index = 0; index < Number(count); index++) {
    const own = { ...card, personalId: String(10_000_000_000 + index) };
    yield { index, line: index + 2, row: { format: 'jsonl', text: '' }, ok: true, card: own };
  }
}
const counter = output + '-counter';
const status = {
  async allot(wanted) {
    const next = existsSync(counter) ? Number(readFileSync(counter, 'utf8')) : 0;
    writeFileSync(counter + '.tmp', String(next + wanted));
    renameSync(counter + '.tmp', counter);
    return Array.from({ length: wanted }, (_, index) => ({ uri: 'https://fund.example/status/1', index: next + index }));
  },
};
try {
  await issueBatch({
    members: members(), output, kind, status, workers: 2, timeZone: 'UTC',
    now: () => new Date('${now().toISOString()}'),
    signer: { pem: ${JSON.stringify(pem)} },
    onProgress: ({ rows }) => console.log(rows),
  });
  console.log('done');
} catch (error) {
  console.log(error.code, error.params?.reason ?? '');
}
`;
const program = join(folder, 'program.mjs');
writeFileSync(program, PROGRAM);

/** A process that issues; `reach` resolves when it has come to so many rows, or to its end. */
function begin(output: string, kind: BatchKind, count: number) {
  const child: ChildProcess = spawn(process.execPath, [program, output, kind, String(count)]);
  let last = '';
  let rows = 0;
  let wake = () => {};
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const lines = text.trimEnd().split('\n');
    last = lines.at(-1) ?? last;
    if (/^\d+$/.test(last)) rows = Number(last);
    wake();
  });
  const reach = async (wanted: number) => {
    while (rows < wanted && child.exitCode === null) {
      const told = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([told, ended]);
    }
  };
  return { child, ended, reach, last: () => last };
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A generator of pseudo-random numbers below 1, the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Throws unless each card has been issued once, with a whole file and the place that it got first. */
function requireAll(output: string, kind: BatchKind, count: number): void {
  const manifest = readManifestOf(output);
  expect(manifest.map(({ index }) => index).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
  expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(count);
  expect(new Set(manifest.map(({ status }) => status?.index)).size).toBe(count);
  const texts = new Map<string, string>();
  if (kind === 'text') {
    for (const file of filesOf(output)) {
      for (const line of readFileSync(join(output, file), 'utf8').trimEnd().split('\n')) {
        const { tokenId, text } = JSON.parse(line);
        if (texts.has(tokenId)) throw new Error('a text occurs twice');
        texts.set(tokenId, text);
      }
    }
    expect(texts.size).toBe(count);
  }
  const wrong = manifest.filter(({ file, tokenId, sha256: hash }) => {
    return sha256(texts.get(tokenId) ?? readFileSync(join(output, file))) !== hash;
  });
  expect(wrong).toEqual([]);
  expect(filesOf(output)).toEqual([...new Set(manifest.map(({ file }) => file))].sort());
  const places = new Map(manifest.map(({ tokenId, status }) => [tokenId, status!.index]));
  for (const line of readFileSync(join(output, 'journal.jsonl'), 'utf8').trimEnd().split('\n')) {
    const entry = JSON.parse(line) as JournalLine;
    if (!('cards' in entry)) continue;
    for (const { tokenId, status } of entry.cards) expect(status?.index).toBe(places.get(tokenId));
  }
}

describe('a batch that is killed at random moments', () => {
  it.each<[BatchKind, number, number]>([
    ['pdf', 2_000, 20_250],
    ['text', 8_000, 7],
  ])('and begun again has each card exactly once: %s', { timeout: 900_000 }, async (kind, count, seed) => {
    const output = join(folder, kind);
    const random = randomNumbers(seed);
    for (let kill = 0; kill < 5; kill++) {
      const run = begin(output, kind, count);
      await run.reach(Math.floor(((kill + random()) / 5) * count));
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      run.child.kill('SIGKILL');
      await run.ended;
    }
    const last = begin(output, kind, count);
    await last.ended;
    expect(last.last()).toBe('done');
    requireAll(output, kind, count);
  });

  it('stopped until another process has come to its end, it writes nothing more', { timeout: 300_000 }, async () => {
    const output = join(folder, 'stopped');
    const run = begin(output, 'pdf', 1_000);
    await run.reach(300);
    run.child.kill('SIGSTOP');
    const successor = begin(output, 'pdf', 1_000);
    await successor.ended;
    expect(successor.last()).toBe('done');
    requireAll(output, 'pdf', 1_000);
    run.child.kill('SIGCONT');
    await run.ended;
    expect(run.last()).toMatch(/^ERR_EHIC_BATCH_LOCKED/);
    requireAll(output, 'pdf', 1_000);
  });

  it('is locked while it runs, and the cards verify', { timeout: 300_000 }, async () => {
    const output = join(folder, 'locked');
    const run = begin(output, 'pdf', 500);
    await run.reach(50);
    await expect(issueBatch(optionsFor(output, members(1)))).rejects.toMatchObject({ code: 'ERR_EHIC_BATCH_LOCKED' });
    await run.ended;
    expect(run.last()).toBe('done');
    requireAll(output, 'pdf', 500);
    const registry = createMockRepository().registry();
    const verifier = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
    const [issued] = readManifestOf(output);
    const scan = await scanPdf(new Uint8Array(readFileSync(join(output, issued!.file))));
    const report = await verifier.verify(scan, { treatmentDate: DAY });
    const { tokenId, status } = issued!;
    expect(report).toMatchObject({ conclusion: 'APPROVED', card: { tokenId, revocation: status } });
  });
});
