import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockRepository } from '../testing/mock-repository.ts';
import { createVerifier } from '../verify/verifier.ts';
import {
  codeOf,
  countingAllotter,
  DAY,
  filesOf,
  idKey,
  memberCard,
  members,
  now,
  readManifestOf,
  requireWhole,
  rowOf,
  rowsOf,
  runHere,
  sha256,
  temporaryFolder,
} from './batch.fixture.ts';
import { memberTokenId } from './member-token-id.ts';
import type { BatchOptions } from './options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const registry = createMockRepository().registry();

describe('what is written', () => {
  it('is a PDF a card, which the manifest names', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const summary = await runHere(output, members(60), { status, idKey, registry });
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
    await runHere(output, members(3), { kind: 'zip', names: '{index} {familyName}' });
    const manifest = readManifestOf(output);
    const entries = unzipSync(readFileSync(join(output, 'cards/0001.zip')));
    expect(Object.keys(entries)).toEqual(manifest.map(({ entry }) => entry));
    expect(Object.values(entries).map(sha256)).toEqual(manifest.map(({ sha256: hash }) => hash));
    expect(manifest[0]!.entry).toMatch(/^0_Vandenbossche-[0-9a-f]{12}\.pdf$/);
    expect(filesOf(output)).toEqual(['cards/0001.zip']);
  });

  it('is a file of texts, which verify', async () => {
    const output = folder.next();
    await runHere(output, members(3), { kind: 'text', status: countingAllotter() });
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
    await runHere(output, members(1), { kind: 'text' });
    const path = join(output, 'id-key');
    expect([statSync(path).size, statSync(path).mode & 0o777]).toEqual([32, 0o600]);
    expect(readManifestOf(output)[0]!.tokenId).toBe(memberTokenId(new Uint8Array(readFileSync(path)), memberCard(0)));
  });
});

