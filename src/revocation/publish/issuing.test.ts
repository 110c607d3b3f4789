import { describe, expect, it } from 'vitest';
import { decodeSign1 } from '../../codec/cose.ts';
import { decodeCompactJws } from '../../codec/jws.ts';
import { readClaims } from '../check/list-claims.ts';
import { openList } from '../check/opened-list.ts';
import {
  IAT,
  issuer,
  OTHER_TOKEN,
  otherSigner,
  rsaSigner,
  START,
  seeded,
  setUp,
  signer,
  TOKEN,
  URL_OF_LIST,
} from '../revocation.fixture.ts';
import { createRevocationList, readRevocationList } from './create-revocation-list.ts';
import { createStatusList, type StatusListOptions } from './create-status-list.ts';

const now = () => new Date(START);
const own = { countryCode: 'BE', officialId: issuer.officialId };
const options = { signer, issuer: own, url: URL_OF_LIST, now };
const refused = (option: string) =>
  expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: expect.objectContaining({ option }) });
const BAD_OPTIONS = expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' });

const randomOf = (seed: number) => {
  const random = seeded(seed);
  return (bytes: Uint8Array) => bytes.set(Array.from(bytes, () => Math.floor(random() * 256)));
};
const statusList = (more: Partial<StatusListOptions> = {}) =>
  createStatusList({ ...options, size: 1000, random: randomOf(1), ...more });

describe('createRevocationList', () => {
  it('publishes what the design writes down, sorted', async () => {
    const list = createRevocationList({ ...options, tokenIds: [OTHER_TOKEN], lifetimeSeconds: 60 });
    list.revoke(TOKEN);
    list.revoke(TOKEN);
    expect([list.isRevoked(TOKEN), list.isRevoked('x'), list.size]).toEqual([true, false, 2]);
    const { header, payload } = decodeCompactJws(await list.publish());
    expect(header).toEqual({
      alg: 'ES256',
      kid: `EESSI:x5t#S256:${issuer.certificates[1]!['x5t#S256']}`,
      typ: 'eehic-revocations+jwt',
    });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      iss: 'BE:0120',
      sub: URL_OF_LIST,
      iat: IAT,
      exp: IAT + 60,
      jti: [TOKEN, OTHER_TOKEN],
    });
  });

  it('lists ids of any form in the order of their characters', async () => {
    const ids = ['b', 'a', 'ab', 'a-c', 'B', '\u00e9', '\u{1f600}', 'z', OTHER_TOKEN, TOKEN];
    const list = createRevocationList({ ...options, tokenIds: ids });
    const { payload } = decodeCompactJws(await list.publish());
    expect(JSON.parse(new TextDecoder().decode(payload)).jti).toEqual([...ids].sort());
    expect(list.tokenIds()).toEqual([...ids].sort());
  });

  it('is read by the verifier, and read back', async () => {
    for (const by of [signer, rsaSigner]) {
      const text = await createRevocationList({ ...options, signer: by, tokenIds: [TOKEN] }).publish();
      const { check } = setUp({ [URL_OF_LIST]: text });
      expect(await check(TOKEN)).toMatchObject({ status: 'revoked' });
      expect(await check(OTHER_TOKEN)).toMatchObject({ status: 'valid' });
      const expected = { trustAnchors: [by.certificate], issuer: own, url: URL_OF_LIST };
      expect(await readRevocationList(text, expected)).toEqual([TOKEN]);
      const wrong = readRevocationList(text, { ...expected, trustAnchors: [otherSigner.certificate] });
      await expect(wrong).rejects.toMatchObject({ code: 'ERR_EHIC_REVOCATION_SIGNATURE_INVALID' });
    }
  });

  it.each([
    { url: 'http://example.eu/' },
    { url: 'https://127.0.0.1/' },
    { url: undefined },
    { issuer: { countryCode: 'be', officialId: '1' } },
    { issuer: { countryCode: 'BE', officialId: '' } },
    { issuer: undefined },
    { lifetimeSeconds: 0 },
    { lifetimeSeconds: 1.5 },
    { signer: undefined },
    { tokenIds: [''] },
    { tokenIds: [1] },
  ])('ERR_EHIC_OPTIONS: %j', (change) => {
    const [option] = Object.keys(change);
    expect(() => createRevocationList({ ...options, ...change } as typeof options)).toThrow(
      refused(option === 'tokenIds' ? 'tokenId' : option!),
    );
  });

  it('SignerError: an algorithm that does not fit, a device that fails, a malformed signature', async () => {
    const withSigner = (change: object) => createRevocationList({ ...options, signer: { ...signer, ...change } });
    expect(() => withSigner({ algorithm: 'RS256' })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' }),
    );
    const failing = withSigner({ sign: () => Promise.reject(new Error('device')) });
    await expect(failing.publish()).rejects.toMatchObject({ name: 'SignerError', code: 'ERR_EHIC_SIGNER_FAILED' });
    for (const [signature, code] of [
      [new Uint8Array(64), 'ERR_EHIC_SIGNATURE_SELF_CHECK'],
      ['x', 'ERR_EHIC_SIGNER_FAILED'],
      [undefined, 'ERR_EHIC_SIGNER_FAILED'],
    ] as const) {
      const wrong = withSigner({ sign: async () => signature });
      await expect(wrong.publish()).rejects.toMatchObject({ code });
    }
  });
});

