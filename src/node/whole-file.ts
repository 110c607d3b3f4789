import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCodeOf } from './system-code.ts';

/** The end of the name of a file that is being written. */
export const DRAFT = '.tmp';

/** Writes a file under a temporary name in the folder, and to the disk. Resolves with its path. */
export async function writeDraft(directory: string, parts: readonly Uint8Array[], mode: number): Promise<string> {
  const draft = join(directory, `${randomUUID()}${DRAFT}`);
  let file: FileHandle | undefined;
  try {
    file = await open(draft, 'wx', mode);
    // Not writev, which on a full disk writes what has room, and only says how much that was.
    for (const part of parts) await file.writeFile(part);
    await file.sync();
    await file.close();
    return draft;
  } catch (error) {
    await file?.close().catch(() => {});
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/** Replaces a file, so that a reader sees either the old content or the new one, as a whole. Default mode: 0644. */
export async function replaceFile(path: string, content: Uint8Array, mode = 0o644): Promise<void> {
  const draft = await writeDraft(dirname(path), [content], mode);
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** What a file system answers that cannot write a folder to the disk by itself. */
const CANNOT_SYNC: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'EBADF'];

/**
 * Writes the names of files in a folder to the disk. Windows has no such call, and its file system needs none. Some
 * network file systems have none either: to refuse to work on them would make nothing safer. All other errors are
 * thrown, as those of a disk that fails, and of a folder that cannot be opened.
 */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync().catch((error: unknown) => {
      if (!CANNOT_SYNC.includes(systemCodeOf(error))) throw error;
    });
  } finally {
    await handle.close();
  }
}
