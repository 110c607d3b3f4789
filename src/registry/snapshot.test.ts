import { describe, expect, it } from 'vitest';
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { certificateValidity } from './certificate-validity.ts';
import { type SnapshotOptions, snapshotRegistry } from './snapshot.ts';
import { checkAccreditation, checkKeyValidity } from './validity.ts';

const list = createMockRepository().resolve();
const institution = demoInstitution('BE');
const [old, current] = institution.certificates;
const der = new Uint8Array(Buffer.from(current!.der, 'base64'));
const certificatePem = pem('CERTIFICATE', der);
const BE = { countryCode: 'BE', officialId: '0120' };

/** A registry with one institution, made of the given members. */
const registryOf = (members: object, options?: SnapshotOptions) =>
  snapshotRegistry({ results: [{ officialId: '0120', countryCode: 'BE', name: 'CM', ...members }] }, options);

async function certificatesOf(certificates: unknown) {
  const answer = await registryOf({ certificates }).find(BE);
  return answer.status === 'found' ? answer.institution.certificates.map((each) => each['x5t#S256']) : answer;
}

describe('find', () => {
  const create = () => snapshotRegistry(list, { source: 'test' });

  it('country and id together are the key, case-sensitive', async () => {
    const registry = create();
    expect(await registry.find(BE)).toMatchObject({ status: 'found', institution: { name: institution.name } });
    for (const query of [
      { ...BE, countryCode: 'FR' },
      { ...BE, countryCode: 'be' },
      { ...BE, officialId: '120' },
      { ...BE, officialId: '0120 ' },
      { countryCode: '__proto__', officialId: 'constructor' },
    ]) {
      expect(await registry.find(query)).toMatchObject({ status: 'unknown', freshness: { source: 'test' } });
    }
    expect(registry.size).toBe(96);
  });

  it('with a thumbprint: that certificate, or no certificate', async () => {
    const registry = create();
    const one = await registry.find({ ...BE, thumbprint: old!.thumbprint });
    expect(one).toMatchObject({ institution: { certificates: [{ 'x5t#S256': old!.thumbprint }] } });
    expect(await registry.find({ ...BE, thumbprint: 'x' })).toMatchObject({ institution: { certificates: [] } });
  });

  it('peek returns what is in memory: an institution, or its absence', () => {
    const registry = create();
    expect(registry.peek!(BE)?.certificates).toHaveLength(3);
    expect(registry.peek!({ ...BE, officialId: 'none' })).toBeNull();
  });
});

describe('certificates in the shapes of the field', () => {
  it.each<[string, unknown]>([
    ['a PEM text', certificatePem],
    ['a PEM on one line', certificatePem.replaceAll('\n', '')],
    ['a PEM with attributes before it', `Bag Attributes\n  friendlyName: x\n${certificatePem}`],
    ['a PEM of a PEM', pem('CERTIFICATE', new TextEncoder().encode(certificatePem))],
    ['an object with certificatePEM', { 'x5t#S256': current!.thumbprint, certificatePEM: certificatePem }],
    ['an object with certificate', { certificate: certificatePem }],
    [
      'a claimed thumbprint in standard Base64',
      { 'x5t#S256': Buffer.from(current!.thumbprint, 'base64url').toString('base64'), certificate: certificatePem },
    ],
  ])('%s', async (_, entry) => {
    expect(await certificatesOf([entry])).toEqual([current!.thumbprint]);
  });

  it('what is not a certificate is omitted, the others stay', async () => {
    expect(await certificatesOf(['garbage', 7, null, {}, [], certificatePem])).toEqual([current!.thumbprint]);
    expect(await certificatesOf('not an array')).toEqual([]);
  });

  it('a thumbprint that is not that of the certificate', async () => {
    const claimed = [{ 'x5t#S256': old!.thumbprint, certificatePEM: certificatePem }];
    expect(await certificatesOf(claimed)).toMatchObject({ status: 'failed', code: 'REGISTRY_INCONSISTENT' });
    const odd = [{ 'x5t#S256': 7, certificatePEM: certificatePem }];
    expect(await certificatesOf(odd)).toMatchObject({ status: 'failed', code: 'REGISTRY_INCONSISTENT' });
  });
});

