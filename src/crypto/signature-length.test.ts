import { constants, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { encodeProtectedHeader, encodeSign1, signatureStructure } from '../codec/cose.ts';
import { jwsSigningInput } from '../codec/jws.ts';
import { readSignedSnapshot } from '../registry/signed-snapshot.ts';
import { ALGORITHMS } from './algorithms.ts';
import { certificateX5t } from './key-id.ts';
import { certificateKey } from './keys.ts';
import { findNodeVerify } from './node-verify.ts';
import { verifySign1, verifySignature } from './verify.ts';
import { verifyCompactJws } from './verify-jws.ts';
import { readScheme, verifyWithScheme } from './x509/algorithm-identifiers.ts';
import { readCertificate } from './x509/certificate.ts';
import { demoKey, makeCertificate, pss, RSA_SHA256, SHA256 } from './x509/certificates.fixture.ts';
import { readFirstDer } from './x509/der.ts';

const KEY = demoKey('rsa-1');
const certificate = makeCertificate({ subject: 'x', key: KEY, signature: () => new Uint8Array(256) });
const PADDING = {
  PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  RS256: {},
};

/** Signs messages, one after the other, until a signature begins with a zero byte. */
function signWithZero<T>(name: 'PS256' | 'RS256', messageOf: (n: number) => { data: Uint8Array; message: T }) {
  for (let n = 0; ; n++) {
    const { data, message } = messageOf(n);
    const signature = new Uint8Array(sign('sha256', data, { key: KEY, ...PADDING[name] }));
    if (signature[0] === 0) return { data, message, signature, short: signature.subarray(1) };
  }
}

describe.each(['PS256', 'RS256'] as const)(
  'RFC 8017 8.1.2, 8.2.2: a signature of %s without its leading zero',
  (name) => {
    const plain = signWithZero(name, (n) => ({ data: utf8Encode(`message ${n}`), message: undefined }));
    const algorithm = ALGORITHMS[name];

    test('is not accepted by WebCrypto or node:crypto', async () => {
      const key = await certificateKey(readCertificate(certificate), algorithm);
      const verify = (signature: Uint8Array) => verifySignature(algorithm, key, signature, plain.data);
      expect(await verify(plain.signature)).toBe(true);
      expect(await verify(plain.short)).toBe(false);
      expect(findNodeVerify()!(algorithm, key, plain.signature, plain.data)).toBe(true);
      expect(findNodeVerify()!(algorithm, key, plain.short, plain.data)).toBe(false);
      expect(await verify(Uint8Array.of(0, ...plain.signature))).toBe(false);
    });

    test('is not accepted for a certificate or a time stamp', async () => {
      const scheme = readScheme(readFirstDer(name === 'PS256' ? pss(SHA256, 32) : RSA_SHA256))!;
      const own = readCertificate(certificate);
      expect(await verifyWithScheme(scheme, own, plain.signature, plain.data)).toBe(true);
      expect(await verifyWithScheme(scheme, own, plain.short, plain.data)).toBe(false);
    });

    test('is not accepted for a COSE_Sign1', async () => {
      const protectedHeader = new Map([[1, algorithm.coseId]]);
      const { message, signature, short } = signWithZero(name, (n) => {
        const payload = utf8Encode(`payload ${n}`);
        return { data: signatureStructure(encodeProtectedHeader(protectedHeader), payload), message: payload };
      });
      const bytes = (value: Uint8Array) => encodeSign1({ protectedHeader, payload: message, signature: value });
      expect(await verifySign1(bytes(signature), { certificate })).toBe(true);
      expect(await verifySign1(bytes(short), { certificate })).toBe(false);
    });

    test('is not accepted for a JWS or a signed snapshot', async () => {
      const kid = `EESSI:x5t#S256:${await certificateX5t(certificate)}`;
      const header = JSON.stringify({ alg: name, kid, typ: 'eehic-snapshot+jwt' });
      const { message, signature, short } = signWithZero(name, (n) => {
        const input = jwsSigningInput(header, JSON.stringify({ iat: n, results: [] }));
        return { data: utf8Encode(input), message: input };
      });
      const text = (value: Uint8Array) => `${message}.${base64urlEncode(value)}`;
      expect(await verifyCompactJws(text(signature), { certificate })).toBe(true);
      expect(await verifyCompactJws(text(short), { certificate })).toBe(false);
      expect(await readSignedSnapshot(text(signature), { trustAnchors: [certificate] })).toMatchObject({ size: 0 });
      await expect(readSignedSnapshot(text(short), { trustAnchors: [certificate] })).rejects.toMatchObject({
        code: 'ERR_EHIC_SNAPSHOT_SIGNATURE',
      });
    });
  },
);
