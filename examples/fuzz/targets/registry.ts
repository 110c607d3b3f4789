import { importInstitutionRepository } from '../../../src/registry/import-repository.ts';
import { resolverRegistry } from '../../../src/registry/resolver.ts';
import { snapshotRegistry } from '../../../src/registry/snapshot.ts';
import { createMockRepository } from '../../../src/testing/mock-repository.ts';
import { createVerifier } from '../../../src/verify/verifier.ts';
import { changedJson } from '../mutate.ts';
import type { Change, Random, Target } from '../target.ts';
import { BE, bytesOf, codeOf, conclusionOf, ISSUED, now, textOf } from './shared.ts';

const RESOLVER = 'https://resolver.example/api/v1/issuers';
const [{ text }] = ISSUED;

/** What a Resolver answers, a snapshot of it, or an export of the Institution Repository. */
export async function registryTarget(): Promise<Target> {
  const { results } = createMockRepository([BE]).resolve();
  const [issuer] = results;
  const certificate = BE.certificates[1]!.der;
  const exported = {
    institutions: [{ countryCode: 'BE', officialId: '0120', name: 'CM', certificates: [{ certificate }] }],
  };
  return {
    name: 'registry',
    seeds: [
      { results },
      { results: [{ ...issuer, publicKeys: undefined }] },
      { results: [issuer, issuer] },
      { results: [] },
      { error: 'no' },
      exported,
    ].map((json) => bytesOf(JSON.stringify(json))),
    tokens: [
      'null',
      '[]',
      '{}',
      '"',
      '\\u0000',
      '\\ud800',
      '__proto__',
      'constructor',
      'validUntil',
      'GB',
      'EL',
      '\ufeff',
    ],
    maxLength: 32_768,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const found: string[] = [];
  const fetch = async () => new Response(input.slice());
  const resolver = resolverRegistry({ url: RESOLVER, fetch, now, retries: 0 });
  found.push(conclusionOf(await createVerifier({ registry: resolver, now, timeZone: 'UTC' }).verify(text)));
  await resolver.prefetch().catch(codeOf);
  let json: unknown;
  try {
    json = JSON.parse(textOf(input));
  } catch {
    return found.join();
  }
  try {
    const snapshot = snapshotRegistry(json, { now, time: now().toISOString() });
    found.push(conclusionOf(await createVerifier({ registry: snapshot, now, timeZone: 'UTC' }).verify(text)));
  } catch (error) {
    found.push(codeOf(error));
  }
  try {
    const { rejected } = await importInstitutionRepository(json);
    found.push(...new Set(rejected.map(({ code, field }) => `${code} ${field}`)));
  } catch (error) {
    found.push(codeOf(error));
  }
  return found.join(', ');
}

async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  try {
    return bytesOf(JSON.stringify(changedJson(JSON.parse(textOf(input)), change, random)) ?? 'null');
  } catch {
    return undefined;
  }
}
