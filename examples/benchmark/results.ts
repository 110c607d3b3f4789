/**
 * The unit of a column. In the data, times are always in µs and sizes in bytes; `×` is a ratio, in which more is better
 * where it is a rate.
 */
export type Unit = 'µs' | 'bytes' | '×' | '%' | 'a second' | 'count' | 'text';

export interface Row {
  /** What was measured, unique within its benchmark. */
  readonly name: string;
  /** The figures by column; those that do not apply are left out. */
  readonly values: Readonly<Record<string, number | string>>;
  /** What a reader has to know of this row, such as the work that another library leaves out. */
  readonly note?: string;
}

export interface Table {
  /** The columns in their order, each with its unit. */
  readonly columns: Readonly<Record<string, Unit>>;
  readonly rows: readonly Row[];
}

/** What is wanted. An aim is never enforced, since the machine may be busy. */
export interface Aim {
  readonly aim: string;
  readonly isMet: boolean;
  /** The figures that say so. */
  readonly found: string;
}

/** What a benchmark measured. */
export interface Outcome {
  readonly tables: readonly Table[];
  /** Sentences for below the tables. */
  readonly notes?: readonly string[];
  readonly aims?: readonly Aim[];
}

/** A benchmark: a module of this folder exports one, and `benchmarks.ts` lists it. */
export interface Benchmark {
  /** The name by which `npm run bench NAME` runs it. */
  readonly name: string;
  readonly title: string;
  /** Whether it takes so long that it runs by its name only. */
  readonly isLong?: boolean;
  /** Measures; `argument` is what follows the name on the command line. */
  run(argument?: string): Promise<Outcome>;
}

/** What `npm run bench -- --json FILE` writes. Only figures of the same run can be compared with each other. */
export interface Results {
  readonly format: 'eehic-benchmark-1';
  /** When the run began, as ISO 8601. */
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly benchmarks: readonly (Outcome & {
    readonly name: string;
    readonly title: string;
    readonly seconds: number;
  })[];
}

/** Writes results as JSON, with numbers that are not whole to four digits. */
export function toJson(results: Results): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify(results, rounded, 2)}\n`;
}
