import { describe, expect, it, vi } from 'vitest';
import { runUntil, timeLeft, waitUntil } from './deadline.ts';
import { startStoppingDeadline as startDeadline } from './stop.ts';

const TIMEOUT = expect.objectContaining({ name: 'ScanError', code: 'ERR_EHIC_SCAN_TIMEOUT' });
/** In milliseconds: more than any of these tests takes. */
const MINUTE = 60_000;

describe('runUntil', () => {
  it('hands on the result, or the error', () => {
    expect(runUntil(startDeadline(MINUTE), () => 7)).toBe(7);
    expect(runUntil(startDeadline(MINUTE), () => undefined)).toBeUndefined();
    expect(() =>
      runUntil(startDeadline(MINUTE), () => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
  });
  it('gives a task the time that is left', () => {
    const run = vi.fn();
    const task = () => 7;
    runUntil({ at: performance.now() + MINUTE, run }, task);
    expect(run).toHaveBeenCalledExactlyOnceWith(
      task,
      expect.toSatisfy((time) => time > 0 && time <= MINUTE),
    );
  });
  it('begins nothing when the deadline has passed', () => {
    const passed = { ...startDeadline(MINUTE), at: performance.now() };
    const task = vi.fn();
    expect(() => runUntil(passed, task)).toThrow(TIMEOUT);
    expect(() => timeLeft(passed)).toThrow(TIMEOUT);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('waitUntil', () => {
  it('hands on the result, or the error', async () => {
    await expect(waitUntil(startDeadline(MINUTE), Promise.resolve(7))).resolves.toBe(7);
    await expect(waitUntil(startDeadline(MINUTE), Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
  });
  it('does not wait for ever', async () => {
    await expect(waitUntil(startDeadline(20), new Promise(() => {}))).rejects.toEqual(TIMEOUT);
  });
});

describe('startDeadline', () => {
  it('stops a task that does not end', () => {
    const { run } = startDeadline(MINUTE);
    expect(() =>
      run(() => {
        for (;;);
      }, 50),
    ).toThrow(TIMEOUT);
    expect(run(() => 7, MINUTE)).toBe(7);
  });
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses %d', (limit) => {
    expect(() => startDeadline(limit)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});
