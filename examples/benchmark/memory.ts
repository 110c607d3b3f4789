import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isShort } from './measure.ts';
import { type MemoryWork, memoryWork } from './memory-work.ts';
import type { Aim, Benchmark, Row } from './results.ts';

/** How many texts and pages are issued, texts verified, and files scanned. */
const COUNTS = [10_000, 2000, 10_000, 48] as const;
const MARKS = 5;
const MAX_GROWTH = 1.2;

/**
 * Measures the memory in use over long runs, after garbage has been collected. The counts may follow the name, such as
 * `npm run bench memory 1000000,100000,1000000,300`; 0 leaves that work out.
 */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  title: 'Memory while many cards are issued, drawn, verified and scanned, one kind of work after the other',
  async run(argument = '') {
    const given = argument.split(',').map((text) => (text === '' ? Number.NaN : Number(text)));
    const [texts, pages, verified, scans] = COUNTS.map(
      (count, index) => given[index] || (given[index] === 0 ? 0 : isShort ? Math.ceil(count / 10) : count),
    );
    const watched: { readonly rows: readonly Row[]; readonly aim: Aim }[] = [];
    for (const work of await memoryWork(texts!, pages!, verified!, scans!)) watched.push(await watch(work));
    return {
      tables: [
        {
          columns: { heapUsed: 'bytes', external: 'bytes', rss: 'bytes', rate: 'a second' },
          rows: watched.flatMap(({ rows }) => rows),
        },
      ],
      aims: watched.map(({ aim }) => aim),
    };
  },
};

/** Marks the memory before the work, and at equal distances while it goes on. */
async function watch({ name, count, run }: MemoryWork): Promise<{ readonly rows: readonly Row[]; readonly aim: Aim }> {
  const collect = garbageCollector();
  const marks: { readonly done: number; readonly heapUsed: number; readonly external: number; readonly rss: number }[] =
    [];
  const mark = (done: number) => {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    marks.push({ done, heapUsed, external, rss });
  };
  const begin = performance.now();
  const distance = Math.ceil(count / MARKS);
  let done = 0;
  mark(done);
  for await (const _ of run()) if (++done % distance === 0 || done === count) mark(done);
  const rate = count / ((performance.now() - begin) / 1000);
  const rows = marks.map(
    ({ done, ...values }): Row => ({
      name: `${name}: ${done.toLocaleString('en')}`,
      values: done === count ? { ...values, rate } : values,
    }),
  );
  const [early, last] = [marks[1]!, marks.at(-1)!];
  const [heap, resident] = [last.heapUsed / early.heapUsed, last.rss / early.rss];
  return {
    rows,
    aim: {
      aim: `${name}: memory flat, at the end at most ${MAX_GROWTH} times the first mark`,
      isMet: heap <= MAX_GROWTH && resident <= MAX_GROWTH,
      found: `heapUsed × ${heap.toFixed(2)}, rss × ${resident.toFixed(2)}`,
    },
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
