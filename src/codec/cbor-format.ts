import type { ReasonCode } from '../codes.ts';
import { DecodeError, type Params } from '../errors.ts';

/** Returns the error for CBOR that is not accepted. */
export function cborFault(code: ReasonCode, params: Params = {}): DecodeError {
  return new DecodeError(code, `CBOR at fault: ${code}`, params);
}

/** The major types (RFC 8949 3.1), and the additional information of an indefinite length (RFC 8949 3.2). */
export const INTEGER = 0;
export const NEGATIVE = 1;
export const BYTES = 2;
export const TEXT = 3;
export const ARRAY = 4;
export const MAP = 5;
export const TAG = 6;
export const SIMPLE = 7;
export const INDEFINITE = 31;
