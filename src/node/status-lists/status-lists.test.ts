import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { StatusListReference } from '../../card/model.ts';
import { createStatusLists } from './create-status-lists.ts';
import { openStatusLists } from './open-status-lists.ts';
import type { CreateStatusListsOptions } from './options.ts';
import { temporaryFolder, URL_OF_LISTS } from './status-lists.fixture.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);

const BAD_OPTIONS = { code: 'ERR_EHIC_OPTIONS' };
const create = (options: Partial<CreateStatusListsOptions> = {}) =>
  createStatusLists({ directory: folder.next(), url: URL_OF_LISTS, count: 3, size: 100, ...options });
const keyOf = ({ uri, index }: StatusListReference) => `${uri} ${index}`;
const usedIn = async (lists: Awaited<ReturnType<typeof create>>) =>
  (await lists.lists()).reduce((used, { size, free }) => used + size - free, 0);

describe('allotting', () => {
  it('gives each index of all lists once, in no order, and then says that there are none', async () => {
    const lists = await create();
    const given = await lists.allot(150);
    expect(new Set(given.slice(0, 40).map(({ uri }) => uri)).size).toBe(3);
    const inOrder = [...given].sort((a, b) => a.index - b.index);
    expect(given).not.toEqual(inOrder);
    await expect(lists.allot(151)).rejects.toMatchObject({
      code: 'ERR_EHIC_STATUS_FULL',
      params: { free: 150, needed: 151 },
    });
    const rest = [...(await lists.allot(149)), ...(await lists.allot(1)), ...(await lists.allot(0))];
    expect(new Set([...given, ...rest].map(keyOf)).size).toBe(300);
    expect([...given, ...rest].every(({ index }) => index >= 0 && index < 100)).toBe(true);
    await expect(lists.allot(1)).rejects.toMatchObject({ code: 'ERR_EHIC_STATUS_FULL' });
  });

  it('calls at the same time, of one or several that opened the folder, get different indices', async () => {
    const directory = folder.next();
    const one = await create({ directory, blockSize: 4 });
    const others = await Promise.all([openStatusLists(directory), openStatusLists(directory, { blockSize: 1 })]);
    const given = await Promise.all([one, ...others, one].flatMap((lists) => [1, 7, 20].map((n) => lists.allot(n))));
    expect(new Set(given.flat().map(keyOf)).size).toBe(112);
  });

  it('what was taken in advance is lost when the process ends at once, and free again after close', async () => {
    const directory = folder.next();
    const lists = await create({ directory, size: 6400 });
    const [first] = await lists.allot(1);
    expect(await usedIn(lists)).toBeGreaterThan(200);
    const next = await openStatusLists(directory);
    const others = await next.allot(50);
    expect(others.map(keyOf)).not.toContain(keyOf(first!));
    await next.close();
    await lists.close();
    const last = await openStatusLists(directory);
    expect(await usedIn(last)).toBe(51);
    for (const each of [() => lists.allot(1), () => lists.revoke([]), () => lists.lists()])
      await expect(each()).rejects.toMatchObject(BAD_OPTIONS);
  });

  it('only open lists are used; lists are added, closed, opened again and retired by whoever opened the folder', async () => {
    const directory = folder.next();
    const lists = await create({ directory, count: 1, size: 10 });
    const other = await openStatusLists(directory);
    await other.setState(1, 'closed');
    await expect(lists.allot(1)).rejects.toMatchObject({ code: 'ERR_EHIC_STATUS_FULL', params: { free: 0 } });
    await Promise.all([lists.add({ count: 2, size: 20 }), other.add({ count: 1, size: 30 })]);
    const infos = await lists.lists();
    expect(infos.map(({ number, url }) => [number, url])).toEqual(
      [1, 2, 3, 4].map((number) => [number, `${URL_OF_LISTS}/${number}`]),
    );
    expect(infos.map(({ size }) => size).sort()).toEqual([10, 20, 20, 30]);
    const given = await lists.allot(70);
    expect(given.map(({ uri }) => uri)).not.toContain(`${URL_OF_LISTS}/1`);
    await lists.setState(1, 'open');
    expect((await lists.allot(10)).every(({ uri }) => uri === `${URL_OF_LISTS}/1`)).toBe(true);
    await expect(lists.setState(1, 'retired')).rejects.toMatchObject(BAD_OPTIONS);
    await lists.setState(1, 'closed');
    await lists.setState(1, 'retired');
    expect((await other.lists()).map(({ state }) => state)).toEqual(['retired', 'open', 'open', 'open']);
  });
});

