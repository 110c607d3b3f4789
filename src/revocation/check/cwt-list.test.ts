import { describe, expect, it } from 'vitest';
import { base64urlDecode, concatBytes } from '../../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, signatureStructure } from '../../codec/cose.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { IAT, issuer, otherIssuer, rsaSigner, setUp, signer, URL_OF_LIST } from '../revocation.fixture.ts';

type Header = readonly (readonly [number, CborValue])[];
interface Plan {
  readonly protectedHeader?: Header;
  readonly unprotectedHeader?: Header;
  readonly claims?: Header;
  readonly payload?: Uint8Array;
  readonly by?: typeof signer;
}

const ALG = [1, -7] as const;
const TYP = [16, 'application/statuslist+cwt'] as const;
/** Index 1 is revoked. */
const LIST = [
  65533,
  new Map<string, CborValue>([
    ['bits', 1],
    ['lst', zlibCompress(Uint8Array.of(0b10))],
  ]),
] as const;
const CLAIMS: Header = [[2, URL_OF_LIST], [6, IAT], LIST];

/** Asks for the revoked index of a list that is put together by hand, and rightly signed by the current key. */
async function answerTo({ protectedHeader = [ALG, TYP], unprotectedHeader = [], by = signer, ...plan }: Plan) {
  const header = new Map(protectedHeader);
  const payload = plan.payload ?? encodeCbor(new Map(plan.claims ?? CLAIMS));
  const signature = await by.sign(signatureStructure(encodeProtectedHeader(header), payload));
  const body = encodeSign1({
    protectedHeader: header,
    unprotectedHeader: new Map(unprotectedHeader),
    payload,
    signature,
  });
  const answer = await setUp({ [URL_OF_LIST]: body }).checkIndex(1);
  return 'code' in answer ? [answer.code, answer.params?.problem].filter(Boolean).join(': ') : answer.status;
}

const thumbprintOf = (institution: typeof issuer, at: number) =>
  base64urlDecode(institution.certificates[at]!['x5t#S256'])!;
const [old, current] = [0, 1].map((at) => thumbprintOf(issuer, at)) as [Uint8Array, Uint8Array];

describe('a CWT names its certificate by 8 to 32 bytes of the thumbprint (spec/revocation.md, Judging a list)', () => {
  const named = async (kid: CborValue) => [
    await answerTo({ protectedHeader: [ALG, [4, kid], TYP] }),
    await answerTo({ unprotectedHeader: [[4, kid]] }),
  ];

  it.each([8, 9, 32])('the one that signed it, by %i bytes', async (length) => {
    expect(await named(current.subarray(0, length))).toEqual(['REVOKED', 'REVOKED']);
  });

  it.each([8, 9, 32])('another one of the institution, by %i bytes: it is not signed by that', async (length) => {
    const refused = 'REVOCATION_SIGNATURE_INVALID: signature';
    expect(await named(old.subarray(0, length))).toEqual([refused, refused]);
  });

  it.each<[string, CborValue]>([
    ['7 bytes of another one', old.subarray(0, 7)],
    ['33 bytes', concatBytes(old, Uint8Array.of(0))],
    ['no byte', new Uint8Array(0)],
    ['a text', '01234567'],
    ['a number', 7],
    ['the end of the thumbprint of another one', old.subarray(-8)],
    ['the certificate of another institution', thumbprintOf(otherIssuer, 0)],
  ])('%s names none, so that any may have signed', async (_, kid) => {
    expect(await named(kid)).toEqual(['REVOKED', 'REVOKED']);
  });

  it('none in its header', async () => {
    expect(await answerTo({})).toBe('REVOKED');
    expect(await answerTo({ by: rsaSigner })).toBe('REVOCATION_SIGNATURE_INVALID: signature');
    expect(await answerTo({ by: rsaSigner, protectedHeader: [[1, -257], TYP] })).toBe('REVOKED');
  });
});

describe('a CWT is not understood', () => {
  it('with a critical header, protected or not', async () => {
    const critical = [2, [99]] as const;
    const refused = 'REVOCATION_NOT_UNDERSTOOD: critical header';
    expect(await answerTo({ protectedHeader: [ALG, critical, TYP] })).toBe(refused);
    expect(await answerTo({ unprotectedHeader: [critical] })).toBe(refused);
  });

  it.each<[string, Plan]>([
    ['iss', { claims: [[1, 120], ...CLAIMS] }],
    ['iss', { claims: [[1, null], ...CLAIMS] }],
    ['sub', { claims: [[6, IAT], LIST] }],
    ['iat', { claims: [[2, URL_OF_LIST], LIST] }],
    ['exp', { claims: [[2, URL_OF_LIST], [4, null], [6, IAT], LIST] }],
    ['exp', { claims: [[2, URL_OF_LIST], [4, 253_402_300_800], [6, IAT], LIST] }],
    ['ttl', { claims: [...CLAIMS, [65534, 0]] }],
    ['ttl', { claims: [...CLAIMS, [65534, '60']] }],
    ['status_list', { claims: CLAIMS.slice(0, 2) }],
    ['claims', { payload: encodeCbor([]) }],
    ['claims', { payload: encodeCbor('claims') }],
  ])('for its %s: %#', async (problem, plan) => {
    expect(await answerTo(plan)).toBe(`REVOCATION_NOT_UNDERSTOOD: ${problem}`);
  });

  it('without a payload, which is not signed as it must be either', async () => {
    const header = encodeProtectedHeader(new Map<number, CborValue>([ALG, TYP]));
    const signature = await signer.sign(signatureStructure(header, new Uint8Array(0)));
    const { checkIndex } = setUp({ [URL_OF_LIST]: encodeCbor([header, new Map(), null, signature]) });
    expect(await checkIndex(1)).toMatchObject({
      code: 'REVOCATION_NOT_UNDERSTOOD',
      params: { problem: 'payload' },
    });
  });

  it('but its times are any from 1970 to 9999', async () => {
    const at = (iat: number, exp: number): Header => [[2, URL_OF_LIST], [4, exp], [6, iat], LIST];
    expect(await answerTo({ claims: at(IAT, 253_402_300_799) })).toBe('REVOKED');
    expect(await answerTo({ claims: at(0, IAT + 1) })).toBe('REVOCATION_SIGNATURE_INVALID: certificate validity');
  });
});

it.each<[string, readonly (readonly [number, CborValue])[]]>([
  ['none', [TYP]],
  ['ES384', [[1, -35], TYP]],
  ['a text', [[1, 'ES256'], TYP]],
])('a CWT whose algorithm is %s is not signed as it must be', async (_, protectedHeader) => {
  expect(await answerTo({ protectedHeader })).toBe('REVOCATION_SIGNATURE_INVALID: algorithm');
});
