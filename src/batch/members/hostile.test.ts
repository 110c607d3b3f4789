import { expect, it } from 'vitest';
import { readFaultsAgain, readInChunks } from './hostile.fixture.ts';
import { HEADER, ROW, readAll } from './members.fixture.ts';

// hostile.long.test.ts does the same with all of the files.
it('any file gives rows or an error with a code, the same in chunks of every size', () => readInChunks(0, 200));

it('rows with faults are as many faults when they are read again', async () => {
  expect(await readFaultsAgain(2_000, 2_075)).toBeGreaterThan(100);
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