describe('setting statuses', () => {
  it('says how many changed, and others see it', async () => {
    const directory = folder.next();
    const lists = await create({ directory, bits: 2 });
    const given = await lists.allot(10);
    const expected = { changed: 10, unchanged: 2, notAllotted: 0 };
    const twice = [...given, ...given.slice(0, 2)];
    expect(await lists.revoke(twice, { dryRun: true })).toEqual({ changed: 10, unchanged: 2, notAllotted: 0 });
    expect((await lists.lists()).map(({ revoked }) => revoked)).toEqual([0, 0, 0]);
    expect(await (await openStatusLists(directory)).revoke(twice)).toEqual(expected);
    expect((await lists.lists()).reduce((sum, { revoked }) => sum + revoked, 0)).toBe(10);
    expect(await lists.set(given.slice(0, 3), 2)).toEqual({ changed: 3, unchanged: 0, notAllotted: 0 });
    expect(await lists.set(given.slice(0, 4), 0)).toEqual({ changed: 4, unchanged: 0, notAllotted: 0 });
    expect(await lists.revoke(given.slice(0, 1))).toMatchObject({ changed: 1 });
  });

  it('takes references as they come, in another spelling of the address too, and many', async () => {
    const lists = await create({ size: 5000, count: 1 });
    async function* each() {
      for (let index = 0; index < 5000; index++) yield { uri: 'https://FUND.example:443/status/1/', index };
    }
    expect(await lists.revoke(each())).toMatchObject({ changed: 5000, unchanged: 0 });
    expect(await lists.lists()).toMatchObject([{ free: 0, revoked: 5000 }]);
  });

  it('a card that the folder does not know, because an older copy of it was restored, is revoked and told', async () => {
    const directory = folder.next();
    const copy = folder.next();
    const lists = await create({ directory, size: 1000 });
    await cp(directory, copy, { recursive: true });
    const given = await lists.allot(2);
    const restored = await openStatusLists(copy);
    expect(await restored.revoke(given)).toEqual({ changed: 2, unchanged: 0, notAllotted: 2 });
    expect(await usedIn(restored)).toBe(2);
  });

  it('changes nothing when one reference is to no list or index here, and says which', async () => {
    const lists = await create();
    const good = { uri: `${URL_OF_LISTS}/1`, index: 99 };
    const bad: readonly [unknown, string][] = [
      [{ uri: `${URL_OF_LISTS}/4`, index: 0 }, 'list'],
      [{ uri: 'https://other.example/status/1', index: 0 }, 'list'],
      [{ uri: '__proto__', index: 0 }, 'list'],
      [null, 'list'],
      ['x', 'list'],
      [{ ...good, index: 100 }, 'index'],
      [{ ...good, index: -1 }, 'index'],
      [{ ...good, index: 0.5 }, 'index'],
      [{ ...good, index: '1' }, 'index'],
    ];
    for (const [reference, problem] of bad) {
      await expect(lists.revoke([good, reference as StatusListReference])).rejects.toMatchObject({
        code: 'ERR_EHIC_STATUS_REFERENCE',
        params: { position: 2, problem },
      });
    }
    await expect(lists.set([good], 2)).rejects.toMatchObject(BAD_OPTIONS);
    await expect(lists.revoke(7 as never)).rejects.toMatchObject(BAD_OPTIONS);
    expect((await lists.lists()).map(({ revoked }) => revoked)).toEqual([0, 0, 0]);
  });
});

describe('the folder', () => {
  it.each([
    { url: 'http://fund.example/' },
    { url: 'https://fund.example/status?list=' },
    { count: 0 },
    { count: 10_001 },
    { size: 0 },
    { size: 2 ** 27 + 1 },
    { bits: 3 },
    { directory: '' },
    { blockSize: 0 },
    { issuer: { countryCode: 'Belgium', officialId: '1' } },
    { length: 3 },
  ])('ERR_EHIC_OPTIONS: %j', async (change) => {
    await expect(create(change as object)).rejects.toMatchObject(BAD_OPTIONS);
  });

  it('that has something in it is refused, and left as it is; an empty one is taken', async () => {
    const directory = folder.next();
    await mkdir(directory);
    await create({ directory });
    const before = await readdir(directory);
    await expect(create({ directory })).rejects.toMatchObject({
      code: 'ERR_EHIC_STATUS_FOLDER',
      params: { problem: 'exists' },
    });
    expect(await readdir(directory)).toEqual(before);
    expect((await readdir(join(directory, '..'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that does not exist, or is no folder of lists, or is damaged, is said to be so', async () => {
    const directory = folder.next();
    const problem = (name: string) => ({ code: 'ERR_EHIC_STATUS_FOLDER', params: { problem: name } });
    await expect(openStatusLists(directory)).rejects.toMatchObject(problem('ENOENT'));
    const lists = await create({ directory, count: 1 });
    const copy = folder.next();
    await cp(directory, copy, { recursive: true });
    const listFolder = (await readdir(directory)).find((name) => name.startsWith('list-'))!;
    const files = await readdir(join(directory, listFolder));
    const file = join(directory, listFolder, files.at(-1)!);
    const bytes = await readFile(file);
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(file, bytes);
    await expect(lists.allot(1)).rejects.toMatchObject(problem('damaged'));
    await writeFile(file, bytes.subarray(0, 100));
    await expect(lists.allot(1)).rejects.toMatchObject(problem('damaged'));
    await rm(file);
    await expect(lists.allot(1)).rejects.toMatchObject(problem('missing'));
    expect(await (await openStatusLists(copy)).allot(1)).toHaveLength(1);
  });

  it('keeps no more than two versions of a list, and no drafts', async () => {
    const directory = folder.next();
    const lists = await create({ directory, count: 1, blockSize: 1 });
    for (let card = 0; card < 5; card++) await lists.allot(1);
    const listFolder = (await readdir(directory)).find((name) => name.startsWith('list-'))!;
    expect(await readdir(join(directory, listFolder))).toEqual(['0000000005', '0000000006']);
  });
});
