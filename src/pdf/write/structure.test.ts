import { expect, test } from 'vitest';
import { LANGUAGES } from '../../language/choose-labels.ts';
import { toPdfReport } from '../../report/pdf/pdf-report.ts';
import { issue, verifierWith } from '../../verify/verify.fixture.ts';
import { latin1, readBack, readTextString } from '../read-back.fixture.ts';
import { renderCardPdf } from '../render.ts';
import { EHIC, LONGEST, PRC, pretendIssued } from '../sample.fixture.ts';

interface Element {
  readonly tag: string;
  readonly dictionary: string;
  readonly page: number;
  readonly mcid: number;
}

/** Returns the structure of a document, and for each page the marks in its content. */
function readStructure(pdf: Uint8Array) {
  const file = readBack(pdf);
  const numbers = (list: string) => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const catalog = file.follow(file.trailer, 'Root');
  const root = file.follow(catalog, 'StructTreeRoot');
  const whole = file.follow(root, 'K');
  const kids = numbers(/\/K\[([^\]]*)\]/.exec(whole)![1]!);
  const elements = kids.map((kid): Element => {
    const dictionary = file.objects.get(kid)!;
    const [, tag] = /\/S\/(\w+)/.exec(dictionary)!;
    const [, page, mcid] = /\/Pg (\d+) 0 R\/K (\d+)/.exec(dictionary)!;
    return { tag: tag!, dictionary, page: Number(page), mcid: Number(mcid) };
  });
  const pages = numbers(/\/Kids\[([^\]]*)\]/.exec(file.follow(catalog, 'Pages'))![1]!).map((page) => {
    const dictionary = file.objects.get(page)!;
    const content = latin1(file.content(file.follow(dictionary, 'Contents')));
    const index = Number(/\/StructParents (\d+)/.exec(dictionary)![1]);
    const parents = numbers(new RegExp(`[[ ]${index}\\[([^\\]]*)\\]`).exec(root)![1]!);
    return { page, dictionary, content, parents };
  });
  return { file, catalog, root, whole, kids, elements, pages };
}

const report = await verifierWith().verify((await issue()).text);
const documents: [string, Uint8Array][] = [
  ['certificate', await renderCardPdf(pretendIssued(PRC))],
  ['card', await renderCardPdf(pretendIssued({ ...EHIC, validFrom: '2025-10-01' }))],
  ['card in its size', await renderCardPdf(pretendIssued(EHIC), { size: 'ID-1' })],
  ['card with the longest values', await renderCardPdf(pretendIssued({ ...EHIC, ...LONGEST }), { size: 'ID-1' })],
  ['report', await toPdfReport(report, { verifier: { name: 'W'.repeat(200) } })],
];

test.each(documents)('%s: it says that it is tagged, and in which language', (_, pdf) => {
  const { catalog, root, whole, pages } = readStructure(pdf);
  expect(catalog).toContain('/MarkInfo <</Marked true>>');
  expect(catalog).toMatch(/\/Lang \([a-z]{2}\)/);
  expect(catalog).toContain('/DisplayDocTitle true');
  expect(root).toContain('/Type/StructTreeRoot');
  expect(root).toContain(`/ParentTreeNextKey ${pages.length}`);
  expect(whole).toContain('/S/Document');
  for (const { dictionary } of pages) expect(dictionary).toContain('/Tabs /S');
});

test.each(documents)('%s: each mark on a page belongs to one element, and the way back leads to it', (_, pdf) => {
  const { pages, elements, kids } = readStructure(pdf);
  for (const { page, content, parents } of pages) {
    const marks = [...content.matchAll(/^\/(\w+)<<\/MCID (\d+)>>BDC$/gm)];
    expect(marks.map(([, , id]) => Number(id))).toEqual(marks.map((_mark, index) => index));
    expect(parents).toHaveLength(marks.length);
    marks.forEach(([, tag, id]) => {
      const own = elements.filter((element) => element.page === page && element.mcid === Number(id));
      expect(own).toHaveLength(1);
      expect(own[0]!.tag).toBe(tag);
      expect(kids[elements.indexOf(own[0]!)]).toBe(parents[Number(id)]);
    });
  }
  expect(elements).toHaveLength(pages.reduce((sum, { parents }) => sum + parents.length, 0));
});

test.each(documents)('%s: all that is drawn is tagged or an artifact, and marks do not nest', (_, pdf) => {
  for (const { content } of readStructure(pdf).pages) {
    let isInside = false;
    for (const line of content.split('\n')) {
      if (/BDC$|BMC$/.test(line)) {
        expect(isInside).toBe(false);
        isInside = true;
      } else if (line === 'EMC') {
        expect(isInside).toBe(true);
        isInside = false;
      } else if (/\b(?:Tj|S|f|re|l)\b/.test(line)) expect(isInside, line).toBe(true);
    }
    expect(isInside).toBe(false);
  }
});

test.each(documents)('%s: texts and codes are never artifacts, lines and frames always', (name, pdf) => {
  for (const { content } of readStructure(pdf).pages) {
    for (const [, artifact] of content.matchAll(/^\/Artifact BMC\n([\s\S]*?)\nEMC$/gm)) {
      // In a report, numbers of pages and marks that repeat the words beside them are artifacts.
      if (name !== 'report') expect(artifact).not.toContain('Tj');
      expect(artifact).not.toContain('1 g -4 -4');
    }
    for (const [, tagged] of content.matchAll(/BDC\n([\s\S]*?)\nEMC$/gm)) expect(tagged).not.toMatch(/ S$/m);
  }
});

test.each(documents.slice(0, 4))('%s: one heading of the first level, which is the title', (_, pdf) => {
  const { elements } = readStructure(pdf);
  expect(elements.filter(({ tag }) => tag === 'H1')).toHaveLength(1);
  expect(elements[0]!.tag).toBe('H1');
});

test.each(LANGUAGES)(
  '$language: the code is a figure with a text alternative and its place',
  async ({ language, labels }) => {
    for (const size of ['A4', 'ID-1', 'screen'] as const) {
      const { elements } = readStructure(await renderCardPdf(pretendIssued(EHIC), { language, size }));
      const figures = elements.filter(({ tag }) => tag === 'Figure');
      // The card to cut out is one figure.
      expect(figures).toHaveLength(size === 'A4' ? 2 : 1);
      const { dictionary } = figures.at(-1)!;
      expect(readTextString(/\/Alt <([0-9A-F]+)>/.exec(dictionary)![1]!)).toBe(labels.qrCode);
      const [left, bottom, right, top] = /\/BBox\[([^\]]+)\]/.exec(dictionary)![1]!.split(' ').map(Number);
      expect(right! - left!).toBeCloseTo(top! - bottom!, 1);
      expect(right! - left!).toBeGreaterThan((24.4 * 72) / 25.4);
    }
  },
);

test('the country code of a card in card size is described by its caption', async () => {
  const { elements } = readStructure(await renderCardPdf(pretendIssued(EHIC), { size: 'ID-1', language: 'en' }));
  const told = elements.flatMap(({ tag, dictionary }) =>
    tag === 'P' ? (/\/ActualText <([0-9A-F]+)>/.exec(dictionary)?.[1] ?? []) : [],
  );
  expect(told.map(readTextString)).toEqual(['2. Issuing Member State: DE']);
});
