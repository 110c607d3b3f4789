import { createIssuer, createVerifier } from 'eehic';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { expect, it } from 'vitest';
import type { Result } from '../result/result.ts';
import type { LogEntry } from './entry.ts';
import type { Log } from './log.ts';
import { createLogbook } from './logbook.ts';

const now = () => new Date('2026-11-27T10:00:00Z');
const signer = await demoSigner(demoInstitution('BE'));
const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard('BE', 'EHIC', '2026-11-27'));
const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });

async function check(text: string): Promise<Result> {
  return { source: { kind: 'text' }, report: await verifier.verify(text), answers: {} };
}

function memoryLog() {
  const entries = new Map<number, LogEntry>();
  const log: Log = {
    add: async (entry) => entries.set(entries.size + 1, entry).size,
    replace: async (number, entry) => void entries.set(number, entry),
    all: async () => [...entries.values()],
    purge: async () => {},
    delete: async () => entries.clear(),
  };
  return { log, entries: () => [...entries.values()] };
}

it('a check is written down at once, and completed in its place by the answers', async () => {
  const { log, entries } = memoryLog();
  const logbook = createLogbook(log);
  const result = await check(issued.text);
  await logbook.write([await check('HC1:ABC'), result]);
  expect(entries().map(({ verdict, identity }) => [verdict, identity])).toEqual([
    ['rejected', undefined],
    ['approved', undefined],
  ]);
  await logbook.complete({ ...result, answers: { name: true } });
  expect(entries()[1]).not.toHaveProperty('identity');
  await logbook.complete({ ...result, answers: { name: true, birthDate: true } });
  expect(entries()[1]).toMatchObject({ verdict: 'approved', identity: 'agrees' });
  await logbook.complete({ ...result, answers: { name: true, birthDate: false } });
  expect(entries()[1]).toMatchObject({ verdict: 'identity', identity: 'differs' });
  expect(entries()).toHaveLength(2);
});

it('an answer that comes before its entry was written waits for it', async () => {
  const { log, entries } = memoryLog();
  const logbook = createLogbook(log);
  const result = await check(issued.text);
  const writing = logbook.write([result]);
  await logbook.complete({ ...result, answers: { name: false } });
  await writing;
  expect(entries()).toMatchObject([{ verdict: 'identity', identity: 'differs' }]);
});

it('an answer about a check that was not written down writes nothing', async () => {
  const { log, entries } = memoryLog();
  await createLogbook(log).complete({ ...(await check(issued.text)), answers: { name: false } });
  expect(entries()).toEqual([]);
});
