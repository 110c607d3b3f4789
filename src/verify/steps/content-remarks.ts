import { textsOf } from '../../card/fields.ts';
import { factsOf } from '../../card/read.ts';
import { findUnsafeCharacter, hasEdgeSpace } from '../../card/text.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type { Remark } from '../verification.ts';

/**
 * The unusual but tolerated parts of a card's content. They are reported as warnings only once the content is known
 * to be the institution's.
 */
export function remarksOnContent({ unverifiedCard: card, remarks }: UnverifiedCard, today: string): readonly Remark[] {
  const found: Remark[] = remarks.map((remark) => {
    const params = factsOf(remark);
    return { code: remark.code, ...(Object.keys(params).length > 0 ? { params } : {}) };
  });
  for (const [field, text] of textsOf(card)) {
    const codePoint = findUnsafeCharacter(text);
    if (codePoint) found.push({ code: 'CHARACTER_NOT_ALLOWED', params: { field, codePoint } });
    if (hasEdgeSpace(text)) found.push({ code: 'TEXT_EDGE_SPACE', params: { field } });
  }
  const ofContent: Remark[] = found.map((remark) => ({ step: 'schema-and-header', ...remark }));
  return card.issuedOn > today
    ? [...ofContent, { step: 'key-valid-on-issuance', code: 'ISSUED_IN_FUTURE' }]
    : ofContent;
}
