import { type Card, createIssuer, createVerifier } from 'eehic';
import { verifyMany } from 'eehic/node';
import { renderCardPdf } from 'eehic/pdf';
import { qrPng } from 'eehic/qr';
import { scanImage, scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import { BELGIANS, now, TODAY } from './holders.ts';
import { benchmarkKey } from './keys.ts';
import { turn } from './measure.ts';

/** Work over which the memory is watched; each `yield` of it is one of `count` pieces. */
export interface MemoryWork {
  readonly name: string;
  readonly count: number;
  run(): AsyncGenerator<unknown>;
}

const AT_ONCE = 8;

export async function memoryWork(
  texts: number,
  pages: number,
  verified: number,
  scans: number,
): Promise<readonly MemoryWork[]> {
  const { signer } = await benchmarkKey('ES256');
  const issuer = createIssuer({ signer, now });
  const registry = createMockRepository().registry();
  const verifier = createVerifier({ registry, now });
  // One signal for all, as of a service that runs for months: nothing may be left at it.
  const { signal } = new AbortController();
  const files = await scansOfFiles();

  async function* issued(count: number) {
    for await (const outcome of issuer.issueMany(cardsOf(count), { signal })) {
      if (!outcome.ok) throw outcome.error;
      yield outcome.issued;
    }
  }
  async function* shown(count: number) {
    let index = 0;
    for await (const { text } of issued(count)) yield index++ % 2 === 0 ? text : spoil(text, index);
  }
  const work: readonly MemoryWork[] = [
    { name: 'issueMany, texts', count: texts, run: () => issued(texts) },
    {
      name: 'issueMany, signed PDFs',
      count: pages,
      async *run() {
        for await (const each of issued(pages)) yield renderCardPdf(each, { signer, now });
      },
    },
    {
      name: 'verify, every second text spoilt',
      count: verified,
      async *run() {
        for await (const text of shown(verified)) yield verifier.verify(text, { treatmentDate: TODAY, signal });
      },
    },
    {
      name: 'verifyMany with 2 workers, the same',
      count: verified,
      run: () => verifyMany(shown(verified), { registry, now, treatmentDate: TODAY, workers: 2, signal }),
    },
    {
      name: 'scans, one after the other',
      count: scans,
      async *run() {
        for (let index = 0; index < scans; index++) yield turn(files, index)();
      },
    },
    {
      name: `scans, ${AT_ONCE} called at once`,
      count: scans,
      async *run() {
        for (let index = 0; index < scans; index += AT_ONCE) {
          const called = Math.min(AT_ONCE, scans - index);
          yield* await Promise.all(Array.from({ length: called }, (_, each) => turn(files, index + each)()));
        }
      },
    },
  ];
  return work.filter(({ count }) => count > 0);

  /** Scans of a page, of a picture of a code, and of files that are refused; in this thread and in the worker. */
  async function scansOfFiles(): Promise<readonly (() => Promise<unknown>)[]> {
    const card = await issuer.issue(BELGIANS[0]!);
    const page = await renderCardPdf(card, { signer, now });
    const picture = qrPng(card.text);
    const half = page.slice(0, page.length / 2);
    const refused = (scan: Promise<unknown>) => scan.catch(() => undefined);
    return [
      () => scanPdf(page),
      () => scanImage(picture),
      () => refused(scanPdf(half)),
      () => scanPdf(page, { worker: true }),
      () => scanImage(picture, { worker: true }),
      () => refused(scanImage(half)),
    ];
  }
}

/** Yields cards one at a time, as from a database; all of them are different. */
function* cardsOf(count: number): Generator<Card> {
  for (let index = 0; index < count; index++) {
    const tokenId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    yield { ...turn(BELGIANS, index), tokenId };
  }
}

/** A text that is refused at one of many places: the end is cut off, or one character is another. */
function spoil(text: string, index: number): string {
  const at = 4 + (index % (text.length - 4));
  return index % 3 === 0 ? text.slice(0, at) : `${text.slice(0, at)}${index % 10}${text.slice(at + 1)}`;
}
