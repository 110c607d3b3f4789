import type { Card } from '../card/model.ts';
import { EhicError } from '../errors.ts';
import type { IssuedCard } from './issued-card.ts';

/** What became of the card at `index` of the input. */
export type IssueOutcome = { readonly index: number } & (
  | { readonly ok: true; readonly issued: IssuedCard }
  | { readonly ok: false; readonly error: EhicError }
);

const DEFAULT_CONCURRENCY = 16;

/**
 * Issues cards in the order of the input, at most `concurrency` at a time, and takes no more of the input than that ahead of
 * its consumer: a million cards need the memory of a few. Whatever the input itself throws is thrown on.
 */
export async function* issueMany(
  issue: (card: Card) => Promise<IssuedCard>,
  cards: Iterable<Card> | AsyncIterable<Card>,
  concurrency = DEFAULT_CONCURRENCY,
): AsyncGenerator<IssueOutcome> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'concurrency is a whole number from 1', { option: 'concurrency' });
  }
  const pending: Promise<IssueOutcome>[] = [];
  let index = 0;
  for await (const card of cards) {
    pending.push(outcomeOf(issue, card, index++));
    if (pending.length >= concurrency) yield pending.shift()!;
  }
  while (pending.length > 0) yield pending.shift()!;
}

/** Never rejects: a card at fault is an outcome, not the end of the run. */
async function outcomeOf(issue: (card: Card) => Promise<IssuedCard>, card: Card, index: number): Promise<IssueOutcome> {
  try {
    return { index, ok: true, issued: await issue(card) };
  } catch (cause) {
    const error =
      cause instanceof EhicError
        ? cause
        : new EhicError('ERR_EHIC_OPTIONS', 'the card could not be issued', {}, { cause });
    return { index, ok: false, error };
  }
}
