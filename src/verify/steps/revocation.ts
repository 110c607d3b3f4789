import { abortable } from '../../async/abortable.ts';
import type { Card } from '../../card/model.ts';
import { isRevocable } from '../../card/rules.ts';
import type { Institution } from '../../registry/trust-registry.ts';
import type { RevocationAnswer, RevocationSource } from '../../revocation/check/source.ts';
import { NOT_APPLICABLE, notPassed, PASSED, type StepResult, warning } from '../../steps/step.ts';
import type { StepFunction } from '../verification.ts';
import { isRevocationAnswer } from './answers.ts';

/** Step `revocation-reference-present`: the card has a token id and a list, or an index into a status list (PoC 7). */
export const checkRevocationReference: StepFunction = (_config, _input, { unverified }) =>
  unverified && { result: isRevocable(unverified.unverifiedCard) ? PASSED : warning('REVOCATION_REFERENCE_MISSING') };

/** Step `revocation-status` (PoC 5.6). A source is queried only for a card whose signature has been verified. */
export const checkRevocationStatus: StepFunction = async (config, { signal }, { unverified, key, institution }) => {
  if (!unverified || !key || !institution) return undefined;
  const answer = await queryRevocation(unverified.unverifiedCard, institution, config.revocation, signal);
  const established = answer.freshness ? { revocationFreshness: answer.freshness } : {};
  return { result: resultOf(answer, config.requireRevocation), established };
};

function resultOf(answer: RevocationAnswer, isRequired: boolean): StepResult {
  if (answer.status === 'valid') return PASSED;
  if (answer.status === 'revoked') return notPassed(answer.code ?? 'REVOKED', answer.params);
  const { code, params } = answer;
  return { status: isRequired ? 'NOT PASSED' : NOT_APPLICABLE.status, code, ...(params ? { params } : {}) };
}

async function queryRevocation(
  card: Card,
  institution: Institution,
  source: RevocationSource | undefined,
  signal: AbortSignal | undefined,
): Promise<RevocationAnswer> {
  const { tokenId, revocation } = card;
  if (revocation === undefined || !isRevocable(card)) {
    return { status: 'unavailable', code: 'REVOCATION_REFERENCE_MISSING' };
  }
  if (!source) return { status: 'unavailable', code: 'REVOCATION_NOT_CONFIGURED' };
  try {
    const query = { ...(tokenId === undefined ? {} : { tokenId }), reference: revocation, institution };
    const answer = await abortable(source.check(query, signal ? { signal } : {}), signal);
    return isRevocationAnswer(answer) ? answer : { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  } catch {
    signal?.throwIfAborted();
    return { status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' };
  }
}
