import { expect, it } from 'vitest';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { readStatusState, writeStatusState } from './status-state.ts';

const [statuses, used] = [Uint8Array.of(1, 2, 3), Uint8Array.of(7, 3)];
/** Ten indices of two bits. */
const LIST = { size: 10, bits: 2 } as const;
const refused = expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'bytes' } });

it('what was written is read again, and nothing is a new list', () => {
  const bytes = writeStatusState({ ...LIST, statuses, used });
  expect(readStatusState(bytes, LIST)).toEqual({ ...LIST, statuses, used });
  expect(readStatusState(undefined, LIST)).toEqual({
    ...LIST,
    statuses: new Uint8Array(3),
    used: new Uint8Array(2),
  });
});

it('each index may be in use, and none behind the last', () => {
  const read =
    (size: number, ...bytes: number[]) =>
    () =>
      readStatusState(encodeCbor([1, size, 1, new Uint8Array(bytes.length), Uint8Array.from(bytes)]), {
        size,
        bits: 1,
      });
  for (const [size, full] of [
    [1, [0x01]],
    [7, [0x7f]],
    [8, [0xff]],
    [9, [0xff, 0x01]],
    [16, [0xff, 0xff]],
  ] as const) {
    expect(read(size, ...full)).not.toThrow();
    const above = full.at(-1)! + 1;
    if (above < 0x100) expect(read(size, ...full.slice(0, -1), above), `${size}`).toThrow(refused);
  }
});

it.each<[string, CborValue]>([
  ['another version', [2, 10, 2, statuses, used]],
  ['another size', [1, 11, 2, statuses, used]],
  ['another number of bits', [1, 10, 1, statuses, used]],
  ['a status too few', [1, 10, 2, statuses.subarray(1), used]],
  ['a status too many', [1, 10, 2, Uint8Array.of(1, 2, 3, 4), used]],
  ['too few bits of use', [1, 10, 2, statuses, used.subarray(1)]],
  ['too many bits of use', [1, 10, 2, statuses, Uint8Array.of(7, 3, 0)]],
  ['a text for the statuses', [1, 10, 2, 'abc', used]],
  ['an array for the bits of use', [1, 10, 2, statuses, [7, 3]]],
  ['no array', 1],
  ['an empty array', []],
])('bytes of %s are refused', (_, value) => {
  expect(() => readStatusState(encodeCbor(value), LIST)).toThrow(refused);
});

it('bytes that are no CBOR, or no bytes, are refused', () => {
  for (const bytes of [new Uint8Array(0), Uint8Array.of(0x85), 'x', [1]]) {
    expect(() => readStatusState(bytes as Uint8Array, LIST)).toThrow(refused);
  }
});
