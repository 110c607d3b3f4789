/** The lists of 2^20 statuses in Appendix C of the Token Status List draft, as they are printed there. */
import { base64urlDecode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { Vector } from '../vector.ts';
import printed from './appendix-c.json' with { type: 'json' };
import { statusCwt, statusJwt } from './lists.ts';
import { fails, passes } from './status-draft.ts';

export const SIZE = 2 ** 20;

export interface LongList {
  readonly bits: 1 | 2 | 4 | 8;
  /** The statuses that the draft names, by their index; every other one is 0. */
  readonly statuses: Readonly<Record<number, number>>;
  /** The indices of the list as a JWT that have a vector, and of that as a CWT. */
  readonly indices: readonly number[];
  readonly inCwt: readonly number[];
}

const { indicesOfEightBits } = printed;
const ofEightBits = [0, 1, 2, 3, 4, 8, 16, 32, 64, 127, 128, 254, 255].map((status) => indicesOfEightBits[status]!);

const ONES = [0, 1993, 25_460, 159_495, 495_669, 554_353, 645_645, 723_232, 854_545, 934_534, 1_000_345];
const OF_TWO_BITS = [1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 3];
const FOUR_BITS = [
  0, 1993, 35_460, 459_495, 595_669, 754_353, 845_645, 923_232, 924_445, 934_534, 1_004_534, 1_000_345, 1_030_203,
  1_030_204, 1_030_205,
];

const byIndex = (indices: readonly number[], statusAt: (position: number) => number) =>
  Object.fromEntries(indices.map((index, position) => [index, statusAt(position)]));

export const LISTS: readonly LongList[] = [
  {
    bits: 1,
    statuses: byIndex(ONES, () => 1),
    indices: [...ONES, 1, 1992, 1994, SIZE - 1, SIZE],
    inCwt: [1993, 1994, SIZE],
  },
  {
    bits: 2,
    statuses: byIndex(ONES, (position) => OF_TWO_BITS[position]!),
    indices: [...ONES, 1, 1992, 1994, SIZE - 1, SIZE],
    inCwt: [1993, 1994, 159_495, SIZE],
  },
  {
    bits: 4,
    statuses: byIndex(FOUR_BITS, (position) => position + 1),
    indices: [...FOUR_BITS, 1, 1_030_202, 1_030_206, SIZE - 1, SIZE],
    inCwt: [1993, 1994, 1_030_205, SIZE],
  },
  {
    bits: 8,
    statuses: byIndex(indicesOfEightBits, (position) => position),
    indices: [...ofEightBits, 19_534, 19_536, SIZE - 1, SIZE],
    inCwt: [52_451, 52_452, 19_535, SIZE],
  },
];

/** The code of each status but 0 (spec/revocation.md, Token status list). */
function codeOf(status: number): ReasonCode {
  return status === 1 ? 'REVOKED' : status === 2 ? 'SUSPENDED' : 'STATUS_NOT_VALID';
}

function vectorOf(form: string, body: string | Uint8Array, { bits, statuses }: LongList, index: number): Vector {
  const id = `long-${form}-${bits}-${index}`;
  if (index === SIZE) {
    const description = `The index after the last of 2^20 statuses of ${bits} bits.`;
    return fails(id, body, 'REVOCATION_INDEX_OUT_OF_RANGE', description, index);
  }
  const status = statuses[index] ?? 0;
  const description = `Index ${index} of the list of ${bits} bits in Appendix C of the draft, which is ${status}.`;
  return status === 0 ? passes(id, body, description, index) : fails(id, body, codeOf(status), description, index);
}

export const longLists: readonly Vector[] = LISTS.flatMap((long) => {
  const list = { bits: long.bits, lst: base64urlDecode(printed.lst[long.bits])! };
  const [jwt, cwt] = [statusJwt(list), statusCwt(list)];
  return [
    ...long.indices.map((index) => vectorOf('jwt', jwt, long, index)),
    ...long.inCwt.map((index) => vectorOf('cwt', cwt, long, index)),
  ];
});
