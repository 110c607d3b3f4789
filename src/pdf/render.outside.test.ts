import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../card/model.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import { chooseLabels, LANGUAGES } from '../language/choose-labels.ts';
import { withColon } from '../language/colon.ts';
import { alphanumericCapacity } from '../qr/capacity.ts';
import { qrMatrix } from '../qr/matrix.ts';
import { CREASES, creased, FOLDED } from './fold.fixture.ts';
import { layOutA4 } from './layout/a4.ts';
import { capitals } from './layout/capitals.ts';
import { type RenderOptions, renderCardPdf } from './render.ts';
import { EHIC, LONGEST, PRC, pretendIssued, withoutCard } from './sample.fixture.ts';
import { writeContentStream } from './write/content-stream.ts';
import { buildDocument, writeDocument } from './write/document.ts';

// These tests need poppler, qpdf and zbar, and a missing one is a failure.
const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(issued: IssuedCard, options: RenderOptions = {}): Promise<string> {
  const path = join(folder, 'page.pdf');
  await writeFile(path, await renderCardPdf(issued, options));
  return path;
}

async function readCode(pdf: string, dpi: number): Promise<string> {
  await run('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', pdf, join(folder, 'page')]);
  return readPicture(join(folder, 'page.png'));
}

/** Returns what the codes of a picture say; several that say the same, as on the page of a card, count as one. */
async function readPicture(picture: string): Promise<string> {
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture]);
  return [...new Set(stdout.replace(/\n$/, '').split('\n'))].join('\n');
}

async function textLines(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', [pdf, '-']);
  return stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim());
}

test.each(FOLDED.flatMap(([name, issued]) => CREASES.map((crease) => [name, crease, issued] as const)))(
  '%s: folded %i mm above the foot, the code is read by zbar with 1, 2 and 3 mm rubbed off',
  async (_, crease, issued) => {
    for (const band of [1, 2, 3]) {
      const { data, ...raw } = await creased(issued, crease, band);
      const picture = join(folder, 'folded.png');
      await sharp(data, { raw: { ...raw, channels: 4 } })
        .png()
        .toFile(picture);
      expect(await readPicture(picture), `${band} mm`).toBe(issued.text);
    }
  },
);

const GREEK = { familyName: 'Παπαδόπουλος-Ϊωάννου', givenNames: 'Ελευθέριος Άγγελος' };
const BULGARIAN = { familyName: 'Йорданова-Щърбанова', givenNames: 'Щерю Гьорги Ѝвета' };
const POLISH = { familyName: 'Wąsowicz-Żółkiewska', givenNames: 'Łucja Świętosława' };
const ICELANDIC = { familyName: 'Þórðarson', givenNames: 'Æsa Ýr' };
const ROMANIAN = { familyName: 'Ștefănescu-Țepeș', givenNames: 'Ion Gheorghiță' };
const SAMI = { familyName: 'Ǩiurâl', givenNames: "Áŋŋel Ǯ O'Brien–Łódź" };

const cards: [string, Card, number][] = [
  ['certificate', PRC, 294],
  ['certificate without a card', withoutCard(PRC), 280],
  ['card', EHIC, 294],
  ['card that begins later', { ...EHIC, validFrom: '2025-10-01' }, 294],
  ['longest values', { ...PRC, ...LONGEST }, 496],
  ['Greek', { ...PRC, country: 'GR', ...GREEK }, 420],
  ['Bulgarian', { ...PRC, country: 'BG', ...BULGARIAN }, 393],
  ['Polish', { ...PRC, country: 'PL', ...POLISH }, 396],
  ['Icelandic', { ...PRC, country: 'IS', ...ICELANDIC }, 396],
  ['Romanian', { ...PRC, country: 'RO', ...ROMANIAN }, 396],
  ['Sámi', { ...PRC, country: 'NO', ...SAMI }, 396],
  ['RSA', PRC, 600],
];

test.each(cards)('%s: sound, read by zbar at 150 dpi, and each value on its line', async (_, card, length) => {
  const issued = pretendIssued(card, length);
  const pdf = await save(issued);
  await run('qpdf', ['--check', pdf]);
  expect(await readCode(pdf, 150)).toBe(issued.text);
  const lines = await textLines(pdf);
  const printed = (date: string) => date.split('-').reverse().join('/');
  const values = [
    card.familyName,
    card.givenNames,
    printed(card.birthDate),
    card.personalId,
    card.cardId,
    card.expiryDate && printed(card.expiryDate),
    card.validFrom && printed(card.validFrom),
    card.validTo && printed(card.validTo),
  ];
  const institution = `${card.institution.id} - ${card.institution.name}`;
  if (card.document === 'EHIC') {
    // On the page of a card each value stands below its caption, and again on the card to cut out.
    const own = [...values, institution, card.country].filter((text) => text !== undefined);
    const words = lines.join(' ');
    for (const value of own) expect(words.split(value).length).toBeGreaterThanOrEqual(3);
    expect(words.split(printed(card.issuedOn))).toHaveLength(2);
    return;
  }
  for (const value of values.filter((text) => text !== undefined)) {
    const times = values.filter((other) => other === value).length;
    expect(lines.filter((line) => line.endsWith(`: ${value}`))).toHaveLength(times);
  }
  expect(lines).toContain(`2. ${card.country}`);
  expect(lines).toContain(institution);
  expect(lines).toContain(`(c). ${printed(card.issuedOn)}`);
});

