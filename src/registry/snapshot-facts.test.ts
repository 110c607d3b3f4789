import { describe, expect, it } from 'vitest';
import { base64Decode } from '../codec/bytes.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { demoInstitution } from '../testing/demo-pki.ts';
import { type SnapshotOptions, snapshotRegistry } from './snapshot.ts';

const { der, thumbprint } = demoInstitution('BE').certificates[0]!;
const BE = { countryCode: 'BE', officialId: '0120' };
const FR = { countryCode: 'FR', officialId: '0120' };
const key = { kty: 'EC', crv: 'P-256', x: 'AQ', y: 'Ag', 'x5t#S256': thumbprint };
const list = (...results: readonly unknown[]) => ({ results });

describe('what a list says of itself', () => {
  it('its name, its time in UTC and its SHA-256, as they are given', async () => {
    const options = { source: 'a file', time: '2025-09-22T12:00:00+02:00', sha256: 'ab' };
    const now = () => new Date('2025-09-22T10:00:00Z');
    const registry = snapshotRegistry(list(BE), { ...options, now });
    const freshness = { source: 'a file', time: '2025-09-22T10:00:00.000Z', sha256: 'ab' };
    expect(await registry.prefetch!()).toEqual(freshness);
    expect(await registry.find(BE)).toMatchObject({ status: 'found', freshness });
    expect(await registry.find(FR)).toEqual({ status: 'unknown', freshness });
  });

  it('without them: a name, no time, and the SHA-256 of its JSON', async () => {
    const sha256 = await sha256Hex(new TextEncoder().encode('{"results":[]}'));
    expect(await snapshotRegistry(list()).prefetch!()).toEqual({ source: 'snapshot', sha256 });
    const endless: unknown[] = [];
    endless.push(endless);
    expect(await snapshotRegistry({ results: [], endless }).prefetch!()).toEqual({ source: 'snapshot' });
  });

  it('a list without a time is never too old', async () => {
    const now = () => new Date('2999-01-01T00:00:00Z');
    expect((await snapshotRegistry(list(BE), { now, maxAgeSeconds: 0 }).find(BE)).status).toBe('found');
  });

  it.each<[string, object]>([
    ['now', { now: 7 }],
    ['time', { time: 'soon' }],
    ['maxAgeSeconds', { maxAgeSeconds: '1' }],
    ['maxAge', { maxAge: 1 }],
  ])('unusable: %s', (option, options) => {
    expect(() => snapshotRegistry(list(), options as SnapshotOptions)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
    );
  });
});

describe('an institution that is listed twice', () => {
  const create = () => snapshotRegistry(list(BE, FR, { ...BE, certificates: [der] }));

  it('is ambiguous only where it is queried, with its key too', async () => {
    const twice = create();
    expect(await twice.find({ ...BE, thumbprint })).toMatchObject({ status: 'failed', code: 'REGISTRY_AMBIGUOUS' });
    expect((await twice.find(FR)).status).toBe('found');
    expect(twice).toMatchObject({ size: 2, unreadable: [], aliased: [] });
  });

  it('is not known in memory, and neither is its absence', () => {
    const twice = create();
    expect(twice.peek!(BE)).toBeUndefined();
    expect(twice.peek!(FR)).toMatchObject(FR);
    expect(twice.peek!({ ...BE, officialId: 'x' })).toBeNull();
  });

  it('holds the certificate that one of the two lists', async () => {
    expect(await create().institutionsOf!(base64Decode(der)!)).toMatchObject({ status: 'found', institutions: [BE] });
  });
});

describe('the institutions of a certificate', () => {
  it('are those too that list its key without it', async () => {
    const registry = snapshotRegistry(list({ ...BE, publicKeys: [key] }, FR));
    expect(await registry.institutionsOf!(base64Decode(der)!)).toMatchObject({ institutions: [BE] });
    const other = snapshotRegistry(list({ ...BE, publicKeys: [{ ...key, 'x5t#S256': 'A'.repeat(43) }] }));
    expect(await other.institutionsOf!(base64Decode(der)!)).toMatchObject({ institutions: [] });
  });
});

describe('a query with a thumbprint', () => {
  const other = { ...key, 'x5t#S256': 'A'.repeat(43) };
  const found = async (wanted?: string) => {
    const registry = snapshotRegistry(list({ ...BE, certificates: [der], publicKeys: [key, other] }));
    const answer = await registry.find(wanted === undefined ? BE : { ...BE, thumbprint: wanted });
    return answer.status === 'found' && answer.institution;
  };

  it('has the certificates and the keys with it, and no others', async () => {
    expect(await found()).toMatchObject({ certificates: [{}], publicKeys: [{}, {}] });
    expect(await found(thumbprint)).toMatchObject({ certificates: [{}], publicKeys: [{ 'x5t#S256': thumbprint }] });
    const without = await found('A'.repeat(43));
    expect(without).toMatchObject({ certificates: [], publicKeys: [{ 'x5t#S256': 'A'.repeat(43) }] });
    expect(await found('B'.repeat(43))).not.toHaveProperty('publicKeys');
  });
});

describe('what is left out of a list', () => {
  it('is nothing of entries with no certificates, whether or not they have the member', () => {
    const entries = [BE, { ...BE, certificates: null }, { ...BE, certificates: [] }, { ...BE, certificates: [der] }];
    expect(snapshotRegistry(list(...entries)).leftOut()).toEqual([]);
  });

  it.each([undefined, null, 7, 'x', []])('%j is no entry', (entry) => {
    expect(snapshotRegistry(list(entry)).leftOut()).toEqual([{ code: 'FIELD_TYPE', position: 0, field: '' }]);
  });

  it.each([{}, { countryCode: 'BE' }, { officialId: '1' }, { countryCode: 7, officialId: '1' }])(
    '%j lacks a member',
    (entry) => {
      const registry = snapshotRegistry(list(BE, entry));
      expect(registry.leftOut()).toEqual([{ code: 'FIELD_MISSING', position: 1, field: '' }]);
      expect(registry.unreadable).toEqual([1]);
    },
  );
});
