import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeCompactJws } from '../codec/jws.ts';
import { createIssuer } from '../issue/issuer.ts';
import { crlSource } from '../revocation/check/crl-source.ts';
import { revocationLists } from '../revocation/check/revocation-lists.ts';
import { createRevocationList } from '../revocation/publish/create-revocation-list.ts';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import { memoryStore } from '../store/memory-store.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { at, BE, DAY, LIST_URL, MADE, makeBundle } from './bundle.fixture.ts';
import { readStartBundle } from './read-start-bundle.ts';
import { signStartBundle } from './sign-start-bundle.ts';

const OPTIONS = { code: 'ERR_EHIC_OPTIONS' };

let made: Awaited<ReturnType<typeof makeBundle>>;
beforeAll(async () => {
  made = await makeBundle();
});
const read = (options: object = {}, text = made.bundle) =>
  readStartBundle(text, { trustAnchors: [made.signer.certificate], now: at(0), ...options });
const sign = (content: object = {}, options: object = {}) =>
  signStartBundle({ ...made.content, ...content }, { signer: made.signer, now: at(0), ...options });

describe('signStartBundle', () => {
  it('is a compact JWS with a version and times, whose payload the schema allows', () => {
    const { header, payload } = decodeCompactJws(made.bundle);
    expect(header).toMatchObject({ alg: 'RS256', typ: 'eehic-start-bundle+jwt' });
    expect(Object.keys(header)).toEqual(['alg', 'kid', 'typ']);
    const json = JSON.parse(new TextDecoder().decode(payload));
    expect(json).toMatchObject({ version: 1, iat: MADE.getTime() / 1000, exp: (MADE.getTime() + 7 * DAY) / 1000 });
    const schema = JSON.parse(readFileSync('spec/start-bundle.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(json)).toBe(true);
    expect(validate({ ...json, more: 1 })).toBe(false);
    expect(validate({ ...json, lists: [{ ...json.lists[0], institutions: [] }] })).toBe(false);
  });

  it('the same content in another order, clock and RSA key give the same text', async () => {
    const second = { ...made.list, url: 'https://a.example/2' };
    const there = await sign({ lists: [made.list, second] });
    expect(await sign({ lists: [second, made.list] })).toBe(there);
    expect(there).not.toBe(made.bundle);
  });

  it('refuses a snapshot that none of the trust anchors signed', async () => {
    const refused = { code: 'ERR_EHIC_SNAPSHOT_SIGNATURE' };
    await expect(sign({}, { signer: made.other })).rejects.toMatchObject(refused);
    const trustAnchors = [made.signer.certificate];
    const text = await sign({}, { signer: made.other, trustAnchors });
    await expect(read({}, text)).rejects.toMatchObject({ code: 'ERR_EHIC_START_BUNDLE_SIGNATURE' });
    await expect(read({ trustAnchors: [made.other.certificate] }, text)).rejects.toMatchObject(refused);
    const both = [made.other.certificate, made.signer.certificate];
    expect((await read({ trustAnchors: both }, text)).registry.size).toBe(96);
  });

  it.each<[string, (list: typeof made.list) => object]>([
    ['an address twice', (list) => ({ lists: [list, { ...list, url: 'https://FUND.example:443/status/1/' }] })],
    ['http', (list) => ({ lists: [{ ...list, url: 'http://fund.example/status' }] })],
    ['an IP address', (list) => ({ lists: [{ ...list, url: 'https://10.0.0.1/status' }] })],
    ['no institution', (list) => ({ lists: [{ ...list, institutions: [] }] })],
    ['an institution twice', (list) => ({ lists: [{ ...list, institutions: [BE, BE] }] })],
    ['an institution without an id', (list) => ({ lists: [{ ...list, institutions: [{ countryCode: 'BE' }] }] })],
    ['a list without a signature', (list) => ({ lists: [{ ...list, body: new TextEncoder().encode(' ["a"]') }] })],
    ['an empty list', (list) => ({ lists: [{ ...list, body: new Uint8Array(0) }] })],
    ['a list of more than 10 MB', (list) => ({ lists: [{ ...list, body: new Uint8Array(10_000_001) }] })],
    ['a list from the future', (list) => ({ lists: [{ ...list, fetchedAt: at(DAY)() }] })],
    [
      'a CRL at the address of a list',
      ({ body, fetchedAt }) => ({
        certificateLists: [{ url: 'https://FUND.example:443/status/1/', body, fetchedAt }],
      }),
    ],
    [
      'two CRLs at one address',
      ({ body, fetchedAt }) => ({
        certificateLists: ['https://a.example/l', 'https://a.example/%6C/'].map((url) => ({ url, body, fetchedAt })),
      }),
    ],
    ['a CRL from a file', (list) => ({ certificateLists: [{ ...list, url: 'file:///a' }] })],
    ['no snapshot', () => ({ snapshot: undefined })],
  ])('refuses %s', async (_, change) => {
    const refused = await sign(change(made.list)).catch((error: unknown) => error);
    expect(refused).toMatchObject(OPTIONS);
  });

  it.each([
    { signer: undefined },
    { validForSeconds: 0 },
    { validForSeconds: 367 * 86_400 },
    { now: () => new Date(-1) },
  ])('refuses the option %j', async (option) => {
    await expect(sign({}, option)).rejects.toMatchObject(OPTIONS);
  });
});

describe('readStartBundle', () => {
  it('gives registry and lists in the form that a verifier takes without a network', async () => {
    const bundle = await read();
    expect(bundle).toMatchObject({ issuedAt: MADE, expiresAt: at(7 * DAY)(), snapshot: made.snapshot });
    expect(bundle.lists).toEqual([made.list]);
    const now = at(5 * DAY);
    const late = await read({ now });
    const revocation = revocationLists({ ...late.listOptions, registry: late.registry, now });
    const verifier = createVerifier({
      registry: late.registry,
      revocation,
      requireRevocation: true,
      now,
      timeZone: 'UTC',
    });
    const issuer = createIssuer({ signer: made.fund, now: at(0), timeZone: 'UTC' });
    const status = async (index: number) => {
      const card = { ...sampleCard('BE', 'PRC', '2025-09-22'), revocation: { uri: LIST_URL, index } };
      const report = await verifier.verify((await issuer.issue(card)).text);
      return [report.conclusion, report.steps.at(-1)?.code];
    };
    expect(await status(8)).toEqual(['APPROVED', undefined]);
    expect(await status(7)).toEqual(['REJECTED', 'REVOKED']);
  });

  it('the registry and the lists are stale once the bundle has expired', async () => {
    let time = at(0)();
    const now = () => time;
    const { registry, listOptions } = await read({ now });
    const answer = await registry.find(BE);
    if (answer.status !== 'found') throw new Error(answer.status);
    const revocation = revocationLists({ ...listOptions, registry, now });
    const check = () => revocation.check({ reference: { uri: LIST_URL, index: 8 }, institution: answer.institution });
    time = at(7 * DAY - 1000)();
    expect([(await registry.find(BE)).status, (await check()).status]).toEqual(['found', 'valid']);
    time = at(8 * DAY + 1000)();
    expect(await registry.find(BE)).toMatchObject({ code: 'REGISTRY_STALE' });
    expect(await check()).toMatchObject({ code: 'REVOCATION_STALE' });
  });

  it('the lists are kept in a store, which serves them later without the bundle', async () => {
    const store = memoryStore();
    const { registry, listOptions } = await read();
    const bundled = revocationLists({ ...listOptions, registry, store, now: at(0) });
    expect(await bundled.prefetch()).toMatchObject([{ source: LIST_URL, time: MADE.toISOString() }]);
    const fetch = () => Promise.reject(new Error('offline'));
    const alone = revocationLists({ ...listOptions, registry, store, fetch, now: at(1000) });
    const answer = await registry.find(BE);
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(
      await alone.check({ reference: { uri: LIST_URL, index: 7 }, institution: answer.institution }),
    ).toMatchObject({ status: 'revoked' });
  });

  it('a list of an older bundle does not replace a newer one in the store', async () => {
    const store = memoryStore();
    const { registry, listOptions } = await read();
    const newer = createStatusList({ signer: made.fund, url: LIST_URL, size: 64, now: at(60_000) });
    const body = await newer.publish('cwt');
    const online = { ...listOptions, registry, store, now: at(60_000) };
    await revocationLists({ ...online, fetch: async () => new Response(body as BodyInit) }).prefetch();
    const imported = await revocationLists(online).prefetch();
    expect(imported).toMatchObject([{ time: at(60_000)().toISOString(), failure: { code: 'REVOCATION_OLDER' } }]);
  });

  it('a list that its institution did not sign is refused where it is used', async () => {
    const forged = createStatusList({ signer: made.other, url: LIST_URL, size: 64, now: at(0) });
    const text = await sign({ lists: [{ ...made.list, body: await forged.publish('cwt') }] });
    const { registry, listOptions } = await read({}, text);
    const [result] = await revocationLists({ ...listOptions, registry, now: at(0) }).prefetch();
    expect(result?.failure?.code).toBe('REVOCATION_SIGNATURE_INVALID');
  });

  it('a list of token ids, and one for two institutions that share a certificate', async () => {
    const url = 'https://fund.example/revoked';
    const tokens = createRevocationList({ signer: made.fund, url, issuer: BE, tokenIds: [], now: at(0) });
    const body = new TextEncoder().encode(await tokens.publish());
    const second = { ...BE, officialId: '0121' };
    const lists = [made.list, { ...made.list, url, institutions: [second, BE], body }];
    const { registry, listOptions } = await read({}, await sign({ lists }));
    expect(listOptions).toMatchObject({ hosts: ['fund.example'], maxLists: 100 });
    expect(listOptions.lists.map(({ officialId }) => officialId).sort()).toEqual(['0120', '0120', '0121']);
    const results = await revocationLists({ ...listOptions, registry, now: at(0) }).prefetch();
    expect(results.filter(({ failure }) => !failure).length).toBe(2);
  });

  it('its fetch answers with the lists of the bundle, and uses no network', async () => {
    const crl = { url: 'http://crl.example/a.crl', fetchedAt: MADE, body: Uint8Array.of(0x30, 0) };
    const { fetch, certificateLists } = await read({}, await sign({ certificateLists: [crl] }));
    expect(certificateLists).toEqual([crl]);
    expect(new Uint8Array(await (await fetch(crl.url)).arrayBuffer())).toEqual(crl.body);
    expect((await fetch(new URL('https://FUND.example/status/1'))).status).toBe(200);
    expect((await fetch(new Request('https://fund.example/status/2'))).status).toBe(404);
    const [found] = await crlSource({ urls: [crl.url], fetch }).prefetch();
    expect(found?.failure?.code).toBe('REVOCATION_NOT_UNDERSTOOD');
  });
});
