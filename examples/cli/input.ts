import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Scan } from 'eehic';
import type { ScanPdfOptions } from 'eehic/scan';
import { UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { decodeUtf8 } from './text-encoding.ts';

const MAX_LIST = 128 << 20;
const MAX_SCAN = 64 << 20;

/** Returns the limits of a scan that flags may change. */
export function parseLimits({ maxPages }: { readonly maxPages?: string }): ScanPdfOptions {
  if (maxPages === undefined) return {};
  if (!/^[1-9]\d{0,4}$/.test(maxPages)) throw new UsageError('--max-pages takes a number of pages, from 1 to 99999');
  return { maxPages: Number(maxPages) };
}

/**
 * Returns every card in a PDF or picture, a text, a file with text, or in any of these files on standard input for `-`.
 */
export async function readScans(
  terminal: Terminal,
  source: string,
  limits: ScanPdfOptions = {},
): Promise<readonly (string | Scan)[]> {
  if (source === '-') return scanBytes(await readStandardInput(terminal), 'standard input', limits);
  if (existsSync(pathOf(terminal, source))) {
    return scanBytes(await readLimitedFile(terminal, source, MAX_SCAN), source, limits);
  }
  if (!isText(source)) throw new UsageError(`no such file: ${source}`);
  return [source];
}

/**
 * Returns whether an argument that is not the name of a file is the text of a code: it has the prefix of one (`EH1:`,
 * `HC1:`, `https:`), perhaps after characters that a scanner adds, or it is longer than any file name.
 */
function isText(source: string): boolean {
  return /^\W{0,3}(?:Q\d)?[A-Z][A-Z0-9+.-]+:/i.test(source) || source.length > 255;
}

/**
 * Scans a file of a kind that its bytes decide. If they do not, its name does, so that a damaged PDF is reported as
 * one.
 */
async function scanBytes(bytes: Uint8Array, name: string, limits: ScanPdfOptions): Promise<readonly (string | Scan)[]> {
  // Files are not trusted, so that they are read in a thread that can be ended.
  const options = { ...limits, worker: true };
  if (bytes.length === 0) throw new UsageError(`empty: ${name}`);
  const { fileKind, scanAllImage, scanAllPdf } = await import('eehic/scan');
  const kind = fileKind(bytes);
  if (kind === 'pdf' || (kind === undefined && /\.pdf$/i.test(name))) return scanAllPdf(bytes, options);
  if (kind !== undefined || /\.(?:png|jpe?g|webp|tiff?|gif|avif|hei[cf]|bmp|jp2|jxl)$/i.test(name))
    return scanAllImage(bytes, options);
  const text = new TextDecoder().decode(bytes);
  // A text does not have a NUL, so that this is some other kind of file.
  return text.includes('\u0000') ? scanAllImage(bytes, options) : [text];
}

async function readStandardInput({ stdin }: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_SCAN) throw new UsageError('the input is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readLimitedFile(terminal: Pick<Terminal, 'cwd'>, file: string, max: number): Promise<Uint8Array> {
  const path = pathOf(terminal, file);
  try {
    const { size } = await stat(path);
    if (size > max) throw new UsageError(`too large: ${file}`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${file}`);
  }
}

/** Returns the JSON in a file, or on standard input for `-`. */
export async function readJson(terminal: Terminal, file: string): Promise<unknown> {
  if (file !== '-') return parseJson(await readListFile(terminal, file), file);
  return parseJson(decodeUtf8(await readStandardInput(terminal), 'standard input'), 'standard input');
}

/** Returns the text of a list or a card. */
export async function readListFile(terminal: Pick<Terminal, 'cwd'>, file: string): Promise<string> {
  return decodeUtf8(await readListBytes(terminal, file), file);
}

export function readListBytes(terminal: Pick<Terminal, 'cwd'>, file: string): Promise<Uint8Array> {
  return readLimitedFile(terminal, file, MAX_LIST);
}

export function parseJson(text: string, name: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch {
    // The runtime's message quotes the file, which may hold personal data.
    const before = json.slice(0, syntaxErrorAt(json)).split('\n');
    throw new UsageError(`not JSON: ${name}, line ${before.length}, column ${before.at(-1)!.length + 1}`);
  }
}

/**
 * Returns the position of the fault in a text that is not JSON: the length of the longest beginning that could still
 * become JSON. A fault in a beginning is also in all longer ones, so that it can be found by bisection.
 */
function syntaxErrorAt(json: string): number {
  let sound = 0;
  let faulty = json.length + 1;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (couldBecomeJson(json.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function couldBecomeJson(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    return /end of JSON|Unterminated/.test(message) || Number(position) === beginning.length;
  }
}

/** Returns the clock: that of the system, or one that shows the time of `--now`. */
export function parseClock(option: string | undefined): () => Date {
  if (option === undefined) return () => new Date();
  const time = Date.parse(option);
  if (Number.isNaN(time)) throw new UsageError('--now takes a time such as 2026-11-23T10:00:00Z');
  return () => new Date(time);
}
