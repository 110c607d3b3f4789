import { X509Certificate } from 'node:crypto';
import {
  fetchResolverList,
  importInstitutionRepository,
  resolverRegistry,
  signSnapshot,
  toResolverList,
} from 'eehic/registry';
import { createMockRepository, demoInstitution, demoSigner, serveMockRepository } from 'eehic/testing';
import { openAudit, recordFile, sourceFacts } from './audit.ts';
import { NOT_CHECKED } from './exit-codes.ts';
import { parseClock, parseJson, readListFile } from './input.ts';
import { count, demoNotice, note, print, UsageError } from './output.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import type { Terminal } from './terminal.ts';
import { openCache, proxiedFetch } from './trust.ts';
import { refuseExisting, writeWhole } from './write.ts';

/** Serves the demo registry until it is interrupted. */
export async function serveRegistry(
  terminal: Terminal,
  { port, host }: { readonly port: string; readonly host: string },
): Promise<number> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError('--port is 0 to 65535');
  demoNotice(terminal);
  const server = await serveMockRepository(createMockRepository(), { port: number, host });
  print(terminal, server.url);
  await terminal.interrupted();
  await server.close();
  return 0;
}

interface FetchFlags extends SignerFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly cache?: string;
  readonly now?: string;
}

/** Fetches the whole list for offline use: into the cache, and as a signed snapshot into a file. */
export async function fetchRegistry(terminal: Terminal, url: string, flags: FetchFlags): Promise<number> {
  refuseExisting(terminal, [flags.output], flags);
  const now = parseClock(flags.now);
  const audit = flags.output === undefined ? undefined : await openAudit(terminal, flags);
  const network = await proxiedFetch(terminal, url);
  const registry = resolverRegistry({ url, store: await openCache(terminal, flags), now, ...network });
  const freshness = await registry.prefetch?.();
  if (freshness?.failure) {
    note(
      terminal,
      `${url}: could not be fetched (${freshness.failure.code}); what was kept at ${freshness.time} stays in use`,
    );
    return NOT_CHECKED;
  }
  note(
    terminal,
    `${url}: kept for 24 hours from ${freshness?.time ?? 'now'}; "verify --registry ${url} --offline" works with it`,
  );
  if (flags.output === undefined) return 0;
  const { signer, isDemo } = await readSigner(terminal, { countryCode: 'BE', officialId: undefined }, flags);
  if (isDemo) demoNotice(terminal);
  const list = await fetchResolverList({ url, now, ...network });
  const content = await signSnapshot(list, {
    signer,
    issuedAt: new Date(list.freshness.time ?? now()),
    source: list.freshness.source,
  });
  const facts = { ...sourceFacts(url), institutions: list.results.length };
  await recordFile(audit, 'snapshot.signed', { ...facts, content, signer });
  await writeWhole(terminal, flags.output, content, flags);
  note(
    terminal,
    `${flags.output}: ${count(list.results.length, 'institution')}, signed; read it with --registry ${flags.output} --trust CERTIFICATE`,
  );
  return 0;
}

/** Converts an export of the Institution Repository to a list that `verify` reads. */
export async function importRegistry(
  terminal: Terminal,
  file: string,
  flags: { readonly output: string; readonly force?: boolean },
): Promise<number> {
  const { output } = flags;
  refuseExisting(terminal, [output], flags);
  const { issuers, rejected } = await importInstitutionRepository(parseJson(await readListFile(terminal, file), file));
  for (const { code, position, certificate } of rejected) {
    note(terminal, `entry ${position}${certificate === undefined ? '' : `, certificate ${certificate}`}: ${code}`);
  }
  await writeWhole(terminal, output, JSON.stringify(toResolverList(issuers)), flags);
  note(terminal, `${output}: ${count(issuers.length, 'institution')}, ${rejected.length} rejected`);
  return 0;
}

/** Writes the certificate that the demo registry links to an institution, for use with other programs. */
export async function writeDemoCertificate(
  terminal: Terminal,
  id: string,
  flags: { readonly output: string; readonly force?: boolean },
): Promise<number> {
  const [countryCode = '', officialId] = id.split(':');
  const { certificate } = await demoSigner(demoInstitution(countryCode, officialId));
  await writeWhole(terminal, flags.output, new X509Certificate(certificate).toString(), flags);
  note(terminal, `${flags.output}: a certificate of the demo registry, which proves nothing`);
  return 0;
}
