import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCodeOf } from '../system-code.ts';
import { syncDirectory } from '../whole-file.ts';
import { writeCatalogue } from './catalogue.ts';
import { folderError, onFiles } from './faults.ts';
import { ListData } from './list-data.ts';
import type { StatusLists } from './model.ts';
import { CATALOGUE, openStatusLists } from './open-status-lists.ts';
import { type CreateStatusListsOptions, parseBlockSize, parseCreateOptions } from './options.ts';
import { Versions } from './versions.ts';

/**
 * Creates a folder of status lists with one address each, among which cards are distributed at random (`openStatusLists`
 * says more).
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for options that are not usable; `ERR_EHIC_STATUS_FOLDER` when there is
 *   something in the folder (`problem` is `exists`), or it cannot be written.
 *
 * @example
 * const lists = await createStatusLists({ directory: 'status', url: 'https://fund.example/status', count: 4, size: 2 ** 20 });
 */
export async function createStatusLists(options: CreateStatusListsOptions): Promise<StatusLists> {
  const catalogue = parseCreateOptions(options);
  const { directory, blockSize } = options;
  if (blockSize !== undefined) parseBlockSize({ blockSize });
  const draft = `${resolve(directory)}.${randomUUID()}.tmp`;
  await onFiles(async () => {
    if (!(await isFree(resolve(directory)))) throw folderError('exists', `there is something at ${directory} already`);
    try {
      await mkdir(draft, { mode: 0o700 });
      for (const entry of catalogue.lists) await new ListData(draft, catalogue, entry).begin();
      await new Versions(join(draft, CATALOGUE)).begin(writeCatalogue(catalogue));
      await syncDirectory(draft);
      await moveFolder(draft, resolve(directory));
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
  return openStatusLists(directory, blockSize === undefined ? {} : { blockSize });
}

/** Renames a folder, where there is none yet, or an empty one. */
async function moveFolder(draft: string, path: string): Promise<void> {
  try {
    // Windows renames only to a name that does not exist.
    await rmdir(path).catch(() => {});
    await rename(draft, path);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(systemCodeOf(error) ?? '')) throw error;
    throw folderError('exists', `there is something at ${path} already`, error);
  }
  await syncDirectory(dirname(path));
}

async function isFree(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return true;
    if (systemCodeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}
