// Answers a vector of the kinds cose, jws and revocation: what a verifier reports of a text.
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

/** The report on the text of a vector, with the content of the registry file that it names. */
export function reportOf({ kind, input }, results) {
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

/** A report in the terms of a vector. */
export function answerOf({ conclusion, failure, steps, warnings, card, issuer }) {
  if (conclusion === 'REJECTED') return { conclusion, failure: { id: failure.id, code: failure.code } };
  const { countryCode, officialId, keyId } = issuer;
  return {
    conclusion,
    steps: steps.map((step) => [step.id, step.status, ...(step.code ? [step.code] : [])]),
    warnings: warnings.map(({ code }) => code),
    card,
    issuer: { countryCode, officialId, keyId },
  };
}
