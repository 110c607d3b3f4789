import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Scan } from 'eehic';
import { type SnapshotRegistry, snapshotRegistry } from 'eehic/registry';
import { fileKind, scanImage, scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import { UsageError } from './output.ts';

const MAX_LIST = 64 << 20;
const LIST_TIMEOUT = 30_000;

/** A PDF, a picture, a file with text, a text itself, or `-` for any of the files on standard input. */
export async function readScan(source: string): Promise<string | Scan> {
  if (source === '-') return scanBytes(await readStandardInput());
  if (existsSync(source)) return scanBytes(await readFile(source));
  if (/\.(?:pdf|png|jpe?g|webp|txt)$/i.test(source)) throw new UsageError(`no such file: ${source}`);
  return source;
}

async function scanBytes(bytes: Uint8Array): Promise<string | Scan> {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return scanPdf(bytes);
  if (kind !== undefined) return scanImage(bytes);
  const text = new TextDecoder().decode(bytes);
  // A file that is neither PDF nor picture nor one line of text is most likely the wrong file.
  if (text.includes('\u0000')) return scanImage(bytes);
  return text;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The registry of `--demo`, of a file with the Resolver's whole list, or of a Resolver's URL. */
export async function readRegistry(
  options: { registry?: string; demo?: boolean },
  now: () => Date,
): Promise<SnapshotRegistry> {
  if (options.demo && options.registry) throw new UsageError('give either --registry or --demo');
  if (options.demo) return createMockRepository().registry();
  if (!options.registry)
    throw new UsageError('give --registry URL|FILE, or --demo for the demo registry (proves nothing)');
  const isUrl = /^https?:\/\//.test(options.registry);
  const json = isUrl ? await fetchList(options.registry) : await readJson(options.registry);
  return snapshotRegistry(json, { source: options.registry, ...(isUrl ? { time: now().toISOString(), now } : {}) });
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
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  return parseJson(text, file);
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
