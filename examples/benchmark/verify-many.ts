import { createVerifier } from 'eehic';
import { type Verifiable, verifyMany } from 'eehic/node';
import { renderCardPdf } from 'eehic/pdf';
import { scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import { prepareBench } from './bench.ts';
import { now, TODAY } from './holders.ts';
import { BENCHMARK_ALGORITHMS } from './keys.ts';
import { type Contender, interleave, oneByOne, rate, turn } from './measure.ts';
import type { Aim, Benchmark, Row } from './results.ts';

const WORKERS = 2;
const MIN_RATE = 1.7;
const ROUNDS = 9;
const TEXTS = 4000;
const FILES = 24;

const registry = createMockRepository().registry();
// The clock is that of the system, as with any user.
const verifier = createVerifier({ registry });

/** Compares `verifyMany` with two workers, with one, and with one verifier that runs in the thread of the caller. */
export const verifyManyBenchmark: Benchmark = {
  name: 'verify-many',
  title: `verifyMany with ${WORKERS} workers, against one worker and against verify in the thread of the caller`,
  async run() {
    const rows: Row[] = [];
    for (const algorithm of BENCHMARK_ALGORITHMS) {
      const { name, issued } = await prepareBench(algorithm);
      const texts = issued.map(({ text }) => text);
      const alone = oneByOne('', (index) => verifier.verify(turn(texts, index), { treatmentDate: TODAY }));
      rows.push(...(await compare(`texts, ${name}`, texts, alone, TEXTS)));
    }
    const { issued, key } = await prepareBench('ES256');
    const { signer } = key;
    const pages = await Promise.all(issued.map((each) => renderCardPdf(each, { signer, now })));
    const alone = oneByOne('', async (index) =>
      verifier.verify(await scanPdf(turn(pages, index)), { treatmentDate: TODAY }),
    );
    rows.push(...(await compare('signed PDFs, scanned', pages, alone, FILES)));
    const aims = rows
      .filter(({ name }) => name.endsWith(`${WORKERS} workers`))
      .map(({ name, values }): Aim => {
        const [worker, thread] = [values['of one worker'] as number, values['of one thread'] as number];
        return {
          aim: `${name}, at ≥ ${MIN_RATE} of the rate of one thread`,
          isMet: thread >= MIN_RATE,
          found: `${thread.toFixed(2)}, and ${worker.toFixed(2)} of that of one worker`,
        };
      });
    return {
      tables: [
        {
          columns: {
            time: 'µs',
            CPU: 'µs',
            'a second': 'a second',
            'of one thread': '×',
            'of one worker': '×',
            'on free cores': '×',
          },
          rows,
        },
      ],
      notes: [
        'CPU is the time of all threads for one text or file; verify checks signatures by the synchronous call of',
        'node:crypto, so that one thread occupies one core. on free cores: what the CPU allows on as many cores as there are',
        'workers, all of them free, against one thread. One worker occupies more than one core, as it shares the work with',
        'the thread of the caller, which reads the reports.',
      ],
      aims,
    };
  },
};

async function compare(
  name: string,
  scans: readonly Verifiable[],
  alone: Contender,
  times: number,
): Promise<readonly Row[]> {
  const [one, many] = [new Running(scans, 1), new Running(scans, WORKERS)];
  const contender = (running: Running) => ({ name: '', run: (count: number) => running.verify(count) });
  const [thread, worker, workers] = await interleave([alone, contender(one), contender(many)], ROUNDS, times);
  await Promise.all([one.end(), many.end()]);
  const rowOf = (own: string, timing: typeof thread, cores: number): Row => ({
    name: `${name}, ${own}`,
    values: {
      time: timing!.median,
      CPU: timing!.cpu.median,
      'a second': 1e6 / timing!.median,
      ...(timing !== thread && {
        'of one thread': rate(timing!, thread!),
        'of one worker': rate(timing!, worker!),
        'on free cores': cores * rate(timing!.cpu, thread!.cpu),
      }),
    },
  });
  return [rowOf('one thread', thread, 1), rowOf('1 worker', worker, 2), rowOf(`${WORKERS} workers`, workers, WORKERS)];
}

/** A run of `verifyMany` whose threads stay warm between its turns, and which reads nothing ahead of a turn. */
class Running {
  readonly #outcomes: ReturnType<typeof verifyMany>;
  #allowed = 0;
  #allow = () => {};

  constructor(scans: readonly Verifiable[], workers: number) {
    this.#outcomes = verifyMany(this.#input(scans), { registry, treatmentDate: TODAY, workers });
  }

  async verify(count: number): Promise<void> {
    this.#allowed += count;
    this.#allow();
    for (let index = 0; index < count; index++) {
      const { value } = await this.#outcomes.next();
      if (!value.ok || value.report.conclusion !== 'APPROVED') throw new Error('not approved');
    }
  }

  async end(): Promise<void> {
    await this.#outcomes.return(undefined);
  }

  async *#input(scans: readonly Verifiable[]) {
    for (let index = 0; ; index++) {
      if (this.#allowed === 0) {
        await new Promise<void>((resolve) => {
          this.#allow = resolve;
        });
      }
      this.#allowed--;
      yield turn(scans, index);
    }
  }
}
