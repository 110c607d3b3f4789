import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { signed } from '../cms/signers.fixture.ts';
import { checkDocumentSignature } from './check-document-signature.ts';
import { readDictionary } from './pdf-dictionary.ts';

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
});
