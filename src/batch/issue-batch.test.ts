import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockRepository } from '../testing/mock-repository.ts';
import { createVerifier } from '../verify/verifier.ts';
import {
  countingAllotter,
  DAY,
  FAULTY_SIGNER,
  filesOf,
  idKey,
  issueHere,
  memberCard,
  members,
  now,
  optionsFor,
  readManifestOf,
  rowOf,
  rowsOf,
  temporaryFolder,
} from './batch.fixture.ts';
import { issueBatch } from './issue-batch.ts';
import { memberTokenId } from './member-token-id.ts';
import type { BatchOptions } from './options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const run = (output: string, rows: BatchOptions['members'], others: Partial<BatchOptions> = {}) =>
  issueHere(optionsFor(output, rows, others));
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const registry = createMockRepository().registry();
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    ({ code }) => code,
  );

/** Every card of the manifest has its whole file, there is no other file, and no token id or place occurs twice. */
function requireWhole(output: string) {
  const manifest = readManifestOf(output);
  const files = manifest.map(({ file, sha256: hash }) => {
    expect(sha256(readFileSync(join(output, file)))).toBe(hash);
    return file;
  });
  expect(filesOf(output)).toEqual([...files].sort());
  expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(manifest.length);
  const places = manifest.flatMap(({ status }) => (status ? [status.index] : []));
  expect(new Set(places).size).toBe(places.length);
  return manifest;
}

describe('what is written', () => {
  it('is a PDF a card, which the manifest names', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const summary = await run(output, members(60), { status, idKey, registry });
    expect(summary).toEqual({ rows: 60, issued: 60, skipped: 0, faulty: 0, faults: {}, warnings: {}, expiring: [] });
    const manifest = requireWhole(output);
    expect(manifest.map(({ index }) => index)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(manifest[59]).toMatchObject({
      line: 61,
      tokenId: memberTokenId(idKey, memberCard(59)),
      file: `cards/0001/${memberTokenId(idKey, memberCard(59))}.pdf`,
      status: { uri: 'https://fund.example/status/1', index: 59 },
      issuedOn: DAY,
    });
    expect(existsSync(join(output, 'id-key'))).toBe(false);
    expect(existsSync(join(output, 'batch.lock'))).toBe(false);
  });

  it('is an archive, whose entries are the PDFs', async () => {
    const output = folder.next();
    await run(output, members(3), { kind: 'zip', names: '{index} {familyName}' });
    const manifest = readManifestOf(output);
    const entries = unzipSync(readFileSync(join(output, 'cards/0001.zip')));
    expect(Object.keys(entries)).toEqual(manifest.map(({ entry }) => entry));
    expect(Object.values(entries).map(sha256)).toEqual(manifest.map(({ sha256: hash }) => hash));
    expect(manifest[0]!.entry).toMatch(/^0_Vandenbossche-[0-9a-f]{12}\.pdf$/);
    expect(filesOf(output)).toEqual(['cards/0001.zip']);
  });

  it('is a file of texts, which verify', async () => {
    const output = folder.next();
    await run(output, members(3), { kind: 'text', status: countingAllotter() });
    const lines = readFileSync(join(output, 'texts/0001.jsonl'), 'utf8').trimEnd().split('\n');
    const manifest = readManifestOf(output);
    for (const [index, line] of lines.entries()) {
      const { text, ...facts } = JSON.parse(line);
      expect(facts).toEqual({ index, line: index + 2, tokenId: manifest[index]!.tokenId });
      expect(sha256(text)).toBe(manifest[index]!.sha256);
      const report = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(text);
      expect(report).toMatchObject({ conclusion: 'APPROVED', card: { tokenId: facts.tokenId } });
    }
    expect(lines).toHaveLength(3);
  });

  it('has an id key of its own, which nobody else can read', async () => {
    const output = folder.next();
    await run(output, members(1), { kind: 'text' });
    const path = join(output, 'id-key');
    expect([statSync(path).size, statSync(path).mode & 0o777]).toEqual([32, 0o600]);
    expect(readManifestOf(output)[0]!.tokenId).toBe(memberTokenId(new Uint8Array(readFileSync(path)), memberCard(0)));
  });
});

