import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countingAllotter, filesOf, issueHere, members, optionsFor, readManifestOf } from './batch.fixture.ts';
import type { BatchKind } from './options.ts';

const disk = mkdtempSync(join(tmpdir(), 'eehic-full-'));
const isRoot = process.getuid?.() === 0;
if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
afterAll(() => {
  if (isRoot) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** Fills the disk but for so many bytes; returns what makes room again. */
function fill(leave: number): () => void {
  const { bavail, bsize } = statfsSync(disk);
  const path = join(disk, 'ballast');
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  return () => rmSync(path);
}

describe.skipIf(!isRoot)('a disk that is full', () => {
  it.each<[BatchKind, number, number]>([
    ['pdf', 200, 3_000_000],
    ['zip', 60, 1_000_000],
    ['text', 3_000, 1_200_000],
  ])(
    'ends the run, and with room again the same call goes on: %s',
    { timeout: 120_000 },
    async (kind, count, leave) => {
      const output = join(disk, kind);
      mkdirSync(output);
      const status = countingAllotter();
      const run = () => issueHere(optionsFor(output, members(count), { kind, status }));
      const makeRoom = fill(leave);
      await expect(run()).rejects.toMatchObject({ code: 'ERR_EHIC_BATCH_STOPPED', params: { reason: 'ENOSPC' } });
      const before = readManifestOf(output).length;
      expect(before).toBeLessThan(count);
      makeRoom();
      expect(await run()).toMatchObject({ issued: count - before, skipped: before });
      const manifest = readManifestOf(output);
      expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(count);
      expect(new Set(manifest.map(({ status: place }) => place?.index)).size).toBe(count);
      expect(filesOf(output)).toEqual([...new Set(manifest.map(({ file }) => file))].sort());
      rmSync(output, { recursive: true });
    },
  );
});
