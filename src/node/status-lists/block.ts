import { randomInt } from 'node:crypto';
import type { StatusListReference } from '../../card/model.ts';
import { EhicError } from '../../errors.ts';
import { type Catalogue, urlOf } from './catalogue.ts';
import { ListData } from './list-data.ts';

/** Indices that this process has taken from the lists and not handed out yet, in a random order. */
export class Block {
  readonly #directory: string;
  readonly #size: number;
  #numbers = new Uint32Array(0);
  #indices = new Uint32Array(0);
  /** The number of those left; they are at the beginning. */
  #left = 0;
  #catalogue: Catalogue | undefined;

  constructor(directory: string, size: number) {
    this.#directory = directory;
    this.#size = size;
  }

  /**
   * Hands out `count` references; if too few are left, takes more from the open lists before. Throws
   * `ERR_EHIC_STATUS_FULL` when not even the open lists have as many, and then hands out none.
   */
  async take(count: number, read: () => Promise<Catalogue>): Promise<readonly StatusListReference[]> {
    if (this.#left < count) await this.#fill(count, await read());
    if (this.#left < count) {
      const params = { free: this.#left, needed: count };
      throw new EhicError('ERR_EHIC_STATUS_FULL', 'the open status lists have too few free indices', params);
    }
    const urls = new Map<number, string>();
    const taken: StatusListReference[] = [];
    while (taken.length < count) {
      const at = --this.#left;
      const number = this.#numbers[at]!;
      const uri = urls.get(number) ?? urlOf(this.#catalogue!, number);
      urls.set(number, uri);
      taken.push({ uri, index: this.#indices[at]! });
    }
    return taken;
  }

  /** Makes those free again that are left. */
  async release(): Promise<void> {
    const released = new Map<number, number[]>();
    for (; this.#left > 0; this.#left--) {
      const number = this.#numbers[this.#left - 1]!;
      const indices = released.get(number) ?? [];
      released.set(number, indices);
      indices.push(this.#indices[this.#left - 1]!);
    }
    for (const [number, indices] of released) await this.#listOf(number).release(indices);
  }

  /**
   * Takes from each open list its part of what is missing and of a whole block. What one list does not have is taken
   * from the others.
   */
  async #fill(count: number, catalogue: Catalogue): Promise<void> {
    this.#catalogue = catalogue;
    let open = catalogue.lists.filter(({ state }) => state === 'open').map(({ number }) => number);
    while (this.#left < count && open.length > 0) {
      const parts = divideAtRandom(count - this.#left, open.length);
      const more = Math.floor(Math.max(0, this.#size - count) / open.length);
      const emptied = new Set<number>();
      for (const [at, number] of open.entries()) {
        const taken = await this.#listOf(number).take(parts[at]!, more);
        this.#add(number, taken);
        if (taken.length < parts[at]!) emptied.add(number);
      }
      open = open.filter((number) => !emptied.has(number));
    }
    this.#shuffle();
  }

  #listOf(number: number): ListData {
    return new ListData(this.#directory, this.#catalogue!, this.#catalogue!.lists[number - 1]!);
  }

  #add(number: number, indices: Uint32Array): void {
    const length = this.#left + indices.length;
    if (length > this.#indices.length) {
      this.#numbers = grown(this.#numbers, length);
      this.#indices = grown(this.#indices, length);
    }
    this.#numbers.fill(number, this.#left, length);
    this.#indices.set(indices, this.#left);
    this.#left = length;
  }

  #shuffle(): void {
    for (let at = this.#left - 1; at > 0; at--) {
      const other = randomInt(at + 1);
      swap(this.#numbers, at, other);
      swap(this.#indices, at, other);
    }
  }
}

/** Divides a number of cards among lists, each card at random. */
function divideAtRandom(count: number, lists: number): Uint32Array {
  const parts = new Uint32Array(lists);
  for (let card = 0; card < count; card++) {
    const list = lists === 1 ? 0 : randomInt(lists);
    parts[list] = parts[list]! + 1;
  }
  return parts;
}

function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(array);
  return longer;
}

function swap(array: Uint32Array, one: number, other: number): void {
  const value = array[one]!;
  array[one] = array[other]!;
  array[other] = value;
}
