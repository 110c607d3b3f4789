import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The server as a process of its own. */
export interface Process {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything that it has written. */
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH ?? '', TZ: 'UTC', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, output: () => output };
}

/** Starts the server, and waits until it listens. */
export async function startProcess(env: Readonly<Record<string, string>> = {}): Promise<Process> {
  const process = run({ EEHIC_SERVER_REGISTRY: 'demo', EEHIC_SERVER_PORT: '0', ...env });
  const port = await new Promise<number>((resolve, reject) => {
    process.child.stdout.on('data', () => {
      const found = /"event":"started","port":(\d+)/.exec(process.output())?.[1];
      if (found) resolve(Number(found));
    });
    void process.ended.then(() => reject(new Error(process.output())));
  });
  return { ...process, port, url: `http://127.0.0.1:${port}` };
}

/** Runs the server with settings that it refuses, and returns what it says. */
export async function refusedStart(env: Readonly<Record<string, string>>): Promise<string> {
  const process = run(env);
  const code = await process.ended;
  if (code !== 1) throw new Error(`exit code ${code}`);
  return process.output();
}
