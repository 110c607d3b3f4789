import { expect, test } from 'vitest';
import { halve, jointsOf, wrapText } from './wrap.ts';

const upTo = (length: number) => (line: string) => line.length <= length;

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 7, ['one']],
  ['', 7, ['']],
  ['short abcdefghij end', 7, ['short', 'abcdefg', 'hij end']],
  ['abc', 0, ['a', 'b', 'c']],
])('%j in lines of %i letters', (text, length, lines) => {
  expect(wrapText(text, upTo(length))).toEqual(lines);
});

test.each(['one two three', 'short abcdefghij end', 'abcdefghijklmnop', 'a bc def ghij klmno pqrstu', ''])(
  '%j: the lines and what stood between them are the text again',
  (text) => {
    for (const length of [1, 3, 7, 100]) {
      const lines = wrapText(text, upTo(length));
      const joints = jointsOf(text, lines);
      expect(joints[0]).toBe('');
      expect(lines.map((line, index) => joints[index] + line).join('')).toBe(text);
    }
  },
);

test.each([
  ['one two three', ['one two', 'three']],
  ['a bb cccccc', ['a bb', 'cccccc']],
  ['aaaaaa b cc', ['aaaaaa', 'b cc']],
  ['whole', ['whole', '']],
  ['', ['', '']],
])('%j in halves', (text, lines) => {
  expect(halve(text, (line) => line.length)).toEqual(lines);
});
