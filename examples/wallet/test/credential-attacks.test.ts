import { expect, it } from 'vitest';
import { newKey } from '../src/keys.ts';
import { demoOfTest, wait } from './demo.fixture.ts';
import {
  codeOf,
  dpopProof,
  fetchNonce,
  keyProof,
  readOffer,
  requestCredential,
  walletWithToken,
} from './raw-wallet.fixture.ts';

async function offered() {
  const demo = await demoOfTest();
  return { demo, offer: await demo.issuer.offer(demo.card) };
}

it('a token gives one credential, to the key to which it is bound', async () => {
  const { offer } = await offered();
  const wallet = await walletWithToken(offer);
  const url = `${wallet.origin}/credential`;
  const otherKey = await newKey('ES256');
  const dpop = await dpopProof(otherKey, url, wallet.accessToken);
  expect(await codeOf(await requestCredential(wallet, { dpop }))).toBe('401 invalid_dpop_proof');
  const withoutToken = await dpopProof(wallet.dpopKey, url);
  expect(await codeOf(await requestCredential(wallet, { dpop: withoutToken }))).toBe('401 invalid_dpop_proof');
  expect((await requestCredential(wallet, { scheme: 'Bearer' })).status).toBe(401);

  const proof = await dpopProof(wallet.dpopKey, url, wallet.accessToken);
  expect((await requestCredential(wallet, { dpop: proof })).status).toBe(200);
  expect(await codeOf(await requestCredential(wallet, { dpop: proof }))).toBe('400 invalid_dpop_proof');
  expect(await codeOf(await requestCredential(wallet))).toBe('400 credential_request_denied');
});

it('a token of another issuer, and one that has expired, is refused', async () => {
  const { demo, offer } = await offered();
  const wallet = await walletWithToken(offer);
  const identity = readOffer((await demo.pid.offer(demo.person)).uri);
  expect((await requestCredential({ ...wallet, origin: identity.origin })).status).toBe(401);
  wait(301);
  expect(await codeOf(await requestCredential(wallet))).toBe('401 invalid_token');
});

it('a nonce counts once, and for two minutes', async () => {
  const { demo, offer } = await offered();
  const wallet = await walletWithToken(offer);
  const { origin, holderKey } = wallet;
  const nonce = await fetchNonce(origin);
  const stranger = await newKey('ES256');
  const stolen = await keyProof(holderKey, { aud: origin, nonce }, {}, stranger);
  expect(await codeOf(await requestCredential(wallet, { proof: stolen }))).toBe('400 invalid_proof');
  const proof = await keyProof(holderKey, { aud: origin, nonce });
  expect(await codeOf(await requestCredential(wallet, { proof }))).toBe('400 invalid_nonce');

  const late = await keyProof(holderKey, { aud: origin, nonce: await fetchNonce(origin) });
  wait(121);
  expect(await codeOf(await requestCredential(wallet, { proof: late }))).toBe('400 invalid_nonce');
  expect(demo.log.filter(({ status }) => status >= 500)).toEqual([]);
});

it.each([
  ['of another key', {}, {}, true],
  ['for another issuer', { aud: 'https://elsewhere.example' }, {}, false],
  ['for nobody', { aud: undefined }, {}, false],
  ['of an hour ago', { iat: 1_796_115_600 }, {}, false],
  ['of another type', {}, { typ: 'JWT' }, false],
  ['whose key has a name', {}, { kid: 'key-1' }, false],
  ['with a certificate', {}, { x5c: ['AAAA'] }, false],
])('a proof %s is refused, and the token can be used after it', async (_, claims, header, isForeign) => {
  const { offer } = await offered();
  const wallet = await walletWithToken(offer);
  const { origin, holderKey } = wallet;
  const signer = isForeign ? await newKey('ES256') : holderKey;
  const proof = await keyProof(holderKey, { aud: origin, nonce: await fetchNonce(origin), ...claims }, header, signer);
  expect(await codeOf(await requestCredential(wallet, { proof }))).toMatch(/^400 invalid_/);
  expect((await requestCredential(wallet)).status).toBe(200);
});

it.each([
  ['alg none', (proof: string) => proof.replace(/^[^.]+/, encode({ typ: 'openid4vci-proof+jwt', alg: 'none' }))],
  ['no signature', (proof: string) => proof.replace(/[^.]+$/, '')],
  ['no JSON', (proof: string) => `AAAA.${proof.split('.')[1]}.AAAA`],
])('a proof with %s is refused', async (_, change) => {
  const { offer } = await offered();
  const wallet = await walletWithToken(offer);
  const proof = await keyProof(wallet.holderKey, { aud: wallet.origin, nonce: await fetchNonce(wallet.origin) });
  expect((await requestCredential(wallet, { proof: change(proof) })).status).toBe(400);
});

it.each([
  ['another configuration', { credential_configuration_id: 'pid' }],
  ['the name of a member of objects', { credential_configuration_id: '__proto__' }],
  ['no configuration', {}],
  ['a response to encrypt', { credential_configuration_id: 'ehic', credential_response_encryption: {} }],
  ['no proof', { credential_configuration_id: 'ehic' }],
  ['two proofs', { credential_configuration_id: 'ehic', proofs: { jwt: ['a.b.c', 'a.b.c'] } }],
])('a request for a credential with %s is refused', async (_, body) => {
  const { offer } = await offered();
  expect((await requestCredential(await walletWithToken(offer), { body })).status).toBe(400);
});

it('a body for the credential endpoint that is too large is refused with 413, once the token is known', async () => {
  const { offer } = await offered();
  const wallet = await walletWithToken(offer);
  const body = { credential_configuration_id: 'ehic', more: 'x'.repeat(40_000) };
  expect(await codeOf(await requestCredential({ ...wallet, accessToken: 'a.b.c' }, { body }))).toMatch(/^401/);
  expect((await requestCredential(wallet, { body })).status).toBe(413);
});

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
