import { expect, it } from 'vitest';
import { readFaultsAgain, readInChunks } from './hostile.fixture.ts';

it('any file gives rows or an error with a code, the same in chunks of every size', () => readInChunks(0, 1_500));

it('rows with faults are as many faults when they are read again', async () => {
  expect(await readFaultsAgain(2_000, 2_500)).toBeGreaterThan(100);
});
