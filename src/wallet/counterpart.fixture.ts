import { createHash, createPublicKey, type KeyObject, sign, verify as verifyData } from 'node:crypto';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import { AUDIENCE, holder, issuerKey, NONCE, now, SECONDS, signer, status } from './wallet.fixture.ts';

const signerOf = (key: KeyObject) => async (data: string) =>
  sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
const verifierOf = (key: KeyObject) => async (data: string, signature: string) =>
  verifyData(
    'sha256',
    Buffer.from(data),
    { key: createPublicKey(key), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );

const list = createStatusList({ signer, url: status.uri, size: 1000, now });

/** The functions of the library that are used here. */
interface Counterpart {
  issue(claims: object, frame: object, options: { header: object }): Promise<string>;
  present(credential: string, disclosed: object, options: { kb: object }): Promise<string>;
  verify(credential: string, options: { currentDate: number }): Promise<{ payload: Record<string, unknown> }>;
}

/** The library @sd-jwt/sd-jwt-vc, which nobody here wrote. Named as a text, it is not needed to check types. */
const name: string = '@sd-jwt/sd-jwt-vc';
const { SDJwtVcInstance } = (await import(name)) as { SDJwtVcInstance: new (config: object) => Counterpart };

/** That library, with demo keys. */
export const counterpart = new SDJwtVcInstance({
  signAlg: 'ES256',
  kbSignAlg: 'ES256',
  hashAlg: 'sha-256',
  signer: signerOf(issuerKey),
  verifier: verifierOf(issuerKey),
  kbSigner: signerOf(holder),
  kbVerifier: verifierOf(holder),
  hasher: (data: string, algorithm: string) =>
    new Uint8Array(createHash(algorithm.replace('-', '')).update(data).digest()),
  statusListFetcher: () => list.publish(),
  saltGenerator: () => 'c2FsdHNhbHRzYWx0c2FsdA',
});
export const kb = { payload: { iat: SECONDS, aud: AUDIENCE, nonce: NONCE } };
