import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../../codec/bytes.ts';
import { jwsSigningInput } from '../../codec/jws.ts';
import type { InstitutionCertificate } from '../../registry/trust-registry.ts';
import {
  DAY,
  expiredSigner,
  HOSTS,
  IAT,
  ISS,
  issuer,
  issuerOf,
  jtiList,
  OTHER_TOKEN,
  otherIssuer,
  otherSigner,
  registryOf,
  rsaSigner,
  seeded,
  setUp,
  signer,
  TOKEN,
  URL_OF_LIST,
} from '../revocation.fixture.ts';

const answerTo = async (body: string | Uint8Array, options = {}) => setUp({ [URL_OF_LIST]: body }, options).check();
const unavailable = (code: string, params?: object) =>
  expect.objectContaining({
    status: 'unavailable',
    code,
    ...(params ? { params: expect.objectContaining(params) } : {}),
  });

/** A JWS with this header and payload as they are, rightly signed. */
async function rawJws(header: string, payload: string, by = signer): Promise<string> {
  const input = jwsSigningInput(header, payload);
  return `${input}.${base64urlEncode(await by.sign(utf8Encode(input)))}`;
}
const HEADER = JSON.stringify({ alg: 'ES256', typ: 'eehic-revocations+jwt' });
const PAYLOAD = { iss: ISS, sub: URL_OF_LIST, iat: IAT, jti: [TOKEN] };

describe('PoC 5.6: a list of token ids', () => {
  it('a token that is on it is revoked, one that is not is valid, and both say from when the list is', async () => {
    const { check } = setUp({ [URL_OF_LIST]: await jtiList() });
    const freshness = {
      source: URL_OF_LIST,
      time: '2025-10-06T12:00:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(await check(TOKEN)).toEqual({ status: 'revoked', code: 'REVOKED', freshness });
    expect(await check(OTHER_TOKEN)).toEqual({ status: 'valid', freshness });
  });

  it('by any key of the institution and algorithm of the table, and with a line break at the end of the file', async () => {
    expect(await answerTo(await jtiList({}, rsaSigner))).toMatchObject({ status: 'revoked' });
    expect(await answerTo(`${await jtiList()}\n`)).toMatchObject({ status: 'revoked' });
    expect(await answerTo(`${await jtiList()}\r\n`)).toMatchObject({ status: 'revoked' });
    for (const body of [`${await jtiList()}\n\n`, `\n${await jtiList()}`, `${await jtiList()}\r`]) {
      expect(await answerTo(body)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
    }
  });

  it('without a kid every certificate is tried; x5t#S256 picks one', async () => {
    expect(await answerTo(await rawJws(HEADER, JSON.stringify(PAYLOAD)))).toMatchObject({ status: 'revoked' });
    const [expired, current] = issuer.certificates.map((each) => each['x5t#S256']);
    const withX5t = (x5t: unknown) =>
      rawJws(JSON.stringify({ ...JSON.parse(HEADER), 'x5t#S256': x5t }), JSON.stringify(PAYLOAD));
    expect(await answerTo(await withX5t(current))).toMatchObject({ status: 'revoked' });
    expect(await answerTo(await withX5t(expired))).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'signature' }),
    );
  });

  it('a kid in the form of the PoC always names one: that of another institution may not have signed', async () => {
    const kid = `EESSI:x5t#S256:${otherIssuer.certificates[0]!['x5t#S256']}`;
    const body = await rawJws(JSON.stringify({ ...JSON.parse(HEADER), kid }), JSON.stringify(PAYLOAD));
    expect(await answerTo(body)).toEqual(unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'certificate' }));
  });

  it('compares token ids that are not UUIDs exactly', async () => {
    const { check } = setUp({ [URL_OF_LIST]: await jtiList({ jti: ['__proto__', 'constructor', ' a', 'B'] }) });
    for (const id of ['__proto__', 'constructor', ' a', 'B'])
      expect(await check(id)).toMatchObject({ status: 'revoked' });
    for (const id of ['toString', 'a', 'b', '']) expect(await check(id)).toMatchObject({ status: 'valid' });
  });

  it('without a token id there is nothing to look for', async () => {
    const { net, source } = setUp({ [URL_OF_LIST]: await jtiList() });
    expect(await source.check({ reference: URL_OF_LIST, institution: issuer })).toEqual(
      unavailable('REVOCATION_REFERENCE_MISSING'),
    );
    expect(net.requests).toEqual([]);
  });
});

