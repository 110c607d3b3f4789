import { EhicError } from './errors.ts';

/** The error for an argument or option that a caller gave and that is not usable. */
export function unusable(option: string, expected: string): EhicError {
  return new EhicError('ERR_EHIC_OPTIONS', `${option} is not usable: ${expected}`, { option });
}

/** Throws `ERR_EHIC_OPTIONS` unless the value is a text. */
export function requireText(option: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw unusable(option, 'a text is needed');
}

/** Throws `ERR_EHIC_OPTIONS` for what is given and is neither true nor false: the text `false` would count as true. */
export function requireBoolean(option: string, value: unknown): asserts value is boolean | undefined {
  if (value !== undefined && typeof value !== 'boolean') throw unusable(option, 'true or false is needed');
}

/** The longest time in milliseconds that timers take. */
export const MAX_TIME_LIMIT = 2 ** 31 - 1;

/** Throws `ERR_EHIC_OPTIONS` unless the value is a finite number of the range, from 0 on by default. */
export function requireNumber(
  option: string,
  value: unknown,
  min = 0,
  max = Number.MAX_VALUE,
): asserts value is number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max) return;
  throw unusable(option, `a number ${rangeOf(min, max)} is needed`);
}

/** Throws `ERR_EHIC_OPTIONS` unless the value is a whole number of the range, from 0 on by default. */
export function requireWholeNumber(
  option: string,
  value: unknown,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max) return;
  throw unusable(option, `a whole number ${rangeOf(min, max)} is needed`);
}

function rangeOf(min: number, max: number): string {
  return max >= Number.MAX_SAFE_INTEGER ? `from ${min} on` : `from ${min} to ${max}`;
}

/**
 * Whether a value is bytes that can be read: none are left of a buffer that was handed to another thread, or made
 * smaller.
 */
export function isBytes(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array)) return false;
  try {
    return value.length > 0 || value.slice().length === 0;
  } catch {
    return false;
  }
}

/** Throws `ERR_EHIC_OPTIONS` unless the value is bytes that can be read. */
export function requireBytes(option: string, value: unknown): asserts value is Uint8Array {
  if (!isBytes(value)) throw unusable(option, 'bytes (Uint8Array) are needed');
}

/** Whether a value is an object as JSON has it: neither null nor an array. Never throws. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** As `Array.isArray`, which throws for a proxy that was revoked. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * Throws `ERR_EHIC_OPTIONS` unless the value is an object; an argument with options that may be omitted needs a default
 * before.
 */
export function requireObject(option: string, value: unknown): asserts value is object {
  if (!isObject(value)) throw unusable(option, 'an object is needed');
}

/** Throws `ERR_EHIC_OPTIONS` for what is given and is no function. */
export function requireFunction(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw unusable(option, 'a function is needed');
}

/**
 * The time of a clock; that of the system by default. Throws `ERR_EHIC_OPTIONS` for what is no
 * date.
 */
export function parseClock(now: (() => Date) | undefined): Date {
  const time: unknown = now ? now() : new Date();
  if (time instanceof Date && Number.isFinite(time.getTime())) return time;
  throw unusable('now', 'it does not return a date');
}
