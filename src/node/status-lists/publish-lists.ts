import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OptionNames, requireOptions } from '../../options.ts';
import { createStatusList } from '../../revocation/publish/create-status-list.ts';
import { requireFunction, unusable } from '../../usage.ts';
import { type HeldLock, LockError, withFileLock } from '../file-lock.ts';
import { replaceFile, syncDirectory } from '../whole-file.ts';
import { type Catalogue, type CatalogueEntry, urlOf } from './catalogue.ts';
import { folderError } from './faults.ts';
import { ListData } from './list-data.ts';
import { type PublishStatusListsOptions, requireDirectory } from './options.ts';

/** A list as it was published. */
export interface PublishedStatusList {
  /** The number of the list. */
  readonly number: number;
  /** The address at which verifiers look for it. */
  readonly url: string;
  /** The path of the file. */
  readonly file: string;
  /** The number of bytes of the file. */
  readonly size: number;
  /** The SHA-256 of the file in hexadecimal. */
  readonly sha256: string;
}

const OPTIONS: OptionNames<PublishStatusListsOptions> = {
  signer: true,
  output: true,
  format: true,
  now: true,
  lifetimeSeconds: true,
  ttlSeconds: true,
  onTooLarge: true,
  onSigned: true,
};

/** Throws `ERR_EHIC_OPTIONS` for options of `publish` that are not usable. */
export function requirePublishOptions(options: PublishStatusListsOptions): void {
  requireOptions(options, OPTIONS);
  requireDirectory('output', options.output);
  const { format = 'cwt' } = options;
  if (format !== 'cwt' && format !== 'jwt') throw unusable('format', 'jwt or cwt');
  requireFunction('onSigned', options.onSigned);
}

/** The milliseconds for which a list waits while another process signs it, and how often it is signed again. */
const PATIENCE = 120_000;
const TRIES = 3;

/**
 * Signs the lists one after the other, so that only one is in memory, and replaces their files. Of several processes
 * one at a time does so with a list, from reading its data to replacing its file, so that no list is replaced by an older
 * one.
 */
export async function publishLists(
  directory: string,
  read: () => Promise<Catalogue>,
  options: PublishStatusListsOptions,
): Promise<readonly PublishedStatusList[]> {
  const { output } = options;
  await mkdir(output, { recursive: true });
  const published: PublishedStatusList[] = [];
  for (const { number } of (await read()).lists) {
    const list = await publishInTurn(directory, number, read, options);
    if (list) published.push(list);
  }
  await syncDirectory(output);
  return published;
}

async function publishInTurn(
  directory: string,
  number: number,
  read: () => Promise<Catalogue>,
  options: PublishStatusListsOptions,
): Promise<PublishedStatusList | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const path = join(options.output, `${number}.lock`);
      return await withFileLock(
        path,
        async (lock) => publishList(directory, number, await read(), lock, options),
        PATIENCE,
      );
    } catch (error) {
      // This process was stopped for a while, and another one may have published a newer list meanwhile.
      if (!(error instanceof LockError)) throw error;
    }
  }
  throw folderError('busy', `other processes publish list ${number} all the time`);
}

/** Returns `undefined` for a list that is retired, whose file is removed. */
async function publishList(
  directory: string,
  number: number,
  catalogue: Catalogue,
  lock: HeldLock,
  { output, format = 'cwt', onSigned, ...options }: PublishStatusListsOptions,
): Promise<PublishedStatusList | undefined> {
  const file = join(output, String(number));
  const entry = catalogue.lists[number - 1]!;
  if (entry.state === 'retired') {
    await lock.confirm();
    await rm(file, { force: true });
    return undefined;
  }
  const content = await sign(directory, catalogue, entry, format, options);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const list = { number, url: urlOf(catalogue, number), file, size: content.length, sha256 };
  await onSigned?.(list);
  await lock.confirm();
  await replaceFile(file, content);
  // Also if it was stopped just before the file was replaced.
  await lock.confirm();
  return list;
}

async function sign(
  directory: string,
  catalogue: Catalogue,
  entry: CatalogueEntry,
  format: 'cwt' | 'jwt',
  options: Omit<PublishStatusListsOptions, 'output' | 'format' | 'onSigned'>,
): Promise<Uint8Array> {
  const { issuer, bits } = catalogue;
  const list = createStatusList({
    ...options,
    ...(issuer && { issuer }),
    url: urlOf(catalogue, entry.number),
    size: entry.size,
    bits,
    bytes: await new ListData(directory, catalogue, entry).bytes(),
  });
  return format === 'cwt' ? list.publish('cwt') : Buffer.from(await list.publish('jwt'));
}
