import type { Settings } from './parse-options.ts';
import type { CardOutcome } from './read-card.ts';
import type { ByteRow } from './split-rows.ts';
import { rowViolation } from './violations.ts';

/** The outcome of a row that could not be read as one; `quote` where nothing else is known to be wrong with it. */
export function faultOutcome({ fault, line, quoteLine }: ByteRow, { maxRowBytes }: Settings): CardOutcome {
  const violation =
    fault === 'large'
      ? rowViolation('ROW_TOO_LARGE', '', { max: maxRowBytes })
      : fault === 'open'
        ? rowViolation('ROW_QUOTE_NOT_CLOSED', '', { line: quoteLine ?? line })
        : rowViolation('ROW_QUOTE_INVALID', '');
  return { ok: false, violations: [violation] };
}
