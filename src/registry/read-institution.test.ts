import { describe, expect, it } from 'vitest';
import { peekInstitution, readRawInstitution } from './read-institution.ts';

const issuer = (members: object) => readRawInstitution({ countryCode: 'BE', officialId: '0120', ...members });

describe('officialId', () => {
  it.each<[unknown, string]>([
    ['0120', '0120'],
    [120, '120'],
    [0, '0'],
  ])('%j is read', (officialId, expected) => expect(issuer({ officialId })?.officialId).toBe(expected));

  it.each([-1, 1.5, 2 ** 53, Number.NaN, '', null, undefined, true, ['0120'], {}])('%j is not accepted', (officialId) =>
    expect(issuer({ officialId })).toBeUndefined(),
  );
});

describe('an accreditation period', () => {
  const read = (period: object) =>
    peekInstitution(
      issuer({ accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2020-01-01', ...period }] })!,
    ).accreditationPeriods;
  const open = [{ portableDocument: 'EHIC', validFrom: '2020-01-01' }];

  it.each([{}, { validUntil: null }, { validUntil: '' }, { validUntil: ' ' }])('%j is open', (period) =>
    expect(read(period)).toEqual(open),
  );

  it('with an end of another type is omitted, not treated as open', () => {
    expect(read({ validUntil: 0 })).toEqual([]);
    expect(read({ validUntil: false })).toEqual([]);
  });

  it('with an end keeps it unchanged', () => {
    expect(read({ validUntil: 'soon' })).toEqual([{ ...open[0], validUntil: 'soon' }]);
  });
});
