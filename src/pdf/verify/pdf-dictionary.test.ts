import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { signed } from '../cms/signers.fixture.ts';
import { checkDocumentSignature } from './check-document-signature.ts';
import { findHeader, readDictionary, readObjectAround, readReference } from './pdf-dictionary.ts';

const isRead = (text: string) => readDictionary(utf8Encode(text), 0) !== undefined;
const keys = (count: number) => Array.from({ length: count }, (_, index) => `/K${index} 1`).join(' ');

describe('a dictionary is read up to', () => {
  test('999 keys', () => {
    expect(isRead(`<< ${keys(999)} >>`)).toBe(true);
    expect(isRead(`<< ${keys(1000)} >>`)).toBe(false);
  });

  test('a value of 1,000 tokens', () => {
    expect(isRead(`<< /A [${' 1'.repeat(998)} ] >>`)).toBe(true);
    expect(isRead(`<< /A [${' 1'.repeat(999)} ] >>`)).toBe(false);
  });

  test('a depth of 20', () => {
    const nested = (depth: number) => `<< /A ${'['.repeat(depth)}${']'.repeat(depth)} >>`;
    expect(isRead(nested(20))).toBe(true);
    expect(isRead(nested(21))).toBe(false);
  });
});

describe('a dictionary (ISO 32000-1 7.3.7)', () => {
  test.each([
    '<< /A 1 /B (a (b) c) /C <00> /D [ << /E /F >> ] >>',
    '<< /A (\\() /B 1 >>',
    '<< /A 12 65535 R /B 1 >>',
    '<< /A 12  0\n\tR /B 1 >>',
    '<< /A 12 0 R>>',
    '<< /A 12 /B true >>',
  ])('%s', (text) => {
    expect(isRead(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a bracket of an array', '[ /A 1 >>'],
    ['a key that is a string', '<< (A) 1 >>'],
    ['a key that is a number', '<< 1 1 >>'],
    ['a key without a value', '<< /A >>'],
    ['a key without a value, in an array', '[ << /A ] >>'],
    ['a value that closes what is not open', '<< /A ] >>'],
    ['a comment as value', '<< /A %x\n>>'],
    ['a word that is no reference', '<< /A 1 0 RG >>'],
    ['no end', '<< /A 1'],
  ])('is not %s', (_, text) => {
    expect(isRead(text)).toBe(false);
  });

  test('is not read on from elsewhere when a string does not end', () => {
    const file = utf8Encode('/B 1 >> << /A (x');
    expect(readDictionary(file, 8)).toBeUndefined();
  });
});

describe('an indirect object (ISO 32000-1 7.3.10)', () => {
  const headerIn = (text: string, max = 1000) => findHeader(utf8Encode(text), text.length, max)?.id;

  test('is that of the last header before a place', () => {
    expect(headerIn('1 0 obj 22 0 obj')).toBe('22 0');
    expect(headerIn('1 0 obj 22 0 obj <<')).toBe('22 0');
    expect(headerIn('12 65535 obj')).toBe('12 65535');
    expect(headerIn('0000000012 00000 obj')).toBe('12 0');
  });

  test('has two numbers in its header, with one space after each', () => {
    expect(headerIn('1 0 obj << /A (an obj)')).toBe('1 0');
    for (const text of ['obj', ' obj', '0 obj', '1 0  obj', '1 0obj', '1\t0 obj', '1 0 Obj']) {
      expect(headerIn(text), text).toBeUndefined();
    }
  });

  test('begins at most as far before the place as is searched', () => {
    expect(headerIn(`1 0 obj${' '.repeat(100)}`, 100)).toBe('1 0');
    expect(headerIn(`1 0 obj${' '.repeat(101)}`, 100)).toBeUndefined();
    const around = (space: number) => {
      const file = utf8Encode(`1 0 obj${' '.repeat(space)}<< /A 1 >> endobj`);
      return readObjectAround(file, file.indexOf(0x2f))?.id;
    };
    expect(around(2 ** 20 - 3)).toBe('1 0');
    expect(around(2 ** 20 - 2)).toBeUndefined();
  });
});

test('a reference is that which begins at a place, after white space', () => {
  const at = (text: string) => readReference(utf8Encode(text), 0);
  expect(at('6 0 R')).toBe('6 0');
  expect(at(' \r\n\t\0\f12 65535 R')).toBe('12 65535');
  for (const text of ['', 'null 6 0 R', '<< 6 0 R', '6 R', '6 0', '6 0 obj']) expect(at(text), text).toBeUndefined();
});

describe('a signature dictionary has up to', () => {
  const codeOf = async (pdf: Parameters<typeof signed>[1]) => {
    const result = await checkDocumentSignature(signed({}, pdf));
    return result.intact ? 'intact' : `${result.code}: ${result.params?.problem}`;
  };
  const DOC_MDP = '<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>';
  const OTHER = '<< /TransformMethod /Identity >>';

  test('four references', async () => {
    const references = (count: number) => ({ entries: { Reference: `[${DOC_MDP}${OTHER.repeat(count - 1)}]` } });
    expect(await codeOf(references(4))).toBe('intact');
    expect(await codeOf(references(5))).toBe('CMS_INVALID: DocMDP');
  });

  test('16 places that name its DocMDP', async () => {
    const named = (count: number) => ({ catalog: `/Perms [ ${'<< /DocMDP 6 0 R >> '.repeat(count - 1)}]` });
    expect(await codeOf(named(16))).toBe('intact');
    expect(await codeOf(named(17))).toBe('CMS_INVALID: DocMDP');
  });

  test('one DocMDP among its references, and of level 1 only', async () => {
    expect(await codeOf({ entries: { Reference: `[${DOC_MDP}${DOC_MDP}]` } })).toBe('CMS_INVALID: DocMDP');
    expect(await codeOf({ entries: { Reference: `[${DOC_MDP.replace('/P 1', '/P 2')}]` } })).toBe(
      'CMS_INVALID: DocMDP',
    );
    expect(await codeOf({ entries: { Reference: `[${OTHER}]` } })).toBe('CMS_INVALID: DocMDP');
  });

  test.each([
    ['a reference that is no dictionary', '[9 0 R]'],
    ['parameters that are no dictionary', '[<< /TransformMethod /DocMDP /TransformParams 9 0 R >>]'],
  ])('one DocMDP, and not %s', async (_, Reference) => {
    expect(await codeOf({ entries: { Reference } })).toBe('CMS_INVALID: DocMDP');
  });

  test.each([
    ['6 0 R', 'intact'],
    ['5 0 R', 'CMS_INVALID: DocMDP'],
    ['null /Other 6 0 R', 'CMS_INVALID: DocMDP'],
  ])('a DocMDP that refers to it, also in an object after it: %s', async (reference, code) => {
    const after = `1\n>>\nendobj\n7 0 obj\n<< /DocMDP ${reference}`;
    expect(await codeOf({ entries: { Last: after } })).toBe(code);
    expect(await codeOf({ catalog: `/Perms << /DocMDP ${reference} >>` })).toBe(code);
  });
});