describe('whose list it is', () => {
  it('SIGNATURE_INVALID: another institution, a changed payload, a certificate that was not valid when it was made', async () => {
    expect(await answerTo(await jtiList({}, otherSigner))).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'certificate' }),
    );
    const [header, , signature] = (await jtiList()).split('.');
    const other = base64urlEncode(utf8Encode(JSON.stringify({ ...PAYLOAD, jti: [] })));
    expect(await answerTo([header, other, signature].join('.'))).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'signature' }),
    );
    expect(await answerTo(await jtiList({}, expiredSigner))).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'certificate validity' }),
    );
    // Without a kid the certificates that were valid come into question too, but have not signed it.
    expect(await answerTo(await rawJws(HEADER, JSON.stringify(PAYLOAD), expiredSigner))).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'certificate validity' }),
    );
  });

  it("the registry's dates go before the certificate's own, both days included", async () => {
    const body = await jtiList();
    const withDates = async (dates: object) => {
      const certificates = issuer.certificates.map(({ der, 'x5t#S256': x5t }) => ({ der, 'x5t#S256': x5t, ...dates }));
      return (await setUp({ [URL_OF_LIST]: body }).check(TOKEN, { ...issuer, certificates })).status;
    };
    expect(await withDates({})).toBe('revoked');
    expect(await withDates({ validFrom: '2025-10-06T23:59:59GMT+0200', validUntil: '2025-10-06' })).toBe('revoked');
    expect(await withDates({ validFrom: '2025-10-07T00:00:00Z' })).toBe('unavailable');
    expect(await withDates({ validUntil: '2025-10-05T23:59:59Z' })).toBe('unavailable');
    expect(await withDates({ validUntil: 'later' })).toBe('unavailable');
  });

  it('WRONG_ISSUER: an institution that shares the certificate', async () => {
    const shared = issuerOf('BE', 'KvBE10');
    const { check } = setUp({ [URL_OF_LIST]: await jtiList({}, rsaSigner) });
    expect(await check(TOKEN, shared)).toEqual(unavailable('REVOCATION_WRONG_ISSUER'));
    expect(await check(TOKEN, issuer)).toMatchObject({ status: 'revoked' });
    expect(await answerTo(await jtiList({ iss: 'AT:0120' }))).toEqual(unavailable('REVOCATION_WRONG_ISSUER'));
    expect(await answerTo(await jtiList({ iss: '0120' }))).toEqual(unavailable('REVOCATION_WRONG_ISSUER'));
    expect(await answerTo(await jtiList({ iss: '0120' }))).not.toHaveProperty('params');
  });

  it('WRONG_SUBJECT: the list of another address', async () => {
    for (const sub of [
      'https://revocation.example.eu/lists/2',
      `${URL_OF_LIST}/x`,
      `${URL_OF_LIST}?a=b`,
      URL_OF_LIST.toUpperCase(),
      '',
    ])
      expect(await answerTo(await jtiList({ sub }))).toEqual(unavailable('REVOCATION_WRONG_SUBJECT'));
  });

  it('a list with another key than the card needs the registry, when the query brings only the key of the card', async () => {
    const body = await jtiList({}, rsaSigner);
    const narrow = { ...issuer, certificates: issuer.certificates.slice(0, 2) };
    expect(await setUp({ [URL_OF_LIST]: body }).check(TOKEN, narrow)).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID'),
    );
    const { check, net } = setUp({ [URL_OF_LIST]: body }, { registry: registryOf(issuer) });
    expect(await check(TOKEN, narrow)).toMatchObject({ status: 'revoked' });
    expect(await check(TOKEN, narrow)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
  });

  it('a registry that throws, or answers another institution, leaves the certificates of the query', async () => {
    const failing = { find: () => Promise.reject(new Error('down')) };
    expect(await answerTo(await jtiList(), { registry: failing })).toMatchObject({ status: 'revoked' });
    const freshness = { source: 'x' };
    const wrong = { find: async () => ({ status: 'found', institution: otherIssuer, freshness }) as const };
    expect(await answerTo(await jtiList({}, otherSigner), { registry: wrong })).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID'),
    );
  });

  it('a certificate that the registry took away verifies no longer', async () => {
    const { check } = setUp({ [URL_OF_LIST]: await jtiList() });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(await check(TOKEN, { ...issuer, certificates: issuer.certificates.slice(2) })).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID'),
    );
  });

  it('more than 64 different certificates are not tried; one that is listed 65 times is one', async () => {
    const own = issuer.certificates[1]!;
    const others = Array.from({ length: 64 }, (_, number) => {
      const der = Uint8Array.of(0x30, 3, 2, 1, number);
      return { der, 'x5t#S256': base64urlEncode(createHash('sha256').update(der).digest()) };
    });
    const answerOf = async (certificates: readonly InstitutionCertificate[]) =>
      setUp({ [URL_OF_LIST]: await rawJws(HEADER, JSON.stringify(PAYLOAD)) }).check(TOKEN, { ...issuer, certificates });
    expect(await answerOf([...others.slice(1), own])).toMatchObject({ status: 'revoked' });
    expect(await answerOf(new Array(65).fill(own))).toMatchObject({ status: 'revoked' });
    expect(await answerOf([...others, own])).toEqual(
      unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'too many certificates' }),
    );
  });
});

