import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import type { CborValue } from '../codec/cbor.ts';
import { decodeSign1, encodeProtectedHeader, encodeSign1, signatureStructure } from '../codec/cose.ts';
import { coseSign, coseVerify } from '../testing/cose-peers.fixture.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS } from './algorithms.ts';
import { verifySign1 } from './verify.ts';

const institution = demoInstitution('BE');
const PAYLOAD = utf8Encode('This is the content.');
const KID = utf8Encode('kid');

function privateKey(label: keyof typeof pki.keys) {
  return createPrivateKey({ key: Buffer.from(pki.keys[label], 'base64'), format: 'der', type: 'pkcs8' });
}

describe.each(['ES256', 'PS256', 'RS256'] as const)('RFC 9052, another implementation: %s', (algorithm) => {
  test('it verifies ours, tagged and not, and not what was changed', async () => {
    const { certificate, sign } = await demoSigner(institution, { algorithm });
    const protectedHeader = new Map<CborValue, CborValue>([
      [1, ALGORITHMS[algorithm].coseId],
      [4, KID],
    ]);
    const signature = await sign(signatureStructure(encodeProtectedHeader(protectedHeader), PAYLOAD));
    const { publicKey } = new X509Certificate(certificate);
    for (const tagged of [true, false]) {
      const ours = encodeSign1({ protectedHeader, payload: PAYLOAD, signature, tagged });
      expect(await verifySign1(ours, { certificate })).toBe(true);
      expect(await coseVerify(Buffer.from(ours), publicKey)).toMatchObject({ isValid: true });
      const changed = Buffer.from(ours);
      changed[changed.indexOf('content')]! ^= 1;
      expect(await verifySign1(new Uint8Array(changed), { certificate })).toBe(false);
      expect(await coseVerify(changed, publicKey)).toMatchObject({ isValid: false });
    }
  });

  test('we verify its messages', async () => {
    const { certificate } = await demoSigner(institution, { algorithm });
    const key = privateKey(algorithm === 'ES256' ? 'BE:0120' : 'rsa-1');
    const its = new Uint8Array(await coseSign({ alg: algorithm }, { kid: KID }, PAYLOAD, key));
    expect(decodeSign1(its)).toMatchObject({ alg: ALGORITHMS[algorithm].coseId, payload: PAYLOAD });
    expect(decodeSign1(its).kid).toEqual(KID);
    expect(await verifySign1(its, { certificate })).toBe(true);
    its[its.length - 1]! ^= 1;
    expect(await verifySign1(its, { certificate })).toBe(false);
  });
});
