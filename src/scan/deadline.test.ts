import { describe, expect, it } from 'vitest';
import { runUntil, timeLeft, waitUntil } from './deadline.ts';
import { startStoppingDeadline as startDeadline } from './stop.ts';

const TIMEOUT = expect.objectContaining({ name: 'ScanError', code: 'ERR_EHIC_SCAN_TIMEOUT' });

describe('runUntil', () => {
  it('hands on the result, or the error', () => {
    expect(runUntil(startDeadline(1000), () => 7)).toBe(7);
    expect(runUntil(startDeadline(1000), () => undefined)).toBeUndefined();
    expect(() =>
      runUntil(startDeadline(1000), () => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
  });
  it('stops a task that does not end', () => {
    const deadline = startDeadline(50);
    expect(() =>
      runUntil(deadline, () => {
        for (;;);
      }),
    ).toThrow(TIMEOUT);
    expect(() => timeLeft(deadline)).toThrow(TIMEOUT);
    expect(() => runUntil(deadline, () => 7)).toThrow(TIMEOUT);
  });
});

describe('waitUntil', () => {
  it('hands on the result, or the error', async () => {
    await expect(waitUntil(startDeadline(1000), Promise.resolve(7))).resolves.toBe(7);
    await expect(waitUntil(startDeadline(1000), Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
  });
  it('does not wait for ever', async () => {
    await expect(waitUntil(startDeadline(20), new Promise(() => {}))).rejects.toEqual(TIMEOUT);
  });
});

describe('startDeadline', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses %d', (limit) => {
    expect(() => startDeadline(limit)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});
