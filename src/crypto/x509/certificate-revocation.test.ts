import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { evaluatePath } from './certificate-path.ts';
import { evaluateNamedCertificate } from './certificate-revocation.ts';
import {
  authorityExtensions,
  demoKey,
  der,
  ECDSA_SHA512,
  extension,
  generalizedTime,
  integer,
  keyUsage,
  type ListPlan,
  makeCertificate,
  makeList,
  NULL,
  octets,
  reasonCode,
  revokedEntry,
  sequence,
  signWith,
  TRUE,
} from './certificates.fixture.ts';

const NOW = new Date('2025-09-22T10:00:00Z');
const ROOT = { subject: 'Root', key: demoKey('rsa-2') };
const MIDDLE = { subject: 'Middle', key: demoKey('DE:0170') };
const FUND = { subject: 'Fund', key: demoKey('BE:0120') };
/** These extensions allow keyCertSign and cRLSign. */
const issuing = [extension('2.5.29.19', sequence(TRUE)), keyUsage(0x06, 1)];
const anchor = makeCertificate({ ...ROOT, extensions: issuing });
const middle = makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: issuing, serial: 5 });
const point = (name: string) => der(0xa0, der(0xa0, der(0x86, utf8Encode(name))));
const placed = extension('2.5.29.31', sequence(sequence(point('http://ca.example/1.crl'))), false);
const leaf = makeCertificate({ ...FUND, issuer: MIDDLE, extensions: [placed] });
const rootList = makeList({ issuer: ROOT });
const ofRoot = () => makeList({ issuer: { ...MIDDLE, key: demoKey('AT:0120') } });
const list = (plan: Partial<ListPlan> = {}) => makeList({ issuer: MIDDLE, ...plan });

/** Copies of lists, which are read anew: what was read from an array is remembered. */
const unread = (lists: readonly Uint8Array[]) => lists.map((each) => each.slice());

async function judge(
  lists: readonly Uint8Array[],
  { between = middle, certificate = leaf, stampedAt = undefined as Date | undefined, now = NOW } = {},
) {
  const { verdict, params } = await evaluatePath(certificate, {
    intermediates: [between],
    anchors: [anchor],
    at: stampedAt ?? now,
    purpose: 'document',
    revocation: { lists: unread(lists), now, stampedAt },
  });
  return [verdict.replace('SIGNER_', ''), ...Object.values(params ?? {})].join(' ');
}

const scope = (...parts: Uint8Array[]) => [extension('2.5.29.28', sequence(...parts))];
const flag = (tag: number) => der(tag, Uint8Array.of(0xff));

