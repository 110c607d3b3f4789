import { describe, expect, it, vi } from 'vitest';
import type { DecodeError } from '../errors.ts';
import { utf8Encode } from './bytes.ts';
import * as shared from './deflate.ts';
import { random } from './random-cbor.fixture.ts';
import { reasonOf } from './reason.fixture.ts';

const SECRET = utf8Encode('the content of the code that was read before this one');
const { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } = shared;

describe('nothing of one input is found in the next', () => {
  const referring = deflateRaw(SECRET, { dictionary: SECRET });

  it('a stream cannot refer to a dictionary or a content that it was not given', () => {
    expect(inflateRaw(referring, { dictionary: SECRET })).toEqual(SECRET);
    expect(reasonOf(() => inflateRaw(referring))).toBe('DEFLATE_INVALID');
    expect(inflateRaw(deflateRaw(SECRET))).toEqual(SECRET);
    expect(reasonOf(() => inflateRaw(referring))).toBe('DEFLATE_INVALID');
  });

  it('nor does one that is compressed', () => {
    const alone = deflateRaw(SECRET);
    deflateRaw(SECRET, { dictionary: SECRET });
    expect(deflateRaw(SECRET)).toEqual(alone);
    expect(inflateRaw(deflateRaw(SECRET))).toEqual(SECRET);
  });

  it('a result is not changed by what is done afterwards', () => {
    const results = [inflateRaw(deflateRaw(SECRET)), deflateRaw(SECRET), zlibDecompress(zlibCompress(SECRET))];
    const copies = results.map((bytes) => bytes.slice());
    inflateRaw(deflateRaw(new Uint8Array(1000).fill(1)));
    zlibDecompress(zlibCompress(new Uint8Array(1000).fill(2)));
    expect(results).toEqual(copies);
  });
});

interface Outcome {
  readonly deflated: Uint8Array;
  readonly inflated?: Uint8Array;
  readonly reason: string;
}
type Task = (module: typeof shared) => Outcome;

it('whatever was read before, each input gives the result that it gives alone', async () => {
  const next = random(1951);
  const tasks = Array.from({ length: 60 }, (): Task => {
    const content = Uint8Array.from({ length: next(400) }, () => 97 + next(1 + next(30)));
    const dictionary = next(2) === 0 ? { dictionary: SECRET.subarray(next(20)) } : {};
    const isRaw = next(3) > 0;
    const stream = isRaw ? deflateRaw(content, dictionary) : zlibCompress(content);
    if (next(3) === 0) stream[next(stream.length)]! ^= 1 << next(8);
    const input = next(4) === 0 ? stream.subarray(0, next(stream.length)) : stream;
    const options = { maxBytes: next(4) === 0 ? next(300) : 4096, ...(isRaw && next(8) > 0 ? dictionary : {}) };
    return (module) => {
      const deflated = module.deflateRaw(content, dictionary);
      try {
        const inflated = isRaw ? module.inflateRaw(input, options) : module.zlibDecompress(input, options);
        return { deflated, inflated, reason: 'read' };
      } catch (error) {
        return { deflated, reason: (error as DecodeError).reason };
      }
    };
  });
  const alone: Outcome[] = [];
  for (const task of tasks) {
    vi.resetModules();
    alone.push(task(await import('./deflate.ts')));
  }
  expect(new Set(alone.map(({ reason }) => reason)).size).toBeGreaterThan(3);
  for (let round = 0; round < 10; round++) {
    for (let times = 0; times < 60; times++) {
      const chosen = next(tasks.length);
      expect(tasks[chosen]!(shared)).toEqual(alone[chosen]);
    }
  }
});
