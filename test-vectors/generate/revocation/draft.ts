/** What the vectors of revocation lists are made with: cards of the `cose` profile that refer to them. */
import { sealCard } from '../draft.ts';
import { drafting } from '../drafting.ts';

export { sealCard };

/** Where the rules stand. */
export const CLAUSES = {
  ids: 'PoC 5.6; spec/revocation.md, List of revoked token ids',
  status: 'draft-ietf-oauth-status-list; spec/revocation.md, Token status list',
  spelling: 'spec/revocation.md, Spelling',
  fetching: 'spec/revocation.md, Fetching',
  step: 'PoC 5.6; spec/verification.md, `revocation-status`',
  judging: 'spec/revocation.md, Judging a list',
} as const;

export const { reject, approve } = drafting('revocation', sealCard);
