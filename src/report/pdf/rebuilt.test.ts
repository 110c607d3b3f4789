import { inflate } from 'pako';
import { expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../language/choose.ts';
import { layOutA4 } from '../../pdf/layout/a4.ts';
import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { POINTS_PER_MM, toPage } from '../../pdf/layout/page.ts';
import { writeContentStream } from '../../pdf/write/content-stream.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { scanPdf } from '../../scan/scan-pdf.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { ehic, issue, prc, rs256, verifierWith } from '../../verify/verify.fixture.ts';
import { reportPages } from './content.ts';
import { toPdfReport } from './pdf-report.ts';
import { scaleItem } from './scale.ts';

const verifier = { name: 'Clinic' };
const approved = await verifierWith().verify((await issue()).text);
const reports: readonly (readonly [string, VerificationReport])[] = [
  ['a certificate', approved],
  ['a card', await verifierWith().verify((await issue(ehic)).text)],
  ['RSA', await verifierWith().verify((await issue(prc, rs256)).text)],
];
const rejected = await verifierWith().verify((await issue()).text, { treatmentDate: '2000-01-01' });
const cases = reports.flatMap(([name, report]) => LANGUAGES.map((language) => [name, language, report] as const));

function pagesOf(report: VerificationReport, language: string, length?: number): Item[][] {
  const text = length === undefined ? report.text : 'A'.repeat(length);
  const matrix = qrMatrix(text, { level: 'M' });
  return reportPages(report, { language: chooseLanguage(language), verifier, matrix });
}

test.each(cases)('%s, %s: the word for copy stands across the form, below all of it, once', (_, language, report) => {
  const { copy } = chooseLanguage(language).messages.report;
  expect(copy).toBe(copy.toLocaleUpperCase(language));
  const pages = pagesOf(report, language);
  const words = pages.flat().filter((item) => item.kind === 'watermark');
  expect(words.map(({ text }) => text)).toEqual([copy]);
  const [word] = words;
  const page = pages.at(-1)!;
  const start = page.indexOf(word!);
  const form = page.slice(start + 1);
  const [frame] = form;
  if (frame?.kind !== 'box') throw new Error('the form has no frame');
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  // All of the form comes after the word, and it is inside the frame, as is the word.
  expect(form.length).toBeGreaterThan(20);
  for (const item of form.slice(1)) if ('x' in item) expect(isInside(item)).toBe(true);
  for (const item of page.slice(0, start)) if (item.kind === 'text') expect(isInside(item)).toBe(false);
  const half = widthOf(word!.face, word!.size, word!.text) / 2;
  const turn = (word!.angle * Math.PI) / 180;
  for (const [along, up] of [
    [-half, 1],
    [half, 1],
    [-half, -1],
    [half, -1],
  ] as const) {
    const high = (up * word!.size * 0.36) / POINTS_PER_MM;
    const corner = {
      x: word!.x + along * Math.cos(turn) - high * Math.sin(turn),
      y: word!.y - along * Math.sin(turn) - high * Math.cos(turn),
    };
    expect(isInside(corner)).toBe(true);
  }
  // It is across most of the form, and light enough for the print upon it.
  expect(2 * half).toBeGreaterThan(0.4 * Math.hypot(frame.width, frame.height));
  expect(word!.grey).toBeGreaterThan(0.8);
  expect(word!.angle).toBeGreaterThan(30);
});

test.each(cases)('%s, %s: the form is the last part, and smaller than the original', (_, language, report) => {
  const pages = pagesOf(report, language);
  const { labels, messages } = chooseLanguage(language);
  const page = pages.at(-1)!;
  const original = layOutA4({
    card: (report as typeof approved & { conclusion: 'APPROVED' }).card,
    labels: { ...labels, guidance: [], scanCaption: '' },
    language,
    codeSide: 0,
  }).filter((item) => item.kind === 'text');
  const form = page.filter((item) => item.kind === 'text').slice(-original.length);
  expect(form.map(({ text }) => text)).toEqual(original.map(({ text }) => text));
  for (const [index, { size }] of form.entries()) expect(size / original[index]!.size).toBeLessThan(0.75);
  const texts = pages.flat().flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts.indexOf(messages.report.evidence)).toBeLessThan(texts.length - original.length);
  // It is no second document: the report has one title.
  expect(pages.flat().filter((item) => item.kind === 'text' && item.role === 'title')).toHaveLength(1);
});

