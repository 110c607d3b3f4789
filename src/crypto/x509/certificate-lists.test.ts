import { describe, expect, it } from 'vitest';
import { bindLists, fetchLists } from './certificate-lists.ts';

describe('the lists of an option', () => {
  const list = Uint8Array.of(1);

  it('are copied; none are no source', async () => {
    expect(bindLists('crls', undefined)).toBeUndefined();
    expect(bindLists('crls', [])).toBeUndefined();
    const given = Uint8Array.of(1, 2);
    const source = bindLists('crls', [given])!;
    given.fill(0);
    expect(await source.lists()).toEqual([Uint8Array.of(1, 2)]);
    const own = { lists: async () => [] };
    expect(bindLists('crls', own)).toBe(own);
    expect(await bindLists('crls', new Array<Uint8Array>(100).fill(list))!.lists()).toHaveLength(100);
    expect(bindLists('crls', [new Uint8Array(16_000_000)])).toBeDefined();
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['an object without lists', {}],
    ['lists that are no function', { lists: [] }],
    ['a member that is no bytes', [list, 'x']],
    ['101 lists', new Array<Uint8Array>(101).fill(list)],
    ['a list of 16,000,001 bytes', [new Uint8Array(16_000_001)]],
  ])('%s: an error that names the option', (_, given) => {
    expect(() => bindLists('crls', given as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'crls' } }),
    );
  });

  it('of a source are 100 at most, and none where it fails', async () => {
    const from = (lists: unknown) => fetchLists({ lists: async () => lists as never }, undefined);
    expect(await from([list, 'x', null, list])).toEqual([list, list]);
    expect(await from(new Array<Uint8Array>(101).fill(list))).toHaveLength(100);
    for (const wrong of [undefined, null, {}, 'x', list]) expect(await from(wrong)).toEqual([]);
    expect(await fetchLists({ lists: () => Promise.reject(new Error('down')) }, undefined)).toEqual([]);
  });

  it('of a source that was aborted are none, but the reason', async () => {
    const controller = new AbortController();
    let given: unknown;
    const source = {
      lists: async (options?: object) => {
        given = options;
        controller.abort(new Error('enough'));
        throw new Error('stopped');
      },
    };
    await expect(fetchLists(source, controller.signal)).rejects.toThrow('enough');
    expect(given).toEqual({ signal: controller.signal });
    const remembering = async (options?: object) => {
      given = options;
      return [];
    };
    expect(await fetchLists({ lists: remembering }, undefined)).toEqual([]);
    expect(given).toEqual({});
  });
});
