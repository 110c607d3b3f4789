import { isObject } from '../usage.ts';
import { completeInstitution, peekInstitution, readRawInstitution } from './read-institution.ts';
import { RegistryError } from './registry-error.ts';
import type { InstitutionQuery, RegistryAnswer, SourceFreshness } from './trust-registry.ts';

/**
 * The `results` of a Resolver answer. Throws `RegistryError`: `REGISTRY_ERROR_ANSWER` for an `error` member, which
 * the service sends with status 200, otherwise `REGISTRY_NOT_UNDERSTOOD`.
 */
export function readResults(json: unknown): readonly unknown[] {
  if (!isObject(json)) throw notUnderstood('not JSON with an object');
  if (json.error !== undefined && json.error !== null) {
    throw new RegistryError('REGISTRY_ERROR_ANSWER', 'the registry answered with an error');
  }
  if (!Array.isArray(json.results)) throw notUnderstood('no array "results"');
  return json.results;
}

/**
 * Reads the Resolver's answer about one institution, which must have exactly the requested country and id (PoC
 * 5.4).
 */
export async function readQueryAnswer(
  json: unknown,
  query: InstitutionQuery,
  freshness: SourceFreshness,
): Promise<RegistryAnswer> {
  const results = readResults(json);
  if (results.length === 0) return { status: 'unknown', freshness };
  if (results.length > 1) return { status: 'failed', code: 'REGISTRY_AMBIGUOUS', freshness };
  const raw = readRawInstitution(results[0]);
  if (raw?.countryCode !== query.countryCode || raw.officialId !== query.officialId) {
    return inconsistent('institution', freshness);
  }
  const issuer = await completeInstitution(peekInstitution(raw));
  return issuer ? { status: 'found', institution: issuer, freshness } : inconsistent('thumbprint', freshness);
}

function inconsistent(problem: string, freshness: SourceFreshness): RegistryAnswer {
  return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params: { problem }, freshness };
}

function notUnderstood(problem: string): RegistryError {
  return new RegistryError('REGISTRY_NOT_UNDERSTOOD', `the answer of the registry is ${problem}`);
}
