import { describe, expect, it } from 'vitest';
import { DAY, IAT, jtiList, START, setUp, URL_OF_LIST } from '../revocation.fixture.ts';
import { ageFault, describeList, type HeldList, isDue, isOlder, olderFault } from './freshness.ts';

const STALE = { code: 'ERR_EHIC_REVOCATION_STALE' };
const held = (fetchedAt: number, list: object = {}): HeldList => ({
  url: URL_OF_LIST,
  key: 'x',
  list: { content: { kind: 'jti', tokenIds: new Set() }, iat: IAT, signers: [], ...list },
  body: new Uint8Array(0),
  fetchedAt,
  sha256: '',
});

describe('a clock that returns no valid time', () => {
  it('makes every list stale and due', () => {
    for (const list of [{}, { exp: IAT + DAY }, { iat: undefined }]) {
      expect(ageFault(held(START, list), Number.NaN, DAY)).toMatchObject(STALE);
      expect(ageFault(held(Number.NaN, list), START, DAY)).toMatchObject(STALE);
      expect(ageFault(held(START, list), START, DAY)).toBeUndefined();
    }
    expect(isDue(held(START), Number.NaN, DAY)).toBe(true);
    expect(isDue(held(START), START, DAY)).toBe(false);
  });

  it('is an answer STALE, before and after a list was held', async () => {
    const { check, clock } = setUp({ [URL_OF_LIST]: await jtiList() });
    const stale = { status: 'unavailable', code: 'REVOCATION_STALE' };
    clock.time = Number.NaN;
    expect(await check()).toMatchObject(stale);
    clock.time = START;
    expect(await check()).toMatchObject({ status: 'revoked' });
    clock.time = Number.NaN;
    expect(await check()).toMatchObject(stale);
  });
});

describe('the age of a list (spec/revocation.md, Judging a list)', () => {
  const faultAt = (seconds: number, list: object = {}, fetchedAt = START) =>
    ageFault(held(fetchedAt, list), START + seconds * 1000, DAY)?.reason;

  it.each<[string, number, object, number, string | undefined]>([
    ['300 seconds before it was made', -300, {}, START, undefined],
    ['301 seconds before it was made', -301, {}, START, 'REVOCATION_FROM_FUTURE'],
    ['24 hours after it was made', DAY, {}, START, undefined],
    ['a second more', DAY + 1, {}, START, 'REVOCATION_STALE'],
    ['24 hours after it was made, fetched later', DAY + 1, {}, START + 9000, 'REVOCATION_STALE'],
    ['24 hours after it was fetched, made later', DAY, {}, START - 1000, 'REVOCATION_STALE'],
    ['a second before its exp', 9, { exp: IAT + 10 }, START, undefined],
    ['at its exp', 10, { exp: IAT + 10 }, START, 'REVOCATION_STALE'],
    ['unsigned, by the time when it was fetched', DAY, { iat: undefined }, START, undefined],
    ['unsigned, a second more', DAY + 1, { iat: undefined }, START, 'REVOCATION_STALE'],
    ['unsigned, fetched by a clock ahead', -301, { iat: undefined }, START, 'REVOCATION_FROM_FUTURE'],
  ])('%s', (_, seconds, list, fetchedAt, expected) => {
    expect(faultAt(seconds, list, fetchedAt)).toBe(expected);
  });

  it('a fault says why', () => {
    expect(ageFault(held(START, { exp: IAT }), START, DAY)?.params).toEqual({ problem: 'exp' });
    expect(ageFault(held(START), START + 61_000, 60)?.params).toEqual({ problem: 'age', max: 60 });
    expect([olderFault('held').reason, olderFault('fetched').reason]).toEqual(['REVOCATION_OLDER', 'REVOCATION_OLDER']);
    expect(olderFault('held').message).not.toBe(olderFault('fetched').message);
  });

  it.each([
    ['without a ttl after the greatest age', undefined, DAY],
    ['after its ttl', 3600, 3600],
    ['not before 60 seconds', 1, 60],
    ['not after the greatest age', 2 * DAY, DAY],
  ])('it is due %s', (_, ttl, seconds) => {
    const list = held(START, ttl === undefined ? {} : { ttl });
    expect(isDue(list, START + seconds * 1000 - 1, DAY)).toBe(false);
    expect(isDue(list, START + seconds * 1000, DAY)).toBe(true);
    expect(isDue(list, START - seconds * 1000, DAY)).toBe(true);
  });

  it('it is older than one that was made later, and an unsigned one older than any', () => {
    const { list } = held(START);
    expect([IAT - 1, IAT, IAT + 1].map((newest) => isOlder(list, newest))).toEqual([false, false, true]);
    expect([0, 1].map((newest) => isOlder(held(START, { iat: undefined }).list, newest))).toEqual([false, true]);
  });

  it('its time is when it was made or fetched, whichever is earlier', () => {
    const timeOf = (fetchedAt: number, list: object = {}) => describeList(held(fetchedAt, list)).time;
    expect(timeOf(START + 1000)).toBe('2025-10-06T12:00:00.000Z');
    expect(timeOf(START - 1000)).toBe('2025-10-06T11:59:59.000Z');
    expect(timeOf(START + 1000, { iat: undefined })).toBe('2025-10-06T12:00:01.000Z');
  });
});
