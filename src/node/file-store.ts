import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store/store.ts';
import { requireText } from '../usage.ts';
import { withFileLock } from './file-lock.ts';
import { systemCodeOf } from './system-code.ts';

/** The beginning of each file. The SHA-256 of the value follows it, and then the value. */
const MAGIC = Buffer.from('eehic-store 1\n', 'latin1');
const HEAD_LENGTH = MAGIC.length + 32;

/**
 * A store in a folder, with one file for each value, named after the SHA-256 of its key. The folder is created when
 * it is first needed (mode 0700, files 0600). A file is written under a temporary name and renamed, so that a
 * reader sees either the old value or the new one. `get` resolves with `undefined` for a file that is missing or
 * damaged; `get`, `set` and `delete` reject with the error of the file system. `lock` uses a lock file, which a
 * process that ended leaves for two seconds, and rejects when the file of the key is damaged.
 *
 * @example
 * const registry = resolverRegistry({ url, store: fileStore('/var/cache/ehic') });
 */
export function fileStore(directory: string): Store {
  requireText('directory', directory);
  const fileOf = (key: string) => join(directory, `${createHash('sha256').update(key).digest('hex')}.bin`);
  return {
    async get(key) {
      try {
        return decode(await readFile(fileOf(key)));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async set(key, value) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const draft = join(directory, `${randomUUID()}.tmp`);
      try {
        await writeDurably(draft, value);
        await rename(draft, fileOf(key));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async delete(key) {
      await rm(fileOf(key), { force: true });
    },
    async lock(key, work) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      return withFileLock(`${fileOf(key)}.lock`, async () => {
        await refuseDamaged(fileOf(key));
        return work();
      });
    },
  };
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '');
}

/** Throws for a damaged file. Its value is lost, and work under a lock must not take it for missing. */
async function refuseDamaged(path: string): Promise<void> {
  try {
    if (decode(await readFile(path)) !== undefined) return;
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  throw new Error(`${path} is damaged; remove it`);
}

/**
 * Writes the value to the disk before the file is renamed. Otherwise a power cut could leave an empty file under
 * the final name.
 */
async function writeDurably(path: string, value: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(Buffer.concat([MAGIC, digest(value), value]));
    await file.sync();
  } finally {
    await file.close();
  }
}

function decode(bytes: Buffer): Uint8Array | undefined {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const value = bytes.subarray(HEAD_LENGTH);
  if (!digest(value).equals(bytes.subarray(MAGIC.length, HEAD_LENGTH))) return undefined;
  return new Uint8Array(value.buffer, value.byteOffset, value.length);
}

function digest(value: Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}
