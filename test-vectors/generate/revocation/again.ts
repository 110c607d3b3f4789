/** Lists that cannot be had, and lists that are fetched after another one of the same name. */
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import type { List, Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { HOST, IDS_URL, idList, listOf, NOW, STATUS_URL, served, statusJwt } from './lists.ts';

const card = { ...PRC, revocation: IDS_URL };
const sealed = sealCard(card);
const valid: readonly string[] = [];
const revoked = [card.tokenId];
const must = { requireRevocation: true, hosts: [HOST] } as const;
const HOUR = 3600;
const timeOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '');

interface Case {
  readonly description: string;
  readonly clause?: string;
  /** What the server has at the moment of verification; without it, it has no list (404). */
  readonly lists?: readonly List[];
  /** So many seconds before it, the text was verified with these lists. */
  readonly before?: readonly [secondsAgo: number, list: List];
}

const about = (id: string, { description, clause = CLAUSES.judging }: Case) =>
  [`list-${id}`, description, clause, 'Revocation'] as const;

function conditionsOf({ lists = [], before }: Case) {
  const earlier = before && { before: { now: timeOf(NOW - before[0]), lists: [before[1]] } };
  return { ...must, lists, ...earlier };
}

function passes(id: string, each: Case): Vector {
  return approve(about(id, each), card, { sealed, ...conditionsOf(each), revocationStatus: ['PASSED'] });
}

function fails(id: string, code: ReasonCode, each: Case): Vector {
  return reject(about(id, each), sealed, 'revocation-status', code, conditionsOf(each));
}

const at = (made: number, ids: readonly unknown[], claims: Record<string, unknown> = {}) =>
  served(IDS_URL, idList(ids, { iat: made, ...claims }));
const status = (code: number): List => ({ ...at(NOW - HOUR, valid), status: code });

/** Answers without a list. */
const answers: Vector[] = [
  ...[204, 206, 304, 404, 500, 503].map((code) =>
    fails(`status-code-${code}`, 'REVOCATION_UNREACHABLE', {
      description: `The status ${code}.`,
      lists: [[204, 304].includes(code) ? { uri: IDS_URL, status: code } : status(code)],
    }),
  ),
  fails('redirect', 'REVOCATION_UNREACHABLE', {
    description: 'A redirect, with a list as its body.',
    lists: [status(302)],
  }),
  fails('no-connection', 'REVOCATION_UNREACHABLE', {
    description: 'No connection.',
    lists: [{ uri: IDS_URL, failure: 'unreachable' }],
  }),
  fails('timeout', 'REVOCATION_TIMEOUT', {
    description: 'No answer in the time allowed.',
    lists: [{ uri: IDS_URL, failure: 'timeout' }],
  }),
  approve(about('timeout-not-required', { description: 'No answer in the time allowed: not required.' }), card, {
    sealed,
    hosts: [HOST],
    lists: [{ uri: IDS_URL, failure: 'timeout' }],
    revocationStatus: ['N/A', 'REVOCATION_TIMEOUT'],
  }),
  reject(
    about('source-fails', { description: 'The source of lists fails.', clause: CLAUSES.step }),
    sealed,
    'revocation-status',
    'REVOCATION_UNAVAILABLE',
    { ...must, sourceFails: true },
  ),
  approve(about('source-fails-not-required', { description: 'It fails: not required.', clause: CLAUSES.step }), card, {
    sealed,
    hosts: [HOST],
    sourceFails: true,
    revocationStatus: ['N/A', 'REVOCATION_UNAVAILABLE'],
  }),
];

