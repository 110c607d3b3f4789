import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { importInstitutionRepository, toResolverList } from './import-repository.ts';
import { snapshotRegistry } from './snapshot.ts';

const [one, two] = demoInstitution('BE').certificates;
const pemOf = (certificate: { readonly der: string } | undefined) =>
  pem('CERTIFICATE', new Uint8Array(Buffer.from(certificate!.der, 'base64')));
const entry = { country: 'BE', id: '0120', name: 'CM' };
const key = { kty: 'EC', crv: 'P-256', x: 'AQ', y: 'Ag', 'x5t#S256': 'A'.repeat(43) };
const period = { portableDocument: 'EHIC', validFrom: '2020-01-01' };

describe('the members of an entry (spec/registry.md, Export of the Institution Repository)', () => {
  it.each<[string, object, object]>([
    ['countryCode before country', { ...entry, countryCode: 'FR' }, { countryCode: 'FR' }],
    ['officialId before id and code', { ...entry, officialId: '1', code: '3' }, { officialId: '1' }],
    ['id before code', { ...entry, code: '3' }, { officialId: '0120' }],
    [
      'one that is null or empty does not count',
      { ...entry, countryCode: null, officialId: '' },
      { countryCode: 'BE' },
    ],
    ['GB is the United Kingdom', { ...entry, country: 'GB' }, { countryCode: 'UK' }],
    ['no name', { ...entry, name: 7 }, { name: '' }],
    ['accreditation', { ...entry, accreditationPeriods: [period] }, { accreditationPeriods: [period] }],
  ])('%s', async (_, given, expected) => {
    const { issuers, rejected } = await importInstitutionRepository([given]);
    expect(issuers).toMatchObject([expected]);
    expect(rejected).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['no country', { id: '1' }, 'countryCode', 'FIELD_MISSING'],
    ['a country that is a number', { country: 7, id: '1' }, 'country', 'FIELD_TYPE'],
    ['no id', { country: 'BE' }, 'officialId', 'FIELD_MISSING'],
    ['an id that is a number', { country: 'BE', code: 120 }, 'code', 'FIELD_TYPE'],
    ['a country of none', { country: 'constructor', id: '1' }, 'countryCode', 'COUNTRY_UNKNOWN'],
    ['a country in lower case', { country: 'be', id: '1' }, 'countryCode', 'COUNTRY_UNKNOWN'],
  ])('%s is listed', async (_, given, field, code) => {
    expect(await importInstitutionRepository([given])).toEqual({
      issuers: [],
      rejected: [{ position: 0, field, code }],
    });
  });

  it('without country and id both are listed', async () => {
    const { rejected } = await importInstitutionRepository([{}]);
    expect(rejected.map(({ field }) => field)).toEqual(['countryCode', 'officialId']);
  });

  it('institutions counts before results', async () => {
    const json = { institutions: [entry], results: [] };
    expect((await importInstitutionRepository(json)).issuers).toHaveLength(1);
    expect((await importInstitutionRepository({ institutions: null, results: [entry] })).issuers).toHaveLength(1);
  });
});

