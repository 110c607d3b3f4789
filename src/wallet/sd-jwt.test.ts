import { describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { digestOf, type Json, openSdJwt } from './sd-jwt.ts';
import { build, disclosure, HEADER, issued, issuerKey, OPEN, present, signJws, verify } from './wallet.fixture.ts';

/** Reads a payload with disclosures; returns the claims, or the code and the problem. */
async function read(payload: Json, disclosures: readonly string[] = []): Promise<unknown> {
  try {
    return (await openSdJwt([signJws(HEADER, payload, issuerKey), ...disclosures, ''].join('~'))).claims;
  } catch (error) {
    const { reason, params } = error as { reason: string; params: { problem?: string } };
    return [reason, params.problem].filter(Boolean).join(' ');
  }
}

const name = disclosure('name', 'Doe');
const [digest, other] = await Promise.all([digestOf(name), digestOf('another')]);

describe('disclosures are put in their place', () => {
  it('in objects and arrays at any depth, one inside another', async () => {
    const element = disclosure('element');
    const outer = disclosure('outer', { _sd: [digest] });
    const payload = {
      a: [{ '...': await digestOf(element) }, { '...': other }, 1],
      b: { _sd: [await digestOf(outer), 'decoy'], open: true },
    };
    expect(await read(payload, [element, outer, name])).toEqual({
      a: ['element', 1],
      b: { open: true, outer: { name: 'Doe' } },
    });
  });

  it('what was not disclosed is absent', async () => {
    expect(await read({ x: 1, _sd: [digest], _sd_alg: 'sha-256' })).toEqual({ x: 1, _sd_alg: 'sha-256' });
  });

  it('a name of the prototype is a name as any other', async () => {
    const proto = disclosure('__proto__', { polluted: true });
    const claims = (await read({ _sd: [await digestOf(proto)] }, [proto])) as object;
    expect(Object.keys(claims)).toEqual(['__proto__']);
    expect((claims as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('disclosures and digests that do not fit', () => {
  it.each<[string, Json, readonly string[]]>([
    ['disclosure without digest', {}, [name]],
    ['disclosure repeated', { _sd: [digest] }, [name, name]],
    ['digest repeated', { _sd: [digest, digest] }, [name]],
    ['digest repeated', { _sd: [other], a: { _sd: [other] } }, []],
  ])('SD_JWT_DIGEST %s, %o', async (problem, payload, disclosures) => {
    expect(await read(payload, disclosures)).toBe(`SD_JWT_DIGEST ${problem}`);
  });
});

describe('what is not an SD-JWT', () => {
  const inside = async (content: string, payload: (digest: string) => Json = (own) => ({ _sd: [own] })) =>
    read(payload(await digestOf(content)), [content]);

  it.each(['iss', 'sub', 'exp', 'nbf', 'iat', 'jti', 'cnf', 'vct', 'status', '_sd_alg'])(
    'a disclosure of %s at the top',
    async (claim) => {
      const expected = 'SD_JWT_INVALID claim that must not be disclosed here';
      expect(await inside(disclosure(claim, 'x'))).toBe(expected);
    },
  );

  it.each(['status', 'cnf', 'aud'])('a digest within %s, shown or kept back', async (claim) => {
    const expected = 'SD_JWT_INVALID claim that must not be disclosed here';
    expect(await inside(name, (own) => ({ [claim]: { _sd: [own] } }))).toBe(expected);
    expect(await inside(disclosure('x'), (own) => ({ [claim]: [{ a: [{ '...': own }] }] }))).toBe(expected);
    expect(await read({ [claim]: { _sd: [other] } })).toBe(expected);
    expect(await read({ a: { [claim]: { _sd: [other] } } })).toEqual({ a: { [claim]: {} } });
  });

  it.each([
    ['disclosure', disclosure('_sd', [])],
    ['disclosure', disclosure('...', 'x')],
    ['disclosure', disclosure(1, 'x')],
    ['disclosure', disclosure()],
    ['disclosure', disclosure('a', 'b', 'c')],
    ['disclosure', `${name}=`],
    ['disclosure', base64urlEncode(utf8Encode('{"a":1}'))],
    ['disclosure in the wrong place', disclosure('element')],
  ])('%s', async (problem, content) => {
    expect(await inside(content)).toBe(`SD_JWT_INVALID ${problem}`);
  });

  it('two names, a claim that is open too, and odd places of digests', async () => {
    const expected = 'SD_JWT_INVALID claim that must not be disclosed here';
    expect(await inside(name, (own) => ({ _sd: [own], name: 'Roe' }))).toBe(expected);
    expect(await inside(name, (own) => ({ a: [{ '...': own }] }))).toBe('SD_JWT_INVALID disclosure in the wrong place');
    expect(await inside(name, (own) => ({ a: [{ '...': own, b: 1 }] }))).toBe('SD_JWT_INVALID array element');
    expect(await inside(name, (own) => ({ '...': own }))).toBe('SD_JWT_INVALID _sd');
    expect(await read({ _sd: 'x' })).toBe('SD_JWT_INVALID _sd');
    expect(await read({ _sd: [1] })).toBe('SD_JWT_INVALID digest');
    expect(await read({ _sd_alg: 'sha-512' })).toBe('SD_JWT_INVALID _sd_alg');
    expect(await read({}, ['eyJhIjoxLCJhIjoyfQ'])).toBe('JSON_DUPLICATE_NAME');
  });

  it('has at most 64 disclosures and 65,536 characters', async () => {
    const many = Array.from({ length: 64 }, (_, at) => disclosure(`n${at}`, at));
    const digests = await Promise.all(many.map(digestOf));
    expect(Object.keys((await read({ _sd: digests }, many)) as object)).toHaveLength(64);
    const tooMany = [...many, name];
    expect(await read({ _sd: [...digests, digest] }, tooMany)).toBe('SD_JWT_INVALID too many disclosures');
    expect(await read({ x: 'x'.repeat(65_536) })).toBe('SD_JWT_INVALID too long');
  });

  it.each(['', '~', 'a.b.c', '~~', 'EH1:ABC', issued.credential.split('~')[0]!, `~${issued.credential}`])(
    'a text such as %#',
    async (text) => {
      const report = await verify(text);
      expect(report).toMatchObject({ conclusion: 'REJECTED', profile: 'sd-jwt-vc', failure: { id: 'decodable' } });
    },
  );
});

it('a disclosure of another card is refused, also with a proof over it', async () => {
  const foreign = (await build({ concealed: { document_number: '999999' } })).split('~')[1]!;
  const report = await verify(await present(`${issued.credential}${foreign}~`));
  expect(report).toMatchObject({ failure: { id: 'decodable', code: 'SD_JWT_DIGEST' } });
  expect(OPEN).not.toHaveProperty('document_number');
});
