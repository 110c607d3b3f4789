import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileStore } from 'eehic/node';
import {
  memoryStore,
  readSignedSnapshot,
  resolverRegistry,
  type SnapshotRegistry,
  type Store,
  snapshotRegistry,
  type TrustRegistry,
} from 'eehic/registry';
import { parseCertificates } from 'eehic/signers';
import { isUrl } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';

/** A registry whose data is fetched or read anew from time to time. */
export interface RefreshedRegistry {
  readonly registry: TrustRegistry;
  /** Reads a file again if it has changed; a Resolver is asked by `prefetch` of the verifier. */
  reload(): Promise<void>;
}

export function openStore({ cache }: Pick<Settings, 'cache'>): Store {
  return cache === undefined ? memoryStore() : fileStore(cache);
}

/** Opens the demo registry, a Resolver, a signed snapshot or a list. Throws for a file that cannot be used. */
export async function openRegistry(settings: Settings, store: Store): Promise<RefreshedRegistry> {
  const source = settings.registry!;
  if (source === 'demo') {
    const { createMockRepository } = await import('eehic/testing');
    return { registry: createMockRepository().registry(), reload: async () => {} };
  }
  const maxAgeSeconds = settings.maxAgeHours * 3600;
  if (isUrl(source)) {
    return { registry: resolverRegistry({ url: source, store, maxAgeSeconds }), reload: async () => {} };
  }
  return openFile(source, settings, store, maxAgeSeconds);
}

async function openFile(
  file: string,
  { registryTrust }: Settings,
  store: Store,
  maxAgeSeconds: number,
): Promise<RefreshedRegistry> {
  const read = async (): Promise<{ readonly registry: SnapshotRegistry; readonly version: string }> => {
    const { mtime, size, ino } = await stat(file);
    const version = `${mtime.getTime()} ${size} ${ino}`;
    const text = await readFile(file, 'utf8');
    if (registryTrust !== undefined) {
      const trustAnchors = parseCertificates(await readFile(registryTrust));
      return { version, registry: await readSignedSnapshot(text.trim(), { trustAnchors, maxAgeSeconds, store }) };
    }
    if (/^eyJ/.test(text)) throw new Error('the registry is a signed snapshot, which needs registryTrust');
    const options = { source: basename(file), time: mtime.toISOString(), maxAgeSeconds };
    return { version, registry: snapshotRegistry(JSON.parse(text), options) };
  };
  let held = await read();
  return {
    // What is read later takes the place of what is held, under the verifier that has this registry.
    registry: {
      find: (query) => held.registry.find(query),
      institutionsOf: (certificate) => held.registry.institutionsOf!(certificate),
      peek: (query) => held.registry.peek!(query),
      prefetch: () => held.registry.prefetch!(),
    },
    async reload() {
      const { mtime, size, ino } = await stat(file);
      if (held.version !== `${mtime.getTime()} ${size} ${ino}`) held = await read();
    },
  };
}
