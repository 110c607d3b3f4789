import { EhicError } from '../errors.ts';

/**
 * The verifier in the metadata of an export: a name, and other facts that identify the verifier, such as `id`,
 * `address` or `device`.
 */
export interface ReportVerifier {
  /** The name of the verifier, as it is printed in the report. */
  readonly name: string;
  readonly [field: string]: string;
}

/** Returns a copy with `name` first. Throws `ERR_EHIC_OPTIONS` when there is no name or a value is not a text. */
export function parseVerifier(verifier: ReportVerifier | undefined): ReportVerifier {
  const entries = Object.entries(verifier ?? {});
  const name = verifier?.name;
  if (typeof name !== 'string' || name.trim() === '' || entries.some(([, value]) => typeof value !== 'string')) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'verifier needs a name, and has texts only', { option: 'verifier' });
  }
  return { name, ...Object.fromEntries(entries) };
}
