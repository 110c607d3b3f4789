import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { base45Encode } from '../../codec/base45.ts';
import { base64urlEncode, hexDecode, utf8Encode } from '../../codec/bytes.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { DecodeError } from '../../errors.ts';
import { jwsProfile, jwsProfileWith } from './profile.ts';

const page = readFileSync(new URL('../../../spec/profile-jws.md', import.meta.url), 'utf8');
const block = (label: string) => new RegExp(`\`\`\`\\w+ ${label}\\n([^\`]+)\`\`\``).exec(page)![1]!.trim();
const joined = (label: string) => block(label).replace(/\n/g, '');

const HEADER = JSON.parse(block('header'));
const PAYLOAD = block('payload');
const part = (text: string) => base64urlEncode(utf8Encode(text));
const textOf = (token: string | Uint8Array) =>
  base45Encode(zlibCompress(typeof token === 'string' ? utf8Encode(token) : token));
const tokenOf = (header: unknown, payload = PAYLOAD) => `${part(JSON.stringify(header))}.${part(payload)}.AA`;

/** `read`, or the step, the code and the place of the fault. */
function outcomeOf(text: string, profile = jwsProfile): string {
  let step = 'decodable';
  try {
    const opened = profile.decode(text);
    step = 'schema-and-header';
    opened.parse();
    return 'read';
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return [step, error.reason, error.params.problem].filter((each) => each !== undefined).join(' ');
  }
}

describe('jws profile', () => {
  it('is that of the proof of concept', () => {
    expect(jwsProfileWith()).toMatchObject({
      name: 'jws',
      version: 'eessi:prc:1.0',
      defaultLevel: 'L',
      maxTokenLength: 16_384,
    });
    expect(jwsProfileWith().algorithms.map(({ name }) => name)).toEqual(['ES256', 'RS256']);
  });

  it('has options that are named in errors', () => {
    expect(() => jwsProfileWith({ strictKid: 'yes' as never })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'strictKid' } }),
    );
  });
});

describe('jws profile, text: recognised by its first three characters', () => {
  it.each(['7801', '785e', '789c', '78da', '48c7', '081d', '1819'])('the zlib header %s', (hex) => {
    expect(jwsProfile.matches(base45Encode(hexDecode(`${hex}00`)))).toBe(true);
    expect(jwsProfile.matches(base45Encode(hexDecode(hex)))).toBe(true);
  });

  it.each([
    ['another method', '779f'],
    ['a window of more than 32 KiB', '881c'],
    ['a dictionary', '7820'],
    ['FCHECK wrong', '789d'],
    ['gzip', '1f8b'],
  ])('not %s', (_, hex) => {
    expect(jwsProfile.matches(base45Encode(hexDecode(`${hex}00`)))).toBe(false);
  });

  it('whatever follows', () => {
    for (const rest of ['', 'A', 'abc', '\u{20000}', ':::']) expect(jwsProfile.matches(`NCF${rest}`)).toBe(true);
  });

  it.each(['', 'H', 'NC', 'ncf', ' NCF', 'HC1:6BF', 'EH1:6BF', 'eyJh', 'https://x'])('not %j', (text) => {
    expect(jwsProfile.matches(text)).toBe(false);
  });
});

