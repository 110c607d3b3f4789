/** Answers to a query for one institution: statuses, bodies that are none, and requests that are repeated. */
import { base64Encode, utf8Encode } from '../../../src/codec/bytes.ts';
import { answer, entry, QUERY, refused, understood, unknown } from './draft.ts';
import type { RegistryVector, ResolverAnswer } from './vector.ts';

const good = answer(entry());
const { body = '' } = good;
const page = { type: 'text/html', body: '<html><title>404 Not Found</title></html>' };
const NOT_UNDERSTOOD = 'REGISTRY_NOT_UNDERSTOOD';
const ERROR_STATUS = 'REGISTRY_ERROR_STATUS';
const LIMIT = 2 ** 20;

const forms: RegistryVector[] = [
  understood(['plain', 'One institution, as asked for.'], [good]),
  understood(['no-type', 'An answer without a content type.'], [{ body }]),
  understood(['type-text', 'An answer of the type text/plain.'], [{ type: 'text/plain', body }]),
  understood(['bytes', 'The same answer, given as bytes.'], [{ base64: base64Encode(utf8Encode(body)) }]),
  understood(['byte-order-mark', 'A byte order mark before the JSON.'], [{ ...good, body: `\ufeff${body}` }]),
  understood(['white-space', 'White space around the JSON.'], [{ ...good, body: `\r\n\t ${body}\n` }]),
  understood(
    ['other-members', 'Members beside the results.'],
    [{ ...good, body: body.replace(/^\{/, '{"total":1,"page":{"next":null},') }],
  ),
  understood(
    ['largest', 'An answer of exactly 1 MiB.', 'Boundary'],
    [{ ...good, spaces: LIMIT - utf8Encode(body).length }],
  ),
  refused(
    ['too-large', 'An answer of 1 MiB and a byte.', 'Boundary', 'DenialOfService'],
    [{ ...good, spaces: LIMIT + 1 - utf8Encode(body).length }],
    'REGISTRY_TOO_LARGE',
  ),
  unknown(['no-results', 'No institution.'], [answer()]),
  refused(
    ['only-unreadable', 'One entry, without an id.'],
    [answer({ countryCode: 'BE', name: 'no id' })],
    'REGISTRY_INCONSISTENT',
  ),
  refused(
    ['unreadable-beside', 'Beside the institution an entry without an id: a query has one answer.'],
    [answer(entry(), { countryCode: 'BE', name: 'no id' })],
    'REGISTRY_AMBIGUOUS',
  ),
];

const notUnderstood: RegistryVector[] = (
  [
    ['page', 'A web page under the status 200.', page],
    ['empty', 'No byte under the status 200.', { body: '' }],
    ['truncated', 'JSON that ends too early.', { body: body.slice(0, -1) }],
    ['array', 'An array in place of the object.', { body: JSON.stringify([entry()]) }],
    ['null', 'The value null.', { body: 'null' }],
    ['text', 'A text.', { body: '"results"' }],
    ['object', 'An object without results.', { body: '{}' }],
    ['results-object', 'Results that are an object.', { body: '{"results":{}}' }],
    ['results-null', 'Results that are null.', { body: '{"results":null}' }],
    ['utf-8', 'A byte that is not UTF-8.', { base64: base64Encode(Uint8Array.from([...utf8Encode(body), 0xff])) }],
    [
      'utf-16',
      'JSON in UTF-16.',
      { base64: base64Encode(Uint8Array.from([...body].flatMap((each) => [each.charCodeAt(0), 0]))) },
    ],
  ] as const
).map(([id, description, each]) => refused([id, description], [each], NOT_UNDERSTOOD));

const errors: RegistryVector[] = [
  refused(['error-text', 'An error under the status 200.'], [{ body: '{"error":"failed"}' }], 'REGISTRY_ERROR_ANSWER'),
  refused(['error-object', 'An error that is an object.'], [{ body: '{"error":{"code":7}}' }], 'REGISTRY_ERROR_ANSWER'),
  refused(
    ['error-with-results', 'An error beside the institution.'],
    [{ ...good, body: body.replace(/^\{/, '{"error":"partial",') }],
    'REGISTRY_ERROR_ANSWER',
  ),
];

const statuses: RegistryVector[] = [
  unknown(['status-204', 'The status 204.'], [{ status: 204 }]),
  unknown(['status-404', 'The status 404 without a body.'], [{ status: 404 }]),
  unknown(['status-404-object', 'The status 404 with a JSON object.'], [{ status: 404, body: '{"error":"unknown"}' }]),
  refused(['status-404-page', 'The status 404 with a web page.'], [{ status: 404, ...page }], ERROR_STATUS),
  refused(['status-404-array', 'The status 404 with a JSON array.'], [{ status: 404, body: '[]' }], ERROR_STATUS),
  ...[201, 206, 400, 401, 403, 410, 499].map((status) =>
    refused(
      [`status-${status}`, `The status ${status}: the request is not repeated.`],
      [{ ...good, status }, good],
      ERROR_STATUS,
    ),
  ),
  ...[429, 500, 502, 503, 599].map((status) =>
    refused(
      [`status-${status}`, `The status ${status}, three times: no fourth request.`],
      [{ status }, { status }, { status }, good],
      ERROR_STATUS,
      { requests: 3 },
    ),
  ),
  ...[301, 302, 303, 307, 308].map((status) =>
    refused(
      [`status-${status}`, `A redirect, ${status}: it is not followed, and the request is not repeated.`],
      [{ status, body }, good],
      'REGISTRY_REDIRECTED',
    ),
  ),
];

const unreachable: ResolverAnswer = { failure: 'unreachable' };
const timeout: ResolverAnswer = { failure: 'timeout' };
const repeated: RegistryVector[] = [
  refused(
    ['unreachable', 'No connection, three times: no fourth request.'],
    [unreachable, unreachable, unreachable, good],
    'REGISTRY_UNREACHABLE',
    { requests: 3 },
  ),
  understood(['repeated-once', 'No connection, and then the institution.'], [unreachable, good], {}, { requests: 2 }),
  understood(
    ['repeated-twice', 'The statuses 503 and 429, and then the institution.'],
    [{ status: 503 }, { status: 429 }, good],
    {},
    { requests: 3 },
  ),
  unknown(['repeated-unknown', 'The status 500, and then no institution.'], [{ status: 500 }, answer()], {
    requests: 2,
  }),
  refused(['repeated-other', 'The status 500, and then a web page.'], [{ status: 500 }, page, good], NOT_UNDERSTOOD, {
    requests: 2,
  }),
  refused(
    ['timeout', 'No answer in the time allowed: the request is not repeated.'],
    [timeout, good],
    'REGISTRY_TIMEOUT',
  ),
  refused(
    ['timeout-second', 'The status 503, and then no answer in the time allowed.'],
    [{ status: 503 }, timeout, good],
    'REGISTRY_TIMEOUT',
    { requests: 2 },
  ),
];

const other = { ...QUERY, officialId: '0121' };
const others: RegistryVector[] = (
  [
    ['other-id', 'Another institution of the country.', entry({ officialId: '0121' })],
    ['other-country', 'The institution of this id in another country.', entry({ countryCode: 'BG' })],
    ['other-case', 'The country in lower case.', entry({ countryCode: 'be' })],
    ['id-number', 'An id as a number, which has no zero at its beginning.', entry({ officialId: 120 })],
    ['id-space', 'An id with a space after it.', entry({ officialId: '0120 ' })],
  ] as const
).map(([id, description, each]) => refused([id, description], [answer(each)], 'REGISTRY_INCONSISTENT'));

const which: RegistryVector[] = [
  ...others,
  refused(['twice', 'The institution twice.'], [answer(entry(), entry())], 'REGISTRY_AMBIGUOUS'),
  refused(
    ['and-another', 'The institution, and another one that was not asked for.'],
    [answer(entry(), entry({ officialId: '0121' }))],
    'REGISTRY_AMBIGUOUS',
  ),
  understood(
    ['alias', 'EL for Greece.'],
    [answer(entry({ countryCode: 'EL', officialId: '0170' }))],
    { countryCode: 'GR', officialId: '0170' },
    { query: { countryCode: 'GR', officialId: '0170' } },
  ),
  understood(
    ['alias-gb', 'GB for the United Kingdom.'],
    [answer(entry({ countryCode: 'GB' }))],
    { countryCode: 'UK' },
    { query: { ...QUERY, countryCode: 'UK' } },
  ),
  refused(
    ['alias-twice', 'The institution under EL and under GR.'],
    [answer(entry({ countryCode: 'EL' }), entry({ countryCode: 'GR' }))],
    'REGISTRY_AMBIGUOUS',
    { query: { ...QUERY, countryCode: 'GR' } },
  ),
  understood(
    ['id-digits', 'An id as a number.'],
    [answer(entry({ officialId: 7310 }))],
    { officialId: '7310' },
    { query: { ...QUERY, officialId: '7310' } },
  ),
  understood(['id-0121', 'The id that was asked for, in another query.'], [answer(entry(other))], other, {
    query: other,
  }),
];

export const answers: readonly RegistryVector[] = [
  ...forms,
  ...notUnderstood,
  ...errors,
  ...statuses,
  ...repeated,
  ...which,
];
