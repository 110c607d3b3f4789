import { describe, expect, it } from 'vitest';
import { random } from '../../src/codec/random-cbor.fixture.ts';
import { Coverage } from './coverage.ts';
import { type Fault, fuzz } from './engine.ts';
import { lockOpened } from './lock.fixture.ts';
import { changer } from './mutate.ts';
import type { Target } from './target.ts';

/** Returns the inputs that were found, and what failed. */
async function runOn(
  target: Partial<Target> & Pick<Target, 'run'>,
  seed: number,
  runs: number,
  blind?: Pick<Coverage, 'take' | 'isNew'>,
) {
  const coverage = new Coverage('/examples/fuzz/lock.fixture.ts');
  const found: string[] = [];
  const faults: Fault[] = [];
  await fuzz(
    { name: 'test', seeds: [new Uint8Array(6)], tokens: ['E', 'K', 'S', 'Y'], maxLength: 20, ...target },
    blind ?? coverage,
    { random: random(seed), corpus: [], minimises: false, isOver: (count) => count >= runs || faults.length > 0 },
    {
      begin: () => undefined,
      end: () => undefined,
      found: (input) => found.push(Buffer.from(input).toString('hex')),
      failed: (fault) => faults.push(fault),
    },
  );
  coverage.stop();
  return { found, faults };
}

const openLock = async (input: Uint8Array) => {
  if (lockOpened(input)) throw new Error('opened');
  return 'closed';
};

describe('the fuzzer', () => {
  it('goes letter by letter behind a lock of four', async () => {
    const { faults } = await runOn({ run: openLock }, 1, 5000);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.label).toContain('Error: opened at fuzz/engine.test.ts');
    expect(lockOpened(faults[0]!.input)).toBe(true);
  });

  it('does not come there without looking at the code that runs', async () => {
    const blind: Pick<Coverage, 'take' | 'isNew'> = { take: () => [], isNew: () => false };
    const { faults } = await runOn({ run: openLock }, 1, 5000, blind);
    expect(faults).toEqual([]);
  });

  it('tells the same fault once, and goes on', async () => {
    let runs = 0;
    const run = async () => {
      runs++;
      throw new TypeError('each time');
    };
    const { faults } = await runOn({ run }, 1, 1);
    expect(faults.map(({ label }) => label)).toEqual([expect.stringContaining('TypeError: each time')]);
    expect(runs).toBe(1);
  });
});

describe('changes of an input', () => {
  it('are the same for the same seed, others for another, and never too long', () => {
    const input = Uint8Array.from({ length: 40 }, (_, at) => at);
    const series = (seed: number) => {
      const change = changer(random(seed), ['token'], () => input, 60);
      return Array.from({ length: 300 }, () => Buffer.from(change(input)).toString('hex'));
    };
    expect(series(1)).toEqual(series(1));
    expect(series(1)).not.toEqual(series(2));
    expect(Math.max(...series(1).map(({ length }) => length / 2))).toBeLessThanOrEqual(60);
    expect(series(1).some((hex) => hex.includes(Buffer.from('token').toString('hex')))).toBe(true);
    expect(input).toEqual(Uint8Array.from({ length: 40 }, (_, at) => at));
  });
});
