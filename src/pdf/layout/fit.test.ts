import { expect, test } from 'vitest';
import { fitLine, fitParagraph, widthOf } from './fit.ts';

test('a line that fits keeps its size, a longer one is made just as small as it must be', () => {
  expect(fitLine({ face: 'regular', size: 11, text: 'Doe' }, 100, 'familyName')).toBe(11);
  const long = 'W'.repeat(40);
  const size = fitLine({ face: 'regular', size: 11, text: long }, 100, 'familyName');
  expect(size).toBeLessThan(11);
  expect(widthOf('regular', size, long)).toBeLessThanOrEqual(100);
  expect(widthOf('regular', size + 0.02, long)).toBeGreaterThan(100);
});

test('a line that would have to be smaller than 6 points is refused, and its text is not in the error', () => {
  expect(() => fitLine({ face: 'regular', size: 11, text: 'W'.repeat(40) }, 79, 'familyName')).toThrow(
    expect.objectContaining({ name: 'PdfError', code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label: 'familyName' } }),
  );
  expect(() => fitLine({ face: 'regular', size: 11, text: 'SECRET'.repeat(40) }, 79, 'familyName')).toThrow(
    /^(?!.*SECRET)/,
  );
  expect(fitLine({ face: 'regular', size: 11, text: 'W'.repeat(40) }, 81, 'familyName')).toBeGreaterThanOrEqual(6);
});

test('a paragraph is broken between words, loses none, and shrinks only when it has too many lines', () => {
  const text = 'All norms applicable to the eye-readable data are applicable to the certificate.';
  const free = fitParagraph('italic', 9, text, { width: 40, lines: 9, label: 'notes' });
  expect(free.size).toBe(9);
  expect(free.lines.length).toBeGreaterThan(2);
  expect(free.lines.join(' ')).toBe(text);
  for (const line of free.lines) expect(widthOf('italic', 9, line)).toBeLessThanOrEqual(40);
  const tight = fitParagraph('italic', 9, text, { width: 40, lines: free.lines.length - 1, label: 'notes' });
  expect(tight.size).toBeLessThan(9);
  expect(tight.lines.join(' ')).toBe(text);
});

test('a word wider than the page, or too many words, is refused', () => {
  for (const text of ['W'.repeat(100), 'word '.repeat(400).trim()]) {
    expect(() => fitParagraph('italic', 9, text, { width: 100, lines: 3, label: 'notes' })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label: 'notes' } }),
    );
  }
});

test('a line break begins a new line of a paragraph', () => {
  const { lines } = fitParagraph('italic', 9, 'One.\nTwo.', { width: 180, lines: 4, label: 'notes' });
  expect(lines).toEqual(['One.', 'Two.']);
});
