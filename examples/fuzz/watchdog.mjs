/**
 * Watches the main thread of its process, which says in shared memory when it begins an input and when it has ended. An
 * input that takes too long, or too much memory, is written into a file, and the process is ended.
 */
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

const { shared, folder, target, processorSeconds, wallSeconds, maxBytes } = workerData;
const state = new Int32Array(shared, 0, 2);
const input = new Uint8Array(shared, 8);
let run = 0;
let began = 0;
let processor = 0;
// Node, the library, and the inputs to begin with.
const base = process.memoryUsage.rss();

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function end(kind) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${target}-${kind}`);
  writeFileSync(path, input.slice(0, state[1]));
  writeSync(2, `${target}: ${kind}\n  again: npm run fuzz -- ${target} --input ${path}\n`);
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  const current = Atomics.load(state, 0);
  // An odd number is an input that is being read.
  if (current % 2 === 0 || current !== run) {
    run = current;
    began = performance.now();
    processor = used();
    return;
  }
  if (used() - processor > processorSeconds || performance.now() - began > 1000 * wallSeconds) end('hang');
  if (process.memoryUsage.rss() - base > maxBytes) end('memory');
}, 50);
