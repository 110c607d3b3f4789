import { createHash, createPublicKey, type KeyObject, sign, verify as verifyData } from 'node:crypto';
import { expect, it } from 'vitest';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import {
  AUDIENCE,
  CONCEALED,
  HEADER,
  holder,
  issued,
  issuerKey,
  NONCE,
  now,
  OPEN,
  SECONDS,
  signer,
  status,
  verify,
} from './wallet.fixture.ts';

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
const counterpart = new SDJwtVcInstance({
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
const frame = { _sd: ['personal_administrative_number', 'document_number'] };
const kb = { payload: { iat: SECONDS, aud: AUDIENCE, nonce: NONCE } };

it('reads what is issued here, and presents it so that it is approved here', async () => {
  const { payload } = await counterpart.verify(issued.credential, { currentDate: SECONDS });
  const { _sd_alg, ...claims } = payload;
  expect(claims).toEqual(issued.claims);
  const disclosed = { personal_administrative_number: true, document_number: true };
  const presentation = await counterpart.present(issued.credential, disclosed, { kb });
  expect((await verify(presentation)).conclusion).toBe('APPROVED');
  const fewer = await counterpart.present(issued.credential, { personal_administrative_number: true }, { kb });
  const report = await verify(fewer);
  expect(report.conclusion === 'APPROVED' && report.card.cardId).toBeUndefined();
});

it('what it issues is approved here', async () => {
  const claims = { ...OPEN, ...CONCEALED };
  const credential = await counterpart.issue(claims, frame, { header: HEADER });
  const disclosed = { personal_administrative_number: true, document_number: true };
  const report = await verify(await counterpart.present(credential, disclosed, { kb }));
  expect(report).toMatchObject({ conclusion: 'APPROVED', card: { personalId: '11111111111' } });
});
