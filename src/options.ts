import { EhicError } from './errors.ts';
import { nearestName } from './nearest-name.ts';
import { requireObject, unusable } from './usage.ts';

type KeyOf<Options> = Options extends unknown ? keyof Options : never;

/**
 * The names of all options of a type, of each part of a union: an object with one that is forgotten, or one too many,
 * does not compile.
 */
export type OptionNames<Options> = Readonly<Record<KeyOf<Options>, true>>;

/** Longest name that is repeated in an error. */
const MAX_NAME = 40;

/**
 * Throws `ERR_EHIC_OPTIONS` unless the value is an object, and for an option that does not exist: one that is misspelt
 * would silently count as omitted. `params.option` is its name, after that of the argument unless that is `options`;
 * the message names the option that may be meant. An option that is `undefined` is omitted.
 */
export function requireOptions(
  value: unknown,
  names: Readonly<Record<string, true>>,
  argument = 'options',
): asserts value is object {
  requireObject(argument, value);
  const members = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(names, name) && members[name] !== undefined);
  if (unknown === undefined) return;
  const path = argument === 'options' ? '' : `${argument}.`;
  const option = `${path}${printableName(unknown)}`;
  const nearest = nearestName(printableName(unknown), Object.keys(names), 1);
  const advice =
    nearest === undefined ? `it takes ${Object.keys(names).join(', ')}` : `did you mean ${path}${nearest}?`;
  throw new EhicError('ERR_EHIC_OPTIONS', `unknown option ${option}; ${advice}`, { option });
}

const SIGNAL: OptionNames<{ readonly signal?: AbortSignal }> = { signal: true };

/**
 * The signal of options that have nothing else. Throws `ERR_EHIC_OPTIONS` for other options, and for what is not a
 * signal.
 */
export function parseSignal(options: { readonly signal?: AbortSignal } | undefined): AbortSignal | undefined {
  if (options === undefined) return undefined;
  requireOptions(options, SIGNAL);
  requireSignal(options.signal);
  return options.signal;
}

/** Throws `ERR_EHIC_OPTIONS` for what is given and is not a signal. */
export function requireSignal(signal: unknown): asserts signal is AbortSignal | undefined {
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.throwIfAborted !== 'function') {
    throw unusable('signal', 'an AbortSignal is needed');
  }
}

/** A name as it may stand in an error and a log, whatever it is: letters of ASCII, and not many. */
function printableName(name: string): string {
  return name.slice(0, MAX_NAME).replace(/[^\w$.-]/g, '?');
}
