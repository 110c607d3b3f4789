import { expect, test } from 'vitest';
import { DecodeError } from '../errors.ts';
import { base45Decode } from './base45.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

test('only the 45 characters are taken, of all code units', () => {
  const taken: string[] = [];
  for (let unit = 0; unit < 65_536; unit++) {
    const character = String.fromCharCode(unit);
    try {
      base45Decode(`${character}0`);
      taken.push(character);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  }
  expect(new Set(taken)).toEqual(new Set(ALPHABET));
});