test('the code in the form has the modules of an original, and otherwise stands beside it', () => {
  for (const length of [250, 600, 900, 1300, 1800, 2300]) {
    const codes = pagesOf(approved, 'en', length).flatMap((items) => items.filter((item) => item.kind === 'code'));
    expect(codes).toHaveLength(1);
    expect(codes[0]!.side / codes[0]!.matrix.size).toBeGreaterThanOrEqual(0.42);
    expect(codes[0]!.side).toBeGreaterThanOrEqual(24.5);
  }
});

test('a rejected report has neither the form nor the word', () => {
  const items = pagesOf(rejected, 'en').flat();
  expect(items.filter(({ kind }) => kind === 'watermark')).toEqual([]);
  expect(items.filter(({ kind }) => kind === 'code')).toHaveLength(1);
});

test('the word is drawn in grey around its middle, as an artifact', () => {
  const place = { x: 90, y: 100, angle: 30, grey: 0.86 };
  const { bytes, elements } = writeContentStream([
    { kind: 'watermark', text: 'KOPIE', face: 'bold', size: 60, ...place },
  ]);
  expect(elements).toEqual([]);
  const drawn = /\/Artifact BMC\nq 0\.86 g BT (.*) Tm .* Tj ET Q\nEMC/.exec(new TextDecoder().decode(inflate(bytes)))!;
  const [cos, sin, , , x, y] = drawn[1]!.split(' ').map(Number);
  expect(cos).toBeCloseTo(Math.cos(Math.PI / 6), 4);
  expect(sin).toBeCloseTo(0.5, 4);
  // From the lower left corner of the word, half its length along and half its height up.
  const along = (widthOf('bold', 60, 'KOPIE') / 2) * POINTS_PER_MM;
  const up = (0.7 * 60) / 2;
  const middle = toPage(90, 100);
  expect(Math.abs(x! + along * cos! - up * sin! - middle.x)).toBeLessThan(1);
  expect(Math.abs(y! + along * sin! + up * cos! - middle.y)).toBeLessThan(1);
});

test('everything that can stand on a page becomes smaller in the same way', () => {
  const scale = { factor: 0.5, x: 10, y: 20 };
  expect(scaleItem({ kind: 'box', x: 2, y: 4, width: 6, height: 8, radius: 1 }, scale)).toEqual({
    ...{ kind: 'box', x: 11, y: 22, width: 3, height: 4, radius: 0.5, lineWidth: 0.3 },
  });
  expect(scaleItem({ kind: 'rule', y: 4 }, scale)).toEqual({
    ...{
      kind: 'stroke',
      lines: [
        [
          [10, 22],
          [100, 22],
        ],
      ],
      width: 0.3,
    },
  });
  expect(scaleItem({ kind: 'stroke', lines: [[[2, 4]]], width: 1 }, scale)).toEqual({
    ...{ kind: 'stroke', lines: [[[11, 22]]], width: 0.5 },
  });
});

test.each(reports)(
  '%s: a scanned report is read as its code, which the text of the page agrees with',
  async (_, report) => {
    const scan = await scanPdf(await toPdfReport(report, { verifier, language: 'en' }));
    expect(scan.text).toBe(report.text);
    const again = await verifierWith().verify(scan);
    expect(again).toMatchObject({ conclusion: 'APPROVED', card: (report as { card?: unknown }).card });
    expect(again.warnings.map(({ code }) => code)).not.toContain('PRINTED_TEXT_DIFFERS');
  },
);
