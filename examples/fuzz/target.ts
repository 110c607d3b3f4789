/** Decides by chance; the same for the same seed. */
export type Random = (below: number) => number;

/** What is fuzzed: a part of the library that reads bytes of strangers, with what must hold for all of them. */
export interface Target {
  readonly name: string;
  /** Inputs to begin with. */
  readonly seeds: readonly Uint8Array[];
  /** Pieces that mean something in this kind of input. */
  readonly tokens: readonly string[];
  readonly maxLength: number;
  /**
   * Reads one input. Returns what became of it as a short word, such as a code. Throws when something does not hold;
   * whatever it throws is a finding.
   */
  run(input: Uint8Array): Promise<string>;
  /**
   * Changes a part of the input that lies below a compression, a checksum or a signature, and wraps it again. Returns
   * `undefined` where the input has no such part. `change` changes bytes.
   */
  reshape?(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined>;
}

export type Change = (bytes: Uint8Array) => Uint8Array;

/** Something that must hold and does not. The message is the same for the same fault. */
export class Finding extends Error {
  override readonly name = 'Finding';
}
