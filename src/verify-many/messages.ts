import type { MessagePort } from 'node:worker_threads';
import type { InstitutionQuery } from '../registry/trust-registry.ts';
import type { RevocationQuery } from '../revocation/check/source.ts';
import type { CodedError, ScanOptions } from '../scan/worker/messages.ts';
import type { Scan } from '../scan-result.ts';
import type { VerifierOptions } from '../verify/verifier.ts';
import type { PackedReport } from './packed-report.ts';

/** What a worker is told when it starts: the options of the verifier that are data, and what it has to ask for. */
export interface WorkerSettings {
  readonly verifier: Omit<VerifierOptions, 'registry' | 'revocation' | 'profiles' | 'now' | 'crls'>;
  readonly profiles: readonly ProfileName[];
  readonly scan: ScanOptions;
  /** The day of treatment of tasks that do not name their own. */
  readonly treatmentDate: string | undefined;
  /** Whether all cards of a file are verified, or the one that `scanPdf` or `scanImage` finds. */
  readonly allCards: boolean;
  readonly asks: { readonly institutionsOf: boolean; readonly revocation: boolean; readonly crls: boolean };
}

export type ProfileName = 'cose' | 'jws';

/** One thing to verify: a text or scan, or a file that has to be scanned. */
export interface Task {
  readonly scan: string | Scan | Uint8Array;
  readonly treatmentDate?: string;
  /** The time of the verification where the caller gave a clock, in milliseconds since 1970. */
  readonly now?: number;
}

/** What a worker sends when it has started, and once its code is loaded. */
export type Started =
  | {
      /** Over it the worker asks its questions. */
      readonly port: MessagePort;
    }
  | {
      /** The id of its thread. */
      readonly started: number;
    };

/** What came of one card. */
export type Finding = { readonly report: PackedReport } | { readonly coded: CodedError };

/** What came of a batch. */
export interface BatchResult {
  /**
   * For each task its findings, as JSON, which is read in half the time of a structured clone: several for a file with
   * several cards.
   */
  readonly findings: string;
  /** For each task that is a file the scans that its findings are about. */
  readonly scans: readonly (readonly Scan[])[];
}

/** A question about data that only the caller's thread has. */
export type Question =
  | { readonly about: 'institution'; readonly query: InstitutionQuery }
  | { readonly about: 'certificate'; readonly certificate: Uint8Array }
  | { readonly about: 'revocation'; readonly query: RevocationQuery }
  | { readonly about: 'crls'; readonly known: readonly number[] };

/** What the source answers, or that it has thrown. */
export type Answer = { readonly value: unknown } | { readonly failed: true };

/** Certificate revocation lists; those that the worker has already come as their number alone. */
export type NumberedLists = readonly { readonly number: number; readonly der?: Uint8Array }[];

export interface Questions {
  readonly id: number;
  readonly questions: readonly Question[];
}

export interface Answers {
  readonly id: number;
  readonly answers: readonly Answer[];
}
