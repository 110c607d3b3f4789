/** Vectors of a card that has an index into a token status list. */
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import type { Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { HOST, STATUS_URL, served } from './lists.ts';

const must = { requireRevocation: true, hosts: [HOST] } as const;
const cardAt = (index: number) => ({ ...PRC, revocation: { uri: STATUS_URL, index } });
const about = (id: string, description: string, clause: string) =>
  [`list-status-${id}`, description, clause, 'Revocation'] as const;

/** The registry where it is not the usual one. */
type Registry = { readonly registry?: string };

/** The index of the card where a vector names no other. */
export const INDEX = 12;

export function passes(
  id: string,
  body: string | Uint8Array,
  description: string,
  index = INDEX,
  registry: Registry = {},
): Vector {
  const card = cardAt(index);
  const conditions = { ...must, ...registry, lists: [served(STATUS_URL, body)], revocationStatus: ['PASSED'] as const };
  return approve(about(id, description, CLAUSES.status), card, { sealed: sealCard(card), ...conditions });
}

export function fails(
  id: string,
  body: string | Uint8Array,
  code: ReasonCode,
  description: string,
  index = INDEX,
  registry: Registry = {},
): Vector {
  const lists = [served(STATUS_URL, body)];
  const clause = /^REVOCATION_(?!INDEX)/.test(code) ? CLAUSES.judging : CLAUSES.status;
  return reject(about(id, description, clause), sealCard(cardAt(index)), 'revocation-status', code, {
    ...must,
    ...registry,
    lists,
  });
}
