import { describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { openAnchoredJws, signAnchoredJws } from './anchored-jws.ts';
import { certificateX5t, formatKeyId } from './key-id.ts';
import { signers } from './message.fixture.ts';

const { ES256: signer, RS256: other } = signers;
const typ = 'eehic-test+jwt';
const options = { typ, trustAnchors: [signer.certificate] };
const kid = formatKeyId(await certificateX5t(signer.certificate));

async function signed(header: unknown, payload = '{}'): Promise<string> {
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const input = [text, payload].map((part) => base64urlEncode(utf8Encode(part))).join('.');
  return `${input}.${base64urlEncode(await signer.sign(utf8Encode(input)))}`;
}

describe('a JWS that one of several certificates has signed', () => {
  it('is opened: its payload, and which of them', async () => {
    const jws = await signAnchoredJws({ a: 1 }, { typ, signer });
    const trustAnchors = [other.certificate, signer.certificate];
    const signedBy = await certificateX5t(signer.certificate);
    expect(await openAnchoredJws(jws, { typ, trustAnchors })).toEqual({ payload: utf8Encode('{"a":1}'), signedBy });
    expect(await openAnchoredJws(await signed({ alg: 'ES256', kid, typ }), options)).toMatchObject({ signedBy });
  });

  it.each<[string, unknown]>([
    ['another type', { alg: 'ES256', kid, typ: 'JWT' }],
    ['no type', { alg: 'ES256', kid }],
    ['no algorithm', { kid, typ }],
    ['an algorithm that is a number', { alg: -7, kid, typ }],
    ['an algorithm of no table', { alg: 'ES384', kid, typ }],
    ['no key id', { alg: 'ES256', typ }],
    ['a key id in another spelling', { alg: 'ES256', kid: `${kid}=`, typ }],
    ['critical members', { alg: 'ES256', kid, typ, crit: ['exp'], exp: 1 }],
    ['no critical member', { alg: 'ES256', kid, typ, crit: [] }],
    ['an array', [{ alg: 'ES256', kid, typ }]],
    ['no JSON', 'x'],
    ['null', null],
  ])('the header has a fault: %s', async (_, header) => {
    expect(await openAnchoredJws(await signed(header), options)).toEqual({ fault: 'header' });
  });

  it('the signature is not that of the certificate which the header names', async () => {
    const jws = await signed({ alg: 'ES256', kid, typ });
    const fault = { fault: 'signature' };
    expect(await openAnchoredJws(jws, { typ, trustAnchors: [] })).toEqual(fault);
    expect(await openAnchoredJws(jws, { typ, trustAnchors: [other.certificate] })).toEqual(fault);
    expect(await openAnchoredJws(await signed({ alg: 'RS256', kid, typ }), options)).toEqual(fault);
    const foreign = formatKeyId(await certificateX5t(other.certificate));
    const claimed = await signed({ alg: 'RS256', kid: foreign, typ });
    expect(await openAnchoredJws(claimed, { typ, trustAnchors: [other.certificate, signer.certificate] })).toEqual(
      fault,
    );
    const [header, , signature] = jws.split('.');
    expect(await openAnchoredJws(`${header}.e30x.${signature}`, options)).toEqual(fault);
    expect(await openAnchoredJws(`${header}.e30.`, options)).toEqual(fault);
  });

  it.each([
    '',
    'a',
    'e30',
    'e30.e30',
    'e30.e30.AA.',
    'e30.e30.A',
    'e30.e30.AA==',
    'e30.e30.A+',
    'e30. e30.AA',
    'e30.e3B.AA',
  ])('%j is none', async (text) => {
    expect(await openAnchoredJws(text, options)).toEqual({ fault: 'not a canonical compact JWS' });
  });

  it('a certificate that cannot be read is an error of the caller', async () => {
    const jws = await signed({ alg: 'ES256', kid, typ });
    const trustAnchors = [Uint8Array.of(1)];
    await expect(openAnchoredJws(jws, { typ, trustAnchors })).rejects.toMatchObject({ code: 'ERR_EHIC_CERTIFICATE' });
  });
});
