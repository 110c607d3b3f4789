import { stat } from 'node:fs/promises';
import { resolverRegistry, snapshotRegistry, type TrustRegistry } from 'eehic/registry';
import { readJson } from './settings.ts';

/** The registry at a URL, or that of a file as `eehic registry fetch` or `eehic registry add` writes it. */
export async function openRegistry(source: string): Promise<TrustRegistry> {
  if (/^https?:\/\//.test(source)) return resolverRegistry({ url: source });
  // The age of a file is counted from its last change.
  const { mtime } = await stat(source);
  return snapshotRegistry(await readJson(source), { source, time: mtime.toISOString() });
}
