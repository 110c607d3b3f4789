import { expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../language/choose.ts';
import { widthOfItem } from '../../pdf/layout/fit.ts';
import type { TextItem } from '../../pdf/layout/items.ts';
import { LONGEST } from '../../pdf/sample.fixture.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { ehic, issue, prc, rs256, signAnything, verifierWith } from '../../verify/verify.fixture.ts';
import { reportPages } from './content.ts';
import { toPdfReport } from './pdf-report.ts';
import { printable, wrap } from './text.ts';

const verifier = { name: 'Clinic' };
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const approvedReport = await verifierWith().verify((await issue()).text);
const rejectedReport = await verifierWith().verify((await issue()).text, { treatmentDate: '2000-01-01' });

/** Returns an approved report as if the card came from another country. */
function from(country: string): VerificationReport {
  return { ...approvedReport, card: { ...prc, country } } as VerificationReport;
}

test.each([
  ['DE', 'de'],
  ['AT', 'de'],
  ['LI', 'de'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['NL', 'nl'],
  ['BE', 'en'],
  ['IE', 'en'],
  ['LU', 'en'],
  ['MT', 'en'],
  ['CH', 'en'],
  ['PL', 'pl'],
  ['NO', 'no'],
  ['IS', 'is'],
  ['CY', 'el'],
])('a document of %s is reported in %s (PoC 7)', async (country, language) => {
  expect(latin1(await toPdfReport(from(country), { verifier }))).toContain(`/Lang (${language})`);
});

test('a requested language takes precedence over that of the country', async () => {
  expect(latin1(await toPdfReport(from('DE'), { verifier, language: 'fr' }))).toContain('/Lang (fr)');
});

test('a rejected report is in English unless another language is requested', async () => {
  expect(latin1(await toPdfReport(rejectedReport, { verifier }))).toContain('/Lang (en)');
  expect(latin1(await toPdfReport(rejectedReport, { verifier, language: 'it' }))).toContain('/Lang (it)');
});

test('the same report makes the same bytes, and has a date only with a clock', async () => {
  const once = await toPdfReport(approvedReport, { verifier });
  expect(await toPdfReport(approvedReport, { verifier })).toEqual(once);
  expect(latin1(once)).not.toContain('CreationDate');
  const now = () => new Date('2025-09-22T10:00:00Z');
  expect(latin1(await toPdfReport(approvedReport, { verifier, now }))).toContain('/CreationDate (D:20250922100000Z)');
});

test.each([
  ['ERR_EHIC_LANGUAGE', { verifier, language: 'tlh' }],
  ['ERR_EHIC_OPTIONS', { verifier: { name: ' ' } }],
  ['ERR_EHIC_OPTIONS', {} as never],
])('%s', async (code, options) => {
  await expect(toPdfReport(approvedReport, options)).rejects.toMatchObject({ code });
});

const wide = await verifierWith().verify(
  `${await signAnything({ ...prc, ...LONGEST, institution: prc.institution })}\n`,
);
const reports: [string, VerificationReport][] = [
  ['approved', approvedReport],
  [
    'a card whose holder is somebody else',
    (await verifierWith().verify((await issue(ehic)).text)).withIdentityCheck({
      nameMatches: false,
      birthDateMatches: false,
    }),
  ],
  ['remarks', wide],
  ['rejected', rejectedReport],
  ['an RSA signature', await verifierWith().verify((await issue(prc, rs256)).text, { treatmentDate: '2000-01-01' })],
  ['the longest code', await verifierWith().verify('A'.repeat(4296))],
  ['another code', await verifierWith().verify('https://example.com')],
];
const long = { name: 'W'.repeat(300), address: 'Long street '.repeat(60).trim(), ['key '.repeat(30)]: 'x' };

test.each(reports.flatMap(([name, report]) => LANGUAGES.map((language) => [name, language, report] as const)))(
  '%s, %s: nothing lies outside the page, and no line of text on another',
  (_, language, report) => {
    for (const who of [verifier, long]) {
      const text = report.text.trim();
      const matrix = /^[0-9A-Z $%*+\-./:]+$/.test(text) ? qrMatrix(text, { level: 'L' }) : undefined;
      const pages = reportPages(report, { language: chooseLanguage(language), verifier: who, matrix });
      for (const items of pages) {
        expect(items.length).toBeGreaterThan(0);
        const texts = items.filter((item) => item.kind === 'text');
        expect(texts.filter(({ y }) => y >= 260)).toEqual([]);
        const right = (item: TextItem) => item.x + widthOfItem(item);
        expect(texts.filter((item) => item.x < 0 || right(item) > 180.01)).toEqual([]);
        expect(items.filter((item) => item.kind === 'code' && item.y + item.side >= 260)).toEqual([]);
        // Lines are at least as far apart as their print is high, which is smaller in the rebuilt form.
        const meet = (a: TextItem, b: TextItem) => a !== b && a.x === b.x && Math.abs(a.y - b.y) <= 0.3 * a.size;
        expect(texts.filter((a) => texts.some((b) => meet(a, b)))).toEqual([]);
      }
    }
  },
);

test.each(LANGUAGES)(
  '%s: name and date of birth stand directly under the verdict, and in no rejected report',
  (language) => {
    const messages = chooseLanguage(language).messages;
    const textsOf = (report: VerificationReport) =>
      reportPages(report, { language: chooseLanguage(language), verifier, matrix: undefined })
        .flat()
        .flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    const approved = textsOf(approvedReport);
    const heading = approved.indexOf(messages.report.verification);
    const verdict = approved.findIndex((text) => text.includes(messages.approved.title));
    for (const value of [prc.familyName, prc.givenNames, '11/02/1961']) {
      expect(approved.slice(verdict, heading)).toContain(value);
    }
    const rejected = textsOf(rejectedReport).join(' ');
    for (const value of [prc.familyName, prc.givenNames, '11/02/1961']) expect(rejected).not.toContain(value);
  },
);

test.each(LANGUAGES)('%s: a status is never shown by its mark or its colour alone', (language) => {
  const messages = chooseLanguage(language).messages;
  const items = reportPages(wide, { language: chooseLanguage(language), verifier, matrix: undefined }).flat();
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  for (const status of ['PASSED', 'WARNING', 'N/A'] as const) {
    const times = wide.steps.filter((step) => step.status === status).length;
    expect(times).toBeGreaterThan(0);
    const said: readonly string[] =
      status === 'N/A' ? [messages.statuses[status], messages.notChecked] : [messages.statuses[status]];
    expect(texts.filter((text) => said.includes(text))).toHaveLength(times);
  }
  const marks = items.filter((item) => item.kind === 'stroke' && item.lines[0]!.length === 3).length;
  expect(marks).toBe(wide.steps.filter((step) => step.status === 'PASSED').length + 1);
});

test('letters that the font lacks become ?, and lines break inside words that are too long', () => {
  expect(printable('Łódź\n 李\u200b')).toBe('Łódź ??');
  const style = { role: 'field', face: 'regular', size: 10 } as const;
  const broken = wrap(style, `short ${'W'.repeat(100)} end`, 60);
  expect(broken.length).toBeGreaterThan(3);
  expect(broken.join('').replaceAll(' ', '')).toBe(`short${'W'.repeat(100)}end`);
});

test('a name in letters that cannot be printed still makes a report', async () => {
  const report = { ...approvedReport, card: { ...prc, familyName: '李' } } as VerificationReport;
  expect((await toPdfReport(report, { verifier })).length).toBeGreaterThan(1000);
});
