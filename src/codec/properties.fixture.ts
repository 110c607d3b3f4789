import { Buffer } from 'node:buffer';
import { deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect } from 'vitest';
import { bytes, cborValue, text, withOtherByte, withOtherCharacter } from './arbitraries.fixture.ts';
import { base45Decode, base45Encode } from './base45.ts';
import { base64Decode, base64Encode, base64urlDecode, base64urlEncode, utf8Encode } from './bytes.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { decodeStrictCbor } from './cbor-strict.ts';
import { decodeSign1, encodeProtectedHeader, encodeSign1, signatureStructure } from './cose.ts';
import { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } from './deflate.ts';
import { decodeCompactJws } from './jws.ts';
import { reference } from './random-cbor.fixture.ts';
import { reasonOf } from './reason.fixture.ts';
import { parseStrictJson } from './strict-json.ts';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const difference = fc.integer({ min: 1, max: 255 });
const payload: fc.Arbitrary<Uint8Array | null> = fc.option(bytes(40));
const same = (found: Uint8Array, expected: Uint8Array) => Buffer.compare(found, expected) === 0;

/** A property of values of whatever type. */
export type Checkable = Parameters<typeof fc.assert>[0];

/** What holds for all values of the codecs. */
export const CODEC_PROPERTIES: Readonly<Record<string, Checkable>> = {
  'Base45: what is written is read back, and nothing else is written for it': fc.property(bytes(), (content) => {
    const encoded = base45Encode(content);
    expect(base45Decode(encoded)).toEqual(content);
    expect(encoded).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
  }),

  'Base45: two texts never stand for the same bytes': fc.property(
    bytes(60).filter(({ length }) => length > 0),
    place,
    fc.string({ minLength: 1, maxLength: 1 }),
    (content, at, character) => {
      const encoded = base45Encode(content);
      const other = withOtherCharacter(encoded, at, character);
      fc.pre(other !== encoded);
      const outcome = reasonOf(() => expect(base45Decode(other)).not.toEqual(content));
      expect(['read', 'BASE45_INVALID']).toContain(outcome);
    },
  ),

  'Base64 in both alphabets, as node:buffer has them': fc.property(bytes(), (content) => {
    expect(base64Encode(content)).toBe(Buffer.from(content).toString('base64'));
    expect(base64urlEncode(content)).toBe(Buffer.from(content).toString('base64url'));
    for (const encoded of [base64Encode(content), base64urlEncode(content)]) {
      expect(base64Decode(encoded)).toEqual(content);
    }
    expect(base64urlDecode(base64urlEncode(content))).toEqual(content);
  }),

  'Base64url: what is read is what would be written': fc.property(
    fc.oneof(text(12), fc.string({ unit: fc.constantFrom(...'AQgw-_9+/= '), maxLength: 12 })),
    (encoded) => {
      const content = base64urlDecode(encoded);
      if (content) expect(base64urlEncode(content)).toBe(encoded);
      else expect(Buffer.from(encoded, 'base64url').toString('base64url')).not.toBe(encoded);
    },
  ),

  'CBOR: another encoder writes the same, and both decoders read it back': fc.property(cborValue, (value) => {
    const encoded = encodeCbor(value);
    expect(same(encoded, reference(value))).toBe(true);
    expect(same(encodeCbor(decodeCbor(encoded)), encoded)).toBe(true);
    const strict = decodeStrictCbor(encoded, 16);
    if (strict.deviation === undefined) expect(same(encodeCbor(strict.value), encoded)).toBe(true);
    else expect(strict.deviation).toBe('CBOR_TYPE_NOT_ALLOWED');
  }),

  'CBOR: bytes are read or refused with a code': fc.property(bytes(40), (content) => {
    const codes = /^(read|CBOR_[A-Z0-9_]+|CHARACTER_NOT_ALLOWED)$/;
    expect(reasonOf(() => decodeCbor(content))).toMatch(codes);
    expect(reasonOf(() => decodeStrictCbor(content, 6))).toMatch(codes);
  }),

  'COSE_Sign1: what is written is read back, tagged or not': fc.property(
    fc.uniqueArray(fc.tuple(fc.integer(), fc.oneof(fc.integer(), text(8), bytes(8))), { selector: ([label]) => label }),
    payload,
    bytes(64),
    fc.boolean(),
    (header, content, signature, tagged) => {
      const protectedHeader = new Map(header);
      const read = decodeSign1(encodeSign1({ protectedHeader, payload: content, signature, tagged }));
      expect(read.protectedHeader).toEqual(protectedHeader);
      expect(read).toMatchObject({ payload: content, signature });
      const encoded = encodeProtectedHeader(protectedHeader);
      expect(read.toBeSigned).toEqual(signatureStructure(encoded, content ?? new Uint8Array(0)));
    },
  ),

  'COSE_Sign1 and compact JWS: anything is read or refused with a code': fc.property(
    fc.oneof(bytes(60), cborValue.map(encodeCbor)),
    fc.array(
      fc.oneof(
        text(10),
        bytes(20).map(base64urlEncode),
        fc.json().map((json) => base64urlEncode(utf8Encode(json))),
      ),
      {
        maxLength: 4,
      },
    ),
    (content, parts) => {
      expect(reasonOf(() => decodeSign1(content))).toMatch(/^(read|C[A-Z0-9_]+)$/);
      expect(reasonOf(() => decodeCompactJws(parts.join('.')))).toMatch(/^(read|J[A-Z_]+)$/);
    },
  ),

  'DEFLATE: node:zlib reads what is written and writes what is read, with a dictionary or without': fc.property(
    fc.oneof(
      bytes(3000),
      fc.array(fc.constantFrom(97, 98, 99), { maxLength: 3000 }).map((codes) => Uint8Array.from(codes)),
    ),
    fc.option(
      bytes(500).filter(({ length }) => length > 0),
      { nil: undefined },
    ),
    fc.integer({ min: 0, max: 9 }),
    (content, dictionary, level) => {
      const options = dictionary ? { dictionary } : {};
      expect(same(inflateRawSync(deflateRaw(content, options), options), content)).toBe(true);
      expect(same(inflateRaw(new Uint8Array(deflateRawSync(content, { level, ...options })), options), content)).toBe(
        true,
      );
      expect(same(inflateSync(zlibCompress(content)), content)).toBe(true);
      expect(same(zlibDecompress(new Uint8Array(deflateSync(content, { level }))), content)).toBe(true);
    },
  ),

  'DEFLATE: a stream with one byte changed is read or refused with a code, within the limit': fc.property(
    bytes(300),
    place,
    difference,
    (content, at, change) => {
      const changed = withOtherByte(deflateRaw(content), at, change);
      const outcome = reasonOf(() => expect(inflateRaw(changed, { maxBytes: 400 }).length).toBeLessThanOrEqual(400));
      expect(outcome).toMatch(/^(read|DEFLATE_[A-Z_]+)$/);
      // The checksum of zlib finds every change.
      const zlib = withOtherByte(zlibCompress(content), at, change);
      const again = reasonOf(() => expect(same(zlibDecompress(zlib), content)).toBe(true));
      expect(again).toMatch(/^(read|DEFLATE_[A-Z_]+)$/);
    },
  ),

  'strict JSON: what JSON.stringify writes is read, and a name twice is not': fc.property(
    fc.dictionary(text(8), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 }),
    (object) => {
      const json = JSON.stringify(object);
      expect(parseStrictJson(utf8Encode(json))).toEqual(JSON.parse(json));
      const [name] = Object.keys(object);
      if (name === undefined) return;
      const twice = `${json.slice(0, -1)},${JSON.stringify(name)}:0}`;
      expect(reasonOf(() => parseStrictJson(utf8Encode(twice)))).toBe('JSON_DUPLICATE_NAME');
    },
  ),

  'strict JSON: a text is refused where JSON.parse refuses it, with a code': fc.property(
    fc.json(),
    place,
    fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '0', ' ', '\u0000', '\ufeff', 'é'),
    (json, at, character) => {
      const changed = withOtherCharacter(json, at, character);
      const outcome = reasonOf(() => parseStrictJson(utf8Encode(changed)));
      expect(outcome).toMatch(/^(read|JSON_[A-Z_]+)$/);
      const isJson = isParsed(changed);
      if (!isJson) expect(outcome).toBe('JSON_INVALID');
      else if (outcome === 'JSON_INVALID') expect(changed.split(/[[{]/).length).toBeGreaterThan(16);
    },
  ),
};

function isParsed(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
