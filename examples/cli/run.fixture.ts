import { spawn } from 'node:child_process';

/** The built command, as it is installed: `npm test` builds it first. */
export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder, as a user does. */
export function runCli(folder: string, args: readonly string[], input?: Uint8Array | string): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', TZ: 'UTC' };
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
