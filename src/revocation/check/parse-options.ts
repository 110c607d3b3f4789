import { findListUrlProblem, parseHosts } from '../../net/allowed-hosts.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import type { TrustRegistry } from '../../registry/trust-registry.ts';
import {
  MAX_TIME_LIMIT,
  requireBoolean,
  requireFunction,
  requireNumber,
  requireWholeNumber,
  unusable,
} from '../../usage.ts';
import type { HolderOptions } from './revocation-list-cache.ts';
import type { RevocationListsOptions } from './revocation-lists.ts';
import type { ListName } from './stored-lists.ts';

/** The default maximum age of a list in seconds: 24 hours (PoC 5.6). */
const DEFAULT_MAX_AGE_SECONDS = 86_400;
const DEFAULT_TIMEOUT = 10_000;
/** The default maximum size of a list in bytes, as it is fetched. */
export const DEFAULT_MAX_LENGTH = 10_000_000;
const DEFAULT_MAX_LISTS = 100;

export interface ReadOptions extends Omit<HolderOptions, 'stored'> {
  readonly hosts: ReadonlySet<string>;
  readonly lists: readonly ListName[];
}

const OPTIONS: OptionNames<RevocationListsOptions> = {
  hosts: true,
  fetch: true,
  store: true,
  onStoreFailure: true,
  maxAgeSeconds: true,
  now: true,
  timeLimit: true,
  maxBytes: true,
  maxLists: true,
  lists: true,
  registry: true,
  allowUnsignedLists: true,
  resolveHost: true,
};

/** Validates the options and fills in their defaults. Throws `ERR_EHIC_OPTIONS`. */
export function parseRevocationOptions(options: RevocationListsOptions): ReadOptions {
  requireOptions(options, OPTIONS);
  for (const name of ['fetch', 'now', 'resolveHost', 'onStoreFailure'] as const) requireFunction(name, options[name]);
  requireBoolean('allowUnsignedLists', options.allowUnsignedLists);
  const { maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS, timeLimit = DEFAULT_TIMEOUT } = options;
  const { maxBytes = DEFAULT_MAX_LENGTH, maxLists = DEFAULT_MAX_LISTS } = options;
  requireNumber('maxAgeSeconds', maxAgeSeconds);
  requireWholeNumber('timeLimit', timeLimit, 1, MAX_TIME_LIMIT);
  requireWholeNumber('maxBytes', maxBytes, 1);
  requireWholeNumber('maxLists', maxLists, 1);
  const hosts = parseHosts(options.hosts);
  return {
    hosts,
    lists: parseLists(options.lists ?? [], hosts, options.registry),
    registry: options.registry,
    // Browsers require that `fetch` is called without another receiver.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    resolveHost: options.resolveHost,
    maxAgeSeconds,
    timeLimit,
    maxBytes,
    maxLists,
    now: options.now ?? (() => new Date()),
    allowUnsignedLists: options.allowUnsignedLists ?? false,
  };
}

function parseLists(
  lists: readonly ListName[],
  hosts: ReadonlySet<string>,
  registry: TrustRegistry | undefined,
): readonly ListName[] {
  if (lists.length > 0 && !registry) throw unusable('registry', 'needed to check the lists that are named');
  return lists.map(({ url, countryCode, officialId }) => {
    if (typeof url !== 'string' || typeof countryCode !== 'string' || typeof officialId !== 'string') {
      throw unusable('lists', 'addresses with country and id of an institution');
    }
    const problem = findListUrlProblem(url, hosts);
    if (problem) throw unusable('lists', problem);
    return { url, countryCode, officialId };
  });
}
