import { abortable } from '../../async/abortable.ts';
import { base64Decode, base64urlDecode, equalBytes } from '../../codec/bytes.ts';
import type { Algorithm } from '../../crypto/algorithms.ts';
import { mayVerify } from '../../crypto/jwk.ts';
import { certificateKey, jwkKey } from '../../crypto/keys.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type {
  Institution,
  InstitutionCertificate,
  InstitutionsAnswer,
  RegistryAnswer,
  TrustRegistry,
} from '../../registry/trust-registry.ts';
import { notPassed, PASSED } from '../../steps/step.ts';
import type { CandidateKey, Remark, StepFunction } from '../verification.ts';
import { isInstitutionsAnswer, isRegistryAnswer } from './answers.ts';
import { remarksOnContent } from './content-remarks.ts';

/** The maximum number of certificates of one institution that are tried (spec/profile-cose.md, Finding the key). */
const MAX_CANDIDATES = 64;

/**
 * Queries the registry for the institutions of a certificate. Any error that it throws counts as an unreachable
 * registry.
 */
export async function askForInstitutions(
  registry: TrustRegistry,
  certificate: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<InstitutionsAnswer> {
  try {
    const answer = await abortable(registry.institutionsOf!(certificate, signal ? { signal } : {}), signal);
    if (isInstitutionsAnswer(answer)) return answer;
    return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params: { problem: 'answer' } };
  } catch {
    signal?.throwIfAborted();
    return { status: 'failed', code: 'REGISTRY_UNREACHABLE' };
  }
}

/** Queries the registry. Any error that it throws counts as an unreachable registry, except when the caller aborts. */
export async function askRegistry(
  registry: TrustRegistry,
  { unverifiedCard, thumbprint }: UnverifiedCard,
  signal: AbortSignal | undefined,
): Promise<RegistryAnswer> {
  const query = {
    countryCode: unverifiedCard.country,
    officialId: unverifiedCard.institution.id,
    ...(thumbprint === undefined ? {} : { thumbprint }),
  };
  try {
    const answer = await abortable(registry.find(query, signal ? { signal } : {}), signal);
    if (!isRegistryAnswer(answer))
      return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params: { problem: 'answer' } };
    if (answer.status !== 'found') return answer;
    const { countryCode, officialId } = answer.institution;
    if (countryCode === query.countryCode && officialId === query.officialId) return answer;
    const params = { problem: 'institution' };
    return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params, freshness: answer.freshness };
  } catch {
    signal?.throwIfAborted();
    return { status: 'failed', code: 'REGISTRY_UNREACHABLE' };
  }
}

/** Step `key-resolved`: the registry lists the institution, and keys of it that the header can mean (PoC 5.4). */
export const resolveKeys: StepFunction = async ({ registry }, { signal }, { unverified: card }) => {
  if (!card) return undefined;
  const answer = await askRegistry(registry, card, signal);
  const freshness = answer.freshness ? { registryFreshness: answer.freshness } : {};
  if (answer.status === 'failed') return { result: notPassed(answer.code, answer.params), established: freshness };
  if (answer.status === 'unknown') return { result: notPassed('ISSUER_UNKNOWN'), established: freshness };
  const { institution } = answer;
  const candidates = candidatesOf(institution, card);
  const established = { ...freshness, institution };
  if (candidates.length === 0) return { result: notPassed('CERTIFICATE_UNKNOWN'), established };
  if (candidates.length > MAX_CANDIDATES) {
    return { result: notPassed('TOO_MANY_CANDIDATES', { max: MAX_CANDIDATES }), established };
  }
  return { result: PASSED, established: { ...established, candidates } };
};

function candidatesOf(institution: Institution, card: UnverifiedCard): readonly CandidateKey[] {
  const isMeant = (key: { readonly 'x5t#S256': string }) => {
    const thumbprint = base64urlDecode(key['x5t#S256']) ?? base64Decode(key['x5t#S256']);
    return thumbprint !== undefined && card.matchesKeyId(thumbprint);
  };
  return [
    ...institution.certificates
      .filter((certificate) => isMeant(certificate) && entriesOf(certificate, institution)[0] === certificate)
      .map((certificate) => ({ 'x5t#S256': certificate['x5t#S256'], certificate })),
    ...(institution.publicKeys ?? []).filter((key) => isMeant(key) && mayVerify({ ...key.jwk }, card.algorithm.name)),
  ];
}

/**
 * The entries of a certificate of an institution. The registry may list it several times, each time with another
 * period.
 */
export function entriesOf(
  certificate: InstitutionCertificate,
  institution: Institution | undefined,
): readonly InstitutionCertificate[] {
  const isSame = (other: InstitutionCertificate) =>
    other === certificate || (other['x5t#S256'] === certificate['x5t#S256'] && equalBytes(other.der, certificate.der));
  return institution ? institution.certificates.filter(isSame) : [certificate];
}

/** Step `signature`: one of the candidates whose key fits the algorithm in the header verifies the signature. */
export const verifySignatureOfCard: StepFunction = async (_config, { today, now }, established) => {
  const { unverified: card, candidates, registryFreshness } = established;
  if (!card || !candidates) return undefined;
  let isAnyKeyFitting = false;
  for (const candidate of candidates) {
    const key = await importKey(candidate, card.algorithm);
    if (!key) continue;
    isAnyKeyFitting = true;
    if (!(await card.verifyWith(key))) continue;
    const isClockBehind = registryFreshness?.time !== undefined && Date.parse(registryFreshness.time) > now.getTime();
    const ofClock: readonly Remark[] = isClockBehind ? [{ step: 'key-resolved', code: 'CLOCK_BEHIND_REGISTRY' }] : [];
    const remarks = [...remarksOnContent(card, today), ...ofClock];
    return { result: PASSED, established: { key: candidate }, remarks };
  }
  return { result: notPassed(isAnyKeyFitting ? 'SIGNATURE_INVALID' : 'ALGORITHM_KEY_MISMATCH') };
};

/** The key of a candidate; `undefined` when it cannot be read or does not fit the algorithm. */
async function importKey({ certificate, jwk }: CandidateKey, algorithm: Algorithm): Promise<CryptoKey | undefined> {
  if (!certificate) return jwk && jwkKey(jwk, algorithm);
  try {
    return await certificateKey(readCertificate(certificate.der), algorithm);
  } catch {
    return undefined;
  }
}
