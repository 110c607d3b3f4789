import { compactVerify } from 'jose';
import { type Bench, type BenchmarkProfile, prepareBench } from './bench.ts';
import { COSE_PEER_NOTES, cosePeers } from './cose-peers.ts';
import { BENCHMARK_ALGORITHMS } from './keys.ts';
import { type Contender, inFlight, interleave, oneByOne, synchronous, turn } from './measure.ts';
import type { Aim, Benchmark, Row } from './results.ts';
import { NODE_CRYPTO, shareOf, shareRows, shareTable, WEB_CRYPTO } from './shares.ts';

const WIDTH = 16;
/** Many short rounds: what is compared is then as near in time as can be. */
const ROUNDS = 25;
const TIMES = 120;

/** The least shares of the rate of bare WebCrypto that are wanted. */
const MIN_SHARES: Readonly<Record<string, number>> = {
  'cose ES256': 0.85,
  'cose RS256': 0.7,
  'jws ES256': 0.8,
  'jws RS256': 0.8,
};

const NOTES: Readonly<Record<string, string>> = {
  ...COSE_PEER_NOTES,
  jose: 'verifies the signature of the token inside the text, and nothing else',
};

/** Compares the verification of a text with bare verify of the same bytes, and with other libraries. */
export const verifyBenchmark: Benchmark = {
  name: 'verify',
  title: 'Verify a text, against bare verify of the same bytes and other libraries',
  async run() {
    const rows: Row[] = [];
    for (const profile of ['cose', 'jws'] as const) {
      for (const algorithm of BENCHMARK_ALGORITHMS) {
        rows.push(...(await rowsOf(await prepareBench(algorithm, profile), profile)));
      }
    }
    const aims = Object.entries(MIN_SHARES).map(([name, min]): Aim => {
      const share = shareOf(rows, name);
      return {
        aim: `${name} verified at ≥ ${min} of bare WebCrypto`,
        isMet: share >= min,
        found: `${share.toFixed(2)}, by CPU ${shareOf(rows, name, 'by CPU').toFixed(2)}`,
      };
    });
    return { tables: [shareTable(rows)], aims };
  },
};

async function rowsOf(bench: Bench, profile: BenchmarkProfile): Promise<Row[]> {
  const { name, key, messages, verify } = bench;
  const bare = async (index: number) => {
    const { signature, toBeSigned } = turn(messages, index);
    requireTrue(await key.webCrypto.verify(signature, toBeSigned));
  };
  const bareNode = (index: number) => {
    const { signature, toBeSigned } = turn(messages, index);
    requireTrue(key.nodeCrypto.verify(signature, toBeSigned));
  };
  const single = [
    oneByOne('', verify),
    oneByOne(WEB_CRYPTO, bare),
    synchronous(NODE_CRYPTO, bareNode),
    ...(profile === 'cose' ? await cosePeers(bench) : [joseAlone(bench)]),
  ];
  const many = [inFlight('', WIDTH, verify), inFlight(WEB_CRYPTO, WIDTH, bare)];
  return [
    ...shareRows(name, await interleave(single, ROUNDS, TIMES), NOTES),
    ...shareRows(`${name}, ${WIDTH} in flight`, await interleave(many, ROUNDS, TIMES)),
  ];
}

function joseAlone({ issued, key }: Bench): Contender {
  const tokens = issued.map(({ layers }) => new TextDecoder().decode(layers.token));
  return oneByOne('jose', (index) => compactVerify(turn(tokens, index), key.publicKey));
}

function requireTrue(isGenuine: boolean): void {
  if (!isGenuine) throw new Error('the bare verification failed');
}
