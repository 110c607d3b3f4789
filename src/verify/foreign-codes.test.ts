import { describe, expect, it } from 'vitest';
import { coseProfile } from '../profiles/cose/profile.ts';
import { isTypedOtherwise, nameForeignCode } from './foreign-codes.ts';
import { verifierWith } from './verify.fixture.ts';

/** A hundred characters: one that no Base45 has, and so many more letters and spaces; the rest are digits. */
const typed = ({ letters = 50, spaces = 0 }) => `Ö${'A'.repeat(letters - 1)}${' '.repeat(spaces)}`.padEnd(100, '1');

describe('a text that was typed with another keyboard layout', () => {
  it.each<[string, string, boolean]>([
    ['another colon, 20 characters', 'EH1Ö'.padEnd(20, 'A'), true],
    ['another colon, 19 characters', 'EH1Ö'.padEnd(19, 'A'), false],
    ['half letters, no space', typed({}), true],
    ['99 characters', typed({}).slice(0, 99), false],
    ['letters in lower case', typed({}).replace('A', 'a'), false],
    ['Base45', typed({}).replace('Ö', 'A'), false],
    ['40 letters of a hundred', typed({ letters: 40 }), false],
    ['41 letters of a hundred', typed({ letters: 41 }), true],
    ['79 letters of a hundred', typed({ letters: 79 }), true],
    ['80 letters of a hundred', typed({ letters: 80 }), false],
    ['7 spaces of a hundred', typed({ spaces: 7 }), true],
    ['8 spaces of a hundred', typed({ spaces: 8 }), false],
  ])('%s', (_, text, expected) => expect(isTypedOtherwise(text)).toBe(expected));
});

describe('what a text is that no profile recognises', () => {
  it.each<[string, string, object | undefined]>([
    ['EH2:A', 'PROFILE_UNKNOWN', { version: 'EH2' }],
    ['EH12:A', 'PROFILE_UNKNOWN', { version: 'EH12' }],
    ['EH123:A', 'PROFILE_UNKNOWN', { version: 'EH123' }],
    ['EH1234:A', 'NOT_AN_EHIC', { kind: 'unknown' }],
    ['HC1:6BF', 'NOT_AN_EHIC', { kind: 'EU Digital COVID Certificate' }],
    ['https://example.org', 'NOT_AN_EHIC', { kind: 'web address' }],
    ['WIFI:S:x;;', 'NOT_AN_EHIC', { kind: 'Wi-Fi access' }],
    ['words', 'NOT_AN_EHIC', { kind: 'unknown' }],
    ['eh1:ABC', 'TEXT_LOWER_CASE', undefined],
    ['AB1:'.padEnd(100, '0'), 'NOT_AN_EHIC', { kind: 'national COVID or health certificate' }],
    ['6BF'.padEnd(100, '0'), 'PROFILE_UNKNOWN', undefined],
    ['6BF'.padEnd(99, '0'), 'NOT_AN_EHIC', { kind: 'unknown' }],
    [typed({}), 'KEYBOARD_LAYOUT', undefined],
  ])('%.20s', (text, code, params) => {
    expect(nameForeignCode(text, [coseProfile])).toEqual({ status: 'NOT PASSED', code, ...(params ? { params } : {}) });
  });
});

describe('what a profile recognises and cannot decode', () => {
  const failureOf = async (text: string) => {
    const report = await verifierWith().verify(text);
    return report.conclusion === 'REJECTED' ? [report.failure.code, report.failure.params] : [];
  };

  it.each<[string, string, string]>([
    ['letters of other layouts alone', 'EH1:É', 'BASE45_INVALID'],
    ['typed characters without such letters', `EH1:${'A1'.repeat(60)}#`, 'BASE45_INVALID'],
    ['typed characters with such letters', `EH1:${'A1'.repeat(60)}Ö`, 'KEYBOARD_LAYOUT'],
  ])('%s', async (_, text, code) => expect((await failureOf(text))[0]).toBe(code));

  it('is too long only with more code points than a code holds', async () => {
    expect((await failureOf('\u{1f4b3}'.repeat(4296)))[0]).toBe('NOT_AN_EHIC');
    expect(await failureOf('\u{1f4b3}'.repeat(4297))).toEqual(['TEXT_TOO_LONG', { max: 4296 }]);
  });

  it('a defect of a profile is no fault of the text', async () => {
    const decode = () => {
      throw new TypeError('a defect');
    };
    await expect(verifierWith({ profiles: [{ ...coseProfile, decode }] }).verify('EH1:A')).rejects.toThrow('a defect');
  });
});
