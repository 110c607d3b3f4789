import { ScanError } from '../errors.ts';
import type { Scan } from '../scan-result.ts';

/** A text that a decoder read, and the page (from 1) on which it was first seen. */
export interface DecodedSymbol {
  readonly text: string;
  readonly decoder: NonNullable<Scan['decoder']>;
  readonly page: number;
}

/** Of one file. */
export const MAX_CODES = 32;

const PREFIXED = /^EH\d+:/;
const FOREIGN_PREFIX = /^[A-Z]{2}\d:/; // HC1: and its like
const BARE_BASE45 = /^[0-9A-Z $%*+\-./:]{200,}$/;

/** Whether a text looks like an EHIC code: `EH1:`, or Base45 of some length without the prefix of another scheme. */
export function looksLikeCard(text: string): boolean {
  return PREFIXED.test(text) || (BARE_BASE45.test(text) && !FOREIGN_PREFIX.test(text));
}

/** What was read; a `DecodedSymbol` or a `Scan`. */
interface WithText {
  readonly text: string;
}

/**
 * Picks the text that is meant: the only one, or the only one that looks like an EHIC code. The texts are distinct.
 * Throws a `ScanError` with `ERR_EHIC_SCAN_NO_CODE` or `ERR_EHIC_SCAN_SEVERAL_CODES`.
 */
export function chooseOne<Found extends WithText>(found: readonly Found[]): Found {
  const candidates = chooseAll(found);
  if (candidates.length === 1) return candidates[0]!;
  throw new ScanError(
    'ERR_EHIC_SCAN_SEVERAL_CODES',
    'more than one QR code that could be meant was found: scanAllPdf and scanAllImage read all of them',
    { codes: found.length, candidates: found.filter(({ text }) => looksLikeCard(text)).length },
  );
}

/**
 * The texts that look like EHIC codes, or all of them where none does: the verifier then says what each is. The texts
 * are distinct. Throws a `ScanError` with `ERR_EHIC_SCAN_NO_CODE`, or `ERR_EHIC_SCAN_SEVERAL_CODES` where they are more
 * than are read.
 */
export function chooseAll<Found extends WithText>(found: readonly Found[]): readonly Found[] {
  if (found.length === 0) throw noCodeError();
  const candidates = found.filter(({ text }) => looksLikeCard(text));
  const chosen = candidates.length > 0 ? candidates : found;
  if (chosen.length <= MAX_CODES) return chosen;
  throw new ScanError('ERR_EHIC_SCAN_SEVERAL_CODES', 'more QR codes than are read of one file were found', {
    codes: found.length,
    max: MAX_CODES,
  });
}

/** Nothing was found; says so where not all of the pages were looked at. */
export function noCodeError(pages = 0, pagesRead = 0): ScanError {
  const code = 'ERR_EHIC_SCAN_NO_CODE';
  if (pagesRead >= pages) return new ScanError(code, 'no QR code was found');
  const where = `no QR code was found on the first ${pagesRead} of ${pages} pages, and the others were not read`;
  return new ScanError(code, where, { pages, maxPages: pagesRead });
}
