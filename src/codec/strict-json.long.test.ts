import { expect, it } from 'vitest';
import { utf8Encode } from './bytes.ts';
import { parseStrictJson } from './strict-json.ts';

it('reads a million objects and arrays, and refuses one more', () => {
  const parse = (text: string) => parseStrictJson(utf8Encode(text));
  expect(parse(`[${'{},'.repeat(999_998)}{}]`)).toHaveLength(999_999);
  expect(() => parse(`[${'{},'.repeat(999_999)}{}]`)).toThrow(/too many objects/);
  expect(parse(`["${'{'.repeat(2_000_000)}"]`)).toHaveLength(1);
});
