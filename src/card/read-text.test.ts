import { describe, expect, test } from 'vitest';
import { readCard } from './read.ts';
import { codePointLength, findUnsafeCharacter, isNfc, isPrintableLatin } from './text.ts';

const CARD = {
  document: 'PRC',
  country: 'DE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-05-17',
  personalId: '80051712345',
  institution: { id: '0120', name: 'AOK' },
  validFrom: '2025-09-01',
  validTo: '2025-12-01',
  issuedOn: '2025-09-22',
};

/** Each printed text with its limits (PoC 2.1, Decision S2). */
const TEXTS = [
  ['familyName', 1, 40],
  ['givenNames', 1, 35],
  ['personalId', 1, 20],
  ['institution.id', 4, 10],
  ['institution.name', 1, 21],
  ['cardId', 1, 20],
] as const;

function cardWith(field: string, text: string): object {
  const [outer, inner] = field.split('.');
  return inner ? { ...CARD, institution: { ...CARD.institution, [inner]: text } } : { ...CARD, [outer!]: text };
}
const violations = (field: string, text: string) => readCard(cardWith(field, text)).violations;
const codes = (field: string, text: string) => violations(field, text).map(({ code }) => code);

describe.each(TEXTS)('PoC 2.1: %s has %i to %i code points', (field, min, max) => {
  test('at its limits', () => {
    expect(violations(field, 'x'.repeat(min))).toEqual([]);
    expect(violations(field, 'x'.repeat(max))).toEqual([]);
    expect(violations(field, 'x'.repeat(max + 1))).toEqual([{ code: 'FIELD_TOO_LONG', field, params: { max } }]);
    expect(violations(field, 'x'.repeat(min - 1))).toEqual([{ code: 'FIELD_TOO_SHORT', field, params: { min } }]);
  });

  test('astral characters count once', () => {
    expect(violations(field, '\u{20000}'.repeat(max))).toEqual([]);
    expect(codes(field, '\u{20000}'.repeat(max + 1))).toEqual(['FIELD_TOO_LONG']);
  });

  test('lengths count after NFC', () => {
    expect(violations(field, 'e\u0301'.repeat(max))).toEqual([]);
    // U+0958 becomes two code points in NFC.
    expect(codes(field, '\u0958'.repeat(max))).toEqual(['FIELD_TOO_LONG']);
  });

  test('CHARACTER_NOT_ALLOWED and TEXT_EDGE_SPACE', () => {
    expect(violations(field, 'ab\u202ecd')).toEqual([
      { code: 'CHARACTER_NOT_ALLOWED', field, params: { codePoint: 'U+202E' } },
    ]);
    expect(violations(field, ' abcd')).toEqual([{ code: 'TEXT_EDGE_SPACE', field }]);
  });
});

