import { EhicError } from '../errors.ts';

/** Throws `ERR_EHIC_OPTIONS` unless the option is a finite number, not negative. */
export function requireNumber(option: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return;
  throw new EhicError('ERR_EHIC_OPTIONS', `${option} is a number that is not negative`, { option });
}
