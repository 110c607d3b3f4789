import { describe, expect, it } from 'vitest';
import { base64urlEncode, concatBytes } from '../../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, signatureStructure } from '../../codec/cose.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { signCwt, signJwt } from '../publish/list-signer.ts';
import {
  DAY,
  IAT,
  issuer,
  issuerOf,
  jtiList,
  otherSigner,
  rsaSigner,
  START,
  setUp,
  signer,
  URL_OF_LIST,
} from '../revocation.fixture.ts';

const _now = () => new Date(START);
const unavailable = (code: string, params?: object) =>
  expect.objectContaining({
    status: 'unavailable',
    code,
    ...(params ? { params: expect.objectContaining(params) } : {}),
  });
const STATUSES = Uint8Array.of(0b11_10_01_00);
const LST = zlibCompress(STATUSES);

const jwt = (claims: object = {}, by = signer, typ = 'statuslist+jwt') =>
  signJwt(by, typ, { sub: URL_OF_LIST, iat: IAT, status_list: { bits: 2, lst: base64urlEncode(LST) }, ...claims });
const cwt = (claims: readonly [number, CborValue][] = [], by = signer, typ = 'application/statuslist+cwt') =>
  signCwt(
    by,
    typ,
    new Map<number, CborValue>([
      [2, URL_OF_LIST],
      [6, IAT],
      [
        65533,
        new Map<string, CborValue>([
          ['bits', 2],
          ['lst', LST],
        ]),
      ],
      ...claims,
    ]),
  );
const list = (bits: CborValue, lst: CborValue): [number, CborValue] => [
  65533,
  new Map([
    ['bits', bits],
    ['lst', lst],
  ]),
];

const answerTo = async (body: string | Uint8Array, index = 0) => setUp({ [URL_OF_LIST]: body }).checkIndex(index);

describe.each([
  ['jwt', jwt],
  ['cwt', cwt],
] as const)('Token Status List as %s', (_, make) => {
  it('codes by value; an index that is not there is not passed', async () => {
    const { checkIndex, net } = setUp({ [URL_OF_LIST]: await make() });
    expect(await checkIndex(0)).toMatchObject({ status: 'valid', freshness: { source: URL_OF_LIST } });
    expect(await checkIndex(1)).toMatchObject({ status: 'revoked', code: 'REVOKED' });
    expect(await checkIndex(2)).toMatchObject({ status: 'revoked', code: 'SUSPENDED' });
    expect(await checkIndex(3)).toMatchObject({ status: 'revoked', code: 'STATUS_NOT_VALID', params: { value: 3 } });
    for (const index of [4, 2 ** 53 - 1, -1, 0.5, Number.NaN]) {
      expect(await checkIndex(index)).toMatchObject({ status: 'revoked', code: 'REVOCATION_INDEX_OUT_OF_RANGE' });
    }
    expect(net.requests).toHaveLength(1);
  });

  it('SIGNATURE_INVALID: another institution', async () => {
    expect(await answerTo(await make(undefined, otherSigner))).toEqual(unavailable('REVOCATION_SIGNATURE_INVALID'));
  });

  it('RSA', async () => {
    expect(await answerTo(await make(undefined, rsaSigner))).toMatchObject({ status: 'valid' });
  });

  it('NOT_UNDERSTOOD: another typ', async () => {
    expect(await answerTo(await make(undefined, signer, 'JWT'))).toEqual(
      unavailable('REVOCATION_NOT_UNDERSTOOD', { problem: 'typ' }),
    );
  });
});

