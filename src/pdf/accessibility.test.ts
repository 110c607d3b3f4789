import { describe, expect, test } from 'vitest';
import { toPdfReport } from '../report/pdf/pdf-report.ts';
import { es256, issue, verifierWith } from '../verify/verify.fixture.ts';
import { latin1 } from './read-back.fixture.ts';
import { renderCardPdf } from './render.ts';
import { EHIC, PRC, pretendIssued } from './sample.fixture.ts';
import { readStructure } from './structure.fixture.ts';

// The rules of PDF/UA-1 (ISO 14289-1) that apply to these documents, as spec/pdf.md lists them. The reading order is
// held by archive.outside.test.ts, tables and figures by write/structure.test.ts.

const now = () => new Date('2025-09-22T10:00:00Z');
const logo = { width: 2, height: 1, paths: [{ d: 'M 0 0 L 2 0 2 1 Z', fill: '#003399' }], description: 'Fund' };
const verifier = { name: 'Clinic' };
const approved = await verifierWith().verify((await issue()).text);
const rejected = await verifierWith().verify('EHIC1:0');
const documents: [string, Uint8Array][] = [
  ['certificate', await renderCardPdf(pretendIssued(PRC))],
  ['signed certificate', await renderCardPdf(pretendIssued(PRC), { signer: es256, now })],
  [
    'certificate with logo',
    await renderCardPdf(pretendIssued(PRC), { logo, contact: { telephone: '1' }, language: 'el' }),
  ],
  ['card', await renderCardPdf(pretendIssued({ ...EHIC, validFrom: '2025-10-01' }), { signer: es256, now })],
  ['card in its size', await renderCardPdf(pretendIssued(EHIC), { size: 'ID-1', signer: es256, now })],
  ['page for the screen', await renderCardPdf(pretendIssued(PRC), { size: 'screen', signer: es256, now })],
  ['signed report', await toPdfReport(approved, { verifier, signer: es256, now })],
  ['report of a rejection', await toPdfReport(rejected, { verifier })],
];

describe.each(documents)('%s', (_, pdf) => {
  const { file, catalog, elements, pages } = readStructure(pdf);
  const xmp = new TextDecoder().decode(file.content(file.follow(catalog, 'Metadata')));

  test('the metadata says PDF/UA-1, describes that schema, and has a title (5, 7.1)', () => {
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    expect(/<dc:title>(?:<[^>]+>)+([^<]+)/.exec(xmp)?.[1]).toMatch(/\p{L}{4}/u);
  });

  test('viewers show the title, and the document is tagged in a language (7.1, 7.2)', () => {
    expect(catalog).toContain('/DisplayDocTitle true');
    expect(catalog).toContain('/MarkInfo <</Marked true>>');
    expect(catalog).toMatch(/\/Lang \([a-z]{2}\)/);
    expect(file.text).not.toContain('/Suspects');
  });

  test('all that is drawn is content or an artifact, and never both (7.1)', () => {
    for (const { content } of pages) {
      let inside = 0;
      for (const line of content.split('\n')) {
        if (/ BDC$|>>BDC$|^\/Artifact BMC$/.test(line)) inside++;
        else if (line === 'EMC') inside--;
        else if (/\b(?:Tj|TJ|f|S|s|B|Do|re|m|l)\b/.test(line)) expect(inside, line).toBe(1);
        expect(inside).toBeLessThanOrEqual(1);
        expect(inside).toBeGreaterThanOrEqual(0);
      }
      expect(inside).toBe(0);
    }
  });

  test('headings begin with the only one of the first level and skip none (7.4)', () => {
    const levels = elements.map(({ tag }) => /^H(\d)$/.exec(tag)?.[1]).filter((level) => level !== undefined);
    expect(levels[0]).toBe('1');
    expect(levels.filter((level) => level === '1')).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(Number(level)).toBeLessThanOrEqual(Number(levels[index]) + 1);
    });
  });

  test('every type is a standard one, and lists, notes and formulas, which need more, do not occur (7.1)', () => {
    const standard = ['Document', 'H1', 'H2', 'H3', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD', 'Form'];
    for (const { tag } of elements) expect(standard).toContain(tag);
  });

  test('figures have a description and a place, and a header of a table says of what (7.3, 7.5)', () => {
    for (const { tag, dictionary } of elements) {
      if (tag === 'Figure') expect(dictionary).toMatch(/\/Alt <FEFF[0-9A-F]{4,}>.*\/BBox\[[\d. ]+\]/);
      if (tag === 'TH') expect(dictionary).toMatch(/\/Scope\/(?:Column|Row)/);
    }
  });

  test('fonts are embedded and say which letters their glyphs are (7.21)', () => {
    const fonts = [...file.objects.values()].filter((object) => object.includes('/Subtype/Type0'));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      const descendant = file.follow(font, 'DescendantFonts');
      expect(descendant).toContain('/CIDToGIDMap/Identity');
      expect(file.follow(file.follow(descendant, 'FontDescriptor'), 'FontFile2')).toContain('stream');
      expect(latin1(file.content(file.follow(font, 'ToUnicode')))).toContain('beginbfrange');
    }
  });

  test('the field of the signature is in the tree, and described (7.18)', () => {
    const widgets = [...file.objects].filter(([, object]) => object.includes('/Subtype /Widget'));
    const forms = elements.filter(({ tag }) => tag === 'Form');
    expect(forms).toHaveLength(widgets.length);
    for (const [number, widget] of widgets) {
      expect(forms[0]!.dictionary).toMatch(new RegExp(`/K <</Type/OBJR/Obj ${number} 0 R/Pg ${pages[0]!.page} 0 R>>`));
      expect(widget).toMatch(/\/TU <FEFF[0-9A-F]{8,}>/);
      const index = /\/StructParent (\d+)/.exec(widget)![1];
      const root = file.follow(catalog, 'StructTreeRoot');
      expect(root).toMatch(new RegExp(`[\\]\\[ ]${index} ${forms[0]!.number} 0 R\\]`));
    }
    for (const { dictionary } of pages) {
      if (dictionary.includes('/Annots')) expect(dictionary).toContain('/Tabs /S');
    }
  });

  test('an attachment has its name in both places; nothing runs, and nothing is encrypted (7.11, 7.16, 7.19)', () => {
    for (const object of file.objects.values()) {
      if (object.includes('/Type/Filespec')) expect(object).toMatch(/\/F \(([^)]+)\)\/UF \(\1\)\/Desc </);
    }
    for (const key of ['/Encrypt', '/JavaScript', '/JS', '/XFA', '/OCProperties', '/OpenAction', '/Ref ', '/AA'])
      expect(file.text).not.toContain(key);
  });
});

test('a page in two languages does not say PDF/UA, as it does not say which words are in which', async () => {
  const { file, catalog } = readStructure(await renderCardPdf(pretendIssued(PRC), { secondLanguage: 'de' }));
  expect(latin1(file.content(file.follow(catalog, 'Metadata')))).not.toContain('pdfuaid');
});
