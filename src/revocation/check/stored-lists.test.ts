import { describe, expect, it } from 'vitest';
import { hexEncode, utf8Encode } from '../../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { issuer, memoryStore, otherIssuer, registryOf, START, setUp, URL_OF_LIST } from '../revocation.fixture.ts';
import { StoredLists } from './stored-lists.ts';

const now = () => new Date(START);
const name = { url: URL_OF_LIST, countryCode: 'BE', officialId: issuer.officialId };
const BODY = Uint8Array.of(1, 2, 3);

describe('a list in the store', () => {
  /** Loads a list in whose place a store has something else. */
  async function load(value: Uint8Array) {
    const store = memoryStore();
    const stored = new StoredLists(store, now);
    await stored.save(name, { body: BODY, fetchedAt: START });
    const [key] = store.map.keys();
    store.map.set(key!, value);
    return stored.load(name);
  }
  const good: readonly CborValue[] = [1, URL_OF_LIST, START, BODY];

  it.each<[string, CborValue]>([
    ['as it was written', [...good]],
    ['under another spelling of its address', [1, `${URL_OF_LIST}/`, START, BODY]],
    ['fetched at the last time that there is', [1, URL_OF_LIST, 8.64e15, BODY]],
    ['with an ETag that is none', [...good, 7]],
  ])('is read %s', async (_, value) => {
    expect(await load(encodeCbor(value))).toEqual({ body: BODY, fetchedAt: (value as CborValue[])[2] });
  });

  it('is read with its ETag', async () => {
    expect(await load(encodeCbor([...good, '"v1"']))).toEqual({ body: BODY, fetchedAt: START, etag: '"v1"' });
  });

  it.each<[string, CborValue]>([
    ['another version', [2, URL_OF_LIST, START, BODY]],
    ['no address', [1, 7, START, BODY]],
    ['another address', [1, `${URL_OF_LIST}0`, START, BODY]],
    ['a time that is a text', [1, URL_OF_LIST, String(START), BODY]],
    ['a time after the last', [1, URL_OF_LIST, 8.64e15 + 1, BODY]],
    ['a time before the first', [1, URL_OF_LIST, -8.64e15 - 1, BODY]],
    ['a body that is a text', [1, URL_OF_LIST, START, 'list']],
    ['no body', [1, URL_OF_LIST, START]],
    ['no array', 7],
  ])('counts as none with %s', async (_, value) => {
    expect(await load(encodeCbor(value))).toBeUndefined();
  });

  it('counts as none when it is no CBOR', async () => {
    expect(await load(new Uint8Array(0))).toBeUndefined();
    expect(await load(utf8Encode('{}'))).toBeUndefined();
  });
});

describe('what the store says of the newest lists', () => {
  const digest = hexEncode(new Uint8Array(32).fill(0xab));
  async function times(value: unknown) {
    const store = memoryStore();
    store.map.set('revocation-newest', utf8Encode(typeof value === 'string' ? value : JSON.stringify(value)));
    return new StoredLists(store, now).loadTimes();
  }

  it('is the digest of a name and a time, from 0', async () => {
    const right = [
      [digest, 0],
      [digest, 1.5],
    ];
    expect(await times(right)).toEqual(right);
  });

  it.each([
    ['an object', { digest }],
    ['null', null],
    ['a member more', [digest, 1, 1]],
    ['a member less', [digest]],
    ['a digit more before', [`0${digest}`, 1]],
    ['a digit more after', [`${digest}0`, 1]],
    ['a digit less', [digest.slice(1), 1]],
    ['capitals', [digest.toUpperCase(), 1]],
    ['a digest that is no text', [[digest], 1]],
    ['a time that is a text', [digest, '1']],
    ['a negative time', [digest, -1]],
  ])('counts as nothing: %s', async (_, each) => {
    expect(await times([each, [digest, 7]])).toEqual([[digest, 7]]);
  });

  it.each(['', '{', '{}', 'null', '"a"'])('counts as nothing: %s', async (text) => {
    expect(await times(text)).toEqual([]);
  });
});

describe('the names in the store', () => {
  const stored = (store: ReturnType<typeof memoryStore>) => new StoredLists(store, now);

  it('have an address, a country and an id', async () => {
    const store = memoryStore();
    const odd = [null, 7, {}, ...Object.keys(name).flatMap((member) => [{ ...name, [member]: 7 }])];
    store.map.set('revocation-lists', utf8Encode(JSON.stringify([...odd, name])));
    expect(await stored(store).loadNames()).toEqual([name]);
    await stored(store).updateNames((names) => {
      expect(names).toEqual([name]);
      return names;
    });
  });

  it('are those of lists that could be had', async () => {
    const store = memoryStore();
    const registry = registryOf(issuer);
    const prefetch = (bodies: Parameters<typeof setUp>[0]) =>
      setUp(bodies, { store, registry, lists: [name], allowUnsignedLists: true }).source.prefetch();
    expect(await prefetch({})).toMatchObject([{ failure: { code: 'REVOCATION_UNREACHABLE' } }]);
    expect(await stored(store).loadNames()).toEqual([]);
    await prefetch({ [URL_OF_LIST]: '[]' });
    expect(await stored(store).loadNames()).toEqual([name]);
  });
});

describe('a list that is fetched ahead, of an institution that the registry', () => {
  const failureWith = async (answer: object) => {
    const registry = { find: async () => answer } as unknown as ReturnType<typeof registryOf>;
    const { source } = setUp({ [URL_OF_LIST]: '[]' }, { registry, lists: [name], allowUnsignedLists: true });
    return source.prefetch();
  };

  it('could not be asked for, has its code', async () => {
    expect(await failureWith({ status: 'failed', code: 'REGISTRY_TIMEOUT' })).toEqual([
      { source: URL_OF_LIST, failure: { code: 'REGISTRY_TIMEOUT' } },
    ]);
  });

  it('does not have, is of an unknown issuer', async () => {
    expect(await failureWith({ status: 'unknown' })).toEqual([
      { source: URL_OF_LIST, failure: { code: 'ISSUER_UNKNOWN' } },
    ]);
  });

  it('has, is fetched', async () => {
    const found = { status: 'found', institution: otherIssuer, freshness: { source: 'x' } };
    expect(await failureWith(found)).toMatchObject([{ source: URL_OF_LIST, time: '2025-10-06T12:00:00.000Z' }]);
  });
});
