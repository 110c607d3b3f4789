import { describe, expect, it } from 'vitest';
import { DAY, IAT, jtiList, START, setUp, URL_OF_LIST } from '../revocation.fixture.ts';
import { ageFault, type HeldList, isDue } from './freshness.ts';

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
