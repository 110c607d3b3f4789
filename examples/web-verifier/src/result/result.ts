import type { Words } from '../words/words.ts';
import type { Checked, KnownInstitution, PlainReport } from '../worker/protocol.ts';
import type { IdentityAnswers } from './report.ts';

/** How a code came to the page. */
export interface Source {
  readonly kind: 'camera' | 'scanner' | 'text' | 'file';
  /** The name of the file. */
  readonly name?: string;
}

export const fromFile = ({ name }: File): Source => ({ kind: 'file', name });

/** One line of what is known of the person at the desk: a judged code, or a file without one. */
export interface Result {
  readonly source: Source;
  /** The page of the file, where it has several. */
  readonly page?: number;
  readonly report?: PlainReport;
  /** The institution that signed a card which is not valid. */
  readonly institution?: KnownInstitution;
  /** Why there is no report: the name of the sentence. */
  readonly problem?: keyof Words;
  readonly answers: IdentityAnswers;
}

/** A result that is still being waited for has neither report nor problem. */
export function waiting(source: Source): Result {
  return { source, answers: {} };
}

export function isWaiting({ report, problem }: Result): boolean {
  return report === undefined && problem === undefined;
}

/** Puts what was found in a file in the place of the first result that is waited for. All others stay as they are. */
export function putFound(results: readonly Result[], found: readonly Result[]): readonly Result[] {
  const at = results.findIndex(isWaiting);
  return at < 0 ? results : [...results.slice(0, at), ...found, ...results.slice(at + 1)];
}

export function judged(source: Source, checked: readonly Checked[]): readonly Result[] {
  if (checked.length === 0) return [failed(source, 'ERR_EHIC_SCAN_NO_CODE')];
  return checked.map(({ report, institution, page }) => ({
    source,
    report,
    answers: {},
    ...(institution ? { institution } : {}),
    ...(page === undefined ? {} : { page }),
  }));
}

export function failed(source: Source, code: string): Result {
  const problem = PROBLEMS[code] ?? 'failed';
  // A file that calls itself a picture is not one of a wrong kind.
  const isMisnamed = code === 'ERR_EHIC_SCAN_NOT_AN_IMAGE' && /\.(pdf|jpe?g|png)$/i.test(source.name ?? '');
  return { source, problem: isMisnamed ? 'damaged' : problem, answers: {} };
}

const PROBLEMS: Readonly<Partial<Record<string, keyof Words>>> = {
  ERR_EHIC_SCAN_NO_CODE: 'noCode',
  ERR_EHIC_SCAN_SEVERAL_CODES: 'severalCodes',
  ERR_EHIC_SCAN_NOT_AN_IMAGE: 'wrongKind',
  ERR_EHIC_SCAN_KIND_NOT_READ: 'wrongKind',
  ERR_EHIC_SCAN_POLYGLOT: 'damaged',
  ERR_EHIC_SCAN_NOT_A_PDF: 'damaged',
  ERR_EHIC_SCAN_IMAGE_DAMAGED: 'damaged',
  ERR_EHIC_SCAN_FILE_TOO_LARGE: 'tooLarge',
  ERR_EHIC_SCAN_IMAGE_TOO_LARGE: 'tooLarge',
  ERR_EHIC_SCAN_PDF_ENCRYPTED: 'needsPassword',
  ERR_EHIC_SCAN_TIMEOUT: 'tookTooLong',
  STOPPED: 'tookTooLong',
};
