import { createIssuer, createVerifier, type IssuedCard } from 'eehic';
import { decodeSign1, type Sign1 } from 'eehic/codec';
import { createMockRepository } from 'eehic/testing';
import { BELGIANS, now, TODAY } from './holders.ts';
import type { BenchmarkKey } from './keys.ts';
import { inFlight, interleave, oneByOne, rate, sayMicros, sayRate, type Timing } from './measure.ts';
import { aim, heading, line, table } from './print.ts';

const WIDTH = 16;
const MIN_ISSUE_RATE = 0.5;
const MIN_VERIFY_RATE = 0.6;

/** The objects with which a key is benchmarked, all of them warm. */
export interface Bench {
  readonly key: BenchmarkKey;
  readonly issuer: ReturnType<typeof createIssuer>;
  readonly verifier: ReturnType<typeof createVerifier>;
  readonly issued: readonly IssuedCard[];
  readonly messages: readonly Sign1[];
}

export async function prepareBench(key: BenchmarkKey): Promise<Bench> {
  const issuer = createIssuer({ signer: key.signer, now });
  const verifier = createVerifier({ registry: createMockRepository().registry(), now });
  const issued: IssuedCard[] = [];
  for (const card of BELGIANS) issued.push(await issuer.issue(card));
  return { key, issuer, verifier, issued, messages: issued.map(({ layers }) => decodeSign1(layers.token)) };
}

/** Returns the entry for turn `index`. Cards take turns, so that no two successive texts are the same. */
export function turn<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}

/** Compares issuing with bare WebCrypto sign and verify of the same bytes. */
export async function printIssueSpeed(benches: readonly Bench[]): Promise<void> {
  heading('2  Issue to text, against bare WebCrypto sign + verify (the self-check) of the same bytes');
  const pairs: Timing[][] = [];
  for (const { key, issuer, messages } of benches) {
    const bare = async (index: number) => {
      const { toBeSigned } = turn(messages, index);
      if (!(await key.verify(await key.sign(toBeSigned), toBeSigned))) throw new Error('the bare signature is wrong');
    };
    const issueMany = async (times: number) => {
      const cards = Array.from({ length: times }, (_, index) => turn(BELGIANS, index));
      for await (const outcome of issuer.issueMany(cards, { concurrency: WIDTH })) if (!outcome.ok) throw outcome.error;
    };
    const times = key.algorithm === 'ES256' ? 400 : 150;
    pairs.push(
      await interleave(
        [
          oneByOne(`${key.algorithm} one by one`, (index) => issuer.issue(turn(BELGIANS, index))),
          oneByOne('bare', bare),
        ],
        15,
        times,
      ),
      await interleave(
        [{ name: `${key.algorithm} ${WIDTH} in flight`, run: issueMany }, inFlight('bare', WIDTH, bare)],
        15,
        times,
      ),
    );
  }
  printPairs(pairs, MIN_ISSUE_RATE, 'issuing at half the rate of bare WebCrypto, or faster');
}

/** Compares the verification of a text with bare WebCrypto verify of the same bytes. */
export async function printVerifySpeed(benches: readonly Bench[]): Promise<void> {
  heading('3  Verify a text, against bare WebCrypto verify of the same bytes');
  const pairs: Timing[][] = [];
  for (const { key, verifier, issued, messages } of benches) {
    const bare = async (index: number) => {
      const { signature, toBeSigned } = turn(messages, index);
      if (!(await key.verify(signature, toBeSigned))) throw new Error('the bare verification failed');
    };
    const verify = async (index: number) => {
      const report = await verifier.verify(turn(issued, index).text, { treatmentDate: TODAY });
      if (report.conclusion !== 'APPROVED') throw new Error(`rejected: ${report.failure.code}`);
    };
    pairs.push(
      await interleave([oneByOne(`${key.algorithm} one by one`, verify), oneByOne('bare', bare)], 15, 400),
      await interleave(
        [inFlight(`${key.algorithm} ${WIDTH} in flight`, WIDTH, verify), inFlight('bare', WIDTH, bare)],
        15,
        400,
      ),
    );
  }
  printPairs(pairs, MIN_VERIFY_RATE, 'verifying at 0.6 of the rate of bare WebCrypto, or faster');
}

/**
 * Prints a table of pairs, the library first and the minimum second: alternately one by one, to which the aim applies,
 * and several at the same time.
 */
function printPairs(pairs: readonly (readonly Timing[])[], min: number, wanted: string): void {
  const rates = pairs.map(([ours, bare]) => rate(ours!, bare!));
  table(
    ['', 'eehic', 'bare', 'eehic a second', 'rate'],
    pairs.map(([ours, bare], index) => [
      ours!.name,
      sayMicros(ours!.median),
      sayMicros(bare!.median),
      (1e6 / ours!.median).toFixed(0),
      sayRate(rates[index]!),
    ]),
  );
  const own = rates.filter((_, index) => index % 2 === 0);
  aim(
    `${wanted} (≥ ${min})`,
    Math.min(...own) >= min,
    `one by one, ES256 and RS256: ${own.map((each) => each.toFixed(2)).join(' and ')}`,
  );
  line(`With ${WIDTH} in flight WebCrypto uses other threads, and the one thread of everything else is the limit.`);
}
