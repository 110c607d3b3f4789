import { createVerifier } from 'eehic';
import { coseProfile, jwsProfile } from 'eehic/profiles';
import { snapshotRegistry } from 'eehic/registry';

const PROFILES = { cose: coseProfile, jws: jwsProfile };

/** Verifies what a vector has as its input, with the registry that it names. */
export function verifyVector({ kind, input }, registry) {
  const now = () => new Date(input.now);
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  const verifier = createVerifier({
    registry: snapshotRegistry(registry, { now, ...time }),
    profiles: [PROFILES[kind]],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
  });
  return verifier.verify(input.text, input.treatmentDate === undefined ? {} : { treatmentDate: input.treatmentDate });
}
