import type { ExpiringCertificate } from '../signers/expiring-certificates.ts';
import type { BatchProgress } from './options.ts';

/** What came of a batch. */
export interface BatchSummary extends BatchProgress {
  /** The rows whose member had an earlier row in the same file; they are among those at fault. */
  readonly duplicates: number;
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
  #duplicates = 0;
  readonly #warnings: Record<string, number> = {};

  issue(warnings: readonly string[]): void {
    this.#issued++;
    for (const code of new Set(warnings)) this.#warnings[code] = (this.#warnings[code] ?? 0) + 1;
  }

  skip(): void {
    this.#skipped++;
  }

  refuse(isDuplicate: boolean): void {
    this.#faulty++;
    if (isDuplicate) this.#duplicates++;
  }

  progress(): BatchProgress {
    const [issued, skipped, faulty] = [this.#issued, this.#skipped, this.#faulty];
    return { rows: issued + skipped + faulty, issued, skipped, faulty };
  }

  summary(errorsFile: string | undefined): BatchCounts {
    const warnings = { ...this.#warnings };
    return { ...this.progress(), duplicates: this.#duplicates, warnings, ...(errorsFile ? { errorsFile } : {}) };
  }
}
