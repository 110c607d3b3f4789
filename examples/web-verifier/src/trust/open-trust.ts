import { readSignedSnapshot, resolverRegistry, type TrustRegistry } from 'eehic/registry';
import { type CrlSource, revocationLists } from 'eehic/revocation';
import { readStartBundle, type StartBundle } from 'eehic/start-bundle';
import type { Config } from '../config.ts';
import { BUNDLE, deviceStore, maxAgeSeconds, readText, SNAPSHOT, trustAnchors } from './device-store.ts';
import type { Held, HeldPart, Trust } from './trust.ts';

/** A card waits this long, in milliseconds, for a revocation list that is not on the device. */
const LIST_TIME_LIMIT = 3_000;

interface HeldRegistry {
  readonly registry: TrustRegistry;
  readonly source: string;
  readonly made: number;
  readonly until: number;
}

/**
 * Opens what is on the device, without a network; `undefined` when there is no registry. What is signed is
 * verified again. It runs in the workers.
 */
export async function openTrust(config: Config): Promise<Trust | undefined> {
  const bundle = await openBundle(config);
  const registries = [await openSnapshot(config), await openResolver(config), bundle && ofBundle(bundle)];
  const chosen = chooseRegistry(registries.filter((each) => each !== undefined));
  if (!chosen) return undefined;
  const { registry, source, made, until } = chosen;
  const { revocation, lists } = await openRevocation(config, registry, bundle);
  const certificateLists = bundle?.certificateLists ?? [];
  const held: Held = {
    registry: { source, time: new Date(made).toISOString(), until: new Date(until).toISOString() },
    lists,
    certificateLists: certificateLists.map(({ url, fetchedAt }) => ({ source: url, time: fetchedAt.toISOString() })),
    ...(bundle
      ? { bundle: { issuedAt: bundle.issuedAt.toISOString(), expiresAt: bundle.expiresAt.toISOString() } }
      : {}),
  };
  const crls: CrlSource | undefined =
    certificateLists.length === 0 ? undefined : { lists: async () => certificateLists.map(({ body }) => body) };
  return { registry, held, ...(revocation ? { revocation } : {}), ...(crls ? { crls } : {}) };
}

/** The newest one that may still be used; if none may, the newest, so that its age can be said. */
function chooseRegistry(registries: readonly HeldRegistry[]): HeldRegistry | undefined {
  const isUsable = ({ until }: HeldRegistry) => Date.now() < until;
  const newest = (some: readonly HeldRegistry[]) => [...some].sort((a, b) => b.made - a.made)[0];
  return newest(registries.filter(isUsable)) ?? newest(registries);
}

async function openSnapshot(config: Config): Promise<HeldRegistry | undefined> {
  const text = await readText(SNAPSHOT);
  if (text === undefined || config.registry.snapshot === undefined) return undefined;
  try {
    const maxAge = maxAgeSeconds(config);
    const anchors = trustAnchors(config);
    const registry = await readSignedSnapshot(text, { trustAnchors: anchors, maxAgeSeconds: maxAge });
    const made = +registry.issuedAt;
    return { registry, source: config.registry.snapshot, made, until: made + maxAge * 1000 };
  } catch {
    return undefined;
  }
}

async function openResolver({ registry: { resolver: url }, ...config }: Config): Promise<HeldRegistry | undefined> {
  if (url === undefined) return undefined;
  const maxAge = config.maxAgeDays * 86_400;
  const registry = resolverRegistry({ url, store: deviceStore, maxAgeSeconds: maxAge, fetch: noNetwork, retries: 0 });
  try {
    const { time } = await registry.prefetch();
    const made = Date.parse(time ?? '');
    return Number.isNaN(made) ? undefined : { registry, source: url, made, until: made + maxAge * 1000 };
  } catch {
    return undefined;
  }
}

async function openBundle(config: Config): Promise<StartBundle | undefined> {
  const text = await readText(BUNDLE);
  if (text === undefined) return undefined;
  const options = { trustAnchors: trustAnchors(config) };
  try {
    return await readStartBundle(text, options);
  } catch (error) {
    // One that has expired is opened all the same, so that the page can say how old everything is: its registry is
    // stale by itself.
    const { code, params } = error as { readonly code?: string; readonly params?: { readonly issuedAt?: string } };
    if (code !== 'ERR_EHIC_START_BUNDLE_EXPIRED' || params?.issuedAt === undefined) return undefined;
    return openExpired(text, options.trustAnchors, new Date(params.issuedAt));
  }
}

async function openExpired(text: string, anchors: readonly Uint8Array[], made: Date): Promise<StartBundle | undefined> {
  // The clock tells the real time again as soon as the bundle is read.
  let isReading = true;
  const now = () => (isReading ? made : new Date());
  try {
    return await readStartBundle(text, { trustAnchors: anchors, now });
  } catch {
    return undefined;
  } finally {
    isReading = false;
  }
}

function ofBundle({ registry, issuedAt, expiresAt }: StartBundle): HeldRegistry {
  const made = +registry.issuedAt;
  return { registry, source: '', made: Math.min(made, +issuedAt), until: +expiresAt };
}

/**
 * The revocation lists on the device. One that is there is not fetched while a person waits, since that is the work of
 * refreshing; one that is not there is, for a short time.
 */
async function openRevocation(config: Config, registry: TrustRegistry, bundle: StartBundle | undefined) {
  const hosts = [...new Set([...config.revocationHosts, ...(bundle?.listOptions.hosts ?? [])])];
  if (hosts.length === 0) return { revocation: undefined, lists: [] };
  const named = [...config.lists, ...(bundle?.listOptions.lists ?? [])].filter(({ url }) =>
    hosts.includes(new URL(url).host),
  );
  const onDevice = new Set<string>();
  let isOpening = true;
  const revocation = revocationLists({
    hosts,
    lists: named,
    registry,
    store: deviceStore,
    // One that has expired gives lists no longer time than the clinic does.
    maxAgeSeconds: Math.max(maxAgeSeconds(config), isUsable(bundle) ? bundle.listOptions.maxAgeSeconds : 0),
    maxLists: Math.max(named.length, 100),
    timeLimit: LIST_TIME_LIMIT,
    fetch: (input, init) => {
      const { href, host } = new URL(input instanceof Request ? input.url : input);
      const isWanted = !isOpening && !onDevice.has(href) && config.revocationHosts.includes(host);
      return isWanted ? fetch(input, init) : noNetwork();
    },
  });
  const results = await revocation.prefetch();
  isOpening = false;
  const lists = new Map<string, HeldPart>();
  for (const { source, time } of results) {
    if (time !== undefined) onDevice.add(new URL(source).href);
    // Of several institutions with the same list, the oldest counts.
    const known = lists.get(source);
    if (!known || (known.time !== undefined && (time === undefined || time < known.time))) {
      lists.set(source, { source, ...(time === undefined ? {} : { time }) });
    }
  }
  return { revocation, lists: [...lists.values()] };
}

function isUsable(bundle: StartBundle | undefined): bundle is StartBundle {
  return bundle !== undefined && Date.now() < +bundle.expiresAt;
}

async function noNetwork(): Promise<never> {
  throw new TypeError('this part of the page uses no network');
}
