import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Whether this process may mount a disk. */
export const canMount = process.getuid?.() === 0;

/** A disk of 8 MB that ends with the tests of the file, where it can be mounted. */
export function smallDisk() {
  const path = mkdtempSync(join(tmpdir(), 'eehic-full-'));
  if (canMount) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', path]);
  afterAll(() => {
    if (canMount) execFileSync('umount', [path]);
    rmSync(path, { recursive: true });
  });
  const ballast = join(path, 'ballast');
  return {
    path,
    /** Fills the disk but for so many bytes; returns what makes room again. */
    fill(leave: number): () => void {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
      return () => rmSync(ballast, { force: true });
    },
  };
}
