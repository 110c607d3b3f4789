import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './batch.fixture.ts';
import { TokenSet } from './token-set.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const digest = (number: number) => createHash('sha256').update(String(number)).digest().subarray(0, 16);
const entry = (line: number, isOfThisRun = true) => ({ data: new Uint8Array(digest(-line)), line, isOfThisRun });

describe('the set of token ids', () => {
  it('finds what was put into it, with its data, and nothing else, in memory of at most 16 bytes a token id', () => {
    const tokens = new TokenSet(folder.next());
    const count = 200_000;
    let most = 0;
    for (let number = 0; number < count; number++) {
      tokens.put(digest(number), entry(number));
      if (number >= 5_000 && number % 1_000 === 0) most = Math.max(most, tokens.tableBytes / tokens.size);
    }
    expect(tokens.size).toBe(count);
    expect(most).toBeLessThanOrEqual(16);
    for (let number = 0; number < count; number += 7) {
      expect(tokens.find(digest(number))?.line).toBe(number);
      if (tokens.find(digest(count + number)) !== undefined) throw new Error('found what is not in it');
    }
    expect(tokens.find(digest(77_777))).toEqual(entry(77_777));
    tokens.close();
  });

  it('tells two token ids apart that look alike in memory', () => {
    const tokens = new TokenSet(folder.next());
    const one = digest(1);
    const other = Buffer.from(one);
    other[15]! ^= 1;
    tokens.put(one, entry(1));
    expect(tokens.find(other)).toBeUndefined();
    tokens.put(other, entry(2));
    expect([tokens.find(one)?.line, tokens.find(other)?.line, tokens.size]).toEqual([1, 2, 2]);
    tokens.close();
  });

  it('replaces what it keeps of a token id', () => {
    const tokens = new TokenSet(folder.next());
    tokens.put(digest(1), entry(5, false));
    tokens.put(digest(1), entry(9));
    expect([tokens.find(digest(1)), tokens.size]).toEqual([entry(9), 1]);
    tokens.close();
  });

  it('removes its file', () => {
    const path = folder.next();
    const tokens = new TokenSet(path);
    expect(existsSync(path)).toBe(true);
    tokens.close();
    expect(existsSync(path)).toBe(false);
  });
});
