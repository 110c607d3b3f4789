import { resolverRegistry, snapshotRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';
import type { Config } from '../config.ts';
import type { Trust } from './trust.ts';

/** Trusts a Resolver, or a snapshot that is fetched from the origin of the page whenever a worker starts. */
export async function openSnapshot(config: Config): Promise<Trust> {
  const registry = await openRegistry(config);
  const { revocationHosts: hosts } = config;
  return hosts.length === 0 ? { registry } : { registry, revocation: revocationLists({ hosts, registry }) };
}

async function openRegistry({ registry: { snapshot, resolver }, refreshMinutes }: Config) {
  if (resolver !== undefined) return resolverRegistry({ url: resolver });
  const response = await fetch(snapshot!, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the snapshot was not fetched: status ${response.status}`);
  const maxAgeSeconds = Math.max(86_400, 2 * 60 * refreshMinutes);
  return snapshotRegistry(await response.json(), { source: snapshot!, time: new Date().toISOString(), maxAgeSeconds });
}
