import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, runCli, spawnCli } from './run.fixture.ts';

// These tests are about what only a process has: an exit code, standard streams, signals. The commands themselves are
// tested without a process.

const CLOCK = ['--now', '2025-09-22T10:00:00Z'];

/** Each process loads the whole command, which takes long on a machine with other work. */
const timeout = 60_000;

let folder = '';
let text = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-process-'));
  await writeFile(join(folder, 'card.json'), (await runCli(folder, ['sample', ...CLOCK])).out);
  text = (await runCli(folder, ['issue', 'card.json', ...CLOCK])).out.trim();
}, timeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built command as a process', { timeout }, () => {
  it('reads files of its folder and standard input, and ends with the exit code', async () => {
    const issued = await spawnCli(
      folder,
      ['issue', '-', '-o', 'card.pdf', ...CLOCK],
      await readFile(join(folder, 'card.json')),
    );
    expect(issued).toMatchObject({ code: 0, out: '[demo registry, proves nothing]\n' });
    const verified = await spawnCli(folder, ['verify', 'card.pdf', '--demo', ...CLOCK]);
    expect(verified).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Document approved') });
    expect(
      await spawnCli(folder, ['verify', '-', '--demo', '--treatment-date', '2025-09-01', ...CLOCK], text),
    ).toMatchObject({
      code: 1,
    });
  });

  it('ends with the exit code of the command where a reader closes its output', async () => {
    const child = spawn(process.execPath, [CLI, 'verify', text, '--demo', ...CLOCK], { cwd: folder });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('ends with the exit code of the command where a reader closes the output of remarks', async () => {
    const child = spawn(process.execPath, [CLI, 'verify', '-', '--demo', ...CLOCK], { cwd: folder });
    child.stderr.destroy();
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([2, null]);
    const issuing = spawn(process.execPath, [CLI, 'issue', 'card.json', ...CLOCK], { cwd: folder });
    issuing.stderr.destroy();
    let out = '';
    issuing.stdout.on('data', (chunk) => {
      out += chunk;
    });
    expect(await once(issuing, 'close')).toEqual([0, null]);
    expect(out).toMatch(/^EH1:.+\n$/);
  });

  it('serves a registry until it is interrupted', async () => {
    const child = spawn(process.execPath, [CLI, 'registry', 'serve', '--port', '0'], { cwd: folder });
    let out = '';
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk) => {
        out += chunk;
        const [found] = /http\S+(?=\n)/.exec(out) ?? [];
        if (found) resolve(found);
      });
    });
    expect(await runCli(folder, ['verify', text, '--registry', url, '--cache', 'cache', ...CLOCK])).toMatchObject({
      code: 0,
    });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
