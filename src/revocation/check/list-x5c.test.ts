import { describe, expect, it } from 'vitest';
import { base64Encode, base64urlEncode, utf8Encode } from '../../codec/bytes.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { jwsSigningInput } from '../../codec/jws.ts';
import { demoKey, makeCertificate } from '../../crypto/x509/certificates.fixture.ts';
import { IAT, issuer, otherSigner, rsaSigner, setUp, signer, URL_OF_LIST } from '../revocation.fixture.ts';

const status_list = { bits: 1, lst: base64urlEncode(zlibCompress(Uint8Array.of(0b10))) };
const PAYLOAD = JSON.stringify({ sub: URL_OF_LIST, iat: IAT, status_list });
const [expired, current] = issuer.certificates.map((certificate) => certificate['x5t#S256']);
const kid = (x5t: string | undefined) => `EESSI:x5t#S256:${x5t}`;
const own = base64Encode(signer.certificate);
const other = base64Encode(otherSigner.certificate);
/** A certificate of the institution's own key that the registry does not know. */
const unknown = base64Encode(makeCertificate({ subject: 'Fund', key: demoKey('BE:0120') }));

/** Asks for a revoked index of a list with more members in its header, rightly signed by the current key. */
async function answerTo(header: object) {
  const input = jwsSigningInput(JSON.stringify({ alg: 'ES256', typ: 'statuslist+jwt', ...header }), PAYLOAD);
  const list = `${input}.${base64urlEncode(await signer.sign(utf8Encode(input)))}`;
  const answer = await setUp({ [URL_OF_LIST]: list }).checkIndex(1);
  return 'code' in answer ? answer.code : answer.status;
}

describe('a list that has its certificate in its header', () => {
  it.each([
    ['alone', { x5c: [own] }],
    ['beside the kid of the same certificate', { x5c: [own], kid: kid(current) }],
    ['beside a kid of another form', { x5c: [own], kid: '1' }],
    ['beside x5t#S256 of the same certificate', { x5c: [own], 'x5t#S256': current }],
    ['before certificates that are not its own', { x5c: [own, other, unknown] }],
    ['first of 10', { x5c: Array(10).fill(own) }],
    ['before bytes that are no certificate', { x5c: [own, 'AAAA'] }],
  ])('is read: %s', async (_, header) => {
    expect(await answerTo(header)).toBe('REVOKED');
  });

  it.each([
    ['the kid names another certificate', { x5c: [own], kid: kid(expired) }],
    ['x5t#S256 names another certificate', { x5c: [own], 'x5t#S256': expired }],
    ['another certificate of the institution', { x5c: [base64Encode(rsaSigner.certificate)] }],
    ['another one, although the kid is right', { x5c: [base64Encode(rsaSigner.certificate)], kid: kid(current) }],
    ['that of another institution', { x5c: [other] }],
    ['that of another institution, although the kid is right', { x5c: [other], kid: kid(current) }],
    ['one of the same key that the registry does not know', { x5c: [unknown] }],
    ['its own, but not first', { x5c: [unknown, own] }],
    ['bytes that are no certificate', { x5c: ['AAAA'] }],
    ['its own with a byte after it', { x5c: [base64Encode(Uint8Array.of(...signer.certificate, 0))] }],
  ])('is not signed as it must be: %s', async (_, header) => {
    expect(await answerTo(header)).toBe('REVOCATION_SIGNATURE_INVALID');
  });

  it.each([
    ['empty', { x5c: [] }],
    ['null', { x5c: null }],
    ['a text', { x5c: own }],
    ['an object', { x5c: { 0: own } }],
    ['an empty text', { x5c: [''] }],
    ['a number inside', { x5c: [own, 7] }],
    ['null inside', { x5c: [own, null] }],
    ['not Base64', { x5c: ['?'] }],
    ['Base64url', { x5c: [base64urlEncode(signer.certificate)] }],
    ['a line break inside', { x5c: [`${own.slice(0, 64)}\n${own.slice(64)}`] }],
    ['one of them not Base64', { x5c: [own, '?'] }],
    ['11 of them', { x5c: Array(11).fill(own) }],
    ['64 kB', { x5c: [own, base64Encode(new Uint8Array(65_536))] }],
  ])('is not understood, whatever the kid: %s', async (_, header) => {
    expect(await answerTo(header)).toBe('REVOCATION_NOT_UNDERSTOOD');
    expect(await answerTo({ ...header, kid: kid(current) })).toBe('REVOCATION_NOT_UNDERSTOOD');
  });

  it('has a header of at most 32,768 characters', async () => {
    const header = (length: number) => ({ kid: kid(current), pad: 'x'.repeat(length) });
    const empty = JSON.stringify({ alg: 'ES256', typ: 'statuslist+jwt', ...header(0) }).length;
    expect(await answerTo(header(24_576 - empty))).toBe('REVOKED');
    expect(await answerTo(header(24_577 - empty))).toBe('REVOCATION_NOT_UNDERSTOOD');
  });
});
