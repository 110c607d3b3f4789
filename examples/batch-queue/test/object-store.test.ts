import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '../src/store/folder-store.ts';
import { memoryStore } from '../src/store/memory-store.ts';
import { listAll, type ObjectStore } from '../src/store/object-store.ts';

const root = await mkdtemp(join(tmpdir(), 'eehic-store-'));
afterAll(() => rm(root, { recursive: true }));
let count = 0;

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe.each<[string, () => Promise<ObjectStore>]>([
  ['in memory', async () => memoryStore()],
  ['in a folder', () => folderStore(join(root, String(++count)))],
])('a store %s', (_, open) => {
  let store: ObjectStore;
  beforeEach(async () => {
    store = await open();
  });

  it('returns what was put, with its metadata', async () => {
    expect(await store.putNew('cards/a1/x.pdf', bytes('one'), { line: '7' })).toBe(true);
    expect(await store.head('cards/a1/x.pdf')).toEqual({ size: 3, metadata: { line: '7' } });
    expect(await store.get('cards/a1/x.pdf')).toEqual({ size: 3, metadata: { line: '7' }, content: bytes('one') });
  });

  it('has no object where none was put, nor at a part of a key', async () => {
    await store.putNew('cards/a1', bytes(''), {});
    for (const key of ['cards', 'cards/a', 'cards/a1/x', 'other']) {
      expect(await store.head(key)).toBeUndefined();
      expect(await store.get(key)).toBeUndefined();
    }
  });

  it('changes nothing when there is an object', async () => {
    await store.putNew('a', bytes('one'), { n: '1' });
    expect(await store.putNew('a', bytes('other'), { n: '2' })).toBe(false);
    expect(await store.get('a')).toEqual({ size: 3, metadata: { n: '1' }, content: bytes('one') });
  });

  it('stores exactly one of many puts at the same time, with the metadata of the same put', async () => {
    const puts = Array.from({ length: 50 }, (_, n) => store.putNew('k/one', bytes(String(n)), { n: String(n) }));
    const stored = (await Promise.all(puts)).flatMap((isStored, n) => (isStored ? [String(n)] : []));
    expect(stored).toHaveLength(1);
    const { content, metadata } = (await store.get('k/one'))!;
    expect([Buffer.from(content).toString(), metadata.n]).toEqual([stored[0], stored[0]]);
    expect(await store.list('')).toEqual({ keys: ['k/one'] });
  });

  it('keeps what was put when the caller changes its bytes', async () => {
    const content = bytes('one');
    await store.putNew('a', content, {});
    content.fill(0);
    const read = (await store.get('a'))!;
    read.content.fill(0);
    expect((await store.get('a'))!.content).toEqual(bytes('one'));
  });

  it('lists in the order of bytes, by prefix and in pages', async () => {
    const keys = ['a-b', 'a.b', 'a/b', 'a/b.c', 'a0', 'a/c/d', 'a/c-d', 'b/a', 'b/b'];
    for (const key of keys) await store.putNew(key, bytes(key), {});
    const sorted = [...keys].sort();
    expect(await store.list('')).toEqual({ keys: sorted });
    expect(await store.list('a/')).toEqual({ keys: sorted.filter((key) => key.startsWith('a/')) });
    expect(await store.list('a/c')).toEqual({ keys: ['a/c-d', 'a/c/d'] });
    expect(await store.list('x')).toEqual({ keys: [] });
    for (const limit of [1, 2, 4, 9]) {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.list('', after === undefined ? { limit } : { limit, after });
        expect(page.keys.length).toBeLessThanOrEqual(limit);
        found.push(...page.keys);
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(sorted);
    }
  });

  it('lists more than a page', async () => {
    const keys = Array.from({ length: 1_003 }, (_, n) => `p/${String(n).padStart(4, '0')}`);
    await Promise.all(keys.map((key) => store.putNew(key, bytes(''), {})));
    expect((await store.list('p/')).keys).toHaveLength(1_000);
    const found: string[] = [];
    for await (const key of listAll(store, 'p/')) found.push(key);
    expect(found).toEqual(keys);
  });

  it.each(['', '/a', 'a/', '../a', 'a/../b', '.objects/a', 'a//b', 'a\0', 'A'])('takes no key %j', async (key) => {
    await expect(store.putNew(key, bytes(''), {})).rejects.toThrow('not a key');
  });

  it('takes no metadata that S3 does not take', async () => {
    await expect(store.putNew('a', bytes(''), { n: 'é' })).rejects.toThrow('not metadata');
    await expect(store.putNew('a', bytes(''), { n: 'x'.repeat(2_048) })).rejects.toThrow('not metadata');
    expect(await store.head('a')).toBeUndefined();
  });
});

describe('a folder', () => {
  it('has files under the keys, and does not mistake what others put into it', async () => {
    const folder = join(root, 'plain');
    const store = await folderStore(folder);
    await store.putNew('cards/x.pdf', bytes('one'), {});
    expect(await readFile(join(folder, 'cards/x.pdf'), 'utf8')).toBe('one');
    await writeFile(join(folder, 'cards/note.txt'), 'a note');
    expect(await store.list('')).toEqual({ keys: ['cards/x.pdf'] });
    expect(await (await folderStore(folder)).head('cards/x.pdf')).toEqual({ size: 3, metadata: {} });
  });
});
