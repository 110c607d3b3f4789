import { base45Encode } from '../codec/base45.ts';
import { deflateRaw } from '../codec/deflate.ts';
import { DICTIONARY } from '../profiles/cose/dictionary.ts';
import { verifierWith } from './verify.fixture.ts';

const verifier = verifierWith();

export const textOf = (token: Uint8Array) => `EH1:${base45Encode(deflateRaw(token, { dictionary: DICTIONARY }))}`;

export async function codeOf(text: string): Promise<string> {
  const report = await verifier.verify(text);
  return report.conclusion === 'APPROVED' ? 'APPROVED' : (report.failure.code ?? 'no code');
}

/** What becomes of a token of which one bit in `step` is flipped, one at a time: how often each code. */
export async function codesOfFlippedBits(token: Uint8Array, step: number): Promise<ReadonlyMap<string, number>> {
  const codes = new Map<string, number>();
  for (let bit = 0; bit < 8 * token.length; bit += step) {
    const flipped = token.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    const code = await codeOf(textOf(flipped));
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return codes;
}
