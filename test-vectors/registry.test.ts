import { describe, expect, it } from 'vitest';
import { base64Decode } from '../src/codec/bytes.ts';
import { fetchResolverList, resolverRegistry } from '../src/registry/resolver.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import type { RegistryAnswer } from '../src/registry/trust-registry.ts';
import type { RegistryInput, RegistryVector, ResolverAnswer } from './generate/registry/vector.ts';
import { allVectors } from './read.fixture.ts';

const registryVectors = allVectors.filter((vector): vector is RegistryVector => vector.kind === 'registry');
const ran: string[] = [];

const ADDRESS = 'https://resolver.example/api/v1/issuers';
/** How long is waited for an answer that never comes, in milliseconds. */
const SHORT_TIME = 50;

function sorted(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href.replace(/\?$/, '');
}

/** A Resolver that gives one answer after the other, to a query of these parameters or to that for the whole list. */
function resolver({ countryCode, officialId, thumbprint }: RegistryInput['query']) {
  let answers: readonly ResolverAnswer[] = [];
  let requests = 0;
  const selected = thumbprint === undefined ? {} : { x509Thumbprint: thumbprint };
  const parameters = new URLSearchParams({ countryCode, officialId, ...selected });
  const allowed = [ADDRESS, sorted(`${ADDRESS}?${parameters}`)];
  const fetch = async (url: string | URL | Request) => {
    const { failure, status = 200, type, base64, body = '', spaces = 0 } = answers[requests] ?? answers.at(-1)!;
    requests += 1;
    if (failure === 'timeout') return new Promise<Response>(() => undefined);
    if (failure || !allowed.includes(sorted(String(url)))) throw new TypeError('fetch failed');
    const bytes = base64 === undefined ? body + ' '.repeat(spaces) : (base64Decode(base64) as BodyInit);
    return new Response(bytes === '' ? null : bytes, { status, headers: type ? { 'content-type': type } : {} });
  };
  const begin = (next: readonly ResolverAnswer[]) => {
    answers = next;
    requests = 0;
  };
  return { fetch, begin, requests: () => requests };
}

function conclusionOf(found: RegistryAnswer) {
  if (found.status === 'unknown') return { conclusion: 'UNKNOWN' };
  if (found.status === 'failed') return { conclusion: 'REFUSED', code: found.code };
  const { certificates, publicKeys = [], ...institution } = found.institution;
  return {
    conclusion: 'UNDERSTOOD',
    institution: {
      ...institution,
      certificates: certificates.map(({ der: _, ...certificate }) => certificate),
      publicKeys: publicKeys.map(({ jwk: { kty, alg }, ...key }) => ({ ...key, kty, ...(alg ? { alg } : {}) })),
    },
  };
}

async function answer({ now, query, whole, answers, before }: RegistryInput): Promise<unknown> {
  let time = before?.now ?? now;
  const server = resolver(query);
  const options = {
    url: ADDRESS,
    now: () => new Date(time),
    sleep: async () => undefined,
    ...(answers.some(({ failure }) => failure === 'timeout') ? { timeLimit: SHORT_TIME } : {}),
    fetch: server.fetch,
  };
  const registry = resolverRegistry(options);
  server.begin(before?.answers ?? []);
  if (before) await registry.prefetch();
  time = now;
  server.begin(answers);
  const fetched = whole
    ? await registry.prefetch().catch(({ reason }: { readonly reason: string }) => reason)
    : undefined;
  if (typeof fetched === 'string') return { conclusion: 'REFUSED', code: fetched, requests: server.requests() };
  const found = { ...conclusionOf(await registry.find(query)), requests: server.requests() };
  if (!fetched) return found;
  if (fetched.failure) return { ...found, failure: fetched.failure.code };
  server.begin(answers);
  const list = snapshotRegistry(await fetchResolverList(options));
  return { ...found, size: list.size, leftOut: list.leftOut() };
}

describe.each(registryVectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    expect(await answer(vector.input)).toEqual(vector.expected);
    ran.push(id);
  });
});

describe('the vectors of registry data', () => {
  it('were all run', () => {
    expect(ran).toEqual(registryVectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(100);
  });
});
