import { join } from 'node:path';
import { StatusBits } from '../../revocation/check/status-bits.ts';
import { FreeIndices, type RandomSource } from '../../revocation/publish/free-indices.ts';
import { readStatusState, type StatusState, writeStatusState } from '../../revocation/publish/status-state.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { Versions } from './versions.ts';

const RANDOM: RandomSource = (bytes) => crypto.getRandomValues(bytes);

/** How many of the cards to be revoked were not, were already, or have an index that was never allotted. */
export interface StatusChange {
  /** The number of references whose status is another now. */
  readonly changed: number;
  /**
   * The number of references that had this status already, such as those that were given twice, or one that is not among
   * `only`.
   */
  readonly unchanged: number;
  /**
   * The number of references to an index that was not allotted here. They were set as well: a folder that was restored
   * from an older copy does not know the cards that were issued since.
   */
  readonly notAllotted: number;
}

/** The statuses of one list of a folder, and which indices are in use. */
export class ListData {
  readonly #versions: Versions;
  readonly #form: Pick<StatusState, 'size' | 'bits'>;

  constructor(directory: string, { bits }: Pick<Catalogue, 'bits'>, { folder, size }: CatalogueEntry) {
    this.#versions = new Versions(join(directory, folder));
    this.#form = { size, bits };
  }

  /** Writes the first version, in which all statuses are 0 and no index is in use. */
  begin(): Promise<void> {
    return this.#versions.begin(writeStatusState(readStatusState(undefined, this.#form)));
  }

  /** Returns what is on the disk, as `toBytes` of an `IssuerStatusList` has it. */
  bytes(): Promise<Uint8Array> {
    return this.#versions.read();
  }

  async counts(): Promise<{ readonly free: number; readonly revoked: number }> {
    const { used, statuses, size, bits } = readStatusState(await this.#versions.read(), this.#form);
    return { free: new FreeIndices(size, used, RANDOM).count, revoked: countSet(new StatusBits(bits, statuses), size) };
  }

  /**
   * Takes `needed` random indices, or as many as are free, and of those left a 64th in advance, but not more than
   * `more`.
   */
  take(needed: number, more: number): Promise<Uint32Array> {
    return this.#versions.change((content) => {
      const state = readStatusState(content, this.#form);
      const indices = new FreeIndices(state.size, state.used, RANDOM);
      const left = Math.max(0, indices.count - needed);
      const result = indices.takeMany(needed + Math.min(more, Math.floor(left / 64)));
      return result.length === 0 ? { result } : { content: writeStatusState(state), result };
    });
  }

  /** Makes indices free that were taken, and never handed out. */
  async release(released: Iterable<number>): Promise<void> {
    // A second attempt could free an index that another process has taken after the first.
    await this.#versions.change(
      (content) => {
        const state = readStatusState(content, this.#form);
        const indices = new FreeIndices(state.size, state.used, RANDOM);
        for (const index of released) indices.release(index);
        return { content: writeStatusState(state), result: undefined };
      },
      { once: true },
    );
  }

  /** Sets the status of indices that have one of `only`, or finds out what that would change. */
  async set(
    indices: Uint32Array,
    status: number,
    { dryRun, only }: { readonly dryRun: boolean; readonly only: readonly number[] | undefined },
  ): Promise<StatusChange> {
    const make = (content: Buffer) => {
      const state = readStatusState(content, this.#form);
      const result = setAll(state, indices, status, only);
      return result.changed + result.notAllotted === 0 ? { result } : { content: writeStatusState(state), result };
    };
    return dryRun ? make(await this.#versions.read()).result : this.#versions.change(make);
  }
}

function setAll(
  state: StatusState,
  indices: Uint32Array,
  status: number,
  only: readonly number[] | undefined,
): StatusChange {
  const statuses = new StatusBits(state.bits, state.statuses);
  let changed = 0;
  let notAllotted = 0;
  for (const index of indices) {
    const before = statuses.get(index)!;
    if (before !== status && (!only || only.includes(before))) {
      changed++;
      statuses.set(index, status);
    }
    const bit = 1 << (index & 7);
    if ((state.used[index >> 3]! & bit) === 0) notAllotted++;
    state.used[index >> 3] = state.used[index >> 3]! | bit;
  }
  return { changed, unchanged: indices.length - changed, notAllotted };
}

/** The number of statuses that are not 0. */
function countSet(statuses: StatusBits, size: number): number {
  const inByte = 8 / statuses.bits;
  let count = 0;
  for (let at = 0; at < statuses.bytes.length; at++) {
    if (statuses.bytes[at] === 0) continue;
    for (let index = at * inByte; index < Math.min(size, (at + 1) * inByte); index++) {
      if (statuses.get(index) !== 0) count++;
    }
  }
  return count;
}
