import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card, EhicCard } from '../card/model.ts';
import { LANGUAGES } from '../language/choose-labels.ts';
import { withColon } from '../language/colon.ts';
import { explainSteps } from '../report/explain.ts';
import { toPdfReport } from '../report/pdf/pdf-report.ts';
import { es256, issue, verifierWith } from '../verify/verify.fixture.ts';
import { buildCardDocument } from './card-document.ts';
import { capitals } from './layout/capitals.ts';
import { type RenderOptions, renderCardPdf } from './render.ts';
import { EHIC, LONGEST, PRC, pretendIssued } from './sample.fixture.ts';
import { signDocument } from './sign/sign-document.ts';
import { writeDocument } from './write/document.ts';

// These tests need Debian's libpdfbox2-java (with libactivation-java and libjaxb-api-java, on which that package does
// not depend), poppler and mupdf, and a missing one is a failure.
const run = promisify(execFile);
const JARS = ['pdfbox2', 'preflight', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(pdf: Uint8Array): Promise<string> {
  const path = join(folder, 'page.pdf');
  await writeFile(path, pdf);
  return path;
}

/** Returns the codes of what the validator for PDF/A-1b finds; none for a valid file. */
async function validate(pdf: Uint8Array): Promise<string[]> {
  const path = JARS.map((jar) => `/usr/share/java/${jar}.jar`).join(':');
  const validator = ['-cp', path, 'org.apache.pdfbox.preflight.Validator_A1b', await save(pdf)];
  const { stdout } = await run('java', validator).catch((error: { stdout?: string }) => {
    if (!error.stdout) throw new Error('java or the validator is missing or has failed', { cause: error });
    return { stdout: error.stdout };
  });
  if (stdout.includes('is a valid PDF/A-1b file')) return [];
  return [...stdout.matchAll(/^([\d.]+) : /gm)].map(([, code]) => code!);
}

const now = () => new Date('2025-09-22T10:00:00Z');
const later: EhicCard = { ...EHIC, validFrom: '2025-10-01' };
const greek = { familyName: 'Παπαδόπουλος', givenNames: 'Γεώργιος' };
const LOGO = {
  png: await sharp({ create: { width: 40, height: 20, channels: 4, background: '#00339980' } })
    .png()
    .toBuffer(),
  description: 'Fund',
};
const cases: [string, Card, RenderOptions][] = [
  ['a certificate', PRC, { now }],
  ['a certificate without dates, in Bulgarian', PRC, { language: 'bg' }],
  ['a card of a Greek in Polish', { ...later, ...greek }, { language: 'pl', now }],
  ['a card in its size', later, { size: 'ID-1', now }],
  ['a page for the screen', PRC, { size: 'screen', now, language: 'mt' }],
  ['a certificate in two languages', PRC, { language: 'el', secondLanguage: 'fr', now }],
  [
    'a certificate with contact and logo',
    PRC,
    { contact: { telephone: '+32 2 123' }, logo: LOGO, creator: 'Fund', now },
  ],
  [
    'a card with letters of several code points',
    { ...later, familyName: 'K\u035fhal\u0325\u0304id\u2011C\u0328\u0306' },
    { now },
  ],
  ['a card in its size with the longest values', { ...later, ...LONGEST }, { size: 'ID-1', language: 'el' }],
];

test.each(cases)('%s: built as part 1, the validator finds it valid', async (_, card, options) => {
  expect(await validate(await writeDocument(await buildCardDocument(pretendIssued(card, 420), options, 1)))).toEqual(
    [],
  );
});

test.each(cases)('%s: as PDF/A-3b it differs from part 1 in its attachment and the part', async (_, card, options) => {
  const found = await validate(await renderCardPdf(pretendIssued(card, 420), options));
  expect(found.sort()).toEqual(['1.2.9', '1.4.7', '7.11.2']);
});

test.each(['A4', 'ID-1', 'screen'] as const)(
  'made small, a page of %s has a cross-reference stream as well',
  async (size) => {
    const options = { size, now, signer: es256, compress: 'small' } as const;
    const found = await validate(await renderCardPdf(pretendIssued(EHIC), options));
    expect(found.sort()).toEqual(['1.2.9', '1.4', '1.4.7', '7.11.2']);
  },
);

test.each(['A4', 'ID-1', 'screen'] as const)('a signature keeps a document of %s valid', async (size) => {
  const options = { size, now, signer: es256 };
  const signing = { signer: es256, signedAt: now() };
  const one = await signDocument(await buildCardDocument(pretendIssued(EHIC), options, 1), signing);
  expect(await validate(one)).toEqual([]);
  const three = await signDocument(await buildCardDocument(pretendIssued(EHIC), options), signing);
  expect((await validate(three)).sort()).toEqual(['1.2.9', '1.4.7', '7.11.2']);
});

test('a report differs from part 1 in the part alone', async () => {
  const report = await verifierWith().verify((await issue()).text);
  for (const options of [{}, { signer: es256 }]) {
    const pdf = await toPdfReport(report, { verifier: { name: 'Clinic' }, now, ...options });
    expect(await validate(pdf)).toEqual(['7.11.2']);
  }
});

/** Returns the kinds and texts of all elements, as they are read out. */
async function readOut(pdf: Uint8Array): Promise<[string, string][]> {
  const { stdout } = await run('pdfinfo', ['-struct-text', await save(pdf)]);
  return [...stdout.matchAll(/^ +(H[123]|P|Figure|TH|TD)\b[^\n]*\n(?: +\/[^\n]*\n)* +"(.*)"$/gm)].map(
    ([, tag, text]) => [tag!, text!.replaceAll(/ +/g, ' ')],
  );
}

test.each(LANGUAGES)('$language: a certificate is read out in the order of the form', async ({ language, labels }) => {
  const expected = [
    ['H1', capitals(labels.prcTitle.join(' '), language)],
    ['P', labels.prcLegal.join(' ')],
    ['H2', labels.issuingState],
    ['P', '1.'],
    ['P', `2. ${PRC.country}`],
    ['H2', labels.holder],
    ['P', `3. ${withColon(labels.familyName, language)} ${PRC.familyName}`],
    ['P', `4. ${withColon(labels.prcGivenNames, language)} ${PRC.givenNames}`],
    ['P', `5. ${withColon(labels.birthDate, language)} 00/00/1980`],
    ['P', `6. ${withColon(labels.personalId, language)} ${PRC.personalId}`],
    ['H2', labels.institution],
    ['P', `7. ${withColon(labels.institutionId, language)} ${PRC.institution.id} - ${PRC.institution.name}`],
    ['H2', labels.card],
    ['P', `8. ${withColon(labels.cardId, language)} ${PRC.cardId}`],
    ['P', `9. ${withColon(labels.expiryDate, language)} 31/12/2027`],
    ['H2', labels.prcValidity],
    ['P', `(a). ${withColon(labels.validFrom, language)} 01/09/2025`],
    ['P', `(b). ${withColon(labels.validTo, language)} 30/11/2025`],
    ['H2', labels.prcDelivery],
    ['P', '(c). 22/09/2025'],
    ['H2', labels.signature],
    ...labels.guidance.map((line) => ['P', line]),
    ['P', labels.scanCaption],
    ['Figure', ''],
    ['H2', labels.notesTitle],
    ['P', labels.prcNotes],
  ];
  expect(await readOut(await renderCardPdf(pretendIssued(PRC), { language }))).toEqual(expected);
});

test.each(LANGUAGES)('$language: the page of a card is read out from top to bottom', async ({ language, labels }) => {
  const expected = [
    ['H1', capitals(labels.ehicTitle.join(' '), language)],
    ['P', labels.ehicLegal.join(' ')],
    ['P', `2 ${labels.issuingState} ${later.country}`],
    ['P', `(a) ${labels.validFrom} 01/10/2025`],
    ['P', `(c) ${labels.ehicDelivery} 22/09/2025`],
    ['P', `3 ${labels.familyName} ${later.familyName}`],
    ['P', `4 ${labels.ehicGivenNames} ${later.givenNames}`],
    ['P', `5 ${labels.birthDate} 30/04/1975`],
    ['P', `6 ${labels.personalId} ${later.personalId}`],
    ['P', `7 ${labels.institutionId} ${later.institution.id} - ${later.institution.name}`],
    ['P', `8 ${labels.cardId} ${later.cardId}`],
    ['P', `9 ${withColon(labels.expiryDate, language)} 30/06/2030`],
    ['P', labels.printScale],
    ['H2', labels.signature],
    ...labels.guidance.map((line) => ['P', line]),
    ['P', labels.scanCaption],
  ];
  const read = await readOut(await renderCardPdf(pretendIssued(later), { language }));
  // The text of the card to cut out is that of a figure, which has a description of its own.
  expect(read.filter(([tag]) => tag !== 'Figure')).toEqual(expected);
});

test.each(LANGUAGES)(
  '$language: the page for a screen is read out from top to bottom',
  async ({ language, labels }) => {
    const read = await readOut(await renderCardPdf(pretendIssued(PRC), { language, size: 'screen' }));
    expect(read).toEqual([
      ['H1', capitals(labels.prcTitle.join(' '), language)],
      ['Figure', ''],
      ['P', labels.scanCaption],
      ['P', `2 ${labels.issuingState} BE`],
      ['P', `(c) ${labels.prcDelivery} 22/09/2025`],
      ['P', `3 ${labels.familyName} Doe`],
      ['P', `4 ${labels.prcGivenNames} John`],
      ['P', `5 ${labels.birthDate} 00/00/1980`],
      ['P', `6 ${labels.personalId} ${PRC.personalId}`],
      ['P', `7 ${labels.institutionId} 0120 - EXAMPLE FUND`],
      ['P', `8 ${labels.cardId} ${PRC.cardId}`],
      ['P', `9 ${labels.expiryDate} 31/12/2027`],
      ['P', `(a) ${labels.validFrom} 01/09/2025`],
      ['P', `(b) ${labels.validTo} 30/11/2025`],
      ['P', labels.prcLegal.join(' ')],
    ]);
  },
);

test.each(LANGUAGES)('$language: a card in its size is read out in the same order', async ({ language, labels }) => {
  for (const values of [{}, LONGEST]) {
    const card = { ...later, ...values };
    const read = await readOut(await renderCardPdf(pretendIssued(card), { language, size: 'ID-1' }));
    expect(read).toEqual([
      ['H1', capitals(labels.ehicTitle.join(' '), language)],
      ['P', card.country],
      ['P', `3 ${labels.familyName} ${card.familyName}`],
      ['P', `4 ${labels.ehicGivenNames} ${card.givenNames}`],
      ['P', `5 ${labels.birthDate} 30/04/1975`],
      ['P', `6 ${labels.personalId} ${card.personalId}`],
      ['P', `7 ${labels.institutionId} ${card.institution.id} - ${card.institution.name}`],
      ['P', `8 ${labels.cardId} ${card.cardId}`],
      ['P', `9 ${labels.expiryDate} 30/06/2030`],
      ['P', `(a) ${labels.validFrom} 01/10/2025`],
      ['Figure', ''],
    ]);
  }
});

test('a report is read out: the verdict first, and each step as a row with its name, status and reason', async () => {
  const report = await verifierWith().verify((await issue()).text, { treatmentDate: '2000-01-01' });
  const read = await readOut(await toPdfReport(report, { verifier: { name: 'Clinic' }, language: 'en' }));
  expect(read[0]).toEqual(['H1', 'Document rejected']);
  const texts = read.map(([tag, text]) => `${tag} ${text}`);
  expect(texts.join('\n')).toContain('TH Verified by\nTD Clinic\n');
  expect(texts.join('\n')).toContain('TH Check\nTH Result\n');
  const headings = read.map(([tag]) => tag).filter((tag) => tag.startsWith('H'));
  expect(headings.join(' ')).toBe('H1 H2 H2 H3 H3 H2 H2');
  for (const { name, statusText, code } of explainSteps(report, 'en').steps) {
    const status = texts[texts.lastIndexOf(`TD ${name}`) + 1]!;
    if (code) expect(status).toMatch(new RegExp(`^TD ${statusText} .*\\(${code}\\)$`));
    else expect(status).toBe(`TD ${statusText}`);
  }
});

test('an approved report ends with the form, which is read out as a part of it and without the word across it', async () => {
  const report = await verifierWith().verify((await issue()).text);
  const pdf = await toPdfReport(report, { verifier: { name: 'Clinic' }, language: 'en' });
  const read = await readOut(pdf);
  const { stdout: tree } = await run('pdfinfo', ['-struct', await save(pdf)]);
  const depth = (tag: string) =>
    new Set([...tree.matchAll(new RegExp(`^( *)${tag}\\b`, 'gm'))].map(([, indent]) => indent!.length));
  expect([...depth('TD')][0]! - [...depth('TR')][0]!).toBe([...depth('TR')][0]! - [...depth('Table')][0]!);
  for (const tag of ['Table', 'TR', 'TD', 'TH', 'P']) expect(depth(tag).size).toBe(1);
  const start = read.findIndex(([, text]) => text.startsWith('Rebuilt from the scanned QR code'));
  expect(read[start]![0]).toBe('H2');
  expect(read[start + 1]).toEqual(['H3', 'PROVISIONAL REPLACEMENT CERTIFICATE OF THE EUROPEAN HEALTH INSURANCE CARD']);
  expect(read.slice(start).filter(([tag]) => tag === 'Figure')).toHaveLength(1);
  expect(read.some(([, text]) => text.includes('COPY'))).toBe(false);
});

test('poppler sees a tagged file with its title, and one attachment, which comes out byte for byte', async () => {
  const issued = pretendIssued(PRC);
  const path = await save(await renderCardPdf(issued));
  const { stdout: info } = await run('pdfinfo', [path]);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Title: +Provisional Replacement Certificate of the European Health Insurance Card$/m);
  const { stdout: list } = await run('pdfdetach', ['-list', path]);
  expect(list).toContain('1 embedded files\n1: ehic-code.txt');
  await run('pdfdetach', ['-save', '1', '-o', join(folder, 'code.txt'), path]);
  const { stdout: text } = await run('cat', [join(folder, 'code.txt')]);
  expect(text).toBe(issued.text);
});

test.each(LANGUAGES)(
  '$language: made small, a page is read out as one made fast, and repaired by none',
  async ({ language }) => {
    const issued = pretendIssued(later);
    const [fast, small] = [
      await renderCardPdf(issued, { language }),
      await renderCardPdf(issued, { language, compress: 'small' }),
    ];
    expect(await readOut(small)).toEqual(await readOut(fast));
    const path = await save(small);
    expect((await run('pdftotext', ['-raw', path, '-'])).stdout).toContain(later.familyName);
    expect((await run('mutool', ['show', path, 'trailer'])).stderr).toBe('');
    expect((await run('qpdf', ['--check', path])).stdout).toContain('No syntax or stream encoding errors');
  },
);

test('mupdf repairs nothing', async () => {
  const path = await save(await renderCardPdf(pretendIssued(EHIC), { size: 'ID-1' }));
  const { stdout, stderr } = await run('mutool', ['show', path, 'trailer']);
  expect(stdout).toContain('/ID');
  expect(stderr).toBe('');
});
