import { base45Decode, base45Encode, deflateRaw, inflateRaw } from 'eehic/codec';
import { coseProfile } from 'eehic/profiles';
import { createMockRepository } from 'eehic/testing';
import { calendarOf, type LocalDate } from '../../src/card/local-date.ts';
import { CARD_RULES, ISSUER_RULES } from '../../src/card/rules.ts';
import { ALGORITHMS } from '../../src/crypto/algorithms.ts';
import { verifySignature } from '../../src/crypto/verify.ts';
import { checkCard } from '../../src/issue/checks.ts';
import { DICTIONARY } from '../../src/profiles/cose/dictionary.ts';
import { type Bench, type Message, prepareBench } from './bench.ts';
import { BELGIANS, now, TODAY } from './holders.ts';
import { type Contender, interleave, oneByOne, synchronous, type Timing, turn } from './measure.ts';
import type { Benchmark, Table } from './results.ts';

const ROUNDS = 9;
const TIMES = 300;

/** Measures the time that each layer of one card takes; the rest is the time that the layers do not explain. */
export const layersBenchmark: Benchmark = {
  name: 'layers',
  title: 'Where the time of issuing and of verifying goes, cose ES256, one by one',
  async run() {
    const bench = await prepareBench('ES256');
    const issuing = layerTable('issue', await interleave(issueLayers(bench), ROUNDS, TIMES));
    const verifying = layerTable('verify', await interleave(verifyLayers(bench), ROUNDS, TIMES));
    const notes = [
      'The rest: report, promises, and, in issuing, handing a job to WebCrypto, which costs more after other work.',
    ];
    return { tables: [issuing, verifying], notes };
  },
};

function issueLayers({ key, issuer, issued, messages }: Bench): Contender[] {
  const dateOf = calendarOf();
  const context = { profile: coseProfile, certificate: key.signer.certificate, strictIssuerRules: false };
  const algorithm = ALGORITHMS[key.algorithm];
  const thumbprint = new Uint8Array(32);
  const prepared = BELGIANS.map((card) => coseProfile.prepare(card, algorithm, thumbprint));
  const signature = (index: number) => turn(messages, index).signature;
  return [
    oneByOne('all of it', (index) => issuer.issue(turn(BELGIANS, index))),
    synchronous('today', () => dateOf(now())),
    synchronous('checkCard', (index) => checkCard(turn(BELGIANS, index), { ...context, today: TODAY as LocalDate })),
    synchronous('CBOR, to be signed', (index) => coseProfile.prepare(turn(BELGIANS, index), algorithm, thumbprint)),
    oneByOne('sign', (index) => key.webCrypto.sign(turn(messages, index).toBeSigned)),
    oneByOne('self-check', (index) => verifyWith(key, turn(messages, index))),
    synchronous('seal: CBOR, DEFLATE, Base45', (index) => turn(prepared, index).assemble(signature(index))),
    synchronous('- DEFLATE', (index) => deflateRaw(turn(issued, index).layers.token, { dictionary: DICTIONARY })),
    synchronous('- Base45', (index) => base45Encode(turn(issued, index).layers.compressed)),
  ];
}

function verifyLayers({ key, verifier, issued, messages }: Bench): Contender[] {
  const registry = createMockRepository().registry();
  const maxBytes = 4096;
  const query = { countryCode: 'BE', officialId: '0120' };
  return [
    oneByOne('all of it', (index) => verifier.verify(turn(issued, index).text, { treatmentDate: TODAY })),
    synchronous('token and card: Base45, inflate, CBOR', (index) =>
      coseProfile.decode(turn(issued, index).text).parse(),
    ),
    synchronous('- Base45', (index) => base45Decode(turn(issued, index).text.slice(4))),
    synchronous('- inflate', (index) =>
      inflateRaw(turn(issued, index).layers.compressed, { dictionary: DICTIONARY, maxBytes }),
    ),
    oneByOne('registry', () => registry.find(query)),
    oneByOne('verify', (index) => verifyWith(key, turn(messages, index))),
    synchronous('rules', (index) => [...CARD_RULES, ...ISSUER_RULES].map(({ check }) => check(turn(BELGIANS, index)))),
  ];
}

function verifyWith({ algorithm, publicKey }: Bench['key'], { signature, toBeSigned }: Message): Promise<boolean> {
  return verifySignature(ALGORITHMS[algorithm], publicKey, signature, toBeSigned);
}

/**
 * Returns the share of each layer. The first timing is the whole; names that begin with a dash are parts of the layer
 * above.
 */
export function layerTable(of: string, [whole, ...layers]: readonly Timing[]): Table {
  const explained = layers.filter(({ name }) => !name.startsWith('-')).reduce((sum, { median }) => sum + median, 0);
  const rest = { name: 'the rest', median: whole!.median - explained };
  const rows = [...layers, rest, whole!].map(({ name, median }) => ({
    name: `${of}: ${name.replace(/^-/, '  of this')}`,
    values: { time: median, share: (100 * median) / whole!.median },
  }));
  return { columns: { time: 'µs', share: '%' }, rows };
}
