import { describe, expect, it, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../language/choose.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { LONGEST } from '../../pdf/sample.fixture.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { ehic, issue, prc, rs256, signAnything, verifierWith } from '../../verify/verify.fixture.ts';
import type { Block } from './blocks.ts';
import { reportPages } from './content.ts';
import { paginate } from './pages.ts';

/** The height of a page for blocks in mm. */
const HEIGHT = 256;

function block(name: string, height: number, isHeading = false): Block {
  const place = { kind: 'text', role: 'field', face: 'regular', size: 10, x: 0, text: name } as const;
  return { height, ...(isHeading && { isHeading }), draw: (y) => [{ ...place, y }] };
}

const namesOn = (pages: readonly (readonly Item[])[]) =>
  pages.map((items) => items.map((item) => (item.kind === 'text' ? item.text : '')).join(' '));

describe('paginate', () => {
  it('begins a page only when a block has no room on the one before', () => {
    expect(namesOn(paginate([block('a', 128), block('b', 128), block('c', 128)]))).toEqual(['a b', 'c']);
    expect(namesOn(paginate([block('a', 128), block('b', 129), block('c', 127)]))).toEqual(['a', 'b c']);
  });

  it('keeps all headings in a row with what follows them', () => {
    const blocks = [block('a', 190), block('H', 20, true), block('h', 20, true), block('T', 20, true), block('b', 20)];
    expect(namesOn(paginate(blocks))).toEqual(['a', 'H h T b']);
  });

  it('leaves no page with less than a fifth, as long as the page before has something to give', () => {
    const lines = Array.from({ length: 26 }, (_, index) => block(String(index), 10));
    const pages = paginate(lines);
    expect(pages.map((items) => items.length)).toEqual([20, 6]);
    expect(pages.flat()).toHaveLength(26);
    expect(pages[1]!.map((item) => item.kind === 'text' && item.y)).toEqual([0, 10, 20, 30, 40, 50]);
    // A block as large as a page cannot be moved to the next one.
    expect(namesOn(paginate([block('a', 240), block('b', 30)]))).toEqual(['a', 'b']);
  });

  it('fills pages in the middle too, and takes a heading along', () => {
    const blocks = [block('a', 100), block('h', 10, true), block('b', 140), block('c', 20), block('d', 250)];
    expect(namesOn(paginate(blocks))).toEqual(['a', 'h b c', 'd']);
  });
});

const text = (await issue()).text;
const reports: readonly (readonly [string, VerificationReport])[] = [
  ['approved', await verifierWith().verify(text)],
  ['a card', await verifierWith().verify((await issue(ehic)).text)],
  [
    'another person',
    (await verifierWith().verify((await issue(ehic)).text)).withIdentityCheck({
      nameMatches: false,
      birthDateMatches: false,
    }),
  ],
  ['RSA', await verifierWith().verify((await issue(prc, rs256)).text)],
  [
    'remarks',
    await verifierWith().verify(`${await signAnything({ ...prc, ...LONGEST, institution: prc.institution })}\n`),
  ],
  ['rejected', await verifierWith().verify(text, { treatmentDate: '2000-01-01' })],
];
const verifiers = [{ name: 'Clinic' }, { name: 'Clinic', address: 'Long street '.repeat(60).trim() }];

test.each(reports.flatMap(([name, report]) => LANGUAGES.map((language) => [name, language, report] as const)))(
  '%s, %s: a page has at least a fifth of its height, and does not end with a heading',
  (_, language, report) => {
    for (const verifier of verifiers) {
      const matrix = qrMatrix(report.text.trim(), { level: 'M' });
      const pages = reportPages(report, { language: chooseLanguage(language), verifier, matrix });
      expect(pages.length).toBeLessThanOrEqual(3);
      for (const items of pages) {
        const texts = items.filter((item) => item.kind === 'text');
        const lowest = Math.max(
          ...items.map((item) => {
            if (item.kind === 'code') return item.y + item.side;
            return item.kind === 'text' ? item.y : 0;
          }),
        );
        const lines = new Set(texts.map(({ y }) => y)).size;
        expect(lowest >= HEIGHT / 5 - 6 || lines >= 6, `${lowest} mm, ${lines} lines`).toBe(true);
        const isLast = texts.at(-1)!;
        const isFollowed = items.some((item) => item.kind === 'code' && item.y > isLast.y);
        const isHeading = isLast.role === 'caption' || isLast.role === 'subcaption' || isLast.cell?.tag === 'TH';
        expect(isHeading && !isFollowed, isLast.text).toBe(false);
      }
    }
  },
);

test('an ordinary report has two pages', () => {
  for (const [, report] of reports.slice(0, 2)) {
    const matrix = qrMatrix(report.text, { level: 'M' });
    for (const language of LANGUAGES) {
      const content = { language: chooseLanguage(language), verifier: { name: 'Clinic' }, matrix };
      expect(reportPages(report, content), language).toHaveLength(2);
    }
  }
});

test.each(LANGUAGES)('%s: the evidence stands on one page', (language) => {
  const words = chooseLanguage(language).messages.report;
  for (const [name, report] of reports) {
    const matrix = qrMatrix(report.text.trim(), { level: 'M' });
    const pages = reportPages(report, { language: chooseLanguage(language), verifier: { name: 'Clinic' }, matrix });
    const on = [words.library, words.registry].map((caption) =>
      namesOn(pages).findLastIndex((texts) => texts.includes(caption)),
    );
    expect(on[0], name).toBe(on[1]);
  }
});
