/** What a vector is, in the form in which it is written. */
import type { Card } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId, StepStatus } from '../../src/steps/step.ts';
import type { Flag } from './flags.ts';

/** The kinds of vectors; `index.json` carries this table. */
export const KINDS = {
  cose: 'The text of a QR code in the profile cose (spec/profile-cose.md), verified.',
  jws: 'The text of a QR code in the profile jws (spec/profile-jws.md), verified.',
  revocation: 'A text in the profile cose, verified with revocation lists (spec/revocation.md).',
  pdf: 'A file that holds a card, scanned and verified: a PDF with its signature, attachment and page (spec/pdf.md).',
  issuing: 'Card data, issued in either profile, or refused (spec/decisions.md).',
  picture: 'A picture, and the texts of the codes that are found in it (spec/scanning.md).',
  registry: 'An answer of the Resolver, or none, and the institution that is asked for (spec/registry.md).',
  wallet: 'What a wallet presents: an SD-JWT VC with key binding, and an identity or none (spec/wallet.md), verified.',
  report: 'The JSON export of a report, held against its schema (spec/report.schema.json).',
} as const;

export type Kind = keyof typeof KINDS;

/** The kinds whose input is the text of a QR code, and whose outcome is a report. */
export const TEXT_KINDS = ['cose', 'jws', 'revocation'] as const satisfies readonly Kind[];

export type TextKind = (typeof TEXT_KINDS)[number];

/** The layers of a text in the order in which a decoder comes to them. A rejected vector fails at one. */
export const LAYERS = [
  'text',
  'base45',
  'deflate',
  'token',
  'header',
  'claims',
  'registry',
  'signature',
  'rules',
] as const;

export type Layer = (typeof LAYERS)[number];

/** What an implementation may do: it has to accept, it has to refuse, or the specification leaves it free. */
export type Result = 'valid' | 'invalid' | 'acceptable';

export type ExpectedStep = readonly [id: StepId, status: StepStatus, code?: ReasonCode];

export interface Input {
  readonly text: string;
  readonly registry: string;
  readonly registryTime?: string;
  readonly now: string;
  readonly timeZone: string;
  readonly treatmentDate?: string;
  readonly requireRevocation?: boolean;
  /** Hosts from which lists may be fetched. */
  readonly hosts?: readonly string[];
  readonly lists?: readonly List[];
  /** When the same verifier verified the text before, and what it found then. What it came to is not compared. */
  readonly before?: { readonly now: string; readonly lists: readonly List[] };
  /** Whether the source of lists fails, for a reason that says nothing about a list. */
  readonly sourceFails?: boolean;
}

/**
 * What is fetched at an address: a body in Base64, with a status, which is 200 where it is absent; or no answer. Any
 * other address has the status 404.
 */
export interface List {
  readonly uri: string;
  readonly body?: string;
  readonly status?: number;
  readonly failure?: 'unreachable' | 'timeout';
}

export type Expected =
  | {
      readonly conclusion: 'APPROVED';
      readonly steps: readonly ExpectedStep[];
      readonly warnings: readonly ReasonCode[];
      readonly card: Card;
      readonly issuer: { readonly countryCode: string; readonly officialId: string; readonly keyId: string };
    }
  | {
      readonly conclusion: 'REJECTED';
      readonly layer: Layer;
      readonly failure: { readonly id: StepId; readonly code: ReasonCode };
    };

/** The bytes that a decoder comes to, in this order. */
export const BYTES = ['compressed', 'token', 'protectedHeader', 'claims', 'toBeSigned', 'signature'] as const;

export type Bytes = (typeof BYTES)[number];

/**
 * What vectors of all kinds have. `input.registry` names a file of `registries/`, `input.key` one of `keys/`,
 * `input.file` one of `files/`.
 */
export interface AnyVector {
  readonly id: string;
  readonly kind: Kind;
  readonly description: string;
  readonly clause: string;
  readonly flags: readonly Flag[];
  readonly result: Result;
  readonly input: { readonly registry?: string; readonly key?: string; readonly file?: string };
  readonly expected: { readonly conclusion: string };
}

/** A vector that is the text of a QR code. */
export interface Vector extends AnyVector {
  readonly kind: TextKind;
  readonly input: Input;
  readonly layers?: Readonly<Partial<Record<Bytes, string>>>;
  readonly expected: Expected;
}

/** Vectors of one folder. `V` is the form of a kind that is no text. */
export interface Group<V extends AnyVector = AnyVector> {
  /** Folder under `vectors/<kind>/`. */
  readonly folder: string;
  readonly vectors: readonly V[];
  /** The files that these vectors name, by their path below `files/`. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}
