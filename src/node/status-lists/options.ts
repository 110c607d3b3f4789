import { randomUUID } from 'node:crypto';
import type { EhicError } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { MAX_EXPANDED } from '../../revocation/check/list-claims.ts';
import { isStatusSize, type StatusSize } from '../../revocation/check/status-bits.ts';
import { type ListSigner, parseIssuer, parseListUrl } from '../../revocation/publish/list-signer.ts';
import { requireText, requireWholeNumber, unusable } from '../../usage.ts';
import type { Catalogue } from './catalogue.ts';
import type { PublishedStatusList } from './publish-lists.ts';

/** The most lists of a folder. Verifiers keep 100 lists by default. */
const MAX_LISTS = 10_000;
/** The most indices that are taken in advance. */
const MAX_BLOCK = 1 << 20;

/** Options of `createStatusLists`. */
export interface CreateStatusListsOptions {
  /** The folder, which must not exist, or be empty. */
  readonly directory: string;
  /** The address before the numbers: `https://fund.example/status` for lists at `…/status/1`, `…/status/2` and so on. */
  readonly url: string;
  /** The number of lists, from 1 to 10,000. Verifiers keep 100 lists by default, those of other institutions included. */
  readonly count: number;
  /** The number of indices of each list, at least 1. With 1 bit there can be 134,217,728, and with more bits fewer. */
  readonly size: number;
  /** The number of bits of a status. 1 bit distinguishes valid from revoked; 2 bits also allow suspended. Default 1. */
  readonly bits?: StatusSize;
  /** The institution, which is written as `iss`. Omit it when one body publishes lists for several institutions. */
  readonly issuer?: {
    /** The two-letter code of the country, such as `BE`. */
    readonly countryCode: string;
    /** The identification number of the institution, such as `0120`. */
    readonly officialId: string;
  };
  /**
   * What the lists are called, such as the year in which their cards expire: 1 to 32 letters, digits, dots, hyphens and
   * underscores. It is in the folder alone, and never published.
   */
  readonly label?: string;
  /** As in `OpenStatusListsOptions`. */
  readonly blockSize?: number;
}

/** Options of `add` of `StatusLists`. */
export type AddStatusListsOptions = Pick<CreateStatusListsOptions, 'count' | 'size' | 'label'>;

/** Options of `openStatusLists`. */
export interface OpenStatusListsOptions {
  /**
   * The number of indices that are taken from the lists at a time, 65,536 by default, at most 1,048,576: fewer when they
   * would be more than a 64th of those that are free. Each time the open lists are written to the disk. A process that
   * is killed loses those that it has taken and not handed out.
   */
  readonly blockSize?: number;
}

/** Options of `publish` of `StatusLists`. */
export interface PublishStatusListsOptions {
  /** The signer of the lists. Each signature is verified with its certificate. */
  readonly signer: ListSigner;
  /** The folder for a web server, which is created. The file of a list has its number as its name. */
  readonly output: string;
  /** `cwt` (`application/statuslist+cwt`), the default, or `jwt` (`application/statuslist+jwt`). */
  readonly format?: 'cwt' | 'jwt';
  /** The clock for `iat`; by default that of the system. */
  readonly now?: () => Date;
  /** The number of seconds after which a list must no longer be used (`exp`); by default there is no `exp`. */
  readonly lifetimeSeconds?: number;
  /** The number of seconds after which verifiers should fetch a list again (`ttl`). */
  readonly ttlSeconds?: number;
  /**
   * Called with `ERR_EHIC_REVOCATION_TOO_LARGE` for a list of more than 10,000,000 bytes, which is then published.
   * Without this function the error is thrown.
   */
  readonly onTooLarge?: (error: EhicError) => void;
  /** Called with each list when it is signed, before its file is replaced, such as to write it to a log. */
  readonly onSigned?: (list: PublishedStatusList) => Promise<void> | void;
}

const CREATE: OptionNames<CreateStatusListsOptions> = {
  directory: true,
  url: true,
  count: true,
  size: true,
  bits: true,
  issuer: true,
  label: true,
  blockSize: true,
};

/** Returns the catalogue of a new folder. Throws `ERR_EHIC_OPTIONS`. */
export function parseCreateOptions(options: CreateStatusListsOptions): Catalogue {
  requireOptions(options, CREATE);
  const { directory, url, bits = 1, issuer } = options;
  requireDirectory('directory', directory);
  requireText('url', url);
  if (/[?#]/.test(url)) throw unusable('url', 'the numbers of lists follow it, so that it has neither ? nor #');
  const base = parseListUrl(`${url.replace(/\/+$/, '')}/1`).slice(0, -2);
  if (!isStatusSize(bits)) throw unusable('bits', '1, 2, 4 or 8');
  if (issuer !== undefined) parseIssuer(issuer);
  const catalogue: Catalogue = {
    url: base,
    bits,
    ...(issuer && { issuer: { countryCode: issuer.countryCode, officialId: issuer.officialId } }),
    lists: [],
  };
  return withLists(catalogue, options);
}

/** Returns a catalogue with further lists, whose data are in these folders. Throws `ERR_EHIC_OPTIONS`. */
export function withLists(
  catalogue: Catalogue,
  { count, size, label }: AddStatusListsOptions,
  folders: readonly string[] = [],
): Catalogue {
  const { lists, bits } = catalogue;
  if (label !== undefined && (typeof label !== 'string' || !/^[\w.-]{1,32}$/.test(label)))
    throw unusable('label', '1 to 32 letters, digits, dots, hyphens and underscores are needed');
  requireWholeNumber('count', count, 1, Math.max(1, MAX_LISTS - lists.length));
  requireWholeNumber('size', size, 1, Math.floor((8 * MAX_EXPANDED) / bits));
  const more = Array.from({ length: count }, (_, at) => ({
    number: lists.length + at + 1,
    // Not the number, which another process may give to a list that it adds at the same time.
    folder: folders[at] ?? `list-${randomUUID()}`,
    size,
    state: 'open' as const,
    ...(label === undefined ? {} : { label }),
  }));
  return { ...catalogue, lists: [...lists, ...more] };
}

/** Returns the number of indices of a block. Throws `ERR_EHIC_OPTIONS`. */
export function parseBlockSize({ blockSize = 65_536 }: OpenStatusListsOptions): number {
  requireWholeNumber('blockSize', blockSize, 1, MAX_BLOCK);
  return blockSize;
}

/** Throws `ERR_EHIC_OPTIONS` unless the value is the path of a folder. */
export function requireDirectory(option: string, value: unknown): asserts value is string {
  requireText(option, value);
  if (value === '' || value.includes('\0')) throw unusable(option, 'the path of a folder is needed');
}
