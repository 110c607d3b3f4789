import { CardDataError, EhicError, type Params, SignerError } from '../../errors.ts';
import type { IssuerOptions } from '../../issue/issuer.ts';
import { codeOf } from '../errors.ts';
import type { LockKey } from '../folder/lock-check.ts';
import type { RowViolation } from '../members/model.ts';
import { rowViolation } from '../members/violations.ts';
import type { SignerSource } from '../open-signer.ts';
import type { BatchKind, BatchPageOptions, BatchTimestampService } from '../options.ts';
import type { Unit } from '../unit.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly folder: string;
  readonly lock: LockKey;
  readonly kind: BatchKind;
  readonly signer: SignerSource;
  readonly issuer: Pick<IssuerOptions, 'qr' | 'timeZone' | 'strictIssuerRules'> & { readonly profile: 'cose' | 'jws' };
  readonly page: BatchPageOptions;
  readonly timestamp: BatchTimestampService | undefined;
}

/** What a worker sends once its code is loaded. */
export interface Started {
  /** The id of its thread. */
  readonly started: number;
}

/** A unit to issue; without one, the worker only opens its signer, or closes it. */
export interface Task {
  readonly unit?: Unit;
  /** Whether the worker shall close its signer, as nothing follows. */
  readonly isLast?: boolean;
  /** The time where the caller gave a clock, in milliseconds since 1970. */
  readonly now?: number;
}

/** What came of a card. */
export type CardResult =
  | { readonly ok: true; readonly sha256: string; readonly issuedOn: string; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly violations: readonly RowViolation[] };

/** What came of a unit: a result for each card in order, or the error that ended the work on it. */
export type UnitResult =
  | { readonly keyId: string; readonly cards: readonly CardResult[] }
  | { readonly fault: CodedFault };

/** An error as data. The cause stays behind, as it may be no data. */
export interface CodedFault {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly params: Params;
}

/** Returns an error as data. The message of an error that is not of this package may hold anything, and is left out. */
export function toFault(error: unknown): CodedFault {
  if (error instanceof EhicError) {
    const { name, code, message, params } = error;
    return { name, code, message, params };
  }
  const code = codeOf(error);
  return { name: 'Error', code, message: `the work on a unit has failed${code ? ` (${code})` : ''}`, params: {} };
}

/** Returns the error again. */
export function toError({ name, code, message, params }: CodedFault): Error {
  if (!code.startsWith('ERR_EHIC_')) return Object.assign(new Error(message), { code });
  const Class = name === 'SignerError' ? SignerError : EhicError;
  return new Class(code as `ERR_EHIC_${string}`, message, params);
}

/** Codes of a page that cannot be drawn because of what is on the card. */
const OF_THE_CARD: readonly string[] = [
  'ERR_EHIC_GLYPH_MISSING',
  'ERR_EHIC_TEXT_OVERFLOW',
  'ERR_EHIC_QR_TOO_SMALL',
  'ERR_EHIC_QR_TOO_LARGE',
  'ERR_EHIC_QR_TEXT',
];

/** Returns what is wrong with a card by the error with which it was refused; `undefined` for an error of another kind. */
export function violationsOf(error: unknown): readonly RowViolation[] | undefined {
  if (error instanceof CardDataError) return error.violations;
  if (!(error instanceof EhicError) || !OF_THE_CARD.includes(error.code)) return undefined;
  const { field = '', ...others } = error.params;
  return [rowViolation('PAGE_NOT_DRAWABLE', String(field), { ...others, error: error.code })];
}
