import { concatBytes, utf8Encode } from '../codec/bytes.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { isObject } from '../usage.ts';
import { readResults } from './query-answer.ts';
import { readJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';
import { type SnapshotRegistry, snapshotRegistry } from './snapshot.ts';
import type { SourceFreshness } from './trust-registry.ts';

/** The facts about a list that are stored beside its bytes. `time` is ISO 8601 in UTC. */
export interface ListFacts {
  readonly source: string;
  readonly time: string;
  readonly etag?: string;
}

/** The list of all institutions, which the Resolver returns for a request without parameters. */
export interface WholeList {
  readonly registry: SnapshotRegistry;
  readonly freshness: SourceFreshness & { readonly time: string };
  readonly etag?: string;
}

const NEWLINE = 0x0a;
/** The maximum length of the line of facts before a stored list. */
const MAX_HEAD = 8192;

/**
 * Reads the whole list. An empty list is refused, because every card would be rejected by it. Throws
 * `RegistryError`.
 */
export async function readWholeList(body: Uint8Array, { source, time, etag }: ListFacts): Promise<WholeList> {
  const json = readJson(body);
  readResults(json);
  const sha256 = await sha256Hex(body);
  const registry = snapshotRegistry(json, { source, sha256 });
  if (registry.size === 0) throw new RegistryError('REGISTRY_NOT_UNDERSTOOD', 'the list of the registry is empty');
  return { registry, freshness: { source, time, sha256 }, ...(etag === undefined ? {} : { etag }) };
}

/** Encodes a list for the store as one value, so that facts and bytes always belong together. */
export function encodeStoredList(body: Uint8Array, facts: ListFacts & { readonly sha256: string }): Uint8Array {
  return concatBytes(utf8Encode(`${JSON.stringify({ version: 1, ...facts })}\n`), body);
}

/** Decodes a stored list; `undefined` when it is damaged or comes from another source. */
export async function decodeStoredList(
  value: Uint8Array,
  source: string,
): Promise<{ readonly list: WholeList; readonly body: Uint8Array } | undefined> {
  const end = value.subarray(0, MAX_HEAD).indexOf(NEWLINE);
  const facts = end < 0 ? undefined : readJson(value.subarray(0, end));
  if (!isObject(facts) || facts.version !== 1 || facts.source !== source) return undefined;
  const { time, etag, sha256 } = facts;
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) return undefined;
  const body = value.subarray(end + 1);
  if ((await sha256Hex(body)) !== sha256) return undefined;
  const list = await readWholeList(body, {
    source,
    time: new Date(time).toISOString(),
    ...(typeof etag === 'string' ? { etag } : {}),
  });
  return { list, body };
}
