import { availableParallelism } from 'node:os';
import { parseLocalDate } from '../card/local-date.ts';
import { bindLists } from '../crypto/x509/certificate-lists.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions, requireSignal } from '../options.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { ScanImageOptions } from '../scan/scan-image.ts';
import type { ScanPdfOptions } from '../scan/scan-pdf.ts';
import { withAddressesAsText } from '../scan/wasm.ts';
import { requireBoolean, requireWholeNumber, unusable } from '../usage.ts';
import { createVerifier, VERIFIER_OPTIONS, type VerifierOptions } from '../verify/verifier.ts';
import type { WebAbortSignal } from '../web-types.ts';
import type { ProfileName, WorkerSettings } from './messages.ts';
import type { Sources } from './sources.ts';

/** Options of `verifyMany`: those of `createVerifier`, and its own. */
export interface VerifyManyOptions extends VerifierOptions {
  /**
   * The number of worker threads, at most 256. Default: as many as this process can run at the same time
   * (`availableParallelism` of `node:os`).
   */
  readonly workers?: number;
  /** The day of treatment of all scans that do not name their own, `YYYY-MM-DD`. Default: today. */
  readonly treatmentDate?: string;
  /**
   * Whether every card of a file is verified, as `scanAllPdf` and `scanAllImage` find them, with an outcome for each.
   * That takes about four times as long. By default it is the one card that `scanPdf` or `scanImage` finds.
   */
  readonly allCards?: boolean;
  /** Limits and decoders for scanning files, as `scanPdf` and `scanImage` take them. */
  readonly scan?: Omit<ScanPdfOptions & ScanImageOptions, 'worker'>;
  /** Aborts the run with the signal's reason. The threads are ended, whatever they are doing. */
  readonly signal?: WebAbortSignal;
}

const OPTIONS: OptionNames<VerifyManyOptions> = {
  ...VERIFIER_OPTIONS,
  workers: true,
  treatmentDate: true,
  allCards: true,
  scan: true,
  signal: true,
};

const SCAN_OPTIONS: OptionNames<NonNullable<VerifyManyOptions['scan']>> = {
  effort: true,
  maxBytes: true,
  maxPages: true,
  timeLimit: true,
  zxingWasm: true,
  maxPixels: true,
  pdfiumWasm: true,
};

const MAX_WORKERS = 256;

export interface VerifyManySettings {
  readonly workers: number;
  readonly worker: WorkerSettings;
  readonly sources: Sources;
  readonly now: (() => Date) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Validates the options as `createVerifier` does, and divides what is data from what stays in the caller's thread. */
export function parseVerifyManyOptions(options: VerifyManyOptions): VerifyManySettings {
  requireOptions(options, OPTIONS);
  const {
    workers = availableParallelism(),
    treatmentDate,
    allCards = false,
    scan = {},
    signal,
    ...ofVerifier
  } = options;
  createVerifier(ofVerifier);
  const { registry, revocation, profiles = [coseProfile, jwsProfile], now, crls, ...verifier } = ofVerifier;
  requireWholeNumber('workers', workers, 1, MAX_WORKERS);
  requireBoolean('allCards', allCards);
  requireOptions(scan, SCAN_OPTIONS, 'scan');
  requireSignal(signal);
  // AbortSignal.any takes no other.
  if (signal && !(signal instanceof AbortSignal)) throw unusable('signal', 'an AbortSignal is needed');
  if (treatmentDate !== undefined && (typeof treatmentDate !== 'string' || !parseLocalDate(treatmentDate))) {
    throw new EhicError('ERR_EHIC_TREATMENT_DATE', 'the treatment date is not a date YYYY-MM-DD');
  }
  const lists = bindLists('crls', crls);
  const asks = {
    institutionsOf: typeof registry.institutionsOf === 'function',
    revocation: revocation !== undefined,
    crls: lists !== undefined,
  };
  return {
    workers,
    worker: {
      verifier,
      profiles: profiles.map(nameOf),
      treatmentDate,
      scan: withAddressesAsText(scan),
      allCards,
      asks,
    },
    sources: { registry, revocation, crls: lists },
    now,
    signal,
  };
}

function nameOf(profile: Profile): ProfileName {
  if (profile === coseProfile) return 'cose';
  if (profile === jwsProfile) return 'jws';
  throw unusable('profiles', 'only coseProfile and jwsProfile can be handed to a worker thread');
}
