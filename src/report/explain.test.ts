import { expect, test } from 'vitest';
import { REASONS, type ReasonCode } from '../codes.ts';
import * as report from '../entry/report.ts';
import * as core from '../entry/report-core.ts';
import type { Params } from '../errors.ts';
import { ADVICE_OF } from '../language/advice.ts';
import { chooseLanguage, LANGUAGES } from '../language/choose.ts';
import { de } from '../language/de.ts';
import type { Language } from '../language/language.ts';
import { SHARED } from '../language/text-ids.ts';
import type { DocumentSignature, Scan } from '../scan-result.ts';
import { STEP_IDS } from '../steps/step.ts';
import type { VerificationReport } from '../verify/report.ts';
import { ehic, issue, prc, verifierWith } from '../verify/verify.fixture.ts';
import { explain, explainCode, explainSteps } from './explain.ts';
import { MARKS } from './explain-in-language.ts';

const revocationStep = ({ id }: { readonly id: string }) => id === 'revocation-status';
const CODES = Object.keys(REASONS) as ReasonCode[];
const FACTS: Params = {
  treatmentDate: '2025-09-22',
  today: '2025-09-21',
  from: '2020-01-02',
  until: '2024-03-04',
  kind: 'boarding pass',
  version: 'EH2',
  field: 'familyName',
  max: 40,
  min: 4,
  codePoint: 'U+1F600',
  pages: 40,
  maxPages: 10,
  atLeast: '2026-11-26',
};
const approvedReport = await verifierWith().verify((await issue()).text);
const cardReport = await verifierWith().verify((await issue(ehic)).text);

test.each(LANGUAGES.flatMap((language) => CODES.map((code) => [language, code] as const)))(
  '%s: %s has a title, a sentence and advice, with facts and without',
  (language, code) => {
    for (const params of [FACTS, undefined, { field: 'x', kind: 'unknown', treatmentDate: true }]) {
      const { title, sentence, advice } = explainCode(code, params, language);
      expect(title).toMatch(/^\p{Lu}[^.{}[\]]{4,55}$/u);
      for (const text of [sentence, advice]) {
        expect(text).toMatch(/^\p{Lu}.{9,300}\.$/u);
        expect(text).not.toMatch(language === 'fr' ? /[{}[\]]| {2}| [,.]|undefined/ : /[{}[\]]| {2}| [,.:]|undefined/);
      }
    }
  },
);

test('no text is there for a code that is not', () => {
  const known: readonly string[] = [...CODES, ...Object.values(SHARED)];
  expect(Object.keys(ADVICE_OF).filter((code) => !known.includes(code))).toEqual([]);
  expect(Object.keys(SHARED).filter((code) => !known.includes(code))).toEqual([]);
  for (const language of LANGUAGES) {
    const ids = Object.keys(chooseLanguage(language).messages.texts);
    expect(ids.filter((id) => !known.includes(id) || Object.hasOwn(SHARED, id))).toEqual([]);
  }
});

test.each(LANGUAGES)('%s: what differs for a person has different words', (language) => {
  const groups: ReasonCode[][] = [
    ['REGISTRY_STALE', 'REGISTRY_UNREACHABLE', 'SIGNATURE_INVALID', 'CERTIFICATE_UNKNOWN', 'CERTIFICATE_EXPIRED'],
    ['REVOCATION_STALE', 'REVOCATION_UNREACHABLE', 'REVOKED', 'SUSPENDED', 'REVOCATION_SIGNATURE_INVALID'],
    ['BASE45_INVALID', 'NOT_AN_EHIC', 'PROFILE_UNKNOWN', 'CBOR_NOT_DETERMINISTIC', 'TEXT_LOWER_CASE'],
    ['BEFORE_PERIOD', 'AFTER_PERIOD', 'START_AFTER_END', 'TREATMENT_DATE_IN_FUTURE'],
  ];
  for (const codes of groups) {
    const said = codes.map((code) => explainCode(code, undefined, language));
    expect(new Set(said.map(({ title }) => title)).size).toBe(codes.length);
    expect(new Set(said.map(({ sentence }) => sentence)).size).toBe(codes.length);
  }
});

