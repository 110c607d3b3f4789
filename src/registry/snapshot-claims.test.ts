import { beforeAll, describe, expect, it } from 'vitest';
import { utf8Decode, utf8Encode } from '../codec/bytes.ts';
import { decodeCompactJws } from '../codec/jws.ts';
import type { Signer } from '../signers/signer.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { signSnapshot } from './sign-snapshot.ts';
import { readSignedSnapshot, readSnapshotUntil } from './signed-snapshot.ts';

const BE = { countryCode: 'BE', officialId: '0120' };
const list = { results: [BE] };
const issuedAt = new Date('2025-09-22T10:00:00Z');
const later = (seconds: number) => new Date(issuedAt.getTime() + seconds * 1000);
const OLDER = { code: 'ERR_EHIC_SNAPSHOT_OLDER' };
const FORMAT = { code: 'ERR_EHIC_SNAPSHOT_FORMAT' };

let signer: Signer;
let snapshot: string;
beforeAll(async () => {
  signer = await demoSigner(demoInstitution('BE'));
  snapshot = await signSnapshot(list, { signer, issuedAt });
});
const sign = (options: object, json: unknown = list) => signSnapshot(json as never, { signer, issuedAt, ...options });
const read = (jws: string, options: object = {}) =>
  readSignedSnapshot(jws, { trustAnchors: [signer.certificate], now: () => issuedAt, ...options });

describe('what a snapshot says (spec/registry.md, Signed snapshot)', () => {
  it('is the second in which the list was fetched, its source and its results', async () => {
    const jws = await sign({ issuedAt: new Date('2025-09-22T10:00:00.999Z'), source: 'here' });
    const payload = JSON.parse(utf8Decode(decodeCompactJws(jws).payload)!) as object;
    expect(payload).toEqual({ iat: issuedAt.getTime() / 1000, source: 'here', results: [BE] });
    expect(JSON.parse(utf8Decode(decodeCompactJws(snapshot).payload)!)).not.toHaveProperty('source');
  });

  it('the source is else the name under which its time is kept', async () => {
    expect((await (await read(snapshot)).prefetch!()).source).toBe('snapshot');
    expect((await (await read(snapshot, { name: 'lists' })).prefetch!()).source).toBe('lists');
  });

  it('may be of the first second of 1970, and of none before', async () => {
    const first = await sign({ issuedAt: new Date(999) });
    expect((await read(first)).issuedAt).toEqual(new Date(0));
    for (const wrong of [new Date(-1), new Date(Number.NaN), 0, undefined, '2025-09-22']) {
      await expect(sign({ issuedAt: wrong })).rejects.toMatchObject({ params: { option: 'issuedAt' } });
    }
  });

  it.each([null, [], 7, {}, { results: {} }, { results: null }])('%j is no list to sign', async (json) => {
    await expect(sign({}, json)).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_DATA' });
  });

  it.each([undefined, null, {}, { algorithm: 'ES384' }])('%j is no signer', async (wrong) => {
    await expect(sign({ signer: wrong })).rejects.toMatchObject({ params: { option: 'signer' } });
  });
});

describe('the clock', () => {
  it('may be 300 seconds behind the time of the snapshot, and not a moment more', async () => {
    expect(await read(snapshot, { now: () => later(-300) })).toMatchObject({ size: 1 });
    await expect(read(snapshot, { now: () => later(-300.001) })).rejects.toMatchObject(FORMAT);
  });

  it.each([7, '2025-09-22', undefined, null])('that gives %j is an error of the caller', async (time) => {
    await expect(read(snapshot, { now: () => time })).rejects.toMatchObject({ params: { option: 'now' } });
  });

  it('is that of the system unless one is given', async () => {
    const present = await sign({ issuedAt: new Date() });
    const registry = await readSignedSnapshot(present, { trustAnchors: [signer.certificate] });
    expect((await registry.find(BE)).status).toBe('found');
  });
});

describe('the age counts from the signed time', () => {
  const findAt = async (seconds: number, options: object) => {
    const answer = await (await read(snapshot, { now: () => later(seconds), ...options })).find(BE);
    return answer.status === 'failed' ? answer.code : answer.status;
  };

  it.each([
    [{}, 86_400],
    [{ maxAgeSeconds: 60 }, 60],
  ])('with %j it is usable for %i seconds', async (options, seconds) => {
    expect(await findAt(seconds, options)).toBe('found');
    expect(await findAt(seconds + 1, options)).toBe('REGISTRY_STALE');
  });

  it('or until a time that is given, which may be before it was signed', async () => {
    for (const [until, at, expected] of [
      [100, 100, 'found'],
      [100, 101, 'REGISTRY_STALE'],
      [0, 0, 'found'],
      [-100, 0, 'found'],
      [-100, 1, 'REGISTRY_STALE'],
    ] as const) {
      const options = { trustAnchors: [signer.certificate], now: () => later(at), maxAgeSeconds: 7 };
      const answer = await (await readSnapshotUntil(snapshot, options, later(until))).find(BE);
      expect(answer.status === 'failed' ? answer.code : answer.status, `${until} ${at}`).toBe(expected);
    }
  });
});

