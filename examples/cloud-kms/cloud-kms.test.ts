import { constants, createPrivateKey, privateEncrypt, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIssuer, createVerifier } from 'eehic';
import type { Signer } from 'eehic/signers';
import { createMockRepository, demoInstitution, sampleCard } from 'eehic/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import { awsKmsSigner } from './aws-kms.ts';
import { azureKeyVaultSigner } from './azure-key-vault.ts';
import { crc32c, googleCloudKmsSigner } from './google-cloud-kms.ts';

// A server answers as the three services do. They get the digest alone, which node:crypto signs for RSA only: so the
// cards are signed with RS256, and signatures of ES256 are given.
const found = demoInstitution('BE').certificates.find(({ key }) => key.startsWith('rsa-'))!;
const der = Buffer.from((pki.keys as Record<string, string>)[found.key]!, 'base64');
const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
const PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const signRsa = (digest: Buffer) =>
  privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([PREFIX, digest]));
const registry = createMockRepository().registry();
const DAY = '2026-06-01';
const now = () => new Date(`${DAY}T10:00:00Z`);
const ARN = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd';
const VERSION = 'projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1';

let origin: string;
/** What the service answers in place of the right answer. */
let fault: { status?: number; body?: object } | undefined;
let change: object;
const seen: { url?: string | undefined; body?: Record<string, unknown>; headers?: IncomingMessage['headers'] } = {};

const server = createServer((request, response) => void respond(request, response));

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text);
  Object.assign(seen, { url: request.url, body, headers: request.headers });
  response.writeHead(fault?.status ?? 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(fault?.body ?? { ...answer(request.url!, body), ...change }));
}

function answer(url: string, body: { Message?: string; value?: string; digest?: { sha256: string } }): object {
  if (url === '/') {
    const Signature = signRsa(Buffer.from(body.Message!, 'base64')).toString('base64');
    return { KeyId: ARN, Signature, SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' };
  }
  if (url.startsWith('/keys/')) {
    return { kid: `${origin}/keys/k/v1`, value: signRsa(Buffer.from(body.value!, 'base64url')).toString('base64url') };
  }
  const signature = signRsa(Buffer.from(body.digest!.sha256, 'base64'));
  const checks = { verifiedDigestCrc32c: true, signatureCrc32c: String(crc32c(signature)) };
  return { name: VERSION, signature: signature.toString('base64'), ...checks };
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  fault = undefined;
  change = {};
});
afterAll(() => void server.close());

const certificate = new Uint8Array(Buffer.from(found.der, 'base64'));
const common = { certificate, algorithm: 'RS256', token: async () => 'T' } as const;
const SERVICES: [string, () => Signer, object, object][] = [
  [
    'AWS KMS',
    () => awsKmsSigner({ ...common, endpoint: `${origin}/`, keyId: ARN, fetch }),
    { KeyId: ARN, MessageType: 'DIGEST', SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' },
    { KeyId: `${ARN}x` },
  ],
  [
    'Azure Key Vault',
    () => azureKeyVaultSigner({ ...common, key: `${origin}/keys/k/v1` }),
    { alg: 'RS256', value: expect.stringMatching(/^[\w-]{43}$/) },
    { kid: 'https://v.vault.azure.net/keys/k/v2' },
  ],
  [
    'Google Cloud KMS',
    () => googleCloudKmsSigner({ ...common, name: VERSION, endpoint: origin }),
    { digest: { sha256: expect.stringMatching(/=$/) }, digestCrc32c: expect.stringMatching(/^\d+$/) },
    { name: VERSION.replace(/1$/, '2') },
  ],
];

describe.each(SERVICES)('%s', (_, open, request, otherKey) => {
  it('signs a card that verifies', async () => {
    const issued = await createIssuer({ signer: open(), timeZone: 'UTC', now }).issue(sampleCard('BE', 'PRC', DAY));
    expect((await createVerifier({ registry, timeZone: 'UTC', now }).verify(issued.text)).conclusion).toBe('APPROVED');
    expect(seen.body).toMatchObject(request);
  });

  it.each([403, 429, 500])('the answer %i is told', async (status) => {
    fault = { status, body: { __type: 'X', error: { code: 'X', status: 'X' } } };
    const error = await open()
      .sign(new Uint8Array(3))
      .catch((thrown) => thrown);
    expect(error.code).toBe('ERR_EHIC_SIGNER_FAILED');
    expect(error.cause.message).toMatch(new RegExp(` answered ${status} X$`));
  });

  it('another key, and an answer that is none, are not used', async () => {
    change = otherKey;
    await expect(open().sign(new Uint8Array(3))).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNER_FAILED' });
    fault = { body: {} };
    await expect(open().sign(new Uint8Array(3))).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNER_FAILED' });
  });
});

it('ES256: DER of AWS and Google, raw of Azure', async () => {
  const ec = demoInstitution('BE').certificates.find((each) => each.key === 'BE:0120')!;
  const ecKey = createPrivateKey({ key: Buffer.from(pki.keys['BE:0120'], 'base64'), format: 'der', type: 'pkcs8' });
  const data = Buffer.from('a card');
  const own = { ...common, certificate: new Uint8Array(Buffer.from(ec.der, 'base64')), algorithm: 'ES256' } as const;
  const asDer = sign('sha256', data, ecKey);
  fault = { body: { KeyId: ARN, Signature: asDer.toString('base64') } };
  const aws = awsKmsSigner({ ...own, endpoint: `${origin}/`, keyId: ARN, fetch });
  expect(await aws.sign(data)).toHaveLength(64);
  expect(seen.body).toMatchObject({ SigningAlgorithm: 'ECDSA_SHA_256' });
  const checks = { verifiedDigestCrc32c: true, signatureCrc32c: String(crc32c(asDer)) };
  fault = { body: { name: VERSION, signature: asDer.toString('base64'), ...checks } };
  const google = googleCloudKmsSigner({ ...own, name: VERSION, endpoint: origin });
  expect(await google.sign(data)).toHaveLength(64);
  const raw = sign('sha256', data, { key: ecKey, dsaEncoding: 'ieee-p1363' });
  fault = { body: { kid: `${origin}/keys/k/v1`, value: raw.toString('base64url') } };
  const azure = azureKeyVaultSigner({ ...own, key: `${origin}/keys/k/v1` });
  expect(await azure.sign(data)).toEqual(new Uint8Array(raw));
});

it('the checksums of Google are right, and compared', async () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  const signer = SERVICES[2]![1]();
  for (const changed of [{ signatureCrc32c: '1' }, { verifiedDigestCrc32c: false }]) {
    change = changed;
    await expect(signer.sign(new Uint8Array(3))).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNER_FAILED' });
  }
});
