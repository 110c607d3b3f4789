import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Scan } from 'eehic';
import { type SnapshotRegistry, snapshotRegistry } from 'eehic/registry';
import { fileKind, scanImage, scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import { UsageError } from './output.ts';

const MAX_LIST = 64 << 20;
const MAX_SCAN = 64 << 20;
const LIST_TIMEOUT = 30_000;

/** A PDF, a picture, a file with text, a text itself, or `-` for any of the files on standard input. */
export async function readScan(source: string): Promise<string | Scan> {
  if (source === '-') return scanBytes(await readStandardInput());
  if (existsSync(source)) return scanBytes(await readLimitedFile(source, MAX_SCAN), source);
  if (/\.(?:pdf|png|jpe?g|webp|txt)$/i.test(source)) throw new UsageError(`no such file: ${source}`);
  return source;
}

/** The bytes decide what a file is; where they do not, its name does, so that a damaged PDF is called one. */
async function scanBytes(bytes: Uint8Array, name = ''): Promise<string | Scan> {
  const kind = fileKind(bytes);
  if (kind === 'pdf' || (kind === undefined && /\.pdf$/i.test(name))) return scanPdf(bytes);
  if (kind !== undefined || /\.(?:png|jpe?g|webp)$/i.test(name)) return scanImage(bytes);
  const text = new TextDecoder().decode(bytes);
  // No text has a NUL: this is some other kind of file.
  return text.includes('\u0000') ? scanImage(bytes) : text;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > MAX_SCAN) throw new UsageError('the input is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readLimitedFile(file: string, most: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > most) throw new UsageError(`too large: ${file}`);
    return await readFile(file);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${file}`);
  }
}

/** The registry of `--demo`, of a file with the Resolver's whole list, or of a Resolver's URL. */
export async function readRegistry(
  options: { registry?: string; demo?: boolean; maxAge?: string },
  now: () => Date,
): Promise<SnapshotRegistry> {
  if (options.demo && options.registry) throw new UsageError('give either --registry or --demo');
  if (options.demo) return createMockRepository().registry();
  if (!options.registry)
    throw new UsageError('give --registry URL|FILE, or --demo for the demo registry (proves nothing)');
  const source = options.registry;
  if (/^https?:\/\//.test(source))
    return snapshotRegistry(await fetchList(source), { source, time: now().toISOString(), now });
  // The age of a file is counted from its last change.
  const json = await readJson(source);
  const { mtime } = await stat(source);
  return snapshotRegistry(json, {
    source,
    time: mtime.toISOString(),
    maxAge: Number(options.maxAge ?? 24) * 3600,
    now,
  });
}

async function fetchList(url: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIST_TIMEOUT) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    text = await readLimited(response);
  } catch (error) {
    throw new UsageError(`the registry could not be fetched: ${(error as Error).message}`);
  }
  return parseJson(text, url);
}

async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    text += decoder.decode(value, { stream: !done });
    if (text.length > MAX_LIST) throw new Error('the list is too large');
    if (done) return text;
  }
}

export async function readJson(file: string): Promise<unknown> {
  return parseJson(new TextDecoder().decode(await readLimitedFile(file, MAX_LIST)), file);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`not JSON: ${name}`);
  }
}

/** The clock: the system's, or the time of `--now`. */
export function readClock(option: string | undefined): () => Date {
  if (option === undefined) return () => new Date();
  const time = Date.parse(option);
  if (Number.isNaN(time)) throw new UsageError('--now takes a time such as 2026-11-23T10:00:00Z');
  return () => new Date(time);
}
