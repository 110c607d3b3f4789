import { createIssuer, createVerifier, type VerificationReport } from 'eehic';
import { snapshotRegistry } from 'eehic/registry';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { describe, expect, it } from 'vitest';
import { asReport, withAnswers } from './report.ts';
import { verdictOf } from './verdict.ts';

const now = () => new Date('2026-11-27T10:00:00Z');
const repository = createMockRepository();
const verifier = createVerifier({ registry: repository.registry(), now, timeZone: 'UTC' });
const signer = await demoSigner(demoInstitution('BE'));
const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard('BE', 'PRC', '2026-11-27'));
const approved = await verifier.verify(issued.text);
const rejected = await verifier.verify('HC1:ABC');
const stale = snapshotRegistry(repository.resolve(), { time: '2026-11-01T00:00:00Z', now });
const unchecked = await createVerifier({ registry: stale, now, timeZone: 'UTC' }).verify(issued.text);

/** As it comes out of a worker. */
const sent = ({ withIdentityCheck: _, ...report }: VerificationReport) => structuredClone(report);
/** Without the function, which nothing compares. */
const facts = (report: object) => ({ ...report, withIdentityCheck: undefined });

describe('answers to the two questions', () => {
  it.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('name %s, date of birth %s: the report is that of the library', (name, birthDate) => {
    const expected = approved.withIdentityCheck({ nameMatches: name, birthDateMatches: birthDate });
    expect(facts(withAnswers(sent(approved), { name, birthDate }))).toEqual(facts(expected));
    const revived = asReport(sent(approved)).withIdentityCheck({ nameMatches: name, birthDateMatches: birthDate });
    expect(facts(revived)).toEqual(facts(expected));
  });

  it('one yes is not enough, one no is', () => {
    expect(withAnswers(approved, { name: true })).toBe(approved);
    const { steps } = withAnswers(approved, { birthDate: false });
    expect(steps.at(-1)).toMatchObject({ id: 'birth-date-matches-identity', code: 'BIRTH_DATE_MISMATCH' });
    expect(steps.some(({ id }) => id === 'name-matches-identity')).toBe(false);
  });

  it('an answer that was changed takes the place of the first', () => {
    const first = withAnswers(approved, { name: false, birthDate: true });
    expect(withAnswers(first, { name: true, birthDate: true })).toEqual(
      withAnswers(approved, { name: true, birthDate: true }),
    );
  });

  it('change nothing in a rejected report', () => {
    expect(withAnswers(rejected, { name: true, birthDate: false })).toBe(rejected);
  });
});

it('the verdict tells apart what is refused, what could not be checked, and what belongs to somebody else', () => {
  expect(verdictOf(approved)).toBe('approved');
  expect(verdictOf(rejected)).toBe('rejected');
  expect(verdictOf(unchecked)).toBe('unchecked');
  expect(verdictOf(withAnswers(approved, { name: false }))).toBe('identity');
  expect(verdictOf(withAnswers(approved, { name: true, birthDate: true }))).toBe('approved');
});
