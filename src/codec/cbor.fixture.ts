import { expect } from 'vitest';
import { hexDecode } from './bytes.ts';
import { decodeCbor, GENERAL_CBOR } from './cbor.ts';
import type { CborLimits } from './cbor-gate.ts';
import { decodeStrictCbor } from './cbor-strict.ts';
import { reasonOf as reasonOfReading } from './reason.fixture.ts';

export const STRICT: CborLimits = { maxDepth: 6, indefinite: false, floats: false };

export function reasonOf(input: string | Uint8Array, limits: CborLimits = GENERAL_CBOR): string {
  return reasonOfReading(() => decodeCbor(typeof input === 'string' ? hexDecode(input) : input, limits));
}

/** Expects that the bytes are refused with the general limits, with strict ones, and by the strict decoder. */
export function expectRefused(hex: string, reason: string): void {
  expect(reasonOf(hex)).toBe(reason);
  expect(reasonOf(hex, STRICT)).toBe(reason);
  expect(reasonOfReading(() => decodeStrictCbor(hexDecode(hex), STRICT.maxDepth))).toBe(reason);
}
