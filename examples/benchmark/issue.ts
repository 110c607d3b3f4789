import { type Bench, prepareBench } from './bench.ts';
import { BENCHMARK_ALGORITHMS } from './keys.ts';
import { inFlight, interleave, oneByOne, synchronous, turn } from './measure.ts';
import type { Benchmark, Row } from './results.ts';
import { NODE_CRYPTO, shareOf, shareRows, shareTable, WEB_CRYPTO } from './shares.ts';

const WIDTH = 16;
const ROUNDS = 21;
const MIN_SHARE = 0.5;

/** Compares issuing with bare sign and verify of the same bytes. */
export const issueBenchmark: Benchmark = {
  name: 'issue',
  title: 'Issue to text, against bare sign + verify (the self-check) of the same bytes',
  async run() {
    const rows: Row[] = [];
    for (const algorithm of BENCHMARK_ALGORITHMS) rows.push(...(await rowsOf(await prepareBench(algorithm))));
    const shares = BENCHMARK_ALGORITHMS.map((algorithm) => shareOf(rows, `cose ${algorithm}`));
    const found = `ES256 and RS256: ${shares.map((share) => share.toFixed(2)).join(' and ')}`;
    const aim = `issuing at half the rate of bare WebCrypto, or faster (≥ ${MIN_SHARE})`;
    return {
      tables: [shareTable(rows)],
      aims: [{ aim, isMet: Math.min(...shares) >= MIN_SHARE, found }],
    };
  },
};

async function rowsOf({ name, key, cards, issuer, messages }: Bench): Promise<Row[]> {
  const { algorithm, webCrypto, nodeCrypto } = key;
  const bare = async (index: number) => {
    const { toBeSigned } = turn(messages, index);
    requireTrue(await webCrypto.verify(await webCrypto.sign(toBeSigned), toBeSigned));
  };
  const bareNode = (index: number) => {
    const { toBeSigned } = turn(messages, index);
    requireTrue(nodeCrypto.verify(nodeCrypto.sign(toBeSigned), toBeSigned));
  };
  const issueMany = async (times: number) => {
    const many = Array.from({ length: times }, (_, index) => turn(cards, index));
    for await (const outcome of issuer.issueMany(many, { concurrency: WIDTH })) if (!outcome.ok) throw outcome.error;
  };
  const times = algorithm === 'ES256' ? 150 : 60;
  const single = [
    oneByOne('', (index) => issuer.issue(turn(cards, index))),
    oneByOne(WEB_CRYPTO, bare),
    synchronous(NODE_CRYPTO, bareNode),
  ];
  const many = [{ name: '', run: issueMany }, inFlight(WEB_CRYPTO, WIDTH, bare)];
  return [
    ...shareRows(name, await interleave(single, ROUNDS, times)),
    ...shareRows(`${name}, ${WIDTH} in flight`, await interleave(many, ROUNDS, times)),
  ];
}

function requireTrue(isGenuine: boolean): void {
  if (!isGenuine) throw new Error('the bare signature is wrong');
}
