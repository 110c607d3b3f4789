import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TARGETS } from './targets.ts';

/**
 * `npm run fuzz` runs each target for 20 seconds, `npm run fuzz -- TARGET` one of them. `--seconds N` is how long, or
 * `--runs N` how many inputs at least; `--seed N` begins another series; `--keep` adds what reaches new code to the
 * corpus; `--input FILE` runs that one input of the target. Each target has a process of its own, as many at a time as
 * there are cores. Exit code 1: there is a finding, whose input is in `examples/fuzz/findings`.
 */
const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    input: { type: 'string' },
  },
  allowPositionals: true,
});
const names = Object.keys(TARGETS);
const chosen = positionals.length === 0 ? names : positionals;
const unknown = chosen.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${names.join(', ')}`);
if (values.input !== undefined && positionals.length !== 1) throw new Error('--input needs one target');

const child = fileURLToPath(new URL('fuzz-target.ts', import.meta.url));
const waiting = [...chosen];
const failed: string[] = [];

async function runNext(): Promise<void> {
  const name = waiting.shift();
  if (name === undefined) return;
  const settings = JSON.stringify({ ...values, target: name });
  const target = spawn(process.execPath, [...process.execArgv, child, settings], { stdio: 'inherit' });
  const [status, signal] = await once(target, 'exit');
  // A crash of native code has no file: the same seed leads to it again.
  if (signal && signal !== 'SIGKILL') console.error(`${name}: ended by ${signal}; seed ${values.seed}`);
  if (status !== 0) failed.push(name);
  await runNext();
}

await Promise.all(Array.from({ length: availableParallelism() }, runNext));
if (failed.length > 0) {
  console.error(`findings: ${failed.join(', ')}`);
  process.exitCode = 1;
}
