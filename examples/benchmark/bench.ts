import { type Card, createIssuer, createVerifier, type IssuedCard } from 'eehic';
import { decodeSign1 } from 'eehic/codec';
import { coseProfile, jwsProfile } from 'eehic/profiles';
import { createMockRepository } from 'eehic/testing';
import { BELGIANS, now, TODAY } from './holders.ts';
import { type BenchmarkAlgorithm, type BenchmarkKey, benchmarkKey } from './keys.ts';
import { turn } from './measure.ts';

export type BenchmarkProfile = 'cose' | 'jws';

/** What was signed, and its signature. */
export interface Message {
  readonly toBeSigned: Uint8Array;
  readonly signature: Uint8Array;
}

/** The objects with which a profile and a key are benchmarked, all of them warm. */
export interface Bench {
  /** Such as `cose ES256`. */
  readonly name: string;
  readonly key: BenchmarkKey;
  readonly cards: readonly Card[];
  readonly issuer: ReturnType<typeof createIssuer>;
  readonly verifier: ReturnType<typeof createVerifier>;
  readonly issued: readonly IssuedCard[];
  readonly messages: readonly Message[];
  /** Verifies the text of turn `index`, and throws unless it is approved. */
  verify(index: number): Promise<void>;
}

export async function prepareBench(algorithm: BenchmarkAlgorithm, profile: BenchmarkProfile = 'cose'): Promise<Bench> {
  const key = await benchmarkKey(algorithm);
  const issuer = createIssuer({ signer: key.signer, profile: profile === 'cose' ? coseProfile : jwsProfile, now });
  const verifier = createVerifier({ registry: createMockRepository().registry(), now });
  const cards = BELGIANS.filter(({ document }) => profile === 'cose' || document === 'PRC');
  const issued: IssuedCard[] = [];
  for (const card of cards) issued.push(await issuer.issue(card));
  const verify = async (index: number) => {
    const report = await verifier.verify(turn(issued, index).text, { treatmentDate: TODAY });
    if (report.conclusion !== 'APPROVED') throw new Error(`rejected: ${report.failure.code}`);
  };
  const messages = issued.map(({ layers }) => (profile === 'cose' ? decodeSign1 : splitJws)(layers.token));
  return { name: `${profile} ${algorithm}`, key, cards, issuer, verifier, issued, messages, verify };
}

function splitJws(token: Uint8Array): Message {
  const end = token.lastIndexOf('.'.charCodeAt(0));
  const signature = Buffer.from(Buffer.from(token.subarray(end + 1)).toString('latin1'), 'base64url');
  return { toBeSigned: token.subarray(0, end), signature };
}