describe('certificate revocation lists (RFC 5280 6.3)', () => {
  test('a path of which no certificate is revoked', async () => {
    expect(await judge([rootList, list()])).toBe('TRUSTED');
    expect(await judge([list({ revoked: [1, 2, 8] }), rootList])).toBe('TRUSTED');
  });

  test('the signer or an intermediate certificate was revoked; the anchor is not checked', async () => {
    expect(await judge([rootList, list({ revoked: [1, 7] })])).toBe('REVOKED unspecified');
    expect(await judge([makeList({ issuer: ROOT, revoked: [5] }), list()])).toBe('REVOKED unspecified');
    expect(await judge([makeList({ issuer: ROOT, revoked: [7] }), list()])).toBe('TRUSTED');
  });

  test.each([
    [1, 'keyCompromise'],
    [6, 'certificateHold'],
    [9, 'privilegeWithdrawn'],
  ])('reason %i is %s: revoked, also on hold', async (reason, name) => {
    const entry = revokedEntry([7], '2025-09-01T00:00:00', reasonCode(reason));
    expect(await judge([rootList, list({ revoked: [entry] })])).toBe(`REVOKED ${name}`);
  });

  test('a serial number is the same with leading zeros or without', async () => {
    expect(await judge([rootList, list({ revoked: [revokedEntry([0, 0, 7], '2025-09-01T00:00:00')] })])).toMatch(
      'REVOKED',
    );
    const long = makeCertificate({ ...FUND, issuer: MIDDLE, serial: 0xf7 });
    expect(
      await judge([rootList, list({ revoked: [revokedEntry([0, 0xf7], '2025-09-01T00:00:00')] })], {
        certificate: long,
      }),
    ).toMatch('REVOKED');
  });

  test('a certificate that is named twice is revoked when one entry says so', async () => {
    const held = revokedEntry([7], '2025-09-21T00:00:00', reasonCode(4));
    const stolen = revokedEntry([7], '2025-09-21T00:00:00', reasonCode(1));
    const stampedAt = new Date('2025-09-10T00:00:00Z');
    expect(await judge([rootList, list({ revoked: [held, stolen] })], { stampedAt })).toBe('REVOKED keyCompromise');
  });

  test('a list is current from thisUpdate to nextUpdate, both included', async () => {
    expect(await judge([rootList, list({ thisUpdate: '2025-09-22T10:00:00' })])).toBe('TRUSTED');
    expect(await judge([rootList, list({ nextUpdate: '2025-09-22T10:00:00' })])).toBe('TRUSTED');
  });

  test('an entry has a serial number of 1 to 64 bytes, and a time', async () => {
    const odd = (...parts: Uint8Array[]) => judge([rootList, list({ revoked: [sequence(...parts)] })]);
    const time = generalizedTime('2025-09-01T00:00:00');
    const utcTime = der(0x17, utf8Encode('250901000000Z'));
    expect(await odd(integer(...Array(64).fill(1)), time)).toBe('TRUSTED');
    expect(await odd(integer(7), utcTime)).toBe('REVOKED unspecified');
    expect(await odd(integer(0), time)).toBe('TRUSTED');
    const refused = 'REVOCATION_UNKNOWN structure';
    expect(await odd(integer(...Array(65).fill(1)), time)).toBe(refused);
    expect(await odd(integer(), time)).toBe(refused);
    expect(await odd(octets(Uint8Array.of(7)), time)).toBe(refused);
    expect(await odd(integer(8), octets(Uint8Array.of(7)))).toBe(refused);
    expect(await odd(integer(8))).toBe(refused);
    const tagged = der(0x31, integer(8), time);
    expect(await judge([rootList, list({ revoked: [tagged] })])).toBe(refused);
  });

  test('a reason is one of those of RFC 5280 5.3.1, and a note that is not critical is passed over', async () => {
    const at = (serial: number, ...extensions: Uint8Array[]) =>
      judge([rootList, list({ revoked: [revokedEntry([serial], '2025-09-01T00:00:00', ...extensions)] })]);
    const note = extension('1.2.3', NULL, false);
    const long = extension('1.2.3', octets(new Uint8Array(40)), false);
    expect(await at(7, note)).toBe('REVOKED unspecified');
    expect(await at(7, long, reasonCode(4))).toBe('REVOKED superseded');
    expect(await at(7, reasonCode(4, true))).toBe('REVOKED superseded');
    const refused = 'REVOCATION_UNKNOWN structure';
    for (const serial of [7, 8]) {
      expect(await at(serial, reasonCode(7))).toBe(refused);
      expect(await at(serial, reasonCode(11))).toBe(refused);
      expect(await at(serial, extension('2.5.29.21', der(0x0a, Uint8Array.of(1, 1)), false))).toBe(refused);
      expect(await at(serial, extension('2.5.29.29', sequence(), false))).toBe(refused);
      expect(await at(serial, long, extension('1.2.4', NULL))).toBe(refused);
    }
  });

  test('a serial number may be there 11 times, and 1,000 of them twice', async () => {
    const times = (serial: number[], count: number) =>
      Array.from({ length: count }, () => revokedEntry(serial, '2025-09-01T00:00:00'));
    const many = (count: number) => Array.from({ length: count }, (_, n) => times([1, n >> 8, n & 0xff], 2)).flat();
    const refused = 'REVOCATION_UNKNOWN structure';
    expect(await judge([rootList, list({ revoked: times([8], 11) })])).toBe('TRUSTED');
    expect(await judge([rootList, list({ revoked: times([8], 12) })])).toBe(refused);
    expect(await judge([rootList, list({ revoked: many(1000) })])).toBe('TRUSTED');
    expect(await judge([rootList, list({ revoked: many(1001) })])).toBe(refused);
  });

  test('of two lists the newer counts, in any order', async () => {
    const old = list({ revoked: [7], thisUpdate: '2025-09-19T00:00:00' });
    const renewed = list();
    expect(await judge([rootList, old, renewed])).toBe('TRUSTED');
    expect(await judge([renewed, old, rootList])).toBe('TRUSTED');
    expect(await judge([list({ thisUpdate: '2025-09-19T00:00:00' }), list({ revoked: [7] }), rootList])).toMatch(
      'REVOKED',
    );
    // A newer forged list hides nothing.
    const forged = list({ thisUpdate: '2025-09-21T00:00:00', signature: (data) => signWith(ROOT.key, data) });
    expect(await judge([forged, list({ revoked: [7] }), rootList])).toMatch('REVOKED');
  });

  test.each<[string, Uint8Array[], string]>([
    ['none of this issuer', [rootList], 'no list'],
    ['an empty file', [rootList, new Uint8Array(0)], 'structure'],
    ['a certificate', [rootList, leaf], 'structure'],
    ['one that is cut off', [rootList, list().subarray(0, -1)], 'structure'],
    ['one with something after it', [rootList, concatBytes(list(), NULL)], 'structure'],
    ['another key', [rootList, list({ signature: (data) => signWith(ROOT.key, data) })], 'signature'],
    [
      'the key of another of the same name',
      [rootList, makeList({ issuer: { ...MIDDLE, key: demoKey('AT:0120') } })],
      'signature',
    ],
    ['two algorithms', [rootList, list({ innerAlgorithm: ECDSA_SHA512 })], 'structure'],
    ['of tomorrow', [rootList, list({ thisUpdate: '2025-09-22T10:00:01' })], 'not yet'],
    ['ended', [rootList, list({ nextUpdate: '2025-09-22T09:59:59' })], 'stale'],
    [
      'ended, and another one of another key',
      [list({ nextUpdate: '2025-09-21T00:00:00' }), rootList, ofRoot()],
      'stale',
    ],
    ['without an end', [rootList, list({ nextUpdate: null })], 'stale'],
    ['a delta list', [rootList, list({ extensions: [extension('2.5.29.27', integer(1))] })], 'scope'],
    [
      'a delta list that is not marked as critical',
      [rootList, list({ extensions: [extension('2.5.29.27', integer(1), false)] })],
      'scope',
    ],
    ['something critical that nobody knows', [rootList, list({ extensions: [extension('1.2.3', NULL)] })], 'scope'],
    ['of authorities only', [rootList, list({ extensions: scope(flag(0x82)) })], 'scope'],
    ['of attribute certificates only', [rootList, list({ extensions: scope(flag(0x85)) })], 'scope'],
    ['of other issuers too', [rootList, list({ extensions: scope(flag(0x84)) })], 'scope'],
    ['of some reasons only', [rootList, list({ extensions: scope(der(0x83, Uint8Array.of(6, 0x40))) })], 'scope'],
    ['of another place', [rootList, list({ extensions: scope(point('http://ca.example/2.crl')) })], 'scope'],
    ['a scope that cannot be read', [rootList, list({ extensions: [extension('2.5.29.28', NULL)] })], 'structure'],
    [
      'an entry of another issuer',
      [rootList, list({ revoked: [revokedEntry([1], '2025-09-01T00:00:00', extension('2.5.29.29', sequence()))] })],
      'structure',
    ],
    [
      'an entry with something critical',
      [rootList, list({ revoked: [revokedEntry([1], '2025-09-01T00:00:00', extension('1.2.3', NULL))] })],
      'structure',
    ],
    [
      'an entry taken off, which is for delta lists',
      [rootList, list({ revoked: [revokedEntry([7], '2025-09-01T00:00:00', reasonCode(8))] })],
      'structure',
    ],
    ['an invalid entry', [rootList, list({ revoked: [sequence(NULL)] })], 'structure'],
  ])('%s: nothing is known', async (_, lists, problem) => {
    expect(await judge(lists)).toBe(`REVOCATION_UNKNOWN ${problem}`);
  });

  test('a list that is limited to this kind of certificates, or to this distribution point, applies', async () => {
    const here = scope(point('http://ca.example/1.crl'), flag(0x81));
    expect(await judge([rootList, list({ extensions: here })])).toBe('TRUSTED');
    expect(await judge([rootList, list({ extensions: here, revoked: [7] })])).toMatch('REVOKED');
    expect(await judge([makeList({ issuer: ROOT, extensions: scope(flag(0x82)) }), list()])).toBe('TRUSTED');
    expect(await judge([makeList({ issuer: ROOT, extensions: scope(flag(0x81)) }), list()])).toBe(
      'REVOCATION_UNKNOWN scope',
    );
  });

  test('an authority that may not sign lists', async () => {
    const between = makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: authorityExtensions(), serial: 5 });
    expect(await judge([rootList, list()], { between })).toBe('REVOCATION_UNKNOWN key usage');
  });

  test('each bit of a list counts', async () => {
    const good = list({ revoked: [7] });
    for (let i = 0; i < 8 * good.length; i += 11) {
      const changed = good.slice();
      changed[i >> 3]! ^= 1 << (i & 7);
      expect(await judge([rootList, changed])).toMatch('REVOCATION_UNKNOWN');
    }
  });

  test('revoked after the time of a trusted time stamp does not count, unless for a compromise', async () => {
    const stampedAt = new Date('2025-09-10T00:00:00Z');
    const revoked = (date: string, ...reason: number[]) =>
      [rootList, list({ revoked: [revokedEntry([7], date, ...reason.map((each) => reasonCode(each)))] })] as const;
    expect(await judge(revoked('2025-09-11T00:00:00', 4), { stampedAt })).toBe('TRUSTED');
    expect(await judge(revoked('2025-09-11T00:00:00'), { stampedAt })).toBe('TRUSTED');
    expect(await judge(revoked('2025-09-11T00:00:00', 1), { stampedAt })).toBe('REVOKED keyCompromise');
    expect(await judge(revoked('2025-09-10T00:00:00', 4), { stampedAt })).toBe('REVOKED superseded');
    expect(await judge(revoked('2025-09-11T00:00:00', 4))).toBe('REVOKED superseded');
  });

  test('an expired certificate may be missing from the list', async () => {
    const ended = makeCertificate({ ...FUND, issuer: MIDDLE, until: '2025-09-15' });
    const options = { certificate: ended, stampedAt: new Date('2025-09-10T00:00:00Z') };
    expect(await judge([rootList, list()], options)).toBe('REVOCATION_UNKNOWN certificate ended');
    const keeps = (since: string) => list({ extensions: [extension('2.5.29.60', generalizedTime(since), false)] });
    expect(await judge([rootList, keeps('2025-01-01T00:00:00')], options)).toBe('TRUSTED');
    expect(await judge([rootList, keeps('2025-09-16T00:00:00')], options)).toBe('REVOCATION_UNKNOWN certificate ended');
  });

  test('100,000 entries are read, and each counts', async () => {
    const entry = revokedEntry([1, 0, 0, 0], '2025-09-01T00:00:00', reasonCode(4));
    const entries = Array.from({ length: 100_000 }, (_, n) => {
      const bytes = entry.slice();
      bytes.set([n >> 16, (n >> 8) & 0xff, n & 0xff], 5);
      return bytes;
    });
    const all = (...parts: Uint8Array[][]) => [new Uint8Array(Buffer.concat(parts.flat()))];
    expect(await judge([rootList, list({ revoked: all(entries) })])).toBe('TRUSTED');
    for (const at of [0, 50_000, 100_000]) {
      const own = [revokedEntry([7], '2025-09-01T00:00:00')];
      const revoked = all(entries.slice(0, at), own, entries.slice(at));
      expect(await judge([rootList, list({ revoked })])).toBe('REVOKED unspecified');
    }
  });
});

