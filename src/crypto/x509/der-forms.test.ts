import { describe, expect, it } from 'vitest';
import { concatBytes, hexDecode, hexEncode, utf8Encode } from '../../codec/bytes.ts';
import { ecdsaSignatureFromDer, ecdsaSignatureToDer } from '../ecdsa-signature.ts';
import { isNullOrAbsent, readAlgorithm, readHash } from '../hash-algorithms.ts';
import { der, integer, NULL, octets, oid, SHA256, sequence, setOf, TRUE } from './certificates.fixture.ts';
import { DerCursor, DerError, encodeDer, readFirstDer, readInside, readMembers, readOid, TAG } from './der.ts';
import { readTime } from './der-time.ts';
import { isWhiteSpace, readOuterSequence } from './outer-sequence.ts';
import { isDerSequence } from './pem.ts';

const first = (hex: string) => readFirstDer(hexDecode(hex)!);

describe('X.690 8.19: object identifiers', () => {
  it.each([
    ['060100', '0.0'],
    ['060127', '0.39'],
    ['060128', '1.0'],
    ['06014f', '1.39'],
    ['060150', '2.0'],
    ['06017f', '2.47'],
    ['06028100', '2.48'],
    ['06022a7f', '1.2.127'],
    ['06032a8100', '1.2.128'],
    ['06082affffffffffff7f', `1.2.${2 ** 49 - 1}`],
    ['06092a81ffffffffffff7f', `1.2.${2n ** 50n - 1n}`],
    ['060a2affffffffffffffff7f', `1.2.${2n ** 63n - 1n}`],
    ['060affffffffffffffffff7f', `2.${2n ** 70n - 1n - 80n}`],
  ])('%s is %s', (hex, dotted) => {
    expect(readOid(first(hex))).toBe(dotted);
  });

  it('an arc has 19 bytes, and its first byte is not empty', () => {
    expect(readOid(first(`06142a${'ff'.repeat(18)}7f`))).toBe(`1.2.${2n ** 133n - 1n}`);
    for (const hex of [`06152a${'ff'.repeat(19)}7f`, '06032a8001', '06028001']) {
      expect(() => readOid(first(hex)), hex).toThrow(DerError);
    }
  });
});

describe('X.690 10.1: lengths', () => {
  it.each([
    [0, '0400'],
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [65_535, '0482ffff'],
    [65_536, '0483010000'],
  ])('of %i bytes are written as %s', (length, head) => {
    const bytes = encodeDer(TAG.octetString, new Uint8Array(length));
    expect(hexEncode(bytes).slice(0, head.length)).toBe(head);
    expect(bytes).toHaveLength(head.length / 2 + length);
    expect(readFirstDer(bytes).content).toHaveLength(length);
  });

  it.each(['04817f', '0482007f', '048200ff', '0483000100', '048300ffff', '048400ffffff'])(
    '%s is not the shortest',
    (head) => {
      const length = Number.parseInt(head.slice(4), 16);
      expect(() => readFirstDer(concatBytes(hexDecode(head)!, new Uint8Array(length)))).toThrow(DerError);
    },
  );

  it('parts are written one after the other, and read from any place', () => {
    const bytes = encodeDer(TAG.sequence, NULL, TRUE);
    expect(hexEncode(bytes)).toBe('300505000101ff');
    expect(hexEncode(readFirstDer(bytes, 4).bytes)).toBe('0101ff');
    expect(() => readFirstDer(bytes, 6)).toThrow(DerError);
    expect(() => readFirstDer(bytes, 7)).toThrow(DerError);
  });

  it.each(['1f0100', '3f0100', 'bf0100', 'ff0100'])('%s has a tag of several bytes', (hex) => {
    expect(() => first(hex)).toThrow(DerError);
  });
});

describe('what is inside', () => {
  it('of an explicit tag is one element of the right kind', () => {
    expect(readInside(readFirstDer(der(0xa0, integer(7))), TAG.integer).content).toEqual(Uint8Array.of(7));
    for (const content of [[], [integer(7), integer(7)], [NULL], [sequence(integer(7))]]) {
      expect(() => readInside(readFirstDer(der(0xa0, ...content)), TAG.integer)).toThrow(DerError);
    }
  });

  it('of a sequence is read to its end', () => {
    expect(readMembers({ content: new Uint8Array(0) })).toEqual([]);
    expect(readMembers(readFirstDer(sequence(NULL, NULL, TRUE))).map(({ tag }) => tag)).toEqual([5, 5, 1]);
    const cursor = new DerCursor(readFirstDer(sequence()));
    expect(cursor.optional(TAG.null)).toBeUndefined();
    expect(() => cursor.end()).not.toThrow();
  });
});

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