describe('a second run', () => {
  it('issues what is new alone, also from a file in another order', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await run(output, members(20), { kind: 'text', status });
    const first = readFileSync(join(output, 'texts/0001.jsonl'));
    const rows = rowsOf([...members(30)].reverse().map((row) => (row.ok ? row.card : memberCard(0))));
    const tomorrow = () => new Date('2025-09-23T10:00:00Z');
    const summary = await run(output, rows, { kind: 'text', status, now: tomorrow });
    expect(summary).toMatchObject({ rows: 30, issued: 10, skipped: 20, faulty: 0 });
    expect(readFileSync(join(output, 'texts/0001.jsonl'))).toEqual(first);
    const manifest = readManifestOf(output);
    expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(30);
    expect(new Set(manifest.map(({ status: place }) => place?.index)).size).toBe(30);
    expect(status.allotted()).toBe(30);
  });

  it('skips what was issued, whether or not it could be issued today', async () => {
    const output = folder.next();
    const dated = rowsOf([memberCard(1, { issuedOn: DAY })]);
    await run(output, dated, { kind: 'text' });
    const later = () => new Date('2025-09-24T10:00:00Z');
    expect(await run(output, dated, { kind: 'text', now: later })).toMatchObject({ skipped: 1, faulty: 0 });
  });

  it('tells of a member that was issued with other data, and issues it with a token id of its own', async () => {
    const output = folder.next();
    await run(output, members(2), { kind: 'text' });
    const changed = memberCard(1, { familyName: 'Other' });
    const summary = await run(output, rowsOf([memberCard(0), changed]), { kind: 'text' });
    expect(summary).toMatchObject({ issued: 0, skipped: 1, faulty: 1, errorsFile: join(output, 'errors.jsonl') });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('ALREADY_ISSUED');
    const anew = { ...changed, tokenId: crypto.randomUUID() };
    expect(await run(output, rowsOf([anew]), { kind: 'text' })).toMatchObject({ issued: 1, faulty: 0 });
    expect(existsSync(summary.errorsFile!)).toBe(false);
    expect(await run(output, rowsOf([anew]), { kind: 'text' })).toMatchObject({ issued: 0, skipped: 1 });
  });

  it('is refused with another profile, kind or id key', async () => {
    const output = folder.next();
    await run(output, members(1), { kind: 'text' });
    const problemOf = async (others: Partial<BatchOptions>) =>
      run(output, members(1), { kind: 'text', ...others }).then(
        () => 'none',
        ({ code, params }) => `${code} ${params.problem}`,
      );
    expect(await problemOf({ profile: 'jws' })).toBe('ERR_EHIC_BATCH_FOLDER other-profile');
    expect(await problemOf({ kind: 'pdf' })).toBe('ERR_EHIC_BATCH_FOLDER other-kind');
    expect(await problemOf({ idKey })).toBe('ERR_EHIC_BATCH_FOLDER other-id-key');
    rmSync(join(output, 'id-key'));
    expect(await problemOf({})).toBe('ERR_EHIC_BATCH_FOLDER id-key-missing');
    expect(existsSync(join(output, 'id-key'))).toBe(false);
  });
});

describe('rows at fault', () => {
  it('are told, and the others are issued', async () => {
    const output = folder.next();
    const broken = { index: 1, line: 3, row: { format: 'jsonl', text: '{' }, ok: false } as const;
    const rows = [
      rowOf(memberCard(0), 0),
      { ...broken, violations: [{ code: 'ROW_JSON_INVALID', field: '', message: 'not JSON' }] } as const,
      rowOf(memberCard(2, { country: 'XX' as never }), 2),
      rowOf(memberCard(3, { familyName: '漢' }), 3),
      rowOf(memberCard(4, { personalId: undefined as never }), 4),
      rowOf(memberCard(0, { familyName: 'Other' }), 5),
      rowOf(memberCard(6), 6),
      rowOf(memberCard(2), 7),
    ];
    const summary = await run(output, rows);
    expect(summary).toMatchObject({ rows: 8, issued: 3, faulty: 5, faults: { FIELD_MISSING: 1, DUPLICATE_MEMBER: 1 } });
    expect(requireWhole(output).map(({ line }) => line)).toEqual([2, 8, 9]);
    const told = readFileSync(summary.errorsFile!, 'utf8');
    for (const code of ['ROW_JSON_INVALID', 'COUNTRY', 'CHARACTER_NOT_DRAWABLE', 'FIELD_MISSING', 'DUPLICATE_MEMBER'])
      expect(told).toContain(code);
  });

  it('are found by the registry, too', async () => {
    const output = folder.next();
    const others = { institution: { id: '9999', name: 'CM' } };
    const summary = await run(output, rowsOf([memberCard(0), memberCard(1, others)]), { kind: 'text', registry });
    expect(summary).toMatchObject({ issued: 1, faulty: 1 });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('ISSUER_UNKNOWN');
  });

  it('of a page that cannot be drawn are told, and their places are kept for them', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const page = { contact: { name: 'Fund' }, qrSize: 25, qrLevel: 'Q' } as const;
    const summary = await run(output, members(2), { status, page });
    expect(summary).toMatchObject({ issued: 0, faulty: 2 });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('PAGE_NOT_DRAWABLE');
    expect(filesOf(output)).toEqual([]);
    expect(await run(output, members(3), { status })).toMatchObject({ issued: 3 });
    expect(requireWhole(output).map(({ status: place }) => place?.index)).toEqual([0, 1, 2]);
  });
});

