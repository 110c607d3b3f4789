import { describe, expect, test } from 'vitest';
import { base45Encode } from '../../codec/base45.ts';
import { hexDecode } from '../../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { deflateRaw } from '../../codec/deflate.ts';
import { DecodeError } from '../../errors.ts';
import { PRC } from './claims.fixture.ts';
import { claimsOf } from './claims.ts';
import { DICTIONARY } from './dictionary.ts';
import { coseProfile } from './profile.ts';

const KID = '2dcebc33884c61f5';
/** `{1: -7, 4: h'2dcebc33884c61f5'}`. */
const HEADER = `a201260448${KID}`;
const CLAIMS = encodeCbor(claimsOf(PRC));
const SIGNATURE = new Uint8Array(64);

const textOf = (token: Uint8Array) => `EH1:${base45Encode(deflateRaw(token, { dictionary: DICTIONARY }))}`;

/** The array of four, with some of its parts changed. */
function tokenOf({
  header = hexDecode(HEADER),
  unprotected = new Map(),
  payload = CLAIMS,
  signature = SIGNATURE,
}: { readonly [part in 'header' | 'unprotected' | 'payload' | 'signature']?: CborValue }): Uint8Array {
  return encodeCbor([header, unprotected, payload, signature]);
}

/** `read`, or the step, the code and the place of the fault. */
function outcomeOf(token: Uint8Array): string {
  let step = 'decodable';
  try {
    const opened = coseProfile.decode(textOf(token));
    step = 'schema-and-header';
    opened.parse();
    return 'read';
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return [step, error.reason, error.params.problem].filter((part) => part !== undefined).join(' ');
  }
}

const outcomeOfHeader = (hex: string) => outcomeOf(tokenOf({ header: hexDecode(hex) }));

describe('cose profile, protected header: alg and kid, and nothing else', () => {
  test.each([
    ['ES256', '26'],
    ['PS256', '3824'],
    ['RS256', '390100'],
  ])('%s', (name, alg) => {
    const token = tokenOf({ header: hexDecode(`a201${alg}0448${KID}`) });
    expect(coseProfile.decode(textOf(token)).parse().algorithm.name).toBe(name);
  });

  test.each([
    ['-8', '27'],
    ['-35', '3822'],
    ['5', '05'],
    ['0', '00'],
    ['an integer of 64 bits', '3b7fffffffffffffff'],
    ['a name', '654553323536'],
    ['null', 'f6'],
    ['bytes', '4126'],
    ['a list', '8126'],
    ['a map', 'a12626'],
  ])('another alg: %s', (_, alg) => {
    expect(outcomeOfHeader(`a201${alg}0448${KID}`)).toBe('schema-and-header ALGORITHM_NOT_ALLOWED');
  });

  test.each([
    ['3822', { alg: -35 }],
    ['05', { alg: 5 }],
    ['63446f65', {}],
    ['f6', {}],
  ])('the number of another alg is a fact, and a text is none: %s', (alg, params) => {
    const opened = coseProfile.decode(textOf(tokenOf({ header: hexDecode(`a201${alg}0448${KID}`) })));
    expect(() => opened.parse()).toThrow(expect.objectContaining({ reason: 'ALGORITHM_NOT_ALLOWED', params }));
  });

  test.each([
    ['empty', '', 'kid'],
    ['without parameters', 'a0', 'kid'],
    ['without kid', 'a10126', 'kid'],
    ['without alg', `a10448${KID}`, 'alg'],
    ['a kid of 7 bytes', 'a201260447cebc33884c61f5', 'kid'],
    ['a kid of 9 bytes', `a20126044900${KID}`, 'kid'],
    ['a kid without bytes', 'a201260440', 'kid'],
    ['a kid of 8 letters', 'a2012604686161616161616161', 'kid'],
    ['a kid that is a list of 8', 'a2012604880000000000000000', 'kid'],
    ['a kid that is null', 'a2012604f6', 'kid'],
    ['kid and another parameter in place of alg', `a202260448${KID}`, 'alg'],
    ['crit', `a301260281010448${KID}`, 'other parameters'],
    ['content type', `a3012603000448${KID}`, 'other parameters'],
    ['a parameter with a name', `a301260448${KID}616101`, 'other parameters'],
  ])('a header at fault: %s', (_, header, problem) => {
    expect(outcomeOfHeader(header)).toBe(`schema-and-header COSE_HEADER_INVALID ${problem}`);
  });

  test.each([
    ['kid before alg', `a20448${KID}0126`],
    ['alg in two bytes', `a20138060448${KID}`],
    ['a label in two bytes', `a21801260448${KID}`],
    ['a length in two bytes', `a20126045808${KID}`],
    ['a count in two bytes', `b80201260448${KID}`],
  ])('another form than the deterministic one belongs to schema-and-header: %s', (_, header) => {
    expect(outcomeOfHeader(header)).toBe('schema-and-header CBOR_NOT_DETERMINISTIC');
  });

  test.each([
    ['of indefinite length', `bf01260448${KID}ff`, 'CBOR_INDEFINITE_LENGTH'],
    ['a tag', `a201c1260448${KID}`, 'CBOR_TYPE_NOT_ALLOWED'],
    ['a float', `a201f947000448${KID}`, 'CBOR_TYPE_NOT_ALLOWED'],
    ['a key that is bytes', `a301260448${KID}4101f6`, 'CBOR_TYPE_NOT_ALLOWED'],
    ['a key that is bytes, before others', `a34101f601260448${KID}`, 'CBOR_TYPE_NOT_ALLOWED'],
    ['a key twice', `a3012601260448${KID}`, 'CBOR_DUPLICATE_KEY'],
    ['a key twice in two forms', `a301261801260448${KID}`, 'CBOR_DUPLICATE_KEY'],
    ['bad UTF-8', `a301260448${KID}61ff01`, 'CBOR_TEXT_NOT_UTF8'],
    ['a seventh level', `a2018181818181800448${KID}`, 'CBOR_TOO_DEEP'],
    ['cut off', `a201260448${KID.slice(2)}`, 'CBOR_TRUNCATED'],
    ['bytes after it', `${HEADER}00`, 'CBOR_TRAILING'],
    ['a list', '8126', 'COSE_STRUCTURE_INVALID protected header'],
    ['a number', '26', 'COSE_STRUCTURE_INVALID protected header'],
  ])('CBOR that is not allowed belongs to decodable: %s', (_, header, fault) => {
    expect(outcomeOfHeader(header)).toBe(`decodable ${fault}`);
  });

  test('nesting of six is a parameter of another type, and no fault of the encoding', () => {
    expect(outcomeOfHeader(`a20181818181800448${KID}`)).toBe('schema-and-header ALGORITHM_NOT_ALLOWED');
  });

  test('the kid is the first 8 bytes of the SHA-256, and says nothing of the others', () => {
    const { matchesKeyId } = coseProfile.decode(textOf(tokenOf({}))).parse();
    const thumbprint = hexDecode(KID.padEnd(64, '5a'));
    expect(matchesKeyId(thumbprint)).toBe(true);
    for (let at = 0; at < 32; at++) {
      const changed = thumbprint.slice();
      changed[at]! ^= 1;
      expect(matchesKeyId(changed)).toBe(at >= 8);
    }
  });
});

