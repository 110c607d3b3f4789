import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REASONS } from 'eehic';
import {
  type BatchOptions,
  type BatchPageOptions,
  type BatchSummary,
  issueBatch as issueCards,
  ROW_REASONS,
  readMembers,
  type SignerSource,
} from 'eehic/batch';
import { openStatusLists } from 'eehic/node';
import { openAudit } from './audit.ts';
import { countLines, type MembersFlags, openMembers, readMembersOptions } from './batch-input.ts';
import { showProgress } from './batch-progress.ts';
import { REJECTED } from './exit-codes.ts';
import { parseClock } from './input.ts';
import { demoNotice, note, print, UsageError } from './output.ts';
import { proxyFor } from './proxy.ts';
import { parseAlgorithm, readKeySource, type SignerFlags, withOption } from './signer.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { openRegistry, type TrustFlags } from './trust.ts';
import { noteExpiring, parseWarnDays } from './warn-days.ts';

export interface IssueBatchFlags extends MembersFlags, SignerFlags, TrustFlags {
  readonly out: string;
  readonly workers?: string;
  readonly profile?: string;
  readonly level?: string;
  readonly language?: string;
  readonly secondLanguage?: string;
  readonly qrSize?: string;
  readonly size?: string;
  readonly compress?: string;
  readonly timestamp?: string;
  readonly names?: string;
  readonly zip?: boolean;
  readonly textOnly?: boolean;
  readonly idKey?: string;
  readonly status?: string;
  readonly dryRun?: boolean;
  readonly timeZone?: string;
  readonly now?: string;
}

/** Issues the cards of a file of members into a folder; returns the exit code. */
export async function issueBatch(terminal: Terminal, file: string, flags: IssueBatchFlags): Promise<number> {
  const members = await readMembersOptions(terminal, file, flags);
  const source = openMembers(terminal, file, flags.out);
  const key = await readKeySource(terminal, flags);
  if (!key && !flags.dryRun) demoNotice(terminal);
  const signer = key ?? (await demoSource(members.defaults ?? {}, flags));
  try {
    return await run(terminal, file, flags, { members: readMembers(source, members), signer });
  } catch (error) {
    throw key ? withOption(error, key) : error;
  }
}

async function run(
  terminal: Terminal,
  file: string,
  flags: IssueBatchFlags,
  rows: Pick<BatchOptions, 'members' | 'signer'>,
): Promise<number> {
  const { out, workers, profile, level, names, idKey, status, dryRun, timeZone } = flags;
  const now = parseClock(flags.now);
  const warnDays = parseWarnDays(flags);
  const audit = dryRun ? undefined : await openAudit(terminal, flags);
  // A dry run allots nothing, but finds out that the folder is there.
  const lists = status === undefined ? undefined : await openStatusLists(pathOf(terminal, status));
  const controller = new AbortController();
  void terminal.interrupted().then(() => {
    note(terminal, 'stopping: what is in progress is finished; interrupt again to end at once');
    controller.abort();
  });
  const progress = showProgress(terminal, await countLines(terminal, file));
  try {
    const summary = await issueCards({
      ...rows,
      output: pathOf(terminal, out),
      kind: kindOf(flags),
      page: pageOf(flags),
      ...timestampOf(terminal, flags),
      ...(flags.now === undefined ? {} : { now }),
      ...(flags.registry ? { registry: await openRegistry(terminal, flags, now) } : {}),
      ...(workers === undefined ? {} : { workers: Number(workers) }),
      ...(profile ? { profile: profile as 'cose' | 'jws' } : {}),
      ...(level ? { qr: { level: level as 'L' | 'M' | 'Q' } } : {}),
      ...(names === undefined ? {} : { names }),
      ...(idKey === undefined ? {} : { idKey: await readIdKey(terminal, idKey) }),
      ...(lists ? { status: lists } : {}),
      ...(dryRun ? { dryRun } : {}),
      ...(timeZone ? { timeZone } : {}),
      ...(warnDays === undefined ? {} : { warnDays }),
      ...(audit ? { audit } : {}),
      onExpiring: (certificates) => noteExpiring(terminal, certificates),
      signal: controller.signal,
      onProgress: (done) => progress.update(done),
    });
    progress.stop(summary.rows);
    report(terminal, summary, flags);
    return summary.faulty > 0 ? REJECTED : 0;
  } finally {
    progress.stop();
    await lists?.close();
  }
}

