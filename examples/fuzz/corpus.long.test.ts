import { describe, expect, it } from 'vitest';
import { readCorpus } from './files.ts';
import { TARGETS } from './targets.ts';

describe('what holds for all inputs of a target holds for those that were found by fuzzing', () => {
  it.each(Object.entries(TARGETS))('%s', { timeout: 600_000 }, async (name, load) => {
    const target = await load();
    const inputs = [...target.seeds, ...readCorpus(name)];
    expect(inputs.length).toBeGreaterThan(5);
    for (const input of inputs) expect(await target.run(input)).not.toBe('');
  });
});
