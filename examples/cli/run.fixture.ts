import { spawn } from 'node:child_process';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

/** The built command, as it is installed; `npm test` builds it first. */
export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of a command; by default standard input and the environment variables are empty. */
export interface Surroundings extends Partial<Pick<Terminal, 'env' | 'interrupted'>> {
  readonly input?: Uint8Array | string;
}

/** Returns a terminal in a folder, and the output that was written to it so far. */
export function fakeTerminal(folder: string, { input, env, interrupted }: Surroundings = {}) {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    stdin: oneChunk(input),
    stdout: {
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
    },
    env: env ?? {},
    cwd: folder,
    interrupted: interrupted ?? (() => Promise.resolve()),
  };
  return { terminal, written };
}

async function* oneChunk(input: Uint8Array | string | undefined): AsyncIterable<Uint8Array> {
  if (input !== undefined) yield Buffer.from(input);
}

/** Runs the command in a folder, in this process; without environment variables by default. */
export async function runCli(
  folder: string,
  args: readonly string[],
  input?: Uint8Array | string,
  env: Terminal['env'] = {},
): Promise<Outcome> {
  const { terminal, written } = fakeTerminal(folder, input === undefined ? { env } : { input, env });
  const code = await run(args, terminal);
  return { code, ...written };
}

/** Runs the built command as a process of its own, as a user does. */
export function spawnCli(folder: string, args: readonly string[], input?: Uint8Array | string): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C' };
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input ?? '');
  });
}
