import { ScanError } from '../errors.ts';
import type { Scan } from '../scan-result.ts';

/** A text that a decoder read, and the page (from 1) on which it was first seen. */
export interface Finding {
  readonly text: string;
  readonly decoder: NonNullable<Scan['decoder']>;
  readonly page: number;
}

const PREFIXED = /^EH\d+:/;
const FOREIGN_PREFIX = /^[A-Z]{2}\d:/; // HC1: and its like
const BARE_BASE45 = /^[0-9A-Z $%*+\-./:]{200,}$/;

/** Whether a text looks like an EHIC code: `EH1:`, or Base45 of some length without the prefix of another scheme. */
export function looksLikeCard(text: string): boolean {
  return PREFIXED.test(text) || (BARE_BASE45.test(text) && !FOREIGN_PREFIX.test(text));
}

/**
 * Picks the text that is meant: the only one, or the only one that looks like an EHIC code. Findings are distinct texts.
 * Throws a `ScanError` with `ERR_EHIC_SCAN_NO_CODE` or `ERR_EHIC_SCAN_SEVERAL_CODES`.
 */
export function chooseFinding(findings: readonly Finding[]): Finding {
  const candidates = chooseFindings(findings);
  if (candidates.length === 0) throw noCodeError();
  if (candidates.length === 1) return candidates[0]!;
  throw new ScanError(
    'ERR_EHIC_SCAN_SEVERAL_CODES',
    'more than one QR code that could be meant was found: scanAllPdf and scanAllImage read all of them',
    { codes: findings.length, candidates: findings.filter(({ text }) => looksLikeCard(text)).length },
  );
}

/** The texts that look like EHIC codes, or all where none does: each is then told what it is. */
export function chooseFindings(findings: readonly Finding[]): readonly Finding[] {
  const candidates = findings.filter(({ text }) => looksLikeCard(text));
  return candidates.length > 0 ? candidates : findings;
}

/** Nothing was found; says so where not all of the pages were looked at. */
export function noCodeError(pages = 0, pagesRead = 0): ScanError {
  return pagesRead < pages
    ? new ScanError('ERR_EHIC_SCAN_NO_CODE', 'no QR code was found on the first pages, and not all were read', {
        pages,
        maxPages: pagesRead,
      })
    : new ScanError('ERR_EHIC_SCAN_NO_CODE', 'no QR code was found');
}
