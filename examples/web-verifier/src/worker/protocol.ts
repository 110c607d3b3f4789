import type { VerificationReport } from 'eehic';
import type { Institution } from 'eehic/registry';
import type { Part } from '../camera/part.ts';
import type { Config } from '../config.ts';
import type { Refreshed } from '../trust/refresh-trust.ts';
import type { Held, TakenBundle } from '../trust/trust.ts';
import type { LanguageCode } from '../words/languages.ts';

/** A report as it crosses from a worker, without its function. */
export type PlainReport = DistributiveOmit<VerificationReport, 'withIdentityCheck'>;
type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

/** An institution as the registry knows it. */
export type KnownInstitution = Pick<Institution, 'countryCode' | 'officialId' | 'name'>;

/** A code that was found and judged, and where. */
export interface Checked {
  readonly report: PlainReport;
  /** The same for the same code, and says nothing about it. */
  readonly mark: string;
  /** The institution of a card that is not valid, where its signature was verified. */
  readonly institution?: KnownInstitution;
  /** Set where a file of several pages was read. */
  readonly page?: number;
}

/** What the page asks a worker. */
export type Request =
  /** Opens what is on the device for cards to be judged by; again, when it has changed. It needs no network. */
  | { readonly kind: 'open'; readonly config: Config }
  /** Fetches the lists anew. */
  | { readonly kind: 'refresh'; readonly config: Config }
  /** Takes a start bundle. */
  | { readonly kind: 'bundle'; readonly config: Config; readonly file: Blob }
  | {
      readonly kind: 'frame';
      readonly frame: VideoFrame | ImageBitmap;
      readonly part: Part;
      readonly treatmentDate?: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly treatmentDate?: string }
  | { readonly kind: 'file'; readonly file: Blob; readonly treatmentDate?: string }
  | {
      readonly kind: 'pdf-report';
      readonly report: PlainReport;
      readonly clinic: string;
      readonly language: LanguageCode;
    };

/** What a worker answers to each. */
export interface Answers {
  /** What is on the device, and how old it is. */
  readonly open: Held;
  readonly refresh: Refreshed;
  readonly bundle: TakenBundle;
  /** Nothing where there is no code in it. */
  readonly frame: readonly Checked[];
  readonly text: readonly Checked[];
  readonly file: readonly Checked[];
  readonly 'pdf-report': Uint8Array<ArrayBuffer>;
}

export type Kind = Request['kind'];
export type RequestOf<K extends Kind> = Extract<Request, { readonly kind: K }>;

/** The envelope of a question and of its answer. `code` is that of an error of the library, where it is one. */
export interface Question {
  readonly id: number;
  readonly request: Request;
}
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[Kind] }
  | { readonly id: number; readonly ok: false; readonly code: string };
