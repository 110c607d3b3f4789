import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { EhicError } from '../../errors.ts';
import { HEADER, ROW, readAll } from './members.fixture.ts';
import { randomFile } from './random-files.fixture.ts';
import { readMembers } from './read-members.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const MEGABYTES = 40;

it(`of ${MEGABYTES} MB of rows, and a row as large, nothing is kept`, { timeout: 600_000 }, async () => {
  const chunk = Buffer.from(`${ROW}\n`.repeat(900));
  const chunks = Math.ceil((MEGABYTES * 1e6) / chunk.length);
  async function* source() {
    yield Buffer.from(`${HEADER}\n`);
    for (let i = 0; i < chunks; i++) yield chunk;
    yield Buffer.from('"');
    for (let i = 0; i < chunks; i++) yield chunk;
    collected();
  }
  const sizes: number[] = [];
  const collected = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    sizes.push(heapUsed + arrayBuffers);
  };
  let count = 0;
  for await (const row of readMembers(source(), { format: 'csv' })) {
    if (++count % 80_000 === 0) collected();
    if (!row.ok) expect(row.violations).toMatchObject([{ code: 'ROW_QUOTE_NOT_CLOSED' }]);
  }
  expect(count).toBe(chunks * 900 + 1);
  expect(sizes.length).toBeGreaterThan(6);
  expect(Math.max(...sizes) - sizes[0]!).toBeLessThan(5e6);
});

it('many random files give rows or an error with a code', { timeout: 600_000 }, async () => {
  for (let seed = 10_000; seed < 18_000; seed++) {
    const { bytes, options } = randomFile(seed);
    await readAll(bytes, options, 1 + (seed % 100)).catch((error) => {
      expect(error, `seed ${seed}`).toBeInstanceOf(EhicError);
    });
  }
});
