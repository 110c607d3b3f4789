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

/** The time for one piece of work in microseconds: the median, and the figure of each round. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly rounds: readonly number[];
}

/**
 * Times contenders side by side. In every round each of them has a turn, and each round begins with the next one, so
 * that a busy machine affects all of them. One round to warm up is not counted.
 */
export async function interleave(contenders: readonly Contender[], rounds: number, times: number): Promise<Timing[]> {
  const figures = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + Math.max(round, 0)) % contenders.length;
      const { share = 1, run } = contenders[index]!;
      const begin = performance.now();
      await run(times * share);
      if (round >= 0) figures[index]!.push(((performance.now() - begin) * 1000) / (times * share));
    }
  }
  return contenders.map(({ name }, index) => ({ name, median: median(figures[index]!), rounds: figures[index]! }));
}

/** Returns how many times as fast `timing` is as `reference`: the median of the ratios of the rounds. */
export function rate(timing: Timing, reference: Timing): number {
  return median(timing.rounds.map((figure, round) => reference.rounds[round]! / figure));
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

/** Writes a ratio for people; less than 10 % either way is a tie. */
export function sayRate(ratio: number): string {
  const isTie = ratio > 1 / 1.1 && ratio < 1.1;
  return `× ${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}${isTie ? ' (tie)' : ''}`;
}

export function sayMicros(micros: number): string {
  return micros < 1000 ? `${micros.toFixed(1)} µs` : `${(micros / 1000).toFixed(2)} ms`;
}
