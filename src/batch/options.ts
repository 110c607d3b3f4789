import { availableParallelism } from 'node:os';
import { iteratorOf } from '../async/in-order.ts';
import type { StatusListReference } from '../card/model.ts';
import { EhicError } from '../errors.ts';
import type { IssuerOptions } from '../issue/issuer.ts';
import type { AuditLog } from '../node/audit-log/open-audit-log.ts';
import { type OptionNames, requireOptions, requireSignal } from '../options.ts';
import { PAGE_OPTIONS, type PageOptions } from '../pdf/render.ts';
import { requireTimestampOption, type TimestampService } from '../pdf/sign/timestamp-authority.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import { type ExpiringCertificate, WARN_DAYS } from '../signers/expiring-certificates.ts';
import { requireBoolean, requireFunction, requireObject, requireText, requireWholeNumber, unusable } from '../usage.ts';
import type { WebAbortSignal } from '../web-types.ts';
import { fileNamer } from './file-names.ts';
import { requireIdKey } from './member-token-id.ts';
import type { MemberRow } from './members/model.ts';
import { type SignerSource, signerSourceAsData } from './open-signer.ts';

/** What is written: a PDF a card, archives of up to 1,000 PDFs, or files of the texts of up to 1,000 QR codes. */
export type BatchKind = 'pdf' | 'zip' | 'text';

/** The options of a page that can be handed to a worker thread. */
export type BatchPageOptions = Omit<PageOptions, 'now' | 'language' | 'secondLanguage' | 'size'> & {
  /** The language of the labels, as of `renderCardPdf`: a tag (BCP 47). */
  readonly language?: string;
  /** A second language, as of `renderCardPdf`: a tag (BCP 47). */
  readonly secondLanguage?: string;
  /** The size of the page, as of `renderCardPdf`. `ID-1` is for the European Health Insurance Card only. */
  readonly size?: 'A4' | 'ID-1' | 'screen';
};

/** A time stamp authority (RFC 3161) that worker threads query. */
export interface BatchTimestampService extends Omit<TimestampService, 'fetch'> {
  /** The address of an HTTP proxy. By default there is none. */
  readonly proxy?: string;
}

/** Allots places in status lists. Each place is allotted once, also by other processes and after a power cut. */
export interface IndexAllotter {
  /** Allots `count` places. */
  allot(count: number): Promise<readonly StatusListReference[]>;
  /** Says whether a place is one in its lists. With it, a run that is gone on with in other lists is refused. */
  has?(place: StatusListReference): Promise<boolean>;
}

/** How far a batch is. */
export interface BatchProgress {
  /** The rows that were read and are done, in one way or another. */
  readonly rows: number;
  /** The cards that were issued in this run; in a dry run those that could be. */
  readonly issued: number;
  /** The cards that an earlier run had issued. */
  readonly skipped: number;
  /** The rows at fault. */
  readonly faulty: number;
}

/** Options of `issueBatch`. */
export interface BatchOptions {
  /** The rows, such as those of `readMembers`. */
  readonly members: AsyncIterable<MemberRow> | Iterable<MemberRow>;
  /** The folder of the batch. It is created if need be; a run in the same folder goes on where the last one stopped. */
  readonly output: string;
  /** The key with which cards and PDFs are signed, opened in each worker thread. */
  readonly signer: SignerSource;
  /**
   * The secret key of 32 bytes under which token ids are made. By default it is the file `id-key` in the folder, which
   * is made for a new batch. It has to be backed up: without it, the same member would get another token id.
   */
  readonly idKey?: Uint8Array;
  /** The wire format. Default `cose`. */
  readonly profile?: 'cose' | 'jws';
  /** What is written. Default `pdf`. */
  readonly kind?: BatchKind;
  /** The options of the pages, which are signed. */
  readonly page?: BatchPageOptions;
  /** The time stamp authority for the signatures of the PDFs. By default they have no time stamp. */
  readonly timestamp?: BatchTimestampService;
  /**
   * The names of the PDFs without `.pdf`: a text with `{tokenId}`, `{index}`, `{line}`, `{cardId}`, `{personalId}` and
   * `{familyName}`. Default `{tokenId}`, with which nothing personal is in a name. See `spec/batch.md`.
   */
  readonly names?: string;
  /** The number of worker threads, at most 256. Default: as many as this process can run at the same time. */
  readonly workers?: number;
  /** The registry in which institution, accreditation and certificate are looked up. By default they are not. */
  readonly registry?: TrustRegistry;
  /** Allots a place in a status list to each card that has no `revocation` of its own; `cose` profile only. */
  readonly status?: IndexAllotter;
  /** Whether everything is checked, and nothing signed or written but the file of rows at fault. Default `false`. */
  readonly dryRun?: boolean;
  /** The QR code that the text must fit, as of `createIssuer`. */
  readonly qr?: IssuerOptions['qr'];
  /** Whether ids that are not digits only are refused, as of `createIssuer`. Default `false`. */
  readonly strictIssuerRules?: boolean;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** The IANA time zone in which the day of signing is determined. Default: the system's. */
  readonly timeZone?: string;
  /** Stops the run: what is in progress is finished, and the promise rejects with `ERR_EHIC_BATCH_STOPPED`. */
  readonly signal?: WebAbortSignal;
  /** Called as the run goes on, at most once a unit of work. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /** How many days before its end a certificate of the signer is told of, in the summary and to `onExpiring`. Default 60. */
  readonly warnDays?: number;
  /** Called before the first card, if a certificate of the signer or of its chain ends within `warnDays`. */
  readonly onExpiring?: (certificates: readonly ExpiringCertificate[]) => void;
  /** Where is written what was done, without anything personal. By default nowhere. */
  readonly audit?: AuditLog;
}

