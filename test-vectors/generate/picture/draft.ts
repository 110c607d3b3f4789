/** Short ways to write vectors of pictures down. What is expected is stated by hand, from spec/scanning.md. */
import type { ErrorCode } from '../../../src/error-codes.ts';
import { change, PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import type { About } from '../drafting.ts';
import type { Group } from '../vector.ts';
import type { PictureExpected, PictureInput, PictureVector } from './vector.ts';

/** Where the rules stand. */
export const CLAUSES = {
  kinds: 'spec/scanning.md, Kinds of files',
  tried: 'spec/scanning.md, What is tried',
  limits: 'spec/scanning.md, Limits',
  several: 'spec/scanning.md, Several cards',
  polyglot: 'spec/scanning.md, Files that are a picture and a PDF',
} as const;

export const CARD_TEXT = sealCard(PRC).text;
export const OTHER_CARD_TEXT = sealCard(change(PRC, { givenNames: 'Jane' })).text;
/** A code of another kind that is as long as that of a card, and a short one. */
export const FOREIGN_TEXT = `HC1:${'6BFOXN*TS0BI$ZD'.repeat(20)}`;
export const TICKET_TEXT = 'TICKET 4711';

/** A file with its name, which has no folder. */
export type NamedFile = readonly [name: string, bytes: Uint8Array];

/** A vector and the file that it names. */
interface Drafted {
  readonly vector: PictureVector;
  readonly bytes: Uint8Array;
}

interface Reading {
  /** One code is looked for unless this is true. */
  readonly all?: boolean;
  /** That of a card by default. */
  readonly texts?: readonly string[];
  /** Whether a decoder may miss the code. */
  readonly isAcceptable?: boolean;
}

/** A picture of which codes are read. */
export function read(about: About, file: NamedFile, reading: Reading = {}): Drafted {
  const { all = false, texts = [CARD_TEXT], isAcceptable = false } = reading;
  const expected = { conclusion: 'READ', texts: [...texts].sort() } as const;
  return draft(about, isAcceptable ? 'acceptable' : 'valid', file, all ? 'all' : 'one', expected);
}

/** A picture of which no code may be read. */
export function refuse(about: About, file: NamedFile, error: ErrorCode): Drafted {
  return draft(about, 'invalid', file, 'one', { conclusion: 'NOT_READ', error });
}

export function groupOf(folder: string, drafted: readonly Drafted[]): Group<PictureVector> {
  const files = Object.fromEntries(drafted.map(({ vector, bytes }) => [vector.input.file, bytes]));
  return { folder, vectors: drafted.map(({ vector }) => vector), files };
}

function draft(
  [id, description, clause, ...flags]: About,
  result: PictureVector['result'],
  [name, bytes]: NamedFile,
  codes: PictureInput['codes'],
  expected: PictureExpected,
): Drafted {
  const input = { file: `picture/${name}`, codes };
  return {
    vector: { id: `picture-${id}`, kind: 'picture', description, clause, flags, result, input, expected },
    bytes,
  };
}