describe('the outer SEQUENCE of a certificate (spec/registry.md)', () => {
  const content = octets(new Uint8Array(200));
  const read = (...bytes: (number | Uint8Array)[]) =>
    readOuterSequence(concatBytes(...bytes.map((each) => (typeof each === 'number' ? Uint8Array.of(each) : each))));
  const shortest = sequence(content);

  it('is returned with its length in the shortest form, and what follows it', () => {
    for (const head of [
      [0x81, 203],
      [0x82, 0, 203],
      [0x84, 0, 0, 0, 203],
      [0x90, ...new Array<number>(15).fill(0), 203],
    ]) {
      const found = read(0x30, ...head, content, 7, 8);
      expect(found && hexEncode(found.der)).toBe(hexEncode(shortest));
      expect(found?.rest).toEqual(Uint8Array.of(7, 8));
    }
    expect(hexEncode(read(0x30, 0x81, 3, 1, 1, 0)!.der)).toBe('3003010100');
    expect(hexEncode(read(0x30, 0x82, 0, 3, 1, 1, 0)!.der)).toBe('3003010100');
    expect(hexEncode(read(0x30, 3, 1, 1, 0)!.der)).toBe('3003010100');
    expect(hexEncode(read(0x30, 0)!.der)).toBe('3000');
    expect(read(0x30, 0, 7)!.rest).toEqual(Uint8Array.of(7));
  });

  it('has a length of 16 bytes at most, and is there as a whole', () => {
    expect(read(0x30, 0x91, ...new Array<number>(16).fill(0), 203, content)).toBeUndefined();
    expect(read(0x30, 0x81, 204, content)).toBeUndefined();
    expect(read(0x30, 1)).toBeUndefined();
    expect(read(0x30)).toBeUndefined();
    expect(read()).toBeUndefined();
    expect(read(0x31, 0)).toBeUndefined();
    expect(read(0x04, 0)).toBeUndefined();
  });

  it('of indefinite length ends with two zeros, after members that are DER', () => {
    for (const end of [[], [0x20], [0x0d, 0x0a]]) {
      const found = read(0x30, 0x80, content, 0, 0, ...end);
      expect(found && hexEncode(found.der)).toBe(hexEncode(shortest));
      expect(found?.rest).toEqual(Uint8Array.from(end));
    }
    expect(hexEncode(read(0x30, 0x80, 0, 0)!.der)).toBe('3000');
    for (const end of [[], [0], [0, 1], [1, 0], [0, 0, 7]]) expect(read(0x30, 0x80, content, ...end)).toBeUndefined();
    expect(read(0x30, 0x80, 0x04, 5, 0, 0)).toBeUndefined();
    expect(read(0x30, 0x80, 0)).toBeUndefined();
    expect(read(0x30, 0x80)).toBeUndefined();
  });

  it('white space after it is that of ASCII', () => {
    const found = Array.from({ length: 256 }, (_, byte) => byte).filter(isWhiteSpace);
    expect(found).toEqual([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);
  });
});

describe('one SEQUENCE of definite length', () => {
  it.each([
    ['3000', true],
    ['30017f', true],
    ['3081017f', true],
    ['308400000001ff', true],
    ['30', false],
    ['', false],
    ['3100', false],
    ['3001', false],
    ['30010000', false],
    ['3080', false],
    ['30800000', false],
    ['30850000000001ff', false],
    ['308102ff', false],
  ])('%s: %s', (hex, expected) => {
    expect(isDerSequence(hexDecode(hex)!)).toBe(expected);
  });

  it('of 127 and of 128 bytes', () => {
    expect(isDerSequence(concatBytes(Uint8Array.of(0x30, 0x7f), new Uint8Array(127)))).toBe(true);
    expect(isDerSequence(concatBytes(Uint8Array.of(0x30, 0x80), new Uint8Array(128)))).toBe(false);
    expect(isDerSequence(concatBytes(Uint8Array.of(0x30, 0x82, 1, 2), new Uint8Array(258)))).toBe(true);
    expect(isDerSequence(concatBytes(Uint8Array.of(0x30, 0x82, 2, 1), new Uint8Array(258)))).toBe(false);
  });
});

describe('RFC 3279 2.2.3: ECDSA signatures in DER', () => {
  it.each([
    ['00010002', '3006020101020102'],
    ['00800100', '30080202008002020100'],
    ['7fff8000', '300902027fff0203008000'],
    ['00000000', '3006020100020100'],
    ['ffffffff', '300a020300ffff020300ffff'],
  ])('%s is written as %s', (raw, expected) => {
    expect(hexEncode(ecdsaSignatureToDer(hexDecode(raw)!))).toBe(expected);
    if (raw !== '00000000') expect(ecdsaSignatureFromDer(hexDecode(expected)!, 2)).toEqual(hexDecode(raw));
  });

  it.each(['30070203010000020101', '3008020201000202 7fff'.replace(' ', ''), '30080203008000020101'])(
    '%s is read only where both numbers fit',
    (hex) => {
      expect(ecdsaSignatureFromDer(hexDecode(hex)!, 1)).toBeUndefined();
    },
  );

  it.each(['30080202007f020101', '300702020000020101', '3005 0200020101'.replace(' ', ''), '3106020101020102'])(
    '%s is not DER',
    (hex) => {
      expect(ecdsaSignatureFromDer(hexDecode(hex)!, 2)).toBeUndefined();
    },
  );
});

describe('RFC 5280 4.1.1.2: an AlgorithmIdentifier', () => {
  it('is an identifier with parameters or without', () => {
    expect(readAlgorithm(readFirstDer(sequence(oid('1.2.3'))))).toEqual({ oid: '1.2.3', parameters: undefined });
    expect(readAlgorithm(readFirstDer(sequence(oid('1.2.3'), NULL))).parameters?.tag).toBe(TAG.null);
    for (const wrong of [sequence(), setOf([oid('1.2.3')]), sequence(oid('1.2.3'), NULL, NULL), sequence(NULL)]) {
      expect(() => readAlgorithm(readFirstDer(wrong))).toThrow(DerError);
    }
  });

  it('NULL is empty', () => {
    expect(isNullOrAbsent(undefined)).toBe(true);
    expect(isNullOrAbsent(readFirstDer(NULL))).toBe(true);
    expect(isNullOrAbsent(readFirstDer(der(0x05, Uint8Array.of(0))))).toBe(false);
    expect(isNullOrAbsent(readFirstDer(sequence()))).toBe(false);
    expect(readHash(readFirstDer(SHA256))).toBe('SHA-256');
  });
});
