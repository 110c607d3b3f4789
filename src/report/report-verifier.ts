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

/** The maximum length of a text, in UTF-16 code units: more would not fit a page. */
const MAX_LENGTH = 1000;

/** Returns a copy with `name` first. Throws `ERR_EHIC_OPTIONS` when there is no name or a value is not a text. */
export function parseVerifier(verifier: ReportVerifier | undefined): ReportVerifier {
  const entries = Object.entries(verifier ?? {});
  const name = verifier?.name;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_LENGTH;
  if (!isText(name) || name.trim() === '' || !entries.every(([, value]) => isText(value))) {
    throw new EhicError(
      'ERR_EHIC_OPTIONS',
      `verifier needs a name, and has texts of at most ${MAX_LENGTH} characters only`,
      { option: 'verifier' },
    );
  }
  return { name, ...Object.fromEntries(entries) };
}