/** A list of which a newer one is to be had, or not. */
const ended = { exp: NOW - 1 };
const again: Vector[] = [
  fails('older', 'REVOCATION_OLDER', {
    description: 'A list made a second before the one seen before, which has ended.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - 3 * HOUR - 1, valid)],
  }),
  fails('older-revoked', 'REVOCATION_OLDER', {
    description: 'An older list that has the id of the card: it is not read.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - 4 * HOUR, revoked)],
  }),
  fails('older-stale', 'REVOCATION_OLDER', {
    description: 'A list that is older than the one seen before and than 24 hours.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - 25 * HOUR, valid)],
  }),
  fails('older-spelled', 'REVOCATION_OLDER', {
    description: 'An older list whose sub is spelled in another way.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - 4 * HOUR, valid, { sub: `${IDS_URL}/` })],
  }),
  passes('same-time', {
    description: 'A list made at the same time as the one seen before, which has ended.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - 3 * HOUR, valid)],
  }),
  passes('newer', {
    description: 'A newer list, which no longer has the id of the card.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, revoked, ended)],
    lists: [at(NOW - HOUR, valid)],
  }),
  fails('newer-revoked', 'REVOKED', {
    description: 'A newer list, which has the id of the card.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [at(NOW - HOUR, revoked)],
  }),
  passes('held', { description: 'The list read before serves.', before: [2 * HOUR, at(NOW - 3 * HOUR, valid)] }),
  fails('held-revoked', 'REVOKED', {
    description: 'The list read before serves, and has the id of the card.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, revoked)],
  }),
  passes('held-24-hours', {
    description: 'A list read before, of exactly 24 hours.',
    before: [2 * HOUR, at(NOW - 24 * HOUR, valid)],
  }),
  fails('held-too-old', 'REVOCATION_STALE', {
    description: 'A list read before, of 24 hours and a second, and no newer one.',
    before: [2 * HOUR, at(NOW - 24 * HOUR - 1, valid)],
  }),
  passes('held-fetched-24-hours', {
    description: 'A list read exactly 24 hours before, when it was made 300 seconds later by its own time.',
    before: [24 * HOUR, at(NOW - 24 * HOUR + 300, valid)],
  }),
  fails('held-fetched-too-old', 'REVOCATION_STALE', {
    description: 'A list read 24 hours and a second before, made less than 24 hours ago by its own time.',
    before: [24 * HOUR + 1, at(NOW - 24 * HOUR + 299, valid)],
  }),
  fails('due-24-hours', 'REVOKED', {
    description: 'A list without a ttl, read 24 hours before: it is fetched again.',
    before: [24 * HOUR, at(NOW - 24 * HOUR + 300, valid)],
    lists: [at(NOW - HOUR, revoked)],
  }),
  passes('not-due', {
    description: 'A list without a ttl, read a second less than 24 hours before: it is not fetched again.',
    before: [24 * HOUR - 1, at(NOW - 24 * HOUR + 1, valid)],
    lists: [at(NOW - HOUR, revoked)],
  }),
  fails('held-ended', 'REVOCATION_STALE', {
    description: 'A list read before that has ended, and no answer.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, { exp: NOW })],
    lists: [{ uri: IDS_URL, failure: 'timeout' }],
  }),
  fails('held-ended-revoked', 'REVOCATION_STALE', {
    description: 'A list read before that has the id of the card and has ended: it is not read.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, revoked, { exp: NOW })],
  }),
  fails('held-ended-page', 'REVOCATION_NOT_UNDERSTOOD', {
    description: 'A list read before that has ended, and a web page in place of a newer one.',
    before: [2 * HOUR, at(NOW - 3 * HOUR, valid, ended)],
    lists: [served(IDS_URL, '<html>')],
  }),
  fails('refused-before', 'REVOCATION_SIGNATURE_INVALID', {
    description: 'A list that was refused before has not been seen: a bare array after one from the future.',
    before: [2 * HOUR, at(NOW + 300, valid)],
    lists: [served(IDS_URL, '[]')],
  }),
  passes('from-future-before', {
    description: 'A list that was refused as one from the future does not make a sound one older.',
    before: [2 * HOUR, at(NOW, valid)],
    lists: [at(NOW - 3 * HOUR, valid)],
  }),
];

/** The ttl of a status list. */
const indexed = { ...PRC, revocation: { uri: STATUS_URL, index: 5 } };
const statusAt = (made: number, isRevoked: boolean, claims: Record<string, unknown> = {}) =>
  served(STATUS_URL, statusJwt(listOf(1, 24, isRevoked ? { 5: 1 } : {}), { iat: made, ...claims }));
const first = (ttl: number) => [statusAt(NOW - 3 * HOUR, false, { ttl })];
const second = [statusAt(NOW - HOUR, true)];

function ttl(id: string, description: string, ago: number, seconds: number, lists: readonly List[], code?: ReasonCode) {
  const conditions = { ...must, before: { now: timeOf(NOW - ago), lists: first(seconds) }, lists };
  const what = about(`ttl-${id}`, { description, clause: CLAUSES.fetching });
  return code
    ? reject(what, sealCard(indexed), 'revocation-status', code, conditions)
    : approve(what, indexed, { ...conditions, revocationStatus: ['PASSED'] });
}

const ttls: Vector[] = [
  ttl('over', 'Fetched again when its ttl is over: it has the index of the card.', HOUR, HOUR, second, 'REVOKED'),
  ttl('not-over', 'Not fetched again a second before its ttl is over.', HOUR, HOUR + 1, second),
  ttl('short', 'A ttl of 1 second counts as 60: fetched again after these.', 60, 1, second, 'REVOKED'),
  ttl('short-not-over', 'A ttl of 1 second counts as 60: not fetched again before.', 59, 1, second),
  ttl('no-answer', 'A ttl that is over, and no answer: the list serves for 24 hours.', HOUR, 60, []),
  ttl('older', 'A ttl that is over, and an older list, which is not used.', HOUR, 60, [statusAt(NOW - 4 * HOUR, true)]),
];

export const fetchedAgain: readonly Vector[] = [...answers, ...again, ...ttls];