describe('a certificate that is named itself', () => {
  const ask = (lists: Uint8Array[], candidates = [middle], certificate = leaf) =>
    evaluateNamedCertificate(certificate, candidates, { lists: unread(lists), now: NOW });

  test('is evaluated by the list of its signer, trusted or not', async () => {
    expect(await ask([list()])).toBeUndefined();
    expect(await ask([list({ revoked: [7] })])).toMatchObject({ code: 'SIGNER_REVOKED' });
    expect(await ask([list({ revoked: [7] })], [])).toMatchObject({ code: 'SIGNER_REVOCATION_UNKNOWN' });
    // A certificate that only has the right name is not a proof.
    const evil = { subject: 'Middle', key: demoKey('AT:0120') };
    const other = makeCertificate({ ...evil, extensions: issuing });
    expect(await ask([makeList({ issuer: evil, revoked: [7] })], [other])).toMatchObject({
      params: { problem: 'no list' },
    });
  });

  test('has as remark the reason, or what is nearest to a list of it', async () => {
    const revoked = [revokedEntry([7], '2025-09-01T00:00:00', reasonCode(4))];
    expect(await ask([list({ revoked })])).toEqual({ code: 'SIGNER_REVOKED', params: { reason: 'superseded' } });
    expect(await ask([list({ nextUpdate: '2025-09-21T00:00:00' })])).toEqual({
      code: 'SIGNER_REVOCATION_UNKNOWN',
      params: { problem: 'stale' },
    });
    expect(await evaluateNamedCertificate(leaf, [middle], undefined)).toBeUndefined();
    expect(await ask([], [middle], new Uint8Array(9))).toBeUndefined();
  });

  test('is good by one of two certificates of its issuer, whichever comes first', async () => {
    const may = makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: issuing, serial: 6 });
    const mayNot = makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: authorityExtensions(), serial: 5 });
    expect(await ask([list()], [may, mayNot])).toBeUndefined();
    expect(await ask([list()], [mayNot, may])).toBeUndefined();
    expect(await ask([list()], [mayNot])).toMatchObject({ params: { problem: 'key usage' } });
  });

  test('a self-signed certificate cannot be revoked', async () => {
    const own = makeCertificate(FUND);
    expect(await ask([rootList], [], own)).toBeUndefined();
    expect(await ask([makeList({ issuer: FUND, revoked: [7] })], [], own)).toMatchObject({ code: 'SIGNER_REVOKED' });
  });
});
