import { base45Decode, base45Encode, deflateRaw, inflateRaw, type Sign1 } from 'eehic/codec';
import { coseProfile } from 'eehic/profiles';
import { createMockRepository } from 'eehic/testing';
import { calendarOf, type LocalDate } from '../../src/card/local-date.ts';
import { CARD_RULES, ISSUER_RULES } from '../../src/card/rules.ts';
import { ALGORITHMS } from '../../src/crypto/algorithms.ts';
import { verifySignature } from '../../src/crypto/verify.ts';
import { checkCard } from '../../src/issue/checks.ts';
import { DICTIONARY } from '../../src/profiles/cose/dictionary.ts';
import { BELGIANS, now, TODAY } from './holders.ts';
import { type Contender, interleave, oneByOne, sayMicros, synchronous, type Timing } from './measure.ts';
import { heading, line, table } from './print.ts';
import { type Bench, turn } from './speed.ts';

const ROUNDS = 9;
const TIMES = 300;

/** Prints the time that each layer of one card takes; the rest is the time that the layers do not explain. */
export async function printLayers(bench: Bench): Promise<void> {
  heading('4  Where the time goes, ES256, one by one');
  line('Issuing');
  printShares(await interleave(issueLayers(bench), ROUNDS, TIMES));
  line('', 'Verifying');
  printShares(await interleave(verifyLayers(bench), ROUNDS, TIMES));
  line('The rest: report, promises, and, in issuing, handing a job to WebCrypto, which costs more after other work.');
}

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
    oneByOne('sign', (index) => key.sign(turn(messages, index).toBeSigned)),
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

function verifyWith({ algorithm, publicKey }: Bench['key'], { signature, toBeSigned }: Sign1): Promise<boolean> {
  return verifySignature(ALGORITHMS[algorithm], publicKey, signature, toBeSigned);
}

/**
 * Prints the share of each layer. The first timing is the whole; names that begin with a dash are parts of the layer
 * above.
 */
function printShares([whole, ...layers]: readonly Timing[]): void {
  const explained = layers.filter(({ name }) => !name.startsWith('-')).reduce((sum, { median }) => sum + median, 0);
  const rest = { name: 'the rest', median: whole!.median - explained };
  table(
    ['', 'time', 'share'],
    [...layers, rest, whole!].map(({ name, median }) => [
      name.replace(/^-/, '   of this'),
      sayMicros(median),
      `${((100 * median) / whole!.median).toFixed(0)} %`,
    ]),
  );
}
