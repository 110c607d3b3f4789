import { createIssuer, createVerifier } from 'eehic';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { describe, expect, it } from 'vitest';
import { oldestKept, toCsv, toEntry } from './entry.ts';

const now = () => new Date('2026-11-27T10:00:00Z');
const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });
const card = sampleCard('BE', 'EHIC', '2026-11-27');
const issued = await createIssuer({ signer: await demoSigner(demoInstitution('BE')), now, timeZone: 'UTC' }).issue(
  card,
);

describe('an entry of the log', () => {
  it('of an approved card has the institution, and nothing of the person', async () => {
    const entry = toEntry(await verifier.verify(issued.text));
    expect(entry).toEqual({
      time: '2026-11-27T10:00:00.000Z',
      treatmentDate: '2026-11-27',
      verdict: 'approved',
      institution: 'BE:0120',
    });
  });

  it('has what was answered about the identity document, once that is known', async () => {
    const report = await verifier.verify(issued.text);
    const of = (answers: object) => {
      const { verdict, identity } = toEntry(report, answers);
      return [verdict, identity];
    };
    expect(of({})).toEqual(['approved', undefined]);
    expect(of({ name: true })).toEqual(['approved', undefined]);
    expect(of({ name: true, birthDate: true })).toEqual(['approved', 'agrees']);
    expect(of({ birthDate: false })).toEqual(['identity', 'differs']);
    expect(toEntry(await verifier.verify('HC1:ABC'), { name: true, birthDate: true })).not.toHaveProperty('identity');
  });

  it('of a refused one has the reason, and nothing of what it claims', async () => {
    const entry = toEntry(await verifier.verify('HC1:ABC'));
    expect(entry).toEqual({
      time: '2026-11-27T10:00:00.000Z',
      treatmentDate: '2026-11-27',
      verdict: 'rejected',
      code: 'NOT_AN_EHIC',
    });
  });
});

it('what is as old as the days say is kept, and nothing older', () => {
  expect(oldestKept(now(), 30)).toBe('2026-10-28T10:00:00.000Z');
  expect(oldestKept(now(), 1)).toBe('2026-11-26T10:00:00.000Z');
});

it('the CSV has a line an entry, and no cell that a spreadsheet would compute', () => {
  const entry = { time: '2026-11-27T10:00:00.000Z', treatmentDate: '2026-11-27', verdict: 'approved' } as const;
  expect(
    toCsv([
      { ...entry, institution: 'BE:0120' },
      { ...entry, institution: '=A1,"x"' },
    ]),
  ).toBe(
    [
      'time,treatmentDate,verdict,identity,code,institution',
      '2026-11-27T10:00:00.000Z,2026-11-27,approved,,,BE:0120',
      `2026-11-27T10:00:00.000Z,2026-11-27,approved,,,"'=A1,""x"""`,
      '',
    ].join('\r\n'),
  );
});