describe('how old it may be', () => {
  it('24 hours to the second since it was made, and since it was fetched', async () => {
    const made = async (age: number) => answerTo(await jtiList({ iat: IAT - age }));
    expect(await made(DAY)).toMatchObject({ status: 'revoked' });
    expect(await made(DAY + 1)).toEqual(unavailable('REVOCATION_STALE'));
    const { check, net, later } = setUp({ [URL_OF_LIST]: await jtiList() });
    await check();
    net.bodies = {};
    later(DAY);
    expect(await check()).toMatchObject({ status: 'revoked' });
    later(1);
    expect(await check()).toEqual(unavailable('REVOCATION_STALE'));
    expect(await check()).toMatchObject({ freshness: { source: URL_OF_LIST, time: '2025-10-06T12:00:00.000Z' } });
  });

  it('another limit', async () => {
    const body = await jtiList({ iat: IAT - 11 });
    expect(await answerTo(body, { maxAgeSeconds: 10 })).toEqual(unavailable('REVOCATION_STALE'));
    expect(await answerTo(body, { maxAgeSeconds: 11 })).toMatchObject({ status: 'revoked' });
  });

  it('exp', async () => {
    const { check, net, later } = setUp({ [URL_OF_LIST]: await jtiList({ exp: IAT + 60 }) });
    expect(await check()).toMatchObject({ status: 'revoked' });
    net.bodies = {};
    later(59);
    expect(await check()).toMatchObject({ status: 'revoked' });
    later(1);
    expect(await check()).toEqual(unavailable('REVOCATION_STALE', { problem: 'exp' }));
  });

  it('made in the future: five minutes are forgiven', async () => {
    expect(await answerTo(await jtiList({ iat: IAT + 300 }))).toMatchObject({ status: 'revoked' });
    expect(await answerTo(await jtiList({ iat: IAT + 301 }))).toEqual(unavailable('REVOCATION_FROM_FUTURE'));
  });

  it('OLDER: a list that was made before the one held is refused, however it comes', async () => {
    const newer = await jtiList();
    const older = await jtiList({ iat: IAT - 3600, jti: [] });
    const { check, net, later, source } = setUp({ [URL_OF_LIST]: newer });
    expect(await check()).toMatchObject({ status: 'revoked' });
    net.bodies[URL_OF_LIST] = older;
    later(60);
    await source.prefetch();
    expect(await check()).toMatchObject({ status: 'revoked' });
    later(DAY);
    net.bodies[URL_OF_LIST] = await jtiList({ iat: IAT - 1, jti: [] });
    expect(await check()).toEqual(unavailable('REVOCATION_OLDER'));
    later(60);
    net.bodies[URL_OF_LIST] = await jtiList({ iat: IAT + DAY, jti: [] });
    expect(await check()).toMatchObject({ status: 'valid' });
  });
});

describe('a bare array', () => {
  const bare = ` ${JSON.stringify([TOKEN])}\n`;
  it('is read only with allowUnsignedLists', async () => {
    for (const text of [bare, `\t${bare}`, `\r${bare}`, `\n${bare}`, '[', ' [x']) {
      expect(await answerTo(text)).toEqual(unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'unsigned' }));
    }
    expect(await answerTo(`\v${bare}`)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
    const { check, net } = setUp({ [URL_OF_LIST]: bare }, { allowUnsignedLists: true });
    expect(await check(TOKEN)).toMatchObject({ status: 'revoked', freshness: { time: '2025-10-06T12:00:00.000Z' } });
    expect(await check(OTHER_TOKEN)).toMatchObject({ status: 'valid' });
    expect(net.requests).toHaveLength(1);
  });

  it('does not take the place of a signed one', async () => {
    const { check, net, later } = setUp({ [URL_OF_LIST]: await jtiList() }, { allowUnsignedLists: true });
    await check();
    later(DAY + 1);
    net.bodies[URL_OF_LIST] = '[]';
    expect(await check()).toEqual(unavailable('REVOCATION_OLDER'));
  });

  it.each(['[1]', '["a"', '[["a"]]', '[null]'])('NOT_UNDERSTOOD: %s', async (text) => {
    expect(await answerTo(text, { allowUnsignedLists: true })).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
  });
});