describe('claims', () => {
  it('sub, exp, iat are those of the query and of now', async () => {
    expect(await answerTo(await jwt({ sub: 'https://revocation.example.eu/lists/2' }))).toEqual(
      unavailable('REVOCATION_WRONG_SUBJECT'),
    );
    expect(await answerTo(await jwt({ exp: IAT }))).toEqual(unavailable('REVOCATION_STALE'));
    expect(await answerTo(await jwt({ iat: IAT - DAY - 1 }))).toEqual(unavailable('REVOCATION_STALE'));
    expect(await answerTo(await cwt([[2, 'https://revocation.example.eu/lists/2']]))).toEqual(
      unavailable('REVOCATION_WRONG_SUBJECT'),
    );
    expect(await answerTo(await cwt([[4, IAT]]))).toEqual(unavailable('REVOCATION_STALE'));
    expect(await answerTo(await cwt([[6, IAT - DAY - 1]]))).toEqual(unavailable('REVOCATION_STALE'));
  });

  it('iss need not be there; in our form it is that of the institution, so that a shared key does not share lists', async () => {
    expect(await answerTo(await jwt({ iss: 'BE:0120' }))).toMatchObject({ status: 'valid' });
    for (const iss of ['https://issuer.example', 'urn:BE:KvBE10', 'be:KvBE10', 'BE', '']) {
      expect(await answerTo(await jwt({ iss })), iss).toMatchObject({ status: 'valid' });
    }
    expect(await answerTo(await jwt({ iss: 'BE:KvBE10' }))).toEqual(unavailable('REVOCATION_WRONG_ISSUER'));
    expect(await answerTo(await cwt([[1, 'BE:KvBE10']]))).toEqual(unavailable('REVOCATION_WRONG_ISSUER'));
    const shared = issuerOf('BE', 'KvBE10');
    const { checkIndex, net } = setUp({ [URL_OF_LIST]: await jwt({}, rsaSigner) });
    expect(await checkIndex(1, issuer)).toMatchObject({ status: 'revoked' });
    expect(await checkIndex(1, shared)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
  });

  it('ttl: after it a fresh copy is fetched, and the held one is used if that fails', async () => {
    const { checkIndex, net, later } = setUp({ [URL_OF_LIST]: await jwt({ ttl: 3600 }) });
    await checkIndex(0);
    later(3599);
    await checkIndex(0);
    expect(net.requests).toHaveLength(1);
    later(1);
    await checkIndex(0);
    expect(net.requests).toHaveLength(2);
    net.bodies = {};
    later(3600);
    expect(await checkIndex(1)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(3);
  });

  it.each([
    ['bits', { status_list: { bits: 3, lst: base64urlEncode(LST) } }],
    ['bits', { status_list: { bits: '2', lst: base64urlEncode(LST) } }],
    ['bits', { status_list: { lst: base64urlEncode(LST) } }],
    ['lst', { status_list: { bits: 1 } }],
    ['lst', { status_list: { bits: 1, lst: 'a' } }],
    ['lst', { status_list: { bits: 1, lst: `${base64urlEncode(LST)}==` } }],
    ['status_list', { status_list: [] }],
    ['status_list', { status_list: undefined }],
    ['ttl', { ttl: 0 }],
    ['ttl', { ttl: '60' }],
    ['DEFLATE_INVALID', { status_list: { bits: 1, lst: 'AAAA' } }],
    ['DEFLATE_TRUNCATED', { status_list: { bits: 1, lst: base64urlEncode(LST.subarray(0, -1)) } }],
    ['DEFLATE_TRAILING', { status_list: { bits: 1, lst: base64urlEncode(concatBytes(LST, Uint8Array.of(0))) } }],
  ])('NOT_UNDERSTOOD: JWT, %s', async (problem, claims) => {
    expect(await answerTo(await jwt(claims))).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD', { problem }));
  });

  it.each<[string, [number, CborValue]]>([
    ['bits', list(5, LST)],
    ['lst', list(1, base64urlEncode(LST))],
    ['status_list', [65533, LST]],
    ['iat', [6, 'now']],
    ['sub', [2, 7]],
    ['DEFLATE_INVALID', list(1, new Uint8Array(3))],
  ])('NOT_UNDERSTOOD: CWT, %s', async (problem, claim) => {
    expect(await answerTo(await cwt([claim]))).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD', { problem }));
  });
});

describe('kinds are not mixed up', () => {
  it('a jti list for an index, a status list for a token id', async () => {
    expect(await answerTo(await jtiList())).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD', { problem: 'kind' }));
    const { check } = setUp({ [URL_OF_LIST]: await jwt() });
    expect(await check()).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD', { problem: 'kind' }));
  });
});

describe('hostile lists', () => {
  it('29 kB that expand to 30 MB of zeros', async () => {
    const bomb = zlibCompress(new Uint8Array(30_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await answerTo(await jwt({ status_list: { bits: 1, lst: base64urlEncode(bomb) } }))).toEqual(
      unavailable('REVOCATION_TOO_LARGE'),
    );
    expect(await answerTo(await cwt([list(1, bomb)]))).toEqual(unavailable('REVOCATION_TOO_LARGE'));
  });

  it('CBOR that is deep, tagged, twice the same key, cut, or no COSE', async () => {
    const message = await cwt();
    const bodies = [
      message.subarray(0, -1),
      concatBytes(message, Uint8Array.of(0)),
      Uint8Array.of(0x84),
      Uint8Array.of(0xd8, 61, ...message.subarray(1)),
      Uint8Array.of(0xd1, ...message.subarray(1)),
      new Uint8Array(100_000).fill(0x81),
      new Uint8Array(100_000).fill(0xd2),
      Uint8Array.of(0x9b, 255, 255, 255, 255, 255, 255, 255, 255),
      encodeCbor([]),
    ];
    for (const body of bodies) expect(await answerTo(body)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
    for (const payload of [
      new Uint8Array(1000).fill(0x81),
      Uint8Array.of(0xa2, 2, 0, 2, 0),
      Uint8Array.of(0xc1, 0),
      Uint8Array.of(0xf6),
    ]) {
      const protectedHeader = new Map<number, CborValue>([
        [1, -7],
        [16, 'application/statuslist+cwt'],
      ]);
      const signature = await signer.sign(signatureStructure(encodeProtectedHeader(protectedHeader), payload));
      expect(await answerTo(encodeSign1({ protectedHeader, payload, signature }))).toEqual(
        unavailable('REVOCATION_NOT_UNDERSTOOD'),
      );
    }
  });

  it('CWT untagged, tagged 18, and 61 around 18; typ and alg only out of the protected header', async () => {
    const message = await cwt();
    for (const body of [message, message.subarray(1), concatBytes(Uint8Array.of(0xd8, 61), message)])
      expect(await answerTo(body, 1)).toMatchObject({ status: 'revoked' });
    const protectedHeader = new Map<number, CborValue>([[1, -7]]);
    const payload = encodeCbor(new Map());
    const signature = await signer.sign(signatureStructure(encodeProtectedHeader(protectedHeader), payload));
    const unprotectedHeader = new Map<number, CborValue>([[16, 'application/statuslist+cwt']]);
    expect(await answerTo(encodeSign1({ protectedHeader, unprotectedHeader, payload, signature }))).toEqual(
      unavailable('REVOCATION_NOT_UNDERSTOOD', { problem: 'typ' }),
    );
  });
});
