import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { replaceFile, syncDirectory } from './whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function failToSync(code: string) {
  const handle = await open(folder, 'r');
  const methods = Object.getPrototypeOf(handle) as Pick<FileHandle, 'sync'>;
  await handle.close();
  vi.spyOn(methods, 'sync').mockRejectedValue(Object.assign(new Error(code), { code }));
}

it.each(['EINVAL', 'ENOTSUP', 'EBADF'])('a file system that cannot sync a folder (%s) is worked on', async (code) => {
  await failToSync(code);
  await expect(syncDirectory(folder)).resolves.toBeUndefined();
});

it.each(['EIO', 'ENOSPC', 'EDQUOT'])(
  'a folder that could not be written to the disk (%s) is an error',
  async (code) => {
    await failToSync(code);
    await expect(syncDirectory(folder)).rejects.toMatchObject({ code });
  },
);

it('a folder that is not there is an error', async () => {
  await expect(syncDirectory(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('a file is replaced as a whole, with its mode, and nothing else is left', async () => {
  const path = join(folder, 'key');
  for (const content of ['first', 'second']) {
    await replaceFile(path, Buffer.from(content), 0o600);
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual([content, 0o600]);
  }
  expect(readdirSync(folder)).toEqual(['key']);
});