describe('NOT_UNDERSTOOD', () => {
  it.each([
    '',
    'x',
    '{}',
    '"a"',
    'a.b',
    '...',
    'a.b.c',
    '.'.repeat(100_000),
    '<html></html>',
    '\u0000',
    '\ufeffa.b.c',
    `${'a'.repeat(10_000)}.b.c`,
  ])('no list: %#', async (text) => expect(await answerTo(text)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD')));

  it('a byte that is not UTF-8', async () => {
    const list = new TextEncoder().encode(await jtiList());
    for (const at of [1, list.length - 1]) {
      expect(await answerTo(list.with(at, 0xff))).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
    }
  });

  it('every truncation, and spare bits, padding and white space in a part', async () => {
    const list = await jtiList();
    const [header, payload, signature] = list.split('.');
    const bodies = [`${list}=`, `${list} `, ` ${list}`, `${header}.${payload} .${signature}`, `${list}.`, `${list}.a`];
    for (let length = 0; length < list.length; length += 7) bodies.push(list.slice(0, length));
    for (const body of bodies) {
      const { status, code } = (await answerTo(body)) as { status: string; code: string };
      expect([status, ['REVOCATION_NOT_UNDERSTOOD', 'REVOCATION_SIGNATURE_INVALID'].includes(code)]).toEqual([
        'unavailable',
        true,
      ]);
    }
  });

  it.each([
    ['typ', { alg: 'ES256', typ: 'JWT' }],
    ['typ', { alg: 'ES256' }],
    ['typ', { alg: 'ES256', typ: ['eehic-revocations+jwt'] }],
    ['critical header', { alg: 'ES256', typ: 'eehic-revocations+jwt', crit: ['b64'], b64: false }],
  ])('header: %s %j', async (problem, header) => {
    const body = await rawJws(JSON.stringify(header), JSON.stringify(PAYLOAD));
    expect(await answerTo(body)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD', { problem }));
  });

  it.each(['none', 'HS256', 'RS384', 'ES384', '', -7, null, ['ES256']])('alg %j is a wrong signature', async (alg) => {
    const body = await rawJws(JSON.stringify({ alg, typ: 'eehic-revocations+jwt' }), JSON.stringify(PAYLOAD));
    expect(await answerTo(body)).toEqual(unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'algorithm' }));
  });

  it('RS256 with a certificate for ES256', async () => {
    const body = await rawJws(JSON.stringify({ alg: 'RS256', typ: 'eehic-revocations+jwt' }), JSON.stringify(PAYLOAD));
    expect(await answerTo(body)).toEqual(unavailable('REVOCATION_SIGNATURE_INVALID', { problem: 'signature' }));
  });

  it.each([
    ['[]'],
    ['null'],
    ['{'],
    ['{"iss":"BE:0120","iss":"BE:0120"}'],
    [`{"a":${'['.repeat(50)}${']'.repeat(50)}}`],
    [`\ufeff${JSON.stringify(PAYLOAD)}`],
    ...[
      { iss: undefined },
      { iss: 1 },
      { sub: undefined },
      { sub: [URL_OF_LIST] },
      { iat: undefined },
      { iat: String(IAT) },
      { iat: -1 },
      { iat: 1e300 },
      { exp: 'never' },
      { exp: null },
      { jti: undefined },
      { jti: 'a' },
      { jti: { 0: TOKEN } },
      { jti: [1] },
      { jti: [null] },
      { status_list: {}, jti: undefined },
    ].map((change) => [JSON.stringify({ ...PAYLOAD, ...change })]),
  ])('payload: %s', async (payload) => {
    expect(await answerTo(await rawJws(HEADER, payload))).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
  });

  it('random bytes never throw', async () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const body = Uint8Array.from({ length: round % 60 }, () => Math.floor(random() * 256));
      expect((await answerTo(body)).status).toBe('unavailable');
    }
  });
});

it('a list of some megabytes is read, one of 10 MB and a byte is not', async () => {
  const jti = Array.from({ length: 60_000 }, (_, i) => `0b5c7d1e-0000-4000-8000-${String(i).padStart(12, '0')}`);
  const body = await jtiList({ jti });
  expect(body.length).toBeGreaterThan(3_000_000);
  const { check } = setUp({ [URL_OF_LIST]: body }, { hosts: HOSTS });
  expect(await check(jti[59_999])).toMatchObject({ status: 'revoked' });
  expect(await check('0b5c7d1e-0000-4000-8000-999999999999')).toMatchObject({ status: 'valid' });
  expect(await answerTo(new Uint8Array(10_000_001).fill(0x61))).toEqual(unavailable('REVOCATION_TOO_LARGE'));
  expect(await answerTo(new Uint8Array(10_000_000).fill(0x61))).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
});
