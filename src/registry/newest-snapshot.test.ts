import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import type { EhicError } from '../errors.ts';
import { fileStore } from '../node/file-store.ts';
import type { Signer } from '../signers/signer.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { signSnapshot } from './sign-snapshot.ts';
import { readSignedSnapshot } from './signed-snapshot.ts';

const issuedAt = new Date('2025-09-22T10:00:00Z');
const now = () => new Date('2025-09-22T11:00:00Z');
const OLDER = { code: 'ERR_EHIC_SNAPSHOT_OLDER' };
const FAILED = { code: 'ERR_EHIC_SNAPSHOT_STORE' };

let signer: Signer;
/** Made one minute after the other. */
const snapshots: string[] = [];
beforeAll(async () => {
  signer = await demoSigner(demoInstitution('BE'));
  for (let minute = 0; minute < 6; minute++) {
    const made = new Date(issuedAt.getTime() + 60_000 * minute);
    snapshots.push(await signSnapshot({ results: [] }, { signer, issuedAt: made }));
  }
});
const read = (jws: string, store: Store, options: object = {}) =>
  readSignedSnapshot(jws, { trustAnchors: [signer.certificate], now, store, ...options });

/** A store whose every answer takes a while, the first longest. */
function slow(store: Store): Store {
  let turns = 12;
  const later = async () => {
    for (let turn = turns--; turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    ...store,
    get: (key) => later().then(() => store.get(key)),
    set: (key, value) => later().then(() => store.set(key, value)),
  };
}

describe('several readers at once: the newest snapshot is remembered', () => {
  const orders = [
    [5, 0],
    [0, 5],
    [3, 5, 0, 4, 1, 2],
    [5, 4, 3, 2, 1, 0],
  ];

  it.each(orders)('in one store, %#', async (...order) => {
    const store = slow(memoryStore());
    await Promise.allSettled(order.map((at) => read(snapshots[at]!, store)));
    await expect(read(snapshots[4]!, store)).rejects.toMatchObject(OLDER);
    expect(await read(snapshots[5]!, store)).toMatchObject({ size: 0 });
  });

  it.each(orders)('in the files of one folder, each through a store of its own, %#', async (...order) => {
    const folder = await mkdtemp(join(tmpdir(), 'eehic-'));
    await Promise.allSettled(order.map((at) => read(snapshots[at]!, slow(fileStore(folder)))));
    await expect(read(snapshots[4]!, fileStore(folder))).rejects.toMatchObject(OLDER);
    expect((await readdir(folder)).every((file) => file.endsWith('.bin'))).toBe(true);
  });

  it('a lock that a process left behind is taken over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'eehic-'));
    await read(snapshots[0]!, fileStore(folder));
    const [file] = await readdir(folder);
    await writeFile(join(folder, `${file}.lock`), '');
    expect(await read(snapshots[1]!, fileStore(folder))).toMatchObject({ size: 0 });
    await expect(read(snapshots[0]!, fileStore(folder))).rejects.toMatchObject(OLDER);
  });
});

describe('a failing store is reported', () => {
  const cause = new Error('disk');
  const fail = () => Promise.reject(cause);
  const stores: [string, () => Store][] = [
    ['get', () => ({ ...memoryStore(), get: fail })],
    ['set', () => ({ ...memoryStore(), set: fail })],
    ['lock', () => ({ ...memoryStore(), lock: fail })],
    [
      'a throw instead of a promise',
      () => ({
        ...memoryStore(),
        get: () => {
          throw cause;
        },
      }),
    ],
    ['something else in its place', () => ({ ...memoryStore(), get: async () => utf8Encode('x') })],
    ['an invalid value', () => ({ ...memoryStore(), get: async () => 7 as never })],
  ];

  it.each(stores)('%s: an error', async (_, make) => {
    await expect(read(snapshots[0]!, make())).rejects.toMatchObject({ ...FAILED, cause: expect.any(Error) });
  });

  it.each(stores)('%s: reported to the application, and the snapshot is read', async (_, make) => {
    const told: EhicError[] = [];
    const onStoreFailure = (error: EhicError) => void told.push(error);
    expect(await read(snapshots[3]!, make(), { onStoreFailure })).toMatchObject({ size: 0 });
    expect(told).toMatchObject([FAILED]);
    const newestSeen = new Date(issuedAt.getTime() + 600_000);
    await expect(read(snapshots[3]!, make(), { onStoreFailure, newestSeen })).rejects.toMatchObject(OLDER);
  });

  it('a damaged file, and a path that is not a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'eehic-'));
    await read(snapshots[5]!, fileStore(folder));
    const path = join(folder, (await readdir(folder))[0]!);
    await writeFile(path, 'x');
    await expect(read(snapshots[0]!, fileStore(folder))).rejects.toMatchObject(FAILED);
    await expect(read(snapshots[0]!, fileStore(path))).rejects.toMatchObject(FAILED);
  });

  it('a failure of one does not stop the next', async () => {
    const store = memoryStore();
    let fails = true;
    const once = { ...store, get: (key: string) => (fails ? fail() : store.get(key)) };
    await expect(read(snapshots[0]!, once)).rejects.toMatchObject(FAILED);
    fails = false;
    expect(await read(snapshots[0]!, once)).toMatchObject({ size: 0 });
  });
});
