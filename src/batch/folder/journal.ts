import { join } from 'node:path';
import type { StatusListReference } from '../../card/model.ts';
import type { Unit } from '../unit.ts';
import { FILES } from './batch-folder.ts';
import { LinesFile } from './lines-file.ts';
import type { RequireLock } from './lock-check.ts';

/** A card of a unit in the journal. */
export interface JournalCard {
  readonly tokenId: string;
  /** The name of its file; absent for a text. */
  readonly name?: string;
  readonly status?: StatusListReference;
}

/**
 * The lines of the journal. `unit` and its cards stand there before any of its files is written. `dropped` is a unit
 * whose files were removed, as it did not come to its end. `kept` are cards of a unit that could not be issued, whose
 * places in status lists are kept for them. `recorded` is a unit up to which what came of each is on the disk.
 */
export type JournalLine =
  | {
      readonly unit: number;
      readonly place: string;
      readonly cards: readonly JournalCard[];
      readonly recorded?: number;
    }
  | { readonly recorded: number }
  | { readonly dropped: number }
  | { readonly kept: readonly JournalCard[] };

/** What will be done, written to the disk before it is done. */
export class Journal {
  readonly #lines: LinesFile;
  #recorded = 0;
  #toldRecorded = 0;

  private constructor(lines: LinesFile) {
    this.#lines = lines;
  }

  static async open(folder: string, requireLock: RequireLock): Promise<Journal> {
    return new Journal(await LinesFile.open(join(folder, FILES.journal), requireLock));
  }

  async begin({ number, place, cards }: Unit): Promise<void> {
    const recorded = this.#recorded;
    await this.#append({
      ...(recorded > this.#toldRecorded ? { recorded } : {}),
      unit: number,
      place,
      cards: cards.map(({ card: { tokenId }, name, status }) => ({
        tokenId,
        ...(name ? { name } : {}),
        ...(status ? { status } : {}),
      })),
    });
    this.#toldRecorded = recorded;
  }

  /** Notes that what came of the units up to this one is on the disk. It is written with the next unit, or by `end`. */
  record(unit: number): void {
    this.#recorded = Math.max(this.#recorded, unit);
  }

  /** Writes which unit was recorded last. */
  async end(): Promise<void> {
    const recorded = this.#recorded;
    if (recorded > this.#toldRecorded) await this.#append({ recorded });
    this.#toldRecorded = recorded;
  }

  async drop(unit: number): Promise<void> {
    await this.#append({ dropped: unit });
  }

  async keep(cards: readonly JournalCard[]): Promise<void> {
    if (cards.length > 0) await this.#append({ kept: cards });
  }

  async close(): Promise<void> {
    await this.#lines.close();
  }

  #append(line: JournalLine): Promise<void> {
    return this.#lines.append([line]);
  }
}
