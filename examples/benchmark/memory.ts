import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Card, createIssuer } from 'eehic';
import { BELGIANS, now } from './holders.ts';
import type { BenchmarkKey } from './keys.ts';
import { aim, heading, line, table } from './print.ts';
import { turn } from './speed.ts';

const CARDS = 10_000;
const MARK = 2500;
const MAX_GROWTH = 1.2;

/** Prints the memory in use while many cards are issued and consumed, after garbage has been collected. */
export async function printMemory({ signer }: BenchmarkKey): Promise<void> {
  heading(`7  Memory of ${CARDS.toLocaleString('en')} cards through issueMany`);
  const collect = garbageCollector();
  const issuer = createIssuer({ signer, now });
  const marks: { readonly cards: number; readonly heap: number; readonly resident: number }[] = [];
  const mark = (cards: number) => {
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    marks.push({ cards, heap: heapUsed / 1e6, resident: rss / 1e6 });
  };
  const begin = performance.now();
  mark(0);
  for await (const outcome of issuer.issueMany(cardsOf(CARDS))) {
    if (!outcome.ok) throw outcome.error;
    if ((outcome.index + 1) % MARK === 0) mark(outcome.index + 1);
  }
  const seconds = (performance.now() - begin) / 1000;
  table(
    ['cards', 'heapUsed', 'rss'],
    marks.map(({ cards, heap, resident }) => [cards.toLocaleString('en'), megabytes(heap), megabytes(resident)]),
  );
  line(`${seconds.toFixed(1)} s, ${(CARDS / seconds).toFixed(0)} cards a second with the collections.`);
  const [early, last] = [marks[1]!, marks.at(-1)!];
  const [heap, resident] = [last.heap / early.heap, last.resident / early.resident];
  const found = `heapUsed × ${heap.toFixed(2)}, rss × ${resident.toFixed(2)} of the mark at ${MARK.toLocaleString('en')}`;
  aim(
    `flat: at the end at most ${MAX_GROWTH} times the first mark`,
    heap <= MAX_GROWTH && resident <= MAX_GROWTH,
    found,
  );
}

/** Yields cards one at a time, as from a database; all of them are different. */
function* cardsOf(count: number): Generator<Card> {
  for (let index = 0; index < count; index++) {
    const tokenId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    yield { ...turn(BELGIANS, index), tokenId };
  }
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function megabytes(value: number): string {
  return `${value.toFixed(1)} MB`;
}
