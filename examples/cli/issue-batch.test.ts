import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeTerminal, spawnCli } from './run.fixture.ts';
import { run } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'eehic-issue-batch-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

const DEFAULTS = ['document=PRC', 'country=BE', 'institution.id=0120', 'institution.name=CM'];
const PERIOD = ['validFrom=2025-09-22', 'validTo=2025-12-20'];
const COMMON = [...DEFAULTS, ...PERIOD].flatMap((each) => ['--default', each]);
const NOW = ['--now', '2025-09-22T10:00:00Z', '--time-zone', 'UTC', '--workers', '1'];
const HEADER = 'familyName;givenNames;birthDate;personalId';

function folderWith(rows: readonly string[], name = 'members.csv') {
  const folder = join(root, `folder-${++count}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), `${[HEADER, ...rows].join('\r\n')}\r\n`);
  return folder;
}

async function issueBatch(folder: string, args: readonly string[], input?: string) {
  const interrupted = () => new Promise<void>(() => {});
  const { terminal, written } = fakeTerminal(folder, { interrupted, ...(input === undefined ? {} : { input }) });
  const code = await run(['issue-batch', ...args, '--out', 'out', ...COMMON, ...NOW], terminal);
  return { code, ...written };
}

const ROWS = ['Doe;John;2011-11-11;11111111111', 'Roe;Jane;1980-00-00;22222222222'];
const manifestOf = (folder: string) =>
  readFileSync(join(folder, 'out/manifest.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('eehic issue-batch', () => {
  it('issues the rows, says that the demo key proves nothing, and issues nothing twice', async () => {
    const folder = folderWith(ROWS);
    const first = await issueBatch(folder, ['members.csv', '--text-only']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain('[demo registry, proves nothing]');
    expect(first.out).toContain('2 rows: 2 issued, 0 issued before, 0 at fault');
    expect(first.err).toContain('warning: REVOCATION_REFERENCE_MISSING (2 cards)');
    const second = await issueBatch(folder, ['members.csv', '--text-only']);
    expect(second.out).toContain('2 rows: 0 issued, 2 issued before, 0 at fault');
    expect(manifestOf(folder)).toHaveLength(2);
  });

  it('gives each card a place in a folder of status lists, by which it is revoked', async () => {
    const folder = folderWith(ROWS);
    const eehic = async (...args: string[]) => {
      const { terminal, written } = fakeTerminal(folder);
      return { code: await run(args, terminal), ...written };
    };
    const lists = ['--url', 'https://fund.example/status', '--count', '2', '--size', '2^16'];
    expect((await eehic('status', 'create', 'lists', ...lists)).code).toBe(0);
    const args = ['members.csv', '--text-only', '--status', 'lists'];
    expect(await issueBatch(folder, [...args, '--dry-run'])).toMatchObject({ code: 0 });
    const issued = await issueBatch(folder, args);
    expect(issued).toMatchObject({ code: 0 });
    expect(issued.err).not.toContain('REVOCATION_REFERENCE_MISSING');
    const [first, second] = manifestOf(folder);
    expect(first.status).not.toEqual(second.status);
    const manifest = ['--status', 'lists', '--manifest', 'out/manifest.jsonl'];
    const revoked = await eehic('revoke', ...manifest, '--key-id', first.keyId);
    expect(revoked.out.split('\n').slice(0, 2)).toEqual(
      [first, second].map(({ tokenId, status }) => `revoked ${tokenId} ${status.uri}#${status.index}`),
    );
    const infos = JSON.parse((await eehic('status', 'list', 'lists', '--json')).out);
    const total = (name: string) => infos.reduce((sum: number, each: Record<string, number>) => sum + each[name]!, 0);
    expect([total('size') - total('free'), total('revoked')]).toEqual([2, 2]);
    expect(await issueBatch(folder, ['members.csv', '--status', 'none'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('ERR_EHIC_STATUS_FOLDER'),
    });
  });

  it('writes the rows at fault, which are corrected and issued', async () => {
    const folder = folderWith([ROWS[0]!, 'Roe;Jane;1980-13-01;22222222222', ROWS[0]!]);
    const first = await issueBatch(folder, ['members.csv', '--text-only']);
    expect(first.code).toBe(1);
    expect(first.out).toContain('3 rows: 1 issued, 0 issued before, 2 at fault');
    expect(first.err).toContain('fault: DUPLICATE_MEMBER (1 of 3 rows): The same document');
    const errors = readFileSync(join(folder, 'out/errors.csv'), 'utf8');
    expect(errors).toContain('"DUPLICATE_MEMBER"');
    writeFileSync(join(folder, 'corrected.csv'), errors.replace('1980-13-01', '1980-12-01'));
    const same = await issueBatch(folder, ['out/errors.csv', '--text-only']);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('correct a copy of it')]);
    const second = await issueBatch(folder, ['corrected.csv', '--text-only']);
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('1 issued, 1 issued before')]);
    expect(existsSync(join(folder, 'out/errors.csv'))).toBe(false);
  });

  it('takes columns by a file of names, dates with the day first, and standard input', async () => {
    const folder = folderWith([]);
    writeFileSync(join(folder, 'columns.json'), JSON.stringify({ Nom: 'familyName', Note: null }));
    const input = 'Nom,givenNames,birthDate,personalId,Note\nDoe,John,11/11/2011,1,x\n';
    const args = ['-', '--format', 'csv', '--map', 'columns.json', '--dates', 'DMY', '--text-only'];
    expect(await issueBatch(folder, args, input)).toMatchObject({ code: 0 });
  });

  it('finds in a dry run what is wrong with the whole file', async () => {
    const folder = folderWith([...ROWS, 'Roe;Jane;1980-13-01;']);
    const { code, out } = await issueBatch(folder, ['members.csv', '--dry-run']);
    expect([code, out]).toEqual([1, expect.stringContaining('3 rows: 2 can be issued, 0 issued before, 1 at fault')]);
    expect(out).not.toContain('demo');
    expect(readdirSync(join(folder, 'out'))).toEqual(['errors.csv']);
  });

  it.each<[string, readonly string[], string]>([
    ['a file that is not there', ['nothing.csv'], 'no such file'],
    ['a kind that is not known', ['-'], '--format'],
    ['two kinds of output', ['members.csv', '--zip', '--text-only'], '--zip or --text-only'],
    ['a page where there is none', ['members.csv', '--text-only', '--language', 'de'], 'leave out --language'],
    ['a default without a value', ['members.csv', '--default', 'country'], '--default takes a field'],
    ['a field that does not exist', ['members.csv', '--default', 'nation=BE'], '"nation" is not a field'],
    ['half a worker', ['members.csv', '--workers', '0.5'], 'ERR_EHIC_OPTIONS'],
    ['names without sense', ['members.csv', '--names', '{name}'], 'ERR_EHIC_OPTIONS'],
    ['a language that does not exist', ['members.csv', '--language', 'xx'], 'ERR_EHIC_LANGUAGE'],
    ['a header without a column', ['other.csv', '--text-only'], '--map names the fields of columns'],
  ])('%s is wrong usage: exit code 2, and no card', async (_, args, message) => {
    const folder = folderWith(ROWS);
    writeFileSync(join(folder, 'other.csv'), 'familyName\nDoe\n');
    const { terminal, written } = fakeTerminal(folder, { interrupted: () => new Promise(() => {}) });
    expect(await run(['issue-batch', '--out', 'out', ...COMMON, ...NOW, ...args], terminal)).toBe(2);
    expect(written.err).toContain(message);
    expect(existsSync(join(folder, 'out/cards'))).toBe(false);
  });

  it('interrupted, stops with exit code 4; the same command goes on', async () => {
    const folder = folderWith(ROWS);
    const { terminal, written } = fakeTerminal(folder, { interrupted: () => Promise.resolve() });
    const args = ['issue-batch', 'members.csv', '--text-only', '--out', 'out', ...COMMON, ...NOW];
    expect(await run(args, terminal)).toBe(4);
    expect(written.err).toMatch(/ERR_EHIC_BATCH_STOPPED.*run the same command again/);
    expect(await issueBatch(folder, ['members.csv', '--text-only'])).toMatchObject({ code: 0 });
  });

  it('as a process of its own writes PDFs', async () => {
    const folder = folderWith(ROWS);
    const args = ['issue-batch', 'members.csv', '--out', 'out', '--names', '{familyName}', ...COMMON, ...NOW];
    expect(await spawnCli(folder, args)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'out/cards/0001')).sort()).toEqual([
      expect.stringMatching(/^Doe-[0-9a-f]{12}\.pdf$/),
      expect.stringMatching(/^Roe-[0-9a-f]{12}\.pdf$/),
    ]);
  });
});
