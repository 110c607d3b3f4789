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

/** Returns whether items of this major type have a length, which may then be indefinite (RFC 8949 3.2). */
export function hasLength(major: number): boolean {
  return major >= BYTES && major <= MAP;
}

/**
 * Returns the error for an item of major type 7 that is not accepted, with the argument of its head. A simple value
 * below 32 in two bytes is not well-formed (RFC 8949 3.3).
 */
export function faultOfSimple(info: number, argument: number): DecodeError {
  if (info === 24 && argument < 32) return cborFault('CBOR_INVALID');
  return cborFault('CBOR_TYPE_NOT_ALLOWED', { type: info >= 25 ? 'float' : 'simple' });
}
