import type { Coverage } from './coverage.ts';
import { changer } from './mutate.ts';
import type { Random, Target } from './target.ts';

/** How many inputs are run before the coverage is looked at, which takes as long as many of them. */
const BATCH = 16;
/** How many shorter forms of an input are tried. */
const SHORTENINGS = 40;
const MAX_POOL = 4000;

export interface Fault {
  /** The same for faults that are likely one. */
  readonly label: string;
  readonly input: Uint8Array;
  readonly error: unknown;
}

export interface Observer {
  begin(input: Uint8Array): void;
  end(): void;
  /** Told of an input by which code ran, or an outcome came up, for the first time; made as short as possible. */
  found(input: Uint8Array, outcome: string): void;
  /** Told of an input for which something does not hold. */
  failed(fault: Fault): void;
}

export interface Plan {
  readonly random: Random;
  readonly corpus: readonly Uint8Array[];
  /** Asked between two batches, with the number of inputs that were run. */
  readonly isOver: (runs: number) => boolean;
  /** Whether inputs with new coverage are made shorter before they are told. */
  readonly minimises: boolean;
}

export interface Outcome {
  readonly runs: number;
  /** How often each outcome came up. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly pool: number;
}

/** Changes inputs at random, and goes on from those that reach new code, until the plan is over. */
export async function fuzz(
  target: Target,
  coverage: Pick<Coverage, 'take' | 'isNew'>,
  plan: Plan,
  observer: Observer,
): Promise<Outcome> {
  const { random } = plan;
  const pool: Uint8Array[] = [];
  const outcomes = new Map<string, number>();
  const labels = new Set<string>();
  const change = changer(random, target.tokens, () => pool[random(pool.length)], target.maxLength);
  let runs = 0;

  /** Returns the outcome; `undefined` for a fault. */
  const run = async (input: Uint8Array): Promise<string | undefined> => {
    runs++;
    observer.begin(input);
    try {
      return await target.run(input);
    } catch (error) {
      const label = labelOf(error);
      if (!labels.has(label)) observer.failed({ label, input, error });
      labels.add(label);
      return undefined;
    } finally {
      observer.end();
    }
  };

  /** Runs an input, and keeps it where it reaches something new. */
  const consider = async (input: Uint8Array, isGiven = false): Promise<void> => {
    coverage.take();
    const outcome = await run(input);
    if (outcome === undefined) return;
    const isNew = coverage.isNew(coverage.take());
    const times = outcomes.get(outcome) ?? 0;
    outcomes.set(outcome, times + 1);
    if ((!isNew && times > 0) || pool.length >= MAX_POOL) return;
    pool.push(input);
    if (isGiven) return;
    observer.found(plan.minimises ? await shortest(input, outcome) : input, outcome);
  };

  /** Returns the input without the pieces that its outcome does not need. */
  const shortest = async (input: Uint8Array, outcome: string): Promise<Uint8Array> => {
    let best = input;
    let tries = 0;
    for (let size = best.length >> 1; size > 0 && tries < SHORTENINGS; size >>= 1) {
      for (let at = 0; at + size <= best.length && tries < SHORTENINGS; tries++) {
        const shorter = new Uint8Array(best.length - size);
        shorter.set(best.subarray(0, at));
        shorter.set(best.subarray(at + size), at);
        if ((await run(shorter)) === outcome) best = shorter;
        else at += size;
      }
    }
    return best;
  };

  const next = async (): Promise<Uint8Array> => {
    // Those found last are the least explored.
    const at = random(2) === 0 ? random(pool.length) : pool.length - 1 - random(Math.min(pool.length, 20));
    const isSeed = random(4) === 0 && target.seeds.length > 0;
    const parent = (isSeed ? target.seeds[random(target.seeds.length)] : pool[at]) ?? new Uint8Array(0);
    const reshaped = random(2) === 0 ? await target.reshape?.(parent, change, random) : undefined;
    return (reshaped ?? change(parent)).slice(0, target.maxLength);
  };

  for (const seed of [...target.seeds, ...plan.corpus]) await consider(seed.slice(0, target.maxLength), true);
  while (!plan.isOver(runs)) {
    const batch: Uint8Array[] = [];
    const promising = new Set<Uint8Array>();
    coverage.take();
    for (let n = 0; n < BATCH; n++) {
      const input = await next();
      batch.push(input);
      const outcome = await run(input);
      if (outcome === undefined) continue;
      if (outcomes.has(outcome)) outcomes.set(outcome, outcomes.get(outcome)! + 1);
      else promising.add(input);
    }
    const functions = coverage.take();
    if (coverage.isNew(functions, false)) {
      for (const input of batch) await consider(input);
      // What depends on time or memory may not run again.
      coverage.isNew(functions);
    } else for (const input of promising) await consider(input);
  }
  return { runs, outcomes, pool: pool.length };
}

/** Returns what is the same for the same fault: its first line, and the first place in this library. */
function labelOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const place = /\/(?:src|examples)\/([^\s()]+)/.exec(error.stack?.split('\n').slice(1).join('\n') ?? '');
  return `${error.name}: ${error.message.split('\n')[0]!.slice(0, 100)}${place ? ` at ${place[1]}` : ''}`;
}