function report(terminal: Terminal, summary: BatchSummary, { out, dryRun }: IssueBatchFlags): void {
  const { rows, issued, skipped, faulty, faults, warnings, errorsFile } = summary;
  for (const [code, count] of mostFirst(warnings))
    note(terminal, `warning: ${code} (${count} cards): ${meaningOf(code)}`);
  for (const [code, count] of mostFirst(faults))
    note(terminal, `fault: ${code} (${count} of ${rows} rows): ${meaningOf(code)}`);
  const done = dryRun ? `${issued} can be issued` : `${issued} issued`;
  print(terminal, `${rows} rows: ${done}, ${skipped} issued before, ${faulty} at fault`);
  if (!dryRun) print(terminal, `manifest: ${join(out, 'manifest.jsonl')}`);
  if (errorsFile !== undefined)
    print(terminal, `rows at fault: ${errorsFile} (correct a copy of it, and issue that with the same options)`);
}

function mostFirst(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function meaningOf(code: string): string {
  return { ...REASONS, ...ROW_REASONS }[code as keyof typeof ROW_REASONS] ?? '';
}

/** The demo key of the institution that the flags name, if the demo registry has it. */
async function demoSource(
  defaults: Readonly<Record<string, string | undefined>>,
  flags: SignerFlags,
): Promise<SignerSource> {
  const { demoInstitutions, demoInstitution, demoKeyPair } = await import('eehic/testing');
  const { country, 'institution.id': id } = defaults;
  const named = demoInstitutions.find(({ countryCode, officialId }) => countryCode === country && officialId === id);
  const choice = parseAlgorithm(flags);
  const { privateKeyPem, certificatePem } = demoKeyPair(named ?? demoInstitution('BE'), choice);
  return { pem: { key: privateKeyPem, certificate: certificatePem, ...choice } };
}

const ONLY_FOR_PDFS = {
  language: '--language',
  secondLanguage: '--second-language',
  qrSize: '--qr-size',
  size: '--size',
  compress: '--compress',
  timestamp: '--timestamp',
  names: '--names',
} as const;
type OnlyForPdfs = keyof typeof ONLY_FOR_PDFS;

function kindOf(flags: IssueBatchFlags): 'pdf' | 'zip' | 'text' {
  const { zip, textOnly } = flags;
  if (zip && textOnly) throw new UsageError('give either --zip or --text-only');
  const given = textOnly
    ? Object.entries(ONLY_FOR_PDFS).find(([flag]) => flags[flag as OnlyForPdfs] !== undefined)
    : undefined;
  if (given) throw new UsageError(`--text-only writes no page: leave out ${given[1]}`);
  return textOnly ? 'text' : zip ? 'zip' : 'pdf';
}

function pageOf({ language, secondLanguage, qrSize, size, compress }: IssueBatchFlags): BatchPageOptions {
  const side = qrSize === undefined ? undefined : Number(qrSize);
  if (side !== undefined && !Number.isFinite(side)) throw new UsageError('--qr-size takes a number of millimetres');
  return {
    ...(language ? { language } : {}),
    ...(secondLanguage ? { secondLanguage } : {}),
    ...(side === undefined ? {} : { qrSize: side }),
    ...(size ? { size: size as 'A4' | 'ID-1' | 'screen' } : {}),
    ...(compress ? { compress: compress as 'fast' | 'small' } : {}),
  };
}

function timestampOf({ env }: Terminal, { timestamp }: IssueBatchFlags): Pick<BatchOptions, 'timestamp'> {
  if (timestamp === undefined) return {};
  if (!URL.canParse(timestamp)) throw new UsageError('--timestamp takes the URL of a time stamp authority');
  const proxy = proxyFor(new URL(timestamp), env);
  return { timestamp: { url: timestamp, ...(proxy === undefined ? {} : { proxy }) } };
}

async function readIdKey(terminal: Terminal, file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(pathOf(terminal, file)));
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
