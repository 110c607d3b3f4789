import { join, resolve } from 'node:path';
import { inTurn } from '../../async/in-turn.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireBoolean, requireWholeNumber, unusable } from '../../usage.ts';
import { Block } from './block.ts';
import { changeState, finderOf, readCatalogue, urlOf, writeCatalogue } from './catalogue.ts';
import { onFiles } from './faults.ts';
import { ListData } from './list-data.ts';
import type { SetStatusOptions, StatusListInfo, StatusLists } from './model.ts';
import {
  type AddStatusListsOptions,
  type OpenStatusListsOptions,
  parseBlockSize,
  requireDirectory,
  withLists,
} from './options.ts';
import { publishLists, requirePublishOptions } from './publish-lists.ts';
import { sortReferences } from './references.ts';
import { Versions } from './versions.ts';

const OPEN: OptionNames<OpenStatusListsOptions> = { blockSize: true };
const SET: OptionNames<SetStatusOptions> = { dryRun: true, only: true };
const DRY_RUN: OptionNames<{ readonly dryRun?: boolean }> = { dryRun: true };
const ADD: OptionNames<AddStatusListsOptions> = { count: true, size: true, label: true };
/** The folder of the catalogue. */
export const CATALOGUE = 'catalogue';
const MAX_COUNT = 1 << 20;

/**
 * Opens a folder that `createStatusLists` made. Several processes may do so at the same time, also on different machines
 * if the file system has hard links: none of them allots an index that another allots. What is kept of a list is what
 * `toBytes` of `IssuerStatusList` returns; it is not secret, but must not be published. Keep copies of the folder: from
 * an older copy indices would be allotted twice.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_STATUS_FOLDER` when the folder is none of status lists (`problem` is
 *   `ENOENT`), or cannot be read.
 *
 * @example
 * const lists = await openStatusLists('status');
 * const [revocation] = await lists.allot(1);
 * const issued = await issuer.issue({ ...card, revocation });
 * await lists.revoke([revocation]);
 * await lists.publish({ signer, output: '/var/www/status', ttlSeconds: 43_200 });
 * await lists.close();
 */
export async function openStatusLists(directory: string, options: OpenStatusListsOptions = {}): Promise<StatusLists> {
  requireDirectory('directory', directory);
  requireOptions(options, OPEN);
  // The process may change its folder later.
  const path = resolve(directory);
  const versions = new Versions(join(path, CATALOGUE));
  const block = new Block(path, parseBlockSize(options));
  const read = async () => readCatalogue(await versions.read());
  const { bits } = await onFiles(read);
  let isClosed = false;
  const requireOpen = () => {
    if (isClosed) throw unusable('directory', 'these status lists were closed');
  };
  const set: StatusLists['set'] = async (references, status, options = {}) => {
    requireOpen();
    requireOptions(options, SET);
    const { dryRun = false, only } = options;
    requireBoolean('dryRun', dryRun);
    requireWholeNumber('status', status, 0, 2 ** bits - 1);
    if (only !== undefined) requireStatuses(only, 2 ** bits - 1);
    return onFiles(async () => {
      const catalogue = await read();
      const total = { changed: 0, unchanged: 0, notAllotted: 0 };
      for (const [number, indices] of await sortReferences(catalogue, references)) {
        const data = new ListData(path, catalogue, catalogue.lists[number - 1]!);
        const { changed, unchanged, notAllotted } = await data.set(indices, status, { dryRun, only });
        total.changed += changed;
        total.unchanged += unchanged;
        total.notAllotted += notAllotted;
      }
      return total;
    });
  };

  return {
    bits,
    async allot(count) {
      requireOpen();
      requireWholeNumber('count', count, 0, MAX_COUNT);
      return onFiles(() => inTurn(block, 'block', () => block.take(count, read)));
    },
    async has({ uri, index }) {
      requireOpen();
      return onFiles(async () => {
        const entry = finderOf(await read())(uri);
        return entry !== undefined && index < entry.size;
      });
    },
    set,
    async revoke(references, revokeOptions = {}) {
      requireOptions(revokeOptions, DRY_RUN);
      return set(references, 1, revokeOptions);
    },
    async publish(publishOptions) {
      requireOpen();
      requirePublishOptions(publishOptions);
      return onFiles(() => publishLists(path, read, publishOptions));
    },
    async lists() {
      requireOpen();
      return onFiles(async () => {
        const catalogue = await read();
        const infos: StatusListInfo[] = [];
        for (const entry of catalogue.lists) {
          const { number, size, state, label } = entry;
          const counts = await new ListData(path, catalogue, entry).counts();
          const url = urlOf(catalogue, number);
          infos.push({ number, url, size, state, ...(label === undefined ? {} : { label }), ...counts });
        }
        return infos;
      });
    },
    async add(addOptions) {
      requireOpen();
      requireOptions(addOptions, ADD);
      await onFiles(async () => {
        const before = await read();
        const added = withLists(before, addOptions).lists.slice(before.lists.length);
        for (const entry of added) await new ListData(path, before, entry).begin();
        const folders = added.map(({ folder }) => folder);
        await versions.change((content) => {
          const catalogue = withLists(readCatalogue(content), addOptions, folders);
          return { content: writeCatalogue(catalogue), result: undefined };
        });
      });
    },
    async setState(number, state) {
      requireOpen();
      if (!['open', 'closed', 'retired'].includes(state)) throw unusable('state', 'open, closed or retired');
      await onFiles(() => versions.change((content) => changeState(readCatalogue(content), number, state)));
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      // Those that cannot be made free are lost, as when the process is killed.
      await inTurn(block, 'block', () => block.release()).catch(() => {});
    },
  };
}

function requireStatuses(only: readonly number[], highest: number): void {
  if (!Array.isArray(only)) throw unusable('only', 'an array of statuses is needed');
  for (const status of only) requireWholeNumber('only', status, 0, highest);
}
