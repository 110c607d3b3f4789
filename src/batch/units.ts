import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { abortable } from '../async/abortable.ts';
import { type AnyIterator, closeInput } from '../async/in-order.ts';
import type { StatusListReference } from '../card/model.ts';
import { syncDirectory } from '../node/whole-file.ts';
import { unusable } from '../usage.ts';
import { fileNamer } from './file-names.ts';
import { refuseLinks } from './folder/batch-folder.ts';
import type { Journal } from './folder/journal.ts';
import type { Recovered } from './folder/recover.ts';

import type { MemberRow, RowViolation } from './members/model.ts';
import type { BatchSettings } from './options.ts';
import type { FreshRow, RowSorter } from './sort-rows.ts';
import { placeOf, type Unit, unitSize } from './unit.ts';

/** A unit with the rows of its cards. */
export interface PendingUnit {
  readonly unit: Unit;
  readonly rows: readonly FreshRow[];
}

/** What the making of units needs. */
export interface UnitSource {
  readonly settings: BatchSettings;
  readonly input: AnyIterator<MemberRow>;
  readonly sorter: RowSorter;
  readonly recovered: Recovered;
  readonly journal: Journal;
  /** Ends the reading of rows. */
  readonly stop: AbortSignal;
  readonly onIssued: () => void;
  readonly onFaulty: (row: MemberRow, violations: readonly RowViolation[]) => Promise<void>;
}

/**
 * Reads rows and yields units of those that are to be issued. A unit is in the journal, on the disk, before it is
 * yielded. Rows of a unit that is not yet full when the reading is stopped are left to the next run.
 */
export async function* makeUnits(source: UnitSource): AsyncGenerator<PendingUnit> {
  const { settings, sorter, onIssued, onFaulty, recovered } = source;
  const size = unitSize(settings.kind);
  const begin = unitBeginner(source);
  let number = recovered.nextUnit;
  let rows: FreshRow[] = [];
  for await (const row of rowsUntil(source)) {
    const sorted = await sorter.sort(row);
    if (sorted.is === 'issued') onIssued();
    else if (sorted.is === 'faulty') await onFaulty(row, sorted.violations);
    else rows.push(sorted.row);
    if (rows.length < size) continue;
    yield await begin(number++, rows);
    rows = [];
  }
  if (rows.length > 0 && !source.stop.aborted) yield await begin(number, rows);
}

/** Yields the rows until the reading is stopped, also while it waits for one. */
async function* rowsUntil({ input, stop }: UnitSource): AsyncGenerator<MemberRow> {
  let isBeingRead = false;
  let isOpen = true;
  try {
    while (!stop.aborted) {
      isBeingRead = true;
      const next = await abortable(Promise.resolve(input.next()), stop);
      isBeingRead = false;
      if (next.done) {
        isOpen = false;
        return;
      }
      yield next.value;
    }
  } catch (error) {
    if (stop.aborted) return;
    isOpen = false;
    throw error;
  } finally {
    if (isOpen) await closeInput(input, isBeingRead);
  }
}

function unitBeginner({ settings, recovered, journal }: UnitSource) {
  const { output, kind, names } = settings;
  const nameOf = fileNamer(names);
  let folder = '';
  const makeFolder = async (place: string) => {
    const path = join(output, kind === 'pdf' ? place : dirname(place));
    if (path === folder) return;
    await refuseLinks(output, path);
    await mkdir(path, { recursive: true });
    for (let parent = dirname(path); parent.length >= output.length; parent = dirname(parent)) {
      await syncDirectory(parent);
      if (parent === output) break;
    }
    folder = path;
  };
  return async (number: number, rows: readonly FreshRow[]): Promise<PendingUnit> => {
    const places = await allotPlaces(rows, settings, recovered.kept);
    const cards = rows.map(({ source: { index, line }, card }, position) => {
      const status = places[position];
      return {
        index,
        line,
        card: status ? { ...card, revocation: status } : card,
        name: kind === 'text' ? '' : nameOf({ index, line, tokenId: card.tokenId, card }),
        status,
      };
    });
    const unit: Unit = { number, place: placeOf(kind, number), cards };
    await makeFolder(unit.place);
    await journal.begin(unit);
    return { unit, rows };
  };
}

/** Returns for each row its place in a status list: the one that is kept for it, or a new one. */
async function allotPlaces(
  rows: readonly FreshRow[],
  { status }: BatchSettings,
  kept: ReadonlyMap<string, StatusListReference>,
): Promise<readonly (StatusListReference | undefined)[]> {
  const places = rows.map(({ card }) => (card.revocation === undefined ? kept.get(card.tokenId) : undefined));
  if (!status) return places;
  const needy = rows.flatMap(({ card }, position) =>
    card.revocation === undefined && places[position] === undefined ? [position] : [],
  );
  if (needy.length === 0) return places;
  const allotted = await status.allot(needy.length);
  if (!Array.isArray(allotted) || allotted.length !== needy.length)
    throw unusable('status', 'allot did not answer with as many places as were asked for');
  needy.forEach((position, which) => {
    places[position] = allotted[which];
  });
  return places;
}
