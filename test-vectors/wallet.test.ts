import { describe, expect, it } from 'vitest';
import { base64Decode } from '../src/codec/bytes.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { walletVerifier } from '../src/wallet/verify.ts';
import type { WalletInput, WalletVector } from './generate/wallet/vector.ts';
import { allVectors, inTermsOf, registries, revocationOf } from './read.fixture.ts';

const walletVectors = allVectors.filter((vector): vector is WalletVector => vector.kind === 'wallet');
const ran: string[] = [];

const decode = (certificates: readonly string[] = []) => certificates.map((each) => base64Decode(each)!);

async function report(input: WalletInput) {
  const { ehic, pid, nonce, audience, timeZone, treatmentDate, requireRevocation = false } = input;
  const now = () => new Date(input.now);
  const registry = snapshotRegistry(registries.get(input.registry), { now });
  const revocation = input.hosts ? { revocation: revocationOf(input, () => input, { registry, now }) } : {};
  const [pidAnchors, trustAnchors] = [decode(input.pidAnchors), decode(input.trustAnchors)];
  const options = { registry, audience, now, timeZone, requireRevocation, pidAnchors, trustAnchors, ...revocation };
  return walletVerifier(options).verify(
    { ehic, nonce, ...(pid === undefined ? {} : { pid }) },
    treatmentDate === undefined ? {} : { treatmentDate },
  );
}

describe.each(walletVectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    const found = await report(vector.input);
    ran.push(id);
    expect(inTermsOf(found)).toStrictEqual(vector.expected);
    if (found.conclusion === 'REJECTED') {
      expect(found.steps.at(-1)).toEqual(found.failure);
      expect(found).not.toHaveProperty('card');
    }
  });
});

describe('the vectors of wallets', () => {
  it('were all run', () => {
    expect(ran).toEqual(walletVectors.map(({ id }) => id));
    expect(ran.length).toBeGreaterThan(300);
  });
});
