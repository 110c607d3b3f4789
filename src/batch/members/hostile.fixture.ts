import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { EhicError } from '../../errors.ts';
import { createErrorRows } from './error-rows.ts';
import { readAll } from './members.fixture.ts';
import { randomFile } from './random-files.fixture.ts';

/** Any file gives rows or an error with a code, the same in chunks of every size. */
export async function readInChunks(from: number, to: number): Promise<void> {
  for (let seed = from; seed < to; seed++) {
    const { bytes, options } = randomFile(seed);
    const read = async (size: number) => {
      try {
        return await readAll(bytes, options, size);
      } catch (error) {
        expect(error, `seed ${seed}`).toBeInstanceOf(EhicError);
        return (error as EhicError).code;
      }
    };
    const whole = await read(65_536);
    expect(await read(1 + (seed % 7)), `seed ${seed}`).toEqual(whole);
  }
}

/** Rows with faults are as many faults when they are read again. Returns how many there were. */
export async function readFaultsAgain(from: number, to: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-'));
  const path = join(folder, 'errors');
  let faults = 0;
  for (let seed = from; seed < to; seed++) {
    const { bytes, options } = randomFile(seed);
    const rows = createErrorRows(path);
    const read = await readAll(bytes, { ...options, maxRowBytes: 100_000 }).catch(() => []);
    for (const row of read) if (!row.ok) await rows.write(row, row.violations);
    const count = await rows.close();
    if (count === 0) continue;
    faults += count;
    const again = await readAll(await readFile(path), { ...options, maxRowBytes: 100_000 });
    expect(
      again.map(({ ok }) => ok),
      `seed ${seed}`,
    ).toEqual(Array(count).fill(false));
  }
  await rm(folder, { recursive: true });
  return faults;
}
