import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CardInput } from '../card/model.ts';
import { demoInstitution, demoKeyPair } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import type { ManifestLine } from './folder/manifest.ts';
import { issueBatchIn } from './issue-batch.ts';
import type { MemberRow } from './members/model.ts';
import type { BatchOptions, IndexAllotter } from './options.ts';
import { createUnitIssuer } from './worker/issue-unit.ts';
import { toError } from './worker/messages.ts';
import type { StartPool } from './worker/pool.ts';

export const DAY = '2025-09-22';
export const now = () => new Date(`${DAY}T10:00:00Z`);
const { privateKeyPem: key, certificatePem: certificate } = demoKeyPair(demoInstitution('BE'));
export const pem = { key, certificate };
export const idKey = Uint8Array.from({ length: 32 }, (_, index) => index);

/** A module that makes a signer which fails, or ends its thread, when its options say so. */
export const FAULTY_SIGNER = new URL('./faulty-signer.fixture.ts', import.meta.url);

const { revocation: _, issuedOn: __, ...sample } = sampleCard('BE', 'PRC', DAY);

/** The card of a member by its number, without token id and revocation reference. */
export function memberCard(number: number, others: Partial<CardInput> = {}): CardInput {
  return { ...sample, personalId: String(10_000_000_000 + number), ...others } as CardInput;
}

/** Rows of a file with a header. */
export function rowsOf(cards: readonly CardInput[]): MemberRow[] {
  return cards.map((card, index) => rowOf(card, index));
}

export function rowOf(card: CardInput, index: number): MemberRow {
  return { index, line: index + 2, row: { format: 'jsonl', text: JSON.stringify(card) }, ok: true, card };
}

export function members(count: number, from = 0): MemberRow[] {
  return rowsOf(Array.from({ length: count }, (_, index) => memberCard(from + index)));
}

/** A folder for the tests of a file; `remove` removes it. */
export function temporaryFolder() {
  const root = mkdtempSync(join(tmpdir(), 'eehic-batch-'));
  let count = 0;
  return { next: () => join(root, `batch-${++count}`), remove: () => rmSync(root, { recursive: true, force: true }) };
}

export function optionsFor(output: string, rows: BatchOptions['members'], others: Partial<BatchOptions> = {}) {
  return { members: rows, output, signer: { pem }, now, timeZone: 'UTC', workers: 1, ...others } as const;
}

export function readManifestOf(output: string): ManifestLine[] {
  const path = join(output, 'manifest.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ManifestLine);
}

/** The files with cards in a folder, such as `cards/0001/….pdf`. */
export function filesOf(output: string): string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1))
    .filter((file) => /^(?:cards|texts)\//.test(file))
    .sort();
}

/** The SHA-256 as the manifest has it. */
export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every card of the manifest has its whole file, there is no other file, and no token id or place occurs twice. */
export function requireWhole(output: string) {
  const manifest = readManifestOf(output);
  const files = manifest.map(({ file, sha256: hash }) => {
    expect(sha256(readFileSync(join(output, file)))).toBe(hash);
    return file;
  });
  expect(filesOf(output)).toEqual([...files].sort());
  expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(manifest.length);
  const places = manifest.flatMap(({ status }) => (status ? [status.index] : []));
  expect(new Set(places).size).toBe(places.length);
  return manifest;
}

/** Allots places in the order in which they are asked for, and remembers how many there are. */
export function countingAllotter(): IndexAllotter & { readonly allotted: () => number } {
  let count = 0;
  return {
    allotted: () => count,
    async allot(wanted) {
      return Array.from({ length: wanted }, () => ({ uri: 'https://fund.example/status/1', index: count++ }));
    },
  };
}

/** Issues in this thread, as a worker does in its own: that starts at once. */
const inThisThread: StartPool = async (settings) => {
  const issueUnit = createUnitIssuer(settings);
  return {
    async run(task) {
      const result = await issueUnit(structuredClone(task));
      if ('fault' in result) throw toError(result.fault);
      return result;
    },
    async close() {},
  };
};

export const issueHere = (options: BatchOptions) => issueBatchIn(inThisThread, options);

/** The batch of `optionsFor`, in this thread. */
export const runHere = (output: string, rows: BatchOptions['members'], others: Partial<BatchOptions> = {}) =>
  issueHere(optionsFor(output, rows, others));

/** The code of the error, or `none`. */
export const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    ({ code }) => code,
  );
