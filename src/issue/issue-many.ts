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
type Event =
  | { readonly outcome: IssueOutcome }
  | { readonly input: IteratorResult<CardInput> }
  | { readonly failure: unknown };

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
  return run(issue, iteratorOf(cards), concurrency, signal);
}

function iteratorOf(cards: Cards): Iterator<CardInput> | AsyncIterator<CardInput> {
  const source = cards as Partial<Iterable<CardInput> & AsyncIterable<CardInput>> | null | undefined;
  const iterator = source?.[Symbol.asyncIterator]?.() ?? source?.[Symbol.iterator]?.();
  if (!iterator) throw new EhicError('ERR_EHIC_OPTIONS', 'issueMany takes an iterable of cards', { option: 'cards' });
  return iterator;
}

async function* run(
  issue: (card: CardInput) => Promise<IssuedCard>,
  input: Iterator<CardInput> | AsyncIterator<CardInput>,
  concurrency: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<IssueOutcome> {
  const pending: Promise<Event>[] = [];
  let next: Promise<Event> | undefined;
  let isOpen = true;
  let fault: { readonly cause: unknown } | undefined;
  let index = 0;
  const aborted = signal && rejectOnAbort(signal);
  try {
    while (isOpen || pending.length > 0) {
      if (isOpen && !next && pending.length < concurrency) next = take(input);
      // The input comes first in the race, so that work is kept in progress as long as the input is quick.
      const events = [...(next ? [next] : []), ...pending.slice(0, 1)];
      const event = await Promise.race(aborted ? [aborted, ...events] : events);
      if ('outcome' in event) {
        void pending.shift();
        yield event.outcome;
        continue;
      }
      next = undefined;
      if ('failure' in event) fault = { cause: event.failure };
      isOpen = 'input' in event && !event.input.done;
      if ('input' in event && !event.input.done) pending.push(outcomeOf(issue, event.input.value, index++));
    }
  } finally {
    // The input is closed when the consumer stops early, and on abort.
    if (isOpen) await input.return?.();
  }
  if (fault) throw fault.cause;
}

async function take(input: Iterator<CardInput> | AsyncIterator<CardInput>): Promise<Event> {
  try {
    return { input: await input.next() };
  } catch (failure) {
    return { failure };
  }
}

/**
 * Issues one card. It never rejects: a card that cannot be issued has an outcome with the error, and does not end the
 * run.
 */
async function outcomeOf(
  issue: (card: CardInput) => Promise<IssuedCard>,
  card: CardInput,
  index: number,
): Promise<Event> {
  try {
    return { outcome: { index, ok: true, issued: await issue(card) } };
  } catch (cause) {
    const error =
      cause instanceof EhicError
        ? cause
        : new EhicError('ERR_EHIC_OPTIONS', 'the card could not be issued', {}, { cause });
    const violations = error instanceof CardDataError ? { violations: error.violations } : {};
    return { outcome: { index, ok: false, error, ...violations } };
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // When this rejects there may be no listener yet.
  rejection.catch(() => undefined);
  return rejection;
}
