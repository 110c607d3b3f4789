import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { index } from '../../test-vectors/read.fixture.ts';
import { runCli, spawnCli } from './run.fixture.ts';

const root = join(import.meta.dirname, '../..');
const vectors = join(root, 'test-vectors');
const folder = mkdtempSync(join(tmpdir(), 'eehic-vectors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program that answers each question with the JavaScript given, which has `id` and `question`. */
function answering(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { createInterface } from 'node:readline';
     import { appendFileSync } from 'node:fs';
     const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
     let count = 0;
     for await (const line of createInterface({ input: process.stdin })) {
       const question = JSON.parse(line);
       const { id } = question;
       count++;
       ${code}
     }`,
  );
  return `"${process.execPath}" "${file}"`;
}

interface Result {
  readonly all: Readonly<Record<'run' | 'passed' | 'failed' | 'unsupported', number>>;
  readonly kinds: Readonly<Record<string, Result['all']>>;
  readonly flags: Readonly<Record<string, Result['all']>>;
  readonly vectors: readonly { readonly id: string; readonly outcome: string; readonly reason?: string }[];
}

async function runAll(command: string, ...args: string[]): Promise<Result & { readonly code: number | null }> {
  const { code, out } = await runCli(folder, ['vectors', 'run', vectors, '--command', command, '--json', ...args]);
  return { code, ...(JSON.parse(out) as Result) };
}

const FEW = ['--kind', 'cose', '--flag', 'TreatmentDate'];
const few = index.vectors.filter(({ kind, flags }) => kind === 'cose' && flags.includes('TreatmentDate'));
const rejected = few.filter(({ result }) => result === 'invalid').length;

describe('eehic vectors run', { timeout: 120_000 }, () => {
  it('this library passes all vectors', async () => {
    const command = `"${process.execPath}" "${join(vectors, 'adaptor.mjs')}"`;
    const { code, out } = await spawnCli(folder, ['vectors', 'run', vectors, '--command', command]);
    expect(out).toMatch(new RegExp(`^all +${index.vectors.length} +${index.vectors.length} +0 +0$`, 'm'));
    expect(code).toBe(0);
  });

  it('one that rejects everything fails where it has to approve, and passes the others', async () => {
    const { code, all, flags } = await runAll(answering('no', "say({ id, conclusion: 'REJECTED' });"), ...FEW);
    expect(code).toBe(1);
    expect(all).toEqual({ run: few.length, passed: rejected, failed: few.length - rejected, unsupported: 0 });
    expect(flags.Valid).toMatchObject({ passed: 0, failed: few.length - rejected });
  });

  it('both conclusions pass where the specification allows both', async () => {
    const acceptable = index.vectors.filter(({ result }) => result === 'acceptable').map(({ id }) => id);
    for (const conclusion of ['APPROVED', 'REJECTED']) {
      const { vectors } = await runAll(answering(conclusion, `say({ id, conclusion: '${conclusion}' });`));
      const passed = vectors.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
      expect(passed.filter((id) => acceptable.includes(id)).sort()).toEqual([...acceptable].sort());
    }
  });

  it('what is not supported is counted apart, and alone is no success', async () => {
    const some = await runAll(
      answering('partial', "say(count % 2 ? { id, unsupported: true } : { id, conclusion: 'REJECTED' });"),
      '--kind',
      'cose',
      '--flag',
      'Forgery',
    );
    expect(some.code).toBe(0);
    expect(some.all.unsupported).toBeGreaterThan(20);
    expect((await runAll(answering('none', 'say({ id, unsupported: true });'), ...FEW)).code).toBe(1);
  });

  it.each([
    ['another step', "failure: { id: 'decodable' }", 'failure.id is decodable, and not '],
    ['another code', "failure: { code: 'REVOKED' }", 'failure.code is REVOKED, and not '],
    ['a failure that is none', "failure: 'x'", 'failure is x'],
  ])('%s of a rejected vector', async (_, member, reason) => {
    const command = answering('step', `say({ id, conclusion: 'REJECTED', ${member} });`);
    const { vectors } = await runAll(command, '--flag', 'AlgorithmConfusion');
    expect(vectors.every((vector) => vector.reason?.startsWith(reason))).toBe(true);
  });

  it.each([
    ['card', 'card: {}', 'another card'],
    ['issuer', "issuer: { countryCode: 'BE' }", 'another issuer'],
    ['step', "steps: [['decodable', 'WARNING']]", 'the step ["decodable","WARNING"], and not ["decodable","PASSED"]'],
    ['warning', "warnings: ['REVOKED']", 'the warning REVOKED'],
    ['list of steps', 'steps: 7', 'steps are no array of arrays'],
  ])('another %s of an approved vector', async (_, member, reason) => {
    const command = answering('approved', `say({ id, conclusion: 'APPROVED', ${member} });`);
    const { vectors } = await runAll(command, '--kind', 'cose', '--flag', 'AnyDeflate');
    expect(new Set(vectors.map((vector) => vector.reason))).toEqual(new Set([reason]));
  });

  it('a step that the specification does not have, and warnings that are left out, are no fault', async () => {
    const command = answering('own', "say({ id, conclusion: 'APPROVED', steps: [['own', 'PASSED']], warnings: [] });");
    expect((await runAll(command, '--kind', 'cose', '--flag', 'AnyDeflate')).code).toBe(0);
  });
});

describe('a command that does not do as it should', { timeout: 120_000 }, () => {
  /** Every vector is rightly rejected but for the second, at which something else happens. */
  const inSecond = (name: string, what: string) =>
    answering(name, `if (id === '${few[1]!.id}') { ${what} } else say({ id, conclusion: 'REJECTED' });`);

  it.each([
    ['writes a line that is no JSON', "process.stdout.write('garbage\\n');", /^the answer is no JSON: garbage$/],
    ['writes JSON that is no object', 'say([id]);', /^the answer is no JSON object/],
    ['answers for another vector', "say({ id: 'other', conclusion: 'REJECTED' });", /^the answer is for other$/],
    ['has another conclusion', "say({ id, conclusion: 'MAYBE' });", /^the conclusion is MAYBE$/],
    ['writes control characters', "process.stdout.write('\\u001b[2J\\n');", /^the answer is no JSON: \\u\{1b\}\[2J$/],
    ['ends', 'process.exit(7);', /^it ended with 7$/],
    ['crashes with a message', "throw new Error('out of order');", /^it ended with 1: .*out of order/s],
    ['ends in the middle of a line', 'process.stdout.write(\'{"id":\', () => process.exit(0));', /^it ended with 0$/],
    [
      'writes a line without an end',
      "process.stdout.write('x'.repeat(2_000_000));",
      /^an answer of more than 1048576 bytes$/,
    ],
    ['does not answer', '', /^no answer in 2 s$/],
    ['closes its output', 'process.stdout.end(); process.stdin.destroy();', /^(it ended with|no answer)/],
  ])('%s: that vector fails, and the others are still run', async (name, what, reason) => {
    const { vectors, code } = await runAll(inSecond(name.replaceAll(' ', '-'), what), ...FEW, '--time-limit', '2');
    expect(vectors[1]).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(reason) });
    expect(vectors.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThanOrEqual(rejected - 1);
    expect(code).toBe(1);
  });

  it('an answer too many is not taken for the next vector', async () => {
    const command = inSecond('twice', "say({ id, conclusion: 'REJECTED' }); say({ id, conclusion: 'REJECTED' });");
    const { vectors } = await runAll(command, ...FEW);
    expect(vectors[2]).toMatchObject({ outcome: 'failed', reason: `the answer is for ${few[1]!.id}` });
    expect(vectors[3]!.reason ?? '').not.toMatch(/the answer is for/);
  });

  it('one that cannot be started is given up', async () => {
    const { vectors, all, code } = await runAll('/nowhere/verifier', '--kind', 'cose');
    expect(vectors[0]!.reason).toMatch(/^it ended with 127: .*not found/);
    expect(vectors[20]!.reason).toBe('not tried: the command no longer answers');
    expect([all.passed, code]).toEqual([0, 1]);
  });

  it('ends what the command has started', async () => {
    const pids = join(folder, 'pids');
    const command = answering('child', `appendFileSync('${pids}', process.pid + '\\n');`);
    await runAll(`sh -c '${command}; true'`, ...FEW, '--time-limit', '1');
    const isGone = (pid: number) => {
      try {
        return !process.kill(pid, 0);
      } catch {
        return true;
      }
    };
    const started = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    expect(started.length).toBeGreaterThan(5);
    for (const pid of started) await vi.waitUntil(() => isGone(pid), { timeout: 10_000 });
  });

  it.each([
    [['vectors', 'run', folder, '--command', 'true'], 'index.json cannot be read'],
    [['vectors', 'run', vectors, '--command', 'true', '--kind', 'none'], 'no vector has that kind and flag'],
    [['vectors', 'run', vectors, '--command', 'true', '--time-limit', 'x'], '--time-limit is a number of seconds'],
    [['vectors', 'run', vectors], "required option '--command <command>' not specified"],
  ])('wrong usage: %j', async (args, message) => {
    const { code, err } = await runCli(folder, args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    [{ version: '1.0.0', vectors: [] }, 'index.json is not that of vectors of the version 2'],
    [
      { version: '2.0.0', vectors: [{ id: 'a', kind: 'cose', flags: [], file: '../../etc/passwd' }] },
      'not the name of a file',
    ],
  ])('a folder that is none of vectors: %j', async (json, message) => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, 'index.json'), JSON.stringify(json));
    const { code, err } = await runCli(folder, ['vectors', 'run', other, '--command', 'true']);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