describe('cose profile, token: an untagged array of four', () => {
  test('is read, and nothing is remarked', () => {
    const opened = coseProfile.decode(textOf(tokenOf({})));
    expect(opened.claims).toEqual(CLAIMS);
    expect(opened.parse()).toMatchObject({ unverifiedCard: PRC, remarks: [] });
  });

  test.each<[string, Uint8Array, string]>([
    ['tag 18', Uint8Array.of(0xd2, ...tokenOf({})), 'CBOR_TYPE_NOT_ALLOWED'],
    ['three parts', encodeCbor([hexDecode(HEADER), new Map(), CLAIMS]), 'COSE_STRUCTURE_INVALID not an array of four'],
    [
      'five parts',
      encodeCbor([hexDecode(HEADER), new Map(), CLAIMS, SIGNATURE, SIGNATURE]),
      'COSE_STRUCTURE_INVALID not an array of four',
    ],
    ['a map', encodeCbor(new Map([[1, 2]])), 'COSE_STRUCTURE_INVALID not an array of four'],
    ['a header that is text', tokenOf({ header: 'header' }), 'COSE_STRUCTURE_INVALID protected header'],
    ['a header that is a map', tokenOf({ header: new Map() }), 'COSE_STRUCTURE_INVALID protected header'],
    ['an unprotected list', tokenOf({ unprotected: [] }), 'COSE_STRUCTURE_INVALID unprotected header'],
    ['a detached payload', tokenOf({ payload: null }), 'COSE_STRUCTURE_INVALID payload'],
    ['a payload that is text', tokenOf({ payload: 'claims' }), 'COSE_STRUCTURE_INVALID payload'],
    ['a payload that is a map', tokenOf({ payload: claimsOf(PRC) }), 'COSE_STRUCTURE_INVALID payload'],
    ['a signature that is text', tokenOf({ signature: 'signature' }), 'COSE_STRUCTURE_INVALID signature'],
    ['no signature', tokenOf({ signature: null }), 'COSE_STRUCTURE_INVALID signature'],
    ['its count in two bytes', Uint8Array.of(0x98, 4, ...tokenOf({}).subarray(1)), 'CBOR_NOT_DETERMINISTIC'],
  ])('anything else is a fault of decodable: %s', (_, token, fault) => {
    expect(outcomeOf(token)).toBe(`decodable ${fault}`);
  });

  test.each<[string, CborValue]>([
    ['a kid', new Map([[4, hexDecode(KID)]])],
    ['alg', new Map([[1, -7]])],
    ['a parameter with a name', new Map([['a', 1]])],
  ])('the unprotected header is empty: %s', (_, unprotected) => {
    expect(outcomeOf(tokenOf({ unprotected }))).toBe(
      'schema-and-header COSE_HEADER_INVALID unprotected header not empty',
    );
  });

  test.each([
    ['empty', '', 'CBOR_TRUNCATED'],
    ['of indefinite length', 'bfff', 'CBOR_INDEFINITE_LENGTH'],
    ['in another form', 'b800', 'CBOR_NOT_DETERMINISTIC'],
    ['a key that is bytes', 'a14101f6', 'CBOR_TYPE_NOT_ALLOWED'],
    ['a seventh level', '81818181818180', 'CBOR_TOO_DEEP'],
    ['a sixth level', '818181818180', 'FIELD_TYPE'],
  ])('the encoding of the payload belongs to schema-and-header: %s', (_, payload, code) => {
    expect(outcomeOf(tokenOf({ payload: hexDecode(payload) }))).toBe(`schema-and-header ${code}`);
  });
});
