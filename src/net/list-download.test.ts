import { describe, expect, it } from 'vitest';
import { network, URL_OF_LIST } from '../revocation/revocation.fixture.ts';
import { download } from './list-download.ts';

/** An answer in pieces of these lengths, each of the next byte value. */
function piecewise(count: number, length: (at: number) => number): Response {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (at === count) controller.close();
    else controller.enqueue(new Uint8Array(length(at)).fill(at++ % 251));
  };
  return new Response(new ReadableStream({ pull }));
}
const fetched = (response: Response, maxBytes = 10_000_000) => {
  const { fetch } = network({ [URL_OF_LIST]: () => response });
  return download(URL_OF_LIST, { fetch, timeLimit: 60_000, maxBytes }, new AbortController().signal);
};

describe('a list that arrives in pieces', () => {
  it('two hundred thousand of one byte', async () => {
    const body = await fetched(piecewise(200_000, () => 1));
    expect(body.length).toBe(200_000);
    expect(body.every((byte, at) => byte === at % 251)).toBe(true);
  });

  it('of all lengths, up to the limit and not beyond', async () => {
    const lengths = [0, 1, 65_535, 1, 200_000, 3, 0, 70_000];
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const expected = lengths.flatMap((length, at) => new Array<number>(length).fill(at));
    const body = await fetched(
      piecewise(lengths.length, (at) => lengths[at]!),
      total,
    );
    expect(body.length === total && body.every((byte, at) => byte === expected[at])).toBe(true);
    const tooLong = fetched(
      piecewise(lengths.length, (at) => lengths[at]!),
      total - 1,
    );
    await expect(tooLong).rejects.toMatchObject({ code: 'ERR_EHIC_REVOCATION_TOO_LARGE' });
    expect(await fetched(piecewise(0, () => 0))).toEqual(new Uint8Array(0));
  });
});
