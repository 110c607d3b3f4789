import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canMount, smallDisk } from '../../full-disk.fixture.ts';
import { signer } from '../../revocation/revocation.fixture.ts';
import { createStatusLists } from './create-status-lists.ts';
import { URL_OF_LISTS } from './status-lists.fixture.ts';

const { path: disk, fill } = smallDisk();
afterEach(() => rmSync(join(disk, 'ballast'), { force: true }));

/** Disks that end in the middle of a file: the system writes what has room, and says how much that was. */
describe.skipIf(!canMount)('a disk that is full in the middle of a file', () => {
  it('leaves the lists as they were, and with room again they can be used', async () => {
    const lists = await createStatusLists({ directory: join(disk, 'a'), url: URL_OF_LISTS, count: 1, size: 2 ** 20 });
    const [first] = await lists.allot(1);
    const makeRoom = fill(65_536);
    await expect(lists.revoke([first!])).rejects.toMatchObject({ params: { problem: 'ENOSPC' } });
    makeRoom();
    expect(await lists.lists()).toMatchObject([{ revoked: 0 }]);
    expect(await lists.revoke([first!])).toMatchObject({ changed: 1, notAllotted: 0 });
    await lists.close();
  });

  it('leaves the list that was published before, as a whole', async () => {
    const lists = await createStatusLists({ directory: join(disk, 'b'), url: URL_OF_LISTS, count: 1, size: 2 ** 20 });
    await lists.revoke(await lists.allot(40_000));
    const output = join(disk, 'published');
    const [before] = await lists.publish({ signer, output });
    const makeRoom = fill(16_384);
    await expect(lists.publish({ signer, output })).rejects.toMatchObject({ params: { problem: 'ENOSPC' } });
    makeRoom();
    expect(createHash('sha256').update(readFileSync(before!.file)).digest('hex')).toBe(before!.sha256);
    await lists.close();
  });
});