describe('createStatusList', () => {
  it.each([1, 2, 4, 8] as const)('%i bits: what was set is read by the verifier, from either form', async (bits) => {
    const list = statusList({ bits, size: 99 });
    const random = seeded(bits);
    const expected = Array.from({ length: 99 }, () => Math.floor(random() * 2 ** bits));
    for (const [index, status] of expected.entries()) list.set(index, status);
    for (const format of ['jwt', 'cwt'] as const) {
      const body = await (format === 'jwt' ? list.publish() : list.publish('cwt'));
      const { content } = await readClaims(openList(typeof body === 'string' ? new TextEncoder().encode(body) : body));
      if (content.kind !== 'status') throw new Error('not a status list');
      expect(expected.map((_, index) => content.statuses.get(index))).toEqual(expected);
      const { checkIndex } = setUp({ [URL_OF_LIST]: body });
      expect((await checkIndex(5)).status).toBe(expected[5] === 0 ? 'valid' : 'revoked');
    }
  });

  it.each(['jwt', 'cwt'] as const)(
    '%s: a status set while the list is being published is in the next',
    async (format) => {
      const list = statusList({ size: 100_000 });
      list.revoke(1);
      const publishing = list.publish(format as 'cwt');
      list.revoke(2);
      for (const [published, status] of [
        [publishing, 'valid'],
        [list.publish(format as 'cwt'), 'revoked'],
      ] as const) {
        const { checkIndex } = setUp({ [URL_OF_LIST]: await published });
        expect(await checkIndex(1)).toMatchObject({ status: 'revoked' });
        expect(await checkIndex(2)).toMatchObject({ status });
      }
    },
  );

  it('the forms of the draft: JWT 5.1, CWT 5.2', async () => {
    const list = statusList({ ttlSeconds: 3600, lifetimeSeconds: 7200 });
    const { header, payload } = decodeCompactJws(await list.publish('jwt'));
    expect(header).toMatchObject({ alg: 'ES256', typ: 'statuslist+jwt' });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      iss: 'BE:0120',
      sub: URL_OF_LIST,
      iat: IAT,
      exp: IAT + 7200,
      ttl: 3600,
      status_list: { bits: 1, lst: expect.stringMatching(/^eN[A-Za-z0-9_-]+$/) },
    });
    const cwt = await list.publish('cwt');
    expect(cwt[0]).toBe(0xd2);
    const message = decodeSign1(cwt);
    expect(message.protectedHeader.get(16)).toBe('application/statuslist+cwt');
    expect([...message.protectedHeader.keys()]).toEqual([1, 4, 16]);
    expect(await readClaims(openList(cwt))).toMatchObject({
      sub: URL_OF_LIST,
      iat: IAT,
      exp: IAT + 7200,
      ttl: 3600,
      iss: 'BE:0120',
    });
    const { issuer: _, ...without } = options;
    const bare = await createStatusList({ ...without, size: 8 }).publish();
    expect(Object.keys(JSON.parse(new TextDecoder().decode(decodeCompactJws(bare).payload)))).toEqual([
      'sub',
      'iat',
      'status_list',
    ]);
  });

  it('allots every index once, in an order that is not theirs, the same for the same random', () => {
    const allotAll = (seed: number) => {
      const list = statusList({ random: randomOf(seed) });
      const order = Array.from({ length: 1000 }, () => list.allot());
      expect(list.free).toBe(0);
      expect(() => list.allot()).toThrow(BAD_OPTIONS);
      return order;
    };
    const order = allotAll(1);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(allotAll(1)).toEqual(order);
    expect(allotAll(2)).not.toEqual(order);
    // In the order of issuance, almost all steps would go up; in a random order about half do.
    const up = order.filter((index, at) => at > 0 && index > order[at - 1]!).length;
    expect(up).toBeGreaterThan(400);
    expect(up).toBeLessThan(600);
  });

  it('draws from crypto when nothing else is given', () => {
    const { random: _, ...rest } = { ...options, size: 1 << 20, random: undefined };
    const list = createStatusList(rest);
    const indices = new Set(Array.from({ length: 100 }, () => list.allot()));
    expect(indices.size).toBe(100);
    expect(list.free).toBe((1 << 20) - 100);
  });

  it('an index that was set is not allotted', () => {
    const list = statusList({ size: 3 });
    list.revoke(0);
    list.set(2, 0);
    expect([list.free, list.allot(), list.get(0), list.get(1)]).toEqual([1, 1, 1, 0]);
  });

  it('continues from its bytes', async () => {
    const first = statusList({ size: 13, bits: 2 });
    const given = Array.from({ length: 5 }, () => first.allot());
    first.set(given[0]!, 2);
    const second = statusList({ size: 13, bits: 2, bytes: first.toBytes() });
    expect([second.free, second.get(given[0]!)]).toEqual([8, 2]);
    const rest = Array.from({ length: 8 }, () => second.allot());
    expect(new Set([...given, ...rest]).size).toBe(13);
    expect(second.toBytes()).toEqual(statusList({ size: 13, bits: 2, bytes: second.toBytes() }).toBytes());
    expect(first.free).toBe(8);
  });

  it.each([
    { size: 0 },
    { size: 1.5 },
    { size: 2 ** 27 + 1 },
    { size: 2 ** 24 + 1, bits: 8 },
    { size: Number.NaN },
    { bits: 3 },
    { ttlSeconds: 0 },
    { bytes: new Uint8Array(0) },
    { bytes: Uint8Array.of(0x80) },
    { bytes: createStatusList({ ...options, size: 999 }).toBytes() },
    { bytes: createStatusList({ ...options, size: 1000, bits: 2 }).toBytes() },
    { url: 'ftp://example.eu/' },
  ])('ERR_EHIC_OPTIONS: %#', (change) => {
    expect(() => statusList(change as Partial<StatusListOptions>)).toThrow(refused(Object.keys(change)[0]!));
  });

  it('takes its random numbers from the system by default', () => {
    const list = createStatusList({ ...options, size: 100 });
    const taken = Array.from({ length: 100 }, () => list.allot());
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(() => list.allot()).toThrow(refused('size'));
  });

  it('ERR_EHIC_OPTIONS: an index or status that the list does not have', async () => {
    const list = statusList({ size: 5 });
    for (const index of [-1, 5, 7, 0.5]) {
      expect(() => list.revoke(index)).toThrow(refused('index'));
      expect(() => list.get(index)).toThrow(refused('index'));
    }
    expect(() => list.set(0, 2)).toThrow(BAD_OPTIONS);
    expect(list.free).toBe(5);
    await expect(list.publish('xml' as 'jwt')).rejects.toThrow(refused('format'));
  });
});
