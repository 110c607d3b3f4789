import { createHash, verify, X509Certificate } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import { expect, it } from 'vitest';
import { receive } from '../src/holder/receive.ts';
import { presentSdJwt } from '../src/holder/sd-jwt.ts';
import { demoOfTest } from './demo.fixture.ts';

const AUDIENCE = { aud: 'x509_hash:desk', nonce: 'nonce-of-the-desk' };

/** An independent reader of SD-JWT VC, whose signatures node:crypto verifies by the certificate in the header. */
function readerOf(credential: string, list: string): SDJwtVcInstance {
  const { x5c } = decodeProtectedHeader(credential.split('~')[0]!);
  const { publicKey } = new X509Certificate(Buffer.from(x5c![0]!, 'base64'));
  const { cnf } = decodeJwt<{ cnf: { jwk: JWK } }>(credential.split('~')[0]!);
  const isSigned = (data: string, signature: string, key: object) =>
    verify(
      'sha256',
      Buffer.from(data),
      { ...key, dsaEncoding: 'ieee-p1363' } as never,
      Buffer.from(signature, 'base64url'),
    );
  return new SDJwtVcInstance({
    hashAlg: 'sha-256',
    hasher: (data: string | ArrayBuffer) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    verifier: (data, signature) => isSigned(data, signature, { key: publicKey }),
    kbVerifier: (data, signature) => isSigned(data, signature, { key: cnf.jwk, format: 'jwk' }),
    statusListFetcher: async () => list,
    statusVerifier: () => true,
  });
}

it('@sd-jwt/sd-jwt-vc accepts both credentials as they are presented, and refuses a card that was revoked', async () => {
  const demo = await demoOfTest();
  const [card, identity] = [await demo.issuer.offer(demo.card), await demo.pid.offer(demo.person)];
  for (const [offer, vct, claims] of [
    [card, 'urn:eudi:ehic:1', { document_number: demo.card.cardId }],
    [identity, 'urn:eudi:pid:1', { family_name: demo.card.familyName, birthdate: demo.card.birthDate }],
  ] as const) {
    const stored = await receive(offer.uri, { txCode: offer.txCode! });
    const presentation = await presentSdJwt(stored, Object.keys(claims), AUDIENCE);
    const reader = readerOf(stored.credential, await demo.list.publish('jwt'));
    const { payload, kb } = await reader.verify(presentation, { keyBindingNonce: AUDIENCE.nonce });
    expect(payload).toMatchObject({ vct, ...claims });
    expect(payload).not.toHaveProperty('personal_administrative_number');
    expect(kb?.payload).toMatchObject(AUDIENCE);
    const changed = presentation.replace('~', 'A~');
    await expect(reader.verify(changed, { keyBindingNonce: AUDIENCE.nonce })).rejects.toThrow();
    if (vct !== 'urn:eudi:ehic:1') continue;
    demo.revoke();
    const later = readerOf(stored.credential, await demo.list.publish('jwt'));
    await expect(later.verify(presentation, { keyBindingNonce: AUDIENCE.nonce })).rejects.toThrow(/Status/);
  }
});
