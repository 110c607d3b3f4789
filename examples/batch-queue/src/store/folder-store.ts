import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { MAX_LISTED, type Metadata, type ObjectHead, type ObjectStore, requireStorable } from './object-store.ts';

/** The folder of contents and metadata: no key begins with a dot. */
const OBJECTS = '.objects';
const CONTENT = 'content';
const METADATA = 'metadata.json';

/**
 * A store in a folder, which several processes may use at the same time. An object is a folder of its own with content
 * and metadata, under a random name below `.objects`; its key is a symbolic link to the content, which can be created
 * only once and makes both visible at the same moment. What a process that was killed leaves there is in no one's way.
 */
export async function folderStore(root: string): Promise<ObjectStore> {
  await mkdir(join(root, OBJECTS), { recursive: true });
  const locate = async (key: string): Promise<string | undefined> => {
    requireStorable(key, {});
    const path = join(root, key);
    try {
      return dirname(join(dirname(path), await readlink(path)));
    } catch (error) {
      // A folder of keys, a part of a key that is an object, and nothing at all are no object.
      if (['ENOENT', 'EINVAL', 'ENOTDIR'].includes(codeOf(error))) return undefined;
      throw error;
    }
  };
  const head = async (folder: string): Promise<ObjectHead> => {
    const [{ size }, metadata] = await Promise.all([
      stat(join(folder, CONTENT)),
      readFile(join(folder, METADATA), 'utf8'),
    ]);
    return { size, metadata: JSON.parse(metadata) as Metadata };
  };
  return {
    async putNew(key, content, metadata) {
      requireStorable(key, metadata);
      const path = join(root, key);
      const name = randomUUID();
      const folder = join(root, OBJECTS, name.slice(0, 2), name);
      await makeFolder(dirname(path));
      await makeFolder(folder);
      await writeDurably(join(folder, CONTENT), content);
      await writeDurably(join(folder, METADATA), JSON.stringify(metadata));
      await syncFolder(folder);
      try {
        await symlink(relative(dirname(path), join(folder, CONTENT)), path);
      } catch (error) {
        await rm(folder, { recursive: true });
        if (codeOf(error) !== 'EEXIST') throw error;
        await syncFolder(dirname(path));
        return false;
      }
      await syncFolder(dirname(path));
      return true;
    },
    async get(key) {
      const folder = await locate(key);
      if (folder === undefined) return undefined;
      return { ...(await head(folder)), content: new Uint8Array(await readFile(join(folder, CONTENT))) };
    },
    async head(key) {
      const folder = await locate(key);
      return folder === undefined ? undefined : head(folder);
    },
    async list(prefix, { after = '', limit = MAX_LISTED } = {}) {
      const keys: string[] = [];
      for await (const key of walk(root, '', prefix, after)) {
        if (keys.length === limit) return { keys, next: keys.at(-1)! };
        keys.push(key);
      }
      return { keys };
    },
  };
}

/** Yields the keys below a folder in the order of their bytes, and does not enter folders that have none of them. */
async function* walk(root: string, folder: string, prefix: string, after: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const names = entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    // A folder sorts with the slash that follows it in keys.
    .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort();
  for (const name of names) {
    if (!name.endsWith('/')) {
      if (name.startsWith(prefix) && name > after) yield name;
      continue;
    }
    const mayHavePrefix = name.startsWith(prefix) || prefix.startsWith(name);
    if (mayHavePrefix && (name > after || after.startsWith(name))) yield* walk(root, name, prefix, after);
  }
}

/** Makes a folder and those above it, and their names durable. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown } | null)?.code ?? '');
}
