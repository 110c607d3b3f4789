import { inOrder, iteratorOf } from '../async/in-order.ts';
import type { CardInput } from '../card/model.ts';
import { CardDataError, type CardViolation, EhicError } from '../errors.ts';
import { type OptionNames, requireOptions, requireSignal } from '../options.ts';
import { requireWholeNumber } from '../usage.ts';
import type { WebAbortSignal } from '../web-types.ts';
import type { IssuedCard } from './issued-card.ts';

/** The result for one card of the input. */
export type IssueOutcome = {
  /** The position of the card in the input, from 0. */
  readonly index: number;
} & (
  | {
      /** The card was issued. */
      readonly ok: true;
      /** The issued card. */
      readonly issued: IssuedCard;
    }
  | {
      /** The card was not issued. */
      readonly ok: false;
      /** The reason why the card was not issued. */
      readonly error: EhicError;
      /** What is wrong with the card, if its data is the reason. */
      readonly violations?: readonly CardViolation[];
    }
);

/** Options of `issueMany`. */
export interface IssueManyOptions {
  /** The number of cards that are issued at a time. Default 16. */
  readonly concurrency?: number;
  /** Aborts the run with the signal's reason. A signature in progress is not waited for. */
  readonly signal?: WebAbortSignal;
}

type Cards = Iterable<CardInput> | AsyncIterable<CardInput>;

const OPTIONS: OptionNames<IssueManyOptions> = {
  concurrency: true,
  signal: true,
};

/**
 * Issues cards in the order of the input, at most `concurrency` at a time. It reads at most that many cards ahead of
 * its consumer, so that a million cards need the memory of a few. An outcome is yielded as soon as it and all earlier
 * ones are complete. An error that the input throws is thrown again, after the outcomes of the cards before it.
 */
export function issueMany(
  issue: (card: CardInput) => Promise<IssuedCard>,
  cards: Cards,
  options: IssueManyOptions = {},
): AsyncGenerator<IssueOutcome> {
  requireOptions(options, OPTIONS);
  const { concurrency = 16, signal } = options;
  requireSignal(signal);
  requireWholeNumber('concurrency', concurrency, 1);
  const input = iteratorOf<CardInput>(cards);
  if (!input) throw new EhicError('ERR_EHIC_OPTIONS', 'issueMany takes an iterable of cards', { option: 'cards' });
  return inOrder(input, (card, index) => outcomeOf(issue, card, index), concurrency, signal);
}

/**
 * Issues one card. It never rejects: a card that cannot be issued has an outcome with the error, and does not end the
 * run.
 */
async function outcomeOf(
  issue: (card: CardInput) => Promise<IssuedCard>,
  card: CardInput,
  index: number,
): Promise<IssueOutcome> {
  try {
    return { index, ok: true, issued: await issue(card) };
  } catch (cause) {
    const error =
      cause instanceof EhicError
        ? cause
        : new EhicError('ERR_EHIC_OPTIONS', 'the card could not be issued', {}, { cause });
    const violations = error instanceof CardDataError ? { violations: error.violations } : {};
    return { index, ok: false, error, ...violations };
  }
}