describe('a second run', () => {
  it('issues what is new alone, also from a file in another order', async () => {
    const output = folder.next();
    const status = countingAllotter();
    await runHere(output, members(20), { kind: 'text', status });
    const first = readFileSync(join(output, 'texts/0001.jsonl'));
    const rows = rowsOf([...members(30)].reverse().map((row) => (row.ok ? row.card : memberCard(0))));
    const tomorrow = () => new Date('2025-09-23T10:00:00Z');
    const summary = await runHere(output, rows, { kind: 'text', status, now: tomorrow });
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
    await runHere(output, dated, { kind: 'text' });
    const later = () => new Date('2025-09-24T10:00:00Z');
    expect(await runHere(output, dated, { kind: 'text', now: later })).toMatchObject({ skipped: 1, faulty: 0 });
  });

  it('tells of a member that was issued with other data, and issues it with a token id of its own', async () => {
    const output = folder.next();
    await runHere(output, members(2), { kind: 'text' });
    const changed = memberCard(1, { familyName: 'Other' });
    const summary = await runHere(output, rowsOf([memberCard(0), changed]), { kind: 'text' });
    expect(summary).toMatchObject({ issued: 0, skipped: 1, faulty: 1, errorsFile: join(output, 'errors.jsonl') });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('ALREADY_ISSUED');
    const anew = { ...changed, tokenId: crypto.randomUUID() };
    expect(await runHere(output, rowsOf([anew]), { kind: 'text' })).toMatchObject({ issued: 1, faulty: 0 });
    expect(existsSync(summary.errorsFile!)).toBe(false);
    expect(await runHere(output, rowsOf([anew]), { kind: 'text' })).toMatchObject({ issued: 0, skipped: 1 });
  });

  it('is refused with another profile, kind or id key', async () => {
    const output = folder.next();
    await runHere(output, members(1), { kind: 'text' });
    const problemOf = async (others: Partial<BatchOptions>) =>
      runHere(output, members(1), { kind: 'text', ...others }).then(
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
    const summary = await runHere(output, rows);
    expect(summary).toMatchObject({ rows: 8, issued: 3, faulty: 5, faults: { FIELD_MISSING: 1, DUPLICATE_MEMBER: 1 } });
    expect(requireWhole(output).map(({ line }) => line)).toEqual([2, 8, 9]);
    const told = readFileSync(summary.errorsFile!, 'utf8');
    for (const code of ['ROW_JSON_INVALID', 'COUNTRY', 'CHARACTER_NOT_DRAWABLE', 'FIELD_MISSING', 'DUPLICATE_MEMBER'])
      expect(told).toContain(code);
  });

  it('are found by the registry, too', async () => {
    const output = folder.next();
    const others = { institution: { id: '9999', name: 'CM' } };
    const summary = await runHere(output, rowsOf([memberCard(0), memberCard(1, others)]), { kind: 'text', registry });
    expect(summary).toMatchObject({ issued: 1, faulty: 1 });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('ISSUER_UNKNOWN');
  });

  it('of a page that cannot be drawn are told, and their places are kept for them', async () => {
    const output = folder.next();
    const status = countingAllotter();
    const page = { contact: { name: 'Fund' }, qrSize: 25, qrLevel: 'Q' } as const;
    const summary = await runHere(output, members(2), { status, page });
    expect(summary).toMatchObject({ issued: 0, faulty: 2 });
    expect(readFileSync(summary.errorsFile!, 'utf8')).toContain('PAGE_NOT_DRAWABLE');
    expect(filesOf(output)).toEqual([]);
    expect(await runHere(output, members(3), { status })).toMatchObject({ issued: 3 });
    expect(requireWhole(output).map(({ status: place }) => place?.index)).toEqual([0, 1, 2]);
  });
});

describe('a dry run', () => {
  it('finds what a run would find, and writes nothing but the rows at fault', async () => {
    const output = folder.next();
    const rows = () => rowsOf([memberCard(0), memberCard(0), memberCard(1, { birthDate: '2025-02-30' })]);
    const summary = await runHere(output, rows(), { dryRun: true });
    expect(summary).toMatchObject({ rows: 3, issued: 1, faulty: 2, faults: { DUPLICATE_MEMBER: 1 } });
    expect(existsSync(join(output, 'errors.jsonl'))).toBe(true);
    for (const file of ['batch.json', 'id-key', 'journal.jsonl', 'cards'])
      expect(existsSync(join(output, file))).toBe(false);
    await runHere(output, rows());
    expect(await runHere(output, rows(), { dryRun: true })).toMatchObject({ issued: 0, skipped: 1, faulty: 2 });
    const other = folder.next();
    await runHere(other, members(2), { dryRun: true });
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
    expect(await codeOf(runHere(output, members(1), others))).toBe(code);
    expect(existsSync(output)).toBe(false);
  });

  it('a key that does not fit its certificate is refused', async () => {
    const { demoInstitution, demoKeyPair } = await import('../testing/demo-pki.ts');
    const { certificatePem: certificate } = demoKeyPair(demoInstitution('FR'));
    const { privateKeyPem: key } = demoKeyPair(demoInstitution('BE'));
    const output = folder.next();
    const signer = { pem: { key, certificate } };
    expect(await codeOf(runHere(output, members(1), { signer }))).toBe('ERR_EHIC_KEY_MISMATCH');
    expect(existsSync(output)).toBe(false);
  });

  it('a folder with other files, or a file in its place, is refused', async () => {
    const output = folder.next();
    mkdirSync(output);
    writeFileSync(join(output, 'letter.txt'), '');
    await expect(runHere(output, members(1))).rejects.toMatchObject({ params: { problem: 'not-a-batch' } });
    await expect(runHere(join(output, 'letter.txt'), members(1))).rejects.toMatchObject({
      params: { problem: 'unusable' },
    });
    expect(existsSync(join(output, 'id-key'))).toBe(false);
  });

  it('an error of the rows is thrown as it is', async () => {
    async function* failing() {
      if (now()) throw Object.assign(new Error('wrong header'), { code: 'ERR_EHIC_MEMBERS_HEADER' });
      yield rowOf(memberCard(0), 0);
    }
    expect(await codeOf(runHere(folder.next(), failing()))).toBe('ERR_EHIC_MEMBERS_HEADER');
  });

  it('a registry that cannot be queried is an error', async () => {
    const down = { find: async () => ({ status: 'failed', code: 'REGISTRY_UNREACHABLE' }) as const };
    expect(await codeOf(runHere(folder.next(), members(1), { registry: down }))).toBe('ERR_EHIC_REGISTRY_UNREACHABLE');
  });
});
