// Answers a vector of the kind registry: what a client of the Resolver makes of its answers.
import { fetchResolverList, resolverRegistry, snapshotRegistry } from 'eehic/registry';
import { bytesOf } from './bytes.mjs';

const ADDRESS = 'https://resolver.example/api/v1/issuers';
/** How long is waited for an answer that never comes, in milliseconds. */
const SHORT_TIME = 50;

/** A Resolver that gives one answer after the other, to the requests that are allowed alone. */
function resolver(query) {
  let answers = [];
  let requests = 0;
  const allowed = [undefined, query].map((each) => addressFor(each));
  const fetch = async (url) => {
    const answer = answers[Math.min(requests++, answers.length - 1)];
    if (answer.failure === 'timeout') return new Promise(() => undefined);
    if (answer.failure || !allowed.includes(sorted(url))) throw new TypeError('fetch failed');
    const { status = 200, type, base64, body = '', spaces = 0 } = answer;
    const bytes = base64 === undefined ? body + ' '.repeat(spaces) : bytesOf(base64);
    return new Response(bytes.length === 0 ? null : bytes, { status, headers: type ? { 'content-type': type } : {} });
  };
  const begin = (next) => {
    answers = next;
    requests = 0;
  };
  return { fetch, begin, requests: () => requests };
}

function addressFor({ countryCode, officialId, thumbprint } = {}) {
  const given = Object.entries({ countryCode, officialId, x509Thumbprint: thumbprint });
  return sorted(`${ADDRESS}?${new URLSearchParams(given.filter(([, value]) => value !== undefined))}`);
}

function sorted(address) {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href.replace(/\?$/, '');
}

export async function answerRegistry({ input: { now, query, whole, answers, before } }) {
  let time = before?.now ?? now;
  const isSlow = answers.some(({ failure }) => failure === 'timeout');
  const options = {
    url: ADDRESS,
    now: () => new Date(time),
    sleep: async () => undefined,
    ...(isSlow ? { timeLimit: SHORT_TIME } : {}),
  };
  const server = resolver(query);
  const registry = resolverRegistry({ ...options, fetch: server.fetch });
  if (before) {
    server.begin(before.answers);
    await registry.prefetch();
  }
  time = now;
  server.begin(answers);
  let outcome = {};
  if (whole) {
    try {
      const { failure } = await registry.prefetch();
      outcome = failure ? { failure: failure.code } : await contentOf(answers, options);
    } catch (error) {
      return { conclusion: 'REFUSED', code: error.reason, requests: server.requests() };
    }
  }
  const found = await registry.find(query);
  return { ...conclusionOf(found), requests: server.requests(), ...outcome };
}

/** How many institutions a whole list has, and what is left out of it. */
async function contentOf(answers, options) {
  const server = resolver();
  server.begin(answers);
  const list = snapshotRegistry(await fetchResolverList({ ...options, fetch: server.fetch }));
  return { size: list.size, leftOut: list.leftOut() };
}

function conclusionOf(found) {
  if (found.status === 'unknown') return { conclusion: 'UNKNOWN' };
  if (found.status === 'failed') return { conclusion: 'REFUSED', code: found.code };
  const { countryCode, officialId, name, certificates, publicKeys = [], accreditationPeriods } = found.institution;
  return {
    conclusion: 'UNDERSTOOD',
    institution: {
      countryCode,
      officialId,
      name,
      certificates: certificates.map(({ der: _, ...certificate }) => certificate),
      publicKeys: publicKeys.map(({ jwk: { kty, alg }, ...key }) => ({ ...key, kty, ...(alg ? { alg } : {}) })),
      accreditationPeriods,
    },
  };
}
