import { X509Certificate } from 'node:crypto';
import {
  fetchResolverList,
  importInstitutionRepository,
  resolverRegistry,
  signSnapshot,
  toResolverList,
} from 'eehic/registry';
import { createMockRepository, demoInstitution, demoSigner, serveMockRepository } from 'eehic/testing';
import { parseJson, readClock, readListFile } from './input.ts';
import { demoNotice, NOT_CHECKED, note, print, UsageError } from './output.ts';
import { readSigner, type SignerFlags } from './signer.ts';
import { openCache, proxiedFetch } from './trust.ts';
import { refuseExisting, writeWhole } from './write.ts';

/** Serves the demo registry until the process is ended. */
export async function serveRegistry({ port, host }: { readonly port: string; readonly host: string }): Promise<number> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError('--port is 0 to 65535');
  demoNotice();
  const server = await serveMockRepository(createMockRepository(), { port: number, host });
  print(server.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
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
export async function fetchRegistry(url: string, flags: FetchFlags): Promise<number> {
  refuseExisting([flags.output], flags);
  const now = readClock(flags.now);
  const network = proxiedFetch(url);
  const registry = resolverRegistry({ url, store: openCache(flags), now, ...network });
  const freshness = await registry.prefetch?.();
  if (freshness?.failure) {
    note(`${url}: could not be fetched (${freshness.failure.code}); what was kept at ${freshness.time} stays in use`);
    return NOT_CHECKED;
  }
  note(
    `${url}: kept for 24 hours from ${freshness?.time ?? 'now'}; "verify --registry ${url} --offline" works with it`,
  );
  if (flags.output === undefined) return 0;
  const { signer, isDemo } = await readSigner({ countryCode: 'BE', officialId: undefined }, flags);
  if (isDemo) demoNotice();
  const list = await fetchResolverList({ url, now, ...network });
  await writeWhole(
    flags.output,
    await signSnapshot(list, {
      signer,
      issuedAt: new Date(list.freshness.time ?? now()),
      source: list.freshness.source,
    }),
    flags,
  );
  note(
    `${flags.output}: ${list.results.length} institutions, signed; read it with --registry ${flags.output} --trust CERTIFICATE`,
  );
  return 0;
}

/** Turns an export of the Institution Repository into a list that verify reads. */
export async function importRegistry(
  file: string,
  flags: { readonly output: string; readonly force?: boolean },
): Promise<number> {
  const { output } = flags;
  refuseExisting([output], flags);
  const { issuers, rejected } = await importInstitutionRepository(parseJson(await readListFile(file), file));
  for (const { code, position, certificate } of rejected) {
    note(`entry ${position}${certificate === undefined ? '' : `, certificate ${certificate}`}: ${code}`);
  }
  await writeWhole(output, JSON.stringify(toResolverList(issuers)), flags);
  note(`${output}: ${issuers.length} institutions, ${rejected.length} rejected`);
  return 0;
}

/** Writes the certificate that the demo registry links to an institution, so that it can be given to other programs. */
export async function writeDemoCertificate(
  id: string,
  flags: { readonly output: string; readonly force?: boolean },
): Promise<number> {
  const [countryCode = '', officialId] = id.split(':');
  const { certificate } = await demoSigner(demoInstitution(countryCode, officialId));
  await writeWhole(flags.output, new X509Certificate(certificate).toString(), flags);
  note(`${flags.output}: a certificate of the demo registry, which proves nothing`);
  return 0;
}