describe('a dry run', () => {
  it('finds what a run would find, and writes nothing but the rows at fault', async () => {
    const output = folder.next();
    const rows = () => rowsOf([memberCard(0), memberCard(0), memberCard(1, { birthDate: '2025-02-30' })]);
    const summary = await run(output, rows(), { dryRun: true });
    expect(summary).toMatchObject({ rows: 3, issued: 1, faulty: 2, faults: { DUPLICATE_MEMBER: 1 } });
    expect(existsSync(join(output, 'errors.jsonl'))).toBe(true);
    for (const file of ['batch.json', 'id-key', 'journal.jsonl', 'cards'])
      expect(existsSync(join(output, file))).toBe(false);
    await run(output, rows());
    expect(await run(output, rows(), { dryRun: true })).toMatchObject({ issued: 0, skipped: 1, faulty: 2 });
    const other = folder.next();
    await run(other, members(2), { dryRun: true });
    expect(existsSync(other)).toBe(false);
  });
});

describe('before the first card', () => {
  it.each<[string, Partial<BatchOptions>, string]>([
    ['an unknown option', { output2: 1 } as never, 'ERR_EHIC_OPTIONS'],
    ['no rows', { members: 7 as never }, 'ERR_EHIC_OPTIONS'],
    ['an option of another page', { page: { language: 'xx' } }, 'ERR_EHIC_LANGUAGE'],
    ['a code that is too small', { page: { qrSize: 3 } }, 'ERR_EHIC_QR_TOO_SMALL'],
    ['a function in the page', { page: { labels: { title: () => '' } } as never }, 'ERR_EHIC_OPTIONS'],
    ['names without sense', { names: '{name}' }, 'ERR_EHIC_OPTIONS'],
    ['names of texts', { kind: 'text', names: '{tokenId}' }, 'ERR_EHIC_OPTIONS'],
    ['status lists with jws', { profile: 'jws', status: countingAllotter() }, 'ERR_EHIC_OPTIONS'],
    ['a time stamp authority that is none', { timestamp: { url: 'ftp://x' } }, 'ERR_EHIC_OPTIONS'],
    ['a short id key', { idKey: new Uint8Array(16) }, 'ERR_EHIC_OPTIONS'],
    ['no source of a signer', { signer: {} as never }, 'ERR_EHIC_OPTIONS'],
    ['a module that is not there', { signer: { module: '/nowhere.mjs' } }, 'ERR_EHIC_OPTIONS'],
    ['a clock that is none', { now: (() => 7) as never }, 'ERR_EHIC_OPTIONS'],
    ['a certificate that has expired', { now: () => new Date('2099-01-01') }, 'ERR_EHIC_CERTIFICATE_EXPIRED'],
  ])('%s is refused, and nothing is written', async (_, others, code) => {
    const output = folder.next();
    expect(await codeOf(run(output, members(1), others))).toBe(code);
    expect(existsSync(output)).toBe(false);
  });

  it('a key that does not fit its certificate is refused', async () => {
    const { demoInstitution, demoKeyPair } = await import('../testing/demo-pki.ts');
    const { certificatePem: certificate } = demoKeyPair(demoInstitution('FR'));
    const { privateKeyPem: key } = demoKeyPair(demoInstitution('BE'));
    const output = folder.next();
    const signer = { pem: { key, certificate } };
    expect(await codeOf(run(output, members(1), { signer }))).toBe('ERR_EHIC_KEY_MISMATCH');
    expect(existsSync(output)).toBe(false);
  });

  it('a folder with other files, or a file in its place, is refused', async () => {
    const output = folder.next();
    mkdirSync(output);
    writeFileSync(join(output, 'letter.txt'), '');
    await expect(run(output, members(1))).rejects.toMatchObject({ params: { problem: 'not-a-batch' } });
    await expect(run(join(output, 'letter.txt'), members(1))).rejects.toMatchObject({
      params: { problem: 'unusable' },
    });
    expect(existsSync(join(output, 'id-key'))).toBe(false);
  });

  it('an error of the rows is thrown as it is', async () => {
    async function* failing() {
      if (now()) throw Object.assign(new Error('wrong header'), { code: 'ERR_EHIC_MEMBERS_HEADER' });
      yield rowOf(memberCard(0), 0);
    }
    expect(await codeOf(run(folder.next(), failing()))).toBe('ERR_EHIC_MEMBERS_HEADER');
  });

  it('a registry that cannot be queried is an error', async () => {
    const down = { find: async () => ({ status: 'failed', code: 'REGISTRY_UNREACHABLE' }) as const };
    expect(await codeOf(run(folder.next(), members(1), { registry: down }))).toBe('ERR_EHIC_REGISTRY_UNREACHABLE');
  });
});

