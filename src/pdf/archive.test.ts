import { expect, test } from 'vitest';
import type { Card } from '../card/model.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import { LANGUAGES } from '../language/choose-labels.ts';
import { buildCardDocument } from './card-document.ts';
import { latin1, readBack, readTextString } from './read-back.fixture.ts';
import { type RenderOptions, renderCardPdf } from './render.ts';
import { EHIC, PRC, pretendIssued } from './sample.fixture.ts';
import { writeDocument } from './write/document.ts';

const now = () => new Date('2025-09-22T10:00:00.500Z');
const issued = pretendIssued(PRC);

async function open(options: RenderOptions = {}, card: Card = PRC) {
  const file = readBack(await renderCardPdf(pretendIssued(card), options));
  const catalog = file.follow(file.trailer, 'Root');
  const xmp = new TextDecoder().decode(file.content(file.follow(catalog, 'Metadata')));
  return { file, catalog, info: file.follow(file.trailer, 'Info'), xmp };
}

const titleOf = (info: string) => readTextString(/\/Title <([0-9A-F]+)>/.exec(info)![1]!);
const element = (xmp: string, name: string) => new RegExp(`<${name}>(?:<[^>]+>)*([^<]*)<`).exec(xmp)?.[1];

test('XMP and the information dictionary say the same (ISO 19005-3 6.6.3)', async () => {
  for (const card of [PRC, EHIC]) {
    for (const { language } of LANGUAGES) {
      const { xmp, info } = await open({ now, language }, card);
      expect(element(xmp, 'dc:title')).toBe(titleOf(info));
      expect(element(xmp, 'dc:language')).toBe(language);
      expect(info).toContain(`/Producer (${element(xmp, 'pdf:Producer')})`);
      expect(info).toContain('/CreationDate (D:20250922100000Z)/ModDate (D:20250922100000Z)');
      expect(element(xmp, 'xmp:CreateDate')).toBe('2025-09-22T10:00:00Z');
      expect(element(xmp, 'xmp:ModifyDate')).toBe('2025-09-22T10:00:00Z');
    }
  }
});

test('without a clock neither has a date', async () => {
  const { xmp, info, file } = await open();
  expect(xmp).not.toContain('Date');
  expect(info).not.toContain('Date');
  expect(file.text).not.toContain('ModDate');
});

test('a title with characters of XML stands in both places', async () => {
  const { xmp, info } = await open({ labels: { prcTitle: ['Card <A> & "B"'] } });
  expect(titleOf(info)).toBe('Card <A> & "B"');
  expect(element(xmp, 'dc:title')).toBe('Card &lt;A&gt; &amp; "B"');
});

test('the metadata says PDF/A-3b, and is not compressed in the file (ISO 19005-3 6.6.4)', async () => {
  const { file, xmp } = await open();
  expect(element(xmp, 'pdfaid:part')).toBe('3');
  expect(element(xmp, 'pdfaid:conformance')).toBe('B');
  expect(file.text).toContain('<?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>');
});

test('header with binary comment, no encryption, nothing after the end (ISO 19005-3 6.1.2, 6.1.3)', async () => {
  const { file } = await open();
  expect(file.text).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
  expect(file.text).not.toContain('/Encrypt');
  expect(file.text).toMatch(/%%EOF\n?$/);
  expect(file.text.split('%%EOF')).toHaveLength(2);
});

test('the output intent is one with a profile of three components (ISO 19005-3 6.2.3)', async () => {
  const { file, catalog } = await open();
  expect(catalog).toContain('/S/GTS_PDFA1/OutputConditionIdentifier (sRGB IEC61966-2.1)');
  const profile = file.follow(catalog, 'DestOutputProfile');
  expect(profile).toMatch(/^<< \/N 3 /);
  expect(latin1(file.content(profile).subarray(36, 40))).toBe('acsp');
});

test('nothing is transparent', async () => {
  const { file } = await open();
  for (const key of ['/ca ', '/CA ', '/SMask', '/BM', '/Group', '/ExtGState']) expect(file.text).not.toContain(key);
});

test('the text of the code is attached byte for byte (ISO 32000-1 7.11.4, ISO 19005-3 6.8)', async () => {
  for (const options of [{ now }, {}]) {
    const { file, catalog } = await open(options);
    const specification = file.follow(catalog, 'AF');
    expect(catalog).toMatch(/\/Names <<\/EmbeddedFiles<<\/Names\[\(ehic-code\.txt\) \d+ 0 R\]>>>>/);
    expect(file.follow(catalog, 'EmbeddedFiles<</Names\\[\\(ehic-code.txt\\)')).toBe(specification);
    expect(specification).toContain('/Type/Filespec/F (ehic-code.txt)/UF (ehic-code.txt)');
    expect(specification).toContain('/AFRelationship/Data');
    expect(readTextString(/\/Desc <([0-9A-F]+)>/.exec(specification)![1]!)).toBe(
      'QR code with the data of this document, digitally signed',
    );
    const stream = file.follow(specification, 'EF<</F');
    expect(stream).toContain(`/Type/EmbeddedFile/Subtype/text#2Fplain/Params<</Size ${issued.text.length}`);
    expect(stream.includes('/ModDate (D:20250922100000Z)')).toBe('now' in options);
    expect(latin1(file.content(stream))).toBe(issued.text);
    expect(file.text).toContain(issued.text);
  }
});

test('the identifier is that of the content: another for each change, and the same again', async () => {
  const idOf = async (card: IssuedCard = issued, options: RenderOptions = {}) =>
    /\/ID \[<([0-9a-f]{32})><\1>\]/.exec(readBack(await renderCardPdf(card, options)).trailer)?.[1];
  const first = await idOf();
  expect(first).toBeDefined();
  expect(await idOf()).toBe(first);
  const others = await Promise.all([
    idOf(pretendIssued(EHIC)),
    idOf(pretendIssued(PRC, 295)),
    idOf(issued, { now }),
    idOf(issued, { language: 'de' }),
    idOf(issued, { qrSize: 40 }),
    idOf(issued, { labels: { qrCode: 'code' } }),
    idOf(issued, { labels: { prcTitle: ['a', 'b'] } }),
  ]);
  expect(new Set([first, ...others]).size).toBe(8);
});

test('as part 1 it is the same content with another header and without the attachment', async () => {
  const three = readBack(await writeDocument(await buildCardDocument(issued, { now }, 3)));
  const one = readBack(await writeDocument(await buildCardDocument(issued, { now }, 1)));
  expect(one.text).toMatch(/^%PDF-1\.4\n/);
  expect(one.text).toContain('<pdfaid:part>1</pdfaid:part>');
  expect(one.text).not.toMatch(/EmbeddedFile|\/AF /);
  const contents = [three, one].map((file) => {
    const catalog = file.follow(file.trailer, 'Root');
    return file.content(file.follow(file.follow(file.follow(catalog, 'Pages'), 'Kids'), 'Contents'));
  });
  expect(contents[1]).toEqual(contents[0]);
});

test.each([Number.NaN, 8.64e15, -8.64e15])('a clock that returns %d is wrong usage', async (time) => {
  await expect(renderCardPdf(issued, { now: () => new Date(time) })).rejects.toMatchObject({
    code: 'ERR_EHIC_OPTIONS',
  });
  await expect(renderCardPdf(issued, { now: () => 'today' as never })).rejects.toMatchObject({
    code: 'ERR_EHIC_OPTIONS',
  });
});
