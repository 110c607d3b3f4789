import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSignedSnapshot, resolverRegistry, type Store, snapshotRegistry, type TrustRegistry } from 'eehic/registry';
import type { RevocationSource } from 'eehic/revocation';
import { parseCertificates } from 'eehic/signers';
import { parseJson, readListBytes, readListFile } from './input.ts';
import { note, UsageError } from './output.ts';
import { proxyFor } from './proxy.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** The flags that say whom to trust. */
export interface TrustFlags {
  readonly registry?: string;
  readonly demo?: boolean;
  readonly trust?: string;
  /** The maximum age of the registry data in hours. */
  readonly maxAge?: string;
  readonly offline?: boolean;
  readonly cache?: string;
  readonly revocationHost?: readonly string[];
}

export async function openCache(terminal: Terminal, { cache }: Pick<TrustFlags, 'cache'>): Promise<Store> {
  const { fileStore } = await import('eehic/node');
  const folder = cache ?? join(terminal.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'eehic');
  return fileStore(pathOf(terminal, folder));
}

/** Opens the demo registry, a Resolver by its URL, a file with its whole list, or a signed snapshot of that list. */
export async function openRegistry(terminal: Terminal, flags: TrustFlags, now: () => Date): Promise<TrustRegistry> {
  const { registry: source, demo } = flags;
  if (demo && source) throw new UsageError('give either --registry or --demo');
  if (demo) return (await import('eehic/testing')).createMockRepository().registry();
  if (!source) throw new UsageError('give --registry URL|FILE, or --demo for the demo registry (proves nothing)');
  const maxAgeSeconds = parseHours(flags.maxAge);
  if (/^https?:\/\//.test(source)) {
    const network = flags.offline ? { fetch: noNetwork } : await proxiedFetch(terminal, source);
    return resolverRegistry({ url: source, store: await openCache(terminal, flags), maxAgeSeconds, now, ...network });
  }
  const text = await readListFile(terminal, source);
  if (/^eyJ[\w-]*\.[\w-]*\.[\w-]*\s*$/.test(text)) return openSigned(terminal, text.trim(), flags, maxAgeSeconds, now);
  if (flags.trust) throw new UsageError(`--trust is for a signed snapshot, which ${source} is not`);
  // The age of an unsigned file is counted from its last change.
  const { mtime } = await stat(pathOf(terminal, source));
  return snapshotRegistry(parseJson(text, source), { source, time: mtime.toISOString(), maxAgeSeconds, now });
}

/**
 * Returns a `fetch` that uses the proxy of the environment, which the runtime's own `fetch` does not know. A registry
 * is an address of the user's choice, so that every address is allowed.
 */
export async function proxiedFetch({ env }: Terminal, url: string): Promise<{ readonly fetch?: typeof fetch }> {
  const proxy = URL.canParse(url) ? proxyFor(new URL(url), env) : undefined;
  if (proxy === undefined) return {};
  const { publicFetch } = await import('eehic/node');
  return { fetch: publicFetch({ proxy, isAllowed: () => true }) };
}

/** Returns the certificates in a file; none if no file is named. */
export async function readAnchors(terminal: Terminal, file: string | undefined): Promise<readonly Uint8Array[]> {
  return file === undefined ? [] : parseCertificates(await readListBytes(terminal, file));
}

/** Returns the certificate revocation lists in files, each in DER, or PEM with one or several (`X509 CRL`). */
export async function readCrls(terminal: Terminal, files: readonly string[] = []): Promise<readonly Uint8Array[]> {
  const lists = await Promise.all(files.map(async (file) => readCrlFile(await readListBytes(terminal, file), file)));
  return lists.flat();
}

function readCrlFile(bytes: Uint8Array, file: string): readonly Uint8Array[] {
  // This is the tag of a SEQUENCE, with which DER begins.
  if (bytes[0] === 0x30) return [bytes];
  const text = new TextDecoder().decode(bytes);
  const blocks = [...text.matchAll(/-----BEGIN X509 CRL-----([^-]*)-----END X509 CRL-----/g)];
  if (blocks.length === 0) throw new UsageError(`--crl ${file} is no certificate revocation list, in DER or PEM`);
  return blocks.map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}

async function openSigned(
  terminal: Terminal,
  text: string,
  flags: TrustFlags,
  maxAgeSeconds: number,
  now: () => Date,
): Promise<TrustRegistry> {
  if (!flags.trust) throw new UsageError('a signed snapshot needs --trust with the certificate that may sign it');
  const trustAnchors = parseCertificates(await readListBytes(terminal, flags.trust));
  // The newest snapshot seen is remembered separately for each set of signers, since different signers make different
  // lists.
  const name = `snapshot by ${createHash('sha256').update(Buffer.concat(trustAnchors)).digest('hex')}`;
  return readSignedSnapshot(text, {
    trustAnchors,
    maxAgeSeconds,
    now,
    store: await openCache(terminal, flags),
    name,
    onStoreFailure: tellOnce(terminal),
  });
}

/** Returns a source of revocation lists from the hosts that were named; none if no host was named. */
export async function openRevocation(
  terminal: Terminal,
  flags: TrustFlags,
  registry: TrustRegistry,
  now: () => Date,
): Promise<RevocationSource | undefined> {
  if (!flags.revocationHost) return undefined;
  const [{ publicFetch }, { revocationLists }] = await Promise.all([import('eehic/node'), import('eehic/revocation')]);
  const network = { fetch: flags.offline ? noNetwork : publicFetch({ proxy: (url) => proxyFor(url, terminal.env) }) };
  return revocationLists({
    hosts: flags.revocationHost,
    registry,
    store: await openCache(terminal, flags),
    maxAgeSeconds: parseHours(flags.maxAge),
    now,
    onStoreFailure: tellOnce(terminal),
    ...network,
  });
}

/**
 * Returns a function that warns once that the cache cannot be written. It is only a warning, since a disk that is full
 * or read-only must not stop the work at a reception desk.
 */
function tellOnce(terminal: Terminal): (error: Error) => void {
  let isTold = false;
  return ({ message }) => {
    if (!isTold) note(terminal, `warning: ${message}; is the cache writable? (--cache)`);
    isTold = true;
  };
}

function parseHours(hours = '24'): number {
  const number = Number(hours);
  if (!(number >= 0)) throw new UsageError('--max-age takes a number of hours');
  return number * 3600;
}

async function noNetwork(): Promise<never> {
  throw new Error('offline');
}