describe('Text: issuing refuses what is not seen', () => {
  test.each([
    ['Hangul filler', '\u3164', 'U+3164'],
    ['half-width Hangul filler', '\uffa0', 'U+FFA0'],
    ['Hangul choseong filler', '\u115f', 'U+115F'],
    ['Hangul jungseong filler', '\u1160', 'U+1160'],
    ['empty Braille pattern', '\u2800', 'U+2800'],
    ['combining grapheme joiner', '\u034f', 'U+034F'],
    ['variation selector 1', '\ufe00', 'U+FE00'],
    ['variation selector 16', '\ufe0f', 'U+FE0F'],
    ['variation selector 17', '\u{e0100}', 'U+E0100'],
    ['Khmer inherent vowel', '\u17b4', 'U+17B4'],
    ['Mongolian free variation selector', '\u180b', 'U+180B'],
    ['tag letter', '\u{e0041}', 'U+E0041'],
    ['null note head', '\u{1d159}', 'U+1D159'],
    ['hieroglyphic blank', '\u{13441}', 'U+13441'],
    ['Khitan filler', '\u{16fe4}', 'U+16FE4'],
    ['half fill space', '\u303f', 'U+303F'],
    ['object replacement character', '\ufffc', 'U+FFFC'],
    ['replacement character', '\ufffd', 'U+FFFD'],
    ['Tifinagh consonant joiner', '\u2d7f', 'U+2D7F'],
    ['Brahmi number joiner', '\u{1107f}', 'U+1107F'],
    ['interlinear annotation anchor', '\ufff9', 'U+FFF9'],
    ['zero width space', '\u200b', 'U+200B'],
    ['zero width joiner', '\u200d', 'U+200D'],
    ['zero width non-joiner', '\u200c', 'U+200C'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['left-to-right mark', '\u200e', 'U+200E'],
    ['first strong isolate', '\u2068', 'U+2068'],
    ['Arabic letter mark', '\u061c', 'U+061C'],
    ['soft hyphen', '\u00ad', 'U+00AD'],
    ['word joiner', '\u2060', 'U+2060'],
    ['tag letter', '\u{e0041}', 'U+E0041'],
    ['private use', '\ue000', 'U+E000'],
    ['private use, astral', '\u{10fffd}', 'U+10FFFD'],
    ['nul', '\u0000', 'U+0000'],
    ['tab', '\t', 'U+0009'],
    ['line feed', '\n', 'U+000A'],
    ['delete', '\u007f', 'U+007F'],
    ['C1 control', '\u0085', 'U+0085'],
    ['line separator', '\u2028', 'U+2028'],
    ['unassigned', '\u0378', 'U+0378'],
    ['noncharacter', '\uffff', 'U+FFFF'],
    ['lone high surrogate', '\ud800', 'U+D800'],
    ['lone low surrogate', '\udc00', 'U+DC00'],
  ])('CHARACTER_NOT_ALLOWED: %s', (_, character, codePoint) => {
    expect(violations('familyName', `a${character}b`)).toEqual([
      { code: 'CHARACTER_NOT_ALLOWED', field: 'familyName', params: { codePoint } },
    ]);
    expect(codes('familyName', `ab${character}`)).toContain('CHARACTER_NOT_ALLOWED');
    expect(codes('familyName', `${character}ab`)).toContain('CHARACTER_NOT_ALLOWED');
  });

  test('CHARACTER_NOT_ALLOWED: a combining mark with nothing before it', () => {
    for (const mark of ['\u0301', '\u0308', '\u0489', '\u20dd', '\u0e31']) {
      const codePoint = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      for (const text of [mark, `${mark}a`]) {
        expect(violations('familyName', text)).toEqual([
          { code: 'CHARACTER_NOT_ALLOWED', field: 'familyName', params: { codePoint } },
        ]);
      }
      expect(codes('familyName', `a${mark}`)).toEqual([]);
    }
  });

  test('TEXT_EDGE_SPACE is white space of Unicode, which U+FEFF is not', () => {
    expect(codes('familyName', '\ufeffa')).toEqual(['CHARACTER_NOT_ALLOWED']);
    expect(codes('familyName', 'a\u0085')).toEqual(['CHARACTER_NOT_ALLOWED', 'TEXT_EDGE_SPACE']);
  });

  test.each([' a', 'a ', '\u00a0a', 'a\u00a0', 'a\u3000', 'a\u2003', ' '])('TEXT_EDGE_SPACE: %j', (text) => {
    expect(codes('familyName', text)).toEqual(['TEXT_EDGE_SPACE']);
  });

  test.each([
    "O'Súilleabháin",
    'van der Meer',
    'D’Angelo',
    'Smith-Jones',
    'Weiß',
    'Łukasiewicz',
    'Ștefan',
    'J.',
    'a\u00a0b',
    '李',
  ])('%s is fine', (text) => expect(violations('familyName', text)).toEqual([]));

  test('the other texts are dates and codes, where nothing of the kind can stand', () => {
    for (const field of ['country', 'birthDate', 'issuedOn', 'validFrom', 'validTo']) {
      const text = (CARD as unknown as Record<string, string>)[field]!;
      expect(readCard({ ...CARD, [field]: `${text}\u200b` }).card).toBeUndefined();
    }
  });
});

describe('Text: NFC', () => {
  test('NFD is brought into NFC, in every text', () => {
    const nfd = 'a\u0308e\u0301xy';
    for (const [field] of TEXTS) {
      const { card } = readCard(cardWith(field, nfd));
      expect(JSON.stringify(card)).toContain('äéxy');
      expect(JSON.stringify(card)).not.toContain(nfd);
    }
  });

  test('singletons and composition exclusions', () => {
    expect(readCard(cardWith('familyName', '\u212bngstr\u00f6m')).card?.familyName).toBe('\u00c5ngstr\u00f6m');
    expect(isNfc('\u0958')).toBe(false);
    expect(isNfc('\u0915\u093c')).toBe(true);
    expect(isNfc('')).toBe(true);
  });
});

describe('Decision S2: ISO 8859-1 to -4, else the remark TEXT_NOT_LATIN', () => {
  test.each([
    ['familyName', 'Αγγελόπουλος'],
    ['givenNames', 'Йоана'],
    ['institution.name', 'ΕΦΚΑ'],
    ['familyName', 'D’Angelo'],
    ['familyName', '€'],
  ])('%s %s', (field, text) => {
    expect(readCard(cardWith(field, text))).toMatchObject({
      violations: [],
      remarks: [{ code: 'TEXT_NOT_LATIN', field }],
    });
  });

  test.each([
    'Österreicher',
    'Țăranu',
    'Ștefan',
    'Šimić',
    'Đurđica',
    'Dvořáková',
    'Sørensen',
    'Põldmäe',
    'Lefèvre',
    'Szűcs',
    'Bērziņš',
    'Ģirts',
    'Žukauskaitė',
    'Ġużeppi',
    'Łukasiewicz',
    'Þórðardóttir',
    'Ľubica',
    'Ţurcanu',
    'Ŋ',
    'Ħ',
    'ĉ',
    'ÿ',
    "O'Neill",
  ])('no remark for %s', (text) => {
    expect(readCard(cardWith('familyName', text)).remarks).toEqual([]);
  });

  test('the replacement character and characters between the sets are not in them', () => {
    for (const character of ['\ufffd', '\u0080', '\u20ac', 'œ', 'Ÿ', 'ſ', 'Ə', 'α', 'б', '\u{1f600}']) {
      expect(isPrintableLatin(character), character).toBe(false);
    }
  });
});

describe('text functions', () => {
  test('length in code points', () => {
    expect([
      codePointLength(''),
      codePointLength('aé€'),
      codePointLength('\u{1f600}'),
      codePointLength('e\u0301'),
      codePointLength('\uffffa'),
      codePointLength('\u{10000}a'),
    ]).toEqual([0, 3, 1, 2, 2, 2]);
  });

  test('the first unsafe character is named, with four digits at least', () => {
    expect(findUnsafeCharacter('a\u0001\u202e')).toBe('U+0001');
    expect(findUnsafeCharacter('abc é')).toBeUndefined();
  });
});