describe('certificates', () => {
  it('both members are read, and what cannot be is listed by the member that has it', async () => {
    const given = { ...entry, certificates: [pemOf(one), 'x'], certificate: pemOf(two) };
    const { issuers, rejected } = await importInstitutionRepository([given]);
    expect(issuers[0]!.certificates.map((each) => each['x5t#S256'])).toEqual([one!.thumbprint, two!.thumbprint]);
    expect(rejected).toEqual([{ position: 0, field: 'certificates', certificate: 1, code: 'ERR_EHIC_CERTIFICATE' }]);
    const { rejected: other } = await importInstitutionRepository([{ ...entry, certificate: 7 }]);
    expect(other).toEqual([{ position: 0, field: 'certificate', certificate: 0, code: 'ERR_EHIC_CERTIFICATE' }]);
  });

  it('of a text that holds more than certificates these are read, and the text is listed', async () => {
    const noise = pem('CERTIFICATE', Uint8Array.of(0x30, 1, 1));
    for (const source of [pemOf(one) + noise, noise + pemOf(one), { certificate: noise, certificatePEM: pemOf(one) }]) {
      const { issuers, rejected } = await importInstitutionRepository([{ ...entry, certificate: source }]);
      expect(issuers[0]!.certificates.map((each) => each['x5t#S256'])).toEqual([one!.thumbprint]);
      expect(rejected).toMatchObject([{ code: 'ERR_EHIC_CERTIFICATE' }]);
    }
    const list = {
      results: [
        { countryCode: 'BE', officialId: '1', certificates: [{ certificate: 'x', certificatePEM: pemOf(one) }] },
      ],
    };
    expect(snapshotRegistry(list).leftOut()).toMatchObject([{ code: 'ERR_EHIC_CERTIFICATE' }]);
  });

  it('a claimed thumbprint is that of the DER, or of the bytes as they are written', async () => {
    const der = new Uint8Array(Buffer.from(one!.der, 'base64'));
    const written = Uint8Array.of(0x30, 0x83, 0, ...der.subarray(2));
    const claimed = async (bytes: Uint8Array, text = written) => {
      const claim = createHash('sha256').update(bytes).digest('base64url');
      const source = { 'x5t#S256': claim, certificate: pem('CERTIFICATE', text) };
      const { issuers, rejected } = await importInstitutionRepository([{ ...entry, certificate: source }]);
      return [issuers[0]!.certificates.map((each) => each['x5t#S256']), rejected.map(({ code }) => code)];
    };
    expect(await claimed(der)).toEqual([[one!.thumbprint], []]);
    expect(await claimed(written)).toEqual([[one!.thumbprint], []]);
    expect(await claimed(Uint8Array.of(1))).toEqual([[], ['REGISTRY_INCONSISTENT']]);
    expect(await claimed(written, der)).toEqual([[], ['REGISTRY_INCONSISTENT']]);
  });

  it('an empty text alone is listed, and no member is no problem', async () => {
    for (const [given, count] of [
      [{ ...entry, certificates: '' }, 1],
      [{ ...entry, certificates: ['', ''] }, 2],
      [{ ...entry, certificates: [] }, 0],
      [entry, 0],
    ] as const) {
      const { issuers, rejected } = await importInstitutionRepository([given]);
      expect(rejected.map(({ code }) => code)).toEqual(new Array(count).fill('ERR_EHIC_CERTIFICATE'));
      expect(issuers).toMatchObject([{ certificates: [] }]);
    }
  });

  it('one of several dates is listed with each of them, and once with the same', async () => {
    const dated = (validFrom: string | undefined, validUntil?: string) => ({
      certificate: pemOf(one),
      ...(validFrom ? { validFrom } : {}),
      ...(validUntil ? { validUntil } : {}),
    });
    const periods = [dated('2020-01-01'), dated('2021-01-01'), dated('2020-01-01', '2020-12-31'), dated(undefined)];
    const { issuers } = await importInstitutionRepository([
      { ...entry, certificates: [...periods, ...periods] },
      { ...entry, certificates: periods },
    ]);
    expect(issuers[0]!.certificates.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      ['2020-01-01', undefined],
      ['2021-01-01', undefined],
      ['2020-01-01', '2020-12-31'],
      [undefined, undefined],
    ]);
  });
});

describe('entries of one institution', () => {
  it('have their periods and keys together, without the keys of certificates that any of them lists', async () => {
    const rsa = { kty: 'RSA', n: 'AQ', e: 'AQAB', 'x5t#S256': 'B'.repeat(42).concat('E') };
    const { issuers } = await importInstitutionRepository([
      { ...entry, name: 'first', publicKeys: [key], accreditationPeriods: [period] },
      { ...entry, name: 'second', publicKeys: [rsa], accreditationPeriods: [{ ...period, validFrom: '2021-01-01' }] },
    ]);
    expect(issuers).toHaveLength(1);
    expect(issuers[0]).toMatchObject({ name: 'first', publicKeys: [{ jwk: { kty: 'EC' } }, { jwk: { kty: 'RSA' } }] });
    expect(issuers[0]!.accreditationPeriods.map(({ validFrom }) => validFrom)).toEqual(['2020-01-01', '2021-01-01']);
    const { issuers: none } = await importInstitutionRepository([entry, entry]);
    expect(none[0]).not.toHaveProperty('publicKeys');
  });

  it('are a list again, keys too', async () => {
    const { issuers } = await importInstitutionRepository([{ ...entry, certificates: pemOf(one), publicKeys: [key] }]);
    const list = toResolverList(issuers);
    expect(list.results).toEqual([
      {
        countryCode: 'BE',
        officialId: '0120',
        name: 'CM',
        accreditationPeriods: [],
        certificates: [{ 'x5t#S256': one!.thumbprint, certificatePEM: expect.any(String) }],
        publicKeys: [key],
      },
    ]);
    const { certificatePEM: text } = (list.results[0] as { certificates: [{ certificatePEM: string }] })
      .certificates[0];
    expect(text.split('\n').every((line) => line.length <= 64)).toBe(true);
    expect(text).toMatch(/^-----BEGIN CERTIFICATE-----\n[\w+/=\n]+\n-----END CERTIFICATE-----\n$/);
    const answer = await snapshotRegistry(list).find(issuers[0]!);
    expect(answer.status === 'found' && answer.institution).toEqual(issuers[0]);
  });

  it.each([undefined, {}, [null], [{}], [{ certificates: {} }], ['x'], [{ certificates: [] }, {}]])(
    '%j is no list of them',
    (issuers) => {
      expect(() => toResolverList(issuers as never)).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'issuers' } }),
      );
    },
  );
});
