import { EhicError, type Params } from '../errors.ts';
import type { RegistryAnswer, RegistryFailure, SourceFreshness } from './trust-registry.ts';

/**
 * Thrown when a registry cannot be queried, or its answer cannot be used. `code` is `reason` with `ERR_EHIC_`
 * before it.
 */
export class RegistryError extends EhicError {
  /** The name of the class. */
  override name = 'RegistryError';
  /** The reason code that a report shows; `params` may hold more facts. */
  readonly reason: RegistryFailure;

  constructor(reason: RegistryFailure, message: string, params: Params = {}, options?: ErrorOptions) {
    super(`ERR_EHIC_${reason}`, message, params, options);
    this.reason = reason;
  }
}

/** Converts a `RegistryError` to the answer of `find`. Any other error is thrown again. */
export function toFailedAnswer(error: unknown): Extract<RegistryAnswer, { status: 'failed' }> {
  if (!(error instanceof RegistryError)) throw error;
  const { reason: code, params } = error;
  return { status: 'failed', code, ...(Object.keys(params).length > 0 ? { params } : {}) };
}

/**
 * As `toFailedAnswer`, but where older data is held, the answer is `REGISTRY_STALE`: `problem` names why no newer
 * data could be fetched, and `freshness` how old the held data is.
 */
export function toStaleAnswer(error: unknown, held: SourceFreshness | undefined): RegistryAnswer {
  const failed = toFailedAnswer(error);
  if (!held) return failed;
  return { status: 'failed', code: 'REGISTRY_STALE', params: { problem: failed.code }, freshness: held };
}
