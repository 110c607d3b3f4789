import { expect, it } from 'vitest';
import { failed, isWaiting, putFound, type Result, waiting } from './result.ts';

const file = (name: string) => ({ kind: 'file', name }) as const;
const done = (name: string): Result => failed(file(name), 'ERR_EHIC_SCAN_NO_CODE');

it('what was found takes the place of the first file that waits', () => {
  const results = [done('a'), waiting(file('b')), waiting(file('c'))];
  const next = putFound(results, [done('b1'), done('b2')]);
  expect(next.map(({ source }) => source.name)).toEqual(['a', 'b1', 'b2', 'c']);
  expect(next.map(isWaiting)).toEqual([false, false, false, true]);
});

it('what was answered about a card while other files were being read is kept', () => {
  const answered = { ...done('a'), answers: { name: false } };
  const next = putFound([answered, waiting(file('b'))], [done('b')]);
  expect(next[0]!.answers).toEqual({ name: false });
});

it('nothing is put where nothing waits', () => {
  expect(putFound([done('a')], [done('b')])).toEqual([done('a')]);
});

it.each([
  ['notes.docx', 'wrongKind'],
  ['photo.jpg', 'damaged'],
  ['card.PDF', 'damaged'],
  [undefined, 'wrongKind'],
])('a file named %s that is no picture: %s', (name, problem) => {
  const source = { kind: 'file', ...(name === undefined ? {} : { name }) } as const;
  expect(failed(source, 'ERR_EHIC_SCAN_NOT_AN_IMAGE').problem).toBe(problem);
});
