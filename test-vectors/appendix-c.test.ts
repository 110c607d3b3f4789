import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import printed from './generate/revocation/appendix-c.json' with { type: 'json' };
import { LISTS, SIZE } from './generate/revocation/appendix-c.ts';
import { statusBytes } from './generate/revocation/lists.ts';

it.each(LISTS)('the printed list of $bits bits holds the statuses that the draft names', ({ bits, statuses }) => {
  const packed = inflateSync(Buffer.from(printed.lst[bits], 'base64url'));
  expect(packed.equals(statusBytes(bits, SIZE, statuses))).toBe(true);
});
