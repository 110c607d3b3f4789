/** The form of vectors of the kind `picture`. */
import type { ErrorCode } from '../../../src/error-codes.ts';
import type { AnyVector } from '../vector.ts';

export interface PictureInput {
  readonly file: string;
  /** Whether one card is looked for, so that two are refused, or all. */
  readonly codes: 'one' | 'all';
}

export type PictureExpected =
  /** The texts in the order of their UTF-16 code units. */
  | { readonly conclusion: 'READ'; readonly texts: readonly string[] }
  | {
      readonly conclusion: 'NOT_READ';
      readonly error: ErrorCode;
    };

export interface PictureVector extends AnyVector {
  readonly kind: 'picture';
  readonly input: PictureInput;
  readonly expected: PictureExpected;
}
