import { readFileSync } from 'node:fs';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Stored } from '../src/holder/folder.ts';
import { demoKey, newKey } from '../src/keys.ts';
import { ask, outcomeOf, postForm, wait } from './demo.fixture.ts';
import { answerOf, readRequest, send, setUp, walletOf } from './raw-presentation.fixture.ts';

it('an answer that is right is taken once, and the wallet learns nothing of the verdict', async () => {
  const { demo, wallet, asked, request } = await setUp();
  const answer = await answerOf(wallet, request);
  const response = await send(request, answer);
  expect([response.status, await response.text()]).toEqual([200, '{}']);
  expect((await send(request, answer)).status).toBe(400);
  expect((await fetch(new URL(asked.uri).searchParams.get('request_uri')!)).status).toBe(400);
  expect(await outcomeOf(demo.desk, asked)).toMatchObject({ state: 'answered', report: { conclusion: 'APPROVED' } });
});

it('of the same answer that is sent three times at a time, one is taken', async () => {
  const { wallet, request } = await setUp();
  const answer = await answerOf(wallet, request);
  const answers = await Promise.all([1, 2, 3].map(() => send(request, answer)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
});

it('what was presented to one request is not accepted by another', async () => {
  const { demo, wallet, request } = await setUp();
  const answer = await answerOf(wallet, request);
  const asked = await ask(demo.desk);
  const other = await readRequest(asked);
  expect(other.client_metadata.jwks.keys[0].x).not.toBe(request.client_metadata.jwks.keys[0].x);
  // To the key of the first request, with the state of the first, and with the nonce of the first.
  const key = request.client_metadata.jwks.keys[0];
  expect((await send(other, { ...answer, state: other.state }, { key })).status).toBe(400);
  expect((await send(other, answer)).status).toBe(400);
  expect(await outcomeOf(demo.desk, asked)).toEqual({ state: 'waiting' });
  expect((await send(other, { ...answer, state: other.state })).status).toBe(200);
  expect(await outcomeOf(demo.desk, asked)).toMatchObject({ report: { conclusion: 'REJECTED', card: [] } });
});

it('a request ends after five minutes, and so does its report', async () => {
  const { demo, wallet, asked, request } = await setUp();
  wait(301);
  expect((await send(request, await answerOf(wallet, request))).status).toBe(400);
  expect((await fetch(`${demo.desk}/requests/${asked.id}`)).status).toBe(404);
});

it('the ids of page and wallet are two, so that a wallet cannot read the report', async () => {
  const { demo, asked, request } = await setUp();
  expect(asked.uri).not.toContain(asked.id);
  expect((await fetch(`${demo.desk}/requests/${request.state}`)).status).toBe(404);
});

it('a wallet can decline', async () => {
  const { demo, asked, request } = await setUp();
  expect((await postForm(request.response_uri, { error: 'access_denied', state: 'other' })).status).toBe(400);
  const declined = await postForm(request.response_uri, { error: 'access_denied', state: request.state });
  expect(declined.status).toBe(200);
  expect(await outcomeOf(demo.desk, asked)).toEqual({ state: 'declined' });
});

it('an answer that is not encrypted to the request is refused, and the request can still be answered', async () => {
  const { wallet, request } = await setUp();
  const answer = await answerOf(wallet, request);
  const { privateKey } = await newKey('ES256');
  const signed = await new SignJWT(answer).setProtectedHeader({ alg: 'ES256', kid: '1' }).sign(privateKey);
  const { publicJwk: foreign } = await newKey('ECDH-ES');
  for (const form of [
    { response: signed },
    { response: new UnsecuredJWT(answer).encode() },
    { vp_token: JSON.stringify(answer.vp_token), state: request.state },
    { response: 'a.b.c.d.e' },
    { response: 'AAAA..AAAA.AAAA.AAAA' },
  ]) {
    expect((await postForm(request.response_uri, form)).status).toBe(400);
  }
  expect(
    (await send(request, answer, { key: { ...foreign, kid: request.client_metadata.jwks.keys[0].kid! } })).status,
  ).toBe(400);
  const { ehic, pid } = answer.vp_token;
  for (const vpToken of [
    {},
    { pid },
    { ehic: [...ehic, ...ehic], pid },
    { ehic, pid: [] },
    { ehic, pid, other: ehic },
    { ehic: [{}], pid },
    [],
    'x',
  ]) {
    expect((await send(request, { state: request.state, vp_token: vpToken })).status).toBe(400);
  }
  expect((await send(request, answer)).status).toBe(200);
});

it('a card without an identity is approved, and has no name', async () => {
  const { demo, wallet, request, judge } = await setUp();
  const { ehic } = (await answerOf(wallet, request)).vp_token;
  const { outcome } = await judge({ ehic });
  expect(outcome.report).toMatchObject({ conclusion: 'APPROVED' });
  const values = outcome.report!.card.map(({ value }) => value);
  expect(values).toContain(demo.card.cardId);
  expect(values).not.toContain(demo.card.familyName);
});

describe('a presentation is rejected, and nothing of the card is shown,', () => {
  const parts = (presentation: string) => {
    const all = presentation.split('~');
    return { issued: all[0]!, disclosures: all.slice(1, -1), binding: all.at(-1)! };
  };
  const join = ({ issued, disclosures, binding }: ReturnType<typeof parts>) =>
    [issued, ...disclosures, binding].join('~');
  const signedByStranger = async (stored: Stored): Promise<Stored> => {
    const { issued, ...rest } = parts(stored.credential);
    const { privateKey, x5c } = await demoKey('stranger');
    const signed = await new SignJWT(decodeJwt(issued))
      .setProtectedHeader({ alg: 'ES256', typ: 'dc+sd-jwt', x5c: [...x5c] })
      .sign(privateKey);
    return { ...stored, credential: join({ issued: signed, ...rest }) };
  };

  it.each([
    ['another nonce', { nonce: 'another' }],
    ['another audience', { aud: 'x509_hash:another' }],
    ['an audience without its prefix', { aud: 'desk' }],
  ])('with %s', async (_, given) => {
    const { wallet, request, judge } = await setUp();
    const { outcome } = await judge((await answerOf(wallet, request, given)).vp_token);
    expect(outcome).toMatchObject({ state: 'answered', report: { conclusion: 'REJECTED', card: [] } });
  });

  it('that is bound by another key, or by none', async () => {
    const { wallet, request, judge } = await setUp();
    const foreign = { ...wallet, ehic: { ...wallet.ehic, privateJwk: wallet.pid.privateJwk } };
    const { outcome } = await judge((await answerOf(foreign, request)).vp_token);
    expect(outcome.report).toMatchObject({ conclusion: 'REJECTED', card: [] });

    const second = await setUp();
    const { ehic, pid } = (await answerOf(second.wallet, second.request)).vp_token;
    const unbound = join({ ...parts(ehic[0]!), binding: '' });
    expect((await second.judge({ ehic: [unbound], pid })).outcome.report).toMatchObject({
      conclusion: 'REJECTED',
      card: [],
    });
  });

  it('with a disclosure of another card', async () => {
    const { demo, wallet, request, judge } = await setUp();
    const other = await walletOf(demo);
    const foreign = parts(other.ehic.credential).disclosures;
    const mixed = { ...parts(wallet.ehic.credential), disclosures: foreign };
    const swapped = { ...wallet, ehic: { ...wallet.ehic, credential: join(mixed) } };
    const { outcome } = await judge((await answerOf(swapped, request)).vp_token);
    expect(outcome.report).toMatchObject({ conclusion: 'REJECTED', card: [] });
  });

  it('that says alg none, or has the certificate of another', async () => {
    const stranger = readFileSync(new URL('../demo/stranger.pem', import.meta.url), 'utf8').replace(
      /-----.*?-----|\s/g,
      '',
    );
    for (const header of [
      { alg: 'none', typ: 'dc+sd-jwt' },
      { alg: 'ES256', typ: 'dc+sd-jwt', x5c: [stranger] },
    ]) {
      const { wallet, request, judge } = await setUp();
      const { issued, ...rest } = parts(wallet.ehic.credential);
      const [, payload, signature] = issued.split('.');
      const changed = [Buffer.from(JSON.stringify(header)).toString('base64url'), payload, signature].join('.');
      const forged = { ...wallet, ehic: { ...wallet.ehic, credential: join({ issued: changed, ...rest }) } };
      const { outcome } = await judge((await answerOf(forged, request)).vp_token);
      expect(outcome.report).toMatchObject({ conclusion: 'REJECTED', card: [] });
    }
  });

  it('that another than the institution has signed again with a certificate of its own', async () => {
    const { wallet, request, judge } = await setUp();
    const forged = { ...wallet, ehic: await signedByStranger(wallet.ehic) };
    const { outcome } = await judge((await answerOf(forged, request)).vp_token);
    expect(outcome.report).toMatchObject({ conclusion: 'REJECTED', card: [] });
  });

  it('whose identity is of another provider', async () => {
    const { wallet, request, judge } = await setUp();
    const forged = { ...wallet, pid: await signedByStranger(wallet.pid) };
    const { outcome } = await judge((await answerOf(forged, request)).vp_token);
    expect(outcome.report).toMatchObject({ conclusion: 'REJECTED', card: [] });
  });

  it('that has expired', async () => {
    const { demo, wallet } = await setUp();
    wait(3 * 365 * 86_400);
    const asked = await ask(demo.desk, new Date().toISOString().slice(0, 10));
    const request = await readRequest(asked);
    expect((await send(request, await answerOf(wallet, request))).status).toBe(200);
    expect(await outcomeOf(demo.desk, asked)).toMatchObject({ report: { conclusion: 'REJECTED', card: [] } });
  });
});
