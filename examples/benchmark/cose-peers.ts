import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';
import { base45Decode, base45Encode, deflateRaw, inflateRaw } from 'eehic/codec';
import { DICTIONARY } from '../../src/profiles/cose/dictionary.ts';
import { coseVerify, Sign1 } from '../../src/testing/cose-peers.fixture.ts';
import type { Bench } from './bench.ts';
import { type Contender, oneByOne, turn } from './measure.ts';

const base45: { decode(text: string): Uint8Array } = createRequire(import.meta.url)('base45');
const PREFIX = 'EH1:';

const NOTE =
  'with npm’s base45 and node:zlib; verifies the signature, without registry, card, rules, report and strict decoding';
export const COSE_PEER_NOTES: Readonly<Record<string, string>> = { 'cose-kit': NOTE, '@auth0/cose': NOTE };

/**
 * Other libraries that verify the signature of the same texts. Each was seen to accept a text, and to refuse it when a
 * byte of what was signed, or of the signature, had been changed.
 */
export async function cosePeers({ issued, key }: Bench): Promise<Contender[]> {
  const peers: Readonly<Record<string, (token: Uint8Array) => Promise<void>>> = {
    'cose-kit': async (token) => {
      const { isValid } = await coseVerify(token, key.publicKey);
      if (!isValid) throw new Error('cose-kit refuses the text');
    },
    '@auth0/cose': (token) => Sign1.decode(token).verify(key.publicKey),
  };
  const contenders: Contender[] = [];
  for (const [name, verifyToken] of Object.entries(peers)) {
    const verify = (text: string) =>
      verifyToken(inflateRawSync(base45.decode(text.slice(PREFIX.length)), { dictionary: DICTIONARY }));
    await requireTrueVerification(name, issued[0]!.text, verify);
    contenders.push(oneByOne(name, (index) => verify(turn(issued, index).text)));
  }
  return contenders;
}

async function requireTrueVerification(name: string, text: string, verify: (text: string) => Promise<void>) {
  await verify(text);
  const { length } = tokenOf(text);
  for (const at of [length - 1, length >> 1]) {
    const accepted = verify(changed(text, at)).then(
      () => true,
      () => false,
    );
    if (await accepted) throw new Error(`${name} accepts a text that was changed`);
  }
}

function tokenOf(text: string): Uint8Array {
  return inflateRaw(base45Decode(text.slice(PREFIX.length)), { dictionary: DICTIONARY, maxBytes: 4096 });
}

/** Returns the text of a token of which one byte is another. */
function changed(text: string, at: number): string {
  const token = Uint8Array.from(tokenOf(text));
  token[at]! ^= 1;
  return PREFIX + base45Encode(deflateRaw(token, { dictionary: DICTIONARY }));
}
