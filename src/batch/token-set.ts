import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** What is kept of a document whose token id is in the set. */
export interface TokenEntry {
  /** 16 bytes of a keyed hash of its data. */
  readonly data: Uint8Array;
  /** The line of the row it comes from. */
  readonly line: number;
  /** Whether that row is one of this run, and not of an earlier one. */
  readonly isOfThisRun: boolean;
}

const DIGEST = 16;
/** A record on disk: digest, data, the line in 6 bytes, whether it is of this run, one byte of padding. */
const RECORD = DIGEST + DIGEST + 8;
const WRITTEN_AT_ONCE = 2_048;
const READ_AT_ONCE = 64;

const BUCKETS = 256;
const FIRST_CAPACITY = 8;
/** Slots that are taken before a bucket grows, and by how much: there are never more than 12.7 bytes a token id. */
const FULLEST = 0.85;
const GROWTH = 1.35;

/**
 * A set of token ids too large for the memory. In memory, a token id takes two numbers of 32 bits: a part of its digest
 * and the number of its record. The records are in a file, and a token id counts as found only when its record has the
 * whole digest.
 */
export class TokenSet {
  readonly #records: RecordFile;
  readonly #buckets = Array.from({ length: BUCKETS }, () => new Uint32Array(2 * FIRST_CAPACITY));
  readonly #counts = new Uint32Array(BUCKETS);
  #size = 0;

  /** Opens the set with its file, which is removed when the set is closed. */
  constructor(path: string) {
    this.#records = new RecordFile(path);
  }

  /** The number of token ids. */
  get size(): number {
    return this.#size;
  }

  /** The bytes of the tables in memory. */
  get tableBytes(): number {
    return this.#buckets.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Finds a token id by its digest of 16 bytes. */
  find(digest: Uint8Array): TokenEntry | undefined {
    const slot = this.#slotOf(digest);
    const number = this.#buckets[digest[0]!]![slot + 1]!;
    return number === 0 ? undefined : this.#records.read(number - 1);
  }

  /** Adds a token id, or replaces what is kept of it. */
  put(digest: Uint8Array, entry: TokenEntry): void {
    const bucket = digest[0]!;
    const number = this.#records.append(digest, entry) + 1;
    const slot = this.#slotOf(digest);
    const slots = this.#buckets[bucket]!;
    const isNew = slots[slot + 1] === 0;
    slots[slot] = fingerprintOf(digest);
    slots[slot + 1] = number;
    if (!isNew) return;
    this.#size++;
    this.#counts[bucket]!++;
    if (2 * this.#counts[bucket]! > FULLEST * slots.length) this.#buckets[bucket] = grow(slots);
  }

  close(): void {
    this.#records.close();
  }

  /** The slot of a token id: its own, or the free one that it would get. */
  #slotOf(digest: Uint8Array): number {
    const slots = this.#buckets[digest[0]!]!;
    const fingerprint = fingerprintOf(digest);
    for (let slot = firstSlot(fingerprint, slots.length); ; slot = (slot + 2) % slots.length) {
      const number = slots[slot + 1]!;
      if (number === 0) return slot;
      if (slots[slot] === fingerprint && this.#records.has(number - 1, digest)) return slot;
    }
  }
}

function fingerprintOf(digest: Uint8Array): number {
  return ((digest[1]! << 24) | (digest[2]! << 16) | (digest[3]! << 8) | digest[4]!) >>> 0;
}

function firstSlot(fingerprint: number, length: number): number {
  return 2 * Math.floor((fingerprint * (length / 2)) / 2 ** 32);
}

function grow(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * Math.ceil((slots.length / 2) * GROWTH));
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    let to = firstSlot(slots[from]!, grown.length);
    while (grown[to + 1] !== 0) to = (to + 2) % grown.length;
    grown[to] = slots[from]!;
    grown[to + 1] = slots[from + 1]!;
  }
  return grown;
}

/** Records of the same length in a file. It is read and written in blocks, by calls that wait. */
class RecordFile {
  readonly #path: string;
  readonly #file: number;
  readonly #new = Buffer.alloc(WRITTEN_AT_ONCE * RECORD);
  readonly #block = Buffer.alloc(READ_AT_ONCE * RECORD);
  #blockStart = -1;
  #blockEnd = -1;
  #written = 0;
  #count = 0;

  constructor(path: string) {
    this.#path = path;
    // What a run that was killed left. It is not written again, as it could be a link to another file.
    rmSync(path, { force: true });
    this.#file = openSync(path, 'wx+', 0o600);
  }

  append(digest: Uint8Array, { data, line, isOfThisRun }: TokenEntry): number {
    if (this.#count - this.#written === WRITTEN_AT_ONCE) this.#flush();
    const at = (this.#count - this.#written) * RECORD;
    this.#new.set(digest.subarray(0, DIGEST), at);
    this.#new.set(data.subarray(0, DIGEST), at + DIGEST);
    this.#new.writeUIntBE(line, at + 2 * DIGEST, 6);
    this.#new[at + 2 * DIGEST + 6] = isOfThisRun ? 1 : 0;
    return this.#count++;
  }

  has(number: number, digest: Uint8Array): boolean {
    const [buffer, at] = this.#locate(number);
    return buffer.compare(digest, 0, DIGEST, at, at + DIGEST) === 0;
  }

  read(number: number): TokenEntry {
    const [buffer, at] = this.#locate(number);
    return {
      data: new Uint8Array(buffer.subarray(at + DIGEST, at + 2 * DIGEST)),
      line: buffer.readUIntBE(at + 2 * DIGEST, 6),
      isOfThisRun: buffer[at + 2 * DIGEST + 6] === 1,
    };
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #locate(number: number): [Buffer, number] {
    if (number >= this.#written) return [this.#new, (number - this.#written) * RECORD];
    if (number < this.#blockStart || number >= this.#blockEnd) {
      this.#blockStart = number - (number % READ_AT_ONCE);
      const bytes = Math.min(READ_AT_ONCE, this.#written - this.#blockStart) * RECORD;
      readWhole(this.#file, this.#block.subarray(0, bytes), this.#blockStart * RECORD);
      this.#blockEnd = this.#blockStart + bytes / RECORD;
    }
    return [this.#block, (number - this.#blockStart) * RECORD];
  }

  #flush(): void {
    let done = 0;
    while (done < this.#new.length) {
      done += writeSync(this.#file, this.#new, done, this.#new.length - done, this.#written * RECORD + done);
    }
    this.#written = this.#count;
  }
}

function readWhole(file: number, into: Buffer, position: number): void {
  let done = 0;
  while (done < into.length) {
    const read = readSync(file, into, done, into.length - done, position + done);
    if (read === 0) throw new Error('the file of token ids was cut by another program');
    done += read;
  }
}
