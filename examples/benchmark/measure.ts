/** Whether the benchmarks only have to show that they run: two rounds of a tenth of the work, and nothing warmed up. */
export const isShort = process.argv.includes('--short');

/** A way of doing some work. `run` does the work `times` times and resolves when all of it is done. */
export interface Contender {
  readonly name: string;
  /**
   * The factor by which its turns have more pieces of work. It is higher for quick work, so that all turns last about
   * as long.
   */
  readonly share?: number;
  run(times: number): Promise<void> | void;
}

/** The time for one piece of work in microseconds, by the clock and of the processor: the median and each round. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly rounds: readonly number[];
  /** The same of the time of all cores together, which the work of others on the machine does not change. */
  readonly cpu: { readonly median: number; readonly rounds: readonly number[] };
}

/**
 * How long each contender is warmed up, so that its code is compiled: the time of the processor in microseconds, but no
 * longer than the second by the clock, as work in other processes takes none of this one.
 */
const [WARM_UP, LONGEST_WARM_UP] = [500_000, 1_500_000];

/**
 * Times contenders side by side. In every round each of them has a turn, and each round begins with the next one, so
 * that a busy machine affects all of them. Before that each has turns that are not counted.
 */
export async function interleave(contenders: readonly Contender[], rounds: number, times: number): Promise<Timing[]> {
  return isShort
    ? interleaved(contenders, 2, Math.ceil(times / 10), 0)
    : interleaved(contenders, rounds, times, WARM_UP);
}

async function interleaved(contenders: readonly Contender[], rounds: number, times: number, warmUp: number) {
  const clock = contenders.map((): number[] => []);
  const processor = contenders.map((): number[] => []);
  for (const contender of contenders) {
    for (let used = 0, passed = 0; used < warmUp && passed < LONGEST_WARM_UP; ) {
      const { wall, cpu } = await takeTurn(contender, times);
      used += cpu;
      passed += wall;
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const { wall, cpu, pieces } = await takeTurn(contenders[index]!, times);
      clock[index]!.push(wall / pieces);
      processor[index]!.push(cpu / pieces);
    }
  }
  return contenders.map(
    ({ name }, index): Timing => ({
      name,
      median: median(clock[index]!),
      rounds: clock[index]!,
      cpu: { median: median(processor[index]!), rounds: processor[index]! },
    }),
  );
}

/** Returns the time in microseconds of a turn, by the clock and of the processor, and its pieces of work. */
async function takeTurn({ share = 1, run }: Contender, times: number) {
  const pieces = times * share;
  const before = process.cpuUsage();
  const begin = performance.now();
  await run(pieces);
  const wall = (performance.now() - begin) * 1000;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: user + system, pieces };
}

/** Returns how many times as fast `timing` is as `reference`: the median of the ratios of the rounds. */
export function rate({ rounds }: Pick<Timing, 'rounds'>, reference: Pick<Timing, 'rounds'>): number {
  return median(rounds.map((figure, round) => reference.rounds[round]! / figure));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Does one piece of work after the other. */
export function oneByOne(name: string, work: (index: number) => unknown): Contender {
  return {
    name,
    async run(times) {
      for (let index = 0; index < times; index++) await work(index);
    },
  };
}

/** Does work that is synchronous, without the cost of awaiting it. */
export function synchronous(name: string, work: (index: number) => unknown): Contender {
  return {
    name,
    run(times) {
      for (let index = 0; index < times; index++) work(index);
    },
  };
}

/** Does at most `width` pieces of work at the same time. */
export function inFlight(name: string, width: number, work: (index: number) => Promise<unknown>): Contender {
  return {
    name,
    async run(times) {
      let next = 0;
      const lane = async () => {
        while (next < times) await work(next++);
      };
      await Promise.all(Array.from({ length: width }, lane));
    },
  };
}

/** Returns the entry for turn `index`. Entries take turns, so that no two successive pieces of work are the same. */
export function turn<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
