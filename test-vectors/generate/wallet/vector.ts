/** The form of vectors of the kind `wallet`. */
import type { WalletCard } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId } from '../../../src/steps/step.ts';
import type { issuerOf } from '../drafting.ts';
import type { AnyVector, ExpectedStep, List } from '../vector.ts';

export interface WalletInput {
  readonly file?: never;
  /** The card and, if one was presented, the identity: SD-JWTs with key binding. */
  readonly ehic: string;
  readonly pid?: string;
  readonly nonce: string;
  readonly audience: string;
  readonly registry: string;
  readonly now: string;
  readonly timeZone: string;
  readonly treatmentDate?: string;
  /** Certificates (DER) in Base64: those to which identities lead, and those to which the card leads as well. */
  readonly pidAnchors?: readonly string[];
  readonly trustAnchors?: readonly string[];
  readonly requireRevocation?: boolean;
  /** Hosts from which lists may be fetched. */
  readonly hosts?: readonly string[];
  readonly lists?: readonly List[];
}

export type WalletExpected =
  | {
      readonly conclusion: 'APPROVED';
      readonly steps: readonly ExpectedStep[];
      readonly warnings: readonly ReasonCode[];
      readonly card: WalletCard;
      readonly issuer: ReturnType<typeof issuerOf>;
    }
  | { readonly conclusion: 'REJECTED'; readonly failure: { readonly id: StepId; readonly code: ReasonCode } };

export interface WalletVector extends AnyVector {
  readonly kind: 'wallet';
  readonly input: WalletInput;
  readonly expected: WalletExpected;
}
