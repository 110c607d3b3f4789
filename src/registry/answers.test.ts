import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64Decode, utf8Encode } from '../codec/bytes.ts';
import { memoryStore } from '../store/memory-store.ts';
import { demoInstitution } from '../testing/demo-pki.ts';
import { resolverRegistry } from './resolver.ts';
import { snapshotRegistry } from './snapshot.ts';
import { checkKeyValidity } from './validity.ts';

const url = 'https://resolver.example/issuers';
const now = () => new Date('2025-09-22T10:00:00Z');
const BE = { countryCode: 'BE', officialId: '0120' };
const [one, two] = demoInstitution('BE').certificates;
const ask = (body: BodyInit | null, status = 200) =>
  resolverRegistry({ url, now, retries: 0, fetch: async () => new Response(body, { status }) });
const institutionOf = async (members: object) => {
  const answer = await snapshotRegistry({ results: [{ ...BE, ...members }] }).find(BE);
  return answer.status === 'found' ? answer.institution : undefined;
};

describe('a byte order mark before the JSON (RFC 8259 8.1)', () => {
  it.each([
    [[0xef, 0xbb, 0xbf], true],
    [[0x00, 0xbb, 0xbf], false],
    [[0xef, 0x00, 0xbf], false],
    [[0xef, 0xbb, 0x00], false],
    [[0x20, 0x20, 0xbf], false],
    [[0xef, 0x20, 0x20], false],
    [[0xfe, 0xff], false],
  ])('%j is ignored: %s', async (mark, isIgnored) => {
    const body = Uint8Array.of(...mark, ...utf8Encode('{"results":[]}'));
    const expected = isIgnored ? { status: 'unknown' } : { code: 'REGISTRY_NOT_UNDERSTOOD' };
    expect(await ask(body).find(BE)).toMatchObject(expected);
  });
});

describe('a failed answer says why', () => {
  it('of another institution, and of a thumbprint that is another', async () => {
    const inconsistent = (problem: string) => ({ code: 'REGISTRY_INCONSISTENT', params: { problem } });
    const claimed = { certificates: [{ 'x5t#S256': one!.thumbprint, certificate: two!.der }] };
    const list = { results: [{ ...BE, ...claimed }] };
    expect(await ask(JSON.stringify(list)).find(BE)).toMatchObject(inconsistent('thumbprint'));
    expect(await snapshotRegistry(list).find(BE)).toMatchObject(inconsistent('thumbprint'));
    expect(await ask('{"results":[{}]}').find(BE)).toMatchObject(inconsistent('institution'));
    const der = base64Decode(one!.der)!;
    expect(await ask('{"results":[{}]}').institutionsOf!(der)).toMatchObject({
      status: 'failed',
      ...inconsistent('institution'),
    });
  });

  it('404 with too many bytes is an error of that status', async () => {
    const answer = await ask('{}'.padEnd((1 << 20) + 1), 404).find(BE);
    expect(answer).toMatchObject({ code: 'REGISTRY_ERROR_STATUS', params: { status: 404 } });
  });

  it('no connection has its cause', async () => {
    const cause = new TypeError('fetch failed');
    const registry = resolverRegistry({ url, now, retries: 0, fetch: () => Promise.reject(cause) });
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_UNREACHABLE', cause });
  });

  it('where the institution of an unknown key cannot be asked for, it stays unknown', async () => {
    let requests = 0;
    const fetch = async () => (++requests === 1 ? Response.json({ results: [] }) : new Response('x', { status: 500 }));
    const registry = resolverRegistry({ url, now, retries: 0, fetch });
    expect(await registry.find({ ...BE, thumbprint: one!.thumbprint })).toMatchObject({ status: 'unknown' });
    expect(requests).toBe(2);
  });
});

