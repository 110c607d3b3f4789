import { expect, test } from 'vitest';
import { inTime, inTurn } from './in-turn.ts';

test('one after the other for one owner and name, also after one that failed; others do not wait', async () => {
  const owner = {};
  const events: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const first = inTurn(owner, 'x', work('first', true));
  const others = [
    inTurn(owner, 'x', work('second')),
    inTurn(owner, 'y', work('other')),
    inTurn({}, 'x', work('third')),
  ];
  await expect(first).rejects.toThrow('first');
  expect(await Promise.all(others)).toEqual(['second', 'other', 'third']);
  expect(events.indexOf('second begins')).toBeGreaterThan(events.indexOf('first ends'));
  expect(events.indexOf('other begins')).toBeLessThan(events.indexOf('first ends'));
  expect(events.indexOf('third begins')).toBeLessThan(events.indexOf('first ends'));
});

test('what takes too long', async () => {
  expect(await inTime(1000, Promise.resolve(7), () => new Error('late'))).toBe(7);
  await expect(inTime(1, new Promise(() => {}), () => new Error('late'))).rejects.toThrow('late');
});
