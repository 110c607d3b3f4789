import { compactVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { base45Encode } from '../../codec/base45.ts';
import { base64urlEncode, utf8Decode, utf8Encode } from '../../codec/bytes.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { decodeCompactJws } from '../../codec/jws.ts';
import { random } from '../../codec/random-cbor.fixture.ts';
import { ALGORITHMS } from '../../crypto/algorithms.ts';
import { certificateKey } from '../../crypto/keys.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { createIssuer } from '../../issue/issuer.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { jwsProfile } from './profile.ts';

const DAY = '2025-09-22';

describe.each(['ES256', 'RS256'] as const)('%s: jose verifies the same tokens', async (algorithm) => {
  const signer = await demoSigner(demoInstitution('BE'), { algorithm });
  const issuer = createIssuer({ signer, profile: 'jws', now: () => new Date(DAY), timeZone: 'UTC' });
  const token = utf8Decode((await issuer.issue(sampleCard('BE', 'PRC', DAY, 'jws'))).layers.token)!;
  const signed = token.slice(0, token.lastIndexOf('.'));
  const { signature } = decodeCompactJws(token);

  const keyOf = (certificate: Uint8Array) => certificateKey(readCertificate(certificate), ALGORITHMS[algorithm]);
  const own = await keyOf(signer.certificate);
  const foreign = await keyOf((await demoSigner(demoInstitution('AT'), { algorithm })).certificate);

  async function verdicts(changed: string, key = own) {
    const { verifyWith } = jwsProfile.decode(base45Encode(zlibCompress(utf8Encode(changed)))).parse();
    const jose = await compactVerify(changed, key).catch(() => undefined);
    return { own: await verifyWith(key), jose: jose !== undefined };
  }
  const NEITHER = { own: false, jose: false };
  const withSignature = (bytes: Uint8Array) => `${signed}.${base64urlEncode(bytes)}`;

  it('as it was signed, and with the key of another institution', async () => {
    expect(await verdicts(token)).toEqual({ own: true, jose: true });
    expect(await verdicts(token, foreign)).toEqual(NEITHER);
  });

  it('with a bit of the signature changed, or bytes of it missing or added', async () => {
    const next = random(7515);
    for (let round = 0; round < 100; round++) {
      const changed = signature.slice();
      changed[next(changed.length)]! ^= 1 << next(8);
      expect(await verdicts(withSignature(changed))).toEqual(NEITHER);
    }
    const { length } = signature;
    for (const size of [0, 1, length / 2, length - 1, length + 1, 2 * length]) {
      const changed = new Uint8Array(size);
      changed.set(signature.subarray(0, size));
      expect(await verdicts(withSignature(changed))).toEqual(NEITHER);
      expect(await verdicts(withSignature(new Uint8Array(size)))).toEqual(NEITHER);
    }
  });

  it('with another header or payload', async () => {
    const [header = '', payload = ''] = signed.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    for (const [a, b] of [
      [header.replace(',"typ":"JWT"', ''), payload],
      [` ${header}`, payload],
      [header, `${payload} `],
      [header, payload.replace('"sd":"2025', '"sd":"2024')],
    ] as const) {
      const changed = [a, b].map((part) => base64urlEncode(utf8Encode(part))).join('.');
      expect(changed).not.toBe(signed);
      expect(await verdicts(`${changed}.${base64urlEncode(signature)}`)).toEqual(NEITHER);
    }
  });
});
