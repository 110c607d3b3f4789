import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMount, smallDisk } from '../full-disk.fixture.ts';
import { countingAllotter, filesOf, issueHere, members, optionsFor, readManifestOf } from './batch.fixture.ts';
import type { BatchKind } from './options.ts';

const { path: disk, fill } = smallDisk();

describe.skipIf(!canMount)('a disk that is full', () => {
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
