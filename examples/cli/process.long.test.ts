import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { CLI, runCli, spawnCli } from './run.fixture.ts';

// What only a process has, as in process.test.ts.

it('paints for a terminal, and not where NO_COLOR is set', async () => {
  const text = (await runCli(tmpdir(), ['issue', '-'], (await runCli(tmpdir(), ['sample'])).out)).out.trim();
  const paint = (env: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const { NO_COLOR: _, FORCE_COLOR: __, ...others } = process.env;
      const args = ['--import', 'data:text/javascript,process.stdout.isTTY=true', CLI, 'inspect', text];
      execFile(process.execPath, args, { env: { ...others, ...env } }, (_error, out) => resolve(out));
    });
  expect(await paint({})).toContain('\u001b[33mUNVERIFIED');
  expect(await paint({ NO_COLOR: '1' })).not.toContain('\u001b');
});

it('distinguishes wrong usage from a request for help', async () => {
  expect(await spawnCli(tmpdir(), ['verify', '--demo'])).toMatchObject({
    code: 2,
    out: '',
    err: "error: missing required argument 'file|text|-'\n(--help shows what there is)\n",
  });
  expect(await runCli(tmpdir(), ['--help'])).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Usage: eehic \[options\] \[command\]/),
  });
});
