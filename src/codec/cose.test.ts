import { describe, expect, test } from 'vitest';
import { DecodeError } from '../errors.ts';
import { concatBytes, hexDecode, hexEncode, utf8Encode } from './bytes.ts';
import { type CborMap, type CborValue, encodeCbor } from './cbor.ts';
import { decodeSign1, encodeProtectedHeader, encodeSign1, signatureStructure } from './cose.ts';
import { reasonOf as reasonOfReading } from './reason.fixture.ts';

const NONE = new Uint8Array(0);
const PAYLOAD = utf8Encode('This is the content.');
const ALG_ES256 = new Map<CborValue, CborValue>([[1, -7]]);

const reasonOf = (hex: string): string => reasonOfReading(() => decodeSign1(hexDecode(hex)));

describe('RFC 9052 4.4: Sig_structure', () => {
  test('context, protected header, external data, payload', () => {
    // This is RFC 9052 C.2.1 with an empty external_aad.
    expect(hexEncode(signatureStructure(hexDecode('a10126'), PAYLOAD))).toBe(
      `846a5369676e61747572653143a101264054${hexEncode(PAYLOAD)}`,
    );
    expect(hexEncode(signatureStructure(hexDecode('a10126'), PAYLOAD, hexDecode('11aa22bb')))).toBe(
      `846a5369676e61747572653143a101264411aa22bb54${hexEncode(PAYLOAD)}`,
    );
  });

  test('lengths at the boundaries of their sizes', () => {
    for (const length of [0, 23, 24, 255, 256, 65_535, 65_536]) {
      const bytes = new Uint8Array(length).fill(7);
      expect(Buffer.compare(signatureStructure(bytes, PAYLOAD), encodeCbor(['Signature1', bytes, NONE, PAYLOAD]))).toBe(
        0,
      );
      expect(Buffer.compare(signatureStructure(NONE, bytes), encodeCbor(['Signature1', NONE, NONE, bytes]))).toBe(0);
    }
    const long = signatureStructure(NONE, new Uint8Array(0x01020304));
    expect(hexEncode(long.subarray(0, 20))).toBe('846a5369676e61747572653140405a0102030400');
  });

  test('an empty protected header is a string of length zero (RFC 9052 3)', () => {
    expect(encodeProtectedHeader(new Map())).toEqual(new Uint8Array(0));
    expect(hexEncode(encodeProtectedHeader(ALG_ES256))).toBe('a10126');
  });

  test('toBeSigned is over the protected header as it was sent, not as one would write it', () => {
    // The header is {1: -7} with the algorithm in a longer form.
    const { toBeSigned, alg } = decodeSign1(hexDecode('8444a1013806a041014102'));
    expect(alg).toBe(-7);
    expect(hexEncode(toBeSigned)).toBe('846a5369676e61747572653144a1013806404101');
  });

  test('and over the payload as it was sent', () => {
    const { toBeSigned, payload } = decodeSign1(hexDecode('8443a10126a05f4101420203ff4102'));
    expect(payload).toEqual(Uint8Array.of(1, 2, 3));
    expect(hexEncode(toBeSigned)).toBe('846a5369676e61747572653143a101264043010203');
  });
});

