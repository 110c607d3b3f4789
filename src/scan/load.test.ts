import { describe, expect, it } from 'vitest';
import { loadOnce } from './load.ts';

describe('loadOnce', () => {
  it('loads once for many, and again after a failure or a drop', async () => {
    let calls = 0;
    const thing = loadOnce('thing', async (fail: boolean) => {
      calls++;
      if (fail) throw new TypeError('x');
      return calls;
    });
    const unavailable = {
      name: 'ScanError',
      code: 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE',
      message: 'thing could not be loaded',
    };
    await expect(thing.get(true)).rejects.toMatchObject(unavailable);
    expect(await Promise.all([thing.get(false), thing.get(false)])).toEqual([2, 2]);
    thing.drop();
    expect(await thing.get(false)).toBe(3);
  });
});
