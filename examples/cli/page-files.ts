import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './output.ts';

/** A file of the page as it is served. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jws': 'application/jose',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
/** The maximum size of all files together, and how deep folders are nested. */
const MAX_SIZE = 128 << 20;
const MAX_DEPTH = 4;

/** Where the page may be, seen from this file: built here, packed with the command, or in the repository. */
const PLACES = [
  './page',
  '../page',
  '../../page',
  '../examples/web-verifier/dist',
  '../../examples/web-verifier/dist',
  '../web-verifier/dist',
];

/** Returns the folder of the page that comes with the command. */
export function findPage(): string {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = folders.find((folder) => existsSync(join(folder, 'index.html')));
  if (!found) throw new UsageError('the page is not built; give --page FOLDER with its index.html');
  return found;
}

/**
 * Reads all files of the page, by the path at which each is served. Nothing else of the disk is ever served: neither
 * links, nor hidden files, nor files of a type that the page does not have.
 */
export async function readPage(folder: string): Promise<Map<string, PageFile>> {
  const files = new Map<string, PageFile>();
  let size = 0;
  const read = async (below: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && depth < MAX_DEPTH) await read(path, depth + 1);
      const type = TYPES[extname(entry.name).toLowerCase()];
      if (!entry.isFile() || type === undefined) continue;
      const body = await readFile(join(folder, path));
      size += body.length;
      if (size > MAX_SIZE) throw new UsageError(`the files of the page are larger than ${MAX_SIZE} bytes`);
      files.set(path, pageFile(type, body));
    }
  };
  try {
    await read('', 0);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read the page in ${folder}`);
  }
  if (!files.has('/index.html')) throw new UsageError(`no page in ${folder}: there is no index.html`);
  return files;
}

export function pageFile(type: string, body: Uint8Array): PageFile {
  return { type, body, etag: `"${digest(body).slice(0, 32)}"` };
}

export function textFile(name: string, text: string): PageFile {
  return pageFile(TYPES[extname(name)]!, Buffer.from(text));
}

export function digest(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
