import { decodeCbor, encodeCbor } from '../../codec/cbor.ts';
import { DecodeError } from '../../errors.ts';
import { requireBytes, unusable } from '../../usage.ts';
import type { StatusSize } from '../check/status-bits.ts';

/** The data that an issuer stores of a status list. */
export interface StatusState {
  readonly size: number;
  readonly bits: StatusSize;
  readonly statuses: Uint8Array;
  readonly used: Uint8Array;
}

const VERSION = 1;

/** Encodes the state as CBOR: `[1, size, bits, statuses, used]`. */
export function writeStatusState({ size, bits, statuses, used }: StatusState): Uint8Array {
  return encodeCbor([VERSION, size, bits, statuses, used]);
}

/**
 * Decodes the state in `bytes`, or returns that of a new list. Throws `ERR_EHIC_OPTIONS` when `bytes` is not the state
 * of a list of this size.
 */
export function readStatusState(
  bytes: Uint8Array | undefined,
  { size, bits }: Pick<StatusState, 'size' | 'bits'>,
): StatusState {
  const statuses = new Uint8Array(Math.ceil((size * bits) / 8));
  const used = new Uint8Array(Math.ceil(size / 8));
  if (bytes === undefined) return { size, bits, statuses, used };
  requireBytes('bytes', bytes);
  const [version, keptSize, keptBits, keptStatuses, keptUsed] = decodeState(bytes);
  const isOfThisList =
    version === VERSION &&
    keptSize === size &&
    keptBits === bits &&
    isBytes(keptStatuses, statuses.length) &&
    isBytes(keptUsed, used.length) &&
    // Bits set beyond the last index would count as indices in use.
    keptUsed.at(-1)! >> (((size - 1) & 7) + 1) === 0;
  if (!isOfThisList) throw unusable('bytes', 'what toBytes returned for a list of this size is needed');
  statuses.set(keptStatuses);
  used.set(keptUsed);
  return { size, bits, statuses, used };
}

function decodeState(bytes: Uint8Array): readonly unknown[] {
  try {
    const state = decodeCbor(bytes);
    return Array.isArray(state) ? state : [];
  } catch (error) {
    if (error instanceof DecodeError) return [];
    throw error;
  }
}

function isBytes(value: unknown, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length;
}
