import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../language/choose.ts';
import { LONGEST } from '../pdf/sample.fixture.ts';
import type { VerificationReport } from '../verify/report.ts';
import { ehic, es256, issue, now, prc, rs256, signAnything, verifierWith } from '../verify/verify.fixture.ts';
import { explain, explainSteps } from './explain.ts';
import { toPdfReport } from './pdf/pdf-report.ts';

// These tests need poppler, qpdf, mupdf and zbar, and a missing one is a failure.
const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verifier = { name: 'Clinique Saint-Jean', id: 'BE-4711' };

async function save(report: VerificationReport, language: string): Promise<string> {
  const path = join(folder, 'report.pdf');
  await writeFile(path, await toPdfReport(report, { verifier, language }));
  return path;
}

/** Returns the text with all white space as one space, since lines may break anywhere. */
async function textOf(pdf: string): Promise<string> {
  return (await run('pdftotext', ['-layout', pdf, '-'])).stdout.replaceAll(/\s+/g, ' ');
}

async function readCodes(pdf: string): Promise<string[]> {
  await run('pdftoppm', ['-r', '200', '-png', pdf, join(folder, 'page')]);
  const { stdout: list } = await run('sh', ['-c', `ls ${folder}/page*.png`]);
  const pages = list.trim().split('\n');
  const read = await Promise.all(
    pages.map((page) =>
      run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', page]).catch(({ code, stdout }) => {
        if (code !== 4) throw new Error('zbarimg is missing or has failed');
        return { stdout };
      }),
    ),
  );
  await Promise.all(pages.map((page) => rm(page)));
  return read.map(({ stdout }) => stdout.replace(/\n$/, '')).filter((text) => text !== '');
}

const certificate = (await issue()).text;
const reports: [string, VerificationReport][] = [
  ['a certificate', await verifierWith().verify(certificate)],
  [
    'a card whose holder is somebody else',
    (await verifierWith().verify((await issue(ehic)).text)).withIdentityCheck({
      nameMatches: true,
      birthDateMatches: false,
    }),
  ],
  [
    'the longest values, and remarks',
    await verifierWith().verify(`${await signAnything({ ...prc, ...LONGEST, institution: prc.institution })}\n`),
  ],
  ['an RSA signature', await verifierWith().verify((await issue(prc, rs256)).text)],
  ['rejected', await verifierWith().verify(certificate, { treatmentDate: '2000-01-01' })],
  ['another code', await verifierWith().verify('https://example.com')],
];
const cases = reports.flatMap(([name, report]) => LANGUAGES.map((language) => [name, language, report] as const));

test.each(cases)('%s, %s: sound, and its text comes out', async (_, language, report) => {
  const pdf = await save(report, language);
  await run('qpdf', ['--check', pdf]);
  const text = await textOf(pdf);
  const messages = chooseLanguage(language).messages;
  const { title, advice } = explain(report, language);
  for (const part of [messages.report.title, title, verifier.name, verifier.id, '22/09/2025 10:00:00 UTC']) {
    expect(text).toContain(part);
  }
  expect(text).toContain(advice.split(' ').slice(0, 6).join(' '));
  for (const { name, statusText, code } of explainSteps(report, language).steps) {
    expect(text).toContain(`${name} ${statusText}`);
    if (code) expect(text).toContain(`(${code})`);
  }
  for (const { code } of report.warnings) expect(text).toContain(`(${code})`);
  if (report.conclusion === 'APPROVED') {
    const { card, issuer } = report;
    for (const value of [card.familyName, card.givenNames, card.personalId, issuer.name, issuer.keyId]) {
      expect(text).toContain(value);
    }
    expect(text).toContain(messages.approved.title);
  } else {
    expect(text).toContain(messages.report.rejected);
    expect(text).toContain(report.failure.code);
    for (const value of [prc.familyName, prc.givenNames, prc.personalId, prc.cardId!, '11/02/1961']) {
      expect(text).not.toContain(value);
    }
  }
});

test.each(reports)('%s: the code that was scanned is on it, once', async (_, report) => {
  const codes = await readCodes(await save(report, 'en'));
  expect(codes).toEqual(report.text.startsWith('EH1:') ? [report.text.trim()] : []);
});

test('the word for copy is on an approved report, once, and on no rejected one', async () => {
  for (const [name, report] of reports) {
    const { stdout: pages } = await run('mutool', ['draw', '-F', 'txt', await save(report, 'pl')]);
    const { copy } = chooseLanguage('pl').messages.report;
    const lines = pages.split('\n').filter((line) => line.trim() === copy);
    expect(lines, name).toHaveLength(report.conclusion === 'APPROVED' ? 1 : 0);
  }
});

test('other programs find the signature of a signed report sound', async () => {
  const path = join(folder, 'signed.pdf');
  await writeFile(path, await toPdfReport(reports[0]![1], { verifier, signer: es256, now }));
  await run('qpdf', ['--check', path]);
  const { stdout } = await run('pdfsig', ['-nocert', path]);
  expect(stdout).toContain('Signature is Valid');
  expect(stdout).toContain('Total document signed');
});

test('a code that cannot be drawn is said to be so', async () => {
  const text = await textOf(await save(reports.at(-1)![1], 'en'));
  expect(text).toContain(chooseLanguage('en').messages.report.codeNotDrawn);
});

test('a check of the PDF itself is no step of the proof of concept: its code is named, and no step', async () => {
  const signature = { intact: false, code: 'DIGEST_MISMATCH' } as const;
  const scan = { text: certificate, source: 'pdf', pdf: { pages: 1, page: 1, signature } } as const;
  const text = await textOf(await save(await verifierWith().verify(scan), 'en'));
  const { report: words, steps } = chooseLanguage('en').messages;
  expect(text).toContain('DIGEST_MISMATCH');
  for (const absent of [words.failedStep, steps['document-unchanged']]) expect(text).not.toContain(absent);
});

test('fonts are embedded once for all pages', async () => {
  const { stdout } = await run('pdffonts', [await save(reports[0]![1], 'en')]);
  const fonts = stdout
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split(/ +/)[0]!);
  expect(fonts.length).toBeGreaterThan(0);
  expect(new Set(fonts).size).toBe(fonts.length);
});
