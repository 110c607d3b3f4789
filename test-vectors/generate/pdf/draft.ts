/** Short ways to write vectors of PDFs down. What is expected is stated by hand, from spec/pdf.md. */
import type { Card } from '../../../src/card/model.ts';
import { base64Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId, StepStatus } from '../../../src/steps/step.ts';
import { PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import { type About, approvedSteps, DEFAULTS, issuerOf, type Sealed } from '../drafting.ts';
import type { Flag } from '../flags.ts';
import type { ExpectedStep, Group } from '../vector.ts';
import type { PdfExpected, PdfInput, PdfVector } from './vector.ts';

/** Where the rules stand. */
export const CLAUSES = {
  content: 'spec/pdf.md, Content',
  signature: 'spec/pdf.md, Checking a signature',
  judging: 'spec/pdf.md, Judging a scanned PDF',
  kinds: 'spec/scanning.md, Kinds of files',
  limits: 'spec/scanning.md, Limits',
  polyglot: 'spec/scanning.md, Files that are a picture and a PDF',
  several: 'spec/scanning.md, Several cards',
  attached: 'spec/scanning.md, PDFs attached to a PDF',
} as const;

/** A file with its name, which has no folder. */
export type NamedFile = readonly [name: string, bytes: Uint8Array];

/** A vector and the file that it names. */
export interface Drafted {
  readonly vector: PdfVector;
  readonly bytes: Uint8Array;
}

/** What a vector is verified with, certificates and lists as they are. */
export interface Conditions {
  readonly requirePdfSignature?: boolean;
  readonly trustAnchors?: readonly Uint8Array[];
  readonly timestampAnchors?: readonly Uint8Array[];
  readonly crls?: readonly Uint8Array[];
}

type Outcome = readonly [status: StepStatus, code?: ReasonCode];

/** Of an approved PDF; what is left out is PASSED. */
export interface Approval extends Conditions {
  readonly card?: Card;
  readonly sealed?: Sealed;
  readonly document?: Outcome;
  readonly attachment?: Outcome;
  readonly signer?: Outcome;
  readonly warnings?: readonly ReasonCode[];
}

export interface Rejection extends Conditions {
  readonly text?: string;
}

const PRC_TEXT = sealCard(PRC).text;

/** A PDF whose signature is that of nobody is judged as an unsigned one. */
export function unsigned(code: ReasonCode): Pick<Approval, 'document' | 'signer'> {
  return { document: ['WARNING', code], signer: ['N/A', code] };
}

/** A file that is approved and answers `card`. */
export function approve([id, description, clause, ...flags]: About, file: NamedFile, approval: Approval = {}): Drafted {
  const { card = PRC, sealed = sealCard(card), warnings = [], document, attachment, signer, ...conditions } = approval;
  const steps = file[0].endsWith('.pdf') ? stepsOf(card, { document, attachment, signer }) : approvedSteps(card);
  const isWarned = warnings.length > 0 || steps.some(([, status]) => status === 'WARNING');
  const all: Flag[] = ['Valid', ...flags, card.document, sealed.algorithm, ...(isWarned ? (['Warning'] as const) : [])];
  const issuer = issuerOf(card, sealed.key);
  return draft([id, description, clause, ...all], 'valid', file, conditions, {
    conclusion: 'APPROVED',
    text: sealed.text,
    steps,
    warnings,
    card,
    issuer,
  });
}

/** A file that is rejected at `step` with `code`; its code is genuine. */
export function reject(
  about: About,
  file: NamedFile,
  step: StepId,
  code: ReasonCode,
  { text = PRC_TEXT, ...conditions }: Rejection = {},
): Drafted {
  return draft(about, 'invalid', file, conditions, { conclusion: 'REJECTED', text, failure: { id: step, code } });
}

/** A file that is refused before anything in it could be verified. */
export function unreadable(about: About, file: NamedFile, error: string): Drafted {
  return draft(about, 'invalid', file, {}, { conclusion: 'UNREADABLE', error });
}

export function groupOf(folder: string, drafted: readonly Drafted[]): Group<PdfVector> {
  const files = Object.fromEntries(drafted.map(({ vector, bytes }) => [vector.input.file, bytes]));
  return { folder, vectors: drafted.map(({ vector }) => vector), files };
}

function draft(
  [id, description, clause, ...flags]: About,
  result: PdfVector['result'],
  [name, bytes]: NamedFile,
  conditions: Conditions,
  expected: PdfExpected,
): Drafted {
  const { requirePdfSignature, ...lists } = conditions;
  const encoded = Object.entries(lists).map(([option, all]) => [option, (all as Uint8Array[]).map(base64Encode)]);
  const input: PdfInput = {
    file: `pdf/${name}`,
    ...DEFAULTS,
    ...(requirePdfSignature === undefined ? {} : { requirePdfSignature }),
    ...Object.fromEntries(encoded),
  };
  return { vector: { id: `pdf-${id}`, kind: 'pdf', description, clause, flags, result, input, expected }, bytes };
}

/** The steps of an approved card (spec/verification.md) with the three of a PDF among them. */
function stepsOf(
  card: Card,
  outcomes: { readonly [name in 'document' | 'attachment' | 'signer']: Outcome | undefined },
) {
  const { document = ['PASSED'], attachment = ['PASSED'], signer = ['PASSED'] } = outcomes;
  const [decodable, header, key, signature, ...rest] = approvedSteps(card) as ExpectedStep[];
  return [
    ['document-unchanged', ...document],
    ['attachment-equals-code', ...attachment],
    decodable!,
    header!,
    key!,
    signature!,
    ['document-signer-known', ...signer],
    ...rest,
  ] as const satisfies readonly ExpectedStep[];
}
