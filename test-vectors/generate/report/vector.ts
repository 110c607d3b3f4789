/** Vectors of the kind `report`: JSON exports of reports, held against their schema. */
import type { AnyVector } from '../vector.ts';

export interface ReportVector extends AnyVector {
  readonly kind: 'report';
  readonly input: AnyVector['input'] & { readonly report: unknown };
  readonly expected: { readonly conclusion: 'VALID' | 'INVALID' };
}
