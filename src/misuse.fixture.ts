import { expect } from 'vitest';
import { REASONS } from './codes.ts';
import { ERROR_CODES } from './error-codes.ts';
import { EhicError } from './errors.ts';
import type { IssuedCard } from './issue/issued-card.ts';
import { renderCardPdf } from './pdf/render.ts';
import { scanPdf } from './scan/scan-pdf.ts';
import type { Scan } from './scan-result.ts';
import type { Signer } from './signers/signer.ts';

/** What is scanned from the signed page of a card. */
export async function readStructuredScan(issued: IssuedCard, sign: Signer, now: () => Date): Promise<Scan> {
  return scanPdf(await renderCardPdf(issued, { signer: sign, now }));
}

/** The text would be a file in a folder that is not there. */
const TEXT = 'nowhere/x';
/** What is given in place of a right argument. */
export const BAD: readonly unknown[] = [
  undefined,
  null,
  {},
  7,
  TEXT,
  [],
  [7],
  Symbol('s'),
  () => 1,
  Number.NaN,
  true,
  10n,
];

/** What comes of a call: `ok`, or the error. Servers are closed again. */
export async function outcome(call: () => unknown): Promise<unknown> {
  try {
    const value = await call();
    if (typeof (value as { close?: unknown })?.close === 'function') await (value as { close(): unknown }).close();
    return 'ok';
  } catch (error) {
    return error;
  }
}

/** Expects no error, or one with a code of this package. */
export async function expectCoded(call: () => unknown): Promise<void> {
  const error = await outcome(call);
  if (error === 'ok') return;
  expect(error).toBeInstanceOf(EhicError);
  const { code } = error as EhicError;
  const known = code in ERROR_CODES || code.slice('ERR_EHIC_'.length) in REASONS;
  expect(known, code).toBe(true);
}
