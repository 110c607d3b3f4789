import type { CardInput } from '../card/model.ts';
import { CardDataError, type CardViolation, EhicError } from '../errors.ts';
import { type OptionNames, requireOptions, requireSignal } from '../options.ts';
import { requireWholeNumber } from '../usage.ts';
import type { WebAbortSignal } from '../web-types.ts';
import type { IssuedCard } from './issued-card.ts';

/** What became of the card at `index` of the input. */
export type IssueOutcome = {
  /** The position of the card in the input, from 0. */
  readonly index: number;
} & (
  | {
      /** Whether the card was issued. */
      readonly ok: true;
      /** The issued card. */
      readonly issued: IssuedCard;
    }
  | {
      /** Whether the card was issued. */
      readonly ok: false;
      /** Why the card was not issued. */
      readonly error: EhicError;
      /** What is wrong with the card, when it is the card that is at fault. */
      readonly violations?: readonly CardViolation[];
    }
);

/** Options of `issueMany`. */
export interface IssueManyOptions {
  /** Cards that are worked on at a time; 16 by default. */
  readonly concurrency?: number;
  /** Ends the run with the signal's reason; a signature that is under way is not waited for. */
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
 * Issues cards in the order of the input, at most `concurrency` at a time, and takes no more of the input than that ahead of
 * its consumer: a million cards need the memory of a few. An outcome is given out as soon as it is there and those before
 * it are. Whatever the input itself throws is thrown on, after the outcomes of the cards that it gave before.
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
      // The input is asked first: while it is quick, work is kept under way.
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
    // A consumer that leaves, or an abort, closes the input.
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

/** Never rejects: a card at fault is an outcome, not the end of the run. */
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
  // Nobody may be listening at the moment it happens.
  rejection.catch(() => undefined);
  return rejection;
}
