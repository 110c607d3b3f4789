import { createIssuer, createVerifier } from 'eehic';
import { jwsProfile } from 'eehic/profiles';
import { createMockRepository } from 'eehic/testing';
import { compactVerify } from 'jose';
import { BELGIANS, now, TODAY } from './holders.ts';
import type { BenchmarkKey } from './keys.ts';
import { interleave, oneByOne, rate, sayMicros, sayRate } from './measure.ts';
import { heading, line, table } from './print.ts';
import { turn } from './speed.ts';

/** Compares the verification of a text of the PoC's JWS with jose alone on the same token. */
export async function printJwsSpeed(keys: readonly BenchmarkKey[]): Promise<void> {
  heading('8  Verify a text of the jws profile, against jose alone on the token inside it');
  const verifier = createVerifier({ registry: createMockRepository().registry(), now });
  const rows: string[][] = [];
  for (const { algorithm, signer, publicKey } of keys) {
    const issuer = createIssuer({ signer, profile: jwsProfile, now });
    const cards = BELGIANS.filter(({ document }) => document === 'PRC');
    const issued = await Promise.all(cards.map((card) => issuer.issue(card)));
    const tokens = issued.map(({ layers }) => new TextDecoder().decode(layers.token));
    const [ours, bare] = await interleave(
      [
        oneByOne(algorithm, async (index) => {
          const report = await verifier.verify(turn(issued, index).text, { treatmentDate: TODAY });
          if (report.conclusion !== 'APPROVED') throw new Error(`rejected: ${report.failure.code}`);
        }),
        oneByOne('jose', (index) => compactVerify(turn(tokens, index), publicKey)),
      ],
      11,
      300,
    );
    rows.push([algorithm, sayMicros(ours!.median), sayMicros(bare!.median), sayRate(rate(ours!, bare!))]);
  }
  table(['', 'eehic', 'jose', 'rate'], rows);
  line('jose verifies the signature and nothing else; both use WebCrypto.');
}
