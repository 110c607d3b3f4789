import type { ExpiringCertificate } from '../signers/expiring-certificates.ts';
import type { RowViolation } from './members/model.ts';
import type { BatchProgress } from './options.ts';

/** What came of a batch. */
export interface BatchSummary extends BatchProgress {
  /** How many rows at fault have a violation, by its code; `DUPLICATE_MEMBER` are those of a member with an earlier row. */
  readonly faults: Readonly<Record<string, number>>;
  /** How many issued cards have a warning, by its code. */
  readonly warnings: Readonly<Record<string, number>>;
  /** The path of the file with the rows at fault; absent where there are none. */
  readonly errorsFile?: string;
  /** The certificates of the signer and of its chain that end within `warnDays`. */
  readonly expiring: readonly ExpiringCertificate[];
}

/** What comes of the rows. */
export type BatchCounts = Omit<BatchSummary, 'expiring'>;

/** Counts what comes of rows. */
export class Tally {
  #issued = 0;
  #skipped = 0;
  #faulty = 0;
  readonly #faults: Record<string, number> = {};
  readonly #warnings: Record<string, number> = {};

  issue(warnings: readonly string[]): void {
    this.#issued++;
    count(this.#warnings, warnings);
  }

  skip(): void {
    this.#skipped++;
  }

  refuse(violations: readonly RowViolation[]): void {
    this.#faulty++;
    count(
      this.#faults,
      violations.map(({ code }) => code),
    );
  }

  progress(): BatchProgress {
    const [issued, skipped, faulty] = [this.#issued, this.#skipped, this.#faulty];
    return { rows: issued + skipped + faulty, issued, skipped, faulty };
  }

  summary(errorsFile: string | undefined): BatchCounts {
    const counts = { faults: { ...this.#faults }, warnings: { ...this.#warnings } };
    return { ...this.progress(), ...counts, ...(errorsFile ? { errorsFile } : {}) };
  }
}

/** Counts a row once for each code that it has. */
function count(counts: Record<string, number>, codes: readonly string[]): void {
  for (const code of new Set(codes)) counts[code] = (counts[code] ?? 0) + 1;
}
