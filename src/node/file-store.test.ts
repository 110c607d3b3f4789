import { mkdtemp, readdir, readFile, rename, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from './file-store.ts';

let directory: string;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'eehic-')), 'made', 'when needed');
});
const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i & 0xff);
const onlyFile = async () => join(directory, (await readdir(directory))[0]!);

describe('fileStore', () => {
  it('keeps values between runs, and returns undefined for what is not there', async () => {
    expect(await fileStore(directory).get('a')).toBeUndefined();
    await fileStore(directory).set('a', bytes);
    await fileStore(directory).set('b', new Uint8Array());
    expect(await fileStore(directory).get('a')).toEqual(bytes);
    expect(await fileStore(directory).get('b')).toEqual(new Uint8Array());
    await fileStore(directory).set('a', bytes.subarray(1));
    expect(await fileStore(directory).get('a')).toEqual(bytes.subarray(1));
    await fileStore(directory).delete('a');
    await fileStore(directory).delete('never there');
    expect(await fileStore(directory).get('a')).toBeUndefined();
  });

  it('no key leaves the folder, files are for the owner only, and no draft stays', async () => {
    const store = fileStore(directory);
    for (const key of ['../../x', '/etc/passwd', 'a\0b', '', 'x'.repeat(5000)]) {
      await store.set(key, bytes);
      expect(await store.get(key)).toEqual(bytes);
    }
    const files = await readdir(directory);
    expect(files).toHaveLength(5);
    for (const file of files) {
      expect(file).toMatch(/^[0-9a-f]{64}\.bin$/);
      expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('a damaged file counts as missing, and can be written again', async () => {
    const store = fileStore(directory);
    await store.set('a', bytes);
    const file = await onlyFile();
    const good = await readFile(file);
    for (const damaged of [
      Buffer.alloc(0),
      good.subarray(0, 20),
      Buffer.from('x'),
      good.map((byte, i) => (i === 500 ? ~byte : byte)),
    ]) {
      await writeFile(file, damaged);
      expect(await store.get('a')).toBeUndefined();
    }
    await truncate(file, 0);
    await store.set('a', bytes);
    expect(await store.get('a')).toEqual(bytes);
  });

  it('many writers at once: one of the values, whole', async () => {
    const store = fileStore(directory);
    const values = Array.from({ length: 20 }, (_, i) => new Uint8Array(10_000).fill(i));
    await Promise.all(values.map((value) => store.set('a', value)));
    const read = await store.get('a');
    expect(values).toContainEqual(read);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('a folder that cannot be made: set rejects, get does not', async () => {
    await fileStore(directory).set('a', bytes);
    const inFile = fileStore(await onlyFile());
    await expect(inFile.set('a', bytes)).rejects.toThrow();
    expect(await inFile.get('a')).toBeUndefined();
  });

  it('a lock is removed after the work, but not one that another process has taken over meanwhile', async () => {
    const store = fileStore(directory);
    await store.lock?.('a', async () => expect(await readdir(directory)).toHaveLength(1));
    expect(await readdir(directory)).toEqual([]);
    await store.lock?.('a', async () => {
      const lock = await onlyFile();
      // Another file, whichever number the file system gives it.
      await rename(lock, `${lock}.abandoned`);
      await writeFile(lock, '');
      await utimes(lock, 1, 1);
    });
    expect((await readdir(directory)).filter((file) => file.endsWith('.lock'))).toHaveLength(1);
  });
});
