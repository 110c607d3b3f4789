import { random } from '../../../src/codec/random-cbor.fixture.ts';

/** Returns a number between two, the same for the same seed. */
export type Chance = (from: number, to: number) => number;

export function chanceOf(seed: number): Chance {
  const next = random(seed);
  return (from, to) => from + ((to - from) * next(2 ** 32)) / 2 ** 32;
}

/** Returns a number of nearly the normal distribution, with standard deviation 1: the sum of three. */
export function normal(chance: Chance): number {
  return chance(-1, 1) + chance(-1, 1) + chance(-1, 1);
}
