import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EhicError } from '../../errors.ts';
import { createErrorRows } from './error-rows.ts';
import { HEADER, ROW, readAll } from './members.fixture.ts';
import { randomFile } from './random-files.fixture.ts';

it('any file gives rows or an error with a code, the same in chunks of every size', async () => {
  for (let seed = 0; seed < 1_500; seed++) {
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
});

it('rows with faults are as many faults when they are read again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-'));
  const path = join(folder, 'errors');
  for (let seed = 2_000; seed < 2_500; seed++) {
    const { bytes, options } = randomFile(seed);
    const rows = createErrorRows(path);
    const read = await readAll(bytes, { ...options, maxRowBytes: 100_000 }).catch(() => []);
    for (const row of read) if (!row.ok) await rows.write(row, row.violations);
    const count = await rows.close();
    if (count === 0) continue;
    const again = await readAll(await readFile(path), { ...options, maxRowBytes: 100_000 });
    expect(
      again.map(({ ok }) => ok),
      `seed ${seed}`,
    ).toEqual(Array(count).fill(false));
  }
  await rm(folder, { recursive: true });
});

it('a file that is cut anywhere gives no card that the whole file has not', async () => {
  const file = [HEADER, ROW, ROW.replace('Doe', '"Doe;\r\n""x"""'), ROW].join('\r\n');
  const whole = (await readAll(file)).map((row) => JSON.stringify(row.ok && row.card));
  for (let length = HEADER.length; length < file.length; length++) {
    for (const row of await readAll(file.slice(0, length))) {
      if (row.ok) expect(whole).toContain(JSON.stringify(row.card));
    }
  }
});
