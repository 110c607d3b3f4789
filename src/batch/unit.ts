import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { CardInput, StatusListReference } from '../card/model.ts';
import type { BatchKind } from './options.ts';

/** A card that is about to be signed. */
export interface UnitCard {
  /** The position of its row, from 0. */
  readonly index: number;
  /** The line of its row, from 1. */
  readonly line: number;
  /** The card with its token id and the reference by which it can be revoked. */
  readonly card: CardInput & { readonly tokenId: string };
  /** The name of its file, without the folder. */
  readonly name: string;
  /** The reference that was allotted to it; `undefined` where the row has its own, or there is none. */
  readonly status: StatusListReference | undefined;
}

/** Cards that are issued together: they are journalled before, and all of them or none are in the manifest after. */
export interface Unit {
  /** The number of the unit, from 1. */
  readonly number: number;
  /** The folder of its files in the folder of the batch, or its one file. */
  readonly place: string;
  readonly cards: readonly UnitCard[];
}

/** The most cards of a folder, an archive or a file of texts, and so of a unit. */
export const CARDS_A_PLACE = 1_000;
/** PDFs go in small units, so that little is lost and signed again when a process is killed. */
const UNIT_OF_FILES = 50;

/** The number of cards of a unit. */
export function unitSize(kind: BatchKind): number {
  return kind === 'pdf' ? UNIT_OF_FILES : CARDS_A_PLACE;
}

/** The folder or file of a unit. */
export function placeOf(kind: BatchKind, unit: number): string {
  const number = kind === 'pdf' ? Math.ceil(unit / (CARDS_A_PLACE / UNIT_OF_FILES)) : unit;
  const name = String(number).padStart(4, '0');
  return { pdf: `cards/${name}`, zip: `cards/${name}.zip`, text: `texts/${name}.jsonl` }[kind];
}

/** The name of a card's file in its folder or archive; a text has none. */
export function fileNameOf(kind: BatchKind, name: string): string {
  return kind === 'text' ? '' : `${name}.pdf`;
}

/** The end of the name of a file that is being written. */
export const DRAFT = '.tmp';

/** A name beside a path that no other file has, under which it is written before it is renamed. */
export function draftOf(path: string): string {
  return join(dirname(path), `${randomUUID()}${DRAFT}`);
}
