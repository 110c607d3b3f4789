import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Card, createIssuer } from 'eehic';
import { BELGIANS, now } from './holders.ts';
import { benchmarkKey } from './keys.ts';
import { turn } from './measure.ts';
import type { Benchmark } from './results.ts';

const CARDS = 10_000;
const MARK = 2500;
const MAX_GROWTH = 1.2;

/** Measures the memory in use while many cards are issued and consumed, after garbage has been collected. */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  title: `Memory of ${CARDS.toLocaleString('en')} cards through issueMany`,
  async run() {
    const collect = garbageCollector();
    const { signer } = await benchmarkKey('ES256');
    const issuer = createIssuer({ signer, now });
    const marks: { readonly cards: number; readonly heap: number; readonly resident: number }[] = [];
    const mark = (cards: number) => {
      collect();
      const { heapUsed, rss } = process.memoryUsage();
      marks.push({ cards, heap: heapUsed, resident: rss });
    };
    mark(0);
    for await (const outcome of issuer.issueMany(cardsOf(CARDS))) {
      if (!outcome.ok) throw outcome.error;
      if ((outcome.index + 1) % MARK === 0) mark(outcome.index + 1);
    }
    const [early, last] = [marks[1]!, marks.at(-1)!];
    const [heap, resident] = [last.heap / early.heap, last.resident / early.resident];
    const rows = marks.map((each) => ({
      name: `${each.cards.toLocaleString('en')} cards`,
      values: { heapUsed: each.heap, rss: each.resident },
    }));
    const after = `the mark at ${MARK.toLocaleString('en')}`;
    return {
      tables: [{ columns: { heapUsed: 'bytes', rss: 'bytes' }, rows }],
      aims: [
        {
          aim: `flat: at the end at most ${MAX_GROWTH} times the first mark`,
          isMet: heap <= MAX_GROWTH && resident <= MAX_GROWTH,
          found: `heapUsed × ${heap.toFixed(2)}, rss × ${resident.toFixed(2)} of ${after}`,
        },
      ],
    };
  },
};

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
