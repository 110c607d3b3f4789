import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** The columns of `stallOf`. */
export const STALL_COLUMNS = { time: 'µs', CPU: 'µs', 'longest block': 'µs', memory: 'bytes' } as const;

const SETTLING = 30;
const SAMPLE = 5;

/**
 * Does work that takes long and returns its result with the time, by the clock and of the processor; the longest time
 * that it held the event loop; and by how much memory (rss) grew meanwhile. Other work on the machine makes the block
 * longer.
 */
export async function stallOf<T>(work: () => Promise<T> | T): Promise<{
  readonly result: T;
  readonly values: Readonly<Record<keyof typeof STALL_COLUMNS, number>>;
}> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await sleep(SETTLING);
  delay.reset();
  // The first delay after a reset is not counted.
  await sleep(SETTLING);
  const before = process.memoryUsage.rss();
  let most = before;
  const sample = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(sample, SAMPLE);
  const used = process.cpuUsage();
  const begin = performance.now();
  const result = await work();
  const time = (performance.now() - begin) * 1000;
  const { user, system } = process.cpuUsage(used);
  sample();
  clearInterval(timer);
  await sleep(SETTLING);
  delay.disable();
  return {
    result,
    values: { time, CPU: user + system, 'longest block': delay.max / 1000, memory: most - before },
  };
}