describe('the ETag of a list (spec/registry.md, prefetch)', () => {
  it('is that of the newest list, also after a restart; another list takes its place', async () => {
    const store = memoryStore();
    const sent: (string | null)[] = [];
    let etag = '"1"';
    let officialId = '0120';
    const fetch = (async (_: unknown, init: RequestInit) => {
      sent.push(new Headers(init.headers).get('if-none-match'));
      return Response.json({ results: [{ ...BE, officialId }] }, { headers: { etag } });
    }) as unknown as typeof globalThis.fetch;
    const start = () => resolverRegistry({ url, now, store, fetch });
    await start().prefetch();
    [etag, officialId] = ['"2"', '0130'];
    const registry = start();
    await registry.prefetch();
    expect((await registry.find({ ...BE, officialId: '0130' })).status).toBe('found');
    expect((await registry.find(BE)).status).toBe('unknown');
    await start().prefetch();
    expect(sent).toEqual([null, '"1"', '"2"']);
  });
});

describe('certificates and keys of an institution', () => {
  const derOf = (certificate: typeof one) => base64Decode(certificate!.der)!;
  const jwkOf = (certificate: typeof one) => ({
    ...createPublicKey(
      new X509Certificate(derOf(certificate)).publicKey.export({ type: 'spki', format: 'pem' }),
    ).export({ format: 'jwk' }),
    'x5t#S256': certificate!.thumbprint,
  });

  it('a certificate in both members is one', async () => {
    const both = { certificate: one!.der, certificatePEM: one!.der };
    expect((await institutionOf({ certificates: [both] }))?.certificates).toHaveLength(1);
    const different = { certificate: one!.der, certificatePEM: two!.der };
    expect((await institutionOf({ certificates: [different] }))?.certificates).toHaveLength(2);
  });

  it('an entry that cannot be read is omitted, also one with a thumbprint', async () => {
    const claimed = { 'x5t#S256': one!.thumbprint, certificate: 'x' };
    const institution = await institutionOf({ certificates: [claimed, two!.der] });
    expect(institution?.certificates.map((each) => each['x5t#S256'])).toEqual([two!.thumbprint]);
  });

  it('the key of a certificate is not listed again, whichever certificate that is', async () => {
    const certificates = [one!.der, two!.der];
    for (const each of [one, two]) {
      expect(await institutionOf({ certificates, publicKeys: [jwkOf(each)] })).not.toHaveProperty('publicKeys');
    }
    const swapped = { ...jwkOf(one), 'x5t#S256': two!.thumbprint };
    expect(await institutionOf({ certificates, publicKeys: [swapped] })).toMatchObject({ publicKeys: [{}] });
  });

  it('a key stays beside a SEQUENCE of its thumbprint that is no certificate', async () => {
    const noise = Uint8Array.of(0x30, 3, 2, 1, 7);
    const entry = Buffer.from(noise).toString('base64');
    const found = await institutionOf({ certificates: [entry] });
    const publicKeys = [{ ...jwkOf(one), 'x5t#S256': found!.certificates[0]!['x5t#S256'] }];
    expect(await institutionOf({ certificates: [entry], publicKeys })).toMatchObject({ publicKeys: [{}] });
  });

  it('a key whose algorithm is null has none', async () => {
    const institution = await institutionOf({ publicKeys: [{ ...jwkOf(one), alg: null }] });
    expect(institution!.publicKeys![0]!.jwk).not.toHaveProperty('alg');
  });
});

describe('time', () => {
  it('without a clock is that of the system', async () => {
    const fresh = snapshotRegistry({ results: [BE] }, { time: new Date().toISOString() });
    expect((await fresh.find(BE)).status).toBe('found');
    const old = snapshotRegistry({ results: [BE] }, { time: '2020-01-01T00:00:00Z' });
    expect(await old.find(BE)).toMatchObject({ code: 'REGISTRY_STALE' });
  });

  it('a certificate that was not valid is reported with its period', () => {
    const validity = { from: '2024-01-01', until: '2024-12-31' } as never;
    expect(checkKeyValidity(validity, '2023-12-31' as never)).toMatchObject({ params: validity });
    expect(checkKeyValidity(validity, '2025-01-01' as never)).toMatchObject({ params: validity });
  });
});
