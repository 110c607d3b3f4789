import { readFile, stat } from 'node:fs/promises';
import { decodeCompactJws } from 'eehic/codec';
import { fetchResolverList, readSignedSnapshot, signSnapshot } from 'eehic/registry';
import type { Signer } from 'eehic/signers';
import { readStartBundle, signStartBundle } from 'eehic/start-bundle';
import { openAudit, recordFile, sourceFacts } from './audit.ts';
import { printBundle } from './bundle-table.ts';
import { NOT_CHECKED, REJECTED } from './exit-codes.ts';
import { fetchCertificateLists, fetchList, type ListSource, type MissingList } from './fetch-lists.ts';
import { parseClock, parseJson, readListFile } from './input.ts';
import { type Entry, joinAddresses, listsInRegistry, parseListAddress } from './list-addresses.ts';
import { demoNotice, note, print, safe, UsageError } from './output.ts';
import { proxyFor } from './proxy.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { proxiedFetch, readAnchors } from './trust.ts';
import { refuseExisting, writeWhole } from './write.ts';

interface BundleFlags extends SignerFlags {
  readonly registry?: string;
  readonly list?: readonly string[];
  readonly crl?: readonly string[];
  readonly output?: string;
  readonly trust?: string;
  readonly days: string;
  readonly partial?: boolean;
  readonly inspect?: string;
  readonly force?: boolean;
  readonly now?: string;
}

const MAX_BUNDLE = 192 << 20;
const SIGNED = /^eyJ[\w-]*\.[\w-]*\.[\w-]*\s*$/;

/** Makes a start bundle, or shows what one holds. */
export function bundle(terminal: Terminal, flags: BundleFlags): Promise<number> {
  return bundleOver(terminal, flags, undefined);
}

/** As `bundle`, over another network than that of the system. */
export async function bundleOver(
  terminal: Terminal,
  flags: BundleFlags,
  fetch: typeof globalThis.fetch | undefined,
): Promise<number> {
  const now = parseClock(flags.now);
  if (flags.inspect !== undefined) return inspectBundle(terminal, flags.inspect, flags, now());
  const { output, registry: source } = flags;
  if (!source || !output) throw new UsageError('give --registry URL|FILE and -o FILE, or --inspect FILE');
  refuseExisting(terminal, [output], flags);
  const validForSeconds = parseDays(flags.days);
  const named = (flags.list ?? []).map(parseListAddress);
  const audit = await openAudit(terminal, flags);
  const { signer, isDemo } = await readSigner(terminal, { countryCode: 'BE', officialId: undefined }, flags);
  if (isDemo) demoNotice(terminal, true);
  const trustAnchors = [signer.certificate, ...(await readAnchors(terminal, flags.trust))];
  const snapshot = await openSnapshot(terminal, source, signer, now, fetch);
  const registry = await readSignedSnapshot(snapshot, { trustAnchors, now, maxAgeSeconds: validForSeconds });
  const entries = entriesOf(snapshot);
  const listSource: ListSource = { registry, entries, now, fetch: fetch ?? (await publicNetwork(terminal)) };
  const missing: MissingList[] = [];
  const keep = <List extends object>(list: List | MissingList): readonly List[] => {
    if (!('code' in list)) return [list];
    missing.push(list);
    return [];
  };
  const lists = [];
  for (const address of joinAddresses([...named, ...listsInRegistry(entries)])) {
    lists.push(...keep(await fetchList(address, listSource)));
  }
  const certificateLists = (await fetchCertificateLists(flags.crl ?? [], listSource)).flatMap(keep);
  for (const { url, code } of missing) note(terminal, `${safe(url)}: ${code}`);
  if (missing.length > 0 && !flags.partial) {
    note(terminal, `${output} was not written, because lists are missing; --partial writes it without them`);
    return NOT_CHECKED;
  }
  const text = await signStartBundle(
    { snapshot, lists, certificateLists },
    { signer, trustAnchors, validForSeconds, now },
  );
  const content = `${text}\n`;
  const facts = { ...sourceFacts(source), lists: lists.length, certificateLists: certificateLists.length };
  await recordFile(audit, 'bundle.signed', { ...facts, missing: missing.length, content, signer });
  await writeWhole(terminal, output, content, flags);
  print(terminal, `${output}: ${text.length} bytes`);
  await printBundle(terminal, await readStartBundle(text, { trustAnchors, now }), now());
  return 0;
}

