import { expect, it } from 'vitest';
import { withClosing } from './closing.ts';

const failing = (name: string, closed: string[]) => () => {
  closed.push(name);
  throw new Error(name);
};

it('all is closed, the last one first, also where closing one fails, whose error is thrown', async () => {
  const closed: string[] = [];
  const work = withClosing(async (closing) => {
    closing.push(() => closed.push('lock'), failing('journal', closed), failing('manifest', closed));
    return 7;
  });
  await expect(work).rejects.toThrow('manifest');
  expect(closed).toEqual(['manifest', 'journal', 'lock']);
});

it('the error of the work comes first', async () => {
  const closed: string[] = [];
  const work = withClosing(async (closing) => {
    closing.push(() => closed.push('lock'), failing('journal', closed));
    throw new Error('work');
  });
  await expect(work).rejects.toThrow('work');
  expect(closed).toEqual(['journal', 'lock']);
});

it('the result of the work is returned', async () => {
  expect(await withClosing(async () => 7)).toBe(7);
});
