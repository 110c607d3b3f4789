import { expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../language/choose.ts';
import type { Item } from '../../pdf/layout/items.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { issue, prc, registry, verifierWith } from '../../verify/verify.fixture.ts';
import { isNotChecked } from '../not-checked.ts';
import { reportPages } from './content.ts';

const text = (await issue()).text;
const approved = await verifierWith().verify(text);
const rejected = await verifierWith().verify(text, { treatmentDate: '2000-01-01' });
const unreachable = await verifierWith({
  registry: { ...registry, find: () => Promise.reject(new Error('no connection')) },
}).verify(text);
const withoutRevocation = await verifierWith({ requireRevocation: true }).verify(text);
const reports = {
  approved,
  'another person': approved.withIdentityCheck({ nameMatches: false, birthDateMatches: true }),
  rejected,
  'not checked': unreachable,
};

function firstPage(report: VerificationReport, language: string): Item[] {
  return reportPages(report, {
    language: chooseLanguage(language),
    verifier: { name: 'Clinic' },
    matrix: undefined,
  })[0]!;
}

const textsOf = (items: readonly Item[]) => items.filter((item) => item.kind === 'text');

test.each(LANGUAGES)('%s: the page begins with the verdict, which is larger than everything below it', (language) => {
  const { messages } = chooseLanguage(language);
  for (const [name, report] of Object.entries(reports)) {
    const [verdict, ...others] = textsOf(firstPage(report, language));
    const words = {
      approved: messages.approved.title,
      'another person': messages.approved.title,
      rejected: messages.report.rejected,
      'not checked': messages.notChecked,
    }[name]!;
    expect(verdict!.text.toLocaleLowerCase(language)).toBe(words.toLocaleLowerCase(language));
    expect(verdict!.text.charAt(0)).toBe(words.charAt(0).toLocaleUpperCase(language));
    expect(verdict!.role).toBe('title');
    expect(Math.min(...others.map(({ y }) => y))).toBeGreaterThan(verdict!.y);
    expect(Math.max(...others.map(({ size }) => size))).toBeLessThan(0.6 * verdict!.size);
  }
});

test('each verdict has a symbol of its own, drawn beside its words, larger than they are and on its left', () => {
  const symbols = Object.values(reports).map((report) => {
    const items = firstPage(report, 'en');
    const verdict = textsOf(items)[0]!;
    const symbol = items.slice(0, items.indexOf(verdict)).filter((item, index) => index > 0 || item.kind !== 'box');
    const points = symbol.flatMap((item) => (item.kind === 'stroke' ? item.lines.flat() : []));
    expect(points.length).toBeGreaterThan(2);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(verdict.x);
      expect(Math.abs(y - verdict.y)).toBeLessThanOrEqual(8);
    }
    return JSON.stringify(points);
  });
  expect(new Set(symbols).size).toBe(symbols.length);
});

test('name and date of birth come between the verdict and its explanation', () => {
  const texts = textsOf(firstPage(approved, 'en')).map((item) => item.text);
  const expected = ['Document approved', prc.familyName, prc.givenNames, '11/02/1961'].map((each) =>
    texts.indexOf(each),
  );
  const sentence = texts.findIndex((each) => each.startsWith('The document is genuine'));
  expect([...expected, sentence]).toEqual([...expected, sentence].toSorted((a, b) => a - b));
  expect(expected).not.toContain(-1);
});

test('a document that could only not be checked is not said to be rejected', () => {
  expect(unreachable).toMatchObject({ conclusion: 'REJECTED', failure: { code: 'REGISTRY_UNREACHABLE' } });
  expect(withoutRevocation).toMatchObject({ conclusion: 'REJECTED', failure: { id: 'revocation-status' } });
  expect([approved, rejected, unreachable, withoutRevocation].map(isNotChecked)).toEqual([false, false, true, true]);
  for (const code of ['REVOKED', 'SUSPENDED', 'STATUS_NOT_VALID'] as const) {
    const failure = { ...withoutRevocation.steps.at(-1)!, code };
    expect(isNotChecked({ ...withoutRevocation, failure } as VerificationReport)).toBe(false);
  }
  const said = textsOf(firstPage(unreachable, 'en')).map((item) => item.text);
  expect(said).not.toContain(chooseLanguage('en').messages.report.rejected);
});
