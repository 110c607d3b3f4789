/** Vectors of the kind `issuing`: card data as a caller writes it, and what an issuer makes of it. */
import type { Card } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { AlgorithmName } from '../../../src/crypto/algorithms.ts';
import type { AnyVector } from '../vector.ts';

export interface IssuingInput {
  readonly profile: 'cose' | 'jws';
  /** A file of `keys/`; its first certificate is that of the signer. */
  readonly key: string;
  readonly algorithm: AlgorithmName;
  readonly now: string;
  readonly timeZone: string;
  /** The registry that the issuer asks before it signs. */
  readonly registry?: string;
  readonly registryTime?: string;
  readonly strictIssuerRules?: boolean;
  /** The QR code that the text has to fit. */
  readonly qr?: { readonly level: 'L' | 'M' | 'Q'; readonly maxVersion: number };
  readonly card: unknown;
}

/** A violation or a warning; the field is empty where it is about none. */
export interface Named {
  readonly code: ReasonCode;
  readonly field: string;
}

export type IssuingExpected =
  | {
      readonly conclusion: 'ISSUED';
      readonly card: Card;
      readonly warnings: readonly Named[];
      readonly claims: string;
      readonly protectedHeader: string;
      readonly toBeSigned: string;
      readonly tokenLength: number;
    }
  | { readonly conclusion: 'REFUSED'; readonly violations: readonly Named[] };

export interface IssuingVector extends AnyVector {
  readonly kind: 'issuing';
  readonly input: IssuingInput;
  readonly expected: IssuingExpected;
}
