import type { PrefetchedSource, TrustRegistry } from 'eehic/registry';
import { crlSource, revocationLists } from 'eehic/revocation';
import type { BundledCertificateList, BundledList } from 'eehic/start-bundle';
import { type Entry, findInstitutions, type ListAddress, type Name } from './list-addresses.ts';

/** What is needed to fetch lists. */
export interface ListSource {
  readonly registry: TrustRegistry;
  /** The entries of the registry as they were received. */
  readonly entries: readonly Entry[];
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
}

/** A list that could not be fetched, or cannot be used, and why. */
export interface MissingList {
  readonly url: string;
  readonly code: string;
}

/** How long a list may take to arrive, in milliseconds: as long as where its institutions are known. */
const TIME_LIMIT = 10_000;

/**
 * Fetches a revocation list and verifies it for each of its institutions, as a verifier would. Without institutions
 * those are tried whose certificate the list names.
 */
export async function fetchList(
  { url, institutions }: ListAddress,
  { registry, entries, fetch, now }: ListSource,
): Promise<BundledList | MissingList> {
  const kept = keepBodies(fetch);
  const verify = async (names: readonly Name[]) => {
    const lists = names.map((name) => ({ url, ...name }));
    const hosts = [new URL(url).host];
    const maxLists = Math.max(names.length, 1);
    const source = revocationLists({ hosts, lists, registry, fetch: kept.fetch, now, maxLists });
    return names.length === 0 ? [] : source.prefetch();
  };
  let names = institutions;
  if (names.length === 0) {
    const signal = AbortSignal.timeout(TIME_LIMIT);
    await kept.fetch(url, { redirect: 'manual', signal }).catch(() => {});
    const body = kept.bodies.get(new URL(url).href);
    names = body ? await findInstitutions(body, entries, registry) : [];
  }
  const results = await verify(names);
  const good = names.filter((_, at) => results[at] && !results[at].failure);
  const fetched = kept.bodies.get(new URL(url).href);
  if (good.length > 0 && fetched && (institutions.length === 0 || good.length === names.length)) {
    return { url, institutions: good, fetchedAt: now(), body: fetched };
  }
  return { url, code: failureOf(results) ?? (fetched ? 'REVOCATION_SIGNATURE_INVALID' : 'REVOCATION_UNREACHABLE') };
}

/** Fetches certificate revocation lists. */
export async function fetchCertificateLists(
  urls: readonly string[],
  { fetch, now }: Pick<ListSource, 'fetch' | 'now'>,
): Promise<readonly (BundledCertificateList | MissingList)[]> {
  const kept = keepBodies(fetch);
  const source = crlSource({ urls, fetch: kept.fetch, now });
  return (await source.prefetch()).map(({ source: url, failure }) => {
    const body = kept.bodies.get(url);
    return failure || !body
      ? { url, code: failure?.code ?? 'REVOCATION_UNREACHABLE' }
      : { url, fetchedAt: now(), body };
  });
}

/** A `fetch` that asks for each address once, and keeps what came with the status 200. */
function keepBodies(fetch: typeof globalThis.fetch) {
  const bodies = new Map<string, Uint8Array>();
  return {
    bodies: bodies as ReadonlyMap<string, Uint8Array>,
    fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const url = new URL(input instanceof Request ? input.url : input).href;
      const known = bodies.get(url);
      if (known) return new Response(known as BodyInit);
      const response = await fetch(input, init);
      if (response.status !== 200) return response;
      const body = await bytesOf(response);
      bodies.set(url, body);
      return new Response(body as BodyInit);
    },
  };
}

/** The greatest size of a list as it is fetched: that of a certificate revocation list. */
const MAX_BODY = 16_000_000;

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return new Uint8Array(0);
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the list is too large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function failureOf(results: readonly PrefetchedSource[]): string | undefined {
  return results.find(({ failure }) => failure)?.failure?.code;
}