/** Shows a bundle that is signed by a certificate of `--trust`. */
async function inspectBundle(terminal: Terminal, file: string, flags: BundleFlags, now: Date): Promise<number> {
  if (!flags.trust) throw new UsageError('--inspect needs --trust with the certificate that may sign the bundle');
  const trustAnchors = await readAnchors(terminal, flags.trust);
  const text = await readBundle(terminal, file);
  const opened = await readStartBundle(text, { trustAnchors, now: () => now }).catch(async (error: unknown) => {
    // An expired bundle is shown as it was on the day when it was made.
    const { code, params } = error as { readonly code?: string; readonly params?: { readonly issuedAt?: string } };
    if (code !== 'ERR_EHIC_START_BUNDLE_EXPIRED' || params?.issuedAt === undefined) throw error;
    const made = new Date(params.issuedAt);
    return readStartBundle(text, { trustAnchors, now: () => made });
  });
  const unusable = await printBundle(terminal, opened, now);
  return unusable > 0 || now >= opened.expiresAt ? REJECTED : 0;
}

/** Reads the text of a bundle, without a line break at its end. */
export async function readBundle(terminal: Pick<Terminal, 'cwd'>, file: string): Promise<string> {
  const path = pathOf(terminal, file);
  try {
    const { size } = await stat(path);
    if (size > MAX_BUNDLE) throw new UsageError(`too large: ${file}`);
    return (await readFile(path, 'latin1')).replace(/\r?\n$/, '');
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${file}`);
  }
}

/** Returns a signed snapshot of a Resolver, of a file with its whole list, or the one that a file holds. */
async function openSnapshot(
  terminal: Terminal,
  source: string,
  signer: Signer,
  now: () => Date,
  fetch: typeof globalThis.fetch | undefined,
): Promise<string> {
  if (/^https?:\/\//.test(source)) {
    const list = await fetchResolverList({
      url: source,
      now,
      ...(fetch ? { fetch } : await proxiedFetch(terminal, source)),
    });
    const issuedAt = new Date(list.freshness.time ?? now());
    return signSnapshot(list, { signer, issuedAt, source: list.freshness.source });
  }
  const text = await readListFile(terminal, source);
  if (SIGNED.test(text)) return text.trim();
  const json = parseJson(text, source) as { readonly results: readonly unknown[] };
  // The age of an unsigned file is counted from its last change.
  const { mtime } = await stat(pathOf(terminal, source));
  return signSnapshot(json, { signer, issuedAt: mtime, source });
}

function entriesOf(snapshot: string): readonly Entry[] {
  const { results } = JSON.parse(new TextDecoder().decode(decodeCompactJws(snapshot).payload));
  return (results as readonly unknown[]).filter(
    (entry): entry is Entry => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  );
}

async function publicNetwork(terminal: Terminal): Promise<typeof globalThis.fetch> {
  const { publicFetch } = await import('eehic/node');
  const secure = publicFetch({ proxy: (url) => proxyFor(url, terminal.env) });
  // Certificate revocation lists are published over http as well; the user has named their addresses.
  return (input, init) => (/^http:/i.test(String(input)) ? globalThis.fetch(input, init) : secure(input, init));
}

function parseDays(text: string): number {
  const seconds = Math.round(Number(text) * 86_400);
  if (!(seconds > 0 && seconds <= 366 * 86_400)) throw new UsageError('--days takes a number of days, at most 366');
  return seconds;
}