test.each(LANGUAGES)(
  '%s: every text, step, status, field and word differs from English where it is another language',
  (language) => {
    if (language === 'en') return;
    const [own, english] = [chooseLanguage(language).messages, chooseLanguage('en').messages];
    for (const id of Object.keys(english.texts) as (keyof typeof english.texts)[]) {
      expect(own.texts[id][1], id).not.toBe(english.texts[id][1]);
    }
    for (const id of STEP_IDS) expect(own.steps[id]).not.toBe(english.steps[id]);
  },
);

test('advice is never to refuse when only this program could not check', () => {
  const unchecked = CODES.filter((code) => /^(?:REGISTRY|REVOCATION|CLOCK|TOO_MANY|BASE45)_/.test(code));
  expect(unchecked.length).toBeGreaterThan(15);
  for (const code of unchecked) expect(ADVICE_OF[code]).not.toBe('refuse');
  for (const code of ['SIGNATURE_INVALID', 'REVOKED', 'ALGORITHM_NOT_ALLOWED'] as const) {
    expect(ADVICE_OF[code]).toBe('refuse');
  }
});

test('facts are put in: dates as DD/MM/YYYY, fields and kinds in words', () => {
  const said = (code: ReasonCode, params: Params) => explainCode(code, params, 'en').sentence;
  expect(said('AFTER_PERIOD', { treatmentDate: '2025-09-22' })).toContain('22/09/2025');
  expect(said('CERTIFICATE_EXPIRED', { from: '2020-01-02', until: '2024-03-04' })).toContain('04/03/2024');
  expect(said('NOT_AN_EHIC', { kind: 'boarding pass' })).toContain('boarding pass');
  expect(said('NOT_AN_EHIC', { kind: 'unknown' })).not.toContain('unknown');
  expect(said('FIELD_TOO_LONG', { field: 'institution.name', max: 21 })).toMatch(/name of the institution.*21/);
  expect(explainCode('NOT_AN_EHIC', { kind: 'contact' }, 'de').sentence).toContain('Kontakt');
});

test('a fact of another form does not come through', () => {
  for (const value of ['Doe', 'x'.repeat(20), '<b>', '__proto__', '[{kind}]', '1234567890', '2025-13-01']) {
    for (const name of ['kind', 'field', 'treatmentDate', 'version', 'today']) {
      for (const code of ['NOT_AN_EHIC', 'FIELD_UNKNOWN', 'AFTER_PERIOD', 'PROFILE_UNKNOWN'] as const) {
        expect(explainCode(code, { [name]: value }, 'en')).toEqual(explainCode(code, undefined, 'en'));
      }
    }
  }
});

test.each(LANGUAGES)('%s: an approved report says so and what to compare', (language) => {
  const before = explain(approvedReport, language);
  expect(before).toEqual({
    title: chooseLanguage(language).messages.approved.title,
    sentence: expect.stringContaining('22/09/2025'),
    advice: chooseLanguage(language).messages.approved.advice,
  });
  for (const value of [prc.familyName, prc.givenNames, prc.personalId])
    expect(JSON.stringify(before)).not.toContain(value);
  const same = explain(approvedReport.withIdentityCheck({ nameMatches: true, birthDateMatches: true }), language);
  expect(same.advice).not.toBe(before.advice);
  const other = explain(approvedReport.withIdentityCheck({ nameMatches: true, birthDateMatches: false }), language);
  expect(other).toEqual(explainCode('BIRTH_DATE_MISMATCH', undefined, language));
});

test('an approved report says when revocation was not checked', () => {
  const unchecked = cardReport.steps.some(({ id, status }) => id === 'revocation-status' && status === 'N/A');
  expect(unchecked).toBe(true);
  expect(explain(cardReport, 'en').sentence).toContain('was not checked');
  const steps = cardReport.steps.map((step) =>
    step.id === 'revocation-status' ? { ...step, status: 'PASSED' as const } : step,
  );
  expect(explain({ ...cardReport, steps } as VerificationReport, 'en').sentence).not.toContain('was not checked');
});

