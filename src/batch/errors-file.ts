import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFolder } from './folder/batch-folder.ts';
import { createErrorRows, type ErrorRows } from './members/error-rows.ts';
import type { MemberRow, RowViolation } from './members/model.ts';
import { draftOf } from './unit.ts';

const FORMATS = ['csv', 'jsonl'] as const;

/** The file of the rows at fault, of the kind of the rows, which is made when there is one. */
export class ErrorsFile {
  readonly #folder: string;
  #rows: ErrorRows | undefined;
  #path: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(row: MemberRow, violations: readonly RowViolation[]): Promise<void> {
    this.#rows ??= await this.#open(row);
    await this.#rows.write(row, violations);
  }

  /** Gives the file its name; returns its path, or `undefined` where no row is at fault. */
  async close(): Promise<string | undefined> {
    await this.#rows?.close();
    return this.#path;
  }

  /** Removes the files of earlier runs, once a run has come to its end: they tell of the last run alone. */
  async removeOthers(): Promise<void> {
    const paths = FORMATS.map((format) => join(this.#folder, `errors.${format}`));
    for (const path of paths) if (path !== this.#path) await rm(path, { force: true });
  }

  async #open({ row: { format } }: MemberRow): Promise<ErrorRows> {
    await prepareFolder(this.#folder);
    this.#path = join(this.#folder, `errors.${format}`);
    // What a run that was killed left. It is not written again, as it could be a link to another file.
    await rm(draftOf(this.#path), { force: true });
    return createErrorRows(this.#path);
  }
}
