import { expect, it } from 'vitest';
import type { Checked } from '../worker/protocol.ts';
import { createHeldCards } from './held-cards.ts';

const [one, other] = ['one', 'other'].map((mark) => ({ mark }) as Checked) as [Checked, Checked];

it('a card that is still held there is not new, and another is', () => {
  const cards = createHeldCards();
  expect(cards.newOf([one])).toEqual([one]);
  expect(cards.newOf([one])).toEqual([]);
  expect(cards.newOf([])).toEqual([]);
  expect(cards.newOf([one, other])).toEqual([other]);
});

it('a card that was taken away is new again, also where another is held there', () => {
  const cards = createHeldCards();
  cards.newOf([one]);
  for (let frame = 0; frame < 5; frame++) cards.newOf([other]);
  expect(cards.newOf([one, other])).toEqual([one]);
});

it('every card is new when the camera was started again', () => {
  const cards = createHeldCards();
  cards.newOf([one]);
  cards.forget();
  expect(cards.newOf([one])).toEqual([one]);
});