test('once name and date of birth agree, the advice is that of the revocation that was not checked, if it could be', () => {
  const adviceOf = (code: ReasonCode) => {
    const steps = approvedReport.steps.map((step) =>
      step.id === 'revocation-status' ? { ...step, status: 'N/A' as const, code } : step,
    );
    const identified = ['name-matches-identity', 'birth-date-matches-identity'].map(
      (id) => ({ id, group: 'business', status: 'PASSED' }) as (typeof steps)[number],
    );
    return explain({ ...approvedReport, steps: [...steps, ...identified] } as VerificationReport, 'en').advice;
  };
  const { advice, approved } = chooseLanguage('en').messages;
  expect(adviceOf('REVOCATION_UNREACHABLE')).toBe(advice['decide-without-revocation']);
  expect(adviceOf('REVOCATION_REFERENCE_MISSING')).toBe(approved.adviceWhenIdentified);
});

test('a rejected report is explained by its failed step', async () => {
  const report = await verifierWith().verify('https://example.com');
  expect(explain(report, 'en')).toEqual(explainCode('NOT_AN_EHIC', { kind: 'web address' }, 'en'));
});

test('steps and warnings have a mark, words and, with a code, an explanation', async () => {
  const report = await verifierWith().verify(`${(await issue(ehic)).text}\n`);
  const { steps, warnings } = explainSteps(report, 'en');
  expect(steps.map(({ id, mark }) => [id, mark])).toEqual(report.steps.map(({ id, status }) => [id, MARKS[status]]));
  for (const step of [...steps, ...warnings]) {
    expect(step.name.length).toBeGreaterThan(5);
    expect(step.explanation === undefined).toBe(step.code === undefined);
  }
  expect(warnings.map(({ code }) => code)).toEqual(['TEXT_LINE_BREAKS']);
  expect(new Set(Object.values(MARKS)).size).toBe(4);
});

test.each(['tlh', '', 'EN', 'de_AT'])('ERR_EHIC_LANGUAGE for %j', (language) => {
  const expected = expect.objectContaining({ code: 'ERR_EHIC_LANGUAGE' });
  expect(() => explain(approvedReport, language)).toThrow(expected);
  expect(() => explainCode('REVOKED', undefined, language)).toThrow(expected);
  expect(() => explainSteps(approvedReport, language)).toThrow(expected);
});

test('a region is ignored, and both written forms of Norwegian are one', () => {
  expect(explain(approvedReport, 'de-AT')).toEqual(explain(approvedReport, 'de'));
  for (const tag of ['nb', 'nn-NO']) expect(explain(approvedReport, tag)).toEqual(explain(approvedReport, 'no'));
  expect(LANGUAGES).toHaveLength(26);
});

test.each(['UNSIGNED', 'DOCUMENT_SAVED_ANEW'] as const)(
  'of a PDF that is %s it says what counts, and never that the page agrees',
  async (code) => {
    const { text } = await issue();
    const scan = (signature: DocumentSignature): Scan => ({
      text,
      source: 'pdf',
      pdf: { pages: 1, page: 1, signature },
    });
    const said =
      'The code is genuine. The page around it is not protected and may have been changed: use the data shown here, not the printed page.';
    const report = await verifierWith().verify(scan({ intact: false, code }));
    expect(report.conclusion).toBe('APPROVED');
    expect(explain(report, 'en').sentence).toContain(said);
    for (const language of LANGUAGES) {
      const { length } = explain(approvedReport, language).sentence;
      expect(explain(report, language).sentence.length).toBeGreaterThan(length + 50);
    }
    // The sentence is missing when only a code was scanned, and when the document is rejected before its code is
    // examined.
    expect(explain(approvedReport, 'en').sentence).not.toContain(said);
    const strict = await verifierWith({ requirePdfSignature: true }).verify(scan({ intact: false, code }));
    expect(strict.conclusion).toBe('REJECTED');
    expect(explain(strict, 'en').sentence).not.toContain('genuine');
  },
);

