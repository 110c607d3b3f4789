import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OptionNames, requireOptions } from '../../options.ts';
import { createStatusList } from '../../revocation/publish/create-status-list.ts';
import { requireFunction, unusable } from '../../usage.ts';
import { replaceFile, syncDirectory } from '../whole-file.ts';
import { type Catalogue, type CatalogueEntry, urlOf } from './catalogue.ts';
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

/** Signs the lists one after the other, so that only one is in memory, and replaces their files. */
export async function publishLists(
  directory: string,
  catalogue: Catalogue,
  { output, format = 'cwt', onSigned, ...options }: PublishStatusListsOptions,
): Promise<readonly PublishedStatusList[]> {
  await mkdir(output, { recursive: true });
  const published: PublishedStatusList[] = [];
  for (const entry of catalogue.lists) {
    const file = join(output, String(entry.number));
    if (entry.state === 'retired') {
      await rm(file, { force: true });
      continue;
    }
    const content = await sign(directory, catalogue, entry, format, options);
    const { number } = entry;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const list = { number, url: urlOf(catalogue, number), file, size: content.length, sha256 };
    await onSigned?.(list);
    await replaceFile(file, content);
    published.push(list);
  }
  await syncDirectory(output);
  return published;
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
