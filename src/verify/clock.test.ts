import { describe, expect, it } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { explain } from '../report/explain.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from './verifier.ts';

const NOW = '2026-11-26T10:00:00Z';
const issuer = createIssuer({
  signer: await demoSigner(demoInstitution('BE')),
  now: () => new Date(NOW),
  timeZone: 'UTC',
});
const { text } = await issuer.issue(sampleCard('BE', 'PRC', '2026-11-26'));

/** A verifier whose clock shows `time`; the registry is one that answers now, or a list that was made at `listTime`. */
function verify(time: string, { listTime, treatmentDate }: { listTime?: string; treatmentDate?: string } = {}) {
  const now = () => new Date(time);
  const registry = createMockRepository().registry(listTime === undefined ? {} : { time: listTime, now });
  const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
  return verifier.verify(text, treatmentDate === undefined ? {} : { treatmentDate });
}

const codesOf = (report: Awaited<ReturnType<typeof verify>>) => report.warnings.map(({ code }) => code);

describe('a clock that is behind', () => {
  it.each([
    ['at the beginning of 1970', '1970-01-01T00:03:00Z', {}, 'BEFORE_PERIOD'],
    ['in 1970, with a list held', '1970-01-01T00:03:00Z', { listTime: NOW }, 'REGISTRY_STALE'],
    [
      'in 1970, with the true day of treatment',
      '1970-01-01T00:03:00Z',
      { treatmentDate: '2026-11-26' },
      'TREATMENT_DATE_IN_FUTURE',
    ],
    ['by a year', '2025-11-26T10:00:00Z', {}, 'BEFORE_PERIOD'],
    ['by a year, with a list held', '2025-11-26T10:00:00Z', { listTime: NOW }, 'REGISTRY_STALE'],
    ['by two days', '2026-11-24T09:00:00Z', {}, 'BEFORE_PERIOD'],
  ] as const)('%s is named as the cause', async (_, time, conditions, code) => {
    const report = await verify(time, conditions);
    expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { code } });
    expect(codesOf(report)).toContain('CLOCK_WRONG');
    expect(explain(report, 'en').title).toMatch(/clock/i);
  });

  it('says at least what day it must be', async () => {
    const { warnings } = await verify('2025-11-26T10:00:00Z');
    const { params } = warnings.find(({ code }) => code === 'CLOCK_WRONG')!;
    expect(params).toEqual({ today: '2025-11-26', atLeast: '2026-11-26' });
  });
});

describe('a clock that may be right', () => {
  it('does not excuse a day of treatment that the person gave', async () => {
    const report = await verify(NOW, { treatmentDate: '2025-11-26' });
    expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { code: 'BEFORE_PERIOD' } });
    expect(codesOf(report)).not.toContain('CLOCK_WRONG');
  });

  it('what is not signed by the institution proves nothing', async () => {
    const now = () => new Date('2025-11-26T10:00:00Z');
    const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });
    const report = await verifier.verify(`${text.slice(0, -6)}000000`);
    expect(report.conclusion).toBe('REJECTED');
    expect(codesOf(report)).not.toContain('CLOCK_WRONG');
  });

  it('an approved document has no such remark', async () => {
    const report = await verify(NOW, { listTime: NOW });
    expect(report.conclusion).toBe('APPROVED');
    expect(codesOf(report)).not.toContain('CLOCK_WRONG');
  });
});
