import { expect, it } from 'vitest';
import { EhicError } from '../../errors.ts';
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

it('a file that is cut anywhere gives no card that the whole file has not', async () => {
  const file = [HEADER, ROW, ROW.replace('Doe', '"Doe;\r\n""x"""'), ROW].join('\r\n');
  const whole = (await readAll(file)).map((row) => JSON.stringify(row.ok && row.card));
  for (let length = HEADER.length; length < file.length; length++) {
    for (const row of await readAll(file.slice(0, length))) {
      if (row.ok) expect(whole).toContain(JSON.stringify(row.card));
    }
  }
});