describe('unusable options, by their names', () => {
  it.each<[string, unknown]>([
    ['trustAnchors', 'x'],
    ['trustAnchors', ['x']],
    ['now', 7],
    ['onStoreFailure', 'x'],
    ['store', {}],
    ['store', null],
    ['newestSeen', '2025-09-22'],
    ['newestSeen', 7],
    ['newestSeen', new Date(Number.NaN)],
    ['maxBytes', 0],
    ['newestseen', issuedAt],
  ])('%s: %s', async (option, value) => {
    await expect(read(snapshot, { [option]: value })).rejects.toMatchObject({
      code: 'ERR_EHIC_OPTIONS',
      params: { option },
    });
  });
});

describe('the newest snapshot ever seen', () => {
  const seconds = (date: Date) => String(date.getTime() / 1000);
  const stored = async (value: string | undefined): Promise<Store> => {
    const store = memoryStore();
    if (value !== undefined) await store.set('snapshot-newest snapshot', utf8Encode(value));
    return store;
  };
  const kept = async (store: Store) => utf8Decode((await store.get('snapshot-newest snapshot')) ?? new Uint8Array(0));

  it('one of the same second is read, one of a second before is not, and the error says the newest', async () => {
    const rounded = { newestSeen: new Date(issuedAt.getTime() + 999) };
    expect(await read(snapshot, rounded)).toMatchObject({ size: 1 });
    const newest = '2025-09-22T10:00:01.000Z';
    await expect(read(snapshot, { newestSeen: later(1) })).rejects.toMatchObject({ ...OLDER, params: { newest } });
    const store = await stored(seconds(later(1)));
    await expect(read(snapshot, { store })).rejects.toMatchObject({ ...OLDER, params: { newest } });
    expect(await read(snapshot, { store: await stored(seconds(issuedAt)) })).toMatchObject({ size: 1 });
  });

  it('is the later of the stored and the given one', async () => {
    for (const [inStore, given] of [
      [1, -1],
      [-1, 1],
    ] as const) {
      const store = await stored(seconds(later(inStore)));
      await expect(read(snapshot, { store, newestSeen: later(given) })).rejects.toMatchObject(OLDER);
      expect(await kept(store)).toBe(seconds(later(inStore)));
    }
  });

  it.each<[string, number | undefined, number, string]>([
    ['none', undefined, -1, 'itself'],
    ['an older one', -1, -1, 'itself'],
    ['one of the same time', 0, -1, 'itself'],
    ['none, and the application knows this one', undefined, 0, 'itself'],
    ['none, but the application knows a newer one', undefined, 1, ''],
  ])('where the store has %s, it then holds %4$s', async (_, inStore, given, expected) => {
    const store = await stored(inStore === undefined ? undefined : seconds(later(inStore)));
    await read(snapshot, { store, newestSeen: later(given) }).catch(() => undefined);
    expect(await kept(store)).toBe(expected === 'itself' ? seconds(issuedAt) : '');
  });

  it('what it holds is not written again', async () => {
    const store = await stored(undefined);
    let writes = 0;
    const counting = { ...store, set: (key: string, value: Uint8Array) => ++writes && store.set(key, value) } as Store;
    await read(snapshot, { store: counting });
    await read(snapshot, { store: counting });
    expect(writes).toBe(1);
  });

  it.each(['', '-1', '1.5', ' 1', '1 ', '1e3', '1234567890123', 'x1', '1x'])(
    'a store that holds %j fails closed',
    async (value) => {
      const store = await stored(value);
      await expect(read(snapshot, { store })).rejects.toMatchObject({ code: 'ERR_EHIC_SNAPSHOT_STORE' });
      expect(await kept(store)).toBe(value);
    },
  );

  it('is written under the lock of the store, where it has one', async () => {
    const store = memoryStore();
    const locked: string[] = [];
    const lock = async <T>(key: string, work: () => Promise<T>) => {
      locked.push(key);
      return work();
    };
    await read(snapshot, { store: { ...store, lock } });
    expect(locked).toEqual(['snapshot-newest snapshot']);
    expect(await kept(store)).toBe(seconds(issuedAt));
  });
});
