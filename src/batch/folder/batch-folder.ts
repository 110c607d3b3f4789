import { randomBytes } from 'node:crypto';
import { access, constants, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { EhicError } from '../../errors.ts';
import { replaceFile, syncDirectory } from '../../node/whole-file.ts';
import { codeOf, folderError } from '../errors.ts';
import { ID_KEY_LENGTH, idKeyCheck } from '../member-token-id.ts';
import type { BatchKind } from '../options.ts';

/** The names of the files of a batch. */
export const FILES = {
  batch: 'batch.json',
  idKey: 'id-key',
  journal: 'journal.jsonl',
  lock: 'batch.lock',
  manifest: 'manifest.jsonl',
  tokens: 'tokens.tmp',
} as const;

const VERSION = 1;
/** What may be in a folder before its first batch: files of file systems, and what a run that was killed left behind. */
const MAY_BE_THERE = /^(?:\.|lost\+found$|errors\.|batch\.lock|id-key$|[\da-f-]{36}\.tmp$|tokens\.tmp$)/;

/** What `batch.json` says. */
interface BatchFile {
  readonly version: number;
  readonly profile: string;
  readonly kind: string;
  readonly idKey: string;
}

/** What must be the same in all runs of a batch. */
export interface BatchIdentity {
  readonly profile: 'cose' | 'jws';
  readonly kind: BatchKind;
  readonly idKey: Uint8Array | undefined;
}

/** Creates the folder if need be. Throws `ERR_EHIC_BATCH_FOLDER` where that is not possible, or it cannot be written. */
export async function prepareFolder(path: string): Promise<void> {
  await usable(async () => {
    await mkdir(path, { recursive: true });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  });
}

/**
 * Rejects with `ERR_EHIC_BATCH_FOLDER` where a folder below that of the batch, or one on the way to it, is a symbolic
 * link: what it leads to may be another's, and files would be written and removed there.
 */
export async function refuseLinks(path: string, folder: string): Promise<void> {
  const names = relative(path, folder).split(sep);
  for (let count = 1; count <= names.length; count++) {
    const file = names.slice(0, count).join(sep);
    const isLink = await lstat(join(path, file)).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw folderError('linked', { file });
  }
}

/** Rejects with `ERR_EHIC_BATCH_FOLDER` for an error of the file system. */
export async function usable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EhicError) throw error;
    throw folderError('unusable', { code: codeOf(error) || 'unknown' }, error);
  }
}

/**
 * Begins a batch in a folder, or goes on with the one in it, and returns its id key. The caller has the lock.
 *
 * @throws {EhicError} `ERR_EHIC_BATCH_FOLDER`.
 */
export async function openBatch(path: string, identity: BatchIdentity): Promise<Uint8Array> {
  const known = await findBatch(path, identity);
  if (known) return known;
  const others = (await readdir(path)).filter((name) => !MAY_BE_THERE.test(name));
  if (others.length > 0) throw folderError('not-a-batch');
  const idKey = identity.idKey ?? (await readIdKey(path)) ?? (await makeIdKey(path));
  const { profile, kind } = identity;
  const batch: BatchFile = { version: VERSION, profile, kind, idKey: idKeyCheck(idKey) };
  await replaceFile(join(path, FILES.batch), Buffer.from(`${JSON.stringify(batch, undefined, 2)}\n`), 0o600);
  await syncDirectory(dirname(path)).catch(() => {});
  return idKey;
}

/** Returns the id key of the batch in a folder; `undefined` where there is none. Writes nothing. */
export async function findBatch(
  path: string,
  { profile, kind, idKey }: BatchIdentity,
): Promise<Uint8Array | undefined> {
  const batch = await readBatchFile(path);
  if (!batch) return undefined;
  if (batch.version !== VERSION) throw folderError('other-version');
  if (batch.profile !== profile) throw folderError('other-profile');
  if (batch.kind !== kind) throw folderError('other-kind');
  const known = idKey ?? (await readIdKey(path));
  if (!known) throw folderError('id-key-missing');
  if (idKeyCheck(known) !== batch.idKey) throw folderError(idKey ? 'other-id-key' : 'id-key-missing');
  return known;
}

async function readBatchFile(path: string): Promise<BatchFile | undefined> {
  const text = await readIfThere(join(path, FILES.batch));
  if (text === undefined) return undefined;
  try {
    const batch: unknown = JSON.parse(text.toString());
    if (typeof batch === 'object' && batch !== null) return batch as BatchFile;
  } catch {}
  throw folderError('damaged', { file: FILES.batch });
}

async function readIdKey(path: string): Promise<Uint8Array | undefined> {
  const bytes = await readIfThere(join(path, FILES.idKey));
  return bytes?.length === ID_KEY_LENGTH ? new Uint8Array(bytes) : undefined;
}

async function makeIdKey(path: string): Promise<Uint8Array> {
  const idKey = new Uint8Array(randomBytes(ID_KEY_LENGTH));
  await replaceFile(join(path, FILES.idKey), idKey, 0o600);
  return idKey;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
