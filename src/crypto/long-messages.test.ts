import { constants, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ALGORITHMS } from './algorithms.ts';
import { certificateKey } from './keys.ts';
import { MAX_HASHED_HERE } from './node-crypto.ts';
import { verifySignature } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';
import { demoKey, makeCertificate } from './x509/certificates.fixture.ts';

const KEY = demoKey('rsa-1');
const certificate = readCertificate(makeCertificate({ subject: 'x', key: KEY }));
const { PS256, RS256, ES256 } = ALGORITHMS;

describe.each([MAX_HASHED_HERE, MAX_HASHED_HERE + 1])('a message of %i bytes', (length) => {
  const data = new Uint8Array(length).fill(7);
  const changed = data.slice();
  changed[length - 1] = 8;

  it.each([
    [RS256, {}],
    [PS256, { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }],
  ])('is verified, %#', async (algorithm, how) => {
    const key = await certificateKey(certificate, algorithm);
    const signature = new Uint8Array(sign('sha256', data, { key: KEY, ...how }));
    expect(await verifySignature(algorithm, key, signature, data)).toBe(true);
    expect(await verifySignature(algorithm, key, signature, changed)).toBe(false);
    expect(await verifySignature(algorithm, key, signature.subarray(1), data)).toBe(false);
    expect(await verifySignature(algorithm, key, new Uint8Array(0), data)).toBe(false);
    expect(await verifySignature(ES256, key, signature, data)).toBe(false);
  });

  it('a signature of PS256 has the length of the modulus (RFC 8017 8.1.2)', async () => {
    const key = await certificateKey(certificate, PS256);
    const how = { key: KEY, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    let signature: Uint8Array;
    do signature = new Uint8Array(sign('sha256', data, how));
    while (signature[0] !== 0);
    expect(await verifySignature(PS256, key, signature, data)).toBe(true);
    expect(await verifySignature(PS256, key, signature.subarray(1), data)).toBe(false);
  });

  it('a key that is none is not an error', async () => {
    expect(await verifySignature(ES256, undefined as never, new Uint8Array(64), data)).toBe(false);
  });
});