test('a remark about the PDF is no reason to call anybody, and a failure is', async () => {
  const text = (await issue()).text;
  const pdf = {
    pages: 1,
    page: 1,
    signature: { intact: false, code: 'UNSIGNED' },
    printedText: 'Name: Somebody Else\nDate of birth: 01/01/1999',
  } as const;
  const report = await verifierWith().verify({ text, source: 'pdf', pdf });
  expect(explain(report, 'en').sentence).toMatch(/covers the treatment date.*use the data shown here/);
  const { nothing, 'ask-for-original': original } = chooseLanguage('en').messages.advice;
  const unsigned = explainSteps(report, 'en').steps.find(({ code }) => code === 'UNSIGNED')!;
  expect(unsigned.explanation!.advice).toBe(nothing);
  const strict = await verifierWith({ requirePdfSignature: true }).verify({ text, source: 'pdf', pdf });
  expect(explain(strict, 'en').advice).toBe(original);
});

test.each(LANGUAGES)('%s: revocation that was not checked is not called not applicable', async (language) => {
  const { notChecked, statuses } = chooseLanguage(language).messages;
  expect(Object.values(statuses)).not.toContain(notChecked);
  const said = (code: ReasonCode, status: 'N/A' | 'WARNING') => {
    const steps = approvedReport.steps.map((step) => (revocationStep(step) ? { ...step, status, code } : step));
    return explainSteps({ steps, warnings: [] }, language).steps.find(revocationStep)!.statusText;
  };
  const codes = CODES.filter((code) => code.startsWith('REVOCATION_') && code !== 'REVOCATION_REFERENCE_MISSING');
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(said(code, 'N/A')).toBe(notChecked);
  expect(said('REVOCATION_STALE', 'WARNING')).toBe(statuses.WARNING);
  expect(said('REVOCATION_REFERENCE_MISSING', 'N/A')).toBe(statuses['N/A']);
});

test.each(LANGUAGES)('%s: an approved report says when the page around the code is not protected', (language) => {
  const { approved, texts } = chooseLanguage(language).messages;
  expect(approved.pageNotProtected).toMatch(/^\p{Lu}[^{}[\]]{60,250}\.$/u);
  const { sentence } = explain(approvedReport, language);
  const [first, ...others] = approvedReport.steps;
  const codes = ['UNSIGNED', 'DOCUMENT_SAVED_ANEW', 'PRINTED_TEXT_DIFFERS', 'PRINTED_TEXT_UNREADABLE'] as const;
  for (const code of [...codes, 'DOCUMENT_ATTACHED'] as const) {
    const warning = { ...first!, status: 'WARNING', code } as const;
    for (const found of [{ warnings: [warning] }, { steps: [warning, ...others] }]) {
      const report = { ...approvedReport, ...found } as VerificationReport;
      expect(explain(report, language).sentence).toBe(`${sentence} ${approved.pageNotProtected}`);
    }
  }
  const blank = { ...first!, status: 'WARNING', code: 'DOCUMENT_TRAILING_SPACE' } as const;
  const report = { ...approvedReport, warnings: [blank] } as VerificationReport;
  expect(explain(report, language).sentence).toBe(sentence);
  expect(texts.PRINTED_TEXT_DIFFERS[1]).not.toBe(texts.PRINTED_TEXT_UNREADABLE[1]);
});

test('a language of eehic/language is accepted, by eehic/report/core too', () => {
  const own: Language = { ...de, messages: { ...de.messages, approved: { ...de.messages.approved, title: 'Gut' } } };
  for (const { explain, explainCode, explainSteps } of [report, core]) {
    expect(explain(approvedReport, own)).toEqual({ ...explain(approvedReport, de), title: 'Gut' });
    expect(explainCode('REVOKED', undefined, own)).toEqual(report.explainCode('REVOKED', undefined, 'de'));
    expect(explainSteps(approvedReport, own)).toEqual(report.explainSteps(approvedReport, 'de'));
  }
});

test.each(['de', null, undefined, {}, { language: 'de' }])('%j is not a language for eehic/report/core', (language) => {
  const expected = expect.objectContaining({ code: 'ERR_EHIC_LANGUAGE' });
  expect(() => core.explain(approvedReport, language as never)).toThrow(expected);
  expect(() => core.explainCode('REVOKED', undefined, language as never)).toThrow(expected);
  expect(() => core.explainSteps(approvedReport, language as never)).toThrow(expected);
});
