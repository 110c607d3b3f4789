/** What the vectors of lists of revoked token ids are made with. */
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import type { Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { HOST, IDS_URL, served } from './lists.ts';

export const card = { ...PRC, revocation: IDS_URL };
export const { tokenId = '' } = card;
/** The id of another card. */
export const other = '00000000-0000-4000-8000-000000000001';
const sealed = sealCard(card);
const must = { requireRevocation: true, hosts: [HOST] } as const;

const about = (id: string, description: string, clause: string) =>
  [`list-ids-${id}`, description, clause, 'Revocation'] as const;

/** The card passes with this list. */
export function passes(id: string, body: string, description: string, clause: string = CLAUSES.ids): Vector {
  const lists = [served(IDS_URL, body)];
  return approve(about(id, description, clause), card, { sealed, ...must, lists, revocationStatus: ['PASSED'] });
}

/** The list refuses the card, or is refused. */
export function fails(
  id: string,
  body: string,
  code: ReasonCode,
  description: string,
  clause: string = CLAUSES.judging,
): Vector {
  const lists = [served(IDS_URL, body)];
  return reject(about(id, description, clause), sealed, 'revocation-status', code, { ...must, lists });
}
