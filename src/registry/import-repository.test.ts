import { describe, expect, it, vi } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { demoInstitution, demoInstitutions, pem } from '../testing/demo-pki.ts';
import { createFieldResolver } from '../testing/field-resolver.ts';
import { importInstitutionRepository, toResolverList } from './import-repository.ts';
import { snapshotRegistry } from './snapshot.ts';

const { certificates } = demoInstitution('BE');
const [one, two] = certificates.map(({ der }) => pem('CERTIFICATE', new Uint8Array(Buffer.from(der, 'base64'))));
const thumbprints = certificates.map(({ thumbprint }) => thumbprint);
const entry = { country: 'BE', id: '0120', name: 'CM', certificates: [one] };
const issuer = { countryCode: 'BE', officialId: '0120', name: 'CM', certificates: [{ 'x5t#S256': thumbprints[0] }] };

describe('the export of the Institution Repository', () => {
  it.each<[string, unknown]>([
    ['an array', [entry]],
    ['institutions', { institutions: [entry] }],
    ['results', { results: [entry] }],
    [
      'countryCode and officialId',
      [{ ...entry, country: undefined, countryCode: 'BE', id: undefined, officialId: '0120' }],
    ],
    ['code', [{ ...entry, id: undefined, code: '0120' }]],
    ['one certificate', [{ ...entry, certificates: undefined, certificate: one }]],
    ['wrapped twice', [{ ...entry, certificates: [pem('CERTIFICATE', utf8Encode(one!))] }]],
    ['Bag Attributes', [{ ...entry, certificates: [`Bag Attributes\n  localKeyID: 01\n${one}`] }]],
    ['on one line', [{ ...entry, certificates: [one!.replaceAll('\n', '')] }]],
    ['an object', [{ ...entry, certificates: [{ certificate: one, 'x5t#S256': thumbprints[0] }] }]],
    ['the same certificate twice', [{ ...entry, certificates: [one, one] }]],
  ])('%s', async (_, json) => {
    const { issuers, rejected } = await importInstitutionRepository(json);
    expect(issuers).toMatchObject([{ ...issuer, accreditationPeriods: [] }]);
    expect(issuers[0]!.certificates).toHaveLength(1);
    expect(rejected).toEqual([]);
  });

  it('entries of one country and id are one institution; the same id elsewhere is another', async () => {
    const { issuers } = await importInstitutionRepository([
      entry,
      { ...entry, country: 'EL' },
      { ...entry, certificates: [two, one] },
    ]);
    expect(issuers.map(({ countryCode }) => countryCode)).toEqual(['BE', 'GR']);
    expect(issuers[0]!.certificates.map((each) => each['x5t#S256'])).toEqual(thumbprints.slice(0, 2));
  });

  it('a timer gets its turn while a long export is read', async () => {
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 3));
    const order: string[] = [];
    setTimeout(() => order.push('timer'));
    await importInstitutionRepository(Array.from({ length: 20 }, (_, i) => ({ ...entry, id: `${i}` })));
    order.push('imported');
    clock.mockRestore();
    expect(order).toEqual(['timer', 'imported']);
  });

  it('what cannot be read is named with its position, the rest is imported', async () => {
    const { issuers, rejected } = await importInstitutionRepository([
      null,
      { ...entry, country: 'XX' },
      { ...entry, country: undefined },
      { ...entry, id: 120 },
      { ...entry, certificates: ['x', one, { certificate: two, 'x5t#S256': thumbprints[0] }, 7, 'MAMCAQE='] },
    ]);
    expect(rejected).toEqual([
      { position: 0, field: '', code: 'FIELD_TYPE' },
      { position: 1, field: 'countryCode', code: 'COUNTRY_UNKNOWN' },
      { position: 2, field: 'countryCode', code: 'FIELD_MISSING' },
      { position: 3, field: 'id', code: 'FIELD_TYPE' },
      { position: 4, field: 'certificates', certificate: 0, code: 'ERR_EHIC_CERTIFICATE' },
      { position: 4, field: 'certificates', certificate: 2, code: 'REGISTRY_INCONSISTENT' },
      { position: 4, field: 'certificates', certificate: 3, code: 'ERR_EHIC_CERTIFICATE' },
      { position: 4, field: 'certificates', certificate: 4, code: 'ERR_EHIC_CERTIFICATE' },
    ]);
    expect(issuers).toMatchObject([issuer]);
  });

  it.each([undefined, null, 7, 'x', {}, { institutions: {} }, { results: 'x' }])('%j is not accepted', async (json) => {
    await expect(importInstitutionRepository(json)).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_DATA' });
  });

  it('what was imported is a registry again', async () => {
    const { issuers, rejected } = await importInstitutionRepository(createFieldResolver().list());
    expect(rejected).toEqual([]);
    expect(issuers).toHaveLength(demoInstitutions.length);
    const registry = snapshotRegistry(toResolverList(issuers));
    for (const imported of issuers) {
      const answer = await registry.find(imported);
      expect(answer.status === 'found' && answer.institution).toEqual(imported);
    }
  });
});
