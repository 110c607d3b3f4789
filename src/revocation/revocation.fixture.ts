import { base64Decode } from '../codec/bytes.ts';
import type { Institution, TrustRegistry } from '../registry/trust-registry.ts';
import type { Signer } from '../signers/signer.ts';
import type { Store } from '../store/store.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { type RevocationListsOptions, revocationLists } from './check/revocation-lists.ts';
import { createStatusList } from './publish/create-status-list.ts';
import { signJwt } from './publish/list-signer.ts';

export const URL_OF_LIST = 'https://revocation.example.eu/lists/1';
export const HOSTS = ['revocation.example.eu'];
export const START = Date.parse('2025-10-06T12:00:00Z');
export const IAT = START / 1000;
export const DAY = 86_400;
export const TOKEN = '0b5c7d1e-0000-4000-8000-000000000001';
export const OTHER_TOKEN = '0b5c7d1e-0000-4000-8000-000000000002';

export const institution = demoInstitution('BE');
export const issuer = issuerOf('BE');
export const otherIssuer = issuerOf('AT');
export const ISS = `BE:${issuer.officialId}`;

export function issuerOf(country: string, officialId?: string): Institution {
  const { certificates, ...rest } = demoInstitution(country, officialId);
  return {
    ...rest,
    certificates: certificates.map(({ der, thumbprint, validFrom, validUntil }) => ({
      der: base64Decode(der)!,
      'x5t#S256': thumbprint,
      validFrom,
      validUntil,
    })),
  };
}

export const signer: Signer = await demoSigner(institution);
export const rsaSigner: Signer = await demoSigner(institution, { algorithm: 'RS256' });
export const expiredSigner: Signer = await demoSigner(institution, { expired: true });
export const otherSigner: Signer = await demoSigner(demoInstitution('AT'));

/** A registry of the given institutions, which counts its queries. */
export function registryOf(...issuers: readonly Institution[]): TrustRegistry & { asked: number } {
  const registry = {
    asked: 0,
    find: async ({ countryCode, officialId }: { countryCode: string; officialId: string }) => {
      registry.asked++;
      const found = issuers.find((each) => each.countryCode === countryCode && each.officialId === officialId);
      const freshness = { source: 'test' };
      return found
        ? ({ status: 'found', institution: found, freshness } as const)
        : ({ status: 'unknown', freshness } as const);
    },
  };
  return registry;
}

/** A signed list of token ids with the given claims. */
export function jtiList(claims: object = {}, by: Signer = signer, typ = 'eehic-revocations+jwt'): Promise<string> {
  return signJwt(by, typ, { iss: ISS, sub: URL_OF_LIST, iat: IAT, jti: [TOKEN], ...claims });
}

/** A status list, in which index 7 has the status 1. */
export async function listOf({ at = 0, revoked = [7], ...options }: ListOptions): Promise<string> {
  const list = createStatusList({
    signer,
    issuer: { countryCode: 'BE', officialId: issuer.officialId },
    url: URL_OF_LIST,
    size: 64,
    now: () => new Date(START + at * 1000),
    ...options,
  });
  for (const index of revoked) list.revoke(index);
  return list.publish('jwt');
}
export interface ListOptions {
  readonly at?: number;
  readonly revoked?: readonly number[];
  readonly ttlSeconds?: number;
  readonly lifetimeSeconds?: number;
}

export type Body = string | Uint8Array;

export type Bodies = Record<string, Body | (() => Response | Promise<Response>)>;
export interface Network {
  bodies: Bodies;
  readonly requests: { readonly url: string; readonly init: RequestInit }[];
  readonly fetch: typeof fetch;
}

/**
 * Serves what `bodies` holds at the time of the request, and counts requests. A missing body stands for a network
 * failure.
 */
export function network(bodies: Bodies): Network {
  const net: Network = {
    bodies,
    requests: [],
    fetch: (async (input: RequestInfo | URL, init: RequestInit = {}) => {
      const url = String(input);
      net.requests.push({ url, init });
      const body = net.bodies[url];
      if (body === undefined) throw new TypeError('fetch failed');
      return typeof body === 'function' ? body() : new Response(body as BodyInit);
    }) as typeof fetch,
  };
  return net;
}

export function memoryStore(): Store & { readonly map: Map<string, Uint8Array> } {
  const map = new Map<string, Uint8Array>();
  return {
    map,
    get: async (key) => map.get(key),
    set: async (key, value) => void map.set(key, value),
    delete: async (key) => void map.delete(key),
  };
}

/** A source over a network, with a clock that can be set. */
export function setUp(bodies: Bodies, options: RevocationListsOptions = {}) {
  const net = network(bodies);
  const clock = { time: START };
  const source = revocationLists({ hosts: HOSTS, fetch: net.fetch, now: () => new Date(clock.time), ...options });
  const check = (tokenId: string | undefined = TOKEN, by = issuer, url = URL_OF_LIST) =>
    source.check({ ...(tokenId === undefined ? {} : { tokenId }), reference: url, institution: by });
  const checkIndex = (index: number, by = issuer) =>
    source.check({ reference: { uri: URL_OF_LIST, index }, institution: by });
  const later = (seconds: number) => {
    clock.time += seconds * 1000;
  };
  return { net, clock, source, check, checkIndex, later };
}

/** Pseudo-random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
