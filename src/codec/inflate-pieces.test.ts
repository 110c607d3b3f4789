import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { concatBytes } from './bytes.ts';
import { zlibDecompress, zlibDecompressInPieces } from './deflate.ts';

const LONG = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i % 997 === 0 ? i : 0));
const SHORT = LONG.subarray(0, 2000);
const maxBytes = LONG.length;

/** Returns the result, or the code of the error, of both ways. */
async function bothOf(stream: Uint8Array) {
  const codeOf = (error: { readonly code?: string }) => error.code;
  const pause = () => Promise.resolve();
  const whole = await Promise.resolve()
    .then(() => zlibDecompress(stream, { maxBytes }))
    .catch(codeOf);
  return [await zlibDecompressInPieces(stream, { maxBytes, pause }).catch(codeOf), whole];
}

test.each([0, 1, 6, 9])('level %i: a long stream is decompressed, with pauses', async (level) => {
  let pauses = 0;
  const pause = async () => {
    pauses++;
    // Another stream is read meanwhile.
    expect(zlibDecompress(deflateSync(SHORT))).toEqual(SHORT);
  };
  const stream = new Uint8Array(deflateSync(LONG, { level }));
  expect(await zlibDecompressInPieces(stream, { maxBytes, pause })).toEqual(LONG);
  expect(pauses).toBeGreaterThanOrEqual(3);
});

test('a short stream of several blocks is its own while others are decompressed', async () => {
  const stream = new Uint8Array(deflateSync(SHORT));
  const pause = async () => void zlibDecompress(deflateSync(new Uint8Array(SHORT.length).fill(255)));
  expect(await zlibDecompressInPieces(stream, { maxBytes: SHORT.length, pause })).toEqual(SHORT);
});

test('what is no stream is refused as in one piece: truncated, changed, too long, with a byte after it', async () => {
  const stream = new Uint8Array(deflateSync(SHORT));
  const changed = Array.from(stream, (byte, at) => stream.with(at, byte ^ (1 << (at & 7))));
  const truncated = Array.from(stream, (_, at) => stream.subarray(0, at));
  const tooLong = new Uint8Array(deflateSync(concatBytes(LONG, Uint8Array.of(1))));
  const codes = new Set<unknown>();
  for (const each of [...changed, ...truncated, tooLong, concatBytes(stream, Uint8Array.of(0))]) {
    const [inPieces, whole] = await bothOf(each);
    expect(inPieces).toEqual(whole);
    codes.add(inPieces);
  }
  for (const fault of ['INVALID', 'TRUNCATED', 'TOO_LARGE', 'TRAILING'])
    expect(codes).toContain(`ERR_EHIC_DEFLATE_${fault}`);
});
