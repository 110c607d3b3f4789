import type { Card } from '../../card/model.ts';
import { isRevocable, NOT_APPLICABLE, notPassed, PASSED } from '../../card/rules.ts';
import { base64Decode } from '../../codec/bytes.ts';
import { type Certificate, readCertificate } from '../../crypto/certificate.ts';
import { keyFits } from '../../crypto/keys.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type { Issuer, IssuerCertificate, RegistryAnswer, TrustRegistry } from '../../registry/trust-registry.ts';
import type { RevocationAnswer, RevocationSource } from '../../revocation/source.ts';
import { abortable, isRegistryAnswer, isRevocationAnswer } from './answers.ts';
import type { Result } from './decode.ts';

/** Most certificates of one institution that are tried (design: the `cose` profile, Key). */
const MAX_CANDIDATES = 64;

export interface Candidates {
  readonly issuer: Issuer;
  readonly certificates: readonly IssuerCertificate[];
}

/** Asks the registry; whatever it throws is an unreachable registry. An abort by the caller is passed on. */
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
    const { countryCode, officialId } = answer.issuer;
    if (countryCode === query.countryCode && officialId === query.officialId) return answer;
    const params = { problem: 'institution' };
    return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params, freshness: answer.freshness };
  } catch {
    signal?.throwIfAborted();
    return { status: 'failed', code: 'REGISTRY_UNREACHABLE' };
  }
}

/** `key-resolved`: the registry knows the institution, and certificates of it that the header can mean (PoC 5.4). */
export function resolveCandidates(answer: RegistryAnswer, card: UnverifiedCard): Result<Candidates> {
  if (answer.status === 'failed') return { finding: notPassed(answer.code, answer.params) };
  if (answer.status === 'unknown') return { finding: notPassed('ISSUER_UNKNOWN') };
  const { issuer } = answer;
  const certificates = issuer.certificates.filter((certificate) => {
    const thumbprint = base64Decode(certificate['x5t#S256']);
    return thumbprint !== undefined && card.isCandidate(thumbprint);
  });
  if (certificates.length === 0) return { finding: notPassed('CERTIFICATE_UNKNOWN') };
  if (certificates.length > MAX_CANDIDATES)
    return { finding: notPassed('TOO_MANY_CANDIDATES', { most: MAX_CANDIDATES }) };
  return { finding: PASSED, value: { issuer, certificates } };
}

/** `signature`: one of the candidates, of a key that fits the algorithm in the header, verifies it. */
export async function verifySignatureOf(
  card: UnverifiedCard,
  candidates: Candidates,
): Promise<Result<IssuerCertificate>> {
  let isAnyKeyFitting = false;
  for (const candidate of candidates.certificates) {
    const certificate = tryReadCertificate(candidate.der);
    if (!certificate || !keyFits(card.algorithm, certificate.keyKind)) continue;
    isAnyKeyFitting = true;
    if (await card.verifyWith(certificate)) return { finding: PASSED, value: candidate };
  }
  return { finding: notPassed(isAnyKeyFitting ? 'SIGNATURE_INVALID' : 'ALGORITHM_KEY_MISMATCH') };
}

function tryReadCertificate(der: Uint8Array): Certificate | undefined {
  try {
    return readCertificate(der);
  } catch {
    return undefined;
  }
}

/** `revocation-reference-present`: token id and list, or an index into a status list (PoC 7). */
export function checkRevocationReference({ unverifiedCard }: UnverifiedCard): Result<never> {
  const isPresent = isRevocable(unverifiedCard);
  return { finding: isPresent ? PASSED : { status: 'WARNING', code: 'REVOCATION_REFERENCE_MISSING' } };
}

/** `revocation-status` (PoC 5.6). Asked only for a card whose signature has passed. */
export async function checkRevocation(
  { unverifiedCard: card }: UnverifiedCard,
  issuer: Issuer,
  source: RevocationSource | undefined,
  isRequired: boolean,
  signal: AbortSignal | undefined,
): Promise<Result<RevocationAnswer>> {
  const answer = await askRevocation(card, issuer, source, signal);
  if (answer.status === 'valid') return { finding: PASSED, value: answer };
  if (answer.status === 'revoked') return { finding: notPassed(answer.code ?? 'REVOKED'), value: answer };
  const { code, params } = answer;
  const status = isRequired ? 'NOT PASSED' : NOT_APPLICABLE.status;
  return { finding: { status, code, ...(params ? { params } : {}) }, value: answer };
}

async function askRevocation(
  card: Card,
  issuer: Issuer,
  source: RevocationSource | undefined,
  signal: AbortSignal | undefined,
): Promise<RevocationAnswer> {
  const { tokenId, revocation } = card;
  if (revocation === undefined || !isRevocable(card))
    return { status: 'unavailable', code: 'REVOCATION_REFERENCE_MISSING' };
  if (!source) return { status: 'unavailable', code: 'REVOCATION_NOT_CONFIGURED' };
  try {
    const query = { ...(tokenId === undefined ? {} : { tokenId }), reference: revocation, issuer };
    const answer = await abortable(source.check(query, signal ? { signal } : {}), signal);
    return isRevocationAnswer(answer) ? answer : { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  } catch {
    signal?.throwIfAborted();
    return { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  }
}
