import { comparableListUrl } from '../../card/list-url.ts';
import { isStatusSize, type StatusSize } from '../../revocation/check/status-bits.ts';
import { isObject, unusable } from '../../usage.ts';
import { folderError } from './faults.ts';
import type { Change } from './versions.ts';

/**
 * What becomes of a list: new cards refer to one that is `open`; a `closed` one is published for the cards that refer
 * to it; a `retired` one is no longer published, because all its cards have expired.
 */
export type StatusListState = 'open' | 'closed' | 'retired';

export interface CatalogueEntry {
  /** From 1, in the order of the catalogue. */
  readonly number: number;
  /** The name of the folder with the data of the list. */
  readonly folder: string;
  readonly size: number;
  readonly state: StatusListState;
  /** What the operator calls it. */
  readonly label?: string;
}

/** What all lists of a folder share, and which there are, by number. */
export interface Catalogue {
  readonly url: string;
  readonly bits: StatusSize;
  readonly issuer?: { readonly countryCode: string; readonly officialId: string };
  readonly lists: readonly CatalogueEntry[];
}

const VERSION = 1;

export function writeCatalogue(catalogue: Catalogue): Buffer {
  return Buffer.from(`${JSON.stringify({ version: VERSION, ...catalogue }, undefined, 1)}\n`);
}

/** Reads what `writeCatalogue` wrote. Throws `ERR_EHIC_STATUS_FOLDER` for what a later version of this package wrote. */
export function readCatalogue(content: Buffer): Catalogue {
  const value: unknown = JSON.parse(content.toString());
  if (!isObject(value) || value.version !== VERSION || !isStatusSize(value.bits)) {
    throw folderError('version', 'the folder of status lists is of another version of this package');
  }
  const { version: _, ...catalogue } = value as unknown as Catalogue & { version: number };
  return catalogue;
}

/** The address of a list: that of all lists, and its number. */
export function urlOf({ url }: Catalogue, number: number): string {
  return `${url}/${number}`;
}

/** Returns a function that finds the list at an address, however that is spelled. */
export function finderOf(catalogue: Catalogue): (uri: string) => CatalogueEntry | undefined {
  const byUrl = new Map(
    catalogue.lists.map((entry) => [comparableListUrl(urlOf(catalogue, entry.number)), entry] as const),
  );
  const known = new Map<string, CatalogueEntry | undefined>();
  return (uri) => {
    if (known.has(uri)) return known.get(uri);
    const entry = byUrl.get(comparableListUrl(uri));
    // Those that are spelled as cards spell them are few.
    if (entry && known.size < 1000) known.set(uri, entry);
    return entry;
  };
}

/** Changes the state of a list. Throws `ERR_EHIC_OPTIONS`. */
export function changeState(catalogue: Catalogue, number: number, state: StatusListState): Change<void> {
  const entry = catalogue.lists.find((each) => each.number === number);
  if (!entry) throw unusable('number', 'the folder has no list of this number');
  if (entry.state === state) return { result: undefined };
  if (state === 'retired' && entry.state === 'open') throw unusable('state', 'close the list before it is retired');
  const lists = catalogue.lists.map((each) => (each === entry ? { ...each, state } : each));
  return { content: writeCatalogue({ ...catalogue, lists }), result: undefined };
}
