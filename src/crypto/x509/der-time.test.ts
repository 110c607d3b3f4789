import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { der } from './certificates.fixture.ts';
import { DerError, readFirstDer } from './der.ts';
import { readTime } from './der-time.ts';

describe('RFC 5280 4.1.2.5: times', () => {
  const utc = (text: string) => readTime(readFirstDer(der(0x17, utf8Encode(text))));
  const generalized = (text: string) => readTime(readFirstDer(der(0x18, utf8Encode(text))));

  it.each([
    ['500101000000Z', '1950-01-01T00:00:00.000Z'],
    ['991231235959Z', '1999-12-31T23:59:59.000Z'],
    ['000101000000Z', '2000-01-01T00:00:00.000Z'],
    ['000229120000Z', '2000-02-29T12:00:00.000Z'],
    ['491231235959Z', '2049-12-31T23:59:59.000Z'],
  ])('two digits of a year: %s is %s', (text, expected) => {
    expect(utc(text).toISOString()).toBe(expected);
  });

  it.each([
    ['00010101000000Z', '0001-01-01T00:00:00.000Z'],
    ['00500101000000Z', '0050-01-01T00:00:00.000Z'],
    ['20240229235959Z', '2024-02-29T23:59:59.000Z'],
    ['20501231235959Z', '2050-12-31T23:59:59.000Z'],
    ['99991231235959Z', '9999-12-31T23:59:59.000Z'],
  ])('four digits of a year: %s is %s', (text, expected) => {
    expect(generalized(text).toISOString()).toBe(expected);
  });

  it.each([
    '20230229000000Z',
    '20230431000000Z',
    '20230001000000Z',
    '20231301000000Z',
    '20230100000000Z',
    '20230132000000Z',
    '20230101240000Z',
    '20230101006000Z',
    '20230101000060Z',
    '20230101000000',
    '20230101000000z',
    '202301010000Z',
    '20230101000000.0Z',
    '20230101000000+0000',
    '2023010100000/Z',
    '2023010100000:Z',
    '20 30101000000Z',
    '',
  ])('%j is none', (text) => {
    expect(() => generalized(text)).toThrow(DerError);
    expect(() => utc(text.slice(2))).toThrow(DerError);
  });

  it('each form has its own tag, and no other tag is a time', () => {
    expect(() => utc('20230101000000Z')).toThrow(DerError);
    expect(() => generalized('230101000000Z')).toThrow(DerError);
    for (const tag of [0x04, 0x16, 0x19]) {
      for (const text of ['230101000000Z', '20230101000000Z']) {
        expect(() => readTime(readFirstDer(der(tag, utf8Encode(text))))).toThrow(DerError);
      }
    }
  });
});
