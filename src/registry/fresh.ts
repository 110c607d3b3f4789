/**
 * Whether data made at `time` (milliseconds) is at most `maxAgeSeconds` seconds old. Data from the future is as doubtful as old data: a clock
 * that was ahead for a moment must not make a list young for years. A clock that tells no time makes everything stale.
 */
export function isFresh(time: number, now: Date, maxAgeSeconds: number): boolean {
  return Math.abs(now.getTime() - time) <= 1000 * maxAgeSeconds;
}
