import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf, logOf, newPath, problemOf, root } from './audit-log.fixture.ts';
import { checkAuditLog } from './check-audit-log.ts';
import { hashOf, MAX_UNFINISHED } from './entry.ts';
import { openAuditLog } from './open-audit-log.ts';

describe('an audit log', () => {
  it('is JSON lines, each with the hash of the line before, and readable to its owner alone', async () => {
    const { path } = await logOf(2);
    const lines = linesOf(path);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ sequence: 1, event: 'log.begun', details: { version: 1 }, previous: null });
    expect(second).toEqual({
      sequence: 2,
      time: '2025-09-22T10:00:00.000Z',
      event: 'card.issued',
      details: { at: 0 },
      previous: hashOf(Buffer.from(lines[0]!)),
    });
    expect(third.previous).toBe(hashOf(Buffer.from(lines[1]!)));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const last = hashOf(Buffer.from(lines[2]!));
    expect(await checkAuditLog(path)).toEqual({ ok: true, id: first.details.id, entries: 3, last, unfinished: 0 });
  });

  it('goes on when it is opened again, with several events at once', async () => {
    const { path } = await logOf(1);
    const log = await openAuditLog(path);
    await Promise.all(Array.from({ length: 20 }, (_, at) => log.append('list.signed', { at })));
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 22 });
    expect(linesOf(path).map((line) => JSON.parse(line).details.at)).toEqual([
      ...[undefined, 0],
      ...Array.from({ length: 20 }, (_, at) => at),
    ]);
  });

  it('refuses events and details that are not usable, and writes nothing', async () => {
    const { path, log } = await logOf(0);
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const event of ['', 'Issued', 'log.begun', 'a..b', 'a'.repeat(65)]) {
      expect(await problemOf(log.append(event, {}))).toEqual(['ERR_EHIC_OPTIONS', 'event']);
    }
    for (const details of [cycle, { big: 1n }, { long: 'x'.repeat(32 << 10) }, [], null, { toJSON: () => 'x' }]) {
      expect(await problemOf(log.append('a', details as never))).toEqual(['ERR_EHIC_OPTIONS', 'details']);
    }
    expect(linesOf(path)).toHaveLength(1);
  });

  it('keeps what JSON can hold', async () => {
    const { path, log } = await logOf(0);
    const details = {
      2: 'b',
      1: 'a',
      text: '\u2028 "\\ \ud800 é',
      number: -1e21,
      none: null,
      list: [1, { deep: true }],
    };
    await log.append('a', { ...details, absent: undefined });
    expect(JSON.parse(linesOf(path)[1]!).details).toEqual(details);
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 2 });
  });

  it.each<[string, string, string]>([
    ['a file of something else', 'familyName;givenNames\nDoe;John\n', 'not-a-log'],
    ['a line of JSON', '{"sequence":1}\n', 'not-a-log'],
    ['bytes without a line', '\0'.repeat(100_000), 'not-a-log'],
  ])('does not touch %s', async (_, content, problem) => {
    const path = newPath();
    writeFileSync(path, content);
    expect(await problemOf(openAuditLog(path))).toEqual(['ERR_EHIC_AUDIT_LOG', problem]);
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(await checkAuditLog(path)).toMatchObject({ ok: false, problem: 'not-an-entry', line: 1 });
  });

  it('names the code of the file system, and makes no new file where the log was taken away', async () => {
    expect(await problemOf(openAuditLog(join(root, 'nowhere', 'a.jsonl')))).toEqual(['ERR_EHIC_AUDIT_LOG', 'ENOENT']);
    expect(await problemOf(openAuditLog(root))).toEqual(['ERR_EHIC_AUDIT_LOG', 'EISDIR']);
    expect(await problemOf(checkAuditLog(newPath()))).toEqual(['ERR_EHIC_AUDIT_LOG', 'ENOENT']);
    const { path, log } = await logOf(1);
    rmSync(path);
    expect(await problemOf(log.append('a', {}))).toEqual(['ERR_EHIC_AUDIT_LOG', 'ENOENT']);
  });
});

describe('tampering', () => {
  const swap = (lines: string[]) => [lines[0]!, lines[1]!, lines[3]!, lines[2]!, ...lines.slice(4)];
  it.each<[string, (lines: string[]) => readonly string[], string, number]>([
    ['a changed detail', (lines) => lines.with(2, lines[2]!.replace('"at":1', '"at":9')), 'chain', 4],
    ['a changed time', (lines) => lines.with(2, lines[2]!.replace('10:00', '11:00')), 'chain', 4],
    ['a line made unreadable', (lines) => lines.with(2, lines[2]!.slice(1)), 'sequence', 4],
    ['white space', (lines) => lines.with(2, `${lines[2]} `), 'sequence', 4],
    ['a member twice', (lines) => lines.with(2, lines[2]!.replace('{', '{"sequence":3,')), 'sequence', 4],
    ['a removed line', (lines) => lines.toSpliced(2, 1), 'sequence', 3],
    ['a removed first line', (lines) => lines.slice(1), 'not-an-entry', 1],
    ['a repeated line', (lines) => lines.toSpliced(2, 0, lines[2]!), 'sequence', 4],
    ['an inserted line', (lines) => lines.toSpliced(2, 0, lines[2]!.replace('"at":1', '"at":9')), 'sequence', 4],
    ['an inserted blank line', (lines) => lines.toSpliced(2, 0, ''), 'not-an-entry', 3],
    ['an inserted line of garbage', (lines) => lines.toSpliced(2, 0, 'garbage'), 'not-an-entry', 3],
    ['two lines in another order', swap, 'sequence', 3],
    ['a line of another log', (lines) => lines.with(4, lines[4]!.replace(/[0-9a-f]{64}/, '0'.repeat(64))), 'chain', 5],
    ['a removed beginning', (lines) => lines.toSpliced(1, 2), 'sequence', 2],
  ])('%s is found', async (_, change, problem, line) => {
    const { path } = await logOf(5);
    writeFileSync(path, `${change(linesOf(path)).join('\n')}\n`);
    expect(await checkAuditLog(path)).toEqual({ ok: false, problem, line });
  });

  it('lines that were removed at the end are found by a hash that was noted; a log that grew has it still', async () => {
    const { path, log } = await logOf(3);
    const noted = await checkAuditLog(path);
    const expected = noted.ok ? noted.last : '';
    await log.append('a', {});
    expect(await checkAuditLog(path, { expected })).toMatchObject({ ok: true, entries: 5 });
    writeFileSync(path, `${linesOf(path).slice(0, 3).join('\n')}\n`);
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 3 });
    expect(await checkAuditLog(path, { expected })).toEqual({ ok: false, problem: 'expected-missing', line: 4 });
    expect(await checkAuditLog((await logOf(3)).path, { expected })).toMatchObject({ problem: 'expected-missing' });
    expect(await problemOf(checkAuditLog(path, { expected: 'x' }))).toEqual(['ERR_EHIC_OPTIONS', 'expected']);
  });
});

