import { PDFContext } from 'pdf-lib';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../language/choose-labels.ts';
import { toPdfReport } from '../../report/pdf/pdf-report.ts';
import { issue, verifierWith } from '../../verify/verify.fixture.ts';
import { readTextString } from '../read-back.fixture.ts';
import { renderCardPdf } from '../render.ts';
import { EHIC, LONGEST, PRC, pretendIssued } from '../sample.fixture.ts';
import { readStructure } from '../structure.fixture.ts';
import { writeContentStream } from './content-stream.ts';
import { writeStructure } from './structure.ts';

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
  expect(whole.tag).toBe('Document');
  for (const { dictionary } of pages) expect(dictionary).toContain('/Tabs /S');
});

test.each(documents)('%s: each mark on a page belongs to one element, and the way back leads to it', (_, pdf) => {
  const { pages, elements } = readStructure(pdf);
  for (const { page, content, parents } of pages) {
    const marks = [...content.matchAll(/^\/(\w+)<<\/MCID (\d+)>>BDC$/gm)];
    expect(marks.map(([, , id]) => Number(id))).toEqual(marks.map((_mark, index) => index));
    expect(parents).toHaveLength(marks.length);
    marks.forEach(([, tag, id]) => {
      const own = elements.filter((element) =>
        element.marks.some((mark) => mark.page === page && mark.mcid === Number(id)),
      );
      expect(own).toHaveLength(1);
      expect(own[0]!.tag).toBe(tag);
      expect(own[0]!.number).toBe(parents[Number(id)]);
    });
  }
  const told = elements.flatMap(({ marks }) => marks.map(({ page, mcid }) => `${page} ${mcid}`));
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(pages.reduce((sum, { parents }) => sum + parents.length, 0));
});

test.each(documents)('%s: each element names the one that holds it, and stands once in the tree', (_, pdf) => {
  const { root, whole, elements, file } = readStructure(pdf);
  const rootNumber = [...file.objects].find(([, object]) => object === root)![0];
  expect(whole.dictionary).toContain(`/P ${rootNumber} 0 R`);
  for (const { dictionary, parent } of elements.slice(1)) expect(dictionary).toContain(`/P ${parent!.number} 0 R`);
  expect(new Set(elements.map(({ number }) => number)).size).toBe(elements.length);
});

test.each(documents)('%s: content is read in the order in which it is drawn', (_, pdf) => {
  const { pages, elements } = readStructure(pdf);
  const order = pages.map(({ page }) => page);
  const places = elements.flatMap(({ marks }) => marks.map(({ page, mcid }) => 10_000 * order.indexOf(page) + mcid));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

/** What may hold an element, and what it may hold (ISO 32000-1 14.8.4.3.4). */
const NESTING: Readonly<Record<string, { readonly in: string; readonly kids: readonly string[] }>> = {
  Table: { in: 'Document', kids: ['TR'] },
  TR: { in: 'Table', kids: ['TH', 'TD'] },
  TH: { in: 'TR', kids: [] },
  TD: { in: 'TR', kids: [] },
};

test.each(documents)('%s: rows are in tables, cells in rows, and content in cells', (name, pdf) => {
  const { elements } = readStructure(pdf);
  for (const { tag, dictionary, parent, kids, marks } of elements.slice(1)) {
    const rule = NESTING[tag] ?? { in: 'Document', kids: [] };
    expect(parent!.tag, tag).toBe(rule.in);
    expect(kids.filter((kid) => !rule.kids.includes(kid.tag))).toEqual([]);
    // What holds elements has no content of its own, and everything else has some.
    expect(marks.length > 0, tag).toBe(rule.kids.length === 0);
    expect(kids.length > 0, tag).toBe(rule.kids.length > 0);
    expect(/\/A<<\/O\/Table\/Scope\/(?:Column|Row)>>/.test(dictionary), tag).toBe(tag === 'TH');
  }
  expect(elements.some(({ tag }) => tag === 'Table')).toBe(name === 'report');
});

test.each(documents)('%s: the rows of a table have equally many cells, and headers of columns or of rows', (_, pdf) => {
  for (const { kids: rows } of readStructure(pdf).elements.filter(({ tag }) => tag === 'Table')) {
    const scopes = rows.map(({ kids }) => kids.map(({ dictionary }) => /Scope\/(\w+)/.exec(dictionary)?.[1]));
    const [first, ...others] = scopes;
    if (first![1] === 'Column') {
      expect(first).toEqual(['Column', 'Column']);
      expect(others.length).toBeGreaterThan(0);
      for (const row of others) expect(row).toEqual([undefined, undefined]);
    } else for (const row of scopes) expect(row).toEqual(['Row', undefined]);
  }
});

test('a table that goes on on the next page, and a cell of which a part stands there, are one', () => {
  const table = { tag: 'Table' } as const;
  const row = { tag: 'TR', within: table } as const;
  const [left, right] = [
    { tag: 'TD', within: row },
    { tag: 'TD', within: row },
  ] as const;
  const place = { kind: 'text', role: 'field', face: 'regular', size: 10, x: 0, y: 0 } as const;
  const first = writeContentStream([
    { ...place, text: 'a', cell: left },
    { ...place, text: 'b', cell: right },
    { ...place, text: 'c', cell: left },
  ]);
  const second = writeContentStream([{ ...place, text: 'd', cell: right }]);
  const context = PDFContext.create();
  const pages = [first, second].map(({ elements }) => ({ ref: context.register(context.obj({})), elements }));
  writeStructure(context, pages);
  const written = context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(written.filter((object) => object.startsWith('<</S/Table'))).toHaveLength(1);
  expect(written.filter((object) => object.startsWith('<</S/TR'))).toHaveLength(1);
  expect(written.flatMap((object) => (object.startsWith('<</S/TD') ? [/\/K.*(?=>>$)/.exec(object)![0]] : []))).toEqual([
    '/K[0 2]',
    `/K[1 <</Type/MCR/Pg ${pages[1]!.ref}/MCID 0>>]`,
  ]);
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

test.each(documents)('%s: one heading of the first level, which is the title or the verdict', (_, pdf) => {
  const { elements, whole } = readStructure(pdf);
  expect(elements.filter(({ tag }) => tag === 'H1')).toHaveLength(1);
  expect(whole.kids[0]!.tag).toBe('H1');
});

test.each(documents)('%s: no level of headings is left out', (_, pdf) => {
  const levels = readStructure(pdf).elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []));
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
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
