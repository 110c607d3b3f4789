import { describe, expect, test } from 'vitest';
import { expectRefused, reasonOf, STRICT } from './cbor.fixture.ts';

describe('RFC 8949 3.4: tags are refused everywhere', () => {
  test.each([
    ['date as text', 'c074323031332d30332d32315432303a30343a30305a'],
    ['date as number', 'c11a514b67b0'],
    ['bignum', 'c249010000000000000000'],
    ['Base64', 'd74401020304'],
    ['URI', 'd82076687474703a2f2f7777772e6578616d706c652e636f6d'],
    ['self-described', 'd9d9f700'],
    ['set', 'd9010280'],
    ['regular expression', 'd81b8261786167'],
    ['record', 'd9dff880'],
    ['shared value', 'd81c80'],
    ['in an array', '81c100'],
    ['as a key', 'a1c10000'],
    ['as a value', 'a100c100'],
    ['of 64 bits', 'dbffffffffffffffff00'],
  ])('%s', (_, hex) => expectRefused(hex, 'CBOR_TYPE_NOT_ALLOWED'));
});

describe('RFC 8949 3.3: simple values and floats', () => {
  test.each(['e0', 'e1', 'f3', 'f0', 'f820', 'f8ff', '81f820'])('simple value %s', (hex) => {
    expectRefused(hex, 'CBOR_TYPE_NOT_ALLOWED');
  });

  test.each(['f800', 'f814', 'f816', 'f818', 'f81f', '81f818'])('simple value below 32 in two bytes %s', (hex) => {
    expectRefused(hex, 'CBOR_INVALID');
  });

  test.each(['f8', '81f8', 'd8', 'd900', 'db00000000000000'])('simple value or tag that is cut off %s', (hex) => {
    expectRefused(hex, 'CBOR_TRUNCATED');
  });

  test.each(['f90000', 'f93c00', 'fa47c35000', 'fb3ff199999999999a', 'f7', '81f90000', 'a1f9000000', 'a100f7'])(
    'strict limits refuse the float or undefined %s',
    (hex) => {
      expect(reasonOf(hex)).toBe('read');
      expect(reasonOf(hex, STRICT)).toBe('CBOR_TYPE_NOT_ALLOWED');
    },
  );

  test.each(['f9', 'f900', 'fa000000', 'fb00000000000000'])('truncated float %s', (hex) => {
    expect(reasonOf(hex)).toBe('CBOR_TRUNCATED');
  });
});

describe('RFC 8949 3: well-formedness (Appendix F)', () => {
  test.each([
    '1c',
    '1d',
    '1e',
    '3c',
    '3d',
    '3e',
    '5c',
    '5d',
    '5e',
    '7c',
    '7d',
    '7e',
    '9c',
    '9d',
    '9e',
    'bc',
    'bd',
    'be',
    'dc',
    'dd',
    'de',
    'fc',
    'fd',
    'fe',
  ])('reserved additional information %s', (hex) => expectRefused(hex, 'CBOR_INVALID'));

  test.each(['ff', 'df', '1f', '3f', '81ff', '81df'])('additional information 31 without a length %s', (hex) => {
    expectRefused(hex, 'CBOR_INVALID');
  });

  test.each(['ff', '81ff', '8200ff', 'a1ff', 'a1ff00', 'a100ff', 'a20000ff', '1f', '3f', '9f81ff', 'df00ff'])(
    'a break or indefinite length where it is not allowed: %s',
    (hex) => expect(reasonOf(hex)).not.toBe('read'),
  );

  test.each(['bf00ff', 'bf000001ff'])('an odd number of items in a map of indefinite length: %s', (hex) => {
    expect(reasonOf(hex)).toBe('CBOR_INVALID');
  });

  test.each([
    '5f00ff',
    '5f21ff',
    '5f6100ff',
    '5f80ff',
    '5fa0ff',
    '5fc000ff',
    '5fe0ff',
    '7f4100ff',
    '5f5f4100ffff',
    '7f7f6100ffff',
  ])('a chunk that is not a definite string of the same kind: %s', (hex) => expect(reasonOf(hex)).toBe('CBOR_INVALID'));

  test.each([
    '',
    '18',
    '19',
    '1900',
    '1a000000',
    '1b00000000000000',
    '38',
    '41',
    '61',
    '4201',
    '81',
    '8200',
    'a1',
    'a100',
    'a20102',
    '58',
    '5801',
    '5900',
    '590001',
    '78',
    '7801',
    '98',
    '9801',
    'b8',
    'b801',
    'b80100',
  ])('a definite item that is cut off: %j', (hex) => expectRefused(hex, 'CBOR_TRUNCATED'));

  test.each([
    '5f',
    '5f4100',
    '7f',
    '7f6100',
    '9f',
    '9f0102',
    'bf',
    'bf01020102'.slice(0, 6),
    '819f',
    '9f80ff'.slice(0, 4),
  ])('an indefinite item that is cut off: %s', (hex) => expect(reasonOf(hex)).toBe('CBOR_TRUNCATED'));

  test.each([
    '5affffffff',
    '7affffffff',
    '9affffffff',
    'baffffffff',
    '5a7fffffff00',
    '5bffffffffffffffff010203',
    '7bffffffffffffffff010203',
    '9bffffffffffffffff',
    'bbffffffffffffffff',
    '9b7fffffffffffffff010203',
    '9b8000000000000000',
    '5b0000000100000000',
    'bb8000000000000000',
    '5b7fffffffffffffff',
    '9b0020000000000000',
    '05affffffff'.slice(1),
  ])('a length beyond the input, without its memory: %s', (hex) => expectRefused(hex, 'CBOR_TRUNCATED'));

  test.each(['0000', '8000', 'a000', '60ff', '4000', 'f600', 'f6f6', '0a0a'])('bytes after the item: %s', (hex) => {
    expectRefused(hex, 'CBOR_TRAILING');
  });

  test('bytes after an item of indefinite length', () => {
    for (const hex of ['9fffff', '5fff00', 'bfffa0']) expect(reasonOf(hex)).toBe('CBOR_TRAILING');
  });
});

describe('RFC 8949 3.2: indefinite lengths', () => {
  test.each(['9fff', 'bfff', '5fff', '7fff', '5f4101ff', '7f6161ff', '819fff', 'a100bfff', 'a17f6161ff00'])(
    '%s: read in general, refused in strict limits',
    (hex) => {
      expect(reasonOf(hex)).toBe('read');
      expect(reasonOf(hex, STRICT)).toBe('CBOR_INDEFINITE_LENGTH');
    },
  );
});

describe('RFC 8949 3.1: text is UTF-8', () => {
  test.each([
    '61ff',
    '61c3',
    '62c328',
    '62c0af',
    '63eda080',
    '64f4908080',
    '81' + '61ff',
    'a161ff00',
    'a10061ff',
    `7861${'ff'.repeat(97)}`,
  ])('%s', (hex) => expectRefused(hex, 'CBOR_TEXT_NOT_UTF8'));

  test('each chunk has to be UTF-8 by itself (RFC 8949 3.2.3)', () => {
    expect(reasonOf('7f61c361bcff')).toBe('CBOR_TEXT_NOT_UTF8');
    expect(reasonOf('7f62c3bcff')).toBe('read');
  });

  test('byte strings may hold anything', () => {
    expect(reasonOf('43ff80c0', STRICT)).toBe('read');
  });
});