const OPTIONS: OptionNames<BatchOptions> = {
  members: true,
  output: true,
  signer: true,
  idKey: true,
  profile: true,
  kind: true,
  page: true,
  timestamp: true,
  names: true,
  workers: true,
  registry: true,
  status: true,
  dryRun: true,
  qr: true,
  strictIssuerRules: true,
  now: true,
  timeZone: true,
  signal: true,
  onProgress: true,
  warnDays: true,
  onExpiring: true,
  audit: true,
};

const MAX_WORKERS = 256;

/** The options with their defaults. */
export interface BatchSettings extends BatchOptions {
  readonly profile: 'cose' | 'jws';
  readonly kind: BatchKind;
  readonly page: BatchPageOptions;
  readonly workers: number;
  readonly dryRun: boolean;
  readonly warnDays: number;
}

/** Throws `ERR_EHIC_OPTIONS` for options that are not usable, as far as that can be said without the key. */
export function parseBatchOptions(options: BatchOptions): BatchSettings {
  requireOptions(options, OPTIONS);
  const { profile = 'cose', kind = 'pdf', page = {}, workers = availableParallelism(), dryRun = false } = options;
  const { members, output, idKey, timestamp, names, registry, status, audit, warnDays = WARN_DAYS } = options;
  if (typeof members === 'string' || !iteratorOf(members)) throw unusable('members', 'an iterable of rows is needed');
  requireText('output', output);
  if (output === '') throw unusable('output', 'the path of a folder is needed');
  requireObject('signer', options.signer);
  if (idKey !== undefined) requireIdKey(idKey);
  requireOneOf('profile', profile, ['cose', 'jws']);
  requireOneOf('kind', kind, ['pdf', 'zip', 'text']);
  requireOptions(page, PAGE_OPTIONS, 'page');
  if (kind === 'text' && (Object.keys(page).length > 0 || timestamp || names !== undefined))
    throw unusable('kind', 'page, timestamp and names are for PDFs');
  if (timestamp !== undefined) requireTimestamp(timestamp);
  requireWholeNumber('workers', workers, 1, MAX_WORKERS);
  requireBoolean('dryRun', dryRun);
  requireWholeNumber('warnDays', warnDays);
  requireFunction('registry.find', registry === undefined ? undefined : (registry?.find ?? null));
  requireFunction('status.allot', status === undefined ? undefined : (status?.allot ?? null));
  requireFunction('audit.append', audit === undefined ? undefined : (audit?.append ?? null));
  if (status && profile === 'jws') throw unusable('status', 'the profile jws has no references to status lists');
  requireFunction('onProgress', options.onProgress);
  requireFunction('onExpiring', options.onExpiring);
  requireSignal(options.signal);
  fileNamer(names);
  return {
    ...options,
    profile,
    kind,
    workers,
    dryRun,
    warnDays,
    page: requireData('page', () => structuredClone(page)),
    signer: requireData('signer', () => signerSourceAsData(options.signer)),
  };
}

function requireTimestamp(timestamp: BatchTimestampService): void {
  requireObject('timestamp', timestamp);
  const { proxy, ...service } = timestamp;
  requireTimestampOption(service);
  if ('fetch' in service) throw unusable('timestamp', 'a function cannot be handed to a worker thread');
  if (proxy !== undefined && !(typeof proxy === 'string' && URL.canParse(proxy)))
    throw unusable('timestamp.proxy', 'the address of a proxy is needed');
}

function requireOneOf(option: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw unusable(option, `${allowed.join(' or ')} is needed`);
}

function requireData<T>(option: string, copy: () => T): T {
  try {
    return copy();
  } catch (error) {
    if (error instanceof EhicError) throw error;
    throw unusable(option, 'it cannot be handed to a worker thread');
  }
}
