import { comparableTokenId } from '../../card/token-id.ts';
import type { ReasonCode } from '../../codes.ts';
import type { ListContent } from './list-claims.ts';
import type { RevocationAnswer, RevocationQuery } from './source.ts';

/** The statuses with a defined meaning (Token Status List 7.1); 0 is valid. */
const STATUS_CODES: Readonly<Record<number, ReasonCode>> = { 1: 'REVOKED', 2: 'SUSPENDED' };

/** Looks up a token in a list. A list of another kind than the token refers to cannot be used. */
export function evaluateList(content: ListContent, { tokenId, reference }: RevocationQuery): RevocationAnswer {
  if (typeof reference === 'string') {
    if (content.kind !== 'jti' || tokenId === undefined) return OTHER_KIND;
    return content.tokenIds.has(comparableTokenId(tokenId))
      ? { status: 'revoked', code: 'REVOKED' }
      : { status: 'valid' };
  }
  if (content.kind !== 'status') return OTHER_KIND;
  const value = content.statuses.get(reference.index);
  if (value === undefined) {
    return { status: 'revoked', code: 'REVOCATION_INDEX_OUT_OF_RANGE', params: { entries: content.statuses.size } };
  }
  if (value === 0) return { status: 'valid' };
  return { status: 'revoked', code: STATUS_CODES[value] ?? 'STATUS_NOT_VALID', params: { value } };
}

const OTHER_KIND: RevocationAnswer = {
  status: 'unavailable',
  code: 'REVOCATION_NOT_UNDERSTOOD',
  params: { problem: 'kind' },
};
