import { expect, it } from 'vitest';
import { scanInTurn } from './turns.ts';

it('runs one after the other, whatever becomes of them', async () => {
  const events: string[] = [];
  const scan = (name: string, fails = false) =>
    scanInTurn(async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    });
  const results = await Promise.allSettled([scan('a'), scan('b', true), scan('c')]);
  expect(results).toMatchObject([{ value: 'a' }, { reason: expect.any(RangeError) }, { value: 'c' }]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
