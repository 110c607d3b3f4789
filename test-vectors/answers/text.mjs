// Answers a vector of the kinds cose, jws and revocation: what a verifier reports of a text.
import { createVerifier } from 'eehic';
import { coseProfile, jwsProfile } from 'eehic/profiles';
import { snapshotRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';
import { bytesOf } from './bytes.mjs';

const PROFILES = { cose: coseProfile, jws: jwsProfile, revocation: coseProfile };

/** How long is waited for an answer that never comes, in milliseconds. */
const SHORT_TIME = 50;

/** A server with the lists of a moment and nothing else. */
const answering = (moment) => async (url) => {
  const { body = '', status, failure } = moment().lists?.find(({ uri }) => uri === String(url)) ?? { status: 404 };
  if (failure === 'unreachable') throw new TypeError('fetch failed');
  if (failure === 'timeout') return new Promise(() => undefined);
  // The statuses that have no body, such as 204, allow none.
  const bytes = bytesOf(body);
  return new Response(bytes.length === 0 ? null : bytes, { status });
};

/** The source of lists of a vector; `moment` tells which answers count. */
export function revocationOf({ hosts, sourceFails }, moment, options) {
  if (sourceFails) return { check: () => Promise.reject(new Error('failed')) };
  const isSlow = moment().lists?.some(({ failure }) => failure === 'timeout');
  return revocationLists({ hosts, ...options, ...(isSlow ? { timeLimit: SHORT_TIME } : {}), fetch: answering(moment) });
}

/** The report on the text of a vector, with the content of the registry file that it names. */
export async function reportOf({ kind, input }, results) {
  let moment = input;
  const now = () => new Date(moment.now);
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  const registry = snapshotRegistry(results, { now, ...time });
  const verifier = createVerifier({
    registry,
    profiles: [PROFILES[kind]],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
    ...(input.hosts ? { revocation: revocationOf(input, () => moment, { registry, now }) } : {}),
  });
  const options = input.treatmentDate === undefined ? {} : { treatmentDate: input.treatmentDate };
  if (input.before) {
    moment = input.before;
    await verifier.verify(input.text, options);
    moment = input;
  }
  return verifier.verify(input.text, options);
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