test.each(LANGUAGES)('$language: a certificate comes out in the order of reading', async ({ language, labels }) => {
  const text = (await textLines(await save(pretendIssued(PRC), { language }))).join('\n');
  const order = [
    ...labels.prcTitle.map((line) => capitals(line, language)),
    ...labels.prcLegal,
    labels.issuingState,
    `2. ${PRC.country}`,
    labels.holder,
    `3. ${withColon(labels.familyName, language)} ${PRC.familyName}`,
    `6. ${withColon(labels.personalId, language)} ${PRC.personalId}`,
    labels.institution,
    `${PRC.institution.id} - ${PRC.institution.name}`,
    labels.card,
    `8. ${withColon(labels.cardId, language)} ${PRC.cardId}`,
    labels.prcValidity,
    `(a). ${withColon(labels.validFrom, language)} `,
    '(c). 22/09/2025',
    labels.signature,
    labels.notesTitle,
  ];
  let position = 0;
  for (const part of order) {
    const found = text.indexOf(part, position);
    expect(found, part).toBeGreaterThanOrEqual(position);
    position = found + part.length;
  }
});

test.each(LANGUAGES)('$language: sound in every document and size, and read at 150 dpi', async ({ language }) => {
  const later = { ...EHIC, validFrom: '2025-10-01' };
  const cases: [Card, number, RenderOptions][] = [
    [PRC, 330, { language }],
    [{ ...PRC, ...LONGEST }, 496, { language }],
    [later, 330, { language }],
    [{ ...later, ...LONGEST }, 496, { language }],
    [later, 330, { language, size: 'ID-1' }],
    [{ ...later, ...LONGEST }, 496, { language, size: 'ID-1' }],
    [later, 600, { language, size: 'ID-1' }],
    [PRC, 330, { language, size: 'screen' }],
    [{ ...later, ...LONGEST }, 496, { language, size: 'screen' }],
  ];
  for (const [card, length, options] of cases) {
    const issued = pretendIssued(card, length);
    const pdf = await save(issued, options);
    await run('qpdf', ['--check', pdf]);
    expect(await readCode(pdf, 150)).toBe(issued.text);
  }
});

test.each(LANGUAGES)('$language: the text of a card in its size comes out exactly', async ({ language, labels }) => {
  const card = { ...EHIC, validFrom: '2025-10-01' };
  const { stdout } = await run('pdftotext', ['-raw', await save(pretendIssued(card), { language, size: 'ID-1' }), '-']);
  const text = stdout.replaceAll(/\s+/g, ' ').trim();
  const fields = [
    `3 ${labels.familyName} ${card.familyName}`,
    `4 ${labels.ehicGivenNames} ${card.givenNames}`,
    `5 ${labels.birthDate} 30/04/1975`,
    `6 ${labels.personalId} ${card.personalId}`,
    `7 ${labels.institutionId} ${card.institution.id} - ${card.institution.name}`,
    `8 ${labels.cardId} ${card.cardId}`,
    `9 ${labels.expiryDate} 30/06/2030`,
    `(a) ${labels.validFrom} 01/10/2025`,
  ];
  expect(text).toBe([capitals(labels.ehicTitle.join(' '), language), card.country, ...fields].join(' '));
});

test('a card in its size measures 85.60 mm by 53.98 mm', async () => {
  const { stdout } = await run('pdfinfo', [await save(pretendIssued(EHIC), { size: 'ID-1' })]);
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(stdout)!;
  expect((Number(width) * 25.4) / 72).toBeCloseTo(85.6, 2);
  expect((Number(height) * 25.4) / 72).toBeCloseTo(53.98, 2);
});

test('every letter that can be printed is found again as itself', async () => {
  const letters = 'ÀÿŽžſȘșȚțǤǥǦǧǨǩǮǯƷʒẀẁẂẃẄẅẞỲỳΆώЁѝЀџҐґ€№°–—‘’“”„…•';
  for (const part of Array.from(letters).map((letter) => `A${letter}B`)) {
    const lines = await textLines(await save(pretendIssued({ ...PRC, familyName: part })));
    expect(lines).toContain(`3. Name: ${part}`);
  }
});

/** Writes the page with a code of any size, even one that `renderCardPdf` would refuse. */
async function saveWithCode(issued: IssuedCard, codeSide: number): Promise<string> {
  const { labels, language } = chooseLabels('BE');
  const matrix = qrMatrix(issued.text, issued.qr);
  const items = layOutA4({ card: issued.card, labels, language, matrix, codeSide });
  const path = join(folder, 'page.pdf');
  await writeFile(path, await writeDocument(buildDocument(writeContentStream(items), { title: 'x', language })));
  return path;
}

// The lengths of texts that make versions 8 to 12 at level M.
const VERSIONS: [number, number][] = [8, 9, 10, 11, 12].map((version) => [version, alphanumericCapacity(version, 'M')]);

test.each(VERSIONS)('version %i at its least size is read at 150 dpi', async (version, length) => {
  const issued = pretendIssued(PRC, length);
  expect(issued.qr.version).toBe(version);
  const minSize = Math.max(24.5, Math.ceil(4.2 * issued.qr.size) / 10);
  expect(await readCode(await save(issued, { qrSize: minSize }), 150)).toBe(issued.text);
});

test.each(VERSIONS)('version %i at 24.5 mm is read at 150 dpi', async (version, length) => {
  const issued = pretendIssued(PRC, length);
  expect(issued.qr.version).toBe(version);
  expect(await readCode(await saveWithCode(issued, 24.5), 150)).toBe(issued.text);
});

test('the code of an RSA key of 4096 bits is read at 150 dpi', async () => {
  const issued = pretendIssued(PRC, 1000);
  expect(await readCode(await save(issued), 150)).toBe(issued.text);
});

test('fonts are embedded, cut down and have their way back to letters', async () => {
  const { stdout } = await run('pdffonts', [await save(pretendIssued({ ...PRC, ...GREEK }))]);
  const fonts = stdout.trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThanOrEqual(3);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Arimo-\w+ +CID TrueType +Identity-H +yes yes yes/);
});
