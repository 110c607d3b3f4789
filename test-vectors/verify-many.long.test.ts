import { expect, it } from 'vitest';
import { verifyMany } from '../src/verify-many/verify-many.ts';
import type { Vector } from './generate/vector.ts';
import { vectors, verifierOptions, verify } from './read.fixture.ts';

/** Those that one verifier can judge; where the age of the registry counts, each has a verifier of its own. */
const groups = new Map<string, Vector[]>();
for (const vector of vectors.filter(({ input }) => !input.before)) {
  const { registry, registryTime, timeZone, requireRevocation, lists, sourceFails } = vector.input;
  const key = JSON.stringify([vector.kind, registry, registryTime, timeZone, requireRevocation, lists, sourceFails]);
  groups.set(key, [...(groups.get(key) ?? []), vector]);
}

/** Each group starts threads of its own: of the hundreds of small ones every tenth is taken. */
const large = [...groups.values()].filter(({ length }) => length >= 3);
const small = [...groups.values()].filter(({ length }) => length < 3);
const taken = [...large, ...small.filter((_, index) => index % 10 === 0)];

it('the reports of vectors that are verified once are those of one verifier, to the byte', {
  timeout: 600_000,
}, async () => {
  let count = 0;
  for (const group of taken) {
    const expected: string[] = [];
    for (const vector of group) {
      expected.push(JSON.stringify(await verify(vector)));
    }
    const times = group.values();
    const options = { ...verifierOptions(group[0]!), now: () => new Date(times.next().value!.input.now) };
    const scans = group.map(({ input: { text: scan, treatmentDate } }) => ({
      scan,
      ...(treatmentDate === undefined ? {} : { treatmentDate }),
    }));
    const found: string[] = [];
    for await (const outcome of verifyMany(scans, { ...options, workers: 2 })) {
      found.push(outcome.ok ? JSON.stringify(outcome.report) : outcome.error.code);
    }
    expect(found).toEqual(expected);
    count += found.length;
  }
  expect(count).toBeGreaterThan(1_250);
});
