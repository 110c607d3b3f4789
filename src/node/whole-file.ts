import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './status-lists/faults.ts';

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

/** Replaces a file, so that a reader sees either the old content or the new one, as a whole. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const draft = await writeDraft(dirname(path), [content], 0o644);
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** Writes the entries of a folder to the disk, where the system can do so. */
export async function syncDirectory(directory: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(directory, 'r');
    await handle.sync();
  } catch (error) {
    // Windows cannot open a folder.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}
