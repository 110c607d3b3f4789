import { readSignedSnapshot, resolverRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';
import type { Config } from '../config.ts';
import { BUNDLE, deviceStore, maxAgeSeconds, readText, SNAPSHOT, trustAnchors, writeText } from './device-store.ts';
import { openTrust } from './open-trust.ts';
import { takeBundle } from './take-bundle.ts';

/** In milliseconds, for one file. */
const TIME_LIMIT = 60_000;
const MAX_SNAPSHOT = 96 << 20;
const MAX_BUNDLE = 192 << 20;

/** Whether everything that is to be refreshed was. */
export interface Refreshed {
  readonly isComplete: boolean;
}

/**
 * Fetches the registry, the start bundle of `eehic serve` and the revocation lists, and keeps what is newer and
 * genuine. Whatever fails, what is on the device stays in use.
 */
export async function refreshTrust(config: Config): Promise<Refreshed> {
  const { snapshot, resolver } = config.registry;
  const done = [
    snapshot === undefined || (await succeeds(refreshSnapshot(config, snapshot))),
    resolver === undefined || (await succeeds(refreshResolver(config, resolver))),
    config.bundle === undefined || (await succeeds(refreshBundle(config, config.bundle))),
  ];
  done.push(await refreshLists(config));
  return { isComplete: done.every(Boolean) };
}

async function refreshSnapshot(config: Config, url: string): Promise<void> {
  const text = (await fetchText(url, MAX_SNAPSHOT)).trim();
  if (text === (await readText(SNAPSHOT))) return;
  const anchors = trustAnchors(config);
  // It remembers the newest one, so that an older one is refused for ever.
  await readSignedSnapshot(text, { trustAnchors: anchors, store: deviceStore, name: url });
  await writeText(SNAPSHOT, text);
}

async function refreshResolver(config: Config, url: string): Promise<void> {
  const registry = resolverRegistry({ url, store: deviceStore, maxAgeSeconds: maxAgeSeconds(config) });
  const { failure } = await registry.prefetch();
  if (failure) throw new Error(failure.code);
}

async function refreshBundle(config: Config, url: string): Promise<void> {
  const text = (await fetchText(url, MAX_BUNDLE)).trim();
  if (text !== (await readText(BUNDLE))) await takeBundle(config, text);
}

/** Refreshes the lists of hosts that `verifier.json` names; the page may reach no others. */
async function refreshLists(config: Config): Promise<boolean> {
  const { revocationHosts: hosts, lists } = config;
  if (hosts.length === 0) return true;
  const trust = await openTrust(config);
  if (!trust) return false;
  const revocation = revocationLists({
    hosts,
    lists,
    registry: trust.registry,
    store: deviceStore,
    maxAgeSeconds: maxAgeSeconds(config),
  });
  return (await revocation.prefetch()).every(({ failure }) => failure === undefined);
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

async function fetchText(url: string, maxBytes: number): Promise<string> {
  const response = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > maxBytes) {
      await reader.cancel();
      throw new Error('too large');
    }
  }
}
