import { textsOf } from '../../card/fields.ts';
import type { CardFields } from '../../card/model.ts';
import { factsOf } from '../../card/read.ts';
import { findUnsafeCharacter, hasEdgeSpace } from '../../card/text.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';
import type { Remark } from '../verification.ts';
import { signingDay } from './signing-day.ts';

/**
 * The unusual but tolerated parts of a card's content. They are reported as warnings only once the content is known
 * to be the institution's.
 */
export function remarksOnContent(unverified: UnverifiedCard, today: string): readonly Remark[] {
  const { unverifiedCard: card, remarks } = unverified;
  const found: Remark[] = remarks.map((remark) => {
    const params = factsOf(remark);
    return { code: remark.code, ...(Object.keys(params).length > 0 ? { params } : {}) };
  });
  found.push(...remarksOnTexts(card));
  const ofContent: Remark[] = found.map((remark) => ({ step: 'schema-and-header', ...remark }));
  return signingDay(unverified) > today
    ? [...ofContent, { step: 'key-valid-on-issuance', code: 'ISSUED_IN_FUTURE' }]
    : ofContent;
}

/** The characters of the texts of a card that are not seen, and white space at their edges. */
export function remarksOnTexts(card: CardFields): readonly Remark[] {
  return textsOf(card).flatMap(([field, text]): Remark[] => {
    const codePoint = findUnsafeCharacter(text);
    return [
      ...(codePoint ? [{ code: 'CHARACTER_NOT_ALLOWED', params: { field, codePoint } } as const] : []),
      ...(hasEdgeSpace(text) ? [{ code: 'TEXT_EDGE_SPACE', params: { field } } as const] : []),
    ];
  });
}
