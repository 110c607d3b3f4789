import { REASONS } from '../../codes.ts';
import type { InstitutionsAnswer, RegistryAnswer } from '../../registry/trust-registry.ts';
import type { RevocationAnswer } from '../../revocation/check/source.ts';
import { isObject } from '../../usage.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether an answer of a registry has the right form. It is checked because applications write registries too. */
export function isRegistryAnswer(answer: unknown): answer is RegistryAnswer {
  if (!isObject(answer)) return false;
  if (answer.status === 'failed') return isReason(answer.code);
  if (answer.status === 'unknown') return isObject(answer.freshness);
  if (answer.status !== 'found' || !isObject(answer.freshness) || !isObject(answer.institution)) return false;
  const { countryCode, officialId, name, certificates, publicKeys, accreditationPeriods } = answer.institution;
  return (
    [countryCode, officialId, name].every((text) => typeof text === 'string') &&
    isListOf(
      certificates,
      (each) => each.der instanceof Uint8Array && typeof each['x5t#S256'] === 'string' && hasDates(each),
    ) &&
    (publicKeys === undefined ||
      isListOf(publicKeys, (each) => isObject(each.jwk) && typeof each['x5t#S256'] === 'string')) &&
    isListOf(
      accreditationPeriods,
      (each) => typeof each.portableDocument === 'string' && typeof each.validFrom === 'string' && hasDates(each),
    )
  );
}

/** Whether the answer has the form of one. */
export function isInstitutionsAnswer(answer: unknown): answer is InstitutionsAnswer {
  if (!isObject(answer)) return false;
  if (answer.status === 'failed') return isReason(answer.code);
  return answer.status === 'found' && Array.isArray(answer.institutions) && isObject(answer.freshness);
}

/** Whether an answer of a revocation source has the right form. An unknown status is not accepted. */
export function isRevocationAnswer(answer: unknown): answer is RevocationAnswer {
  if (!isObject(answer)) return false;
  if (answer.status === 'unavailable') return isReason(answer.code);
  return (
    answer.status === 'valid' || (answer.status === 'revoked' && (answer.code === undefined || isReason(answer.code)))
  );
}

function hasDates({ validFrom, validUntil }: Json): boolean {
  return [validFrom, validUntil].every((date) => date === undefined || typeof date === 'string');
}

function isListOf(value: unknown, check: (item: Json) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && check(item));
}

function isReason(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(REASONS, code);
}
