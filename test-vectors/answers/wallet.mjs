// Answers a vector of the kind wallet: what a verifier reports of a presentation.
import { snapshotRegistry } from 'eehic/registry';
import { walletVerifier } from 'eehic/wallet';
import { bytesOf } from './bytes.mjs';
import { answerOf, revocationOf } from './text.mjs';

export async function answerWallet({ input, registry: results }) {
  const { ehic, pid, nonce, audience, timeZone, treatmentDate, pidAnchors = [], trustAnchors = [] } = input;
  const now = () => new Date(input.now);
  const registry = snapshotRegistry(results, { now });
  const verifier = walletVerifier({
    registry,
    audience,
    now,
    timeZone,
    requireRevocation: input.requireRevocation ?? false,
    pidAnchors: pidAnchors.map(bytesOf),
    trustAnchors: trustAnchors.map(bytesOf),
    ...(input.hosts ? { revocation: revocationOf(input, () => input, { registry, now }) } : {}),
  });
  const presentation = { ehic, nonce, ...(pid === undefined ? {} : { pid }) };
  return answerOf(await verifier.verify(presentation, treatmentDate === undefined ? {} : { treatmentDate }));
}