describe('RFC 9052 4.2: COSE_Sign1', () => {
  test('what is put together is taken apart', () => {
    const unprotectedHeader: CborMap = new Map<CborValue, CborValue>([[4, utf8Encode('11')]]);
    const signature = new Uint8Array(64).fill(7);
    const bytes = encodeSign1({ protectedHeader: ALG_ES256, unprotectedHeader, payload: PAYLOAD, signature });
    const message = decodeSign1(bytes);
    expect(hexEncode(message.protectedBytes)).toBe('a10126');
    expect(message).toMatchObject({
      protectedHeader: ALG_ES256,
      unprotectedHeader,
      payload: PAYLOAD,
      signature,
      alg: -7,
    });
    expect(message.toBeSigned).toEqual(signatureStructure(hexDecode('a10126'), PAYLOAD));
    expect(message.kid).toEqual(utf8Encode('11'));
  });

  test('written: untagged with an empty map, or with tag 18', () => {
    const parts = { protectedHeader: ALG_ES256, payload: Uint8Array.of(1), signature: Uint8Array.of(2) };
    expect(hexEncode(encodeSign1(parts))).toBe('8443a10126a041014102');
    expect(hexEncode(encodeSign1({ ...parts, tagged: true }))).toBe('d28443a10126a041014102');
    expect(hexEncode(encodeSign1({ ...parts, payload: null }))).toBe('8443a10126a0f64102');
  });

  test.each([
    ['untagged', '8443a10126a041014102'],
    ['tag 18', 'd28443a10126a041014102'],
    ['tag 61 around 18 (RFC 8392 6)', 'd83dd28443a10126a041014102'],
  ])('read: %s', (_, hex) => {
    expect(decodeSign1(hexDecode(hex))).toMatchObject({
      alg: -7,
      payload: Uint8Array.of(1),
      signature: Uint8Array.of(2),
    });
  });

  test('read: a detached payload is null and signed as empty', () => {
    const { payload, toBeSigned } = decodeSign1(hexDecode('8443a10126a0f64102'));
    expect(payload).toBeNull();
    expect(hexEncode(toBeSigned)).toBe('846a5369676e61747572653143a101264040');
  });

  test('read: indefinite lengths and any order of header parameters', () => {
    const { alg, kid } = decodeSign1(hexDecode('9f46a20441310126a041014102ff'));
    expect(alg).toBe(-7);
    expect(kid).toEqual(utf8Encode('1'));
    expect(decodeSign1(hexDecode('d29f43a10126bfff5f4101ff5f4102ffff')).payload).toEqual(Uint8Array.of(1));
  });

  test('read: a protected header of length zero, and one that is an empty map', () => {
    for (const hex of ['8440a041014102', '8441a0a041014102']) {
      const { protectedHeader, alg, kid } = decodeSign1(hexDecode(hex));
      expect(protectedHeader).toEqual(new Map());
      expect([alg, kid]).toEqual([undefined, undefined]);
    }
  });

  test('alg is that of the protected header only; kid that of the protected header first', () => {
    const unprotected = decodeSign1(hexDecode('8440a20126044131' + '41014102'));
    expect(unprotected.alg).toBeUndefined();
    expect(unprotected.kid).toEqual(utf8Encode('1'));
    const both = decodeSign1(hexDecode('8446a20126044132' + 'a104413141014102'));
    expect(both.kid).toEqual(utf8Encode('2'));
  });

  test.each([
    ['not an array', 'a0'],
    ['a text', '6161'],
    ['three elements', '8343a10126a04101'],
    ['five elements', '8543a10126a04101410200'],
    ['none', '80'],
    ['protected header a map', '84a10126a041014102'],
    ['protected header a text', '8463a10126a041014102'],
    ['unprotected header null', '8443a10126f641014102'],
    ['unprotected header an array', '8443a101268041014102'],
    ['unprotected header as bytes', '8443a1012641a041014102'],
    ['payload a text', '8443a10126a061614102'],
    ['payload a map', '8443a10126a0a04102'],
    ['payload undefined', '8443a10126a0f74102'],
    ['payload false', '8443a10126a0f44102'],
    ['signature null', '8443a10126a04101f6'],
    ['signature a text', '8443a10126a041016161'],
    ['signatures of COSE_Sign', '8443a10126a0410180'],
    ['protected bytes an array', '844180a041014102'],
    ['protected bytes an integer', '844101a041014102'],
    ['tag 61 without tag 18', 'd83d8443a10126a041014102'],
    ['tag 61 around 61', 'd83dd83dd28443a10126a041014102'],
  ])('refused: %s', (_, hex) => {
    expect(reasonOf(hex)).toMatch(/^(?:COSE_STRUCTURE_INVALID|CBOR_)/);
  });

  test.each([
    ['tag 18 twice', 'd2d28443a10126a041014102', 'CBOR_TYPE_NOT_ALLOWED'],
    ['tag 17 (COSE_Mac0)', 'd18443a10126a041014102', 'CBOR_TYPE_NOT_ALLOWED'],
    ['tag 98 (COSE_Sign)', 'd8628443a10126a041014102', 'CBOR_TYPE_NOT_ALLOWED'],
    ['tag 18 around 61', 'd2d83d8443a10126a041014102', 'CBOR_TYPE_NOT_ALLOWED'],
    ['a tag in the protected header', '8444a101c126a041014102', 'CBOR_TYPE_NOT_ALLOWED'],
    ['bytes after the message', '8443a10126a04101410200', 'CBOR_TRAILING'],
    ['bytes after the protected map', '8444a1012600a041014102', 'CBOR_TRAILING'],
    ['alg twice', '8445a201260126a041014102', 'CBOR_DUPLICATE_KEY'],
    ['alg twice in two spellings', '8446a20126180126a041014102', 'CBOR_DUPLICATE_KEY'],
    ['alg twice in the unprotected header', '8443a10126a20126012641014102', 'CBOR_DUPLICATE_KEY'],
    ['protected header cut off', '8442a101a041014102', 'CBOR_TRUNCATED'],
    ['nothing', '', 'CBOR_TRUNCATED'],
    ['tags alone', 'd83dd2', 'CBOR_TRUNCATED'],
  ])('refused: %s', (_, hex, reason) => {
    expect(reasonOf(hex)).toBe(reason);
  });

  test('every truncation of a message is refused', () => {
    const parts = { protectedHeader: ALG_ES256, payload: PAYLOAD, signature: new Uint8Array(64), tagged: true };
    const bytes = concatBytes(Uint8Array.of(0xd8, 61), encodeSign1(parts));
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeSign1(bytes.subarray(0, length))).toThrow(DecodeError);
    }
    expect(decodeSign1(bytes).payload).toEqual(PAYLOAD);
  });
});
