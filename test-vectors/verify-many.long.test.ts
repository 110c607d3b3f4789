import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coseProfile } from '../src/profiles/cose/profile.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import { verifyMany } from '../src/verify-many/verify-many.ts';
import type { Vector } from './generate/draft.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const vectors = (read('index.json').vectors as readonly { readonly file: string }[]).map(
  ({ file }): Vector => read(file),
);

/** The options of the verifier; its clock may show another time for each text. */
function optionsOf({ input }: Vector, now: () => Date) {
  const ofRegistry = { now: () => new Date(input.now) };
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  return {
    registry: snapshotRegistry(read(`registries/${input.registry}`), { ...ofRegistry, ...time }),
    profiles: [coseProfile],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
  };
}

/** Those that one verifier can judge; where the age of the registry counts, each has a verifier of its own. */
const groups = new Map<string, Vector[]>();
for (const vector of vectors) {
  const { registry, registryTime, timeZone, requireRevocation } = vector.input;
  const key = JSON.stringify([registry, registryTime, timeZone, requireRevocation]);
  groups.set(key, [...(groups.get(key) ?? []), vector]);
}

it('the reports of all vectors are those of one verifier, to the byte', { timeout: 300_000 }, async () => {
  let count = 0;
  for (const group of groups.values()) {
    const expected: string[] = [];
    for (const vector of group) {
      const { text, treatmentDate, now } = vector.input;
      const verifier = createVerifier(optionsOf(vector, () => new Date(now)));
      expected.push(JSON.stringify(await verifier.verify(text, treatmentDate === undefined ? {} : { treatmentDate })));
    }
    const times = group.values();
    const options = optionsOf(group[0]!, () => new Date(times.next().value!.input.now));
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
  expect(count).toBe(vectors.length);
});
