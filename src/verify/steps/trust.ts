import { abortable } from '../../async/abortable.ts';
import type { Card } from '../../card/model.ts';
import { isRevocable, NOT_APPLICABLE, notPassed, PASSED } from '../../card/rules.ts';
import { base64Decode, equalBytes } from '../../codec/bytes.ts';
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
import type { RevocationAnswer, RevocationSource } from '../../revocation/check/source.ts';
import { isInstitutionsAnswer, isRegistryAnswer, isRevocationAnswer } from './answers.ts';
import type { Result } from './decode.ts';

/** Most certificates of one institution that are tried (spec/profile-cose.md, Finding the key). */
const MAX_CANDIDATES = 64;

/** Asks the registry whose certificate this is; whatever it throws is an unreachable registry. */
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

/** A key of the institution that the header can mean: that of a certificate, or one that is known only as a JWK. */
export interface CandidateKey {
  readonly 'x5t#S256': string;
  readonly certificate?: InstitutionCertificate;
  readonly jwk?: JsonWebKey;
}

export interface Candidates {
  readonly issuer: Institution;
  readonly keys: readonly CandidateKey[];
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
    const { countryCode, officialId } = answer.institution;
    if (countryCode === query.countryCode && officialId === query.officialId) return answer;
    const params = { problem: 'institution' };
    return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params, freshness: answer.freshness };
  } catch {
    signal?.throwIfAborted();
    return { status: 'failed', code: 'REGISTRY_UNREACHABLE' };
  }
}

/** `key-resolved`: the registry knows the institution, and keys of it that the header can mean (PoC 5.4). */
export function resolveCandidates(answer: RegistryAnswer, card: UnverifiedCard): Result<Candidates> {
  if (answer.status === 'failed') return { finding: notPassed(answer.code, answer.params) };
  if (answer.status === 'unknown') return { finding: notPassed('ISSUER_UNKNOWN') };
  const { institution: issuer } = answer;
  const all: CandidateKey[] = [
    ...issuer.certificates
      .filter((certificate) => entriesOf(certificate, issuer)[0] === certificate)
      .map((certificate) => ({ 'x5t#S256': certificate['x5t#S256'], certificate })),
    ...(issuer.publicKeys ?? []).filter(({ jwk }) => mayVerify({ ...jwk }, card.algorithm.name)),
  ];
  const keys = all.filter((key) => {
    const thumbprint = base64Decode(key['x5t#S256']);
    return thumbprint !== undefined && card.matchesKeyId(thumbprint);
  });
  if (keys.length === 0) return { finding: notPassed('CERTIFICATE_UNKNOWN') };
  if (keys.length > MAX_CANDIDATES) return { finding: notPassed('TOO_MANY_CANDIDATES', { most: MAX_CANDIDATES }) };
  return { finding: PASSED, value: { issuer, keys } };
}

/** The entries of a certificate of an institution: the registry may list one several times, each with a period of its own. */
export function entriesOf(
  certificate: InstitutionCertificate,
  issuer: Institution | undefined,
): readonly InstitutionCertificate[] {
  const isSame = (other: InstitutionCertificate) =>
    other['x5t#S256'] === certificate['x5t#S256'] && equalBytes(other.der, certificate.der);
  return issuer ? issuer.certificates.filter(isSame) : [certificate];
}

/** `signature`: one of the candidates, of a key that fits the algorithm in the header, verifies it. */
export async function verifySignatureOf(card: UnverifiedCard, candidates: Candidates): Promise<Result<CandidateKey>> {
  let isAnyKeyFitting = false;
  for (const candidate of candidates.keys) {
    const key = await importKey(candidate, card.algorithm);
    if (!key) continue;
    isAnyKeyFitting = true;
    if (await card.verifyWith(key)) return { finding: PASSED, value: candidate };
  }
  return { finding: notPassed(isAnyKeyFitting ? 'SIGNATURE_INVALID' : 'ALGORITHM_KEY_MISMATCH') };
}

/** The key of a candidate, `undefined` when it cannot be read or does not fit. */
async function importKey({ certificate, jwk }: CandidateKey, algorithm: Algorithm): Promise<CryptoKey | undefined> {
  if (!certificate) return jwk && jwkKey(jwk, algorithm);
  try {
    return await certificateKey(readCertificate(certificate.der), algorithm);
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
  issuer: Institution,
  source: RevocationSource | undefined,
  isRequired: boolean,
  signal: AbortSignal | undefined,
): Promise<Result<RevocationAnswer>> {
  const answer = await askRevocation(card, issuer, source, signal);
  if (answer.status === 'valid') return { finding: PASSED, value: answer };
  if (answer.status === 'revoked')
    return { finding: notPassed(answer.code ?? 'REVOKED', answer.params), value: answer };
  const { code, params } = answer;
  const status = isRequired ? 'NOT PASSED' : NOT_APPLICABLE.status;
  return { finding: { status, code, ...(params ? { params } : {}) }, value: answer };
}

async function askRevocation(
  card: Card,
  issuer: Institution,
  source: RevocationSource | undefined,
  signal: AbortSignal | undefined,
): Promise<RevocationAnswer> {
  const { tokenId, revocation } = card;
  if (revocation === undefined || !isRevocable(card))
    return { status: 'unavailable', code: 'REVOCATION_REFERENCE_MISSING' };
  if (!source) return { status: 'unavailable', code: 'REVOCATION_NOT_CONFIGURED' };
  try {
    const query = { ...(tokenId === undefined ? {} : { tokenId }), reference: revocation, institution: issuer };
    const answer = await abortable(source.check(query, signal ? { signal } : {}), signal);
    return isRevocationAnswer(answer) ? answer : { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  } catch {
    signal?.throwIfAborted();
    return { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  }
}
