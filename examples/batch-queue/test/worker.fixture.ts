import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DAY } from './members.fixture.ts';

const PROGRAM = fileURLToPath(new URL('./worker.fixture.mjs', import.meta.url));

export interface WorkerProcess {
  /** Everything that it has written. */
  readonly output: () => string;
  /** How often it has logged an event. */
  readonly count: (event: string) => number;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, `null` where it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts a worker as a process of its own. */
export function startWorker(
  env: Readonly<Record<'REDIS_URL' | 'QUEUE' | 'STORE', string>> & { HOLD?: string; DEADLY?: string },
) {
  const settings = { PATH: process.env.PATH ?? '', TZ: 'UTC', NOW: `${DAY}T10:00:00Z`, ...env };
  const child = spawn(process.execPath, [PROGRAM], { env: settings });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const count = (event: string) => output.split(`"event":"${event}"`).length - 1;
  const kill = (signal: NodeJS.Signals) => void child.kill(signal);
  return { output: () => output, count, kill, ended } satisfies WorkerProcess;
}
