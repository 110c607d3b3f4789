import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import type { CborValue } from '../../codec/cbor.ts';
import { claims, faultOf, LIST, UUID } from './claims.fixture.ts';

const status = (...entries: [CborValue, CborValue][]) => new Map([['status_list', new Map(entries)]]);

describe('cose profile, payload: token ids and revocation references', () => {
  test('token ids that are not 16 bytes', () => {
    for (const length of [0, 15, 17, 36])
      expect(faultOf(claims({}, { 7: new Uint8Array(length) }))).toBe('FIELD_VALUE tokenId');
    expect(faultOf(claims({}, { 7: UUID }))).toBe('FIELD_TYPE tokenId');
    expect(faultOf(claims({}, { 7: null }))).toBe('FIELD_TYPE tokenId');
  });

  test('revocation references: not both, and of the right shape', () => {
    const good = status(['idx', 1], ['uri', LIST]);
    expect(faultOf(claims({}, { 65535: good }))).toBe('read');
    expect(faultOf(claims({}, { 65535: good, [-65538]: LIST }))).toBe('FIELD_VALUE revocation');
    const lists =
      '[] [["idx",1]] [["uri","u"]] [["idx",-1],["uri","u"]] [["idx",1.5],["uri","u"]] [["idx","1"],["uri","u"]] ' +
      '[["idx",1],["uri",1]] [["idx",1],["uri","u"],["x",1]] [["Idx",1],["uri","u"]] [["idx",null],["uri","u"]]';
    const shapes: CborValue[] = lists.split(' ').map((json) => status(...JSON.parse(json)));
    shapes.push(null, LIST, [], new Map(), new Map([['status_list', 1]]), status(['idx', 2n ** 63n], ['uri', LIST]));
    shapes.push(new Map<CborValue, CborValue>([...good, ['x', 1]]));
    for (const value of shapes) expect(faultOf(claims({}, { 65535: value }))).toBe('FIELD_TYPE revocation');
    for (const value of [1, null, utf8Encode(LIST)])
      expect(faultOf(claims({}, { [-65538]: value }))).toBe('FIELD_TYPE revocation');
  });

  test.each(['a:x', 'urn:x', 'A1+.-:!~', 'https://example.com/list?a#b', 'ftp://x', 'a::'])('%j is a URI', (uri) => {
    expect(faultOf(claims({}, { [-65538]: uri }))).toBe('read');
    expect(faultOf(claims({}, { 65535: status(['idx', 0], ['uri', uri]) }))).toBe('read');
  });

  test.each([
    '',
    'a',
    'a:',
    ':x',
    '1a:x',
    '-a:x',
    '+:x',
    ' a:x',
    'a:x ',
    'a:x\n',
    'a b:x',
    'a:b c',
    'a:é',
    'é:x',
    '/a:x',
  ])('%j is none', (uri) => {
    expect(faultOf(claims({}, { [-65538]: uri }))).toBe('REVOCATION_URI_INVALID revocation');
    const reference = status(['idx', 0], ['uri', uri]);
    expect(faultOf(claims({}, { 65535: reference }))).toBe('REVOCATION_URI_INVALID revocation');
  });
});
