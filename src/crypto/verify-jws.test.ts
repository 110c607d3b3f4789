import { createHmac } from 'node:crypto';
import { CompactSign } from 'jose';
import { describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { decodeCompactJws, jwsSigningInput } from '../codec/jws.ts';
import { demoInstitution, demoSigner, pem } from '../testing/demo-pki.ts';
import { verifyCompactJws } from './verify-jws.ts';
import { readCertificate } from './x509/certificate.ts';

const signers = {
  ES256: await demoSigner(demoInstitution('BE')),
  RS256: await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' }),
  PS256: await demoSigner(demoInstitution('BE'), { algorithm: 'PS256' }),
} as const;

async function jws(name: keyof typeof signers, header: object = { alg: name, kid: 'k' }, payload = '{"a":1}') {
  const input = jwsSigningInput(JSON.stringify(header), payload);
  return `${input}.${base64urlEncode(await signers[name].sign(utf8Encode(input)))}`;
}

describe.each(['ES256', 'RS256', 'PS256'] as const)('%s', (name) => {
  const { certificate } = signers[name];
  it('verifies, and not with a bit, a header or a key changed', async () => {
    const token = await jws(name);
    expect(await verifyCompactJws(token, { certificate })).toBe(true);
    expect(await verifyCompactJws(token, { publicKey: readCertificate(certificate).spki })).toBe(true);
    const [header, , signature] = token.split('.');
    const other = base64urlEncode(utf8Encode('{"a":2}'));
    expect(await verifyCompactJws(`${header}.${other}.${signature}`, { certificate })).toBe(false);
    const stranger = await demoSigner(demoInstitution('AT'), { algorithm: name });
    expect(await verifyCompactJws(token, { certificate: stranger.certificate })).toBe(false);
  });

  it('a header that names another algorithm, or something critical', async () => {
    for (const alg of ['none', 'HS256', 'RS384', 'ES384', 'EdDSA', undefined, 7, -7, name.toLowerCase()]) {
      expect(await verifyCompactJws(await jws(name, { alg }), { certificate })).toBe(false);
    }
    expect(await verifyCompactJws(await jws(name, { alg: name, crit: ['exp'], exp: 1 }), { certificate })).toBe(false);
    // The one extension that jose knows.
    expect(await verifyCompactJws(await jws(name, { alg: name, crit: ['b64'], b64: true }), { certificate })).toBe(
      false,
    );
    const other = name === 'ES256' ? 'RS256' : 'ES256';
    expect(await verifyCompactJws(await jws(name, { alg: other }), { certificate })).toBe(false);
  });
});

it('HS256 with the public key as the secret', async () => {
  const input = jwsSigningInput('{"alg":"HS256"}', '{}');
  for (const secret of [
    pem('CERTIFICATE', signers.RS256.certificate),
    readCertificate(signers.RS256.certificate).spki,
  ]) {
    const token = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    expect(await verifyCompactJws(token, { certificate: signers.RS256.certificate })).toBe(false);
  }
});

it('what jose signs is verified', async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const token = await new CompactSign(utf8Encode('x')).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
  expect(await verifyCompactJws(token, { publicKey })).toBe(true);
});

describe('one spelling (RFC 7515 2)', () => {
  it.each([
    ['two parts', 'e30.e30'],
    ['four parts', 'e30.e30.e30.e30'],
    ['padding', 'e30=.e30.AA'],
    ['spare bits', 'e31.e30.AA'],
    ['white space', 'e30. e30.AA'],
    ['the standard alphabet', 'e30.+/+/.AA'],
    ['nothing', ''],
    ['a length of 1 mod 4', 'e30.a.AA'],
  ])('%s', (_, text) => {
    expect(() => decodeCompactJws(text)).toThrow(expect.objectContaining({ reason: 'JWS_NOT_CANONICAL' }));
  });

  const withHeader = (header: string | Uint8Array) =>
    `${base64urlEncode(typeof header === 'string' ? utf8Encode(header) : header)}.e30.AA`;
  it.each([
    ['an array', '[]', 'JWS_HEADER_INVALID'],
    ['null', 'null', 'JWS_HEADER_INVALID'],
    ['no JSON', '{', 'JSON_INVALID'],
    ['a byte order mark', '\ufeff{}', 'JSON_INVALID'],
    ['bad UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'JSON_INVALID'],
    ['a name twice', '{"alg":"ES256","alg":"none"}', 'JSON_DUPLICATE_NAME'],
    ['a name twice, spelled otherwise', '{"alg":"ES256","\\u0061lg":"none"}', 'JSON_DUPLICATE_NAME'],
    ['a name twice, inside', '{"a":[1,{"b":"}","b":2}]}', 'JSON_DUPLICATE_NAME'],
    ['nesting', `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`, 'JSON_INVALID'],
    ['nesting without end', '['.repeat(100_000), 'JSON_INVALID'],
  ])('a header that is %s', (_, header, reason) => {
    expect(() => decodeCompactJws(withHeader(header))).toThrow(expect.objectContaining({ reason }));
  });

  it('the same name in different objects, and strings like syntax, are fine', () => {
    const header = '{ "a" : { "b" : 1 } , "c" : [ { "b" : "\\"}," } , { "b" : [ ] , "": -1.5e3 } ] , "d":{} }';
    expect(decodeCompactJws(withHeader(header)).header).toEqual(JSON.parse(header));
  });
});
