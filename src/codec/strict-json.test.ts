import { describe, expect, it } from 'vitest';
import { utf8Encode } from './bytes.ts';
import { parseStrictJson } from './strict-json.ts';

const parse = (text: string) => parseStrictJson(utf8Encode(text));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseStrictJson', () => {
  it.each(['1', '"a"', 'null', '[]', '{}', ' {"a": [1, {"a": "}]"}], "b": "\\"", "": {"a": 1}}\n', '["a", "a"]'])(
    'reads %s as JSON.parse does',
    (text) => {
      expect(parse(text)).toEqual(JSON.parse(text));
    },
  );

  it.each([
    ['twice', '{"a": 1, "a": 2}'],
    ['twice, once with an escape', '{"a": 1, "\\u0061": 2}'],
    ['twice further in', '[{"b": {"a": [1], "c": {}, "a": 2}}]'],
    ['twice, around a nested object', '{"a": {"b": [{}]}, "a": 0}'],
    ['empty, twice', '{"": 1, "": 2}'],
  ])('refuses a name %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_JSON_DUPLICATE_NAME' }));
  });

  it.each([
    ['no text at all', ''],
    ['a byte order mark', '\ufeff{}'],
    ['a name twice in something that is not JSON', '{"a": 1, "a": 2'],
    ['an open string', '{"a'],
    ['an escape at the end', '{"a\\'],
    ['closing brackets only', ']]}}'],
    ['a bad escape in a name', '{"\\x": 1, "\\x": 2}'],
  ])('refuses %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_JSON_INVALID' }));
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseStrictJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(/not UTF-8/);
  });

  it('reads 16 levels and refuses 17, before anything is built', () => {
    expect(parse(nested(16))).toEqual(JSON.parse(nested(16)));
    expect(() => parse(nested(17))).toThrow(/nested too deep/);
    expect(() => parse('['.repeat(1_000_000))).toThrow(/nested too deep/);
  });

  it('reads a million objects and arrays, and refuses one more', () => {
    const filled = (count: number) => `[${'{},'.repeat(count - 2)}[]]`;
    expect(parse(filled(1_000_000))).toHaveLength(999_999);
    expect(() => parse(filled(1_000_001))).toThrow(
      expect.objectContaining({ params: { problem: 'too many objects and arrays' } }),
    );
  });
});
