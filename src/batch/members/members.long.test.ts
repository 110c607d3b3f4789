import { expect, it } from 'vitest';
import { EhicError } from '../../errors.ts';
import { HEADER, ROW, readAll } from './members.fixture.ts';
import { randomFile } from './random-files.fixture.ts';
import { readMembers } from './read-members.ts';

const MEGABYTES = 100;

it(`${MEGABYTES} MB of rows take no more memory than 10`, { timeout: 600_000 }, async () => {
  const chunk = Buffer.from(`${ROW}\n`.repeat(900));
  async function* source() {
    yield Buffer.from(`${HEADER}\n`);
    for (let bytes = 0; bytes < MEGABYTES * 1e6; bytes += chunk.length) yield chunk;
  }
  const rows = Math.ceil((MEGABYTES * 1e6) / chunk.length) * 900;
  let count = 0;
  let early = 0;
  let most = 0;
  for await (const row of readMembers(source(), { format: 'csv' })) {
    if (!row.ok) throw new Error(`row ${row.index}`);
    count++;
    if (count % 1000 !== 0) continue;
    const { rss } = process.memoryUsage();
    if (count <= rows / 10) early = Math.max(early, rss);
    else most = Math.max(most, rss);
  }
  expect(count).toBe(rows);
  expect(most - early).toBeLessThan(100e6);
});

it('many random files give rows or an error with a code', { timeout: 600_000 }, async () => {
  for (let seed = 10_000; seed < 60_000; seed++) {
    const { bytes, options } = randomFile(seed);
    await readAll(bytes, options, 1 + (seed % 100)).catch((error) => {
      expect(error, `seed ${seed}`).toBeInstanceOf(EhicError);
    });
  }
});
