import { createVerifier } from 'eehic';
import { coseProfile, jwsProfile } from 'eehic/profiles';
import { snapshotRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';

const PROFILES = { cose: coseProfile, jws: jwsProfile, revocation: coseProfile };

/** A server with the lists of a vector and nothing else. */
const answering = (lists) => async (url) => {
  const list = lists.find(({ uri }) => uri === String(url));
  if (!list) return new Response('', { status: 404 });
  return new Response(Uint8Array.from(atob(list.body), (character) => character.charCodeAt(0)));
};

/** Verifies what a vector has as its input, with the registry that it names. */
export function verifyVector({ kind, input }, results) {
  const now = () => new Date(input.now);
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  const registry = snapshotRegistry(results, { now, ...time });
  const { hosts, lists = [] } = input;
  const verifier = createVerifier({
    registry,
    profiles: [PROFILES[kind]],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
    ...(hosts ? { revocation: revocationLists({ hosts, registry, now, fetch: answering(lists) }) } : {}),
  });
  return verifier.verify(input.text, input.treatmentDate === undefined ? {} : { treatmentDate: input.treatmentDate });
}
