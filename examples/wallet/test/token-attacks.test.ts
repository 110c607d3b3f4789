import { createHash } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { expect, it } from 'vitest';
import { newKey } from '../src/keys.ts';
import { demoOfTest, postForm, wait } from './demo.fixture.ts';
import { codeOf, dpopProof, PRE_AUTHORIZED, readOffer, requestToken } from './raw-wallet.fixture.ts';

const REDIRECT = 'http://127.0.0.1:9/callback';
const VERIFIER = 'v'.repeat(43);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

async function offered() {
  const demo = await demoOfTest();
  const offer = await demo.issuer.offer(demo.card);
  const { origin, code } = readOffer(offer.uri);
  const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': code, tx_code: offer.txCode! };
  return { demo, offer, origin, form };
}

/** Goes as far as the code of a login. */
async function loggedIn(more: Record<string, string> = {}) {
  const { origin } = await offered();
  const pushed = await postForm(`${origin}/par`, { ...PUSHED, ...more });
  const { request_uri: requestUri } = (await pushed.json()) as { request_uri: string };
  const form = { client_id: 'demo-wallet', request_uri: requestUri, account: '0' };
  const { headers } = await postForm(`${origin}/authorize`, form);
  const code = new URL(headers.get('location')!).searchParams.get('code')!;
  const token = {
    grant_type: 'authorization_code',
    client_id: 'demo-wallet',
    redirect_uri: REDIRECT,
    code,
    code_verifier: VERIFIER,
  };
  return { origin, form, token };
}

const PUSHED = {
  response_type: 'code',
  client_id: 'demo-wallet',
  redirect_uri: REDIRECT,
  scope: 'ehic',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
};

it('a transaction code may be wrong twice; the third time ends the offer', async () => {
  const { origin, form } = await offered();
  const key = await newKey('ES256');
  const wrong = { ...form, tx_code: form.tx_code === '000000' ? '000001' : '000000' };
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await codeOf(await requestToken(origin, key, wrong))).toBe('400 invalid_grant');
  }
  expect(await codeOf(await requestToken(origin, key, form))).toBe('400 invalid_grant');
});

it('after two wrong ones the right one counts, once', async () => {
  const { origin, form } = await offered();
  const key = await newKey('ES256');
  const { tx_code: _, ...without } = form;
  expect(await codeOf(await requestToken(origin, key, without))).toBe('400 invalid_request');
  for (const tx_code of ['1', '2']) await requestToken(origin, key, { ...form, tx_code });
  expect((await requestToken(origin, key, form)).status).toBe(200);
  expect(await codeOf(await requestToken(origin, key, form))).toBe('400 invalid_grant');
});

