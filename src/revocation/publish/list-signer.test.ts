import { describe, expect, it } from 'vitest';
import type { EhicError } from '../../errors.ts';
import { signer, URL_OF_LIST } from '../revocation.fixture.ts';
import { parseIssuer, reportSize } from './list-signer.ts';

const MAX = 10_000_000;
const options = { signer, url: URL_OF_LIST };

describe('the size of a list (spec/revocation.md, Sizes and several lists)', () => {
  it('of 10,000,000 bytes is read by verifiers', () => {
    const list = new Uint8Array(MAX);
    expect(reportSize(list, options)).toBe(list);
    expect(reportSize('x'.repeat(MAX), options)).toHaveLength(MAX);
  });

  it('beyond that is an error, or is reported and returned', () => {
    const list = new Uint8Array(MAX + 1);
    const error = { code: 'ERR_EHIC_REVOCATION_TOO_LARGE', params: { size: MAX + 1, max: MAX } };
    expect(() => reportSize(list, options)).toThrow(expect.objectContaining(error));
    const told: EhicError[] = [];
    expect(reportSize(list, { ...options, onTooLarge: (each) => void told.push(each) })).toBe(list);
    expect(told).toMatchObject([error]);
  });
});

describe('the institution of a list', () => {
  it('is written as its country and id', () => {
    expect(parseIssuer({ countryCode: 'BE', officialId: '01 20' })).toBe('BE:01 20');
  });

  it.each([
    undefined,
    null,
    {},
    { countryCode: 'BE' },
    { countryCode: 'BE', officialId: '' },
    { countryCode: 'BE', officialId: 7 },
    { countryCode: 'be', officialId: '1' },
    { countryCode: 'BEL', officialId: '1' },
    { countryCode: 'B', officialId: '1' },
    { countryCode: ' BE', officialId: '1' },
  ])('%j is none', (wrong) => {
    expect(() => parseIssuer(wrong as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'issuer' } }),
    );
  });
});
