import { EhicError, type Params } from '../errors.ts';
import type { RegistryAnswer, RegistryFailure, SourceFreshness } from './trust-registry.ts';

/** A registry that could not be asked. `reason` is the code that a report shows; `code` is it with `ERR_EHIC_` before it. */
export class RegistryError extends EhicError {
  override name = 'RegistryError';
  readonly reason: RegistryFailure;

  constructor(reason: RegistryFailure, message: string, params: Params = {}, options?: ErrorOptions) {
    super(`ERR_EHIC_${reason}`, message, params, options);
    this.reason = reason;
  }
}

/** The answer that tells of the error; what is no `RegistryError` is thrown again. */
export function toFailedAnswer(error: unknown): Extract<RegistryAnswer, { status: 'failed' }> {
  if (!(error instanceof RegistryError)) throw error;
  const { reason: code, params } = error;
  return { status: 'failed', code, ...(Object.keys(params).length > 0 ? { params } : {}) };
}

/** The same where older data is held: it is too old, `problem` says why there is no newer, and `freshness` how old it is. */
export function toStaleAnswer(error: unknown, held: SourceFreshness | undefined): RegistryAnswer {
  const failed = toFailedAnswer(error);
  if (!held) return failed;
  return { status: 'failed', code: 'REGISTRY_STALE', params: { problem: failed.code }, freshness: held };
}