it('of the same code that is sent twice at a time, one request gets a token', async () => {
  const { origin, form } = await offered();
  const key = await newKey('ES256');
  const answers = await Promise.all([1, 2, 3].map(() => requestToken(origin, key, form)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
});

it('an offer ends after ten minutes', async () => {
  const { origin, form } = await offered();
  wait(601);
  expect(await codeOf(await requestToken(origin, await newKey('ES256'), form))).toBe('400 invalid_grant');
});

it('a token request needs a DPoP proof of this request, made now and sent once', async () => {
  const { demo, origin, form } = await offered();
  const key = await newKey('ES256');
  const url = `${origin}/token`;
  expect(await codeOf(await postForm(url, form))).toBe('400 invalid_dpop_proof');
  for (const [name, dpop] of [
    ['elsewhere', await dpopProof(key, `${origin}/credential`)],
    ['another method', await dpopProof(key, url, undefined, { htm: 'GET' })],
    ['old', await dpopProof(key, url, undefined, { iat: Math.floor(Date.now() / 1000) - 301 })],
    ['without an id', await dpopProof(key, url, undefined, { jti: undefined })],
  ] as const) {
    const { uri, txCode } = await demo.issuer.offer(demo.card);
    const other = { ...form, 'pre-authorized_code': readOffer(uri).code, tx_code: txCode! };
    expect([name, (await postForm(url, other, { dpop })).status]).toEqual([name, 400]);
  }
  const dpop = await dpopProof(key, url);
  expect((await postForm(url, form, { dpop })).status).toBe(200);
  const { uri, txCode } = await demo.issuer.offer(demo.card);
  const next = { ...form, 'pre-authorized_code': readOffer(uri).code, tx_code: txCode! };
  expect(await codeOf(await postForm(url, next, { dpop }))).toBe('400 invalid_dpop_proof');
});

it.each([
  ['plain PKCE', { code_challenge_method: 'plain' }, '400 invalid_request'],
  ['no PKCE', { code_challenge: '' }, '400 invalid_request'],
  ['another client', { client_id: 'other' }, '401 invalid_client'],
  ['another address', { redirect_uri: 'http://127.0.0.1:9/elsewhere' }, '400 invalid_request'],
  ['an address elsewhere', { redirect_uri: 'http://127.0.0.1.example/callback' }, '400 invalid_request'],
  ['a port that there is not', { redirect_uri: 'http://127.0.0.1:99999/callback' }, '400 invalid_request'],
  ['another scope', { scope: 'pid' }, '400 invalid_scope'],
  ['a token as response', { response_type: 'token' }, '400 unsupported_response_type'],
  ['a request object to fetch', { request_uri: 'http://127.0.0.1:9/object' }, '400 request_not_supported'],
])('a pushed request with %s is refused', async (_, more, expected) => {
  const { origin } = await offered();
  expect(await codeOf(await postForm(`${origin}/par`, { ...PUSHED, ...more }))).toBe(expected);
});

it('an authorization request must be pushed, is used once and ends after 90 seconds', async () => {
  const { origin, form } = await loggedIn();
  expect(await codeOf(await postForm(`${origin}/authorize`, form))).toBe('400 invalid_request_uri');
  const query = new URLSearchParams(PUSHED);
  expect(await codeOf(await fetch(`${origin}/authorize?${query}`))).toBe('400 invalid_request_uri');
  const pushed = await postForm(`${origin}/par`, PUSHED);
  const { request_uri: requestUri } = (await pushed.json()) as { request_uri: string };
  wait(91);
  expect(await codeOf(await postForm(`${origin}/authorize`, { ...form, request_uri: requestUri }))).toBe(
    '400 invalid_request_uri',
  );
});

it.each([
  ['another PKCE verifier', { code_verifier: 'w'.repeat(43) }, '400 invalid_grant'],
  ['no PKCE verifier', { code_verifier: '' }, '400 invalid_request'],
  ['another client', { client_id: 'other' }, '400 invalid_grant'],
  ['another address', { redirect_uri: 'http://127.0.0.1:10/callback' }, '400 invalid_grant'],
])('a code with %s is refused, and cannot be used any more', async (_, more, expected) => {
  const { origin, token } = await loggedIn();
  const key = await newKey('ES256');
  expect(await codeOf(await requestToken(origin, key, { ...token, ...more }))).toBe(expected);
  expect(await codeOf(await requestToken(origin, key, token))).toBe('400 invalid_grant');
});

it('a code gives one token, and none after a minute', async () => {
  const { origin, token } = await loggedIn();
  const key = await newKey('ES256');
  expect((await requestToken(origin, key, token)).status).toBe(200);
  expect(await codeOf(await requestToken(origin, key, token))).toBe('400 invalid_grant');
  const late = await loggedIn();
  wait(61);
  expect(await codeOf(await requestToken(late.origin, key, late.token))).toBe('400 invalid_grant');
});

it('a request that was pushed with the thumbprint of a key gives a token to that key only', async () => {
  const [key, other] = [await newKey('ES256'), await newKey('ES256')];
  const thumbprint = await calculateJwkThumbprint(key.publicJwk);
  const { origin, token } = await loggedIn({ dpop_jkt: thumbprint });
  expect(await codeOf(await requestToken(origin, other, token))).toBe('400 invalid_dpop_proof');
  const again = await loggedIn({ dpop_jkt: thumbprint });
  expect((await requestToken(again.origin, key, again.token)).status).toBe(200);
});

it('a request that was pushed with a DPoP key gives a token to that key only', async () => {
  const { origin } = await offered();
  const [key, other] = [await newKey('ES256'), await newKey('ES256')];
  const dpop = await dpopProof(key, `${origin}/par`);
  const pushed = await postForm(`${origin}/par`, PUSHED, { dpop });
  const { request_uri: requestUri } = (await pushed.json()) as { request_uri: string };
  const { headers } = await postForm(`${origin}/authorize`, {
    client_id: 'demo-wallet',
    request_uri: requestUri,
    account: '0',
  });
  const token = {
    ...{ grant_type: 'authorization_code', client_id: 'demo-wallet', redirect_uri: REDIRECT },
    ...{ code: new URL(headers.get('location')!).searchParams.get('code')!, code_verifier: VERIFIER },
  };
  expect(await codeOf(await requestToken(origin, other, token))).toBe('400 invalid_dpop_proof');
});
