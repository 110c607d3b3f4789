/** The form of vectors of the kind `pdf`. */
import type { Card } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId } from '../../../src/steps/step.ts';
import type { issuerOf } from '../drafting.ts';
import type { AnyVector, ExpectedStep } from '../vector.ts';

export interface PdfInput {
  readonly file: string;
  readonly registry: string;
  readonly now: string;
  readonly timeZone: string;
  readonly requirePdfSignature?: boolean;
  /** Certificates (DER) in Base64: those that signers, and those that time stamp authorities, have or lead to. */
  readonly trustAnchors?: readonly string[];
  readonly timestampAnchors?: readonly string[];
  /** Certificate revocation lists (DER) in Base64; an empty list is not the same as none. */
  readonly crls?: readonly string[];
}

export type PdfExpected =
  | {
      readonly conclusion: 'APPROVED';
      /** That of the QR code. */
      readonly text: string;
      readonly steps: readonly ExpectedStep[];
      readonly warnings: readonly ReasonCode[];
      readonly card: Card;
      readonly issuer: ReturnType<typeof issuerOf>;
    }
  | {
      readonly conclusion: 'REJECTED';
      readonly text: string;
      readonly failure: { readonly id: StepId; readonly code: ReasonCode };
    }
  /** Nothing was found in the file that could be verified. */
  | { readonly conclusion: 'UNREADABLE'; readonly error: string };

export interface PdfVector extends AnyVector {
  readonly kind: 'pdf';
  readonly input: PdfInput;
  readonly expected: PdfExpected;
}
