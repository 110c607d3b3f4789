import type { ReasonCode } from './codes.ts';

/** Facts about a fault: field names, positions, limits, code points. Never a value that was read from a card. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/**
 * Base of everything this package throws. `code` is stable and starts with `ERR_EHIC_`; the message is English prose
 * for a log and holds nothing personal. Compare codes, not messages.
 */
export class EhicError extends Error {
  /** The name of the class. */
  override readonly name: string = 'EhicError';
  /** The stable code, listed in spec/codes.md. */
  readonly code: `ERR_EHIC_${string}`;
  /** Facts about the fault; empty where there are none. */
  readonly params: Params;

  constructor(code: `ERR_EHIC_${string}`, message: string, params: Params = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.params = params;
  }
}

/**
 * Bytes or text that one layer could not read. `reason` is the code that a verification report shows for the same
 * fault; `code` is the reason with `ERR_EHIC_` before it.
 */
export class DecodeError extends EhicError {
  /** The name of the class. */
  override readonly name: string = 'DecodeError';
  /** The code of a report step for this fault: `code` without `ERR_EHIC_`. */
  readonly reason: ReasonCode;

  constructor(reason: ReasonCode, message: string, params: Params = {}) {
    super(`ERR_EHIC_${reason}`, message, params);
    this.reason = reason;
  }
}

/** One thing that keeps a card from being issued. */
export interface Violation {
  /** What is wrong. */
  readonly code: ReasonCode;
  /** The path of the field in the card, such as `institution.id`; empty where no single field is at fault. */
  readonly field: string;
  /** Facts about the fault, such as a limit. */
  readonly params?: Params;
}

/** A violation with what was expected, as an English sentence that holds nothing of the card. */
export interface CardViolation extends Violation {
  /** An English sentence for a developer or an operator; programs compare `code`. */
  readonly message: string;
}

/** The card cannot be issued; `violations` lists every reason. Code `ERR_EHIC_CARD_DATA`. */
export class CardDataError extends EhicError {
  /** The name of the class. */
  override readonly name: string = 'CardDataError';
  /** Everything that keeps the card from being issued, in the order of the fields. */
  readonly violations: readonly CardViolation[];

  constructor(violations: readonly CardViolation[]) {
    const list = violations.map((v) => (v.field ? `${v.field}: ${v.code}` : v.code)).join(', ');
    super('ERR_EHIC_CARD_DATA', `the card cannot be issued: ${list}`);
    this.violations = violations;
  }
}

/** A key, certificate or signing device that does not do what it should. */
export class SignerError extends EhicError {
  /** The name of the class. */
  override readonly name: string = 'SignerError';
}

/** A file or picture out of which no single QR text could be read. */
export class ScanError extends EhicError {
  /** The name of the class. */
  override readonly name: string = 'ScanError';
}

/** A page that cannot be drawn, such as a QR code too small to be read or a letter missing from the font. */
export class PdfError extends EhicError {
  /** The name of the class. */
  override readonly name: string = 'PdfError';
}
