import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareFolder } from './folder/batch-folder.ts';
import type { RequireLock } from './folder/lock-check.ts';
import { type ErrorRows, writeErrorRows } from './members/error-rows.ts';
import type { MemberRow, RowViolation } from './members/model.ts';
import { DRAFT } from './unit.ts';

const FORMATS = ['csv', 'jsonl'] as const;

/** The file of the rows at fault, of the kind of the rows, which is made when there is one. */
export class ErrorsFile {
  readonly #folder: string;
  readonly #requireLock: RequireLock | undefined;
  #rows: ErrorRows | undefined;
  #path: string | undefined;

  /** `requireLock` throws when another process works on the folder by now. A dry run has none, as it has no lock. */
  constructor(folder: string, requireLock?: RequireLock) {
    this.#folder = folder;
    this.#requireLock = requireLock;
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
    const requireLock = this.#requireLock;
    if (requireLock) await this.#removeDrafts(requireLock);
    const draft = `${this.#path}.${randomUUID()}${DRAFT}`;
    return writeErrorRows(this.#path, { draft, ...(requireLock ? { requireLock } : {}) });
  }

  /** Removes what runs that were killed have left. */
  async #removeDrafts(requireLock: RequireLock): Promise<void> {
    const drafts = (await readdir(this.#folder)).filter((name) => /^errors\..*\.tmp$/.test(name));
    for (const name of drafts) {
      requireLock();
      rmSync(join(this.#folder, name), { force: true });
    }
  }
}