describe('jws profile, token and header', () => {
  it('the token of the worked example is read', () => {
    expect(outcomeOf(textOf(joined('token')))).toBe('read');
    expect(outcomeOf(textOf(tokenOf(HEADER)))).toBe('read');
  });

  it('bytes that are not UTF-8', () => {
    const token = Uint8Array.of(...utf8Encode(tokenOf(HEADER)), 0xff);
    expect(outcomeOf(textOf(token))).toBe('decodable JWS_NOT_CANONICAL not text');
  });

  it.each([
    ['two parts', 'e30.e30', 'not three parts'],
    ['four parts', 'e30.e30.AA.AA', 'not three parts'],
    ['padding', 'e30=.e30.AA', 'not canonical Base64url'],
    ['spare bits', 'e30.e30.AB', 'not canonical Base64url'],
  ])('JWS_NOT_CANONICAL: %s', (_, token, problem) => {
    expect(outcomeOf(textOf(token))).toBe(`decodable JWS_NOT_CANONICAL ${problem}`);
  });

  it.each([
    ['null', null],
    ['a list', [HEADER]],
    ['a text', 'ES256'],
    ['a number', 1],
  ])('a header that is no object: %s', (_, header) => {
    expect(outcomeOf(textOf(tokenOf(header)))).toBe('decodable JWS_HEADER_INVALID not an object');
  });

  it.each<[string, object, string]>([
    ['another member', { cty: 'JWT' }, 'other parameters'],
    ['crit', { crit: [] }, 'other parameters'],
    ['typ in small letters', { typ: 'jwt' }, 'typ'],
    ['typ null', { typ: null }, 'typ'],
    ['no kid', { kid: undefined }, 'kid'],
    ['kid a list', { kid: [HEADER.kid] }, 'kid'],
    ['kid with spare bits', { kid: `${HEADER.kid.slice(0, -1)}x` }, 'kid'],
  ])('JWS_HEADER_INVALID: %s', (_, change, problem) => {
    const text = textOf(tokenOf({ ...HEADER, ...change }));
    expect(outcomeOf(text)).toBe(`schema-and-header JWS_HEADER_INVALID ${problem}`);
  });

  it.each([undefined, null, 1, ['ES256'], { name: 'ES256' }, -7, 'es256', 'ES384', 'PS256', ''])(
    'ALGORITHM_NOT_ALLOWED: %j',
    (alg) => {
      expect(outcomeOf(textOf(tokenOf({ ...HEADER, alg })))).toBe('schema-and-header ALGORITHM_NOT_ALLOWED');
    },
  );

  it('a fault of the header before one of alg, and that before one of the payload', () => {
    expect(outcomeOf(textOf(tokenOf({ ...HEADER, alg: 'none', typ: '' })))).toMatch('JWS_HEADER_INVALID');
    expect(outcomeOf(textOf(tokenOf({ ...HEADER, alg: 'none' }, '[]')))).toMatch('ALGORITHM_NOT_ALLOWED');
  });

  it('a kid as it occurs in the field is a remark about no field of the card', () => {
    const text = textOf(tokenOf({ ...HEADER, kid: `${HEADER.kid}=` }));
    expect(jwsProfile.decode(text).parse().remarks).toEqual([{ code: 'KID_NOT_CANONICAL', field: '' }]);
    expect(outcomeOf(text, jwsProfileWith())).toBe('read');
    const strict = jwsProfileWith({ strictKid: true });
    expect(outcomeOf(text, strict)).toBe('schema-and-header JWS_HEADER_INVALID kid');
    expect(outcomeOf(textOf(tokenOf(HEADER)), strict)).toBe('read');
  });
});

describe('jws profile: the layers of a text', () => {
  it('of the worked example are those of the page', () => {
    const signature = joined('token').split('.')[2]!;
    expect(jwsProfile.inspect(block('text'))).toEqual([
      { name: 'compressed', size: joined('compressed').length / 2, content: joined('compressed') },
      { name: 'token', size: 632, content: joined('token') },
      { name: 'header', size: block('header').length, content: block('header') },
      { name: 'signature', size: 64, content: Buffer.from(signature, 'base64url').toString('hex') },
      { name: 'claims', size: PAYLOAD.length, content: PAYLOAD },
    ]);
  });

  it.each([
    ['no Base45', 'NCF~', ['BASE45_INVALID']],
    ['cut off', 'NCF', ['compressed', 'DEFLATE_TRUNCATED']],
    ['more than a token may have', textOf('x'.repeat(16_385)), ['compressed', 'DEFLATE_TOO_LARGE']],
    ['no text', textOf(Uint8Array.of(0xff)), ['compressed', 'token', 'JWS_NOT_CANONICAL']],
    ['no token', textOf('x'), ['compressed', 'token', 'JWS_NOT_CANONICAL']],
    ['a header that is no object', textOf(tokenOf(1)), ['compressed', 'token', 'JWS_HEADER_INVALID']],
  ])('up to the first fault: %s', (_, text, expected) => {
    const layers = jwsProfile.inspect(text);
    expect(layers.map(({ name, problem }) => problem ?? name)).toEqual(expected);
    expect(layers.at(-1)).toEqual({ name: 'unreadable from here', size: 0, content: '', problem: expected.at(-1) });
  });

  it('are shown also where the profile accepts less, in hexadecimal what is no text', () => {
    const layers = jwsProfile.inspect(textOf('eyJhIjoxfQ._wA.AA'));
    expect(layers.slice(2).map(({ content }) => content)).toEqual(['{"a":1}', '00', 'ff00']);
    const [, token] = jwsProfile.inspect(textOf(Uint8Array.of(0xff)));
    expect(token).toEqual({ name: 'token', size: 1, content: '' });
  });
});