describe('the list', () => {
  it.each([undefined, null, 7, 'x', [], {}, { results: {} }])('%j is not accepted', (json) => {
    expect(() => snapshotRegistry(json)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_REGISTRY_DATA' }));
  });

  it('entries without country or id are counted, the others read', () => {
    const registry = snapshotRegistry({ results: [null, { officialId: 'x' }, 3, { ...BE }] });
    expect(registry).toMatchObject({ size: 1, unreadable: [0, 1, 2] });
  });

  it('EL and GB are the GR and UK of the scheme', async () => {
    const registry = snapshotRegistry({
      results: [
        { officialId: '1', countryCode: 'EL' },
        { officialId: '2', countryCode: 'GB' },
      ],
    });
    expect(registry.aliased).toEqual([0, 1]);
    expect((await registry.find({ countryCode: 'GR', officialId: '1' })).status).toBe('found');
    expect((await registry.find({ countryCode: 'UK', officialId: '2' })).status).toBe('found');
    expect((await registry.find({ countryCode: 'EL', officialId: '1' })).status).toBe('unknown');
  });

  it('two institutions of one country and id', async () => {
    const registry = snapshotRegistry({ results: [{ ...BE }, { ...BE }] });
    expect(await registry.find(BE)).toMatchObject({ status: 'failed', code: 'REGISTRY_AMBIGUOUS' });
  });

  it('is stale after 24 hours, or after its own limit, counted from its time', async () => {
    let clock = new Date('2025-09-22T10:00:00Z');
    const now = () => clock;
    const time = '2025-09-21T10:00:00Z';
    const day = snapshotRegistry(list, { time, now });
    const hour = snapshotRegistry(list, { time, now, maxAgeSeconds: 3600 });
    expect((await day.find(BE)).status).toBe('found');
    expect(await hour.find(BE)).toMatchObject({
      code: 'REGISTRY_STALE',
      freshness: { time: '2025-09-21T10:00:00.000Z' },
    });
    clock = new Date('2025-09-22T10:00:01Z');
    expect(await day.find(BE)).toMatchObject({ status: 'failed', code: 'REGISTRY_STALE' });
    clock = new Date('2025-09-20T10:00:00Z');
    expect((await day.find(BE)).status).toBe('found');
    clock = new Date('2025-09-20T09:59:59Z');
    expect(await day.find(BE)).toMatchObject({ code: 'REGISTRY_STALE' });
    for (const maxAgeSeconds of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
      expect(() => snapshotRegistry(list, { time, maxAgeSeconds })).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
      );
    }
    expect(() => snapshotRegistry(list, { time: 'yesterday' })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
    );
  });
});

describe('validity: local date parts as written, both ends included (PoC 5.5)', () => {
  const validity = (validFrom?: string, validUntil?: string) =>
    certificateValidity({ der, ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) });

  it("the registry's dates, else those of the certificate", () => {
    expect(validity()).toEqual({ from: '2020-01-01', until: '2049-12-31' });
    expect(validity('2023-08-14T02:00:00GMT+0200', '2024-01-31T23:59:59-10:00')).toEqual({
      from: '2023-08-14',
      until: '2024-01-31',
    });
    expect(validity('2023-08-14')).toEqual({ from: '2023-08-14', until: '2049-12-31' });
    expect(validity('soon')).toBeUndefined();
    expect(certificateValidity({ der: Uint8Array.of(1, 2) })).toBeUndefined();
  });

  it.each([
    ['2019-12-31', 'CERTIFICATE_NOT_YET_VALID'],
    ['2020-01-01', undefined],
    ['2049-12-31', undefined],
    ['2050-01-01', 'CERTIFICATE_EXPIRED'],
  ])('%s: %s', (day, code) => {
    expect(checkKeyValidity(validity(), day as never).code).toBe(code);
  });

  it('a key of unknown validity', () => {
    expect(checkKeyValidity(undefined, '2025-01-01' as never)).toMatchObject({
      status: 'NOT PASSED',
      code: 'KEY_VALIDITY_UNKNOWN',
    });
  });

  const accredited = (issuedOn: string, start: string, end: string, ...periods: object[]) =>
    checkAccreditation(periods as never, issuedOn as never, { start, end } as never);
  const closed = {
    portableDocument: 'EHIC',
    validFrom: '2024-01-01T00:00:00+02:00',
    validUntil: '2024-12-31T00:00:00+02:00',
  };
  const next = { portableDocument: 'EHIC', validFrom: '2025-01-01' };

  it('both ends are included, and an open period has no end', () => {
    expect(accredited('2024-01-01', '2024-01-01', '2024-12-31', closed)).toMatchObject({
      status: 'PASSED',
      period: closed,
    });
    expect(accredited('2024-12-31', '2024-01-01', '2025-01-01', closed).code).toBe('NOT_ACCREDITED_FOR_PERIOD');
    expect(accredited('2025-01-01', '2024-01-01', '2024-12-31', closed).code).toBe('NOT_ACCREDITED_ON_ISSUANCE');
    expect(accredited('2025-01-01', '2025-01-01', '2099-01-01', next).status).toBe('PASSED');
  });

  it('adjoining periods are not joined', () => {
    expect(accredited('2024-12-31', '2024-12-31', '2025-01-01', closed, next).code).toBe('NOT_ACCREDITED_FOR_PERIOD');
  });

  it('other documents, unreadable dates and ends of another type do not accredit', async () => {
    expect(accredited('2025-01-01', '2025-01-01', '2025-01-02', { ...next, portableDocument: 'S1' }).code).toBe(
      'NOT_ACCREDITED',
    );
    expect(accredited('2025-01-01', '2025-01-01', '2025-01-02', { ...next, validUntil: 'never' }).code).toBe(
      'NOT_ACCREDITED_ON_ISSUANCE',
    );
    const answer = await registryOf({
      accreditationPeriods: [{ ...next, validUntil: 5 }, { ...next, validUntil: null }, 'x'],
    }).find(BE);
    expect(answer).toMatchObject({ institution: { accreditationPeriods: [next] } });
  });
});
