import { copyFileSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from './status-lists.fixture.ts';
import { Versions } from './versions.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);

let versions: Versions;
beforeEach(async () => {
  versions = new Versions(folder.next());
  await versions.begin(Buffer.from('0'));
});

const add = (n: number) => (content: Buffer) => ({ content: Buffer.from(String(Number(content) + n)), result: n });
const fileOf = (number: number) => join(versions.directory, String(number).padStart(10, '0'));

it('changes at the same time are all made', async () => {
  await Promise.all(Array.from({ length: 12 }, () => new Versions(versions.directory).change(add(1))));
  expect(String(await versions.read())).toBe('12');
});

/** Another process writes this content as version `number` while a change is made for the first time. */
async function interrupted(number: number, by: string) {
  const other = new Versions(folder.next());
  await other.begin(Buffer.from(by));
  const seen: string[] = [];
  return {
    seen,
    make: (content: Buffer) => {
      if (seen.length === 0) copyFileSync(join(other.directory, '0000000001'), fileOf(number));
      seen.push(String(content));
      return add(100)(content);
    },
  };
}

it('a change is made again upon the version of a process that was first', async () => {
  const { seen, make } = await interrupted(2, '10');
  expect(await versions.change(make)).toBe(100);
  expect(seen).toEqual(['0', '10']);
  expect(String(await versions.read())).toBe('110');
});

it('a change upon a version that is long past is made again, but not where that could do harm', async () => {
  const { seen, make } = await interrupted(4, '10');
  expect(await versions.change(make)).toBe(100);
  expect(seen).toEqual(['0', '10']);
  expect(String(await versions.read())).toBe('110');
  const once = await interrupted(9, '20');
  expect(await versions.change(once.make, { once: true })).toBeUndefined();
  expect(once.seen).toEqual(['110']);
  expect(String(await versions.read())).toBe('20');
});

it('a number that was created when it was long past is not taken for the newest', async () => {
  for (let n = 0; n < 5; n++) await versions.change(add(1));
  expect(await readdir(versions.directory)).toEqual(['0000000005', '0000000006']);
  // As a process would that slept since version 2.
  await copyFile(fileOf(5), fileOf(3));
  expect(String(await versions.read())).toBe('5');
  await versions.change(add(1));
  expect(String(await versions.read())).toBe('6');
  expect(await readdir(versions.directory)).toEqual(['0000000006', '0000000007']);
});

it('nothing is written when nothing changes, and an error in a change leaves all as it was', async () => {
  expect(await versions.change(() => ({ result: 'none' }))).toBe('none');
  const failing = () => {
    throw new Error('no');
  };
  await expect(versions.change(failing)).rejects.toThrow('no');
  expect(await readdir(versions.directory)).toEqual(['0000000001']);
});