describe('a run that stops before its end', () => {
  it('because the signer fails is gone on with: each card has its file and its first place', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const faulty = { module: FAULTY_SIGNER, options: { failAfter: 250 } };
    await expect(run(output, members(300), { status, signer: faulty })).rejects.toMatchObject({
      code: 'ERR_EHIC_BATCH_STOPPED',
      params: { reason: 'ERR_EHIC_SIGNER_FAILED' },
    });
    const before = requireWhole(output);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(300);
    await run(output, members(300), { status });
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
    await run(output, members(100));
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
    await expect(run(output, endless(), { signal: controller.signal })).rejects.toMatchObject({
      code: 'ERR_EHIC_BATCH_STOPPED',
      params: { reason: 'INTERRUPTED', issued: 100 },
    });
    expect(requireWhole(output)).toHaveLength(100);
    await run(output, members(120));
    expect(requireWhole(output)).toHaveLength(120);
  });

  it('because of an error of the rows or the allotter is gone on with', async () => {
    const output = folder.next();
    async function* torn() {
      yield* members(60);
      throw Object.assign(new Error('torn'), { code: 'EIO' });
    }
    await expect(run(output, torn())).rejects.toMatchObject({ params: { reason: 'EIO', issued: 50 } });
    const status = { allot: async () => [] };
    expect(await codeOf(run(output, members(70), { status }))).toBe('ERR_EHIC_OPTIONS');
    expect(await run(output, members(70))).toMatchObject({ skipped: 50, issued: 20 });
    expect(requireWhole(output)).toHaveLength(70);
  });
});

describe('what a killed run leaves', () => {
  it('a unit in the journal alone: its files are removed, its places are kept', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await run(output, members(50), { status, idKey });
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
    await run(output, members(51), { status, idKey });
    const manifest = requireWhole(output);
    expect(manifest.at(-1)).toMatchObject({ tokenId, unit: 3, status: place });
    // What was dropped once is not dropped again: by now, the same file is that of a card.
    await run(output, members(51), { status, idKey });
    expect(requireWhole(output)).toEqual(manifest);
  });

  it('lines that end in the middle are cut, with the unit to which they belong', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await run(output, members(100), { status, kind: 'text' });
    const whole = readFileSync(join(output, 'manifest.jsonl'));
    for (const length of [whole.length - 1, whole.length >> 1, 10, 0]) {
      writeFileSync(join(output, 'manifest.jsonl'), whole.subarray(0, length));
      appendFileSync(join(output, 'journal.jsonl'), '{"unit":99,"place":"texts/0099');
      expect(await run(output, members(100), { status, kind: 'text' })).toMatchObject({ issued: 100, skipped: 0 });
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
    await run(output, members(2), { kind: 'text' });
    for (const file of ['manifest.jsonl', 'journal.jsonl', 'batch.json']) {
      const content = readFileSync(join(output, file));
      writeFileSync(join(output, file), `#${content}`);
      await expect(run(output, members(2), { kind: 'text' })).rejects.toMatchObject({
        params: { problem: 'damaged', file },
      });
      writeFileSync(join(output, file), content);
    }
    expect(await run(output, members(2), { kind: 'text' })).toMatchObject({ skipped: 2 });
  });
});

it('progress and the audit log tell of counts, and of nothing personal', async () => {
  const output = folder.next();
  const told: unknown[] = [];
  const events: unknown[] = [];
  const audit = { append: async (event: string, details: object) => void events.push([event, details]) };
  await run(output, members(60), { onProgress: (progress) => told.push(progress), audit });
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
    const { expiring } = await run(folder.next(), watched(), {
      dryRun,
      warnDays: 36_500,
      onExpiring: (certificates) => events.push(certificates),
    });
    expect(expiring).toEqual([{ position: 0, until: expect.any(String), daysLeft: expect.any(Number) }]);
    expect(events).toEqual([expiring, 'rows']);
  }
});