describe('text that a killed process left unfinished', () => {
  const entry = (path: string) => linesOf(path).at(-1)!;

  it('stays in the log, at whatever byte it ends, and the next line tells of it', async () => {
    const whole = await logOf(2);
    const lines = linesOf(whole.path);
    const kept = `${lines[0]}\n${lines[1]}\n`;
    for (let length = 1; length < lines[2]!.length; length += 7) {
      const path = newPath();
      const text = lines[2]!.slice(0, length);
      writeFileSync(path, kept + text);
      expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 2, unfinished: 1 });
      await (await openAuditLog(path)).append('a', { length });
      expect(readFileSync(path, 'utf8').startsWith(`${kept}${text}\n`)).toBe(true);
      const told = { event: 'log.unfinished', details: { bytes: length, sha256: hashOf(Buffer.from(text)) } };
      expect(JSON.parse(linesOf(path).at(-2)!)).toMatchObject(told);
      expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 4, unfinished: 1 });
    }
  });

  it('an entry that lacks its line feed alone is one', async () => {
    const { path, log } = await logOf(2);
    writeFileSync(path, linesOf(path).join('\n'));
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 3, unfinished: 0 });
    await log.append('a', {});
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 4, unfinished: 0 });
  });

  it.each(['', '\n', '\n{"sequence":', '\0\0\0\n'])('also where telling of it was not finished: %j', async (more) => {
    const { path, log } = await logOf(1);
    appendFileSync(path, `{"sequence":3${more}`);
    await log.append('a', {});
    expect(JSON.parse(entry(path))).toMatchObject({ sequence: 4, event: 'a' });
    expect(await checkAuditLog(path)).toMatchObject({ ok: true, entries: 4, unfinished: 1 });
  });

  it('changed afterwards, or removed, is found', async () => {
    const { path, log } = await logOf(1);
    appendFileSync(path, '{"sequence":3');
    await log.append('a', {});
    const lines = linesOf(path);
    for (const changed of [lines.with(2, '{"sequence":9'), lines.toSpliced(2, 1)]) {
      writeFileSync(path, `${changed.join('\n')}\n`);
      expect(await checkAuditLog(path)).toMatchObject({ ok: false, problem: 'unfinished' });
    }
  });

  it('too much of it is not that of a killed process: nothing is appended', async () => {
    const { path, log } = await logOf(1);
    appendFileSync(path, 'x'.repeat(MAX_UNFINISHED + 100_000));
    const before = statSync(path).size;
    expect(await problemOf(log.append('a', {}))).toEqual(['ERR_EHIC_AUDIT_LOG', 'damaged']);
    expect(statSync(path).size).toBe(before);
    expect(await checkAuditLog(path)).toEqual({ ok: false, problem: 'not-an-entry', line: 3 });
  });
});

it('several processes append, and one is killed in the middle: no line is lost that was told to be there', async () => {
  const { path } = await logOf(0);
  const code = `
    import { openAuditLog } from ${JSON.stringify(join(import.meta.dirname, '../../../dist/node.js'))};
    const log = await openAuditLog(process.argv[1]);
    for (let at = 0; at < 30; at++) { await log.append('work.done', { by: process.pid, at }); console.log(at); }`;
  const runs = [0, 1, 2].map((index) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, path], { stdio: ['ignore', 'pipe', 2] });
    let told = 0;
    child.stdout!.on('data', (chunk: Buffer) => {
      told += chunk.toString().split('\n').length - 1;
      if (index === 0 && told >= 5) child.kill('SIGKILL');
    });
    return new Promise<[number | undefined, number]>((done) => child.on('close', () => done([child.pid, told])));
  });
  const told = await Promise.all(runs);
  const found = linesOf(path).flatMap((line) => (line.includes('work.done') ? [JSON.parse(line).details.by] : []));
  for (const [pid, lines] of told) expect(found.filter((by) => by === pid).length).toBeGreaterThanOrEqual(lines);
  expect(told.slice(1).map(([, lines]) => lines)).toEqual([30, 30]);
  expect(await checkAuditLog(path)).toMatchObject({ ok: true });
}, 60_000);
