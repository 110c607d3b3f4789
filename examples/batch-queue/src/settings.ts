import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { MembersOptions } from 'eehic/batch';
import type { CardKind, CardProfile } from './queues.ts';

/** What was called for cannot be done as it was asked for. */
export class UsageError extends Error {}

const OPTIONS = {
  queue: { type: 'string', default: 'cards' },
  store: { type: 'string' },
  kind: { type: 'string', default: 'pdf' },
  profile: { type: 'string', default: 'cose' },
  'id-key': { type: 'string' },
  'status-lists': { type: 'string' },
  errors: { type: 'string' },
  map: { type: 'string' },
  defaults: { type: 'string' },
  dates: { type: 'string', default: 'ISO' },
  encoding: { type: 'string', default: 'utf-8' },
  key: { type: 'string' },
  certificate: { type: 'string' },
  'passphrase-file': { type: 'string' },
  'signer-module': { type: 'string' },
  'signer-options': { type: 'string' },
  pkcs11: { type: 'string' },
  token: { type: 'string' },
  'token-key-label': { type: 'string' },
  'token-key-id': { type: 'string' },
  'pin-env': { type: 'string' },
  'pin-file': { type: 'string' },
  'demo-key': { type: 'boolean', default: false },
  language: { type: 'string' },
  registry: { type: 'string' },
  timestamp: { type: 'string' },
  audit: { type: 'string' },
  concurrency: { type: 'string' },
  'stalled-after': { type: 'string' },
  once: { type: 'boolean', default: false },
  clear: { type: 'boolean', default: false },
} as const;

/** The command, its file, and its options. */
export type Settings = ReturnType<typeof readSettings>;

export function readSettings(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command = '', file, ...others] = positionals;
    if (others.length > 0) throw new UsageError('one file is needed at most');
    return { command, file, ...values };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

export function required(settings: Settings, name: 'store' | 'id-key'): string {
  const value = settings[name];
  if (value === undefined) throw new UsageError(`--${name} is needed`);
  return value;
}

export function kindOf({ kind }: Settings): CardKind {
  if (kind !== 'pdf' && kind !== 'text') throw new UsageError('--kind is pdf or text');
  return kind;
}

export function profileOf({ profile, 'status-lists': lists }: Settings): CardProfile {
  if (profile !== 'cose' && profile !== 'jws') throw new UsageError('--profile is cose or jws');
  if (profile === 'jws' && lists !== undefined) throw new UsageError('--status-lists is for --profile cose');
  return profile;
}

/** The time stamp authority of the signatures of pages. */
export function timestampOf({ timestamp }: Settings): { readonly timestamp?: { readonly url: string } } {
  if (timestamp === undefined) return {};
  if (!URL.canParse(timestamp)) throw new UsageError('--timestamp takes the URL of a time stamp authority');
  return { timestamp: { url: timestamp } };
}

export function wholeNumber(settings: Settings, name: 'concurrency' | 'stalled-after'): number | undefined {
  const text = settings[name];
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${name} is a whole number from 1`);
  return Number(text);
}

/** The options of `readMembers`, which checks them. */
export async function membersOptions(settings: Settings): Promise<MembersOptions> {
  const { file, map, defaults, dates, encoding } = settings;
  return {
    format: file?.endsWith('.jsonl') ? 'jsonl' : 'csv',
    dates: dates as 'ISO',
    encoding: encoding as 'utf-8',
    ...(map === undefined ? {} : { columns: await readJson(map) }),
    ...(defaults === undefined ? {} : { defaults: await readJson(defaults) }),
  };
}

export async function readJson(path: string) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON`);
    throw error;
  }
}

/** Reads the secret under which token ids are made, as `issueBatch` keeps it (`id-key`), or makes it. */
export async function readIdKey(path: string): Promise<Uint8Array> {
  const draft = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ENOENT') throw error;
  }
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(32));
    await file.sync();
    // Of two processes that make one, both use that which was there first.
    await link(draft, path).catch((error: { readonly code?: unknown }) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
  return new Uint8Array(await readFile(path));
}
