import type { CardInput } from '../card/model.ts';
import { toUuid } from '../card/token-id.ts';
import { equalBytes } from '../codec/bytes.ts';
import type { CardCheck } from './check-card.ts';
import { cardDataHash, memberTokenId, tokenIdDigest } from './member-token-id.ts';
import type { MemberRow, RowViolation } from './members/model.ts';
import { rowViolation } from './members/violations.ts';
import type { TokenSet } from './token-set.ts';

/** A row that is to be issued. */
export interface FreshRow {
  readonly source: MemberRow;
  readonly card: CardInput & { readonly tokenId: string };
  /** 16 bytes of a keyed hash of its data. */
  readonly data: Buffer;
  /** The codes of the warnings with which it would be issued. */
  readonly warnings: readonly string[];
}

/** What is to be done with a row: issue it, nothing as it was issued before, or tell what is wrong with it. */
export type SortedRow =
  | { readonly is: 'fresh'; readonly row: FreshRow }
  | { readonly is: 'issued' }
  | { readonly is: 'faulty'; readonly violations: readonly RowViolation[] };

/** Sorts rows by what is known of their token ids, in the order of the file. */
export class RowSorter {
  readonly #idKey: Uint8Array;
  readonly #tokens: TokenSet;
  readonly #check: (card: CardInput) => Promise<CardCheck>;

  constructor(idKey: Uint8Array, tokens: TokenSet, check: (card: CardInput) => Promise<CardCheck>) {
    this.#idKey = idKey;
    this.#tokens = tokens;
    this.#check = check;
  }

  async sort(source: MemberRow): Promise<SortedRow> {
    if (!source.ok) return faulty(source.violations);
    const identified = this.#identify(source.card);
    if (!identified) return faulty((await this.#check(source.card)).violations);
    const { card, data } = identified;
    const digest = tokenIdDigest(card.tokenId);
    const known = this.#tokens.find(digest);
    const entry = { data, line: source.line, isOfThisRun: true };
    if (known?.isOfThisRun) return faulty([rowViolation('DUPLICATE_MEMBER', '', { line: known.line })]);
    if (known) {
      // Whether a card that was issued could be issued today does not matter.
      const isSame = equalBytes(known.data, data);
      this.#tokens.put(digest, entry);
      return isSame ? { is: 'issued' } : faulty([rowViolation('ALREADY_ISSUED', '')]);
    }
    const { violations, warnings } = await this.#check(card);
    if (violations.length > 0) return faulty(violations);
    this.#tokens.put(digest, entry);
    return { is: 'fresh', row: { source, card, data, warnings } };
  }

  /** The card with the token id of its row, or else of its member; `undefined` where fields are missing or no data. */
  #identify(card: CardInput): Pick<FreshRow, 'card' | 'data'> | undefined {
    try {
      const own: unknown = card.tokenId ?? memberTokenId(this.#idKey, card);
      if (typeof own !== 'string') return undefined;
      const identified = { ...card, tokenId: toUuid(own) ?? own };
      return { card: identified, data: cardDataHash(this.#idKey, identified) };
    } catch {
      return undefined;
    }
  }
}

function faulty(violations: readonly RowViolation[]): SortedRow {
  return { is: 'faulty', violations };
}
